"""The burn-up laid out: what was earned, strongest, against the minimum, the even pace and the forecast."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from engagement_desk.application.charts import Line, LineChart, Point, Role
from engagement_desk.application.charts_days import Days
from engagement_desk.application.charts_scene import (
    Dot,
    Draft,
    Fill,
    Ink,
    Pen,
    Place,
    Rect,
    Scene,
    Spot,
    Stroke,
    spread,
)
from engagement_desk.application.charts_words import Quantity, Saying, Unit

_PLOT, _DOT = 20, 3.2
_PENS = {
    Role.MINIMUM: Pen("text", 1.2, (4.0, 3.0)),
    Role.EVEN_PACE: Pen("control", 1.0, (1.0, 3.0)),
    Role.FORECAST: Pen("accent", 1.5, (4.0, 3.0)),
    Role.ACTUAL: Pen("accent", 2.2),
}
_BESIDE = (Role.MINIMUM, Role.FORECAST)
_SHARES = (0.8, 0.86, 0.6, 0.4, 0.25, 0.95)


def lay_out_lines(chart: LineChart, width: float, ink: Ink) -> Scene:
    """Lay out a line chart."""
    return _Lines(chart, width, ink).scene()


class _Lines:
    def __init__(self, chart: LineChart, width: float, ink: Ink) -> None:
        self._chart, self._ink = chart, ink
        self._draft = Draft(ink, width)
        self._lines = {line.role: line for line in chart.lines}
        self._ticks = [ink.say(_axis(tick)) for tick in chart.ticks]
        self._words = {role: ink.say(line.label) for role, line in self._lines.items()}
        left = max(map(ink.width, self._ticks)) + ink.unit
        beside = max((ink.width(self._words[role]) for role in _BESIDE if role in self._words), default=0.0)
        right = width - min(beside + ink.unit, width / 3)
        top = ink.height * 1.5
        self._plot = Rect(left, top, max(right, left + ink.unit), top + _PLOT * ink.unit)
        self._days = Days(chart.starts, chart.ends, self._plot.left, self._plot.right)
        self._frame = Rect(0.0, 0.0, width, self._plot.bottom)

    def scene(self) -> Scene:
        draft, plot, ink = self._draft, self._plot, self._ink
        self._grid()
        for role, pen in _PENS.items():
            if role in self._lines:
                draft.shapes.append(Stroke(tuple(map(self._at, self._lines[role].points)), pen))
        self._name_beside()
        self._name_actual()
        self._name_reached()
        self._name_even_pace()
        end = self._end(Role.ACTUAL)
        draft.shapes.append(Dot(end, _DOT * ink.unit / 8, Fill("accent")))
        self._days.write(draft, plot.bottom + ink.height * 0.8, (plot.left, draft.width))
        self._spots()
        return draft.scene(plot.bottom + ink.height * 1.4)

    def _at(self, point: Point) -> Place:
        plot = self._plot
        share = max(point.value, 0) / max(self._chart.top, 1)
        return self._days.x(point.on), plot.bottom - (plot.bottom - plot.top) * share

    def _end(self, role: Role) -> Place:
        return self._at(self._lines[role].points[-1])

    def _grid(self) -> None:
        for tick, text in zip(self._chart.ticks, self._ticks, strict=True):
            _, y = self._at(Point(self._chart.starts, tick))
            self._draft.line((self._plot.left, y), (self._plot.right, y), Pen("line"))
            self._draft.write((0.0, y), text)

    def _is_reached(self) -> bool:
        """Tell whether the forecast ends on the minimum's line: then it is named over it, not beside the plot."""
        minimum, forecast = self._lines.get(Role.MINIMUM), self._lines.get(Role.FORECAST)
        return bool(minimum and forecast and forecast.points[-1].value == minimum.points[-1].value)

    def _name_beside(self) -> None:
        named = [role for role in _BESIDE if role in self._lines and not (role is Role.FORECAST and self._is_reached())]
        named.sort(key=lambda role: self._end(role)[1])
        half, bounds = self._ink.height / 2, (self._plot.right + self._ink.unit, self._draft.width)
        wanted = [self._end(role)[1] for role in named]
        places = spread(wanted, self._ink.height, half, self._plot.bottom - half)
        for role, y in zip(named, places, strict=True):
            token = "text" if role is Role.MINIMUM else "muted"
            self._draft.write((bounds[0], y), self._words[role], token=token, within=bounds)

    def _name_actual(self) -> None:
        (x, y), high, gap = self._end(Role.ACTUAL), self._ink.height, self._ink.unit
        wanted = (
            (x - gap, y - high, 1.0),
            (x + gap, y + high, 0.0),
            (x + gap, y - high, 0.0),
            (x - gap, y + high, 1.0),
            (x, y - 2 * high, 0.5),
            (x, high / 2, 0.5),
            (x, self._plot.bottom - high / 2, 0.5),
        )
        self._name(Role.ACTUAL, wanted, (self._plot.left, self._draft.width), bold=True)

    def _name_reached(self) -> None:
        if self._is_reached():
            (x, y), high = self._end(Role.FORECAST), self._ink.height
            wanted = tuple((x, y + high * rows, 0.5) for rows in (-0.8, 0.8, 1.8, 2.8))
            self._name(Role.FORECAST, wanted, (self._plot.left, self._draft.width))

    def _name_even_pace(self) -> None:
        line = self._lines.get(Role.EVEN_PACE)
        if line is not None:
            self._name(Role.EVEN_PACE, tuple(self._along(line)), (self._plot.left, self._plot.right))

    def _along(self, line: Line) -> Iterator[tuple[float, float, float]]:
        (ax, ay), (bx, by) = map(self._at, line.points)
        high, gap = self._ink.height, self._ink.unit / 2
        sides = (gap, high, 0.0), (-gap, -high, 1.0)
        forecast_below = Role.FORECAST in self._lines and self._end(Role.FORECAST)[1] > by
        for share in _SHARES:
            x, y = ax + (bx - ax) * share, ay + (by - ay) * share
            for right, down, anchor in reversed(sides) if forecast_below else sides:
                yield x + right, y + down, anchor

    def _name(
        self, role: Role, wanted: tuple[tuple[float, float, float], ...], within: Place, *, bold: bool = False
    ) -> None:
        draft, text = self._draft, self._words[role]
        rects = [draft.label_rect((x, y), text, anchor=anchor, bold=bold, within=within) for x, y, anchor in wanted]
        draft.write_clear_of_lines(rects, self._frame, text, bold=bold, token="text" if bold else "muted")

    def _spots(self) -> None:
        """Give each value the days half way to its neighbours."""
        plot, side = self._plot, self._ink.unit / 2
        places = [self._at(point) for point in self._chart.values]
        edges = [plot.left, *((a + b) / 2 for (a, _), (b, _) in pairwise(places)), plot.right]
        for (x, y), (left, right) in zip(places, pairwise(edges), strict=True):
            area = Rect(left, plot.top, right, plot.bottom)
            self._draft.spots.append(Spot(area, Rect(x - side, y - side, x + side, y + side)))


def _axis(tick: int) -> Saying:
    return Saying("amount", {"amount": Quantity(Unit.MONEY_AXIS, tick)})
