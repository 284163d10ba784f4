"""The table of a day's entries, and how its rows are painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from engagement_desk.ui.actions import SPECS
from engagement_desk.ui.away import LETTERS
from engagement_desk.ui.models.rows import ROW_ROLE, RowsModel
from engagement_desk.ui.pages.today_rows import COLUMNS, HELD, LANDED, NUMBERS, PENDING, TodayRow
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.tables import Cells, Table

Index = QModelIndex | QPersistentModelIndex
_NARROW, _TWO_LINES, _NO_BILLED = 820, 620, 440
"""Below these effective widths start–end is hidden, rows take two lines, and the billed time is hidden."""


class _TodayCells(Cells):
    """Hatches a gap that is held, and writes a second line where there is little room."""

    two_lines = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        super().paint(painter, option, index)
        if self.two_lines and index.column() == NUMBERS["what"] and option.state & QStyle.StateFlag.State_Selected:
            rect = option.rect
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), self.theme.colour("accent"))
        row: TodayRow = index.model().data(index, ROW_ROLE)
        if row.state == HELD:
            self._hatch(painter, option.rect.adjusted(0, 1, 0, -1))

    def _hatch(self, painter: QPainter, rect: QRect) -> None:
        painter.save()
        painter.setBrushOrigin(0, 0)
        ink = self.theme.colour("warn")
        ink.setAlphaF(0.28)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.BDiagPattern)
        brush = painter.brush()
        brush.setColor(ink)
        painter.fillRect(rect, brush)
        painter.restore()

    def _text(self, painter: QPainter, rect: QRect, index: Index) -> None:
        if not self.two_lines:
            super()._text(painter, rect, index)
            return
        half = rect.height() // 2
        super()._text(painter, rect.adjusted(0, self.theme.px(2), 0, -half + self.theme.px(2)), index)
        if index.column() != NUMBERS["what"]:
            return
        row: TodayRow = index.data(ROW_ROLE)
        theme = self.theme
        painter.setFont(theme.font(Size.SMALL, figures=True))
        painter.setPen(theme.colour("muted"))
        low = rect.adjusted(theme.px(8), half - theme.px(2), -theme.px(8), -theme.px(2))
        under = painter.fontMetrics().elidedText(row.under, Qt.TextElideMode.ElideRight, low.width())
        painter.drawText(low, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), under)


class EntryTable(Table):
    """A day's entries, as high as its rows; keys of lists act here. The selection is kept by id."""

    answered = Signal(str, str)
    """On a row that holds a time away: its id, and `keep`, `drop` or `split`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty table."""
        self._keys: list[tuple[QKeySequence, Callable[[], None]]] = []
        self.rows: RowsModel[TodayRow] = RowsModel(COLUMNS)
        self._reserved = 0
        super().__init__(theme, tr("Entries"), parent)
        self.rows.setParent(self)
        self._cells = _TodayCells(theme, self)
        self.setItemDelegate(self._cells)
        self.setModel(self.rows)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._dress()

    def act_on(self, keys: dict[str, Callable[[], None]]) -> None:
        """Do these list-only actions, by id, while the focus is here."""
        self._keys = [(QKeySequence(key), handler) for name, handler in keys.items() for key in SPECS[name].keys]

    def show_rows(self, rows: tuple[TodayRow, ...]) -> None:
        """Show rows; the selection and the current row stay with their ids."""
        if rows and self._hold_their_places(rows):
            self.rows.alter_rows(rows)
            self.widen_columns()
            return
        chosen, current = {row.id for row in self.selected()}, self.current()
        at = self.currentIndex().row()
        self.rows.set_rows(rows)
        numbers = {row.id: number for number, row in enumerate(rows)}
        selection = self.selectionModel()
        for row_id in chosen & numbers.keys():
            index = self.rows.index(numbers[row_id], 0)
            flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            selection.select(index, flags)
        if current is not None and rows:
            # After a deletion the next row takes its place.
            number = numbers.get(current.id, min(at, len(rows) - 1))
            flags = QItemSelectionModel.SelectionFlag.NoUpdate
            if current.id not in numbers:
                flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            selection.setCurrentIndex(self.rows.index(number, 0), flags)
        self.fit_columns()
        self._fit_height()

    def _hold_their_places(self, rows: tuple[TodayRow, ...]) -> bool:
        """Tell whether each row is the same entry as before; one that was being written has its own id only now."""
        before = self.rows.rows
        return len(before) == len(rows) and all(
            was.id == row.id or was.state in (PENDING, LANDED) for was, row in zip(before, rows, strict=True)
        )

    def selected(self) -> tuple[TodayRow, ...]:
        """Give the selected rows, from the top."""
        if self.selectionModel() is None:
            return ()
        return tuple(self.rows.row(index.row()) for index in sorted(self.selectionModel().selectedRows()))

    def chosen_ids(self) -> list[str]:
        """Give the ids of the selected entries, those being written left out."""
        return [row.id for row in self.selected() if row.line is not None and row.state not in (PENDING, LANDED)]

    def current(self) -> TodayRow | None:
        """Give the current row."""
        index = self.currentIndex()
        return self.rows.row(index.row()) if index.isValid() else None

    def has_row(self, row_id: str) -> bool:
        """Tell whether a row is shown."""
        return any(row.id == row_id for row in self.rows.rows)

    def reserve(self, height: int) -> None:
        """Be at least so high, for an editor that stands over the last row; 0 ends it."""
        if height != self._reserved:
            self._reserved = height
            self._fit_height()

    def row_rect(self, row_id: str) -> QRect:
        """Give the rectangle of a row in the table."""
        number = next((number for number, row in enumerate(self.rows.rows) if row.id == row_id), 0)
        top = self.rowViewportPosition(number) + self.horizontalHeader().height()
        return QRect(0, top, self.width(), self.rowHeight(number))

    def set_room(self, effective_width: float) -> None:
        """Hide what there is no room for."""
        two = effective_width < _TWO_LINES
        self._cells.two_lines = two
        self.setColumnHidden(NUMBERS["span"], effective_width < _NARROW)
        for name in ("key", "ref", "class"):
            self.setColumnHidden(NUMBERS[name], two)
        self.setColumnHidden(NUMBERS["billed"], effective_width < _NO_BILLED)
        self.verticalHeader().setDefaultSectionSize(self.theme.px(44 if two else 28))
        self._fit_height()

    def _fit_height(self) -> None:
        rows = self.verticalHeader().defaultSectionSize() * len(self.rows.rows)
        self.setFixedHeight(max(self.horizontalHeader().height() + rows + 2, self._reserved))

    def _dress(self) -> None:
        super()._dress()
        if hasattr(self, "_cells"):
            self.set_room(self.width() / max(self.theme.scale, 0.1))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Do the actions that act in lists only."""
        row = self.current()
        if row is not None and row.state == HELD and event.key() in LETTERS and not event.modifiers():
            self.answered.emit(row.id, LETTERS[Qt.Key(event.key())])
            return
        pressed = QKeySequence(event.keyCombination())
        for key, handler in self._keys:
            if key == pressed:
                handler()
                return
        super().keyPressEvent(event)
