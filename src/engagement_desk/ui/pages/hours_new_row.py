"""A new row of the week grid: the clause, activity and class that its time will have."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from engagement_desk.application.queries.hours import HoursWords
from engagement_desk.application.queries.week import RowKey
from engagement_desk.domain.kinds import StoredClass
from engagement_desk.ui.pages.hours_bar import HoursBar, offer_classes, offer_clauses
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.editing import Choice
from engagement_desk.ui.widgets.fields import FieldRow, LineField


class NewRow(HoursBar):
    """Fields for a row; Enter adds it, Escape leaves."""

    wanted = Signal(object)
    """The `RowKey`, without a person."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it; `begin` shows it."""
        clauses = Choice(theme, tr("Clause"), [])
        activity = LineField(theme, tr("Activity"), tr("audit"))
        classes = Choice(theme, tr("Class"), [])
        rows = (
            FieldRow(theme, tr("Clause"), clauses),
            FieldRow(theme, tr("Activity"), activity),
            FieldRow(theme, tr("Class or change order"), classes),
        )
        super().__init__(theme, tr("New row"), rows, tr("Add row"), parent)
        self.clauses, self.activity, self.classes = clauses, activity, classes

    def begin(self, words: HoursWords | None) -> None:
        """Ask what the row is about."""
        offer_clauses(self.clauses, ((tr("No clause"), ""),), words)
        offer_classes(self.classes, words)
        self.activity.clear()
        self.show()
        self.clauses.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def carry_out(self) -> None:
        """Tell what was chosen."""
        chosen = str(self.classes.currentData())
        is_class = chosen in set(StoredClass)
        self.wanted.emit(
            RowKey(
                clause=str(self.clauses.currentData()),
                activity=self.activity.text().strip().lstrip("#"),
                order="" if is_class else chosen,
                stored_class=StoredClass(chosen) if is_class else StoredClass.UNCLASSIFIED,
            )
        )
