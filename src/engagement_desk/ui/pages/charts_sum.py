"""How approved change orders turn the original sum into the revised one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from engagement_desk.application.queries.charts_rows import SumChart, sum_chart_of
from engagement_desk.ui.place import Place
from engagement_desk.ui.text import tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.chart_card import ChartCard
from engagement_desk.ui.widgets.chart_words import Mark


class SumCard(ChartCard):
    """The card, there once an order is approved; Enter or a click on an order leads to it."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it hidden; nothing is read before `show_key`."""
        super().__init__(ui.theme, tr("Original to revised sum"), parent)
        self._ui, self._key = ui, ""
        self.opened.connect(self._go)
        self.hide()

    def show_key(self, key: str) -> None:
        """Ask for the chart of an engagement as of today."""
        self._key, today = key, self._ui.now().today
        self._ui.tasks.ask(self, sum_chart_of, key, today, then=self._show)

    def _show(self, found: SumChart) -> None:
        self.setVisible(found.chart is not None)
        if found.chart is not None:
            today = self._ui.now().today
            self.show_chart(found.chart, found.currency, today, today)

    def _go(self, mark: Mark) -> None:
        if mark.behind is not None:
            self._ui.go(Place("engagement", self._key, "Scope", mark.behind))
