"""A card with one chart: its sentence below, and the same values as a table at the press of a button."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from engagement_desk.application.charts_layout import Chart
from engagement_desk.ui.models.rows import RowsModel
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.buttons import LINK, Button
from engagement_desk.ui.widgets.cards import WideCard
from engagement_desk.ui.widgets.chart import ChartView
from engagement_desk.ui.widgets.chart_ink import WindowInk
from engagement_desk.ui.widgets.chart_words import Mark, columns_of, marks_of
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.scroll import slim
from engagement_desk.ui.widgets.tables import Table

_MOST_ROWS = 12


class ChartCard(WideCard):
    """Shows a chart or what is said where there is none; `opened` gives the mark that was chosen."""

    opened = Signal(object)

    def __init__(self, theme: Theme, heading: str, parent: QWidget | None = None) -> None:
        """Make an empty card."""
        super().__init__(theme, heading, parent)
        self.chart = ChartView(theme, heading)
        self.table = Table(theme, tr("{chart}, as a table").format(chart=heading))
        slim(self.table, theme)
        self.toggle = Button(theme, tr("Show as table"), LINK)
        self._words = Text(theme, size=Size.SMALL, token="muted", wrap=True)
        self._stack = QStackedWidget()
        self._model: RowsModel[Mark] | None = None
        for widget in (self.chart, self.table):
            self._stack.addWidget(widget)
            widget.opened.connect(self._open)
        # beside the button, the heading takes a second line where the text is large
        self.heading.setWordWrap(True)
        self._head.setStretchFactor(self.heading, 1)
        self._head.setStretch(1, 0)
        self._head.addWidget(self.toggle)
        self.add(self._stack)
        self.add(self._words)
        self.body.addStretch(1)
        self._give_room(self.chart)
        theme.changed.connect(self._space)
        self._space()
        self.toggle.clicked.connect(self._turn)

    def show_nothing(self, words: str) -> None:
        """Say what will stand here."""
        self._stack.hide()
        self.toggle.hide()
        self._words.setText(words)

    def show_chart(self, chart: Chart, currency: str, since: date, through: date) -> None:
        """Show a chart; the two days are those that a mix goes over."""
        ink = WindowInk(self.theme, currency)
        marks = marks_of(chart, ink, currency, since, through)
        model: RowsModel[Mark] = RowsModel(columns_of(chart), self)
        model.set_rows(marks)
        current = max((n for n, mark in enumerate(marks) if mark.behind is not None), default=0)
        sentence = ink.say(chart.sentence, label=False)
        self.chart.show_chart(chart, ink, model, sentence, current)
        self.table.setModel(model)
        self.table.fit_columns()
        self.table.selectRow(current)
        if self._model is not None:
            self._model.deleteLater()
        self._model = model
        self._space()
        self._words.setText(sentence)
        self._stack.show()
        self.toggle.show()

    def _space(self) -> None:
        self.inset(self._words)
        is_table = self._model is not None and self._stack.currentWidget() is self.table
        rows = min(self.table.model().rowCount(), _MOST_ROWS) + 1 if is_table else 0
        self.table.setMinimumHeight(self.theme.px(28) * rows)
        self._head.setContentsMargins(0, 0, self.theme.px(6), 0)

    def _turn(self) -> None:
        as_table = self._stack.currentWidget() is self.chart
        shown = self.table if as_table else self.chart
        self._give_room(shown)
        self._stack.setCurrentWidget(shown)
        self._space()
        self.toggle.setText(tr("Show as chart") if as_table else tr("Show as table"))
        self.toggle.updateGeometry()

    def _give_room(self, shown: QWidget) -> None:
        """Let what is shown say how high the card is, and not what waits behind it."""
        expanding, policy = QSizePolicy.Policy.Expanding, QSizePolicy.Policy
        self.chart.setSizePolicy(expanding, policy.Fixed if shown is self.chart else policy.Ignored)
        self.table.setSizePolicy(expanding, policy.Expanding if shown is self.table else policy.Ignored)

    def _open(self, row: int) -> None:
        if self._model is not None:
            self.opened.emit(self._model.row(row))
