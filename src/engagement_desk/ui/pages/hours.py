"""The hours of an engagement: a week typed like a spreadsheet, entries with filters, charts, goodwill, and the bin."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from engagement_desk.application.queries.hours import HoursWords, hours_words
from engagement_desk.domain.calendar import parse_date
from engagement_desk.domain.errors import Refused
from engagement_desk.ui.pages.charts import ChartsView
from engagement_desk.ui.pages.engagement import EngagementTab
from engagement_desk.ui.pages.hours_entries import EntriesView
from engagement_desk.ui.pages.hours_goodwill import GoodwillView
from engagement_desk.ui.pages.hours_views import View, ViewBar
from engagement_desk.ui.pages.hours_week import WeekView
from engagement_desk.ui.place import Place
from engagement_desk.ui.text import tr
from engagement_desk.ui.ui import Ui

_SPAN = re.compile(r"(?:period:)?(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)(?: class:(\w+))?")
_VIEW = "hours/view"


class HoursPage(EngagementTab):
    """The tab. A place may name a view, a span of days (`2026-07-01..2026-09-30`), or an entry by its id."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {"Entry", "Engagement", "TermsVersion", "ScopeRevision", "ChangeOrder", "PublishedReview", "Invoice", "Setting"}
    )

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it; the view that was in front comes to the front again."""
        super().__init__(ui, parent)
        self._words_topic = QObject(self)
        self._shown_key = ""
        self.week = WeekView(ui)
        self.bar = ViewBar(ui.theme, self.week.travel)
        self.entries = EntriesView(ui)
        self.charts = ChartsView(ui)
        self.goodwill = GoodwillView(ui)
        self.bin = EntriesView(ui, binned=True)
        self._stack = QStackedWidget()
        self._views: dict[View, WeekView | EntriesView | ChartsView | GoodwillView] = {
            View.WEEK: self.week,
            View.ENTRIES: self.entries,
            View.CHARTS: self.charts,
            View.GOODWILL: self.goodwill,
            View.BIN: self.bin,
        }
        for widget in self._views.values():
            self._stack.addWidget(widget)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.bar)
        self._column.addWidget(self._stack, 1)
        kept = str(ui.remembered.value(_VIEW) or "") if ui.remembered is not None else ""
        self.view = View(kept) if kept in set(View) else View.WEEK
        self._show_view()
        self.bar.picked.connect(self.turn)
        self.week.opened.connect(self._open)
        self.entries.left.connect(self._close_opened)
        ui.theme.changed.connect(self._dress)
        self._dress()

    def title(self) -> str:
        """The page's name."""
        return tr("Hours")

    def arrive(self, place: Place) -> None:
        """Come to the front, at what the place names."""
        if place.key is not None and place.key != self._shown_key:
            self._shown_key = place.key
            for view in self._views.values():
                view.show_key(place.key)
        self._hide_inward()
        wanted = place.focus or ""
        if wanted:
            self.key, self.stale = place.key or self.key, False
            self._go_wanted(wanted)
            self._reload_words()
            return
        super().arrive(place)

    def reload(self) -> None:
        """Ask for what is in front."""
        self._hide_inward()
        self._views[self.view].reload()
        self._reload_words()

    def first_focus(self) -> QWidget | None:
        """The grid, the table, or the first chart."""
        if self.view is View.CHARTS:
            return self.charts.first_focus()
        if self.view is View.GOODWILL:
            return self.goodwill.first_focus()
        return self.week.grid if self.view is View.WEEK else self._entries_in_front.table

    def turn(self, view: View) -> None:
        """Bring a view to the front, as it was left."""
        self.view = view
        if self.ui.remembered is not None:
            self.ui.remembered.setValue(_VIEW, view.value)
        self.entries.close_opened()
        self._show_view()
        self._views[view].reload()
        focus = self.first_focus()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hide_inward(self) -> None:
        """Take the goodwill away while the engagement is presented."""
        is_presented = self.ui.presenting.key is not None
        self.bar.present(is_presented=is_presented)
        if is_presented and self.view is View.GOODWILL:
            self.view = View.WEEK
            self._show_view()

    @property
    def _entries_in_front(self) -> EntriesView:
        return self.bin if self.view is View.BIN else self.entries

    def _offer(self) -> None:
        """Handle the actions of the view in front, and no others."""
        self.ui.actions.release(self)
        if self.isVisible():
            self.ui.actions.handle(self, self._views[self.view].handlers())

    def _reload_words(self) -> None:
        self.ui.tasks.ask(self._words_topic, hours_words, self.key, self.ui.now().today, then=self._show_words)

    def _show_words(self, words: HoursWords) -> None:
        for view in self._views.values():
            view.show_words(words)
        self.bar.show_binned(words.binned)

    def _go_wanted(self, wanted: str) -> None:
        span = _SPAN.fullmatch(wanted)
        if wanted in set(View):
            inward = wanted == View.GOODWILL and self.ui.presenting.key is not None
            self.turn(View.WEEK if inward else View(wanted))
            return
        self.view = View.ENTRIES
        self._show_view()
        days = _days(span) if span is not None else None
        if span is not None and days is not None:
            self.entries.open_span(*days, span[3])
        else:
            self.entries.open_entry(wanted)

    def _open(self, ids: Sequence[str], title: str) -> None:
        """Show the entries behind a figure of the week; Escape leads back to it."""
        self.view = View.ENTRIES
        self.entries.open_ids(ids, title)
        self._show_view()
        self.entries.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_opened(self) -> None:
        self.turn(View.WEEK)

    def _show_view(self) -> None:
        self._stack.setCurrentWidget(self._views[self.view])
        self.bar.show_view(self.view)
        self.week.travel.setVisible(self.view is View.WEEK)
        self._offer()

    def _dress(self) -> None:
        px = self.ui.theme.px
        self._column.setContentsMargins(0, px(4), 0, px(8))
        self._column.setSpacing(px(12))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Handle the actions of the view."""
        super().showEvent(event)
        self._offer()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Leave the actions to whatever comes to the front."""
        super().hideEvent(event)
        self.ui.actions.release(self)


def _days(span: re.Match[str]) -> tuple[date, date] | None:
    try:
        since, through = (parse_date(text, date.min) for text in span.groups()[:2])
    except Refused:
        return None
    return since, through
