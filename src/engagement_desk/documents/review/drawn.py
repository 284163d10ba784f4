"""What stays together on a page: a chart with its table, which says the same in figures, and the lines of a list."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus.flowables import CondPageBreak, Flowable

from engagement_desk.application.charts_layout import Chart
from engagement_desk.documents.flowables import Block
from engagement_desk.documents.grid import Grid
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.theme import BODY, Style

_LIST = 180.0  # a list higher than this may go over a page's end


class _Together(Block):
    """Stands between a head and parts that belong together, and asks for their room; it takes none itself."""

    role = ""

    def __init__(self, least: float) -> None:
        super().__init__()
        self._least = least

    def least(self, _width: float) -> float:
        """The least height of what follows."""
        return self._least

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """No room."""
        return width, 0.0

    def frameAction(self, _frame: object) -> None:  # noqa: N802
        """Leave the frame as it is, the space between its parts too."""


def with_table(sheet: Sheet, chart: Chart | None, table: Grid) -> Parts:
    """Give the chart, where there is something to draw, and its table, which begins on the same page."""
    if chart is None:
        return [table]
    drawn = sheet.figure(chart)
    between = max(float(drawn.spaceAfter), float(table.spaceBefore))
    return [_Together(drawn.least(sheet.width) + between + table.least(sheet.width)), drawn, table]


def whole(sheet: Sheet, table: Grid) -> Parts:
    """Give a table that begins on the page where it ends."""
    return [_Together(table.wrap(sheet.width, 0.0)[1]), table]


def room_for(sheet: Sheet, parts: Parts) -> float:
    """Give the height that parts take; of two spaces that meet, the wider counts, but both about a possible break."""
    room, after = 0.0, 0.0
    for part in parts:
        if isinstance(part, CondPageBreak):
            room, after = room + after, 0.0
        elif not isinstance(part, _Together):
            room += max(float(part.spaceBefore), after) + float(part.wrap(sheet.width, 0.0)[1])
            after = float(part.spaceAfter)
    return room


def listed(sheet: Sheet, texts: Sequence[str], style: Style = BODY) -> Parts:
    """Give items as a list that a page's end does not part while it is short."""
    items = sheet.listed(texts, style)
    height = sum(_height(item, sheet.width) for item in items)
    return [_Together(height), *items] if items and height <= _LIST else items


def _height(item: Flowable, width: float) -> float:
    return float(item.wrap(width, 0.0)[1]) + float(item.spaceAfter)
