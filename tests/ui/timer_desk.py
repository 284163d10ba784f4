"""The timer in the real window, and time that passes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from today_desk import press

from engagement_desk.application.desk import Desk
from engagement_desk.application.queries.entries import TimerView, timer_view
from engagement_desk.domain.records.time import Entry
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.place import Place
from window_fixtures import Moment, Open, Settle

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Shown = Callable[..., MainWindow]


def shower(open_window: Open, settle: Settle) -> Shown:
    """Give a function that opens the window at a place, all of it read."""

    def opened(desk: Desk, place: Place = Place("today")) -> MainWindow:  # noqa: B008 - frozen
        window = open_window(desk)
        window.go(place)
        window.reload_rail()
        settle(window)
        return window

    return opened


def running(desk: Desk) -> TimerView | None:
    return desk.ask(timer_view, desk.now().instant)


def logged(desk: Desk) -> list[tuple[str, int, bool]]:
    """Give the note, the minutes and whether it is billed of each entry, in the order of their start."""
    found = desk.ask(lambda reading: reading.find(Entry, deleted_at=None))
    return [
        (entry.note, entry.worked_seconds // 60, entry.billable)
        for entry in sorted(found, key=lambda entry: (entry.start or entry.created_at, entry.id))
    ]


def pass_by(window: MainWindow, moment: Moment, settle: Settle, **span: float) -> None:
    """Let time pass without a tick, then tick: what sleep looks like from inside."""
    moment.instant += timedelta(**span)
    window.foot.tick()
    settle(window)
    window.foot.tick()
    settle(window)


def asked(window: MainWindow) -> str:
    question = window.foot.question
    return question.question.what if question.question is not None and question.isVisible() else ""


def answer(window: MainWindow, letter: Qt.Key, settle: Settle) -> None:
    window.foot.question.buttons[0].setFocus()
    press(letter)
    settle(window)
