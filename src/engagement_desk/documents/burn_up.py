"""The burn-up chart: what was earned against the minimum, the even pace and the forecast."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise
from typing import ClassVar

from engagement_desk.application.charts import Line, LineChart, Role
from engagement_desk.documents.charts import AXIS, HEADROOM, Chart, label_of
from engagement_desk.documents.formats import Formats
from engagement_desk.documents.theme import HAIRLINE, LABEL, SMALL, UNIT, Palette

_LEFT = 34.0
_RIGHT = 84.0
_PLOT = 118.0
_NEAR = 17.0
_YEAR = 12
_STEPS = (1, 3, 6, _YEAR, 2 * _YEAR, 5 * _YEAR, 10 * _YEAR)


class BurnUp(Chart):
    """What was earned, against the minimum."""

    _LOOKS: ClassVar[dict[Role, tuple[str, float, tuple[float, ...]]]] = {
        Role.MINIMUM: ("text", 0.9, (3, 2)),
        Role.EVEN_PACE: ("control", 0.7, (0.8, 2.4)),
        Role.FORECAST: ("accent", 1.1, (3.5, 2.5)),
        Role.ACTUAL: ("accent", 1.6, ()),
    }

    def __init__(self, chart: LineChart, formats: Formats, palette: Palette, printable: Callable[[str], str]) -> None:
        super().__init__(chart.sentence, formats, palette, printable)
        self._chart = chart

    def plot_height(self) -> float:
        """Room for labels above the highest line, and the months below."""
        return HEADROOM + _PLOT + AXIS

    def plot(self, bottom: float) -> None:
        """Draw the grid, then the lines, the actual one last and strongest."""
        self._base = bottom + AXIS
        self._ticks = {tick: self._printable(self._formats.money_axis(tick)) for tick in self._chart.ticks}
        self._left = max([_LEFT, *(LABEL.width(text) + UNIT for text in self._ticks.values())])
        labels = [self._printable(label_of(line.label, self._formats)) for line in self._chart.lines]
        self._right = self._width - min(max([_RIGHT, *(LABEL.width(text) + UNIT for text in labels)]), self._width / 3)
        self._grid()
        lines = {line.role: line for line in self._chart.lines}
        for role in self._LOOKS:
            if role in lines:
                self._line(lines[role])
        self._name_minimum(lines.get(Role.MINIMUM))
        self._name_forecast(lines.get(Role.FORECAST), lines.get(Role.MINIMUM))
        self._name_even_pace(lines.get(Role.EVEN_PACE), lines.get(Role.FORECAST))
        self._name_actual(lines[Role.ACTUAL], lines.get(Role.MINIMUM))

    def _x(self, day: date) -> float:
        days = max((self._chart.ends - self._chart.starts).days, 1)
        return self._left + (self._right - self._left) * (day - self._chart.starts).days / days

    def _y(self, value: int) -> float:
        return self._base + _PLOT * max(value, 0) / max(self._chart.top, 1)

    def _grid(self) -> None:
        for tick, text in self._ticks.items():
            self.stroke("line", HAIRLINE)
            self.canv.line(self._left, self._y(tick), self._right, self._y(tick))
            self.label(0, self._y(tick) - 2.5, text)
        for x, name in self._named_months():
            self.label(x, self._base - 11, name)

    def _named_months(self) -> list[tuple[float, str]]:
        """Give the places and names of as many months or years as stand clear of one another."""
        starts = _month_starts(self._chart.starts, self._chart.ends)
        for step in _STEPS:
            shown = [day for day in starts if step == 1 or (day.year * _YEAR + day.month - 1) % step == 0]
            names = [(self._x(day), self._printable(self._month_name(day, step))) for day in shown]
            names = [(x, name) for x, name in names if x + LABEL.width(name) <= self._right + UNIT]
            if all(x + LABEL.width(name) + UNIT <= following for (x, name), (following, _) in pairwise(names)):
                return names
        return []

    def _month_name(self, day: date, step: int) -> str:
        if step >= _YEAR:
            return str(day.year)
        return self._formats.month(day) if step == 1 else self._formats.month_year(day)

    def _line(self, line: Line) -> None:
        token, weight, dash = self._LOOKS[line.role]
        self.stroke(token, weight, dash)
        self.canv.setLineJoin(1)
        self.canv.setLineCap(0)
        path = self.canv.beginPath()
        first, *rest = line.points
        path.moveTo(self._x(first.on), self._y(first.value))
        for point in rest:
            path.lineTo(self._x(point.on), self._y(point.value))
        self.canv.drawPath(path, stroke=1, fill=0)
        self.canv.setDash()

    def _name_minimum(self, line: Line | None) -> None:
        if line is not None:
            self.label(self._right + UNIT, self._y(line.points[-1].value) - 2.5, label_of(line.label, self._formats))

    def _name_forecast(self, line: Line | None, minimum: Line | None) -> None:
        if line is None:
            return
        end = line.points[-1]
        above = self._y(end.value) + 5
        if minimum is None or end.value != minimum.points[-1].value:
            near = minimum is not None and abs(self._y(minimum.points[-1].value) - self._y(end.value)) < LABEL.leading
            self.label(
                self._right + UNIT, self._y(end.value) - (13 if near else 2.5), label_of(line.label, self._formats)
            )
            return
        self.label_at(
            self._x(end.on), above, label_of(line.label, self._formats), anchor=0.5, low=self._left, high=self._right
        )

    def _name_even_pace(self, line: Line | None, forecast: Line | None) -> None:
        if line is None:
            return
        first, last = line.points
        share = 0.86 if forecast is not None else 0.8
        day = first.on + timedelta(days=int((last.on - first.on).days * share))
        value = int(last.value * share)
        self.label_at(
            self._x(day) + 4,
            self._y(value) - 13,
            label_of(line.label, self._formats),
            anchor=0.0,
            low=self._left,
            high=self._right,
        )

    def _name_actual(self, line: Line, minimum: Line | None) -> None:
        end = line.points[-1]
        x, y = self._x(end.on), self._y(end.value)
        self.canv.setFillColor(self._palette["accent"])
        self.canv.circle(x, y, 2.4, stroke=0, fill=1)
        text = label_of(line.label, self._formats)
        goal = self._y(minimum.points[-1].value) if minimum else y - 1
        if 0 <= goal - y < _NEAR:
            self.label_at(x + 5, y - 11, text, anchor=0.0, style=SMALL.strong(), low=self._left + 2, high=self._width)
        else:
            self.label_at(x - 6, y + 5, text, anchor=1.0, style=SMALL.strong(), low=self._left + 2, high=self._width)


def _month_starts(first: date, last: date) -> list[date]:
    months = []
    day = first if first.day == 1 else (first.replace(day=1) + timedelta(days=32)).replace(day=1)
    while day <= last:
        months.append(day)
        day = (day + timedelta(days=32)).replace(day=1)
    return months or [first]
