"""The correction of an entry that is locked, where the entry stands: a change of time, and why (SPEC §3.4)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engagement_desk.application.ports import Changes
from engagement_desk.domain.durations import parse_duration
from engagement_desk.domain.errors import DeskError, Refused
from engagement_desk.ui.quick_reading import Part
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import day, hours, mark, money, tr, worked
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.fields import LineField
from engagement_desk.ui.widgets.once import Once
from engagement_desk.ui.widgets.painting import rounded
from engagement_desk.ui.widgets.reading_line import ReadingLine
from engagement_desk.ui.widgets.unsent import Unsent

if TYPE_CHECKING:
    from engagement_desk.application.queries.entries import EntryLine
    from engagement_desk.application.queries.quick import CorrectionReading

_LOCKS = {"invoice": mark("stands on an invoice"), "review": mark("lies in a published review")}
_SPACED_TIME = re.compile(r"[-+−]?[0-9]+h\s+[0-9]+m(?:\s*[0-9]+s)?(?!\S)", re.IGNORECASE)
_ANY_REASON = "…"


class CorrectionEditor(QWidget):
    """Stands over the row; Enter corrects, Escape leaves the entry as it is."""

    closed = Signal()
    """The entry was corrected, or left as it was."""

    def __init__(self, ui: Ui, line: EntryLine, parent: QWidget) -> None:
        """Begin to correct an entry."""
        super().__init__(parent)
        self.ui, self._line, self._once = ui, line, Once(ui)
        self.field = LineField(ui.theme, tr("Correct the entry"), tr("−10m why, or 20m why"), self)
        self.reading = ReadingLine(ui.theme, tr("What is understood"), parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addWidget(self.reading)
        self.field.textChanged.connect(self._read)
        self.field.returnPressed.connect(self._correct)
        self._unsent = Unsent(ui, {"line": self.field}, self)
        self._unsent.turn_to(f"correction/{self.entry_id}")
        self._read()

    @property
    def entry_id(self) -> str:
        """The id of the entry that is corrected."""
        return self._line.entry.id

    def close_editor(self) -> None:
        """Forget what was typed, and close."""
        self._unsent.forget()
        self.closed.emit()

    def _read(self) -> None:
        """Ask what the correction would give; without a reason it is only told what would follow."""
        from engagement_desk.application.queries.quick import read_correction

        self.field.is_wrong = False
        text = self.field.text()
        if not text.strip():
            said = tr("This entry {lock}: type the change of time, and why. Enter corrects · Esc leaves")
            self._show((Part(said.format(lock=tr(_LOCKS[str(self._line.lock_reason)]))),))
            return
        try:
            seconds, reason = _parsed(text)
        except Refused as refusal:
            self._show((Part(refusal_said(refusal)),))
            return

        def show(found: CorrectionReading) -> None:
            if self.field.text() == text and not self.field.is_wrong:
                self._show(_parts(self._line, found, has_reason=bool(reason)))

        def refuse(error: DeskError) -> None:
            if self.field.text() == text:
                self._show((Part(refusal_said(error), "risk"),))

        now = self.ui.now()
        asked = (self.entry_id, seconds, reason or _ANY_REASON)
        self.ui.tasks.ask(self.reading, read_correction, now, *asked, then=show, failed=refuse)

    def _correct(self) -> None:
        from engagement_desk.application.commands.entries import correct_entry

        def told(changes: Changes) -> None:
            correction = changes.result
            said = tr("Corrected {key} by {time}, {value}").format(
                key=self._line.engagement,
                time=worked(correction.worked_seconds),
                value=money(correction.value_cents, self._line.currency),
            )
            self.ui.say(said)

        try:
            seconds, reason = _parsed(self.field.text())
        except Refused as refusal:
            self._refuse(refusal)
            return
        self._once.run(
            correct_entry,
            self.entry_id,
            seconds,
            reason,
            then=lambda _changes: self.close_editor(),
            told=told,
            failed=self._refuse,
        )

    def _refuse(self, error: DeskError) -> None:
        self.field.is_wrong = True
        self.field.update()
        self._show((Part(refusal_said(error), "risk"),))

    def _show(self, parts: tuple[Part, ...]) -> None:
        self.reading.show_parts(parts)
        self.field.setAccessibleDescription(self.reading.text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_editor()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Cover what is below."""
        del event
        theme = self.ui.theme
        rounded(QPainter(self), QRectF(self.rect()), 8, theme.colour("surface"), theme.colour("line"))


def _parsed(text: str) -> tuple[int, str]:
    """Read the change of time in seconds, and the reason; raises what reading a duration raises."""
    typed = text.strip()
    spaced = _SPACED_TIME.match(typed)
    time = spaced[0] if spaced else typed.partition(" ")[0]
    return parse_duration(time, signed=True), typed[len(time) :].strip()


def _parts(line: EntryLine, found: CorrectionReading, *, has_reason: bool) -> tuple[Part, ...]:
    correction = found.correction
    parts = [
        Part(f"{line.engagement} {day(correction.work_date)}"),
        Part(tr("worked {before} → {after}").format(
            before=worked(found.before_seconds), after=worked(found.after_seconds)
        )),
        Part(tr("billed {time}").format(time=hours(correction.billed_minutes))),
    ]  # fmt: skip
    if correction.posting_date != correction.work_date:
        parts.append(Part(tr("posts on {day}").format(day=day(correction.posting_date)), "warn"))
    if not has_reason:
        parts.append(Part(tr("add why"), "warn"))
    return (*parts, Part(money(correction.value_cents, line.currency), "bold"))
