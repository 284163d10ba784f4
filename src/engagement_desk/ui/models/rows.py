"""A table model over frozen rows: columns are data, native values stand under a role for sorting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from engagement_desk.ui.text import tip, tr

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

SORT_ROLE = Qt.ItemDataRole.UserRole + 1
STATE_ROLE = Qt.ItemDataRole.UserRole + 2
ROW_ROLE = Qt.ItemDataRole.UserRole + 3
FACE_ROLE = int(Qt.ItemDataRole.UserRole) + 4
"""What is painted, in one answer: text, state, and whether it stands at the right."""

_FEW = 3
"""So many rows that changed are painted by themselves."""


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """One column: how a row's cell is shown, sorted, said to a screen reader, and which state (ok, warn, risk, muted,
    bold, accent) colours it. `title` is marked for the translators, and translated where it is shown. `stretches` takes
    the room that is left; `widest` is a text that always has room.
    """

    name: str
    title: str
    text: Callable[[R], str]
    sort: Callable[[R], Any] | None = None
    spoken: Callable[[R], str] | None = None
    state: Callable[[R], str | None] | None = None
    right: bool = False
    stretches: bool = False
    widest: str = ""


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

    def alter_rows(self, rows: Sequence[R]) -> None:
        """Show these rows in the place of as many others; only those that differ are painted anew."""
        changed = [number for number, (was, row) in enumerate(zip(self._rows, rows, strict=True)) if was != row]
        self._rows = tuple(rows)
        last = len(self.columns) - 1
        if len(changed) > _FEW:
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], last))
            return
        for number in changed:
            # Named one by one: of several cells at once a view makes a painting of all of itself.
            for column in range(last + 1):
                cell_of = self.index(number, column)
                self.dataChanged.emit(cell_of, cell_of)

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
        return head_cell(self.columns[section], role) if orientation is Qt.Orientation.Horizontal else None


def head_cell(column: Column[R], role: int) -> Any:  # noqa: ANN401
    """Give the title of a column under a role."""
    if role == Qt.ItemDataRole.DisplayRole:
        return tr(column.title)
    return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None


def cell(column: Column[R], row: R, role: int) -> Any:  # noqa: ANN401
    """Give one cell of a row under a role."""
    found = _BY_ROLE.get(role)
    return found(column, row) if found is not None else None


def _alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    return _RIGHT if column.right else _LEFT


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
# By number: every cell that is painted is looked up here.
_BY_ROLE: dict[int, Callable[[Column[Any], Any], Any]] = {
    int(Qt.ItemDataRole.DisplayRole): lambda column, row: column.text(row),
    int(Qt.ItemDataRole.ToolTipRole): lambda column, row: tip(column.text(row)),
    int(Qt.ItemDataRole.AccessibleTextRole): lambda column, row: (column.spoken or column.text)(row),
    int(Qt.ItemDataRole.TextAlignmentRole): lambda column, _row: _alignment(column),
    int(SORT_ROLE): lambda column, row: (column.sort or column.text)(row),
    int(STATE_ROLE): lambda column, row: column.state(row) if column.state else None,
    int(ROW_ROLE): lambda _column, row: row,
    FACE_ROLE: lambda column, row: (column.text(row), column.state(row) if column.state else None, column.right),
}
