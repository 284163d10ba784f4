"""The charts of `application.charts`, drawn: legible in greyscale, labelled directly, their sentence below."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import ClassVar

from reportlab.lib.colors import Color

from engagement_desk.application.charts import (
    CHART_WORDS,
    BarChart,
    Line,
    LineChart,
    MixChart,
    Quantity,
    Role,
    Saying,
    Unit,
    Value,
)
from engagement_desk.documents.flowables import Block
from engagement_desk.documents.formats import DASH, Formats, percent
from engagement_desk.documents.theme import GUTTER, HAIRLINE, LABEL, SMALL, UNIT, Palette, Style
from engagement_desk.documents.typeset import wrap
from engagement_desk.documents.words import CLASSES

_LEFT = 34.0
_RIGHT = 84.0
_PLOT = 118.0
_AXIS = 16.0
_HEADROOM = 16.0
_MONTHS_SHOWN = 13
_NEAR = 17.0
_WIDEST_BAR = 36.0
_TINY = Style(6.8, 8)


def say(saying: Saying, formats: Formats) -> str:
    """Give the words of a saying with its values formatted."""
    return CHART_WORDS[saying.code].format(**{name: _worded(value, formats) for name, value in saying.values.items()})


def label_of(saying: Saying, formats: Formats) -> str:
    """Give the words of a saying for a label, where a date needs no year."""
    days = {name: formats.day_short(value) for name, value in saying.values.items() if isinstance(value, date)}
    return say(Saying(saying.code, {**saying.values, **days}), formats)


def _worded(value: Value, formats: Formats) -> str:
    if isinstance(value, Quantity):
        return formats.money_short(value.value) if value.unit is Unit.MONEY else formats.hours(value.value)
    if isinstance(value, date):
        return formats.day(value)
    return str(value)


class _Chart(Block):
    """What the three share: the sentence under the plot."""

    def __init__(self, sentence: Saying, formats: Formats, palette: Palette, printable: Callable[[str], str]) -> None:
        super().__init__(before=UNIT, after=UNIT)
        self._sentence = printable(say(sentence, formats))
        self._formats, self._palette, self._printable = formats, palette, printable

    def plot_height(self) -> float:
        """Give the height above the sentence."""
        raise NotImplementedError

    def plot(self, bottom: float) -> None:
        """Draw above `bottom`."""
        raise NotImplementedError

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The plot with its sentence below."""
        self._width = width
        self._lines = wrap(self._sentence, LABEL, width)
        return width, self.plot_height() + UNIT + len(self._lines) * LABEL.leading

    def draw(self) -> None:
        """Draw the plot, then write the sentence."""
        below = len(self._lines) * LABEL.leading
        for number, line in enumerate(self._lines):
            self.text(0, below - (number + 1) * LABEL.leading + 2.5, line, LABEL, self._palette)
        self.plot(below + UNIT)

    def label(self, x: float, y: float, text: str, style: Style = LABEL) -> None:
        """Write a label that begins at `x`."""
        self.text(x, y, self._printable(text), style, self._palette)

    def label_at(
        self, x: float, y: float, text: str, *, anchor: float, style: Style = LABEL, low: float, high: float
    ) -> None:
        """Write a label anchored at a share of its width, kept between `low` and `high`."""
        width = style.width(self._printable(text))
        self.label(min(max(x - width * anchor, low), high - width), y, text, style)

    def stroke(self, token: str, weight: float, dash: tuple[float, ...] = ()) -> None:
        """Choose how lines are drawn."""
        self.canv.setStrokeColor(self._palette[token])
        self.canv.setLineWidth(weight)
        self.canv.setDash(*([list(dash)] if dash else []))


