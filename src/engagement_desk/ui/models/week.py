"""The week grid as a table: a label, seven days and a total for each row, and below them the totals of the days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from engagement_desk.application.queries.week import DAYS, CellState, RowKey, WeekCell, WeekGrid, WeekRow
from engagement_desk.domain.kinds import StoredClass
from engagement_desk.ui.text import day, hours_spoken, mark, plain, short_weekday, tip, tr, worked

Index = QModelIndex | QPersistentModelIndex
LABEL, FIRST_DAY, TOTAL = 0, 1, DAYS + 1
CELL_ROLE = Qt.ItemDataRole.UserRole + 1
TYPED_ROLE = Qt.ItemDataRole.UserRole + 2
ROW_ROLE = Qt.ItemDataRole.UserRole + 3
CLASS_SAID = {
    StoredClass.IN_SCOPE: mark("in scope"),
    StoredClass.GOODWILL: mark("goodwill"),
    StoredClass.GUARANTEE: mark("guarantee"),
    StoredClass.UNCLASSIFIED: mark("unclassified"),
}
_SPOKEN = {
    CellState.CLOCKED: mark("clocked, Enter opens it"),
    CellState.SEVERAL: mark("several entries, Enter opens them"),
    CellState.LOCKED: mark("locked"),
}
_MINUTE = 60
Where = tuple[RowKey, date]


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed into a cell: it is being saved, or stays with the reason why it was refused."""

    text: str
    error: str = ""
    is_kept: bool = False


def label_of(row: WeekRow) -> str:
    """Name a row: its order, clause and activity."""
    key = row.key
    order = f"{key.order} {plain(row.order_title)}".strip()
    clause = f"{plain(key.clause)} {plain(row.clause_text)}".strip()
    activity = f"#{plain(key.activity)}" if key.activity else ""
    return " · ".join(part for part in (order, clause, activity) if part) or tr("No clause")


def aside_of(row: WeekRow, owner: str) -> str:
    """Say what else sets a row apart: its class, and whose time it is where it is not the owner's."""
    key = row.key
    parts = ["" if key.order else tr(CLASS_SAID[key.stored_class]), "" if key.billable else tr("not billable")]
    return " · ".join(part for part in (*parts, plain(key.person) if key.person != owner else "") if part)


