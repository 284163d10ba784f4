"""The table of entries of any number: its pages come as they are scrolled to, its selection is kept by entry."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from engagement_desk.application.ports import EntrySort
from engagement_desk.application.queries.hours import PAGE, HoursList, HoursRow
from engagement_desk.ui.actions import SPECS
from engagement_desk.ui.models.paged import PagedModel
from engagement_desk.ui.models.rows import STATE_ROLE
from engagement_desk.ui.pages.hours_rows import SORTS, columns, mark_of
from engagement_desk.ui.pages.hours_sight import Sight
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.painting import padlock
from engagement_desk.ui.widgets.scroll import slim
from engagement_desk.ui.widgets.tables import Cells, Table

Index = QModelIndex | QPersistentModelIndex
_SAMPLE = 200
_FEW = 64
_WIDEST = 144
# Below these effective widths a column is hidden; what it says stands in the line below the table.
_NEEDS = {"span": 860, "value": 780, "billed": 700, "class": 560, "clause": 480, "mark": 420}
_WIDTHS = "hours/widths/{name}"
_SELECT_ROWS = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


class _EntryCells(Cells):
    """Draws a lock before the word of what is locked."""

    def _text(self, painter: QPainter, rect: QRect, index: Index) -> None:
        if index.data(STATE_ROLE) != "locked":
            super()._text(painter, rect, index)
            return
        theme, side = self.theme, self.theme.px(9)
        inner = rect.adjusted(theme.px(8), 0, -theme.px(8), 0)
        padlock(painter, QRectF(inner.left(), inner.center().y() - side / 2, side, side), theme.colour("muted"))
        inner.setLeft(inner.left() + theme.px(14))
        painter.setFont(theme.font(figures=True))
        painter.setPen(theme.colour("muted"))
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)


class EntryTable(Table):
    """Entries by pages. Keys of lists act here; Enter and F2 open the current row, S sorts by the current column."""

    sorted_by = Signal(object, bool)
    """An `EntrySort`, and whether it is descending."""
    moved = Signal()
    """Another row is current, or others are selected."""
    left = Signal()
    """Escape was pressed."""

    def __init__(
        self, ui: Ui, name: str, keys: dict[str, Callable[[], None]], letters: dict[Qt.Key, Callable[[], None]],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Make an empty table; `keys` are the list-only actions it handles, by id, and `letters` its single keys."""
        self.ui = ui
        self._keys = [(QKeySequence(key), handler) for name, handler in keys.items() for key in SPECS[name].keys]
        self._letters = letters
        self._shows_year = self._is_fitting = False
        self.rows: PagedModel[HoursRow] = PagedModel(columns(lambda: self._shows_year), PAGE)
        super().__init__(ui.theme, name, parent)
        self.rows.setParent(self)
        self._numbers = {column.name: number for number, column in enumerate(self.rows.columns)}
        self._people = False
        self.setModel(self.rows)
        self.setItemDelegate(_EntryCells(ui.theme, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        slim(self, ui.theme)
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setToolTip(tr("Click to sort; or S in the table sorts by the column in focus"))
        head.sectionClicked.connect(self._sort_by)
        head.sectionResized.connect(self._resized)
        self.sight = Sight(self, self.rows)
        self._dress()

    def show_list(self, found: HoursList, *, people: bool) -> None:
        """Show a list; the selection, the current row and the place stay, or go to what took the place of it."""
        numbers, current, at = self.selected_numbers(), self.current_number(), self.currentIndex().row()
        top, column, in_front = self.rowAt(0), max(0, self.currentIndex().column()), self.hasFocus()
        self._people = people
        today = self.ui.now().today
        ends = [day for day in (found.since, found.through) if day is not None]
        ends += [row.line.entry.work_date for row in found.rows.values()]
        self._shows_year = any(day.year != today.year for day in ends)
        self.rows.set_list(found.index.numbers, found.rows)
        self.sight.begin(found.rows)
        order = Qt.SortOrder.DescendingOrder if found.wanted.descending else Qt.SortOrder.AscendingOrder
        name = next(name for name, sort in SORTS.items() if sort is found.wanted.sort)
        self.horizontalHeader().setSortIndicator(self._numbers[name], order)
        self.fit_columns()
        self.fit_room()
        if not found.index.numbers:
            return
        self._select(numbers)
        place = self._place(current)
        kept = min(max(at, 0), len(found.index.numbers) - 1) if place is None else place
        flags = QItemSelectionModel.SelectionFlag.NoUpdate
        if place is None:
            # After a deletion the next row takes its place.
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        if top > 0:
            self.verticalScrollBar().setValue(top)
        self.selectionModel().setCurrentIndex(self.rows.index(kept, column), flags)
        if in_front:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def places(self) -> tuple[int, ...]:
        """Give the places whose rows are to be read with the next list: those in sight, and the current one."""
        found = (self.sight.first, self.sight.last, self.currentIndex().row())
        return tuple(place for place in found if place >= 0) or (0,)

    def current(self) -> HoursRow | None:
        """Give the current row, None where there is none or it is not read yet."""
        index = self.currentIndex()
        return self.rows.row(index.row()) if index.isValid() else None

    def current_number(self) -> int | None:
        """Give the number of the current entry."""
        index = self.currentIndex()
        return self.rows.numbers[index.row()] if index.isValid() else None

    def selected_numbers(self) -> list[int]:
        """Give the numbers of the selected entries, from the top."""
        return [number for top, bottom in self._spans() for number in self.rows.numbers[top : bottom + 1]]

    @property
    def selected_count(self) -> int:
        """How many entries are selected."""
        return sum(bottom - top + 1 for top, bottom in self._spans())

    def select_current(self) -> None:
        """Select the current row; its column stays the current one."""
        self.selectionModel().select(self.rows.index(max(0, self.currentIndex().row()), 0), _SELECT_ROWS)

    def fit_room(self) -> None:
        """Decide anew what there is room for."""
        self.set_room(self.width() / max(self.theme.scale, 0.1))

    def set_room(self, effective_width: float) -> None:
        """Hide what there is no room for."""
        for name, needs in _NEEDS.items():
            self.setColumnHidden(self._numbers[name], effective_width < needs)
        self.setColumnHidden(self._numbers["person"], not self._people or effective_width < _NEEDS["span"])
        if not any(mark_of(row) for row in self.rows.held(_SAMPLE)):
            self.setColumnHidden(self._numbers["mark"], True)

    def fit_columns(self) -> None:
        """Give each column the width that was chosen for it, else the one that its rows need."""
        if not hasattr(self, "_numbers"):
            return
        head, theme, held = self.horizontalHeader(), self.theme, self.rows.held(_SAMPLE)
        self._is_fitting = True
        for number, column in enumerate(self.rows.columns):
            if column.stretches:
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
                continue
            head.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
            kept = self._kept_width(column.name)
            if kept:
                self.setColumnWidth(number, theme.px(kept))
                continue
            cells = max((theme.text_width(column.text(row), bold=column.state is not None) for row in held), default=0)
            signed = theme.px(16) if column.state else 0
            title = theme.text_width(tr(column.title) + "  ↓", Size.SMALL)
            self.setColumnWidth(number, min(round(max(cells + signed, title)), theme.px(_WIDEST)) + theme.px(20))
        self._is_fitting = False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Do the actions that act in lists only, and those of single letters."""
        pressed = QKeySequence(event.keyCombination())
        for keys, handler in self._keys:
            if keys == pressed:
                handler()
                return
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not held and key in self._letters:
            self._letters[key]()
        elif not held and key is Qt.Key.Key_S:
            self._sort_by(max(0, self.currentIndex().column()))
        elif key is Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text().isprintable() and event.text().strip() and not held:
            # Letters without a meaning here must not look for rows: that would read all of them.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Hide what there is no room for."""
        super().resizeEvent(event)
        self.fit_room()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Tell that another row is current."""
        super().currentChanged(current, previous)
        self.moved.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802
        """Tell that others are selected."""
        super().selectionChanged(selected, deselected)
        self.moved.emit()

    def _spans(self) -> list[tuple[int, int]]:
        """Give the first and the last place of each selected span."""
        chosen = self.selectionModel().selection()
        return sorted({(span.top(), span.bottom()) for span in (chosen.at(n) for n in range(chosen.count()))})

    def _select(self, numbers: Sequence[int]) -> None:
        """Select these entries again, as spans."""
        places = sorted(place for number in numbers if (place := self._place(number)) is not None) if (
            len(numbers) < _FEW
        ) else _among(self.rows.numbers, set(numbers))  # fmt: skip
        selection = QItemSelection()
        last = len(self.rows.columns) - 1
        begin = before = -2
        for place in (*places, -2):
            if place != before + 1:
                if begin >= 0:
                    selection.select(self.rows.index(begin, 0), self.rows.index(before, last))
                begin = place
            before = place
        self.selectionModel().select(selection, _SELECT_ROWS)

    def _place(self, number: int | None) -> int | None:
        if number is None:
            return None
        try:
            return self.rows.numbers.index(number)
        except ValueError:
            return None

    def _sort_by(self, number: int) -> None:
        sort = SORTS.get(self.rows.columns[number].name)
        if sort is None:
            return
        head = self.horizontalHeader()
        again = head.sortIndicatorSection() == number
        descending = head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        # Days and figures are looked for from the latest and the largest on, words from the first.
        first = sort in (EntrySort.DATE, EntrySort.WORKED, EntrySort.BILLED, EntrySort.VALUE)
        self.sorted_by.emit(sort, not descending if again else first)

    def _kept_width(self, name: str) -> int:
        kept = self.ui.remembered
        return int(str(kept.value(_WIDTHS.format(name=name), 0))) if kept is not None else 0

    def _resized(self, number: int, before: int, after: int) -> None:
        column = self.rows.columns[number]
        by_hand = before and after and not self._is_fitting and not column.stretches
        if by_hand and self.ui.remembered is not None and self.isVisible():
            width = round(after / max(self.theme.scale, 0.1))
            self.ui.remembered.setValue(_WIDTHS.format(name=column.name), width)


def _among(numbers: Sequence[int], wanted: set[int]) -> list[int]:
    return [place for place, number in enumerate(numbers) if number in wanted]
