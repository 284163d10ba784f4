"""The deliverables on their dates, planned against actual."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from engagement_desk.application.charts_dates import DatesChart
from engagement_desk.application.queries.charts_rows import dates_chart_of
from engagement_desk.ui.place import Place
from engagement_desk.ui.text import tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.chart_card import ChartCard
from engagement_desk.ui.widgets.chart_words import Mark
from engagement_desk.ui.widgets.page_frame import PageScroll
from engagement_desk.ui.widgets.scroll import FocusFollower


class DatesView(PageScroll):
    """Scrolls the chart; Enter or a click on a row leads to its deliverable."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build the card; nothing is read before `show_key`."""
        super().__init__(ui.theme, parent)
        self._ui, self._key = ui, ""
        self.card = ChartCard(ui.theme, tr("Planned and actual dates"))
        self.card.opened.connect(self._open)
        self.body.addWidget(self.card)
        self.body.addStretch(1)
        FocusFollower(self, ui.theme)

    def show_key(self, key: str) -> None:
        """Ask for the chart of an engagement as of today."""
        self._key = key
        self._ui.tasks.ask(self, dates_chart_of, key, self._ui.now().today, then=self._show)

    def _show(self, chart: DatesChart | None) -> None:
        if chart is None:
            self.card.show_nothing(tr("No deliverable has a date. Those planned with a due date will stand here."))
        else:
            self.card.show_chart(chart, "", chart.starts, chart.ends)

    def _open(self, mark: Mark) -> None:
        if mark.behind is not None:
            self._ui.go(Place("engagement", self._key, "Deliverables", mark.behind))
