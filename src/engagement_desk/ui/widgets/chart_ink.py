"""What the looks of all charts share: lengths, labels that stay in their place, and the bubble of the value in hand."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.chart_words import Mark
from engagement_desk.ui.widgets.painting import rounded

_CORNER = 4.0


class Look(Protocol):
    """How one chart is laid out and painted in a rectangle."""

    def spots(self, rect: QRectF) -> list[QRectF]:
        """Give the place of each mark, where a pointer finds it."""
        ...

    def paint(self, painter: QPainter, rect: QRectF, hot: int | None) -> None:
        """Paint the chart, with the value of the mark in hand."""
        ...


class Ink:
    """Measures and writes small labels in a theme."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme

    def font(self, *, bold: bool = False) -> QFont:
        """The face of labels, with tabular figures."""
        return self.theme.font(Size.SMALL, bold=bold, figures=True)

    def width(self, text: str, *, bold: bool = False) -> float:
        """The width of a label."""
        return QFontMetricsF(self.font(bold=bold)).horizontalAdvance(text)

    @property
    def height(self) -> float:
        """The height of a label."""
        return QFontMetricsF(self.font()).height()

    def label(
        self,
        painter: QPainter,
        x: float,
        middle: float,
        text: str,
        *,
        anchor: float = 0.0,
        within: tuple[float, float] | None = None,
        token: str = "muted",
        bold: bool = False,
        clear: bool = False,
    ) -> QRectF:
        """Write a label whose share `anchor` of its width stands at `x`, kept `within` bounds; give its place.

        `clear` clears the ground under it, so that no line runs through it.
        """
        wide = self.width(text, bold=bold)
        left = x - wide * anchor
        if within is not None:
            low, high = within
            wide = min(wide, high - low)
            left = max(low, min(left, high - wide))
        place = QRectF(left, middle - self.height / 2, wide, self.height)
        if clear:
            painter.fillRect(place.adjusted(-2, 2, 2, -2), self.theme.colour("surface"))
        painter.setFont(self.font(bold=bold))
        painter.setPen(self.theme.colour(token))
        fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(wide) + 1)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), fitting)
        return place

    def line(self, painter: QPainter, begin: QPointF, end: QPointF, token: str, dash: tuple[float, ...] = ()) -> None:
        """Draw a hairline."""
        painter.setPen(self.pen(token, 1.0, dash))
        painter.drawLine(begin, end)

    def pen(self, token: str, weight: float, dash: tuple[float, ...] = ()) -> QPen:
        """Give a pen; lengths of a dash are in widths of the line."""
        pen = QPen(self.theme.colour(token), weight)
        if dash:
            pen.setDashPattern(dash)
        return pen

    def faint(self, token: str) -> QColor:
        """Give a token half way to the surface."""
        colour = self.theme.colour(token)
        colour.setAlphaF(0.5)
        return colour

    def bubble_box(self, x: float, bottom: float, mark: Mark, within: tuple[float, float]) -> QRectF:
        """Give the place of the small box that shows a value, over its own."""
        wide = self.width(_bubble(mark), bold=True) + 2 * self.theme.px(8)
        high = self.height + self.theme.px(6)
        left = max(within[0], min(x - wide / 2, within[1] - wide))
        return QRectF(left, max(1.0, bottom - high), wide, high)

    def bubble(self, painter: QPainter, box: QRectF, mark: Mark) -> None:
        """Show a value in its small box."""
        rounded(painter, box, _CORNER, self.theme.colour("surface"), self.theme.colour("control"))
        left = box.left() + self.theme.px(8)
        self.label(painter, left, box.center().y(), _bubble(mark), token="text", bold=True)


def _bubble(mark: Mark) -> str:
    return f"{mark.name}  {mark.value}"
