"""The bar that gives entries their class: class or change order, clause, and the reason where the class wants one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from engagement_desk.application.commands.entries import TimeWords
from engagement_desk.application.commands.naming import NONE
from engagement_desk.application.queries.hours import HoursWords
from engagement_desk.domain.errors import DeskError
from engagement_desk.domain.kinds import StoredClass
from engagement_desk.ui.pages.hours_bar import HoursBar, offer_classes, offer_clauses
from engagement_desk.ui.pages.hours_rows import ids_said
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.editing import Choice
from engagement_desk.ui.widgets.fields import FieldRow, LineField

_KEEP = "keep"


class ClassBar(HoursBar):
    """Fields for the class of the selected entries; Enter gives it, Escape leaves."""

    given = Signal(object)
    """The `TimeWords` to give to the entries."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it; `begin` shows it."""
        classes = Choice(theme, tr("Class"), [])
        clauses = Choice(theme, tr("Clause"), [])
        reason = LineField(theme, tr("Reason"), tr("Why"))
        class_row = FieldRow(theme, tr("Class"), classes)
        reason_row = FieldRow(theme, tr("Reason"), reason)
        rows = (class_row, FieldRow(theme, tr("Clause"), clauses), reason_row)
        super().__init__(theme, tr("Class of the selected entries"), rows, tr("Give class"), parent)
        self.classes, self.clauses, self.reason = classes, clauses, reason
        self._class_row, self._reason_row = class_row, reason_row

    def begin(self, count: int, words: HoursWords | None) -> None:
        """Ask for the class of so many entries."""
        self._class_row.label.setText(tr("Class of {entries}").format(entries=ids_said(("",) * count)))
        offer_classes(self.classes, words)
        offer_clauses(self.clauses, ((tr("As it is"), _KEEP), (tr("No clause"), NONE)), words)
        self.reason.clear()
        self._class_row.set_error("")
        self._reason_row.set_error("")
        self.show()
        self.classes.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def carry_out(self) -> None:
        """Tell what was chosen; goodwill needs its reason first."""
        chosen, clause = str(self.classes.currentData()), str(self.clauses.currentData())
        stored = StoredClass(chosen) if chosen in set(StoredClass) else None
        reason = self.reason.text().strip()
        if stored is StoredClass.GOODWILL and not reason:
            self._reason_row.set_error(tr("Goodwill is absorbed for a reason; say which."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._reason_row.set_error("")
        self.given.emit(
            TimeWords(
                stored_class=stored,
                order=chosen if stored is None else None,
                clause=None if clause == _KEEP else clause,
                reason=reason or None,
            )
        )

    def refuse(self, error: DeskError) -> None:
        """Say why the class was refused; what was chosen stays."""
        self._class_row.set_error(refusal_said(error))
        self.show()
