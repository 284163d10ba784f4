"""The burn-up as it looks: what was earned, strongest, against the minimum, the even pace and the forecast."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from engagement_desk.application.charts import Line, LineChart, Point, Role
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.chart_ink import Ink
from engagement_desk.ui.widgets.chart_words import Mark, money_axis, say

_YEAR = 12
_STEPS = (1, 3, 6, _YEAR, 2 * _YEAR, 5 * _YEAR, 10 * _YEAR)
_DOT = 4.0
# role → token, weight, dash; in the order in which they are painted
_LOOKS: dict[Role, tuple[str, float, tuple[float, ...]]] = {
    Role.MINIMUM: ("text", 1.2, (4.0, 3.0)),
    Role.EVEN_PACE: ("control", 1.2, (1.0, 3.0)),
    Role.FORECAST: ("accent", 1.6, (4.0, 3.0)),
    Role.ACTUAL: ("accent", 2.2, ()),
}


class LinesLook:
    """Lays out and paints a line chart."""

    def __init__(self, chart: LineChart, marks: Sequence[Mark], theme: Theme, currency: str) -> None:
        self._chart, self._marks, self._ink, self._currency = chart, marks, Ink(theme), currency
        self._lines = {line.role: line for line in chart.lines}
        self._points = _points(chart)

    def spots(self, rect: QRectF) -> list[QRectF]:
        """Give each value the days half way to its neighbours."""
        plot = self._plot(rect)
        places = [self._place(plot, point).x() for point in self._points]
        edges = [plot.left(), *((a + b) / 2 for a, b in pairwise(places)), plot.right()]
        return [QRectF(left, plot.top(), right - left, plot.height()) for left, right in pairwise(edges)]

    def paint(self, painter: QPainter, rect: QRectF, hot: int | None) -> None:
        """Paint the grid, then the lines, then their names."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot(rect)
        self._grid(painter, rect, plot)
        for role in _LOOKS:
            if role in self._lines:
                self._stroke(painter, plot, self._lines[role])
        self._names(painter, rect, plot)
        if hot is None:
            self._name_actual(painter, rect, plot)
        else:
            self._value(painter, plot, hot)

    def _label(self, role: Role) -> str:
        return say(self._lines[role].label, self._currency, year=False)

    def _plot(self, rect: QRectF) -> QRectF:
        """Give the place of the lines: amounts at the left of it, names at its right and above, months below."""
        ink, gap = self._ink, self._ink.theme.px(8)
        left = max(ink.width(money_axis(tick, self._currency)) for tick in self._chart.ticks) + gap
        names = [self._label(role) for role in (Role.MINIMUM, Role.FORECAST) if role in self._lines]
        right = min(max((ink.width(name) for name in names), default=0.0) + gap, rect.width() / 3)
        return rect.adjusted(left, ink.height * 2, -right, -ink.height * 1.4)

    def _place(self, plot: QRectF, point: Point) -> QPointF:
        days = max((self._chart.ends - self._chart.starts).days, 1)
        x = plot.left() + plot.width() * (point.on - self._chart.starts).days / days
        return QPointF(x, plot.bottom() - plot.height() * max(point.value, 0) / max(self._chart.top, 1))

    def _grid(self, painter: QPainter, rect: QRectF, plot: QRectF) -> None:
        for tick in self._chart.ticks:
            y = round(self._place(plot, Point(self._chart.starts, tick)).y()) + 0.5
            self._ink.line(painter, QPointF(plot.left(), y), QPointF(plot.right(), y), "line")
            self._ink.label(painter, rect.left(), y, money_axis(tick, self._currency))
        for x, name in self._months(plot):
            self._ink.label(painter, x, plot.bottom() + self._ink.height * 0.8, name)

    def _months(self, plot: QRectF) -> list[tuple[float, str]]:
        """Give the places and names of as many months or years as stand clear of one another."""
        starts = _month_starts(self._chart.starts, self._chart.ends)
        gap = self._ink.theme.px(8)
        for step in _STEPS:
            shown = [on for on in starts if step == 1 or (on.year * _YEAR + on.month - 1) % step == 0]
            named = [(self._place(plot, Point(on, 0)).x(), _month_name(on, step)) for on in shown]
            named = [(x, name) for x, name in named if x + self._ink.width(name) <= plot.right() + gap]
            if all(x + self._ink.width(name) + gap <= after for (x, name), (after, _) in pairwise(named)):
                return named
        return []

    def _stroke(self, painter: QPainter, plot: QRectF, line: Line) -> None:
        token, weight, dash = _LOOKS[line.role]
        pen = self._ink.pen(token, weight, dash)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([self._place(plot, point) for point in line.points]))

    def _names(self, painter: QPainter, rect: QRectF, plot: QRectF) -> None:
        gap, ink = self._ink.theme.px(8), self._ink
        beside = (plot.right() + gap, rect.right())
        taken: QRectF | None = None
        if Role.MINIMUM in self._lines:
            y = self._end(plot, Role.MINIMUM).y()
            taken = ink.label(painter, beside[0], y, self._label(Role.MINIMUM), within=beside, token="text")
        if Role.FORECAST in self._lines:
            self._name_forecast(painter, plot, beside, taken)
        if Role.EVEN_PACE in self._lines:
            first, last = self._lines[Role.EVEN_PACE].points
            on = first.on + timedelta(days=int((last.on - first.on).days * 0.8))
            place = self._place(plot, Point(on, int(last.value * 0.8)))
            bounds = (plot.left(), plot.right())
            ink.label(painter, place.x() + gap, place.y() + ink.height, tr("even pace"), within=bounds)

    def _name_forecast(
        self, painter: QPainter, plot: QRectF, beside: tuple[float, float], taken: QRectF | None
    ) -> None:
        ink, end, text = self._ink, self._end(plot, Role.FORECAST), self._label(Role.FORECAST)
        if taken is not None and abs(taken.center().y() - end.y()) < 1 and end.x() < plot.right() - 1:
            bounds = (plot.left(), plot.right())
            ink.label(painter, end.x(), end.y() - ink.height * 0.8, text, anchor=0.5, within=bounds, token="accent")
            return
        y = end.y()
        if taken is not None and abs(taken.center().y() - y) < ink.height:
            y = taken.center().y() + ink.height * (1 if y >= taken.center().y() else -1)
        ink.label(painter, beside[0], y, text, within=beside, token="accent")

    def _name_actual(self, painter: QPainter, rect: QRectF, plot: QRectF) -> None:
        """Name the last value: over its line at the left, or below it at the right where the minimum is near."""
        ink, end, gap = self._ink, self._end(plot, Role.ACTUAL), self._ink.theme.px(8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.theme.colour("accent"))
        painter.drawEllipse(end, _DOT, _DOT)
        text, bounds = self._label(Role.ACTUAL), (plot.left(), rect.right())
        goal = self._end(plot, Role.MINIMUM).y() if Role.MINIMUM in self._lines else rect.top() - rect.height()
        has_room = end.x() - plot.left() > ink.width(text, bold=True) + gap
        if has_room and not 0 <= end.y() - goal < 2 * ink.height:
            x, y, anchor = end.x() - gap, end.y() - ink.height, 1.0
        else:
            x, y, anchor = end.x() + gap, min(end.y() + ink.height, plot.bottom() - ink.height / 2), 0.0
        ink.label(painter, x, y, text, anchor=anchor, within=bounds, token="text", bold=True, clear=True)

    def _end(self, plot: QRectF, role: Role) -> QPointF:
        return self._place(plot, self._lines[role].points[-1])

    def _value(self, painter: QPainter, plot: QRectF, hot: int) -> None:
        place = self._place(plot, self._points[hot])
        self._ink.line(painter, QPointF(place.x(), plot.top()), QPointF(place.x(), plot.bottom()), "control")
        painter.setPen(self._ink.pen("accent", 2.0))
        painter.setBrush(self._ink.theme.colour("surface"))
        painter.drawEllipse(place, _DOT, _DOT)
        mark, bottom = self._marks[hot], place.y() - self._ink.theme.px(8)
        self._ink.bubble(painter, self._ink.bubble_box(place.x(), bottom, mark, (plot.left(), plot.right())), mark)


def _points(chart: LineChart) -> list[Point]:
    """Give the points behind the marks, in their order (`marks_of`)."""
    lines = {line.role: line for line in chart.lines}
    earned = {point.on: point for point in lines[Role.ACTUAL].points[1:]}
    ahead = lines[Role.FORECAST].points[-1:] if Role.FORECAST in lines else ()
    return [*earned.values(), *ahead]


def _month_starts(first: date, last: date) -> list[date]:
    months = []
    on = first if first.day == 1 else (first.replace(day=1) + timedelta(days=32)).replace(day=1)
    while on <= last:
        months.append(on)
        on = (on + timedelta(days=32)).replace(day=1)
    return months or [first]


def _month_name(on: date, step: int) -> str:
    if step >= _YEAR:
        return str(on.year)
    month = QLocale().monthName(on.month, QLocale.FormatType.ShortFormat)
    return month if step == 1 else f"{month} {on.year}"
