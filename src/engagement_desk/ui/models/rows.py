"""A table model over frozen rows: columns are data, native values stand under a role for sorting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

SORT_ROLE = Qt.ItemDataRole.UserRole + 1
STATE_ROLE = Qt.ItemDataRole.UserRole + 2
ROW_ROLE = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """One column: how a row's cell is shown, sorted, said to a screen reader, and which state (ok, warn, risk, muted,
    bold, accent) colours it. `stretches` takes the room that is left.
    """

    name: str
    title: str
    text: Callable[[R], str]
    sort: Callable[[R], Any] | None = None
    spoken: Callable[[R], str] | None = None
    state: Callable[[R], str | None] | None = None
    right: bool = False
    stretches: bool = False


class RowsModel(QAbstractTableModel, Generic[R]):
    """Rows as they were given; the whole model is replaced by `set_rows`."""

    def __init__(self, columns: Sequence[Column[R]], parent: QObject | None = None) -> None:
        """Make an empty model of these columns."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: tuple[R, ...] = ()

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, number: int) -> R:
        """Give a row."""
        return self._rows[number]

    @property
    def rows(self) -> tuple[R, ...]:
        """All rows."""
        return self._rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Count the columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Give a cell under a role."""
        if not index.isValid():
            return None
        return cell(self.columns[index.column()], self._rows[index.row()], role)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Give a column's title, aligned as its cells."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None


def cell(column: Column[R], row: R, role: int) -> Any:  # noqa: ANN401
    """Give one cell of a row under a role."""
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
        return column.text(row)
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return column.spoken(row) if column.spoken else column.text(row)
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return _alignment(column)
    if role == SORT_ROLE:
        return column.sort(row) if column.sort else column.text(row)
    if role == STATE_ROLE:
        return column.state(row) if column.state else None
    if role == ROW_ROLE:
        return row
    return None


def _alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
