"""The table of a day's entries: rows, columns, and how they are painted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from engagement_desk.domain.kinds import EntryClass
from engagement_desk.ui.actions import SPECS
from engagement_desk.ui.away import LETTERS
from engagement_desk.ui.models.rows import ROW_ROLE, Column, RowsModel
from engagement_desk.ui.quick_reading import CLASS_WORDS
from engagement_desk.ui.text import DASH, clock_time, hours, hours_spoken, money, plain, tr, worked
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.tables import Cells, Table

if TYPE_CHECKING:
    from engagement_desk.application.queries.entries import EntryLine, TimerView
    from engagement_desk.application.queries.quick import QuickReading
    from engagement_desk.domain.quick_line import QuickLine

Index = QModelIndex | QPersistentModelIndex
TIMER, PENDING, LANDED, HELD, ENTRY = "timer", "pending", "landed", "held", "entry"
_CLASS_STATES = {EntryClass.UNCLASSIFIED: "risk", EntryClass.GOODWILL: "warn", EntryClass.AT_RISK: "warn"}
_MINUTE = 60
_HOLLOW = " ○"
_NARROW, _TWO_LINES, _NO_BILLED = 820, 620, 440
"""Below these effective widths start–end is hidden, rows take two lines, and the billed time is hidden."""


@dataclass(frozen=True, slots=True)
class TodayRow:
    """One row. `state` tells the running timer, what is being written, a gap that is held, and entries apart."""

    id: str
    state: str
    key: str
    ref: str
    what: str
    class_word: str
    class_state: str | None
    span: str
    worked: str
    billed: str
    value: str
    spoken: str
    line: EntryLine | None = None

    @property
    def under(self) -> str:
        """What stands under the note where rows have two lines."""
        parts = (self.key, self.ref, self.class_word, self.span)
        return " · ".join(part for part in parts if part and part != DASH)


def entry_row(line: EntryLine, state: str = ENTRY) -> TodayRow:
    """Make the row of an entry; one that is being written has a hollow dot."""
    entry = line.entry
    what = plain(entry.note) or (f"#{plain(entry.activity)}" if entry.activity else DASH)
    span = DASH
    if entry.start is not None:
        span = f"{clock_time(entry.start, entry.zone)}–{clock_time(entry.end, entry.zone)}"
    word, class_state = tr(CLASS_WORDS[line.entry_class]), _CLASS_STATES.get(line.entry_class)
    if state == HELD:
        word, class_state = tr("away, unbilled"), "warn"
    billed, value = hours(entry.billed_minutes or None), money(entry.value_cents or None, line.currency)
    return TodayRow(
        id=entry.id,
        state=state,
        key=line.engagement,
        ref=line.change_order or plain(entry.clause_ref),
        what=what,
        class_word=word,
        class_state=class_state,
        span=span,
        worked=worked(entry.worked_seconds) + (_HOLLOW if state == PENDING else ""),
        billed=billed,
        value=value,
        spoken=_spoken(line, what, word),
        line=line,
    )


def pending_row(key: str, read: QuickLine, reading: QuickReading | None) -> TodayRow:
    """Make the row of a line that is being written; before it has been read, only what was typed is known."""
    if reading is not None:
        return entry_row(reading.line, PENDING)
    what, span, time = plain(read.note) or DASH, DASH, DASH
    if read.clock is not None:
        span = "–".join(f"{at.hour}:{at.minute:02d}" for at in (read.clock.start, read.clock.end))
    elif read.seconds is not None:
        time = worked(read.seconds)
    ref = read.clause_ref if read.order_number is None else f"CO-{read.order_number:03d}"
    spoken = tr("{key}, {what}, being written").format(key=key, what=what)
    return TodayRow(PENDING, PENDING, key, ref, what, "", None, span, time + _HOLLOW, DASH, DASH, spoken)


def landed_row(row: TodayRow) -> TodayRow:
    """Make the row of a line that is on disk now; the page has it as an entry once it has been read again."""
    return replace(row, state=LANDED, worked=row.worked.removesuffix(_HOLLOW))


def timer_row(view: TimerView, seconds: int) -> TodayRow:
    """Make the row of the running timer."""
    what = plain(view.note) or DASH
    span = f"{clock_time(view.start, view.zone)}–"
    time = hours(seconds // _MINUTE)
    spoken = tr("{key}, timer running since {start}, {what}").format(
        key=view.engagement, start=clock_time(view.start, view.zone), what=what
    )
    return TodayRow(
        TIMER, TIMER, view.engagement, "", what, tr("running"), "accent", span, f"{time} ●", DASH, DASH, spoken
    )


def _spoken(line: EntryLine, what: str, word: str) -> str:
    entry = line.entry
    billed = hours_spoken(entry.billed_minutes) if entry.billed_minutes else tr("none")
    return tr("{key}, {what}, {word}, worked {time}, billed {billed}, {value}").format(
        key=line.engagement,
        what=what,
        word=word,
        time=hours_spoken(entry.worked_seconds // _MINUTE),
        billed=billed,
        value=money(entry.value_cents, line.currency),
    )


def _worked_said(row: TodayRow) -> str:
    if row.line is None:
        return tr("running") if row.state == TIMER else tr("being written")
    return tr("worked {time}").format(time=hours_spoken(row.line.entry.worked_seconds // _MINUTE))


def _billed_said(row: TodayRow) -> str:
    minutes = row.line.entry.billed_minutes if row.line is not None else 0
    return tr("billed {time}").format(time=hours_spoken(minutes)) if minutes else tr("billed, none")


def _value_said(row: TodayRow) -> str:
    return row.value if row.value != DASH else tr("value, none")


def _worked_state(row: TodayRow) -> str | None:
    return {TIMER: "accent", PENDING: "muted"}.get(row.state)


COLUMNS: tuple[Column[TodayRow], ...] = (
    Column("key", "Engagement", lambda row: row.key, spoken=lambda row: row.spoken, state=lambda _: "bold"),
    Column("ref", "Ref", lambda row: row.ref, state=lambda _: "muted"),
    Column("what", "What", lambda row: row.what, stretches=True),
    Column("class", "Class", lambda row: row.class_word, state=lambda row: row.class_state),
    Column("span", "Start–end", lambda row: row.span, right=True),
    Column("worked", "Worked", lambda row: row.worked, spoken=_worked_said, right=True, state=_worked_state),
    Column("billed", "Billed", lambda row: row.billed, spoken=_billed_said, right=True),
    Column("value", "Value", lambda row: row.value, spoken=_value_said, right=True),
)
_NUMBERS = {column.name: number for number, column in enumerate(COLUMNS)}


class _TodayCells(Cells):
    """Hatches a gap that is held, and writes a second line where there is little room."""

    two_lines = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        super().paint(painter, option, index)
        row: TodayRow = index.model().data(index, ROW_ROLE)
        rect = QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if self.two_lines and chosen and index.column() == _NUMBERS["what"]:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), self.theme.colour("accent"))
        if row.state == HELD:
            painter.save()
            painter.setBrushOrigin(0, 0)
            ink = self.theme.colour("warn")
            ink.setAlphaF(0.28)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.BDiagPattern)
            brush = painter.brush()
            brush.setColor(ink)
            painter.fillRect(rect.adjusted(0, 1, 0, -1), brush)
            painter.restore()

    def _text(self, painter: QPainter, rect: QRect, index: Index) -> None:
        if not self.two_lines:
            super()._text(painter, rect, index)
            return
        half = rect.height() // 2
        super()._text(painter, rect.adjusted(0, self.theme.px(2), 0, -half + self.theme.px(2)), index)
        if index.column() != _NUMBERS["what"]:
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

    def __init__(self, theme: Theme, keys: dict[str, Callable[[], None]], parent: QWidget | None = None) -> None:
        """Make an empty table; `keys` are the list-only actions it handles, by id."""
        self._keys = [(QKeySequence(key), handler) for name, handler in keys.items() for key in SPECS[name].keys]
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

    def show_rows(self, rows: tuple[TodayRow, ...]) -> None:
        """Show rows; the selection and the current row stay with their ids."""
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
        self.setColumnHidden(_NUMBERS["span"], effective_width < _NARROW)
        for name in ("key", "ref", "class"):
            self.setColumnHidden(_NUMBERS[name], two)
        self.setColumnHidden(_NUMBERS["billed"], effective_width < _NO_BILLED)
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
