"""Times away from the timer, restarts, long runs and clocks that jump: asked about, never modal."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from timer_desk import CTRL, Shown, answer, asked, logged, pass_by, running, shower
from today_desk import press

from engagement_desk.application.commands.timer import start_timer, stop_timer
from engagement_desk.application.desk import Desk
from engagement_desk.bootstrap import open_desk
from engagement_desk.domain.errors import StoreProblem
from engagement_desk.domain.records.time import Entry
from engagement_desk.ui.pages.today import TodayPage
from engagement_desk.ui.pages.today_rows import HELD
from window_fixtures import Moment, Open, Settle


@pytest.fixture
def shown(open_window: Open, settle: Settle) -> Shown:
    """Give a function that opens the window at a place, all of it read."""
    return shower(open_window, settle)


def test_sleep_is_asked_about_and_kept(north: Desk, shown: Shown, settle: Settle, moment: Moment, qtbot: Any) -> None:
    north.run(start_timer, "NORTH", "call")
    window = shown(north)
    for _ in range(10):
        moment.instant += timedelta(minutes=1)
        window.foot.tick()
    settle(window)
    assert asked(window) == ""
    pass_by(window, moment, settle, minutes=42)
    assert asked(window) == "You were away 42 min"
    assert logged(north) == [("call", 10, True), ("call", 42, False)]
    page = window.page
    assert isinstance(page, TodayPage)
    qtbot.waitUntil(lambda: [row.state for row in page.table.rows.rows].count(HELD) == 1)
    assert window._status.text == "Held 42 min away, unbilled until you say what it was"
    answer(window, Qt.Key.Key_K, settle)
    found = running(north)
    assert (asked(window), logged(north)) == ("", [])
    assert found is not None and moment.instant - found.start == timedelta(minutes=52)


@pytest.mark.parametrize(
    ("letter", "left"),
    [
        (Qt.Key.Key_D, [("call", 10, True)]),
        (Qt.Key.Key_S, [("call", 10, True), ("call", 42, True)]),
    ],
)
def test_a_time_away_is_dropped_or_split_off(
    letter: Qt.Key, left: list[object], north: Desk, shown: Shown, settle: Settle, moment: Moment
) -> None:
    north.run(start_timer, "NORTH", "call")
    window = shown(north)
    for _ in range(2):
        moment.instant += timedelta(minutes=5)
        window.foot.tick()
    pass_by(window, moment, settle, minutes=42)
    answer(window, letter, settle)
    assert logged(north) == left
    found = running(north)
    assert found is not None and found.start == moment.instant


def test_the_question_is_answered_on_the_hatched_row_too(
    north: Desk, shown: Shown, settle: Settle, moment: Moment, qtbot: Any
) -> None:
    north.run(start_timer, "NORTH", "call")
    window = shown(north)
    pass_by(window, moment, settle, minutes=42)
    page = window.page
    assert isinstance(page, TodayPage)
    qtbot.waitUntil(lambda: any(row.state == HELD for row in page.table.rows.rows))
    page.table.setFocus()
    page.table.selectRow(next(n for n, row in enumerate(page.table.rows.rows) if row.state == HELD))
    press(Qt.Key.Key_D)
    settle(window)
    assert logged(north) == []


def test_two_times_away_are_asked_one_after_the_other(
    north: Desk, shown: Shown, settle: Settle, moment: Moment
) -> None:
    north.run(start_timer, "NORTH", "call")
    window = shown(north)
    pass_by(window, moment, settle, minutes=42)
    moment.instant += timedelta(minutes=1)
    window.foot.tick()
    pass_by(window, moment, settle, minutes=30)
    assert asked(window) == "You were away 42 min (1 of 2)"
    answer(window, Qt.Key.Key_D, settle)
    assert asked(window) == "You were away 30 min"


def test_a_short_break_is_not_asked_about(north: Desk, shown: Shown, settle: Settle, moment: Moment) -> None:
    north.run(start_timer, "NORTH", "call")
    window = shown(north)
    pass_by(window, moment, settle, minutes=5)
    assert (asked(window), logged(north)) == ("", [])


def test_a_restart_is_a_time_away(north: Desk, shown: Shown, settle: Settle, moment: Moment) -> None:
    north.run(start_timer, "NORTH", "call")
    window = shown(north)
    moment.instant += timedelta(minutes=4)
    window.foot.tick()
    settle(window)
    window.close()
    moment.instant += timedelta(minutes=25)
    again = open_desk(north.path, clock=moment)
    window = shown(again)
    settle(window)
    assert asked(window) == "You were away 25 min"
    assert logged(again) == [("call", 4, True), ("call", 25, False)]
    found = running(again)
    assert found is not None and found.note == "call"


def test_a_timer_that_no_window_saw_was_not_left(north: Desk, shown: Shown, settle: Settle, moment: Moment) -> None:
    north.run(start_timer, "NORTH", "first")
    window = shown(north)
    window.close()
    again = open_desk(north.path, clock=moment)
    again.run(stop_timer)
    moment.instant += timedelta(minutes=1)
    again.run(start_timer, "NORTH", "from the command line")
    moment.instant += timedelta(hours=2)
    window = shown(again)
    settle(window)
    assert asked(window) == ""
    assert [note for note, _, _ in logged(again)] == ["first"]


def test_away_for_a_weekend_the_timer_stands(
    north: Desk, shown: Shown, settle: Settle, moment: Moment, qtbot: Any
) -> None:
    north.run(start_timer, "NORTH", "call")
    window = shown(north)
    moment.instant += timedelta(minutes=4)
    window.foot.tick()
    pass_by(window, moment, settle, hours=62)
    assert running(north) is None
    assert logged(north) == [("call", 4, True)]
    qtbot.waitUntil(lambda: window._status.text == "Away 62 h: the timer of NORTH was stopped when you left")


def test_what_the_disk_refuses_is_held_at_the_next_try(
    north: Desk, shown: Shown, settle: Settle, moment: Moment, monkeypatch: pytest.MonkeyPatch
) -> None:
    north.run(start_timer, "NORTH", "call")
    window = shown(north)
    whole = type(north).run

    def full(*_: object, **__: object) -> None:
        raise StoreProblem("disk_full", path=north.path)

    monkeypatch.setattr(type(north), "run", full)
    pass_by(window, moment, settle, minutes=42)
    assert "full" in window._status.text
    monkeypatch.setattr(type(north), "run", whole)
    pass_by(window, moment, settle, minutes=2)
    assert logged(north) == [("call", 44, False)]


def test_more_than_eight_hours_are_asked_about_once(north: Desk, shown: Shown, settle: Settle, moment: Moment) -> None:
    moment.instant = datetime(2026, 9, 30, 8, 0, tzinfo=UTC)
    north.run(start_timer, "NORTH", "call")
    window = shown(north)
    for _ in range(8 * 12):
        moment.instant += timedelta(minutes=5)
        window.foot.tick()
    assert asked(window) == ""
    pass_by(window, moment, settle, minutes=1)
    assert asked(window) == "NORTH: more than 8 h"
    answer(window, Qt.Key.Key_G, settle)
    assert asked(window) == ""
    pass_by(window, moment, settle, minutes=1)
    assert asked(window) == ""
    assert running(north) is not None


def test_over_midnight_it_is_asked_and_stopped(north: Desk, shown: Shown, settle: Settle, moment: Moment) -> None:
    moment.instant = datetime(2026, 9, 30, 22, 0, tzinfo=UTC)
    north.run(start_timer, "NORTH", "late")
    window = shown(north)
    for _ in range(25):
        moment.instant += timedelta(minutes=5)
        window.foot.tick()
    settle(window)
    assert asked(window) == "NORTH: over midnight"
    assert window.foot.question.question is not None
    assert window.foot.question.question.when == "Since Wed 22:00. Still at work?"
    answer(window, Qt.Key.Key_S, settle)
    (entry,) = north.ask(lambda reading: reading.find(Entry))
    assert (entry.work_date, entry.worked_seconds) == (date(2026, 9, 30), 125 * 60)


def test_a_clock_that_was_set_back_is_said_and_the_timer_can_be_discarded(
    north: Desk, shown: Shown, settle: Settle, moment: Moment
) -> None:
    north.run(start_timer, "NORTH", "call")
    window = shown(north)
    moment.instant -= timedelta(hours=1)
    window.foot.tick()
    settle(window)
    assert window._status.text.startswith("The clock was set back by 1 h")
    window.foot.reload()
    settle(window)
    assert asked(window) == "NORTH: clock set back"
    press(Qt.Key.Key_T, with_=CTRL)
    settle(window)
    assert "clock" in window._status.text
    answer(window, Qt.Key.Key_D, settle)
    assert (running(north), logged(north), asked(window)) == (None, [], "")


def test_a_day_can_only_be_discarded_and_the_stop_says_why(
    north: Desk, shown: Shown, settle: Settle, moment: Moment
) -> None:
    north.run(start_timer, "NORTH", "call")
    moment.instant += timedelta(hours=25)
    window = shown(north)
    assert asked(window) == "NORTH: 24 h or more"
    assert [button.isVisible() for button in window.foot.question.buttons] == [True, False, False]
    press(Qt.Key.Key_T, with_=CTRL)
    settle(window)
    assert "24 hours or more" in window._status.text
    assert "`" not in window._status.text
    QTest.mouseClick(window.foot.question.buttons[0], Qt.MouseButton.LeftButton)
    settle(window)
    assert running(north) is None


def test_a_new_question_is_announced_once(
    north: Desk, shown: Shown, settle: Settle, moment: Moment, monkeypatch: pytest.MonkeyPatch
) -> None:
    north.run(start_timer, "NORTH", "call")
    window = shown(north)
    said: list[str] = []
    tell = QAccessible.updateAccessibility

    def heard(event: Any) -> None:
        if event.type() is QAccessible.Event.Announcement:
            said.append(event.message())
        tell(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", heard)
    pass_by(window, moment, settle, minutes=42)
    pass_by(window, moment, settle, minutes=1)
    questions = [one for one in said if one.startswith("You were away")]
    assert questions == ["You were away 42 min, NORTH 16:00–16:42, unbilled: Keep K, Drop D, Split S"]
