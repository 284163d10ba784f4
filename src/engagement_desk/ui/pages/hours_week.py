"""The week of an engagement: its grid, the way to other weeks, new rows, and what it adds up to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from engagement_desk.application.commands.week import CellTime, FillCell, fill_week
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.hours import HoursWords
from engagement_desk.application.queries.week import DAYS, CellState, RowKey, WeekCell, WeekGrid, WeekRow, week_grid
from engagement_desk.domain.calendar import week_of
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.models.week import FIRST_DAY, LABEL, TOTAL, Where, label_of
from engagement_desk.ui.pages.hours_grid import WeekGridView
from engagement_desk.ui.pages.hours_new_row import NewRow
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import day, hours, hours_said, mark, money, short_weekday, tr, worked
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, LINK_SIDE, Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.labels import Elided, Text
from engagement_desk.ui.widgets.whole_rows import WholeRows

_MINUTE, _CRAMPED_BELOW, _WORDS_FROM = 60, 300, 440
_FREE = tuple(WeekCell() for _ in range(DAYS))
_SAID = {
    CellState.FREE: mark("Type 1.5, 1:30 or 90m; PgUp and PgDn turn the week"),
    CellState.SINGLE: mark("Type to change it, +15m adds to it, Del empties it"),
    CellState.CLOCKED: mark("Clocked: Enter opens it, +15m adds to it"),
    CellState.SEVERAL: mark("Several entries: Enter opens them, +15m adds to them"),
    CellState.LOCKED: mark("Locked, invoiced or published: Enter opens it"),
}


class WeekView(QWidget):
    """One week; `travel` is the way to the others, for the bar above."""

    opened = Signal(object, str)
    """The ids of the entries behind a figure, and what they are."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Make it; `show_key` names the engagement."""
        super().__init__(parent)
        self.ui, self._key = ui, ""
        self.monday = week_of(ui.now().today)[0]
        self._added: list[RowKey] = []
        self._order: list[RowKey] = []
        self._ahead: set[Where] = set()
        self._words: HoursWords | None = None
        self._wanted: RowKey | None = None
        theme = ui.theme
        self.travel = QWidget()
        self._travel_row = QHBoxLayout(self.travel)
        self._travel_row.setContentsMargins(0, 0, 0, 0)
        self.name = Text(theme, bold=True, figures=True)
        self.before = Button(theme, "‹")
        self.after = Button(theme, "›")
        self.here = Button(theme, tr("This week"), LINK)
        for button, name, weeks in ((self.before, mark("Week before"), -1), (self.after, mark("Week after"), 1)):
            key = tr("PgUp") if weeks < 0 else tr("PgDn")
            button.setAccessibleName(tr(name))
            button.setToolTip(f"{tr(name)} ({key})")
            button.clicked.connect(lambda _checked=False, weeks=weeks: self.turn(weeks))
        self.here.clicked.connect(lambda: self.go_to_week(self.ui.now().today))
        for widget in (self.here, self.name, self.before, self.after):
            self._travel_row.addWidget(widget)
        self.grid = WeekGridView(theme)
        self.hint = Text(theme, size=Size.SMALL, token="muted", wrap=True)
        self.totals = Elided(theme, bold=True, figures=True)
        self.totals.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.new_button = Button(theme, tr("Add row  Ctrl+N"), LINK)
        self.new_button.setAccessibleName(tr("Add row"))
        self.new_row = NewRow(theme)
        self._card = Card(theme)
        self._card.add(WholeRows(self.grid), 0)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.new_button)
        self._foot.addWidget(self.totals, 1)
        self._card.body.addLayout(self._foot)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._card, self.new_row, self.hint):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.grid.filled.connect(self._fill)
        self.grid.asked.connect(self._open)
        self.grid.doubleClicked.connect(self.grid.activate_cell)
        self.grid.turned.connect(self.turn)
        self.grid.moved.connect(self._say_current)
        self.new_button.clicked.connect(self.begin_row)
        self.new_row.wanted.connect(self._add_row)
        self.new_row.left.connect(self._leave_row)
        theme.changed.connect(self._dress)
        self._dress()

    def show_key(self, key: str) -> None:
        """Turn to another engagement, at this week."""
        self._key = key
        self._added, self._order = [], []
        self.grid.forget()
        self.new_row.hide()
        self._fit()
        self.monday = week_of(self.ui.now().today)[0]

    def show_words(self, words: HoursWords) -> None:
        """Know what a row can be about."""
        self._words = words

    def reload(self) -> None:
        """Ask for the week."""
        self.ui.tasks.ask(self, week_grid, self._key, self.monday, then=self.show_week)

    def show_week(self, found: WeekGrid) -> None:
        """Show a week that was asked for."""
        self._ahead.clear()
        rows = {row.key: row for row in found.rows}
        for key in self._added:
            rows.setdefault(key, self._blank(key))
        if not rows:
            key = RowKey(person=found.owner)
            rows[key] = self._blank(key)
        # A row that comes new stands last as long as the week is in front: nothing jumps.
        self._order += [key for key in rows if key not in self._order]
        shown = tuple(rows[key] for key in self._order if key in rows)
        self.grid.show_grid(found, shown, self.ui.now().today)
        sunday = found.days[-1]
        self.name.setText(f"{day(found.monday)} – {day(sunday, year=True)}")
        self.here.setVisible(not found.monday <= self.ui.now().today <= sunday)
        self._say_totals()
        names = [row.key for row in shown]
        if self._wanted in names:
            self.grid.go_to(names.index(self._wanted), max(self.grid.currentIndex().column(), FIRST_DAY))
            self._wanted = None
        self._say_current()
        self.grid.updateGeometry()

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The actions of the week."""
        return {"edit.new_here": self.begin_row}

    def turn(self, weeks: int) -> None:
        """Go some weeks forward, or back."""
        self.go_to_week(self.monday + timedelta(days=DAYS * weeks))

    def go_to_week(self, on: date) -> None:
        """Show the week of a day."""
        self.monday = week_of(on)[0]
        self._order = []
        self.reload()

    def begin_row(self) -> None:
        """Ask what a new row is about."""
        self.new_row.begin(self._words)
        self._fit()

    def _add_row(self, key: RowKey) -> None:
        grid = self.grid.weeks.grid
        if grid is None:
            return
        self._wanted = RowKey(key.clause, key.activity, key.order, key.stored_class, key.billable, person=grid.owner)
        if self._wanted not in self._added:
            self._added.append(self._wanted)
        self._leave_row()
        self.show_week(grid)

    def _leave_row(self) -> None:
        self.new_row.hide()
        self._fit()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _blank(self, key: RowKey) -> WeekRow:
        words = self._words
        clauses, orders = (dict(words.clauses), dict(words.orders)) if words is not None else ({}, {})
        return WeekRow(key, clauses.get(key.clause, ""), orders.get(key.order, ""), _FREE)

    def _fill(self, where: Where, text: str, time: CellTime) -> None:
        key, on = where
        row = next((row for row in self.grid.weeks.rows if row.key == key), None)
        if row is None:
            return
        cell = row.cells[on.weekday()]
        was = cell.worked_seconds
        name = f"{self._key} {short_weekday(on)} {day(on)}"

        def done(changes: Changes) -> None:
            self.grid.weeks.settle(where, text)
            if not changes.touched:
                # Nothing was written, so no refresh takes what was typed away.
                self.grid.weeks.drop(where)
            elif changes.result is None:
                self.ui.say(tr("Emptied {name}").format(name=name))
            else:
                said = tr("Changed {name} to {time}") if was and not time.adds else tr("Logged {name}, {time}")
                worked_said = hours_said(changes.result.worked_seconds // _MINUTE)
                self.ui.say(said.format(name=name, time=worked_said))

        def failed(error: DeskError) -> None:
            self.grid.weeks.settle(where, text, refusal_said(error))
            self.grid.lead_to(where)
            self._ahead.discard(where)
            if error.code == "cell_changed":
                self.reload()

        # Typed twice before the week is read again, a cell holds on disk what was typed first.
        seen = None if where in self._ahead else cell
        self._ahead.add(where)
        wanted = FillCell(key=self._key, row=key, day=on, time=time, like=row.like, seen=seen)
        self.ui.tasks.run(fill_week, wanted, then=done, failed=failed)

    def _open(self, index: QModelIndex) -> None:
        weeks = self.grid.weeks
        ids, grid = weeks.ids_at(index), weeks.grid
        if not ids or grid is None:
            return
        row = weeks.row_at(index.row())
        parts = [label_of(row)] if row is not None else []
        if FIRST_DAY <= index.column() < TOTAL:
            on = grid.days[index.column() - FIRST_DAY]
            parts.insert(0, f"{short_weekday(on)} {day(on)}")
        else:
            parts.insert(0, self.name.text())
        self.opened.emit(ids, " · ".join(parts))

    def _say_totals(self) -> None:
        """Say what the week adds up to, in fewer words where there is little room."""
        found = self.grid.weeks.grid
        if found is None:
            return
        is_narrow = self.width() / max(self.ui.theme.scale, 0.1) < _WORDS_FROM
        said = (
            tr("{worked} · billed {billed} · {value}")
            if is_narrow
            else tr("Worked {worked} · billed {billed} · {value}")
        )
        totals = found.totals
        self.totals.setText(
            said.format(
                worked=worked(totals.worked_seconds),
                billed=hours(totals.billed_minutes),
                value=money(totals.value_cents, found.currency),
            )
        )
        self.new_button.setText(tr("Add row") if is_narrow else tr("Add row  Ctrl+N"))
        self.new_button.updateGeometry()

    def _say_current(self) -> None:
        index = self.grid.currentIndex()
        cell = self.grid.weeks.cell_at(index) if index.isValid() else None
        if cell is not None:
            self.hint.setText(tr(_SAID[cell.state]))
        elif index.isValid() and self.grid.weeks.ids_at(index):
            which = tr("row") if index.column() == LABEL else tr("total")
            self.hint.setText(tr("Enter opens the entries of this {which}").format(which=which))
        else:
            self.hint.setText("")

    def _dress(self) -> None:
        px = self.ui.theme.px
        self._column.setSpacing(px(8))
        self._travel_row.setSpacing(px(8))
        self._card.outer.setContentsMargins(1, px(4), 1, px(8))
        self._card.body.setSpacing(px(8))
        self._foot.setContentsMargins(px(12 - LINK_SIDE), 0, px(12), 0)
        self._fit()

    def _fit(self) -> None:
        scale = max(self.ui.theme.scale, 0.1)
        self.new_row.fit(self.width() / scale)
        is_busy = self.new_row.isVisible() and self.height() / scale < _CRAMPED_BELOW
        for part in (self.new_button, self.totals, self.hint):
            part.setVisible(not is_busy)
        self._say_totals()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Decide anew what fits."""
        super().resizeEvent(event)
        self._fit()
