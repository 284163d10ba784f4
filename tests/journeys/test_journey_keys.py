"""The three journeys to beat, counted in keys as they are typed (look/UX.md)."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from engagement_desk.application.commands.engagements import (
    EditEngagement,
    NewEngagement,
    edit_engagement,
    new_engagement,
)
from engagement_desk.application.commands.scope import Issue, NewClause, add_clause, issue_scope
from engagement_desk.application.ports import EntryFilter
from engagement_desk.application.queries.entries import timer_view
from engagement_desk.application.queries.requests import list_requests
from engagement_desk.domain.kinds import ClauseKind
from engagement_desk.ui.place import Place


@pytest.fixture
def two(north):
    """Give NORTH, with a scope and a call ahead, and HALO."""
    halo = NewEngagement(key="HALO", client="Halo Freight", title="Rates", start=date(2026, 8, 1))
    north.run(new_engagement, halo)
    for kind, text in ((ClauseKind.INCLUDED, "Architecture review"), (ClauseKind.EXCLUDED, "On-call rota")):
        north.run(add_clause, NewClause(key="NORTH", kind=kind, text=text))
    north.run(issue_scope, Issue(key="NORTH", effective=date(2026, 7, 1), reason="signed"))
    call = datetime(2026, 9, 30, 16, 10, tzinfo=UTC)
    north.run(edit_engagement, EditEngagement(key="NORTH", values={"next_call": call}))
    return north


def entries(desk):
    found = desk.ask(lambda reading: reading.entries(EntryFilter()))
    return [(entry.worked_seconds // 60, entry.note, entry.clause_ref) for entry in found]


def test_a_time_is_logged_on_an_engagements_page_with_five_keys_and_again_with_six(two, sit_down):
    hands = sit_down(two, Place("engagement", "NORTH", "Brief"))
    hands.press("Ctrl+L").type("45m").press("Return")
    assert hands.pressed == 5
    assert entries(two) == [(45, "", "")]
    hands.pressed = 0
    hands.press("Ctrl+L", "Up").type("45m").press("Return")
    assert hands.pressed == 6
    assert entries(two)[1:] == [(45, "", "")]


def test_a_time_is_logged_from_elsewhere_with_about_thirty_keys(two, sit_down):
    hands = sit_down(two, Place("today"))
    hands.type("no").press("Tab").type("1h30 vendor scorecard 2.1").press("Return")
    assert hands.pressed <= 30
    assert entries(two) == [(90, "vendor scorecard", "2.1")]


def test_the_timer_starts_with_one_key(two, sit_down, moment):
    hands = sit_down(two, Place("engagement", "NORTH", "Scope"))
    hands.press("Ctrl+T")
    assert hands.pressed == 1
    running = two.ask(timer_view, moment.instant)
    assert running is not None
    assert running.engagement == "NORTH"


def test_what_a_client_asks_is_judged_and_logged_before_the_call_with_fourteen_keys(two, sit_down):
    hands = sit_down(two, Place("today"))
    hands.press("Ctrl+B")
    assert hands.window.place == Place("engagement", "NORTH", "Brief")
    assert hands.at == "Client asks"
    hands.type("on-call rota").press("Ctrl+Return")
    assert hands.pressed == 14
    (asked,) = two.ask(list_requests, "NORTH")
    assert asked.words == "on-call rota"


def test_a_review_is_exported_from_anywhere_with_ten_keys(two, sit_down, home):
    hands = sit_down(two, Place("today"))
    hands.press("Ctrl+K").type("rev nor").press("Return")
    assert hands.window.place == Place("engagement", "NORTH", "Reviews")
    hands.press("Ctrl+Shift+E", "Return")
    assert hands.pressed <= 11
    (written,) = home.rglob("*.pdf")
    assert written.name == "NORTH-2026Q3-review.pdf"
