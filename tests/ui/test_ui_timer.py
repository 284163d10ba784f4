"""The timer through the real window: start, stop, switch, continue, closing, and the tray."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSystemTrayIcon
from timer_desk import CTRL, SHIFT, Shown, logged, running, shower
from today_desk import another, press, type_in

from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.timer import start_timer, stop_timer
from engagement_desk.application.desk import Desk
from engagement_desk.ui import tray
from engagement_desk.ui.pages.today import TodayPage
from engagement_desk.ui.place import Place
from window_fixtures import Moment, Open, Settle


@pytest.fixture
def shown(open_window: Open, settle: Settle) -> Shown:
    """Give a function that opens the window at a place, all of it read."""
    return shower(open_window, settle)


def test_on_an_engagements_page_one_key_starts_and_stops(
    north: Desk, shown: Shown, settle: Settle, moment: Moment, qtbot: Any
) -> None:
    window = shown(north, Place("engagement", "NORTH", "Brief"))
    press(Qt.Key.Key_T, with_=CTRL)
    settle(window)
    found = running(north)
    assert found is not None and found.engagement == "NORTH"
    assert window.foot.button.accessibleName() == "Timer running for NORTH; press to stop"
    qtbot.waitUntil(lambda: window._status.text == "Timer started: NORTH")
    moment.instant += timedelta(minutes=3)
    window.foot.tick()
    assert window.foot.button.minutes() == 3
    press(Qt.Key.Key_T, with_=CTRL)
    settle(window)
    assert running(north) is None
    assert logged(north) == [("", 3, True)]
    qtbot.waitUntil(lambda: window._status.text == "Logged NORTH 3 min, $5.00")
    assert window.foot.button.accessibleName() == "No timer; press to start one"


def test_stopping_is_undone_into_a_running_timer(north: Desk, shown: Shown, settle: Settle, moment: Moment) -> None:
    north.run(start_timer, "NORTH", "call")
    window = shown(north)
    moment.instant += timedelta(minutes=3)
    press(Qt.Key.Key_T, with_=CTRL)
    settle(window)
    press(Qt.Key.Key_Z, with_=CTRL)
    settle(window)
    found = running(north)
    assert (found and found.note, logged(north)) == ("call", [])
    assert "call" in window.foot.button.accessibleName()


def test_the_words_of_the_line_start_it_and_switch_it(
    north: Desk, shown: Shown, settle: Settle, moment: Moment, qtbot: Any
) -> None:
    another(north, "HALO")
    window = shown(north)
    page = window.page
    assert isinstance(page, TodayPage)
    qtbot.waitUntil(lambda: page.quick.words is not None)
    type_in("north vendor call")
    press(Qt.Key.Key_T, with_=CTRL)
    settle(window)
    found = running(north)
    assert found is not None and (found.engagement, found.note) == ("NORTH", "vendor call")
    assert page.quick.field.text() == ""
    moment.instant += timedelta(minutes=4)
    type_in("HALO rota")
    press(Qt.Key.Key_T, with_=CTRL)
    settle(window)
    found = running(north)
    assert found is not None and (found.engagement, found.note) == ("HALO", "rota")
    assert logged(north) == [("vendor call", 4, True)]
    qtbot.waitUntil(lambda: window._status.text == "Timer switched to HALO; the time before is logged")


def test_a_line_with_a_time_is_for_logging_and_stays(north: Desk, shown: Shown, settle: Settle, qtbot: Any) -> None:
    window = shown(north)
    page = window.page
    assert isinstance(page, TodayPage)
    qtbot.waitUntil(lambda: page.quick.words is not None)
    type_in("NORTH 1h30 call")
    press(Qt.Key.Key_T, with_=CTRL)
    settle(window)
    assert running(north) is None
    assert page.quick.field.text() == "NORTH 1h30 call"
    assert "no time" in page.quick.reading.text


def test_continue_takes_up_the_last_entry_and_logs_what_runs(
    north: Desk, shown: Shown, settle: Settle, moment: Moment
) -> None:
    another(north, "HALO")
    north.run(log_time, "HALO", TimeWords(seconds=600, note="rota"))
    north.run(start_timer, "NORTH", "call")
    window = shown(north, Place("engagement", "NORTH", "Brief"))
    moment.instant += timedelta(minutes=4)
    press(Qt.Key.Key_T, with_=CTRL | SHIFT)
    settle(window)
    found = running(north)
    assert found is not None and (found.engagement, found.note) == ("HALO", "rota")
    assert ("call", 4, True) in logged(north)


def test_continue_says_so_where_nothing_was_logged(north: Desk, shown: Shown, settle: Settle) -> None:
    another(north, "HALO")
    window = shown(north)
    press(Qt.Key.Key_T, with_=CTRL | SHIFT)
    settle(window)
    assert running(north) is None
    assert window._status.text.startswith("Nothing was logged lately")


def test_the_timer_starts_for_the_entry_that_has_the_focus(north: Desk, shown: Shown, settle: Settle) -> None:
    another(north, "HALO")
    north.run(log_time, "HALO", TimeWords(seconds=600, note="rota"))
    north.run(log_time, "NORTH", TimeWords(seconds=600, note="call"))
    window = shown(north)
    page = window.page
    assert isinstance(page, TodayPage)
    page.table.setFocus()
    page.table.selectRow(1)
    press(Qt.Key.Key_T, with_=CTRL)
    settle(window)
    found = running(north)
    assert found is not None and (found.engagement, found.note) == ("HALO", "rota")


def test_another_process_may_have_stopped_it(north: Desk, shown: Shown, settle: Settle, moment: Moment) -> None:
    north.run(start_timer, "NORTH", "call")
    window = shown(north)
    moment.instant += timedelta(minutes=1)
    north.run(stop_timer)
    window.foot.toggle()
    settle(window)
    assert window._status.text == "No timer is running."
    assert window.foot.button.accessibleName() == "No timer; press to start one"


def test_closing_tells_of_the_running_timer_first(north: Desk, shown: Shown, moment: Moment) -> None:
    north.run(start_timer, "NORTH", "call")
    window = shown(north)
    window.actions_book.trigger("file.quit")
    assert window.isVisible()
    assert window._status.text.startswith("The timer for NORTH goes on while the window is closed")
    moment.instant += timedelta(minutes=2)
    window.actions_book.trigger("file.close")
    assert window.isVisible()
    window.actions_book.trigger("file.quit")
    assert not window.isVisible()


def test_without_a_timer_the_window_closes_at_once(north: Desk, shown: Shown) -> None:
    window = shown(north)
    window.actions_book.trigger("file.quit")
    assert not window.isVisible()


def test_the_tray_tells_of_the_timer_and_has_its_actions(
    north: Desk, shown: Shown, settle: Settle, moment: Moment, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tray.Tray, "available", staticmethod(lambda: True))
    north.run(start_timer, "NORTH", "<b>call</b>")
    window = shown(north)
    shown_tray = window.foot._tray
    assert shown_tray is not None
    moment.instant += timedelta(minutes=3)
    window.foot.tick()
    assert shown_tray.icon.toolTip() == "Timer 0:03 NORTH <b>call</b>"
    texts = [action.text() for action in shown_tray.menu.actions() if not action.isSeparator()]
    assert texts == ["Show Engagement Desk", "Log a line", "Start or stop the timer", "Continue the last entry"]
    shown_tray.menu.actions()[3].trigger()
    settle(window)
    assert running(north) is None
    assert shown_tray.icon.toolTip() == "No timer"
    shown_tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.MiddleClick)
    settle(window)
    assert running(north) is not None
    window.hide()
    shown_tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert window.isVisible()


def test_enter_presses_the_timer_and_its_tip_shows_plain_text(north: Desk, shown: Shown, settle: Settle) -> None:
    north.run(start_timer, "NORTH", "<b>bold</b>")
    window = shown(north)
    assert "&lt;b&gt;" in window.foot.button.toolTip()
    window.foot.button.setFocus()
    press(Qt.Key.Key_Return)
    settle(window)
    assert running(north) is None


def test_a_running_timer_stays_in_sight_while_the_rail_is_hidden(
    north: Desk, shown: Shown, settle: Settle, moment: Moment
) -> None:
    window = shown(north, Place("engagement", "NORTH", "Brief"))
    press(Qt.Key.Key_F9)
    assert not window.rail.isVisible() and not window.foot.isVisible()
    press(Qt.Key.Key_T, with_=CTRL)
    settle(window)
    assert window.foot.button.isVisible()
    moment.instant += timedelta(minutes=2)
    press(Qt.Key.Key_T, with_=CTRL)
    settle(window)
    assert not window.foot.isVisible()
    press(Qt.Key.Key_F9)
    assert window.foot.isVisible() and window.rail.isAncestorOf(window.foot)
    assert window.foot.width() == window.rail.width()


def test_it_is_hidden_while_a_client_looks_at_the_screen(north: Desk, shown: Shown, settle: Settle) -> None:
    window = shown(north, Place("engagement", "NORTH", "Brief"))
    press(Qt.Key.Key_T, with_=CTRL)
    settle(window)
    window.actions_book.trigger("view.presenting")
    settle(window)
    assert not window.foot.isVisible()
    window.actions_book.trigger("view.presenting")
    settle(window)
    assert window.foot.isVisible()