class WeekModel(QAbstractTableModel):
    """Rows of a week; what is typed lies over them until it is on disk."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make it without a week."""
        super().__init__(parent)
        self.grid: WeekGrid | None = None
        self.rows: tuple[WeekRow, ...] = ()
        self.typed: dict[Where, Typed] = {}

    def show_grid(self, grid: WeekGrid, rows: Sequence[WeekRow]) -> None:
        """Show a week in these rows; what was typed and is on disk is shown as it is there."""
        self.beginResetModel()
        self.grid, self.rows = grid, tuple(rows)
        self.typed = {where: typed for where, typed in self.typed.items() if not typed.is_kept}
        self.endResetModel()

    def put(self, where: Where, typed: Typed) -> None:
        """Lay what was typed over a cell."""
        self.typed[where] = typed
        self._touch()

    def settle(self, where: Where, text: str, error: str = "") -> None:
        """Hear that what was typed is on disk, or why it was refused; what was typed since stays as it is."""
        held = self.typed.get(where)
        if held is not None and held.text == text:
            self.typed[where] = replace(held, error=error, is_kept=not error)
            self._touch()

    def drop(self, where: Where) -> None:
        """Forget what was typed into a cell."""
        self.typed.pop(where, None)
        self._touch()

    def where(self, index: Index) -> Where | None:
        """Give the row and the day of a cell that can hold time."""
        row = self.row_at(index.row())
        if row is None or self.grid is None or not FIRST_DAY <= index.column() < TOTAL:
            return None
        return row.key, self.grid.days[index.column() - FIRST_DAY]

    def index_of(self, where: Where) -> QModelIndex:
        """Give the cell of a row and a day, invalid where it is not shown."""
        key, on = where
        names = [row.key for row in self.rows]
        if self.grid is None or key not in names or on not in self.grid.days:
            return QModelIndex()
        return self.index(names.index(key), FIRST_DAY + self.grid.days.index(on))

    def row_at(self, number: int) -> WeekRow | None:
        """Give a row, None for that of the totals."""
        return self.rows[number] if 0 <= number < len(self.rows) else None

    def cell_at(self, index: Index) -> WeekCell | None:
        """Give the time that a cell holds."""
        row = self.row_at(index.row())
        return row.cells[index.column() - FIRST_DAY] if row is not None and self.where(index) else None

    def ids_at(self, index: Index) -> tuple[str, ...]:
        """Give the entries behind a figure."""
        rows = (self.rows[index.row()],) if index.row() < len(self.rows) else self.rows
        days = range(DAYS) if index.column() in (LABEL, TOTAL) else (index.column() - FIRST_DAY,)
        return tuple(entry_id for row in rows for number in days for entry_id in row.cells[number].entry_ids)

    def seconds_at(self, index: Index) -> int:
        """Give the time of a cell, of a row, of a day or of the week."""
        rows = (self.rows[index.row()],) if index.row() < len(self.rows) else self.rows
        days = range(DAYS) if index.column() in (LABEL, TOTAL) else (index.column() - FIRST_DAY,)
        return sum(row.cells[number].worked_seconds for row in rows for number in days)

    def text_at(self, index: Index) -> str:
        """Give what a cell shows."""
        where = self.where(index)
        if where is not None and where in self.typed:
            return self.typed[where].text
        if index.column() == LABEL:
            row = self.row_at(index.row())
            return tr("Total") if row is None else label_of(row)
        seconds = self.seconds_at(index)
        return worked(seconds) if seconds else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Count the rows and that of the totals."""
        return 0 if parent.isValid() or self.grid is None else len(self.rows) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Count the label, the days and the total."""
        return 0 if parent.isValid() else TOTAL + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Give a cell under a role."""
        if not index.isValid() or self.grid is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text_at(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._tip(index))
        if role == CELL_ROLE:
            return self.cell_at(index)
        if role == TYPED_ROLE:
            where = self.where(index)
            return self.typed.get(where) if where is not None else None
        return self.row_at(index.row()) if role == ROW_ROLE else None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Name the days."""
        if orientation is not Qt.Orientation.Horizontal or self.grid is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section == LABEL else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section in (LABEL, TOTAL):
            return tr("What") if section == LABEL else tr("Total")
        on = self.grid.days[section - FIRST_DAY]
        return f"{short_weekday(on)} {on.day}"

    def _spoken(self, index: Index) -> str:
        assert self.grid is not None
        row, seconds = self.row_at(index.row()), self.seconds_at(index)
        name = tr("Total of all rows") if row is None else f"{label_of(row)}, {aside_of(row, self.grid.owner)}"
        time = hours_spoken(seconds // _MINUTE) if seconds else tr("no time")
        if index.column() in (LABEL, TOTAL):
            return tr("{name}, {time} this week").format(name=name, time=time)
        on = self.grid.days[index.column() - FIRST_DAY]
        typed: Typed | None = self.data(index, TYPED_ROLE)
        cell = self.cell_at(index)
        more = typed.error if typed is not None else tr(_SPOKEN[cell.state]) if cell and cell.state in _SPOKEN else ""
        parts = (f"{short_weekday(on)} {day(on)}", name, typed.text if typed is not None else time, more)
        return ", ".join(part for part in parts if part)

    def _tip(self, index: Index) -> str:
        typed: Typed | None = self.data(index, TYPED_ROLE)
        if typed is not None:
            return typed.error
        row = self.row_at(index.row())
        if index.column() == LABEL and row is not None and self.grid is not None:
            return f"{label_of(row)} · {aside_of(row, self.grid.owner)}"
        return ""

    def _touch(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows), TOTAL))
