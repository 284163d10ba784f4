"""A card with one chart: its sentence below, and the same values as a table at the press of a button."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from engagement_desk.application.charts import BarChart, LineChart
from engagement_desk.ui.models.rows import RowsModel
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.buttons import LINK, Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.chart import ChartView
from engagement_desk.ui.widgets.chart_bars import BarsLook
from engagement_desk.ui.widgets.chart_ink import Look
from engagement_desk.ui.widgets.chart_lines import LinesLook
from engagement_desk.ui.widgets.chart_mix import MixLook
from engagement_desk.ui.widgets.chart_words import Chart, Mark, columns_of, marks_of, say
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.scroll import slim
from engagement_desk.ui.widgets.tables import Table


class ChartCard(Card):
    """Shows a chart or what is said where there is none; `opened` gives the mark that was chosen."""

    opened = Signal(object)

    def __init__(self, theme: Theme, heading: str, height: int, parent: QWidget | None = None) -> None:
        """Make an empty card; `height` is that of the plot at 100 %."""
        super().__init__(theme, heading, parent)
        self.chart = ChartView(theme, heading, height)
        self.table = Table(theme, tr("{chart}, as a table").format(chart=heading))
        slim(self.table, theme)
        self.toggle = Button(theme, tr("Show as table"), LINK)
        self._words = Text(theme, size=Size.SMALL, token="muted", wrap=True)
        self._stack = QStackedWidget()
        self._model: RowsModel[Mark] | None = None
        for widget in (self.chart, self.table):
            self._stack.addWidget(widget)
            widget.opened.connect(self._open)
        self._head.addWidget(self.toggle)
        self.add(self._stack)
        self.add(self._words)
        self.body.addStretch(1)
        self.toggle.clicked.connect(self._turn)

    def show_nothing(self, words: str) -> None:
        """Say what will stand here."""
        self._stack.hide()
        self.toggle.hide()
        self._words.setText(words)

    def show_chart(self, chart: Chart, currency: str, since: date, through: date) -> None:
        """Show a chart; the two days are those that a mix goes over."""
        marks = marks_of(chart, currency, since, through)
        model: RowsModel[Mark] = RowsModel(columns_of(chart), self)
        model.set_rows(marks)
        current = max((n for n, mark in enumerate(marks) if mark.since is not None), default=0)
        sentence = say(chart.sentence, currency)
        self.chart.show_chart(self._look(chart, marks, currency), model, sentence, current)
        self.table.setModel(model)
        self.table.fit_columns()
        self.table.selectRow(current)
        if self._model is not None:
            self._model.deleteLater()
        self._model = model
        self._words.setText(sentence)
        self._stack.show()
        self.toggle.show()

    def _look(self, chart: Chart, marks: tuple[Mark, ...], currency: str) -> Look:
        if isinstance(chart, LineChart):
            return LinesLook(chart, marks, self.theme, currency)
        return BarsLook(chart, marks, self.theme) if isinstance(chart, BarChart) else MixLook(chart, marks, self.theme)

    def _turn(self) -> None:
        as_table = self._stack.currentWidget() is self.chart
        self._stack.setCurrentWidget(self.table if as_table else self.chart)
        self.toggle.setText(tr("Show as chart") if as_table else tr("Show as table"))
        self.toggle.updateGeometry()

    def _open(self, row: int) -> None:
        if self._model is not None:
            self.opened.emit(self._model.row(row))
