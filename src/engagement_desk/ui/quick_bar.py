"""The quick line that logs (SPEC §8)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from engagement_desk.application.ports import Changes, JournalLine
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.models.quick_completion import again, timer_words
from engagement_desk.ui.quick_deeds import Deeds
from engagement_desk.ui.quick_read import ReadBar
from engagement_desk.ui.quick_reading import logged_said
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import tr
from engagement_desk.ui.timer_start import start_timer
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.unsent import Unsent

if TYPE_CHECKING:
    from engagement_desk.domain.quick_line import QuickLine as Read


class QuickBar(ReadBar):
    """Enter logs exactly what the reading says; the key of the timer starts it with the words of the line."""

    sent = Signal(str, object, object)
    """A line is being logged: the KEY, what was typed as it was parsed, and its `QuickReading`, None where that has
    not come yet.
    """
    settled = Signal(bool)
    """What was sent is on disk (True), or was refused."""
    refused = Signal()
    """What was sent came back into the line, with the reason beside it."""
    timed = Signal()
    """The timer was started with the words of the line."""

    def __init__(
        self,
        ui: Ui,
        draft: str,
        hint: str,
        open_key: Callable[[], str | None] = lambda: None,
        parent: QWidget | None = None,
    ) -> None:
        """Make it; `draft` names where unsent text is kept."""
        super().__init__(ui, hint, open_key, parent)
        self._recalled = -1
        self._refused_texts: list[str] = []
        self._restored = ""
        self._deeds = Deeds()
        self.field.timed.connect(self._time)
        ui.tasks.changed.connect(self._count)
        ui.tasks.undone.connect(self._travelled)
        self._unsent = Unsent(ui, {"line": self.field}, self)
        self._unsent.turn_to(draft)

    def start_timer(self) -> bool:
        """Start the timer for the engagement that the line names, with its words as the note; False if it names none.

        A timer that runs is stopped and logged first.
        """
        found = timer_words(self.field.text(), self.ui.now().today, self.keys())
        key = found and (found[0] or self.default_key())
        if not found or key is None:
            return False
        text = self.field.text()

        def done() -> None:
            if self.field.text() == text:
                self.field.clear()
            self.timed.emit()

        start_timer(self.ui, key, found[1], done)
        return True

    def ask(self, key: str, read: Read) -> None:
        """Ask what the line would log."""
        from engagement_desk.application.queries.quick import read_line

        self.show_answer(read_line, self.ui.now(), key, read)

    def do(self, key: str, read: Read) -> None:
        """Log the line; it comes back with the reason where that is refused."""
        from engagement_desk.application.commands.entries import log_time
        from engagement_desk.application.queries.quick import new_words

        text, reading = self.field.text(), self.found
        self.field.clear()
        self._recalled = -1
        self.sent.emit(key, read, reading)

        def done(changes: Changes) -> None:
            self._deeds.logs(text)
            self._unsent.flush()
            said = logged_said(key, changes.result, self._currency(key))
            # What the command warns of is said first; the deed, with Undo beside it, is what stays.
            QTimer.singleShot(0, self, lambda: self.ui.say(said))
            self.settled.emit(True)

        def failed(error: DeskError) -> None:
            self.settled.emit(False)
            self._give_back(text, error)

        self.ui.tasks.run(log_time, key, new_words(read), then=done, failed=failed)

    def _give_back(self, text: str, error: DeskError) -> None:
        """Put a line that was refused back into the field; ↑ brings it where another one is being typed already."""
        if self.field.text():
            self._refused_texts.append(text)
            self.ui.warn(tr("{line}: {reason} ↑ brings the line back.").format(line=text, reason=refusal_said(error)))
            return
        self.field.setText(text)
        self.refuse(error)
        self.refused.emit()

    def _currency(self, key: str) -> str:
        keys = self.words.keys if self.words is not None else ()
        return next((one.currency for one in keys if one.key == key), "USD")

    def recall(self) -> None:
        """Bring the last line, its duration selected; again, the one before it. What was refused comes first."""
        if self._refused_texts:
            self.put(self._refused_texts.pop())
            return
        if self.words is None or self.are_words_old:
            self.is_recalling = True
            self.reload_words()
            return
        open_key = self.open_key()
        lines = [line for line in self.words.last if open_key is None or line.engagement == open_key]
        if not lines:
            return
        self._recalled = min(self._recalled + 1, len(lines) - 1)
        self.put(*again(lines[self._recalled]))

    def _count(self, _changes: Changes) -> None:
        self._deeds.count()
        self._recalled = -1

    def _travelled(self, line: JournalLine) -> None:
        """Put the line back into the field when it is undone, and take it out when it is redone."""
        is_undone = line.state == "undone"
        text = self._deeds.undo() if is_undone else self._deeds.redo()
        if not text or line.command != "log_time":
            return
        if is_undone and self.field.text() in ("", self._restored):
            self._restored = text
            self.field.setText(text)
        elif not is_undone and self.field.text() == text:
            self.field.clear()

    def _time(self) -> None:
        if not self.start_timer():
            self.object_to(tr("For the timer, the line names an engagement and no time."))

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Keep what was typed last."""
        super().hideEvent(event)
        self._unsent.flush()
