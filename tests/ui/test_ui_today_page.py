"""Today's page around its entries: what needs attention, the week, the date, and how all of it is painted."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from today_desk import Today, press, shown, type_in

from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.timer import start_timer
from engagement_desk.application.desk import Desk
from engagement_desk.domain.clock_time import parse_range
from engagement_desk.ui.pages.today import TodayPage
from engagement_desk.ui.place import Place
from engagement_desk.ui.widgets.buttons import Button
from window_fixtures import Moment, Open, Settle


def test_each_line_of_attention_is_a_door_and_f8_goes_through_them(north: Desk, at_today: Today, qtbot: Any) -> None:
    _window, page = at_today(north)
    qtbot.waitUntil(lambda: bool(page.attention.lines))
    places = [line.place for line in page.attention.lines]
    assert all(place.key == "NORTH" for place in places)
    press(Qt.Key.Key_F8)
    assert QApplication.focusWidget() is page.attention.lines[0]
    press(Qt.Key.Key_F8)
    assert QApplication.focusWidget() is page.attention.lines[1]
    press(Qt.Key.Key_F8, with_=Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is page.attention.lines[0]
    gone: list[Place] = []
    page.attention.opened.disconnect()
    page.attention.opened.connect(gone.append)
    press(Qt.Key.Key_Space)
    assert gone == places[:1]


def test_a_day_of_the_week_opens_its_entries_and_escape_returns(north: Desk, at_today: Today, settle: Settle) -> None:
    north.run(log_time, "NORTH", TimeWords(seconds=3600, note="on Monday", day=date(2026, 9, 28)))
    window, page = at_today(north)
    assert page.week.cells[0].accessibleName() == "Monday 28 September, 1 hour"
    QTest.mouseClick(page.week.cells[0], Qt.MouseButton.LeftButton)
    settle(window)
    assert page._date.text() == "Monday 28 September"
    assert shown(page) == [("NORTH", "on Monday", "1:00")]
    page.quick.field.setFocus()
    press(Qt.Key.Key_Escape)
    settle(window)
    assert page._date.text() == "Wednesday 30 September"


def test_f8_leads_to_what_needs_attention_from_any_page_and_enter_opens_it(
    north: Desk, at_today: Today, settle: Settle, qtbot: Any
) -> None:
    window, page = at_today(north)
    qtbot.waitUntil(lambda: bool(page.attention.lines))
    assert len(page.attention.lines) == 3
    window.go(Place("reviews"))
    settle(window)
    press(Qt.Key.Key_F8, with_=Qt.KeyboardModifier.ShiftModifier)
    settle(window)
    assert window.page is page
    # The last line lies behind "n more", which opens.
    assert len(page.attention.lines) > 3
    assert QApplication.focusWidget() is page.attention.lines[-1]
    place = page.attention.lines[-1].place
    press(Qt.Key.Key_Return)
    settle(window)
    assert window.place == place


def test_arrow_keys_move_over_the_days_of_the_week(north: Desk, at_today: Today, settle: Settle) -> None:
    north.run(log_time, "NORTH", TimeWords(seconds=3600, note="on Tuesday", day=date(2026, 9, 29)))
    window, page = at_today(north)
    page.week.stop().setFocus()
    press(Qt.Key.Key_Left)
    settle(window)
    assert page._date.text() == "Tuesday 29 September"
    assert shown(page) == [("NORTH", "on Tuesday", "1:00")]
    assert page.week.stop().hasFocus()


def test_the_page_follows_the_date_over_midnight(north: Desk, at_today: Today, settle: Settle, moment: Moment) -> None:
    window, page = at_today(north)
    moment.instant += timedelta(hours=9)
    page._tick()
    settle(window)
    assert page._date.text() == "Thursday 1 October"


def test_a_timer_from_yesterday_counts_for_yesterday_in_the_week(
    north: Desk, at_today: Today, settle: Settle, moment: Moment
) -> None:
    north.run(start_timer, "NORTH", "late")
    moment.instant += timedelta(hours=9)
    window, page = at_today(north)
    settle(window)
    times = [cell.accessibleName() for cell in page.week.cells[2:4]]
    assert times == ["Wednesday 30 September, 9 hours", "Thursday 1 October, none"]
    assert "running 9:00" in page._facts.text()


def test_an_empty_workspace_leads_to_the_first_engagement(desk: Desk, open_window: Open, settle: Settle) -> None:
    window = open_window(desk)
    window.go(Place("today"))
    settle(window)
    page = window.page
    assert isinstance(page, TodayPage)
    assert page._new.isVisible() and not page._empty.isVisible() and not page.table.isVisible()
    type_in("30m call")
    press(Qt.Key.Key_Return)
    settle(window)
    assert page.quick.field.is_wrong
    assert page.quick.field.text() == "30m call"


@pytest.mark.parametrize(("percent", "scheme"), [(100, "light"), (200, "dark")])
def test_every_state_of_the_page_can_be_painted(
    percent: int, scheme: str, north: Desk, at_today: Today, settle: Settle, moment: Moment, qtbot: Any
) -> None:
    north.run(log_time, "NORTH", TimeWords(clock=parse_range("9:15-10:00"), note="call"))
    north.run(start_timer, "NORTH", "running")
    window, page = at_today(north)
    window.ui.theme.choose(scheme)
    window.ui.theme.zoom(percent)
    moment.instant += timedelta(minutes=50)
    window.foot.tick()
    settle(window)
    page.table.selectRow(1)
    qtbot.waitUntil(lambda: bool(page.attention.lines))
    for focused in (page.quick.field, page.week.stop(), page.attention.lines[0], page.table, window.foot.button):
        focused.setFocus()
        window.grab()
    for size in ((1280, 800), (800, 560)):
        window.resize(*size)
        window.grab()


def test_tab_goes_through_the_page_in_reading_order(north: Desk, at_today: Today, qtbot: Any) -> None:
    north.run(log_time, "NORTH", TimeWords(seconds=600, note="call"))
    _window, page = at_today(north)
    qtbot.waitUntil(lambda: bool(page.attention.lines))
    visited = [QApplication.focusWidget()]
    for _ in range(len(page.attention.lines) + 3):
        press(Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())
    assert visited[:2] == [page.quick.field, page.week.stop()]
    assert visited[2:-2] == page.attention.lines
    more, last = visited[-2:]
    assert isinstance(more, Button) and more.text().endswith("more")
    assert last is page.table
