"""Room for a table that shows whole rows only: what is left over stays empty below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget


class WholeRows(QWidget):
    """Holds a table, no higher than the rows that fit; less than one row is cut."""

    def __init__(self, table: QTableView) -> None:
        """Take a table in."""
        super().__init__()
        self._table = table
        table.setParent(self)
        self.setSizePolicy(table.sizePolicy())
        self.setFocusProxy(table)

    def sizeHint(self) -> QSize:  # noqa: N802
        """What the table asks for."""
        return self._table.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """What the table needs."""
        return self._table.minimumSizeHint()

    def event(self, event: QEvent) -> bool:
        """Ask for other room, and share it out anew, where the table does."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give the table the rows that fit."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        head = self._table.horizontalHeader().height()
        over = (self.height() - head) % self._table.verticalHeader().defaultSectionSize()
        room = self.height() - over
        self._table.setGeometry(0, 0, self.width(), room if room > head else self.height())
