"""The boundary check on the brief, by keyboard: the verdict while typing, its evidence, and what follows from it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from brief_window import opened, page_of, scoped
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engagement_desk.application.commands.engagements import EditEngagement, EngagementValues, edit_engagement
from engagement_desk.application.commands.log import NewNote, add_note
from engagement_desk.application.commands.requests import NewRequest, add_request
from engagement_desk.application.commands.scope import (
    ClauseEdit,
    Issue,
    NewClause,
    add_clause,
    edit_clause,
    issue_scope,
)
from engagement_desk.application.desk import Desk
from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Changes, Now, UnitOfWork
from engagement_desk.application.queries.boundary_check import check_boundary
from engagement_desk.application.queries.requests import list_requests
from engagement_desk.domain.errors import StoreProblem
from engagement_desk.domain.kinds import ClauseKind, LogKind
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.pages import brief_asking, brief_check
from engagement_desk.ui.pages.brief import BriefPage
from engagement_desk.ui.pages.brief_verdict import verdict_said
from engagement_desk.ui.place import Place
from engagement_desk.ui.widgets.door_rows import Door
from window_fixtures import Open, Press, Settle, focused

__all__ = ("opened", "scoped")

Opened = tuple[MainWindow, BriefPage]


def ask(window: MainWindow, page: BriefPage, settle: Settle, words: str) -> None:
    page.asking.line.setFocus()
    page.asking.line.selectAll()
    QTest.keyClicks(page.asking.line, words)
    settle(window)


def verdict(page: BriefPage) -> str:
    return page.asking.evidence.head.verdict.text()


def rule(page: BriefPage) -> str:
    return page.asking.evidence.head.rule.text()


def rows(page: BriefPage) -> list[Door]:
    return list(page.asking.evidence.list.doors.doors)


@pytest.mark.parametrize(
    ("words", "said", "state", "why"),
    [
        ("on-call rota", "Excluded by 3.1", "risk", "Clause 3.1 excludes it"),
        ("a workshop on-site", "On a condition, by 4.1", "warn", "on a condition"),
        ("fewer engineers on the platform team", "Assumed, by 5.1", "warn", "on a condition"),
        ("architecture review", "Included by 2.1", "ok", "matches best"),
        ("Cover on-call in August", "Asked before, on 3 Aug 2026", "asked", "not answered yet"),
        ("SOC 2 gap review", "Asked before: CO-001", "asked", "CO-001 sent on 21 Sep 2026"),
        ("carpets", "No clause speaks to this", "silent", "No clause in force reaches the threshold"),
    ],
)
def test_the_verdict_stands_with_its_rule_and_its_sign_in_the_place_of_the_scope(
    opened: Opened, settle: Settle, words: str, said: str, state: str, why: str
) -> None:
    window, page = opened
    ask(window, page, settle, words)
    head = page.asking.evidence.head
    assert (verdict(page), head.verdict._state) == (said, state)
    assert why in rule(page)
    assert "Scope r1 on 30 Sep 2026." in rule(page)
    assert page.asking.evidence.isVisible()
    assert not page.scope.isVisible()


def test_each_row_says_kind_reference_day_and_what_was_decided_with_the_matching_words_marked(
    opened: Opened, scoped: Desk, settle: Settle
) -> None:
    window, page = opened
    scoped.run(
        add_note, NewNote(key="NORTH", kind=LogKind.DECISION, text="On-call stays with the vendor", chosen="keep it")
    )
    ask(window, page, settle, "on-call rota")
    found = {row.tag: row for row in rows(page)}
    assert set(found) == {"excluded", "asked", "decided"}
    clause, asked, decided = found["excluded"], found["asked"], found["decided"]
    assert (clause.ref, clause.aside, clause.tag_state) == ("3.1", "r1 · since 1 Jul 2026", "risk")
    assert set(clause.marked) == {"on", "call"}
    assert (asked.text, asked.aside, asked.note) == ("“Cover on-call in August?”", "3 Aug 2026", "not answered yet")
    assert (decided.note, decided.aside) == ("keep it", "30 Sep 2026")


@pytest.mark.parametrize(
    ("words", "tag", "tab"),
    [
        ("on-call rota", "excluded", "Scope"),
        ("Cover on-call in August", "asked", "Scope"),
        ("SOC 2 gap", "ordered", "Scope"),
        ("technical roadmap", "deliverable", "Deliverables"),
        ("kubernetes", "decided", "Log"),
    ],
)
def test_a_row_of_evidence_is_a_door(
    opened: Opened, scoped: Desk, settle: Settle, press: Press, words: str, tag: str, tab: str
) -> None:
    window, page = opened
    scoped.run(add_note, NewNote(key="NORTH", kind=LogKind.DECISION, text="Kubernetes is not adopted"))
    ask(window, page, settle, words)
    press(window, "Down")
    assert focused() is page.asking.evidence.list
    wanted = next(row for row in rows(page) if row.tag == tag)
    assert page.asking.evidence.list.select_id(wanted.id)
    press(window, "Return")
    assert window.place is not None
    assert (window.place.tab, window.place.key) == (tab, "NORTH")
    assert window.place == wanted.place


def test_an_old_question_is_judged_by_the_scope_of_its_day_and_leads_to_that_revision(
    opened: Opened, scoped: Desk, settle: Settle, press: Press
) -> None:
    window, page = opened
    scoped.run(edit_clause, ClauseEdit(key="NORTH", ref="3.1", text="On-call in production, night shifts too"))
    scoped.run(issue_scope, Issue(key="NORTH", effective=date(2026, 9, 1), reason="nights"))
    ask(window, page, settle, "night shifts")
    assert verdict(page) == "Excluded by 3.1"
    press(window, "Tab")
    as_of = page.asking.line.as_of
    assert focused() is as_of
    assert as_of.text() == "2026-09-30"
    QTest.keyClicks(as_of, "2026-08-15")
    press(window, "Return")
    assert verdict(page) == "No clause speaks to this"
    assert "Scope r1 on 15 Aug 2026." in rule(page)
    ask(window, page, settle, "on-call")
    assert rows(page)[0].place == Place("engagement", "NORTH", "Scope", "revision:1:3.1")
    press(window, "Ctrl+Return")
    logged = scoped.ask(list_requests, "NORTH")[-1]
    assert (logged.on, logged.clause) == (date(2026, 8, 15), "3.1")
    assert "asked on 15 Aug 2026" in window._status.text
    assert (as_of.day, as_of.isVisible()) == (date(2026, 9, 30), False)
    press(window, "Ctrl+Z")
    assert (page.asking.line.text(), as_of.day) == ("on-call", date(2026, 8, 15))


def test_a_day_that_is_none_says_so_keeps_what_was_typed_and_nothing_is_logged_for_it(
    opened: Opened, scoped: Desk, settle: Settle, press: Press
) -> None:
    window, page = opened
    ask(window, page, settle, "on-call rota")
    press(window, "Tab")
    as_of = page.asking.line.as_of
    QTest.keyClicks(as_of, "31 foo")
    press(window, "Ctrl+Return")
    assert (as_of.text(), as_of.is_wrong) == ("31 foo", True)
    assert "31 foo" in page.asking.evidence.wrong.text() == as_of.accessibleDescription()
    assert page.asking.evidence.wrong.isVisible()
    assert len(scoped.ask(list_requests, "NORTH")) == 1
    press(window, "Escape")
    assert (as_of.is_wrong, as_of.day, page.asking.evidence.wrong.isVisible()) == (False, date(2026, 9, 30), False)
    assert page.asking.line.text() == "on-call rota"


def test_before_a_call_fourteen_keys_judge_and_log_a_request_against_its_clause(
    opened: Opened, scoped: Desk, settle: Settle, press: Press
) -> None:
    window, page = opened
    calls = EngagementValues(next_call=scoped.now().instant.replace(hour=18))
    scoped.run(edit_engagement, EditEngagement(key="NORTH", values=calls))
    window.go(Place("today"))
    settle(window)
    keys = 0
    press(window, "Ctrl+B")
    keys += 1
    for letter in "on-call rota":
        QTest.keyClicks(focused(), letter)
        keys += 1
    settle(window)
    assert verdict(page) == "Excluded by 3.1"
    press(window, "Ctrl+Return")
    keys += 1
    assert keys == 14
    logged = scoped.ask(list_requests, "NORTH")[-1]
    assert (logged.words, logged.clause, logged.via, logged.on) == (
        "on-call rota",
        "3.1",
        "call",
        date(2026, 9, 30),
    )
    assert page.asking.line.text() == ""
    assert page.scope.isVisible()
    assert window._status.text == "Logged for NORTH: “on-call rota”, held against 3.1"
    press(window, "Ctrl+Z")
    assert len(scoped.ask(list_requests, "NORTH")) == 1
    assert page.asking.line.text() == "on-call rota"
    assert verdict(page) == "Excluded by 3.1"


def test_what_is_logged_is_judged_by_the_words_in_the_line_however_fast_they_came(
    opened: Opened, scoped: Desk, settle: Settle
) -> None:
    window, page = opened
    QTest.keyClicks(page.asking.line, "architecture review")
    QTest.keySequence(page.asking.line, QKeySequence("Ctrl+Return"))
    page.asking.line.setText("on-call rota")
    settle(window)
    logged = scoped.ask(list_requests, "NORTH")[-1]
    assert (logged.words, logged.clause) == ("architecture review", "2.1")
    assert page.asking.line.text() == "on-call rota"
    assert verdict(page) == "Excluded by 3.1"


def test_a_verdict_of_other_words_is_never_left_standing(
    opened: Opened, settle: Settle, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, page = opened
    ask(window, page, settle, "on-call rota")
    go_on, asked = threading.Event(), []
    check = brief_check.check_boundary

    def slow(reading: Any, key: str, words: str, *rest: Any) -> Any:
        asked.append(words)
        go_on.wait(10)
        return check(reading, key, words, *rest)

    monkeypatch.setattr(brief_check, "check_boundary", slow)
    page.asking.line.selectAll()
    QTest.keyClicks(page.asking.line, "carpets")
    qtbot.waitUntil(lambda: verdict(page) == "Looking …")
    assert rows(page) == []
    go_on.set()
    settle(window)
    assert verdict(page) == "No clause speaks to this"
    assert asked == ["c", "carpets"]


def test_typing_goes_on_while_a_command_is_being_written(
    opened: Opened, scoped: Desk, settle: Settle, qtbot: Any
) -> None:
    window, page = opened
    go_on = threading.Event()

    def slow(uow: UnitOfWork, now: Now) -> Changes:
        go_on.wait(10)
        return add_request(uow, now, NewRequest(key="NORTH", words="Meanwhile"))

    window.ui.tasks.run(slow)
    QTest.keyClicks(page.asking.line, "on-call rota")
    qtbot.waitUntil(lambda: verdict(page) == "Excluded by 3.1")
    go_on.set()
    settle(window)
    assert verdict(page) == "Excluded by 3.1"
    assert len(scoped.ask(list_requests, "NORTH")) == 2


def test_the_reply_that_is_copied_cites_the_clause_and_offers_the_ways_on(
    opened: Opened, settle: Settle, press: Press
) -> None:
    window, page = opened
    QGuiApplication.clipboard().setText("before")
    press(window, "Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text() == "before"
    assert focused() is page.asking.line
    ask(window, page, settle, "on-call rota")
    press(window, "Ctrl+Shift+C")
    reply = QGuiApplication.clipboard().text()
    assert "Clause 3.1 of scope revision 1, in force from 1 Jul 2026, reads: “Operation of production" in reply
    assert [way in reply for way in ("Change order:", "Swap:", "Defer:", "Goodwill:")] == [True] * 4
    assert window._status.text == "Copied a reply that cites 3.1"
    assert page.asking.line.text() == "on-call rota"
    ask(window, page, settle, "carpets")
    press(window, "Ctrl+Shift+C")
    assert "No clause of the scope" in QGuiApplication.clipboard().text()
    assert window._status.text == "Copied a reply with the four ways on"


def test_a_deed_by_its_button_leaves_the_focus_where_it_was_or_leads_to_the_line(
    opened: Opened, scoped: Desk, settle: Settle, press: Press
) -> None:
    window, page = opened
    ask(window, page, settle, "on-call rota")
    page.asking.evidence.reply_button.setFocus()
    press(window, "Space")
    assert focused() is page.asking.evidence.reply_button
    page.asking.evidence.log_button.setFocus()
    press(window, "Space")
    assert focused() is page.asking.line
    assert scoped.ask(list_requests, "NORTH")[-1].words == "on-call rota"


def test_all_that_the_first_key_needs_is_indexed_soon_after_the_page_arrives(
    opened: Opened, scoped: Desk, qtbot: Any
) -> None:
    north = scoped.ask(engagement_by_key, "NORTH")
    qtbot.waitUntil(lambda: sum(north.id in key for key in scoped.boundary()._kept) == 2)


def test_a_request_that_cannot_be_logged_says_so_and_its_words_stay(
    opened: Opened, scoped: Desk, settle: Settle, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, page = opened
    ask(window, page, settle, "on-call rota")

    def full(_uow: UnitOfWork, _now: Now, _wanted: NewRequest) -> Changes:
        raise StoreProblem("disk_full", path=str(scoped.path))

    monkeypatch.setattr(brief_asking, "add_request", full)
    press(window, "Ctrl+Return")
    assert page.asking.evidence.wrong.isVisible()
    assert page.asking.evidence.wrong.text()
    assert page.asking.line.text() == "on-call rota"
    monkeypatch.undo()
    press(window, "Ctrl+Return")
    assert scoped.ask(list_requests, "NORTH")[-1].words == "on-call rota"
    assert not page.asking.evidence.wrong.isVisible()


def test_without_a_scope_no_clause_speaks_and_the_rule_says_why(
    north: Desk, open_window: Open, settle: Settle, press: Press
) -> None:
    window = open_window(north)
    window.go(Place("engagement", "NORTH", "Brief"))
    settle(window)
    page = page_of(window)
    ask(window, page, settle, "on-call rota")
    assert verdict(page) == "No clause speaks to this"
    assert rule(page) == "No scope is in force on 30 Sep 2026; until one is issued, nothing is excluded."
    press(window, "Ctrl+Return")
    (logged,) = north.ask(list_requests, "NORTH")
    assert (logged.words, logged.clause) == ("on-call rota", None)
    assert page.no_scope.isVisible()


def test_escape_brings_the_scope_back_from_the_evidence_too(opened: Opened, settle: Settle, press: Press) -> None:
    window, page = opened
    ask(window, page, settle, "on-call rota")
    press(window, "Down")
    assert focused() is page.asking.evidence.list
    press(window, "Escape")
    assert focused() is page.asking.line
    assert (page.asking.line.text(), page.scope.isVisible()) == ("", True)


def test_tab_leads_from_the_line_to_its_day_the_evidence_and_the_deeds(
    opened: Opened, settle: Settle, press: Press
) -> None:
    window, page = opened
    ask(window, page, settle, "on-call rota")
    met = []
    for _ in range(6):
        press(window, "Tab")
        met.append(focused())
    evidence = page.asking.evidence
    assert met[:5] == [page.asking.line.as_of, evidence.list, *evidence.deeds]
    assert met[5] is page.flight.list


@pytest.mark.parametrize("words", ['<b>&\x00"*(', "האם אפשר להוסיף on-call? ขอเพิ่มได้ไหม", "on-call " * 1_250])
def test_any_text_is_judged_and_logged_as_it_is(
    opened: Opened, scoped: Desk, settle: Settle, press: Press, words: str
) -> None:
    window, page = opened
    page.asking.line.setFocus()
    page.asking.line.setText(words)
    settle(window)
    found = scoped.ask(check_boundary, "NORTH", words.strip(), date(2026, 9, 30), scoped.boundary())
    assert verdict(page) == verdict_said(found)
    assert page.area.widget().width() <= page.area.viewport().width()
    press(window, "Ctrl+Shift+C", "Ctrl+Return")
    assert scoped.ask(list_requests, "NORTH")[-1].words == words.strip()
    page.asking.line.setText(words)
    settle(window)
    assert all(len(row.text) <= 310 for row in rows(page))


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[list[str]]:
    """Give what a screen reader is told to say."""
    said: list[str] = []

    def heard(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    before = QAccessible.updateAccessibility
    QAccessible.updateAccessibility = heard  # type: ignore[method-assign,assignment]
    yield said
    QAccessible.updateAccessibility = before  # type: ignore[method-assign]


def test_the_verdict_is_said_aloud_once_typing_has_stopped(
    opened: Opened, settle: Settle, spoken: list[str], qtbot: Any
) -> None:
    window, page = opened
    ask(window, page, settle, "on-call rota")
    assert page.asking.evidence.head._said.interval() == 400
    assert spoken == []
    qtbot.waitUntil(lambda: bool(spoken))
    (said,) = spoken
    assert said.startswith("Excluded by 3.1. Clause 3.1 excludes it;")


def test_on_a_narrow_page_the_verdict_stays_in_sight_over_the_evidence(
    opened: Opened, settle: Settle, qtbot: Any
) -> None:
    window, page = opened
    ask(window, page, settle, "on-call rota")
    head = page.asking.evidence.head
    assert page.area.isAncestorOf(head)
    window.ui.theme.zoom(200)
    try:
        qtbot.waitUntil(lambda: page.area.columns == 1)
        assert not page.area.isAncestorOf(head)
        assert head.isVisible()
        assert focused() is page.asking.line
        page.asking.clear()
        assert not head.isVisible()
    finally:
        window.ui.theme.zoom(100)
    qtbot.waitUntil(lambda: page.area.columns == 3)
    assert page.area.isAncestorOf(head)


def test_a_change_of_the_scope_is_judged_at_once(opened: Opened, scoped: Desk, settle: Settle) -> None:
    window, page = opened
    ask(window, page, settle, "translation")
    assert verdict(page) == "No clause speaks to this"
    clause = NewClause(key="NORTH", kind=ClauseKind.EXCLUDED, text="Translation of documents")
    window.ui.tasks.run(add_clause, clause)
    window.ui.tasks.run(issue_scope, Issue(key="NORTH", effective=date(2026, 9, 30)))
    settle(window)
    assert verdict(page).startswith("Excluded by ")
