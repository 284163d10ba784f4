"""A table model over a list of any length: it holds the places of all rows, and the rows of a few pages."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from engagement_desk.ui.models.rows import FACE_ROLE, Column, cell, head_cell

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
_MOST_PAGES = 24
_WAITING = "…"


class PagedModel(QAbstractTableModel, Generic[R]):
    """Rows by pages of a fixed size. A page that is painted and not held is asked for by `wanted`; the pages that were
    used longest ago are dropped.
    """

    wanted = Signal()

    def __init__(self, columns: Sequence[Column[R]], page: int, parent: QObject | None = None) -> None:
        """Make an empty model; `page` is the number of rows of a page."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self.numbers: array[int] = array("q")
        self._page = page
        self._pages: OrderedDict[int, tuple[R | None, ...]] = OrderedDict()

    def set_list(self, numbers: array[int], rows: Mapping[int, R]) -> None:
        """Show the rows with these numbers, in their order; `rows` are those of whole pages that are known already."""
        self.beginResetModel()
        self.numbers = numbers
        self._pages.clear()
        self._keep(rows)
        self.endResetModel()

    def set_rows(self, rows: Mapping[int, R], pages: Iterable[int]) -> None:
        """Hold the rows of pages that were asked for."""
        for page in pages:
            first = page * self._page
            held = self.numbers[first : first + self._page]
            if held:
                self._hold(page, tuple(rows.get(number) for number in held))
                last = self.index(first + len(held) - 1, len(self.columns) - 1)
                self.dataChanged.emit(self.index(first, 0), last)

    def alter(self, altered: Callable[[int, R], R], first: int, last: int) -> None:
        """Put what `altered` makes of a number and its row in the place of the rows held between two places."""
        for page in range(first // self._page, last // self._page + 1):
            begin, rows = page * self._page, self._pages.get(page, ())
            numbers = self.numbers[begin : begin + self._page]
            changed = tuple(row and altered(number, row) for number, row in zip(numbers, rows, strict=False))
            if changed != rows:
                self._pages[page] = changed
                self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def row(self, place: int) -> R | None:
        """Give the row at a place, None where its page is not held."""
        number, offset = divmod(place, self._page)
        page = self._pages.get(number)
        if page is None:
            return None
        self._pages.move_to_end(number)
        return page[offset]

    def held(self, most: int) -> list[R]:
        """Give some of the rows that are held."""
        found = (row for page in self._pages.values() for row in page if row is not None)
        return [row for row, _ in zip(found, range(most), strict=False)]

    def missing(self, first: int, last: int) -> tuple[int, ...]:
        """Give the pages between two places that are not held."""
        return tuple(page for page in range(first // self._page, last // self._page + 1) if page not in self._pages)

    def numbers_of(self, pages: Iterable[int]) -> list[int]:
        """Give the numbers of the rows of some pages."""
        return [number for page in pages for number in self.numbers[page * self._page : (page + 1) * self._page]]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Count the rows."""
        return 0 if parent.isValid() else len(self.numbers)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Count the columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Give a cell under a role; one that is not held is asked for."""
        if not index.isValid():
            return None
        column, row = self.columns[index.column()], self.row(index.row())
        if row is not None:
            return cell(column, row, role)
        if role in (Qt.ItemDataRole.DisplayRole, FACE_ROLE):
            self.wanted.emit()
            text = _WAITING if column.stretches else ""
            return text if role == Qt.ItemDataRole.DisplayRole else (text, None, column.right)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return head_cell(column, role)
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Give a column's title, aligned as its cells."""
        return head_cell(self.columns[section], role) if orientation is Qt.Orientation.Horizontal else None

    def _keep(self, rows: Mapping[int, R]) -> None:
        for page in range(-(-len(self.numbers) // self._page)) if rows else ():
            first = page * self._page
            if self.numbers[first] in rows:
                self._hold(page, tuple(rows.get(number) for number in self.numbers[first : first + self._page]))

    def _hold(self, page: int, rows: tuple[R | None, ...]) -> None:
        self._pages[page] = rows
        self._pages.move_to_end(page)
        while len(self._pages) > _MOST_PAGES:
            self._pages.popitem(last=False)
