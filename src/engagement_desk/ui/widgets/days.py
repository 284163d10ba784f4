"""A field for one date: ISO, `today`, a weekday; the arrow keys move it by a day, Page Up and Down by a month."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from engagement_desk.domain.calendar import add_months, parse_date
from engagement_desk.domain.errors import Refused
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.fields import LineField

_DAYS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_POINTED = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)
_FIRST, _LAST = date(1900, 1, 1), date(2999, 12, 31)
_MONTHS = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}


class DayField(LineField):
    """One date; `wanted` tells a day that was typed or moved to, `refused` why a text is none."""

    wanted = Signal(object)
    refused = Signal(object)

    def __init__(self, theme: Theme, name: str, today: date, parent: QWidget | None = None) -> None:
        """Make it at today."""
        super().__init__(theme, name, "2026-12-31", parent)
        self.today = self.day = today
        self.show_day(today)
        self.editingFinished.connect(self.read)

    def show_day(self, day: date) -> None:
        """Show a day and tell nobody."""
        self.day = day
        self.setText(day.isoformat())
        self.setCursorPosition(0)
        if self.hasFocus():
            self.selectAll()

    def read(self) -> None:
        """Take what is typed."""
        try:
            day = parse_date(self.text(), self.today)
        except Refused as refused:
            self.refused.emit(refused)
            return
        if day != self.day or self.is_wrong:
            self.show_day(day)
            self.wanted.emit(day)
        elif self.text() != day.isoformat():
            self.show_day(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move by a day or a month."""
        key = Qt.Key(event.key())
        if event.modifiers() or key not in (*_DAYS, *_MONTHS):
            super().keyPressEvent(event)
            return
        moved = self.day + timedelta(days=_DAYS[key]) if key in _DAYS else add_months(self.day, _MONTHS[key])
        if _FIRST <= moved <= _LAST:
            self.show_day(moved)
            self.wanted.emit(moved)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Select the day, so that typing replaces it."""
        super().focusInEvent(event)
        if event.reason() not in _POINTED and self.text() == self.day.isoformat():
            self.selectAll()
