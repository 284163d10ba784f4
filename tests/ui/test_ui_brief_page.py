"""The brief by keyboard: the whole boundary in sight, doors, and the words that wait in the ask line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from brief_window import opened, page_of, scoped
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from engagement_desk.application.commands.engagements import (
    EditEngagement,
    EngagementValues,
    NewEngagement,
    edit_engagement,
    new_engagement,
)
from engagement_desk.application.desk import Desk
from engagement_desk.application.queries.brief import brief
from engagement_desk.application.queries.position import position_of
from engagement_desk.application.queries.requests import list_requests
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.pages.brief import BriefPage
from engagement_desk.ui.pages.engagement import EngagementPage
from engagement_desk.ui.pages.scope import ScopePage
from engagement_desk.ui.place import Place
from engagement_desk.ui.text import time_left
from window_fixtures import Open, Settle, focused

__all__ = ("opened", "scoped")


@pytest.fixture
def usual_size() -> Iterator[list[MainWindow]]:
    """Bring the text back to its usual size: it is the whole application's."""
    zoomed: list[MainWindow] = []
    yield zoomed
    for window in zoomed:
        window.ui.theme.zoom(100)


def said(page: BriefPage) -> dict[str, list[str]]:
    lists = (page.included, page.conditional, page.excluded, page.flight, page.dates)
    return {
        card.heading.text(): [f"{d.ref} {d.text} {d.aside} {d.risk}".strip() for d in card.list.doors.doors]
        for card in lists
    }


def test_the_whole_boundary_and_what_is_in_flight_are_in_sight(opened: tuple[MainWindow, BriefPage]) -> None:
    _, page = opened
    shown = said(page)
    assert [line[:3] for line in shown["In scope"]] == ["2.1", "2.2"]
    assert shown["Conditional"] == [
        "4.1 On-site workshops, if travel is approved two weeks ahead",
        "Assumed",
        "5.1 The platform team keeps <b>four</b> engineers",
    ]
    assert shown["Out of scope"] == ["3.1 Operation of production systems, including on-call"]
    assert shown["In flight"] == [
        "CO-001 SOC 2 gap review sent, 9 days 1 h 30 at risk",
        "– “Cover on-call in August?” asked, 58 days",
    ]
    assert "Technical roadmap overdue, 5 days" in shown["Deliverables and dates"]
    assert page.included.aside.text() == "r1, 1 Jul"


def test_its_figures_are_those_of_the_position(opened: tuple[MainWindow, BriefPage], scoped: Desk) -> None:
    _, page = opened
    figures = scoped.ask(position_of, "NORTH", date(2026, 9, 30))
    assert page.minimum.earned.doors.doors[0].text == f"${figures.earned_cents / 100:,.2f}" == "$200.00"
    assert page.minimum.earned.doors.doors[0].aside == "of $25,600.00 · 0 %"
    view = scoped.ask(brief, "NORTH", scoped.now())
    assert (view.minimum.pace, view.minimum.required_minutes) == (figures.pace, figures.required_minutes_per_week)


def test_escape_brings_the_scope_back_and_unsent_words_wait_for_their_engagement(
    opened: tuple[MainWindow, BriefPage], settle: Settle, qtbot: Any
) -> None:
    window, page = opened
    qtbot.keyClicks(page.asking.line, "weekend work")
    window.go(Place("engagement", "NORTH", "Scope"))
    window.go(Place("engagement", "NORTH", "Brief"))
    settle(window)
    assert page.asking.line.text() == "weekend work"
    remembered = window.ui.remembered
    assert remembered is not None
    name = window.ui.own_name("unsent/ask/NORTH") + "/words"
    qtbot.waitUntil(lambda: remembered.value(name) == "weekend work")
    qtbot.keyClick(page.asking.line, Qt.Key.Key_Escape)
    assert page.asking.line.text() == ""
    assert page.scope.isVisible()
    qtbot.waitUntil(lambda: remembered.value(name) is None)


