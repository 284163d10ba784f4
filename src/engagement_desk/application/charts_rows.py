"""Steps laid out in rows: a name, a bar on a common scale, and a figure; panels stand side by side where they fit."""

from __future__ import annotations

from dataclasses import dataclass

from engagement_desk.application.charts_scene import Box, Draft, Fill, Ink, Pen, Rect, Scene, Spot
from engagement_desk.application.charts_steps import Kind, Panel, Step, StepChart

NAMES, FIGURES = 0.38, 0.34  # the most of the width that each may take
_LEAST_BAR, _THICK = 8, 0.62
_EDGE = Pen("accent", 1.0)
_LOOKS = {
    Kind.WHOLE: (Fill("accent"), _EDGE, False),
    Kind.MORE: (Fill("accent", 45), _EDGE, False),
    Kind.LESS: (Fill("surface"), _EDGE, True),
    Kind.KEPT: (Fill("accent", 12), _EDGE, False),
    Kind.BEYOND: (Fill("deep"), _EDGE, False),
}


@dataclass(frozen=True, slots=True)
class _Columns:
    """The widths of a row's parts; the gap stands between any two."""

    names: float
    figures: float
    gap: float
    row: float


def lay_out_steps(chart: StepChart, width: float, ink: Ink) -> Scene:
    """Lay out a chart of steps; panels stand side by side, in as many lines as they need."""
    return _Steps(chart, width, ink).scene()


class _Steps:
    def __init__(self, chart: StepChart, width: float, ink: Ink) -> None:
        self._chart, self._ink = chart, ink
        self._draft = Draft(ink, width)
        self._rows = list(chart.codes)
        names = {step.code: step.name for step in chart.steps}
        self._names = {code: ink.say(names[code]) for code in self._rows}
        self._low = min(0, *(value for step in chart.steps for value in (step.since, step.until)))
        self._high = max(1, *(value for step in chart.steps for value in (step.since, step.until)))
        self._heads = max(len(panel.heads) for panel in chart.panels)
        self._columns = self._fit(width)
        self._across = self._fitting(width)

    def _fit(self, width: float) -> _Columns:
        ink = self._ink
        figures = max(ink.width(ink.say(step.figure)) for step in self._chart.steps)
        names = min(max(map(ink.width, self._names.values())), width * NAMES)
        return _Columns(names, min(figures, width * FIGURES), ink.unit, ink.height + ink.unit / 2)

    def _fitting(self, width: float) -> int:
        """Count the panels that stand side by side, about as many in each line."""
        ink, columns = self._ink, self._columns
        heads = max(
            (ink.width(ink.say(head), bold=True) for panel in self._chart.panels for head in panel.heads), default=0
        )
        least = max(columns.figures + columns.gap + _LEAST_BAR * ink.unit, heads) + 2 * columns.gap
        count = len(self._chart.panels)
        most = max(1, min(count, int((width - columns.names) // least)))
        return -(-count // -(-count // most))

    def scene(self) -> Scene:
        high = self._heads * self._ink.height + len(self._rows) * self._columns.row
        between = 2 * self._ink.unit
        lines = -(-len(self._chart.panels) // self._across)
        for number, panel in enumerate(self._chart.panels):
            line, place = divmod(number, self._across)
            top = line * (high + between)
            if place == 0:
                self._write_names(top)
            self._panel(panel, self._left(place), top)
        return self._draft.scene(lines * high + (lines - 1) * between)

    def _left(self, place: int) -> float:
        columns = self._columns
        return columns.names + columns.gap + place * (self._panel_width() + 2 * columns.gap)

    def _panel_width(self) -> float:
        columns = self._columns
        whole = self._draft.width - columns.names - columns.gap
        return (whole - 2 * columns.gap * (self._across - 1)) / self._across

    def _middle(self, top: float, row: int) -> float:
        return top + self._heads * self._ink.height + (row + 0.5) * self._columns.row

    def _write_names(self, top: float) -> None:
        within = (0.0, self._columns.names)
        for row, code in enumerate(self._rows):
            self._draft.write((0.0, self._middle(top, row)), self._names[code], token="text", within=within)

    def _panel(self, panel: Panel, left: float, top: float) -> None:
        draft, ink = self._draft, self._ink
        right = left + self._panel_width()
        for number, head in enumerate(panel.heads):
            at = (left, top + (number + 0.5) * ink.height)
            draft.write(at, ink.say(head), bold=number == 0, token="muted" if number else "text", within=(left, right))
        end = right - self._columns.figures - self._columns.gap
        first, last = self._middle(top, 0), self._middle(top, len(self._rows) - 1)
        half, zero = self._columns.row / 2, self._x(0, left, end)
        draft.line((zero, first - half), (zero, last + half), Pen("control"))
        before: tuple[float, float] | None = None
        for step in panel.steps:
            middle = self._middle(top, self._rows.index(step.code))
            box = self._bar(step, left, end, middle)
            if before is not None and self._chart.cascades:
                x, y = before
                draft.line((x, y), (x, middle), Pen("control"))
            before = self._x(step.until, left, end), middle
            self._paint(step, box)
            draft.write((right, middle), ink.say(step.figure), anchor=1.0, token="text", within=(end, right))
            draft.spots.append(Spot(Rect(left, middle - half, right, middle + half), box))

    def _x(self, value: int, left: float, right: float) -> float:
        return left + (right - left) * (value - self._low) / (self._high - self._low)

    def _bar(self, step: Step, left: float, right: float, middle: float) -> Rect:
        """Give a step's bar; one of next to nothing is still seen."""
        half = self._ink.height * _THICK / 2
        low, high = sorted((self._x(step.since, left, right), self._x(step.until, left, right)))
        least = self._ink.unit / 8
        high = min(max(high, low + least), right)
        return Rect(min(low, high - least), middle - half, high, middle + half)

    def _paint(self, step: Step, box: Rect) -> None:
        fill, edge, hatched = _LOOKS[step.kind]
        if step.since == step.until:
            self._draft.line((box.left, box.top), (box.left, box.bottom), _EDGE)
        else:
            self._draft.shapes.append(Box(box, fill, edge, hatched))
