"""Today: log a line, see the week, what needs attention, and what was logged."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from engagement_desk.application.queries.today import Today, today
from engagement_desk.ui.away import answer_away
from engagement_desk.ui.pages.base import Page
from engagement_desk.ui.pages.today_attention import AttentionCard
from engagement_desk.ui.pages.today_deeds import TodayDeeds
from engagement_desk.ui.pages.today_editing import Editing
from engagement_desk.ui.pages.today_entries import EntryTable
from engagement_desk.ui.pages.today_facts import facts_said
from engagement_desk.ui.pages.today_pending import Pending
from engagement_desk.ui.pages.today_rows import ENTRY, HELD, TodayRow, entry_row, pending_row, timer_row
from engagement_desk.ui.pages.today_week import WeekStrip
from engagement_desk.ui.place import Place
from engagement_desk.ui.quick_bar import QuickBar
from engagement_desk.ui.regions import Region
from engagement_desk.ui.text import long_day, tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, Button
from engagement_desk.ui.widgets.cards import Card, EmptyState
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.scroll import slim

if TYPE_CHECKING:
    from engagement_desk.application.ports import Now, Reading
    from engagement_desk.application.queries.attention import AttentionRow
    from engagement_desk.application.queries.quick import QuickReading
    from engagement_desk.domain.quick_line import QuickLine

_MINUTE = 60
_TICK_MS, _LATER_MS, _SOON_MS = 1000, 300, 50


class TodayPage(Page):
    """The first page; a day of the week can be brought in front of it."""

    shows: ClassVar[frozenset[str]] = frozenset({"Entry", "Timer", "Engagement", "TermsVersion", "StatusChange"})

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build the regions, from the top."""
        super().__init__(ui, parent)
        theme = ui.theme
        self._found: Today | None = None
        self._day: date | None = None
        self._pending = Pending()
        self._entry_rows: tuple[TodayRow, ...] = ()
        self._minute = -1
        self._attention_topic = QObject(self)
        self._date = Text(theme, size=Size.TITLE, bold=True)
        self._facts = Text(theme, token="muted", figures=True, wrap=True)
        self.quick = QuickBar(ui, "today/quick_line", tr("Ctrl+L"))
        self.week = WeekStrip(theme)
        self.attention = AttentionCard(theme)
        self.table = EntryTable(theme)
        self._lay_out()
        self.editing = Editing(ui, self.table, self._area, self._content, lambda: self.quick.words)
        self.deeds = TodayDeeds(ui, self.table, self.editing)
        self.quick.sent.connect(self._sending)
        self.quick.settled.connect(self._settled)
        self.quick.left.connect(self._leave_line)
        self.week.chosen.connect(self.show_day)
        self.attention.opened.connect(ui.go)
        self.attention.filled.connect(self._order_tabs)
        self.table.answered.connect(lambda entry_id, answer: answer_away(ui, entry_id, answer))
        self.table.selectionModel().currentRowChanged.connect(self._reveal)
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self._tick)
        # It reads every engagement: the entries that were logged are shown first.
        self._attend = QTimer(self)
        self._attend.setSingleShot(True)
        self._attend.timeout.connect(self._reload_attention)
        theme.changed.connect(self._dress)
        self._dress()

    def title(self) -> str:
        """The page's name."""
        return tr("Today")

    def arrive(self, place: Place) -> None:
        """Come to the front, at today whatever day was shown before."""
        if self._day is not None or (self._found is not None and self._found.day != self.ui.now().today):
            self._day, self.stale = None, True
        super().arrive(place)
        if self.attention.is_read:
            self._attend.start(_SOON_MS)  # other pages settle what it asks for

    def reload(self) -> None:
        """Ask for the day, and after it for what needs attention."""
        now = self.ui.now()
        self.ui.tasks.ask(self, today, now, self._day or now.today, then=self._show)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The page's own actions."""
        return {
            "time.quick_line": self.quick.take_focus,
            "edit.set_class": self.deeds.choose_class,
            "go.next_attention": lambda: self.attention.step(1),
            "go.previous_attention": lambda: self.attention.step(-1),
            "timer.start_here": self._start_timer,
        }

    def first_focus(self) -> QWidget | None:
        """The quick line."""
        return self.quick.field

    def regions(self) -> list[Region]:
        """The quick line, the week, what needs attention, and the entries."""
        first = self.attention.lines[0] if self.attention.lines else self.attention
        return [
            Region(self.quick, self.quick.field),
            Region(self.week, self.week.stop()),
            Region(self.attention, first),
            Region(self.table, self.table),
        ]

    def show_day(self, day: date) -> None:
        """Bring a day of the week to the front; today brings today back."""
        self._day = None if day == self.ui.now().today else day
        self.reload()

    def _show(self, found: Today) -> None:
        self._found = found
        self._pending.read()
        held = {gap.entry_id for gap in found.gaps}
        self._entry_rows = tuple(entry_row(line, HELD if line.entry.id in held else ENTRY) for line in found.lines)
        self._date.setText(long_day(found.day))
        self._back.setVisible(not found.is_today)
        self._refresh()
        self.editing.take_up()
        self._attend.start(_LATER_MS if self.attention.is_read else _SOON_MS)

    def _refresh(self) -> None:
        """Show what was found last, with the running timer as it is now."""
        found = self._found
        if found is None:
            return
        running = self._running(found)
        self._minute = running // _MINUTE
        self._facts.setText(facts_said(found, running))
        began = found.timer and found.timer.start.astimezone(ZoneInfo(found.timer.zone)).date()
        self.week.show_week(found.week, found.day, self.ui.now().today, {began: running} if began else {})
        self._show_entries()

    def _show_entries(self) -> None:
        """Show the entries, with those that are being written."""
        found = self._found
        if found is None:
            return
        rows = self._rows(found, self._running(found))
        self.table.show_rows(rows)
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows and not found.is_new)
        self._new.setVisible(not rows and found.is_new)
        # Before the next painting: after it, all of the table would be painted once more.
        self._card.outer.activate()
        self._column.activate()
        self.editing.place()

    def _rows(self, found: Today, running: int) -> tuple[TodayRow, ...]:
        rows = [*self._pending, *self._entry_rows]
        if found.timer is not None and found.is_today:
            rows.insert(0, timer_row(found.timer, running))
        return tuple(rows)

    def _running(self, found: Today) -> int:
        if found.timer is None:
            return 0
        return max(0, int((self.ui.now().instant - found.timer.start).total_seconds()))

    def _tick(self) -> None:
        """Follow the running timer, and the date over midnight."""
        found = self._found
        if found is None:
            return
        if found.is_today and found.day != self.ui.now().today:
            self.reload()
        elif self._running(found) // _MINUTE != self._minute:
            self._refresh()

    def _reload_attention(self) -> None:
        now = self.ui.now()
        self.ui.tasks.ask(
            self._attention_topic, _list_attention, now, now.today, then=self.attention.show_rows, patient=True
        )

    def _order_tabs(self) -> None:
        """Let Tab lead through the lines where they stand, though they were made last."""
        stops = [self.week.cells[-1], *self.attention.stops(), self.table]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _sending(self, key: str, read: QuickLine, reading: QuickReading | None) -> None:
        shown = self._found is not None and (read.day or self.ui.now().today) == self._found.day
        self._pending.send(pending_row(key, read, reading) if shown else None)
        self._show_entries()

    def _settled(self, is_kept: bool) -> None:
        if is_kept:
            self._pending.land()
        else:
            self._pending.refuse()
        self._show_entries()

    def _leave_line(self) -> None:
        if self._day is not None:
            self.show_day(self.ui.now().today)
        elif self.table.rows.rows:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _start_timer(self) -> None:
        """Start the timer for the entry that has the focus, else for what the line names, else for the last entry."""
        is_of_entry = self.table.hasFocus() and self.deeds.start_timer()
        if not is_of_entry and not self.quick.start_timer():
            self.ui.actions.trigger("timer.start_last")

    def _reveal(self) -> None:
        row = self.table.current()
        if row is not None and self.table.hasFocus():
            at = self.table.mapTo(self._content, self.table.row_rect(row.id).center())
            self._area.ensureVisible(at.x(), at.y(), 0, self.ui.theme.px(48))

    def _lay_out(self) -> None:
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.addLayout(self._head())
        for widget in (self.quick, self.week, self.attention, self._entries()):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        slim(self._area, self.ui.theme)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)

    def _head(self) -> QVBoxLayout:
        self._back = Button(self.ui.theme, tr("Back to today"), LINK)
        self._back.clicked.connect(lambda: self.show_day(self.ui.now().today))
        self._back.hide()
        row = QHBoxLayout()
        row.addWidget(self._date)
        row.addStretch(1)
        row.addWidget(self._back)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addLayout(row)
        head.addWidget(self._facts)
        return head

    def _entries(self) -> QWidget:
        theme = self.ui.theme
        self._card = card = Card(theme)
        card.setAccessibleName(tr("Entries"))
        self._empty = EmptyState(theme, tr("Nothing logged on this day. Type “NORTH 1h30 note”, or press Ctrl+T."))
        step = Button(theme, tr("New engagement"))
        step.clicked.connect(lambda: self.ui.go(Place("assistant")))
        self._new = EmptyState(theme, tr("No engagement yet. Time is logged on one: set up the first."), step)
        shown: tuple[QWidget, ...] = (self.table, self._empty, self._new)
        for widget in shown:
            card.add(widget)
        self._empty.hide()
        self._new.hide()
        return card

    def _dress(self) -> None:
        theme = self.ui.theme
        side = theme.px(24)
        self._column.setContentsMargins(side, theme.px(20), side, theme.px(16))
        self._column.setSpacing(theme.px(12))
        self._fit()

    def _fit(self) -> None:
        self.table.set_room(self.width() / max(self.ui.theme.scale, 0.1))
        self.editing.place()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Hide what there is no room for."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Ask for what the line may name once the page has been painted, and follow the clock."""
        super().showEvent(event)
        self._ticks.start()
        QTimer.singleShot(0, self.quick, self.quick.reload_words)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Let the clock be."""
        super().hideEvent(event)
        self._ticks.stop()


def _list_attention(reading: Reading, now: Now, day: date) -> tuple[AttentionRow, ...]:
    """Leave importing the rules to the reader: they are not needed for the first painting."""
    from engagement_desk.application.queries.attention import list_attention

    return list_attention(reading, now, day)