def test_a_row_is_a_door(opened: tuple[MainWindow, BriefPage], qtbot: Any, settle: Settle) -> None:
    window, page = opened
    page.excluded.list.setFocus()
    qtbot.keyClick(page.excluded.list, Qt.Key.Key_Return)
    settle(window)
    engagement = window.page
    assert isinstance(engagement, EngagementPage)
    assert engagement.tab == "Scope"
    scope = engagement._page("Scope")
    assert isinstance(scope, ScopePage)
    current = scope.clauses.list.current()
    assert current is not None
    assert current.ref == "3.1"


def test_tab_leads_through_the_cards_in_reading_order(opened: tuple[MainWindow, BriefPage], qtbot: Any) -> None:
    _, page = opened
    page.asking.line.setFocus()
    lists = [page.included, page.conditional, page.excluded, page.flight, page.dates]
    for card in lists:
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
        assert focused() is card.list
    for after in (page.all_dates, page.minimum.earned):
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
        assert focused() is after


@pytest.mark.parametrize(("width", "percent", "columns"), [(1280, 100, 3), (1024, 100, 2), (1280, 200, 1)])
def test_nothing_is_cut_off_however_narrow(
    opened: tuple[MainWindow, BriefPage],
    usual_size: list[MainWindow],
    qtbot: Any,
    width: int,
    percent: int,
    columns: int,
) -> None:
    window, page = opened
    usual_size.append(window)
    window.ui.theme.zoom(percent)
    window.resize(width, 800)
    qtbot.waitUntil(lambda: page.area.columns == columns)
    for card in (page.included, page.conditional, page.excluded, page.flight, page.dates):
        doors = card.list
        qtbot.waitUntil(
            lambda doors=doors, card=card: (
                doors.height() == sum(doors.row_height(n) for n in range(doors.doors.rowCount()))
                and card.height() >= card.minimumSizeHint().height()
            )
        )
    assert page.area.widget().width() <= page.area.viewport().width()


def test_without_a_scope_the_page_says_so_and_offers_the_first_clause(
    north: Desk, open_window: Open, settle: Settle, qtbot: Any
) -> None:
    window = open_window(north)
    window.go(Place("engagement", "NORTH"))
    settle(window)
    page = page_of(window)
    assert page.no_scope.isVisible()
    assert not page.scope.isVisible()
    page.write_button.setFocus()
    qtbot.keyClick(page.write_button, Qt.Key.Key_Space)
    settle(window)
    assert focused().accessibleName() == "Clause"


def test_the_brief_of_the_next_call_is_one_key_away(
    opened: tuple[MainWindow, BriefPage], scoped: Desk, qtbot: Any, settle: Settle
) -> None:
    window, page = opened
    window.go(Place("engagement", "NORTH", "Scope"))
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert page.isHidden() or not page.isVisible()
    assert "No call is ahead" in window._status.text
    calls = EngagementValues(next_call=scoped.now().instant + timedelta(minutes=12))
    scoped.run(edit_engagement, EditEngagement(key="NORTH", values=calls))
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert page.isVisible()
    assert focused() is page.asking.line


def test_the_wheel_scrolls_the_page_over_a_list(opened: tuple[MainWindow, BriefPage], qtbot: Any) -> None:
    window, page = opened
    window.resize(800, 560)
    bar = page.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    target = page.included.list.viewport()
    where = target.mapTo(window, QPoint(20, 20))
    QTest.wheelEvent(window.windowHandle(), QPointF(where), QPoint(0, -240))
    qtbot.waitUntil(lambda: bar.value() > 0)


def test_ctrl_shift_enter_logs_the_request_and_opens_the_order_that_answers_it(
    opened: tuple[MainWindow, BriefPage], scoped: Desk, qtbot: Any, settle: Settle
) -> None:
    window, page = opened
    qtbot.keyClicks(page.asking.line, "Please add a second language")
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.asking.line, Qt.Key.Key_Return, keys)
    settle(window)
    settle(window)
    title = focused()
    assert isinstance(title, QLineEdit)
    assert (title.accessibleName(), title.text()) == ("What changes", "Please add a second language")
    qtbot.keyClick(title, Qt.Key.Key_Return)
    settle(window)
    logged = scoped.ask(list_requests, "NORTH")[-1]
    assert (logged.words, logged.via, logged.change_orders) == ("Please add a second language", "call", ("CO-002",))


