"""The grid of a week: typed like a spreadsheet, cell by cell; what holds clocked time opens instead."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from engagement_desk.application.commands.week import CellTime, check_cell, read_cell
from engagement_desk.application.queries.week import CellState, WeekCell, WeekGrid, WeekRow
from engagement_desk.domain.errors import Refused
from engagement_desk.ui.models.week import FIRST_DAY, LABEL, TOTAL, TYPED_ROLE, Typed, WeekModel, Where
from engagement_desk.ui.pages.hours_cell import STEPS, Callout, CellEditor, tab_step
from engagement_desk.ui.pages.hours_grid_cells import WeekCells, WeekHead
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.scroll import slim
from engagement_desk.ui.widgets.tables import Table

Index = QModelIndex | QPersistentModelIndex
_SEVEN_FROM = 760
_AT_ONCE = 3
_ROW, _DAY = 36, 64
_BEGINS = "0123456789.,+-−:"
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WEEKS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_EMPTIES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class WeekGridView(Table):
    """The grid. Digits begin a cell; Enter edits it, or opens what is clocked; Page Up and Down turn the week."""

    filled = Signal(object, str, object)
    """The place of a cell, what was typed, and the `CellTime` that it stands for."""
    asked = Signal(object)
    """The index of a figure whose entries are to be opened."""
    turned = Signal(int)
    """Weeks to go forward."""
    moved = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it without a week."""
        self.weeks = WeekModel()
        self._editing: Where | None = None
        self._is_ready = False
        super().__init__(theme, tr("Week"), parent)
        self.weeks.setParent(self)
        self._head = WeekHead(theme, self)
        self.setHorizontalHeader(self._head)
        self._head.setHighlightSections(False)
        self.setModel(self.weeks)
        self.setItemDelegate(WeekCells(theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        slim(self, theme)
        self.editor = CellEditor(theme, self.viewport())
        self.callout = Callout(theme, self.viewport())
        self.editor.stepped.connect(self._step_from_editor)
        self.editor.dropped.connect(self._drop_editor)
        self.editor.lost.connect(self._lose_editor)
        self._is_ready = True
        self._dress()

    def show_grid(self, grid: WeekGrid, rows: tuple[WeekRow, ...], today: date) -> None:
        """Show a week; the current cell and what is being typed stay."""
        place = self.currentIndex().row(), self.currentIndex().column()
        before = self.weeks.row_at(place[0])
        self._head.today = today
        self.weeks.show_grid(grid, rows)
        names = [row.key for row in rows]
        if before is not None and before.key in names:
            place = names.index(before.key), place[1]
        elif place[0] < 0:
            number = grid.days.index(today) if today in grid.days else 0
            place = 0, FIRST_DAY + number
        row, column = min(place[0], len(rows)), max(place[1], LABEL)
        self.setCurrentIndex(self.weeks.index(row, column))
        if self._editing is not None and not self.weeks.index_of(self._editing).isValid():
            self._close_editor()
        self.set_room(self.width() / max(self.theme.scale, 0.1))
        self._place()

    def go_to(self, number: int, column: int) -> None:
        """Make a cell current."""
        self.setCurrentIndex(self.weeks.index(number, column))

    def begin(self, text: str | None = None) -> None:
        """Type into the current cell: anew with a text, else what it shows."""
        index = self.currentIndex()
        if self.weeks.where(index) is None:
            return
        cell = self.weeks.cell_at(index)
        typed: Typed | None = index.data(TYPED_ROLE)
        can_change = cell is None or cell.state in (CellState.FREE, CellState.SINGLE)
        shown = typed.text if typed is not None else self.weeks.text_at(index) if can_change else ""
        self._editing = self.weeks.where(index)
        self.editor.is_quick = text is not None
        self.editor.is_wrong = False
        self.editor.setText(shown if text is None else text)
        self.editor.show()
        self._place()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if text is None:
            self.editor.selectAll()

    def commit(self) -> bool:
        """Send what is typed; tell whether it could be read. What cannot stays, with the reason beside it."""
        if self._editing is None:
            return True
        where, text = self._editing, self.editor.text()
        index = self.weeks.index_of(where)
        if where not in self.weeks.typed and text.strip() == self.weeks.text_at(index):
            return True
        cell = self.weeks.cell_at(index) or WeekCell()
        if not text.strip() and cell.state is not CellState.SINGLE:
            self.weeks.drop(where)
            return True
        try:
            time = read_cell(text)
            check_cell(cell, time)
        except Refused as refused:
            self.weeks.put(where, Typed(text, refusal_said(refused)))
            return False
        self.weeks.put(where, Typed(text))
        self.filled.emit(where, text, time)
        return True

    def activate_cell(self) -> None:
        """Edit the current cell, or open what it holds."""
        index = self.currentIndex()
        typed: Typed | None = index.data(TYPED_ROLE)
        cell = self.weeks.cell_at(index)
        opens = cell is None or cell.state not in (CellState.FREE, CellState.SINGLE)
        if opens and typed is None:
            self.asked.emit(index)
        else:
            self.begin()

    def forget(self) -> None:
        """Forget whatever is typed and not on disk."""
        self._close_editor(keep_focus=False)
        self.weeks.typed.clear()

    def lead_to(self, where: Where) -> None:
        """Go to a cell that was refused, unless another one is being typed."""
        index = self.weeks.index_of(where)
        if index.isValid() and self._editing is None:
            self.setCurrentIndex(index)
        self.say_wrong()

    def say_wrong(self) -> None:
        """Show beside the current cell why what was typed there was refused."""
        typed: Typed | None = self.currentIndex().data(TYPED_ROLE) if self.currentIndex().isValid() else None
        self.callout.hide()
        if typed is not None and typed.error:
            self.callout.say(typed.error, self.visualRect(self.currentIndex()))
        self.setAccessibleDescription(typed.error if typed is not None else "")

    def set_room(self, effective_width: float) -> None:
        """Show seven days, or three around the current one."""
        column = self.currentIndex().column()
        first = min(max(column - 1, FIRST_DAY), TOTAL - _AT_ONCE) if column >= FIRST_DAY else FIRST_DAY
        for number in range(FIRST_DAY, TOTAL):
            hidden = effective_width < _SEVEN_FROM and not first <= number < first + _AT_ONCE
            self.setColumnHidden(number, hidden)
            self.setColumnWidth(number, self.theme.px(_DAY))
        self.setColumnWidth(TOTAL, self.theme.px(_DAY + 8))

    def fit_columns(self) -> None:
        """The label takes the room that is left."""
        if self._is_ready:
            for number in range(TOTAL + 1):
                mode = QHeaderView.ResizeMode.Stretch if number == LABEL else QHeaderView.ResizeMode.Fixed
                self.horizontalHeader().setSectionResizeMode(number, mode)
            self.set_room(self.width() / max(self.theme.scale, 0.1))

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as its rows."""
        rows = max(self.weeks.rowCount(), 2)
        return QSize(self.theme.px(320), self.theme.px(28) + rows * self.theme.px(_ROW) + 4)

    def event(self, event: QEvent) -> bool:
        """Take Tab as a step to the next cell, until the last one."""
        by = tab_step(event)
        return bool(by and self._tab(by)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move, type, open, or turn the week."""
        key = Qt.Key(event.key())
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if held:
            event.ignore()
        elif key in _WEEKS:
            self.turned.emit(_WEEKS[key])
        elif key in _ENTERS or key is Qt.Key.Key_F2:
            self.activate_cell()
        elif key in _EMPTIES:
            self._empty()
        elif key is Qt.Key.Key_Escape:
            self._forget()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(self.currentIndex().row(), FIRST_DAY if key is Qt.Key.Key_Home else TOTAL - 1)
        elif key in STEPS:
            self._step(*STEPS[key])
        elif event.text() and event.text() in _BEGINS:
            self.begin(event.text())
        else:
            event.ignore()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Keep the current day among those shown."""
        super().currentChanged(current, previous)
        if self._is_ready:
            self.set_room(self.width() / max(self.theme.scale, 0.1))
            self.say_wrong()
            self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show the days that fit."""
        super().resizeEvent(event)
        self.set_room(self.width() / max(self.theme.scale, 0.1))
        self._place()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show the ring, and what is wrong with the current cell."""
        super().focusInEvent(event)
        self.viewport().update()
        self.say_wrong()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _empty(self) -> None:
        where, cell = self.weeks.where(self.currentIndex()), self.weeks.cell_at(self.currentIndex())
        if where is None or cell is None or cell.state is CellState.FREE:
            self._forget()
        else:
            self.weeks.put(where, Typed(""))
            self.filled.emit(where, "", CellTime(seconds=0))

    def _forget(self) -> None:
        where = self.weeks.where(self.currentIndex())
        if where is not None and where in self.weeks.typed:
            self.weeks.drop(where)
            self.say_wrong()

    def _step(self, rows: int, columns: int) -> None:
        index = self.currentIndex()
        row = min(max(index.row() + rows, 0), self.weeks.rowCount() - 1)
        column = min(max(index.column() + columns, LABEL), TOTAL)
        self.go_to(row, column)

    def _tab(self, by: int) -> bool:
        index = self.currentIndex()
        row, column = index.row(), index.column() + by
        if column >= TOTAL:
            row, column = row + 1, FIRST_DAY
        elif column < FIRST_DAY:
            row, column = row - 1, TOTAL - 1
        if not 0 <= row < len(self.weeks.rows):
            return False
        self.go_to(row, column)
        return True

    def _step_from_editor(self, rows: int, columns: int) -> None:
        if not self.commit():
            self.editor.is_wrong = True
            self.editor.update()
            self.say_wrong()
            return
        self._close_editor()
        if rows:
            self._step(rows, 0)
        elif not self._tab(columns):
            self.say_wrong()

    def _drop_editor(self) -> None:
        where = self._editing
        self._close_editor()
        if where is not None:
            self.weeks.drop(where)
        self.say_wrong()

    def _lose_editor(self) -> None:
        if self._editing is not None and self.editor.isVisible():
            self.commit()
            self._close_editor(keep_focus=False)
            self.say_wrong()

    def _close_editor(self, *, keep_focus: bool = True) -> None:
        self._editing = None
        if keep_focus and self.editor.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.hide()
        self.callout.hide()
        self.viewport().update()

    def _place(self) -> None:
        """Put the editor and the callout where their cell stands."""
        if self._editing is not None:
            self.editor.setGeometry(self.visualRect(self.weeks.index_of(self._editing)).adjusted(1, 1, 0, -2))
        self.say_wrong()

    def _dress(self) -> None:
        super()._dress()
        self.verticalHeader().setDefaultSectionSize(self.theme.px(_ROW))
        self.updateGeometry()
