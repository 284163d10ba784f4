"""What is unusual about a running timer, and the question about it (SPEC §5, §8)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt

from engagement_desk.ui.text import clock_time, mark, short_weekday, tr
from engagement_desk.ui.widgets.asking import Answer, Question

if TYPE_CHECKING:
    from engagement_desk.application.queries.entries import TimerView

_LONG, _TOO_LONG = timedelta(hours=8), timedelta(hours=24)
BACK, DAY, LONG, MIDNIGHT = "back", "day", "long", "midnight"
GO_ON, STOP, DISCARD = "go_on", "stop", "discard"

_IN_SHORT = {
    BACK: mark("clock set back"),
    DAY: mark("24 h or more"),
    LONG: mark("more than 8 h"),
    MIDNIGHT: mark("over midnight"),
}
_WHEN = {
    BACK: mark("Started {start}. Set the clock right, or discard the timer."),
    DAY: mark("Since {start}. No entry holds that: log what was worked, then discard the timer."),
    LONG: mark("Since {start}. Still at work?"),
    MIDNIGHT: mark("Since {start}. Still at work?"),
}
_ANSWERS = {
    GO_ON: (Qt.Key.Key_G, mark("Go on G"), mark("It is work: do not ask again")),
    STOP: (Qt.Key.Key_S, mark("Stop S"), mark("Stop the timer and log its time")),
    DISCARD: (Qt.Key.Key_D, mark("Discard D"), mark("Stop the timer without logging its time")),
}
_OFFERED = {BACK: (DISCARD,), DAY: (DISCARD,), LONG: (GO_ON, STOP, DISCARD), MIDNIGHT: (GO_ON, STOP, DISCARD)}


def unusual(view: TimerView, instant: datetime) -> str:
    """Name what is unusual about the timer, the most pressing of it; empty for nothing."""
    lasted = instant - view.start
    if lasted < timedelta(0):
        return BACK
    if lasted >= _TOO_LONG:
        return DAY
    if lasted > _LONG:
        return LONG
    zone = ZoneInfo(view.zone)
    return MIDNIGHT if instant.astimezone(zone).date() > view.start.astimezone(zone).date() else ""


def in_short(kind: str) -> str:
    """Say it in two or three words."""
    return tr(_IN_SHORT[kind])


def question_id(view: TimerView, kind: str) -> str:
    """Name the question about what is unusual about this timer."""
    return f"{view.start.isoformat()} {kind}"


def timer_question(view: TimerView, kind: str, acts: Mapping[str, Callable[[], None]]) -> Question:
    """Ask what is to become of the timer; `acts` are the deeds of `GO_ON`, `STOP` and `DISCARD`."""
    began = view.start.astimezone(ZoneInfo(view.zone))
    start = f"{short_weekday(began.date())} {clock_time(view.start, view.zone)}"
    answers = tuple(
        Answer(letter, tr(text), tr(meaning), acts[name])
        for name, (letter, text, meaning) in _ANSWERS.items()
        if name in _OFFERED[kind]
    )
    when = tr(_WHEN[kind]).format(start=start)
    return Question(question_id(view, kind), f"{view.engagement}: {in_short(kind)}", when, answers)
