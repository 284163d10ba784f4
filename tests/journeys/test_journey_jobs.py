"""Whole jobs by keyboard alone, through the real window; what they leave is read from the workspace."""

from __future__ import annotations

from datetime import date, timedelta

from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.exits import SetExitPolicy, set_exit_policy
from engagement_desk.application.commands.scope import Issue, NewClause, add_clause, issue_scope
from engagement_desk.application.ports import EntryFilter
from engagement_desk.application.queries.deliverables import list_deliverables
from engagement_desk.application.queries.engagements import list_engagements
from engagement_desk.application.queries.entries import timer_view
from engagement_desk.application.queries.exits import exit_of
from engagement_desk.application.queries.scope import show_scope
from engagement_desk.bootstrap import open_desk
from engagement_desk.domain.kinds import ClauseKind, DeliverableState, ExitReason
from engagement_desk.ui.place import Place

TODAY = date(2026, 9, 30)
MONDAY = date(2026, 9, 28)


def entries(desk):
    found = desk.ask(lambda reading: reading.entries(EntryFilter()))
    by_creation = sorted(found, key=lambda entry: entry.id)
    return [(entry.work_date, entry.worked_seconds // 60, entry.note) for entry in by_creation]


def pass_by(hands, moment, minutes):
    """Let the clock of the window go on, minute by minute."""
    for _ in range(minutes):
        moment.instant += timedelta(minutes=1)
        hands.window.foot.tick()
        hands.rest()


def at_tab(tab, focus=None):
    return Place("engagement", "NORTH", tab, focus)


def test_from_the_first_run_to_the_first_engagement(desk, sit_down):
    hands = sit_down(desk)
    assert hands.at == "Set up the first engagement"
    hands.press("Space")
    hands.type("Northlight Labs").press("Tab").rest()
    hands.type("Platform advisory").until(lambda: hands.window.page.client.form.typed("key") == "NORTH")
    hands.press("Ctrl+Return")
    hands.until(lambda: hands.window.place == at_tab("Brief"))
    (made,) = desk.ask(list_engagements, TODAY)
    assert (made.key, made.client, made.title, made.start) == ("NORTH", "Northlight Labs", "Platform advisory", TODAY)
    hands.press("Ctrl+Z")
    assert desk.ask(list_engagements, TODAY) == ()


def test_five_entries_in_five_ways(north, sit_down, moment):
    hands = sit_down(north)
    hands.type("north 1h30 vendor scorecard").press("Return")
    assert entries(north) == [(TODAY, 90, "vendor scorecard")]
    hands.type("9:15-10:00 call").press("Return")
    hands.press("Up").type("45m").press("Return")
    assert entries(north)[1:] == [(TODAY, 45, "call"), (TODAY, 45, "call")]
    hands.press("Ctrl+3", "Alt+3")
    hands.press("Ctrl+L").type("20m #email").press("Return")
    assert entries(north)[3] == (TODAY, 20, "")
    hands.press("Alt+1", "Ctrl+T")
    assert north.ask(timer_view, moment.instant) is not None
    pass_by(hands, moment, 12)
    hands.press("Ctrl+T")
    assert [minutes for _, minutes, _ in entries(north)] == [90, 45, 45, 20, 12]
    hands.press("Ctrl+Z")
    assert [minutes for _, minutes, _ in entries(north)] == [90, 45, 45, 20]
    hands.press("Ctrl+Shift+Z")
    assert [minutes for _, minutes, _ in entries(north)] == [90, 45, 45, 20, 12]


def test_a_week_is_typed_like_a_spreadsheet(north, sit_down):
    hands = sit_down(north, at_tab("Hours", "week"))
    hands.press("Home").type("1.5").press("Tab").type("0:45").press("Tab").type("90m").press("Return")
    days = [MONDAY, MONDAY + timedelta(days=1), MONDAY + timedelta(days=2)]
    assert [(on, minutes) for on, minutes, _ in entries(north)] == list(zip(days, (90, 45, 90), strict=True))
    hands.press("Home", "Up", "Home").type("+15m").press("Return")
    assert entries(north)[0][:2] == (MONDAY, 105)
    hands.press("Ctrl+Z")
    assert entries(north)[0][:2] == (MONDAY, 90)


def test_the_timer_runs_on_across_a_restart(north, sit_down, moment):
    hands = sit_down(north)
    hands.type("NORTH incident call").press("Ctrl+T")
    started = north.ask(timer_view, moment.instant)
    assert started is not None and started.note == "incident call"
    pass_by(hands, moment, 3)
    hands.press("Ctrl+Q")
    assert hands.window.isVisible()
    hands.press("Ctrl+Q")
    assert not hands.window.isVisible()
    moment.instant += timedelta(minutes=2)
    again = open_desk(north.path, clock=moment)
    hands = sit_down(again)
    assert again.ask(timer_view, moment.instant) is not None
    pass_by(hands, moment, 25)
    hands.press("Ctrl+T")
    assert again.ask(timer_view, moment.instant) is None
    assert sum(minutes for _, minutes, _ in entries(again)) == 30
    assert {note for *_, note in entries(again)} == {"incident call"}


def test_the_scope_is_revised_and_issued(north, sit_down):
    north.run(add_clause, NewClause(key="NORTH", kind=ClauseKind.INCLUDED, text="Architecture review"))
    north.run(issue_scope, Issue(key="NORTH", effective=date(2026, 7, 1), reason="signed"))
    hands = sit_down(north, at_tab("Scope"))
    hands.press("F2", "End").type(", quarterly").press("Return")
    draft = north.ask(show_scope, "NORTH", TODAY).draft
    assert [item.text for item in draft] == ["Architecture review, quarterly"]
    hands.press("Ctrl+Return", "Ctrl+A").type("2026-09-15").press("Tab").type("on the call").press("Ctrl+Return")
    view = north.ask(show_scope, "NORTH", TODAY)
    assert view.draft is None
    assert (view.revision.number, view.revision.effective) == (2, date(2026, 9, 15))


def test_a_deliverable_goes_through_to_its_acceptance(north, sit_down):
    hands = sit_down(north, at_tab("Deliverables"))
    hands.press("Ctrl+N").type("Priority map").press("Return")
    hands.tab_to("Reviewer").type("CEO")
    hands.press("Ctrl+Return", "Ctrl+Return", "Ctrl+Return")
    (row,) = north.ask(list_deliverables, "NORTH", TODAY)
    assert (row.title, row.reviewer, row.state) == ("Priority map", "CEO", DeliverableState.ACCEPTED)
    assert row.accepted_on == TODAY


def test_an_exit_is_worked_out_for_a_day_and_a_reason(north, sit_down):
    policy = {"notice_client_days": 30, "notice_consultant_days": 30, "termination_fee_cents": 100_000}
    north.run(set_exit_policy, SetExitPolicy(key="NORTH", values=policy))
    north.run(log_time, "NORTH", TimeWords(seconds=36_000, day=date(2026, 9, 1), note="Review"))
    hands = sit_down(north, at_tab("Exit"))
    hands.tab_to("Notice on").press("Ctrl+A").type("2026-10-15").press("Return")
    found = north.ask(exit_of, "NORTH", date(2026, 10, 15), ExitReason.CONVENIENCE_CLIENT)
    hands.tab_to("Lines of the statement")
    shown = hands.focus.model()
    texts = {str(shown.index(row, column).data()) for row in range(shown.rowCount()) for column in range(6)}
    assert f"${found.total_cents / 100:,.2f}" in texts


def test_a_review_is_exported(north, sit_down, tmp_path):
    hands = sit_down(north, at_tab("Reviews"))
    hands.press("Ctrl+Shift+E", "Ctrl+A").type(str(tmp_path / "review")).press("Return")
    assert (tmp_path / "review.pdf").read_bytes().startswith(b"%PDF-")