class BurnUp(_Chart):
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
        return _HEADROOM + _PLOT + _AXIS

    def plot(self, bottom: float) -> None:
        """Draw the grid, then the lines, the actual one last and strongest."""
        self._base = bottom + _AXIS
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
        return _LEFT + (self._width - _LEFT - _RIGHT) * (day - self._chart.starts).days / days

    def _y(self, value: int) -> float:
        return self._base + _PLOT * max(value, 0) / max(self._chart.top, 1)

    @property
    def _right(self) -> float:
        return self._width - _RIGHT

    def _grid(self) -> None:
        for tick in self._chart.ticks:
            self.stroke("line", HAIRLINE)
            self.canv.line(_LEFT, self._y(tick), self._right, self._y(tick))
            text = self._formats.money_axis(tick)
            self.label(0, self._y(tick) - 2.5, text)
        starts = _month_starts(self._chart.starts, self._chart.ends)
        step = -(-len(starts) // _MONTHS_SHOWN)
        for month in starts[::step]:
            name = (
                self._formats.month(month)
                if step == 1 and len(starts) <= _MONTHS_SHOWN
                else self._formats.month_year(month)
            )
            x = self._x(month)
            if x + LABEL.width(self._printable(name)) <= self._right + UNIT:
                self.label(x, self._base - 11, name)

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
            self._x(end.on), above, label_of(line.label, self._formats), anchor=0.5, low=_LEFT, high=self._right
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
            low=_LEFT,
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
            self.label_at(x + 5, y - 11, text, anchor=0.0, style=SMALL.strong(), low=_LEFT + 2, high=self._width)
        else:
            self.label_at(x - 6, y + 5, text, anchor=1.0, style=SMALL.strong(), low=_LEFT + 2, high=self._width)


class HoursInBand(_Chart):
    """Hours a week or month, before the band that was agreed."""

    _FILLS: ClassVar[dict[str | None, str]] = {"under": "surface", "so_far": "accent_mid", "partial": "accent_mid"}

    def __init__(self, chart: BarChart, formats: Formats, palette: Palette, printable: Callable[[str], str]) -> None:
        super().__init__(chart.sentence, formats, palette, printable)
        self._chart = chart

    def plot_height(self) -> float:
        """Lower than the burn-up."""
        return _HEADROOM + 0.62 * _PLOT + _AXIS

    def _y(self, minutes: int) -> float:
        return self._base + 0.62 * _PLOT * max(minutes, 0) / self._chart.top

    def plot(self, bottom: float) -> None:
        """Draw the band, the bars with their figures above, and the days below."""
        self._base = bottom + _AXIS
        right = self._width - (_RIGHT if self._has_band() else 0)
        self._band(right)
        self.stroke("control", HAIRLINE)
        self.canv.line(0, self._base, right, self._base)
        slot = right / len(self._chart.bars)
        every = max(1, -(-26 * len(self._chart.bars) // int(right)))
        for number, bar in enumerate(self._chart.bars):
            wide = min(slot * 0.6, _WIDEST_BAR)
            x = slot * number + (slot - wide) / 2
            self._bar(x, wide, bar.value, bar.state)
            if number % every == 0:
                middle = x + wide / 2
                self._figures(middle, bar.value)
                day = self._day(bar.starts)
                self.label_at(middle, self._base - 10, day, anchor=0.5, style=_TINY.muted(), low=0, high=right)

    def _figures(self, middle: float, minutes: int) -> None:
        """Write the hours above a bar, clear of the lines of the band."""
        text = self._formats.hours(minutes) if minutes else DASH
        y, wide = self._y(minutes) + 3, _TINY.width(text)
        if minutes:
            self.canv.setFillColor(self._palette["accent_soft" if self._in_band(y) else "surface"])
            self.canv.rect(middle - wide / 2, y - 1, wide, _TINY.size, stroke=0, fill=1)
        self.label_at(middle, y, text, anchor=0.5, style=_TINY, low=0, high=self._width)

    def _in_band(self, y: float) -> bool:
        low, high = self._chart.low, self._chart.high
        return low is not None and high is not None and self._y(low) <= y + _TINY.size / 2 <= self._y(high)

    def _day(self, day: date) -> str:
        return self._formats.month(day) if self._chart.per == "month" else self._formats.day_short(day)

    def _has_band(self) -> bool:
        return self._chart.low is not None or self._chart.high is not None

    def _band(self, right: float) -> None:
        low, high = self._chart.low, self._chart.high
        if low is not None and high is not None:
            self.canv.setFillColor(self._palette["accent_soft"])
            self.canv.rect(0, self._y(low), right, self._y(high) - self._y(low), stroke=0, fill=1)
        for bound, word in ((low, "at least"), (high, "at most")):
            if bound is not None:
                self.stroke("control", HAIRLINE, (2, 2))
                self.canv.line(0, self._y(bound), right, self._y(bound))
                self.canv.setDash()
                self.label(right + UNIT, self._y(bound) - 2.5, f"{word} {self._formats.hours(bound)}")

    def _bar(self, x: float, wide: float, value: int, state: str | None) -> None:
        if value <= 0:
            return
        self.stroke("accent", 0.8)
        self.canv.setFillColor(self._palette[self._FILLS.get(state, "accent")])
        self.canv.rect(x, self._base, wide, self._y(value) - self._base, stroke=1, fill=1)
        high = self._chart.high
        if state == "over" and high is not None:
            self.canv.setFillColor(self._palette["text"])
            self.canv.rect(x, self._y(high), wide, self._y(value) - self._y(high), stroke=0, fill=1)


class ScopeMix(_Chart):
    """The time worked by class: one bar in its parts, each named below."""

    _SHARES = (100, 62, 38, 20, 10, 5, 0)

    def __init__(self, chart: MixChart, formats: Formats, palette: Palette, printable: Callable[[str], str]) -> None:
        super().__init__(chart.sentence, formats, palette, printable)
        self._chart = chart

    def plot_height(self) -> float:
        """A bar, and two lines below it."""
        return 14 + 4 + 2 * LABEL.leading + UNIT

    def plot(self, bottom: float) -> None:
        """Draw the parts from the left, and name them in columns."""
        whole = sum(part.value for part in self._chart.parts)
        top, x = bottom + self.plot_height() - 14, 0.0
        column = (self._width + GUTTER) / max(len(self._chart.parts), 3)
        for number, part in enumerate(self._chart.parts):
            wide = self._width * part.value / whole
            self._swatch(x, top, wide, 14, number)
            x += wide
            left, y = number * column, top - 5 - LABEL.leading
            self._swatch(left, y + 0.5, 7, 7, number)
            figures = f"{self._formats.hours(part.value)} · {percent(part.value, whole)}"
            self.label(left + 11, y, CLASSES[part.code], SMALL)
            self.label(left + 11, y - LABEL.leading, figures)

    def _swatch(self, x: float, y: float, wide: float, high: float, number: int) -> None:
        accent: Color = self._palette["accent"]
        share = self._SHARES[number % len(self._SHARES)] / 100
        parts = (accent.red, accent.green, accent.blue)
        self.canv.setFillColor(Color(*(1 - (1 - part) * share for part in parts)))
        self.stroke("accent", 0.6)
        self.canv.rect(x, y, wide, high, stroke=1, fill=1)


def _month_starts(first: date, last: date) -> list[date]:
    months = []
    day = first if first.day == 1 else (first.replace(day=1) + timedelta(days=32)).replace(day=1)
    while day <= last:
        months.append(day)
        day = (day + timedelta(days=32)).replace(day=1)
    return months or [first]
