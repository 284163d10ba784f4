"""The hours a week or month as they look: bars before the band that was agreed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from engagement_desk.application.charts import Bar, BarChart
from engagement_desk.ui.text import DASH, day, hours, tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.chart_ink import Ink
from engagement_desk.ui.widgets.chart_words import Mark
from engagement_desk.ui.widgets.painting import focus_ring

_SHARE, _WIDEST = 0.6, 36
_UNFINISHED = ("so_far", "partial")


class BarsLook:
    """Lays out and paints a bar chart."""

    def __init__(self, chart: BarChart, marks: Sequence[Mark], theme: Theme) -> None:
        self._chart, self._marks, self._ink = chart, marks, Ink(theme)

    def spots(self, rect: QRectF) -> list[QRectF]:
        """Give each bar its whole column."""
        plot = self._plot(rect)
        wide = plot.width() / len(self._chart.bars)
        return [QRectF(plot.left() + wide * n, plot.top(), wide, plot.height()) for n in range(len(self._chart.bars))]

    def paint(self, painter: QPainter, rect: QRectF, hot: int | None) -> None:
        """Paint the band, the bars with their figures above, and the days below."""
        plot = self._plot(rect)
        self._band(painter, rect, plot)
        columns = self.spots(rect)
        widest = max(self._ink.width(day(bar.starts)) for bar in self._chart.bars) + self._ink.theme.px(6)
        every = max(1, int(-(-widest // columns[0].width())))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = QRectF() if hot is None else self._bubble(plot, columns[hot], hot)
        for number, (bar, column) in enumerate(zip(self._chart.bars, columns, strict=True)):
            box = self._box(plot, column, bar)
            self._bar(painter, plot, box, bar)
            if number % every == 0:
                self._write(painter, plot, box, bar, shown)
        base = QPointF(plot.left(), plot.bottom() + 0.5), QPointF(plot.right(), plot.bottom() + 0.5)
        self._ink.line(painter, *base, "control")
        if hot is not None:
            box = self._box(plot, columns[hot], self._chart.bars[hot])
            focus_ring(painter, box.adjusted(-4, -4, 4, 4), 4, self._ink.theme)
            self._ink.bubble(painter, shown, self._marks[hot])

    def _plot(self, rect: QRectF) -> QRectF:
        ink, gap = self._ink, self._ink.theme.px(8)
        right = max((ink.width(text) + gap for _, text in self._bounds()), default=0.0)
        return rect.adjusted(0, ink.height * 1.6, -right, -ink.height * 1.4)

    def _bounds(self) -> list[tuple[int, str]]:
        named = ((self._chart.low, tr("at least {time}")), (self._chart.high, tr("at most {time}")))
        return [(bound, words.format(time=hours(bound))) for bound, words in named if bound is not None]

    def _y(self, plot: QRectF, minutes: int) -> float:
        return plot.bottom() - plot.height() * max(minutes, 0) / self._chart.top

    def _band(self, painter: QPainter, rect: QRectF, plot: QRectF) -> None:
        low, high = self._chart.low, self._chart.high
        if low is not None and high is not None:
            top, bottom = self._y(plot, high), self._y(plot, low)
            painter.fillRect(
                QRectF(plot.left(), top, plot.width(), bottom - top), self._ink.theme.colour("accent_soft")
            )
        gap, taken = self._ink.theme.px(8), rect.bottom() + self._ink.height
        for bound, words in self._bounds():
            y = round(self._y(plot, bound)) + 0.5
            self._ink.line(painter, QPointF(plot.left(), y), QPointF(plot.right(), y), "control", (3.0, 3.0))
            taken = min(y, taken - self._ink.height)
            self._ink.label(painter, plot.right() + gap, taken, words, within=(plot.right() + gap, rect.right()))

    def _box(self, plot: QRectF, column: QRectF, bar: Bar) -> QRectF:
        wide = min(column.width() * _SHARE, self._ink.theme.px(_WIDEST))
        top = self._y(plot, bar.value)
        return QRectF(column.center().x() - wide / 2, top, wide, plot.bottom() - top)

    def _bar(self, painter: QPainter, plot: QRectF, box: QRectF, bar: Bar) -> None:
        if bar.value <= 0:
            return
        theme, high = self._ink.theme, self._chart.high
        painter.setPen(self._ink.pen("accent", 1.2))
        painter.setBrush(theme.colour("surface" if bar.state == "under" or bar.state in _UNFINISHED else "accent"))
        painter.drawRect(box)
        if bar.state in _UNFINISHED:
            painter.setBrush(self._ink.faint("accent"))
            painter.drawRect(box)
        if bar.state == "over" and high is not None:
            painter.setBrush(theme.colour("rail" if theme.tokens.is_dark else "text"))
            painter.drawRect(QRectF(box.left(), box.top(), box.width(), self._y(plot, high) - box.top()))

    def _write(self, painter: QPainter, plot: QRectF, box: QRectF, bar: Bar, shown: QRectF) -> None:
        """Write a bar's day, and its hours where the value in hand leaves room."""
        ink, middle, bounds = self._ink, box.center().x(), (plot.left(), plot.right())
        figures, y = hours(bar.value) if bar.value else DASH, box.top() - ink.height * 0.7
        if not shown.intersects(QRectF(middle - box.width(), y - ink.height / 2, 2 * box.width(), ink.height)):
            ink.label(painter, middle, y, figures, anchor=0.5, within=bounds, token="text")
        below = plot.bottom() + ink.height * 0.8
        ink.label(painter, middle, below, day(bar.starts), anchor=0.5, within=bounds)

    def _bubble(self, plot: QRectF, column: QRectF, hot: int) -> QRectF:
        box, px = self._box(plot, column, self._chart.bars[hot]), self._ink.theme.px
        bounds = (plot.left(), plot.right())
        return self._ink.bubble_box(column.center().x(), box.top() - px(6), self._marks[hot], bounds)
