"""The scope mix as it looks: one bar in its parts, each named below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from engagement_desk.application.charts import MixChart
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.chart_ink import Ink
from engagement_desk.ui.widgets.chart_words import Mark
from engagement_desk.ui.widgets.painting import focus_ring

_SHADES = (1.0, 0.62, 0.38, 0.2, 0.1, 0.05, 0.0)
_THICK, _SWATCH = 24, 10


class MixLook:
    """Lays out and paints the parts of a whole."""

    def __init__(self, chart: MixChart, marks: Sequence[Mark], theme: Theme) -> None:
        self._chart, self._marks, self._ink = chart, marks, Ink(theme)

    def spots(self, rect: QRectF) -> list[QRectF]:
        """Give each part its place in the bar."""
        whole = sum(part.value for part in self._chart.parts)
        found, left = [], rect.left()
        for part in self._chart.parts:
            wide = rect.width() * part.value / whole
            found.append(QRectF(left, rect.top() + 4, wide, self._ink.theme.px(_THICK)))
            left += wide
        return found

    def paint(self, painter: QPainter, rect: QRectF, hot: int | None) -> None:
        """Paint the bar, and name its parts in rows below it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spots, ink, px = self.spots(rect), self._ink, self._ink.theme.px
        for number, spot in enumerate(spots):
            self._part(painter, spot, number)
        row, side = ink.height + px(4), px(_SWATCH)
        wide = max(ink.width(mark.value, bold=True) for mark in self._marks)
        top = spots[0].bottom() + px(10)
        for number, mark in enumerate(self._marks):
            middle, bold = top + row * (number + 0.5), number == hot
            self._part(painter, QRectF(rect.left() + 1, middle - side / 2, side, side), number)
            share = ink.label(painter, rect.right(), middle, mark.note, anchor=1.0, bold=bold, within=_sides(rect))
            value = min(share.left(), rect.right() - px(44)) - px(8)
            ink.label(painter, value, middle, mark.value, anchor=1.0, token="text", bold=bold, within=_sides(rect))
            names = (rect.left() + side + px(8), value - wide - px(8))
            ink.label(painter, names[0], middle, mark.name, token="text", bold=bold, within=names)
        if hot is not None:
            focus_ring(painter, spots[hot].adjusted(-2, -3, 2, 3), 4, ink.theme)

    def _part(self, painter: QPainter, place: QRectF, number: int) -> None:
        theme, share = self._ink.theme, _SHADES[number % len(_SHADES)]
        accent, ground = theme.colour("accent"), theme.colour("surface")
        painter.setBrush(_between(ground, accent, share))
        painter.setPen(self._ink.pen("accent", 1.0))
        painter.drawRect(place)


def _between(ground: QColor, ink: QColor, share: float) -> QColor:
    pairs = (
        (ground.red(), ink.red()),
        (ground.green(), ink.green()),
        (ground.blue(), ink.blue()),
    )
    return QColor(*(round(under + (over - under) * share) for under, over in pairs))


def _sides(rect: QRectF) -> tuple[float, float]:
    return rect.left(), rect.right()
