"""Deliverables laid out in rows: a name, its days on a common axis, and how they compare."""

from __future__ import annotations

from engagement_desk.application.charts_dates import DateRow, DatesChart
from engagement_desk.application.charts_days import Days
from engagement_desk.application.charts_rows import FIGURES, NAMES
from engagement_desk.application.charts_scene import Dot, Draft, Fill, Ink, Pen, Rect, Scene, Spot
from engagement_desk.application.charts_words import Saying

_LATE, _IN_TIME, _WAITING = Pen("text", 2.4), Pen("accent", 1.2), Pen("text", 2.4, (1.5, 1.5))
_RING, _DOT = 0.36, 0.24


def lay_out_dates(chart: DatesChart, width: float, ink: Ink) -> Scene:
    """Lay out a chart of dates."""
    return _Dates(chart, width, ink).scene()


class _Dates:
    def __init__(self, chart: DatesChart, width: float, ink: Ink) -> None:
        self._chart, self._ink = chart, ink
        self._draft = Draft(ink, width)
        self._figures = [ink.say(row.figure) for row in chart.rows]
        self._names = [ink.say(row.name) for row in chart.rows]
        names = min(max(map(ink.width, self._names)), width * NAMES)
        figures = min(max(map(ink.width, self._figures)), width * FIGURES)
        self._left, self._right = names + 2 * ink.unit, width - figures - 2 * ink.unit
        self._name_end, self._figure_start = names, width - figures
        self._row = ink.height + ink.unit / 2
        self._days = Days(chart.starts, chart.ends, self._left, max(self._right, self._left))

    def scene(self) -> Scene:
        draft, ink = self._draft, self._ink
        top, bottom = ink.height, ink.height + len(self._chart.rows) * self._row
        self._cut_off(top, bottom)
        self._name_marks(top)
        for number, row in enumerate(self._chart.rows):
            self._draw(number, row, top + (number + 0.5) * self._row)
        draft.line((self._left, bottom), (self._right, bottom), Pen("control"))
        self._days.write(draft, bottom + ink.height * 0.8, (self._left, draft.width))
        return draft.scene(bottom + ink.height * 1.4)

    def _cut_off(self, top: float, bottom: float) -> None:
        """Draw the day of the figures, where it is among the dates."""
        chart, draft = self._chart, self._draft
        if chart.starts <= chart.cut_off <= chart.ends:
            x = self._days.x(chart.cut_off)
            draft.line((x, top), (x, bottom), Pen("control", 1.0, (1.0, 3.0)))
            text = self._ink.say(Saying("as_of", {"day": chart.cut_off}))
            draft.write((x, top / 2), text, anchor=0.5, within=(self._left, draft.width))

    def _name_marks(self, top: float) -> None:
        """Name the marks of the first row over them, side by side where they are close."""
        first, ink, draft = self._chart.rows[0], self._ink, self._draft
        marks = [
            (self._days.x(day), ink.say(Saying(code)))
            for code, day in (("mark_planned", first.due), ("mark_accepted", first.accepted))
            if day is not None
        ]
        marks.sort()
        rects = [draft.label_rect((x, top / 2), text, anchor=0.5) for x, text in marks]
        if len(rects) > 1 and rects[0].right + ink.unit > rects[1].left:
            between, apart = (marks[0][0] + marks[1][0]) / 2, ink.unit / 2
            sides = ((between - apart, 1.0), (between + apart, 0.0))
            rects = [
                draft.label_rect((x, top / 2), text, anchor=anchor)
                for (x, anchor), (_, text) in zip(sides, marks, strict=True)
            ]
        for rect, (_, text) in zip(rects, marks, strict=True):
            if draft.is_free(rect):
                draft.put(rect, text)

    def _draw(self, number: int, row: DateRow, y: float) -> None:
        draft, high, half = self._draft, self._ink.height, self._row / 2
        draft.write((0.0, y), self._names[number], token="text", within=(0.0, self._name_end))
        within = (self._figure_start, draft.width)
        draft.write((within[0], y), self._figures[number], token="text" if row.is_late else "muted", within=within)
        draft.line((self._left, y), (self._right, y), Pen("line"))
        if row.due is not None and row.until is not None:
            pen = _LATE if row.is_late and row.accepted else _WAITING if row.is_late else _IN_TIME
            draft.line((self._days.x(row.due), y), (self._days.x(row.until), y), pen)
        if row.submitted is not None:
            x = self._days.x(row.submitted)
            draft.line((x, y - high * _RING), (x, y + high * _RING), Pen("text", 1.5))
        if row.due is not None:
            draft.shapes.append(Dot((self._days.x(row.due), y), high * _RING, Fill("surface"), Pen("text", 1.2)))
        if row.accepted is not None:
            draft.shapes.append(Dot((self._days.x(row.accepted), y), high * _DOT, Fill("accent")))
        xs = [self._days.x(day) for day in row.days]
        place = Rect(min(xs) - half / 2, y - half, max(xs) + half / 2, y + half)
        draft.spots.append(Spot(Rect(0.0, y - half, draft.width, y + half), place))
