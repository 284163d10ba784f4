"""The hours a week or month laid out: bars before the band that was agreed."""

from __future__ import annotations

from engagement_desk.application.charts import Bar, BarChart
from engagement_desk.application.charts_scene import Box, Draft, Fill, Ink, Pen, Rect, Scene, Spot, spread
from engagement_desk.application.charts_words import Day, Quantity, Saying, Shown, Unit

_PLOT, _SHARE, _WIDEST, _OVER = 13, 0.6, 4.5, 0.65
_EDGE = Pen("accent", 1.0)
_FILLS = {"under": Fill("surface"), "so_far": Fill("accent", 45), "partial": Fill("accent", 45)}
_DASH = "–"


def lay_out_bars(chart: BarChart, width: float, ink: Ink) -> Scene:
    """Lay out a bar chart."""
    return _Bars(chart, width, ink).scene()


class _Bars:
    def __init__(self, chart: BarChart, width: float, ink: Ink) -> None:
        self._chart, self._ink = chart, ink
        self._draft = Draft(ink, width)
        named = ((chart.high, "at_most"), (chart.low, "at_least"))
        self._bounds = [
            (bound, ink.say(Saying(code, {"bound": Quantity(chart.unit, bound)})))
            for bound, code in named
            if bound is not None
        ]
        beside = max((ink.width(text) + ink.unit for _, text in self._bounds), default=0.0)
        top = ink.height * 1.5
        self._plot = Rect(0.0, top, width - min(beside, width / 2), top + _PLOT * ink.unit)

    def scene(self) -> Scene:
        draft, plot, ink = self._draft, self._plot, self._ink
        self._band()
        slot = plot.right / len(self._chart.bars)
        wide = min(slot * _SHARE, _WIDEST * ink.unit)
        for number, bar in enumerate(self._chart.bars):
            middle = slot * (number + 0.5)
            box = Rect(middle - wide / 2, self._y(bar.value), middle + wide / 2, plot.bottom)
            self._bar(bar, box)
            draft.spots.append(Spot(Rect(slot * number, plot.top, slot * (number + 1), plot.bottom), box))
        draft.line((0.0, plot.bottom), (plot.right, plot.bottom), Pen("control"))
        self._name_bars()
        return draft.scene(plot.bottom + ink.height * 1.4)

    def _y(self, value: int) -> float:
        plot = self._plot
        return plot.bottom - (plot.bottom - plot.top) * max(value, 0) / self._chart.top

    def _band(self) -> None:
        low, high, plot = self._chart.low, self._chart.high, self._plot
        if low is not None and high is not None:
            band = Rect(0.0, self._y(high), plot.right, self._y(low))
            self._draft.shapes.append(Box(band, Fill("accent_soft")))
        half, bounds = self._ink.height / 2, (plot.right + self._ink.unit, self._draft.width)
        wanted = [self._y(bound) for bound, _ in self._bounds]
        places = spread(wanted, self._ink.height, half, plot.bottom + half)
        for (bound, text), y in zip(self._bounds, places, strict=True):
            self._draft.line((0.0, self._y(bound)), (plot.right, self._y(bound)), Pen("control", dash=(3.0, 3.0)))
            self._draft.write((bounds[0], y), text, within=bounds)

    def _bar(self, bar: Bar, box: Rect) -> None:
        if bar.value <= 0:
            return
        self._draft.shapes.append(Box(box, _FILLS.get(bar.state or "", Fill("accent")), _EDGE))
        if bar.state == "over" and self._chart.high is not None:
            over = Rect(box.left, box.top, box.right, self._y(self._chart.high))
            self._draft.shapes.append(Box(over, Fill("deep")))

    def _name_bars(self) -> None:
        """Write figures above and days below, the last bar's first, of as many as stand clear of one another."""
        draft, ink, plot = self._draft, self._ink, self._plot
        shown = Shown.MONTH if self._chart.per == "month" else Shown.DAY
        days = [ink.say(Saying("day", {"day": Day(bar.starts, shown)})) for bar in self._chart.bars]
        figures = [_figure(ink, bar.value) for bar in self._chart.bars]
        room = ink.unit / 2 + max(map(ink.width, (*days, *figures)))
        every = max(1, int(-(-room * len(days) // max(plot.right, 1.0))))
        for number in range(len(days) - 1, -1, -every):
            box = draft.spots[number].place
            middle, bounds = (box.left + box.right) / 2, (0.0, plot.right)
            day = draft.label_rect((middle, plot.bottom + ink.height * 0.8), days[number], anchor=0.5, within=bounds)
            figure = draft.label_rect((middle, self._above(box)), figures[number], anchor=0.5, within=bounds)
            if not draft.is_free(day):
                continue
            draft.put(day, days[number])
            if draft.is_free(figure) and self._is_clear_of_bars(figure):
                draft.put(figure, figures[number], token="text")

    def _is_clear_of_bars(self, rect: Rect) -> bool:
        """Tell whether a figure would hide no higher bar beside its own."""
        return not any(spot.place.meets(rect) for spot in self._draft.spots)

    def _above(self, box: Rect) -> float:
        """Give the middle of the figure of a bar: over it, and over a bound's line that would run through it."""
        high = self._ink.height
        y = box.top - high * _OVER
        for line in sorted((self._y(bound) for bound, _ in self._bounds), reverse=True):
            if abs(line - y) < high * _OVER:
                y = line - high * _OVER
        return y


def _figure(ink: Ink, minutes: int) -> str:
    return ink.say(Saying("amount", {"amount": Quantity(Unit.MINUTES, minutes)})) if minutes else _DASH
