"""The brief before a call: what binds, what is in flight, the dates, the minimum; and what speaks to a question."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from engagement_desk.application.commands.deliverables import (
    DeliverableStep,
    NewDeliverable,
    add_deliverable,
    submit_deliverable,
)
from engagement_desk.application.commands.engagements import (
    EditEngagement,
    EngagementValues,
    NewEngagement,
    edit_engagement,
    new_engagement,
)
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.orders import (
    Approval,
    NewOrder,
    OrderStep,
    approve_order,
    complete_order,
    decline_order,
    draft_order,
    send_order,
)
from engagement_desk.application.commands.requests import Answer, NewRequest, add_request, answer_request
from engagement_desk.application.commands.scope import Issue, NewClause, add_clause, issue_scope
from engagement_desk.application.queries.brief import brief, next_call_key
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import ClauseKind, OrderStatus, Pricing, Silence

JULY, AUGUST = date(2026, 7, 1), date(2026, 8, 1)


def clause(desk, kind, text):
    desk.run(add_clause, NewClause(key="ACME", kind=kind, text=text))


@pytest.fixture
def scoped(desk, acme):
    clause(desk, ClauseKind.INCLUDED, "Review of the incident process and its runbooks")
    clause(desk, ClauseKind.EXCLUDED, "Operation of production systems, on-call duty included")
    desk.run(issue_scope, Issue(key="ACME", effective=JULY))
    return acme


def order(desk, title):
    made = desk.run(draft_order, NewOrder(key="ACME", title=title, pricing=Pricing.TIME_AND_MATERIALS)).result
    return made.label


def test_before_a_scope_is_in_force_there_is_no_boundary_to_show(desk, acme, now):
    clause(desk, ClauseKind.INCLUDED, "Review")
    shown = desk.ask(brief, "acme", now)
    assert (shown.key, shown.revision, shown.clauses, shown.has_draft) == ("ACME", None, (), True)
    with pytest.raises(Refused, match="unknown_engagement"):
        desk.ask(brief, "NOBODY", now)


def test_the_clauses_are_those_in_force_today_not_those_to_come(desk, scoped, now):
    clause(desk, ClauseKind.INCLUDED, "Hiring")
    desk.run(issue_scope, Issue(key="ACME", effective=now.today + timedelta(days=1)))
    shown = desk.ask(brief, "ACME", now)
    assert shown.revision is not None
    assert (shown.revision.number, [row.ref for row in shown.clauses]) == (1, ["1.1", "2.1"])
    assert not shown.has_draft


def test_orders_in_flight_stand_by_urgency_with_the_hours_that_nothing_covers(desk, scoped, now):
    numbers = [order(desk, title) for title in ("Sent", "Draft", "Approved", "Done", "Declined", "Forgotten")]
    for number in (numbers[4], numbers[0]):
        desk.run(log_time, "ACME", TimeWords(seconds=5400, order=number))
    desk.run(send_order, OrderStep(key="ACME", number=numbers[0], on=AUGUST))
    for number in numbers[2:4]:
        approval = Approval(key="ACME", number=number, client_by="Client", consultant_by="Adviser")
        desk.run(approve_order, approval)
    desk.run(complete_order, OrderStep(key="ACME", number=numbers[3]))
    for number in numbers[4:]:
        desk.run(decline_order, OrderStep(key="ACME", number=number))
    shown = desk.ask(brief, "ACME", now).orders
    assert [(row.number, row.status, row.at_risk_minutes) for row in shown] == [
        ("CO-001", OrderStatus.SENT, 90),
        ("CO-002", OrderStatus.DRAFT, 0),
        ("CO-005", OrderStatus.DECLINED, 90),
        ("CO-003", OrderStatus.APPROVED, 0),
    ]
    assert shown[0].since == AUGUST


def test_a_request_is_in_flight_until_it_is_answered(desk, scoped, now):
    made = [
        desk.run(add_request, NewRequest(key="ACME", words=words, on=on)).result
        for words, on in (("Late?", now.today), ("Early?", AUGUST), ("Answered?", JULY))
    ]
    desk.run(answer_request, Answer(key="ACME", request_id=made[2].id))
    assert [row.words for row in desk.ask(brief, "ACME", now).requests] == ["Early?", "Late?"]


def test_a_deliverable_that_is_submitted_stands_under_its_deemed_date_alone(desk, scoped, now):
    made = desk.run(
        add_deliverable,
        NewDeliverable(key="ACME", title="Roadmap", due=now.today, review_days=5, silence=Silence.ACCEPTED),
    ).result
    desk.run(add_deliverable, NewDeliverable(key="ACME", title="Hiring plan", due=now.today))
    desk.run(submit_deliverable, DeliverableStep(key="ACME", deliverable_id=made.id, on=now.today))
    dates = [(row.code, row.title) for row in desk.ask(brief, "ACME", now).dates]
    assert ("deliverable_due", "Hiring plan") in dates
    assert [code for code, title in dates if title == "Roadmap"] == ["deemed_accepted"]


def test_the_minimum_is_that_of_the_position(desk, scoped, now):
    desk.run(log_time, "ACME", TimeWords(seconds=64 * 3600))
    shown = desk.ask(brief, "ACME", now).minimum
    assert (shown.earned_cents, shown.minimum_cents, shown.percent) == (640_000, 2_560_000, 25)
    assert shown.even_percent == 76 * 100 // 184


def test_the_next_call_is_the_soonest_that_is_still_ahead(desk, acme, now):
    assert desk.ask(next_call_key, now) is None
    desk.run(new_engagement, NewEngagement(key="HALO", client="Halo", title="T", start=JULY))
    for key, hours in (("ACME", 5), ("HALO", 2)):
        values = EngagementValues(next_call=now.instant + timedelta(hours=hours))
        desk.run(edit_engagement, EditEngagement(key=key, values=values))
    assert desk.ask(next_call_key, now) == "HALO"
    later = replace(now, instant=now.instant + timedelta(hours=3))
    assert desk.ask(next_call_key, later) == "ACME"
