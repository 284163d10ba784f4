"""What of a long list is in sight: pages are asked for as they are painted, overlaps once scrolling rests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QTableView

from engagement_desk.application.queries.hours import HoursRow, Marks, Rows
from engagement_desk.ui.models.paged import PagedModel

_REST_MS = 120


class Sight(QObject):
    """Watches a table over a `PagedModel`; the page answers with `show_rows` and `show_marks`."""

    pages_wanted = Signal(object)
    """Pages that are in sight and not held."""
    marks_wanted = Signal(object)
    """The numbers of rows in sight whose overlaps are not known."""

    def __init__(self, table: QTableView, rows: PagedModel[HoursRow]) -> None:
        """Watch a table."""
        super().__init__(table)
        self._table, self._rows = table, rows
        self._asked: tuple[int, ...] = ()
        self._marked: set[int] = set()
        self._painted = single_shot(self, 0, self._ask_pages)
        self._rested = single_shot(self, _REST_MS, self._ask_marks)
        rows.wanted.connect(self._painted.start)
        table.verticalScrollBar().valueChanged.connect(self._rested.start)

    @property
    def first(self) -> int:
        """The place of the first row in sight, -1 in an empty table."""
        return self._table.rowAt(0)

    @property
    def last(self) -> int:
        """The place of the last row in sight."""
        bottom = self._table.rowAt(self._table.viewport().height() - 1)
        return bottom if bottom >= 0 else len(self._rows.numbers) - 1

    def begin(self, rows: Rows) -> None:
        """Hear that another list is shown, of which these rows are known with their overlaps."""
        self._asked, self._marked = (), set(rows)

    def show_rows(self, rows: Rows, pages: tuple[int, ...]) -> None:
        """Show the rows of pages that were asked for."""
        self._asked = ()
        self._rows.set_rows(rows, pages)
        self._marked -= rows.keys()
        self._rested.start()

    def show_marks(self, marks: Marks) -> None:
        """Show the overlaps that were asked for."""
        self._marked |= marks.keys()
        if self.first >= 0:
            self._rows.alter(
                lambda number, row: replace(row, overlaps=marks[number]) if number in marks else row,
                self.first,
                self.last,
            )

    def _ask_pages(self) -> None:
        pages = self._rows.missing(self.first, self.last) if self.first >= 0 else ()
        if pages and pages != self._asked:
            self._asked = pages
            self.pages_wanted.emit(pages)

    def _ask_marks(self) -> None:
        if self.first < 0 or self._rows.missing(self.first, self.last):
            return
        numbers = [number for number in self._rows.numbers[self.first : self.last + 1] if number not in self._marked]
        if numbers:
            self.marks_wanted.emit(numbers)


def single_shot(owner: QObject, interval: int, then: Callable[[], object]) -> QTimer:
    """Give a timer that, once started, calls a function after so many milliseconds; starting it anew puts it off."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(interval)
    timer.timeout.connect(then)
    return timer
