"""The list of triage, whose letters give a class."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent

from engagement_desk.ui.pages.triage_rows import COLUMNS
from engagement_desk.ui.pages.triage_tools import LETTERS
from engagement_desk.ui.widgets.tables import Table

_WHY = next(number for number, column in enumerate(COLUMNS) if column.name == "why")
_NEEDS = {"why": 860, "clause": 620, "date": 520}


class TriageTable(Table):
    """The list; its letters give a class."""

    lettered = Signal(object)
    """A `StoredClass`, or the letter of a question."""
    _why_width = 0

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Give a class, or ask for a name."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if not held and key in (*LETTERS, Qt.Key.Key_O, Qt.Key.Key_C):
            self.lettered.emit(LETTERS.get(key, key))
        elif not held and event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def set_room(self, effective_width: float) -> None:
        """Hide what there is no room for; the line below says it."""
        for number, column in enumerate(COLUMNS):
            self.setColumnHidden(number, effective_width < _NEEDS.get(column.name, 0))
        self.setColumnWidth(_WHY, min(self._why_width, self.width() // 3))

    def fit_columns(self) -> None:
        """Give the reason no more than a third, however long it is; the line below says it whole."""
        self.setColumnHidden(_WHY, False)  # hidden, it has no width to be kept
        super().fit_columns()
        self._why_width = self.columnWidth(_WHY)
        self.set_room(self.width() / max(self.theme.scale, 0.1))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Hide what there is no room for."""
        super().resizeEvent(event)
        self.set_room(self.width() / max(self.theme.scale, 0.1))
