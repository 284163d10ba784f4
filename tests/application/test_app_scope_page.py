"""The scope page: which set of clauses is shown, and whether it can be edited."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.orders import NewOrder, draft_order
from engagement_desk.application.commands.scope import Issue, NewClause, add_clause, issue_scope
from engagement_desk.application.queries.scope_page import revision_named_on, scope_page
from engagement_desk.domain.kinds import ClauseKind, Pricing

JULY, AUGUST = date(2026, 7, 1), date(2026, 8, 1)


def add(desk, text):
    desk.run(add_clause, NewClause(key="ACME", kind=ClauseKind.INCLUDED, text=text))


@pytest.fixture
def issued(desk, acme):
    for text, effective in (("Review", JULY), ("Hiring", AUGUST)):
        add(desk, text)
        desk.run(issue_scope, Issue(key="ACME", effective=effective))
    return acme


def shown(desk, wanted, now):
    view = desk.ask(scope_page, "acme", wanted, now)
    return view.shown, [row.text for row in view.clauses], view.is_editable


def test_before_the_first_clause_there_is_nothing_and_it_can_be_begun(desk, acme, now):
    view = desk.ask(scope_page, "ACME", "", now)
    assert (view.shown, view.last, view.in_force, view.is_editable) == ("", None, None, True)


def test_without_a_wish_the_draft_is_shown_else_the_revision_in_force(desk, issued, now):
    assert shown(desk, "", now) == ("2", ["Review", "Hiring"], True)
    add(desk, "Roadmap")
    assert shown(desk, "", now) == ("draft", ["Review", "Hiring", "Roadmap"], True)


def test_a_revision_is_shown_by_its_number_and_can_be_edited_only_where_a_draft_would_begin_from_it(desk, issued, now):
    assert shown(desk, "1", now) == ("1", ["Review"], False)
    assert shown(desk, "2", now) == ("2", ["Review", "Hiring"], True)
    add(desk, "Roadmap")
    assert shown(desk, "2", now) == ("2", ["Review", "Hiring"], False)
    assert shown(desk, "9", now)[0] == "draft"


def test_a_draft_that_there_is_not_shows_what_is_in_force(desk, issued, now):
    assert shown(desk, "draft", now)[0] == "2"


def test_only_a_revision_to_come_is_shown_where_none_is_in_force(desk, acme, now):
    add(desk, "Review")
    desk.run(issue_scope, Issue(key="ACME", effective=now.today + timedelta(days=5)))
    view = desk.ask(scope_page, "ACME", "", now)
    assert (view.shown, view.in_force) == ("1", None)


def test_it_tells_when_a_revision_was_superseded_and_which_one_was_in_force_on_a_day(desk, issued, now):
    assert desk.ask(scope_page, "ACME", "1", now).superseded_on == AUGUST
    assert desk.ask(scope_page, "ACME", "2", now).superseded_on is None
    days = (JULY - timedelta(days=1), JULY, AUGUST)
    assert [desk.ask(revision_named_on, "ACME", day) for day in days] == [None, 1, 2]


def test_hours_at_risk_stand_with_their_order(desk, issued, now):
    desk.run(draft_order, NewOrder(key="ACME", title="Gap review", pricing=Pricing.TIME_AND_MATERIALS))
    desk.run(log_time, "ACME", TimeWords(seconds=5400, order="CO-001"))
    assert desk.ask(scope_page, "ACME", "", now).at_risk == {"CO-001": 90}
