"""Hours at risk above those that the terms allow: logging warns, never blocks, and the attention list says it too."""

from __future__ import annotations

from datetime import date

import pytest

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, class_entries, edit_entry, log_time
from engagement_desk.application.commands.orders import (
    Approval,
    NewOrder,
    OrderStep,
    approve_order,
    decline_order,
    draft_order,
    send_order,
)
from engagement_desk.application.commands.terms import SetTerms, set_terms
from engagement_desk.application.commands.triage import Classing, class_as_proposed
from engagement_desk.application.messages import sentence
from engagement_desk.application.queries.attention import list_attention
from engagement_desk.application.queries.quick import read_line
from engagement_desk.domain.kinds import Pricing
from engagement_desk.domain.quick_line import parse_quick_line

DAY = date(2026, 9, 14)
CODE = "at_risk_above"


@pytest.fixture
def risky(desk, acme):
    """Give ACME with an order that was sent, and two hours allowed at risk."""
    desk.run(set_terms, SetTerms(key="ACME", effective_from=date(2026, 7, 1), values={"at_risk_minutes": 120}))
    desk.run(draft_order, NewOrder(key="ACME", title="Audit", pricing=Pricing.TIME_AND_MATERIALS))
    desk.run(send_order, OrderStep(key="ACME", number="1"))
    return desk


def log(desk, minutes, order="1", **words):
    return desk.run(log_time, "ACME", TimeWords(seconds=minutes * 60, day=DAY, order=order, **words))


def codes(changes):
    return [warned.code for warned in changes.warnings]


def needs_attention(desk, now):
    return any(row.code == "at_risk" for row in desk.ask(list_attention, now, now.today, "ACME"))


def test_up_to_what_is_allowed_nothing_is_said_and_above_it_all_is_still_logged(risky, now):
    assert codes(log(risky, 120)) == []
    assert not needs_attention(risky, now)
    changes = log(risky, 30)
    assert [sentence(warned) for warned in changes.warnings] == [
        "2 h 30 at risk without an approved order, above the 2 h that the terms allow."
    ]
    assert changes.result.billed_minutes == 30
    assert needs_attention(risky, now)


def test_without_an_allowance_the_first_minute_is_said(desk, acme, now):
    desk.run(draft_order, NewOrder(key="ACME", title="Audit", pricing=Pricing.TIME_AND_MATERIALS))
    assert codes(log(desk, 1)) == [CODE]
    assert needs_attention(desk, now)


def test_orders_that_were_decided_are_not_at_risk(risky):
    log(risky, 120)
    risky.run(draft_order, NewOrder(key="ACME", title="Other", pricing=Pricing.TIME_AND_MATERIALS))
    risky.run(approve_order, Approval(key="ACME", number="1", client_by="Kim", consultant_by="Lee", on=DAY))
    assert codes(log(risky, 240)) == []
    assert codes(log(risky, 60, order="2")) == []
    risky.run(decline_order, OrderStep(key="ACME", number="2"))
    assert codes(log(risky, 240, order="2")) == []


def test_time_that_adds_nothing_at_risk_says_nothing(risky):
    log(risky, 240)
    assert codes(log(risky, 60, billable=False)) == []
    assert codes(log(risky, 60, order=None)) == []


def test_an_edit_and_a_class_given_to_many_say_it_once(risky):
    one = log(risky, 60, order=None).result
    other = log(risky, 90, order=None).result
    assert codes(risky.run(class_entries, [one.id, other.id], TimeWords(order="1"))) == [CODE]
    assert codes(risky.run(edit_entry, one.id, TimeWords(seconds=600))) == []
    assert codes(risky.run(edit_entry, one.id, TimeWords(seconds=3600))) == [CODE]


def test_triage_says_it_too(risky):
    entry = log(risky, 180, order=None).result
    assert codes(risky.run(class_as_proposed, [Classing(entry.id, TimeWords(order="1"))])) == [CODE]


def test_each_engagement_has_its_own(risky):
    risky.run(new_engagement, NewEngagement(key="HALO", client="Halo", title="T", start=date(2026, 7, 1)))
    risky.run(draft_order, NewOrder(key="HALO", title="Audit", pricing=Pricing.TIME_AND_MATERIALS))
    risky.run(log_time, "HALO", TimeWords(seconds=36_000, day=DAY, order="1"))
    assert codes(log(risky, 120)) == []


def test_the_line_says_it_before_it_is_logged(risky, now):
    log(risky, 100)
    read = parse_quick_line("30m CO-001 scorecards", now.today, ("ACME",))
    assert [warned.code for warned in risky.ask(read_line, now, "ACME", read).warnings] == [CODE]