def test_an_empty_line_logs_nothing_and_two_presses_log_once(
    opened: tuple[MainWindow, BriefPage], scoped: Desk, qtbot: Any, settle: Settle
) -> None:
    window, page = opened
    page.included.list.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert focused() is page.asking.line
    assert len(scoped.ask(list_requests, "NORTH")) == 1
    qtbot.keyClicks(page.asking.line, "weekend work")
    page.asking.log_request()
    page.asking.log_request()
    settle(window)
    assert [row.words for row in scoped.ask(list_requests, "NORTH")][1:] == ["weekend work"]


def test_what_is_asked_is_plain_text_of_any_length_and_script(
    opened: tuple[MainWindow, BriefPage], scoped: Desk, qtbot: Any, settle: Settle
) -> None:
    window, page = opened
    for words in ("<b>&amp; % {0} " * 700, "האם אפשר להוסיף? ขอเพิ่มได้ไหม", "<img src=x>"):
        page.asking.line.setText(words.strip())
        settle(window)
        qtbot.keyClick(page.asking.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        settle(window)
        assert scoped.ask(list_requests, "NORTH")[-1].words == words.strip()
    assert "<img src=x>" in window._status.text
    assert page.area.widget().width() <= page.area.viewport().width()
    assert any("<img src=x>" in line for line in said(page)["In flight"])


def test_unsent_words_and_caret_survive_the_window(
    opened: tuple[MainWindow, BriefPage], scoped: Desk, open_window: Open, settle: Settle, qtbot: Any
) -> None:
    window, page = opened
    qtbot.keyClicks(page.asking.line, "on-call rota")
    qtbot.keyClick(page.asking.line, Qt.Key.Key_Home)
    qtbot.keyClick(page.asking.line, Qt.Key.Key_Right)
    qtbot.keyClicks(page.asking.line, "X")
    window.hide()
    again = open_window(scoped)
    again.go(Place("engagement", "NORTH", "Brief"))
    settle(again)
    line = page_of(again).asking.line
    assert (line.text(), line.cursorPosition()) == ("oXn-call rota", 2)


def test_words_typed_for_one_client_never_stand_in_the_line_of_another(
    opened: tuple[MainWindow, BriefPage], scoped: Desk, settle: Settle, qtbot: Any
) -> None:
    window, page = opened
    scoped.run(new_engagement, NewEngagement(key="HALO", client="Halo", title="T", start=date(2026, 7, 1)))
    qtbot.keyClicks(page.asking.line, "secret of North")
    window.go(Place("engagement", "HALO", "Brief"))
    settle(window)
    assert page.asking.line.text() == ""
    assert page.asking.evidence.isHidden()
    window.go(Place("engagement", "NORTH", "Brief"))
    settle(window)
    assert page.asking.line.text() == "secret of North"
    assert page.asking.evidence.isVisible()


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [(12, "in 12 min"), (185, "in 3 h 05"), (24 * 60, "in 1 day"), (47 * 60, "in 1 day"), (4 * 24 * 60, "in 4 days")],
)
def test_how_long_it_is_to_the_call(minutes: int, expected: str) -> None:
    assert time_left(timedelta(minutes=minutes)) == expected


def test_the_time_to_the_next_call_runs_while_the_page_is_in_sight(
    opened: tuple[MainWindow, BriefPage], scoped: Desk, settle: Settle, moment: Any
) -> None:
    window, _ = opened
    values = EngagementValues(next_call=moment.instant + timedelta(minutes=12))
    scoped.run(edit_engagement, EditEngagement(key="NORTH", values=values))
    page = window.page
    assert isinstance(page, EngagementPage)
    assert page._minute.isActive()
    page._minute.timeout.emit()
    settle(window)
    assert page._call.text() == "in 12 min"
    moment.instant += timedelta(minutes=3)
    page._minute.timeout.emit()
    settle(window)
    assert page._call.text() == "in 9 min"
    window.go(Place("today"))
    assert not page._minute.isActive()
