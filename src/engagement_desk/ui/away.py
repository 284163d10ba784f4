"""The question about a time away from the timer; until it is answered nothing of it is billed (SPEC §8)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from engagement_desk.ui.text import clock_time, hours_said, mark, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.asking import Answer, Question

if TYPE_CHECKING:
    from engagement_desk.application.queries.today import HeldGap

# The answers of `application.commands.gaps`, by the letter that gives them.
LETTERS: dict[Qt.Key, str] = {Qt.Key.Key_K: "keep", Qt.Key.Key_D: "drop", Qt.Key.Key_S: "split"}
_TEXTS = {"keep": mark("Keep K"), "drop": mark("Drop D"), "split": mark("Split S")}
_MEANINGS = {
    "keep": mark("It was work: bill it with the time before and after"),
    "drop": mark("It was no work: take it out"),
    "split": mark("It was other work: bill it as an entry of its own"),
}
_SAID = {
    "keep": mark("Kept the time away"),
    "drop": mark("Dropped the time away"),
    "split": mark("Split off the time away"),
}


def away_question(ui: Ui, gaps: tuple[HeldGap, ...]) -> Question:
    """Ask about the oldest of the times away."""
    gap = gaps[0]
    more = tr(" (1 of {n})").format(n=len(gaps)) if len(gaps) > 1 else ""
    what = tr("You were away {time}").format(time=hours_said(gap.minutes))
    when = tr("{key} {start}–{end}, unbilled").format(
        key=gap.engagement, start=clock_time(gap.start, gap.zone), end=clock_time(gap.end, gap.zone)
    )
    answers = tuple(
        Answer(letter, tr(_TEXTS[name]), tr(_MEANINGS[name]), partial(answer_away, ui, gap.entry_id, name))
        for letter, name in LETTERS.items()
    )
    return Question(gap.entry_id, what + more, when, answers)


def answer_away(ui: Ui, entry_id: str, answer: str) -> None:
    """Say what a time away was, and that it was said."""
    from engagement_desk.application.commands.gaps import GapAnswer, answer_gap

    text = tr(_SAID[answer])
    ui.tasks.run(answer_gap, entry_id, GapAnswer(answer), then=lambda _: ui.say(text), failed=ui.tell)
