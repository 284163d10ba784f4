"""The tables of the money page: as high as their rows, up to a dozen, with fewer columns where there is less room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from engagement_desk.ui.models.rows import Column, RowsModel
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.scroll import slim
from engagement_desk.ui.widgets.tables import Table

R = TypeVar("R")
_MOST_ROWS = 12
_DELETES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class MoneyTable(Table, Generic[R]):
    """Rows with an id, of which one is current; it stays so by its id when the rows are shown anew."""

    chosen = Signal()
    """A row was opened: by Enter or a double click, by a click too where the table opens on one."""
    deleted = Signal()
    """Delete was pressed on a row."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        columns: Sequence[Column[R]],
        id_of: Callable[[R], str],
        needs: dict[str, int],
        *,
        most: int = _MOST_ROWS,
        opens_on_click: bool = True,
    ) -> None:
        """Make an empty table; `needs` gives the effective widths below which columns are hidden (empty ones always
        are), `most` the rows that are shown before it scrolls.
        """
        super().__init__(theme, name)
        self._most = most
        self._id_of, self._needs = id_of, needs
        self.rows: RowsModel[R] = RowsModel(columns, self)
        self.setModel(self.rows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        slim(self, theme)
        self.opened.connect(lambda _row: self.chosen.emit())
        if opens_on_click:
            self.clicked.connect(lambda _index: self.chosen.emit())
        theme.changed.connect(self._fit)

    def show_rows(self, rows: Sequence[R], prefer: str = "") -> None:
        """Show these rows; the current one is that of the id `prefer`, else the one that was, else its neighbour."""
        before, number = self.current(), self.currentIndex().row()
        wanted = prefer or (self._id_of(before) if before is not None else "")
        self.rows.set_rows(rows)
        found = next((at for at, row in enumerate(rows) if self._id_of(row) == wanted), -1)
        if found < 0 and rows and number >= 0:
            found = min(number, len(rows) - 1)
        if found >= 0:
            self.setCurrentIndex(self.rows.index(found, 0))
        self._fit()

    def current(self) -> R | None:
        """The current row, None without one."""
        at = self.currentIndex().row()
        return self.rows.row(at) if 0 <= at < self.rows.rowCount() else None

    def _fit(self) -> None:
        effective = self.width() / max(self.theme.scale, 0.1)
        for number, column in enumerate(self.rows.columns):
            needed = self._needs.get(column.name, 0)
            is_empty = needed and not any(column.text(row) for row in self.rows.rows)
            self.setColumnHidden(number, bool(is_empty) or effective < needed)
        self.fit_columns()
        self.setFixedHeight(self.sizeHint().height())

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as its rows."""
        line = self.theme.px(28)
        return QSize(self.theme.px(280), line * (1 + min(max(self.rows.rowCount(), 1), self._most)) + 1)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As high as its rows, in any width."""
        return QSize(0, self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Begin at the first row."""
        super().focusInEvent(event)
        if self.rows.rowCount() and not self.selectionModel().hasSelection():
            self.selectRow(max(self.currentIndex().row(), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Delete asks to take the current row out."""
        if event.key() in _DELETES and not event.modifiers() and self.current() is not None:
            self.deleted.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Decide anew which columns there is room for."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
