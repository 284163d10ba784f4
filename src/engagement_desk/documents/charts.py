"""The charts of `application.charts`, drawn: legible in greyscale, labelled directly, their sentence below."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import ClassVar

from reportlab.lib.colors import Color

from engagement_desk.application.charts import (
    CHART_WORDS,
    BarChart,
    MixChart,
    Quantity,
    Saying,
    Unit,
    Value,
)
from engagement_desk.documents.flowables import Block
from engagement_desk.documents.formats import DASH, Formats, percent
from engagement_desk.documents.theme import GUTTER, HAIRLINE, LABEL, SMALL, UNIT, Palette, Style
from engagement_desk.documents.typeset import wrap
from engagement_desk.documents.words import CLASSES

AXIS = 16.0
HEADROOM = 16.0
_PLOT = 74.0
_RIGHT = 84.0
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


class Chart(Block):
    """What all charts share: the sentence under the plot."""

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

    def patch(self, x: float, y: float, width: float, style: Style, token: str = "surface") -> None:
        """Clear the ground under a label, so that no line runs through it."""
        self.canv.setFillColor(self._palette[token])
        self.canv.rect(x - 1, y - 1.5, width + 2, style.size, stroke=0, fill=1)

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


class HoursInBand(Chart):
    """Hours a week or month, before the band that was agreed."""

    _FILLS: ClassVar[dict[str | None, str]] = {"under": "surface", "so_far": "accent_mid", "partial": "accent_mid"}

    def __init__(self, chart: BarChart, formats: Formats, palette: Palette, printable: Callable[[str], str]) -> None:
        super().__init__(chart.sentence, formats, palette, printable)
        self._chart = chart

    def plot_height(self) -> float:
        """Lower than the burn-up."""
        return HEADROOM + _PLOT + AXIS

    def _y(self, minutes: int) -> float:
        return self._base + _PLOT * max(minutes, 0) / self._chart.top

    def plot(self, bottom: float) -> None:
        """Draw the band, the bars with their figures above, and the days below."""
        self._base = bottom + AXIS
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
            self.patch(middle - wide / 2, y, wide, _TINY, "accent_soft" if self._in_band(y) else "surface")
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


class ScopeMix(Chart):
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
