"""The lines of a statement as a table: working, amount and running total, or the amounts of two statements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from engagement_desk.domain.statements import ExitStatement
from engagement_desk.ui.models.rows import ROW_ROLE, STATE_ROLE, Column, RowsModel
from engagement_desk.ui.pages.exit_worked import line_said, working_said
from engagement_desk.ui.text import mark, money, tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.scroll import bring_into_sight
from engagement_desk.ui.widgets.tables import Cells, Table

Index = QModelIndex | QPersistentModelIndex
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_TALL = 10_000
_PAD, _SIDE = 6, 8
_BESIDE_FROM, _DIFFERENCE_FROM, _SO_FAR_FROM = 720, 440, 340
LINE, WORKING, AMOUNT, SO_FAR, COMPARED, DIFFERENCE = range(6)


@dataclass(frozen=True, slots=True)
class StatementRow:
    """One line; `compared` is the amount of the same line in the other statement, None while nothing is compared."""

    code: str
    label: str
    working: str
    amount_cents: int
    so_far_cents: int
    compared_cents: int | None
    currency: str

    @property
    def is_total(self) -> bool:
        """Tell whether it is the sum of the others."""
        return self.code == "total"


def statement_rows(found: ExitStatement, other: ExitStatement | None = None) -> tuple[StatementRow, ...]:
    """Give the lines of a statement with their running total and their sum, beside those of another one."""
    beside = {line.code: line for line in other.lines} if other is not None else {}
    sums = accumulate(line.amount_cents for line in found.lines)
    rows = []
    for line, so_far in zip(found.lines, sums, strict=True):
        twin = beside.get(line.code)
        working = working_said(line, found.currency)
        if other is not None and twin is not None and twin.working != line.working:
            working += "\n" + tr("Compared: {working}").format(working=working_said(twin, other.currency))
        compared = None if twin is None else twin.amount_cents
        rows.append(
            StatementRow(line.code, line_said(line), working, line.amount_cents, so_far, compared, found.currency)
        )
    total = None if other is None else other.total_cents
    last = StatementRow("total", tr("Total"), "", found.total_cents, found.total_cents, total, found.currency)
    return (*rows, last)


def difference_said(row: StatementRow) -> str:
    """Say by how much the compared amount differs: +$100.00, a dash for nothing."""
    change = (row.compared_cents or 0) - row.amount_cents
    if not change:
        return money(None)
    return ("+" if change > 0 else "") + money(change, row.currency)


def _spoken(row: StatementRow) -> str:
    parts = [row.label, money(row.amount_cents, row.currency), row.working.replace("\n", "; ")]
    if row.compared_cents is not None:
        parts.append(tr("compared {sum}").format(sum=money(row.compared_cents, row.currency)))
    elif not row.is_total:
        parts.append(tr("total so far {sum}").format(sum=money(row.so_far_cents, row.currency)))
    return ", ".join(part for part in parts if part)


def _bold(row: StatementRow) -> str | None:
    return "bold" if row.is_total else None


def _muted(row: StatementRow) -> str | None:
    return "bold" if row.is_total else "muted"


COLUMNS: tuple[Column[StatementRow], ...] = (
    Column("line", mark("Line"), lambda row: row.label, spoken=_spoken, state=_bold),
    Column("working", mark("Working"), lambda row: row.working, state=_muted, stretches=True),
    Column("amount", mark("Amount"), lambda row: money(row.amount_cents, row.currency), state=_bold, right=True),
    Column("so_far", mark("Total so far"), lambda row: money(row.so_far_cents, row.currency), state=_muted, right=True),
    Column("compared", mark("Compared"), lambda row: money(row.compared_cents, row.currency), state=_bold, right=True),
    Column("difference", mark("Difference"), difference_said, state=_muted, right=True),
)


class _LineCells(Cells):
    """Paints a line from the top of its row, its working under it where that has no column of its own."""

    def __init__(self, theme: Theme, table: StatementTable) -> None:
        super().__init__(theme, table)
        self._table = table

    def _text(self, painter: QPainter, rect: QRect, index: Index) -> None:
        theme, column = self.theme, index.column()
        row: StatementRow = index.data(ROW_ROLE)
        side, pad = theme.px(_SIDE), theme.px(_PAD)
        inner = rect.adjusted(side, pad, -side, -pad)
        state = index.data(STATE_ROLE)
        painter.setFont(theme.font(bold=state == "bold", figures=True))
        painter.setPen(theme.colour("muted" if state == "muted" else "text"))
        if column not in (LINE, WORKING):
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), str(index.data()))
            return
        painter.drawText(inner, _WRAP, str(index.data()))
        if column == LINE and row.working and self._table.isColumnHidden(WORKING):
            inner.setTop(inner.top() + self._table.text_height(row.label, inner.width()))
            painter.setPen(theme.colour("muted"))
            painter.drawText(inner, _WRAP, row.working)


class StatementTable(Table):
    """The lines; as high as its rows, so that the page scrolls and never the table."""

    line_opened = Signal(str)
    """The code of a line whose source is asked for."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty table."""
        self._compares = False
        super().__init__(theme, tr("Lines of the statement"), parent)
        self.rows: RowsModel[StatementRow] = RowsModel(
            COLUMNS,
            self,
        )
        self.setModel(self.rows)
        self.setItemDelegate(_LineCells(theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().sectionResized.connect(self._measure)
        self.opened.connect(self._open)
        self._spread()

    def show_rows(self, rows: Sequence[StatementRow]) -> None:
        """Show these lines; the current cell stays."""
        current = self.currentIndex()
        place = (current.row(), current.column()) if current.isValid() else None
        self._compares = any(row.compared_cents is not None for row in rows)
        self.rows.set_rows(rows)
        if place is not None and place[0] < len(rows):
            self.setCurrentIndex(self.rows.index(*place))
            if not self.hasFocus():
                self.clearSelection()
        self._spread()

    def text_height(self, text: str, width: int) -> int:
        """Give the height of a text that flows in a width, in pixels."""
        metrics = QFontMetrics(self.theme.font(figures=True))
        return metrics.boundingRect(QRect(0, 0, max(width, 1), _TALL), _WRAP, text).height()

    def fit_columns(self) -> None:
        """Give the figures the width that they need, and the rest to the words."""
        if self.model() is None:
            return
        theme, head = self.theme, self.horizontalHeader()
        stretched = LINE if self.isColumnHidden(WORKING) else WORKING
        for number, column in enumerate(self.rows.columns):
            if number == stretched:
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
                continue
            texts = [theme.text_width(column.text(row), bold=True) for row in self.rows.rows]
            widest = max((theme.text_width(tr(column.title), Size.SMALL), *texts))
            head.setSectionResizeMode(number, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(number, round(widest) + theme.px(_SIDE) * 2 + 2)
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Decide anew which columns there is room for."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._spread()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Mark the current line."""
        super().focusInEvent(event)
        if self.currentIndex().isValid():
            self.selectRow(self.currentIndex().row())

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Mark no line, so that the eye meets the total first."""
        super().focusOutEvent(event)
        self.clearSelection()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Bring the line into sight."""
        super().currentChanged(current, previous)
        if self.hasFocus() and current.isValid():
            bring_into_sight(self.viewport(), self.visualRect(current), self.theme.px(16))

    def _open(self, number: int) -> None:
        self.line_opened.emit(self.rows.row(number).code)

    def _spread(self) -> None:
        effective = self.width() / max(self.theme.scale, 0.1)
        hidden = {
            WORKING: self._compares or effective < _BESIDE_FROM,
            SO_FAR: self._compares or effective < _SO_FAR_FROM,
            COMPARED: not self._compares,
            DIFFERENCE: not self._compares or effective < _DIFFERENCE_FROM,
        }
        for column, is_hidden in hidden.items():
            self.setColumnHidden(column, is_hidden)
        self.fit_columns()

    def _measure(self) -> None:
        side, pad = 2 * self.theme.px(_SIDE), 2 * self.theme.px(_PAD)
        under = self.isColumnHidden(WORKING)
        total = self.horizontalHeader().height()
        for number, row in enumerate(self.rows.rows):
            label = self.text_height(row.label, self.columnWidth(LINE) - side)
            working = 0
            if row.working:
                column = LINE if under else WORKING
                working = self.text_height(row.working, self.columnWidth(column) - side)
            height = pad + (label + working if under else max(label, working))
            self.setRowHeight(number, height)
            total += height
        self.setFixedHeight(total + 1)
