"""The charts of an engagement: is the minimum in reach, are the weeks in their band, how much is inside the scope, and
what becomes of a retainer's hours?
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from engagement_desk.application.queries.charts import Charts, charts_of
from engagement_desk.application.queries.hours import HoursWords
from engagement_desk.ui.place import Place
from engagement_desk.ui.text import tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.chart_card import ChartCard
from engagement_desk.ui.widgets.chart_words import Mark
from engagement_desk.ui.widgets.scroll import slim

_NARROW_BELOW = 720


class ChartsView(QWidget):
    """The charts with their values; Enter or a click on one leads to the entries behind it."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build the cards; nothing is read before `reload`."""
        super().__init__(parent)
        self.ui = ui
        self._key = ""
        self.burn_up = ChartCard(ui.theme, tr("Earned against the minimum"))
        self.hours = ChartCard(ui.theme, tr("Hours a week"))
        self.mix = ChartCard(ui.theme, tr("Time by class"))
        self.retainer = ChartCard(ui.theme, tr("The retainer's hours"))
        for card in (self.burn_up, self.hours, self.mix, self.retainer):
            card.opened.connect(self._open)
        self._lay_out()
        ui.theme.changed.connect(self._dress)
        self._dress()

    def show_key(self, key: str) -> None:
        """Turn to another engagement."""
        self._key = key

    def show_words(self, _words: HoursWords) -> None:
        """Charts name no clauses or classes of the engagement."""

    def reload(self) -> None:
        """Ask for the charts as of today."""
        self.ui.tasks.ask(self, charts_of, self._key, self.ui.now().today, then=self._show)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Charts have no actions but Enter on a value."""
        return {}

    def first_focus(self) -> QWidget:
        """The chart that takes the focus."""
        return self.burn_up.chart

    def _show(self, found: Charts) -> None:
        days = (found.since, found.through)
        self.burn_up.show_chart(found.burn_up, found.currency, *days)
        if found.hours is None:
            self.hours.show_nothing(tr("No week of the engagement has begun. Its hours will stand here."))
        else:
            monthly = found.hours.per == "month"
            self.hours.heading.setText(tr("Hours a month") if monthly else tr("Hours a week"))
            self.hours.show_chart(found.hours, found.currency, *days)
        if found.mix is None:
            self.mix.show_nothing(tr("Nothing was worked in the last 13 weeks. Ctrl+L logs some."))
        else:
            self.mix.show_chart(found.mix, found.currency, *days)
        self.retainer.setVisible(found.retainer is not None)
        if found.retainer is not None:
            self.retainer.show_chart(found.retainer, found.currency, *days)

    def _open(self, mark: Mark) -> None:
        if mark.behind is not None:
            self.ui.go(Place("engagement", self._key, "Hours", mark.behind))

    def _lay_out(self) -> None:
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addWidget(self.hours, 3)
        self._row.addWidget(self.mix, 2)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.addWidget(self.burn_up)
        self._column.addLayout(self._row)
        self._column.addWidget(self.retainer)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        slim(self._scroll, self.ui.theme)
        self._scroll.setWidget(inside)
        inside.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _dress(self) -> None:
        px = self.ui.theme.px
        for layout in (self._row, self._column):
            layout.setSpacing(px(16))
        self._column.setContentsMargins(0, 0, px(6), px(16))
        narrow = self.width() / max(self.ui.theme.scale, 0.1) < _NARROW_BELOW
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() is not way:
            self._row.setDirection(way)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the lower cards under one another where they do not fit side by side."""
        super().resizeEvent(event)
        self._dress()
