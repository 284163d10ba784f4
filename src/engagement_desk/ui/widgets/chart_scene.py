"""Paints the pictures of charts that `application.charts_layout` lays out."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from engagement_desk.application.charts_scene import Box, Dot, Fill, Label, Pen, Rect, Scene, Shape, Stroke
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.chart_ink import WindowInk
from engagement_desk.ui.widgets.painting import focus_ring, rounded

_CORNER = 4.0
_DARKEST = {False: "text", True: "rail"}


def q_rect(rect: Rect, origin: QPointF) -> QRectF:
    """Give a rectangle of a scene as one of the window."""
    return QRectF(rect.left, rect.top, rect.right - rect.left, rect.bottom - rect.top).translated(origin)


class ScenePainter:
    """Paints a scene from an origin on; the value in hand is ringed and said in a bubble."""

    def __init__(self, painter: QPainter, origin: QPointF, ink: WindowInk) -> None:
        self._painter, self._origin, self._ink = painter, origin, ink
        self._theme: Theme = ink.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self, scene: Scene, hot: int | None, said: str) -> None:
        """Paint the shapes, then the labels that the bubble leaves in sight."""
        for shape in scene.shapes:
            self._shape(shape)
        if hot is None:
            for label in scene.labels:
                self._label(label)
            return
        place = q_rect(scene.spots[hot].place, self._origin)
        whole = QRectF(self._origin.x(), self._origin.y(), scene.width, scene.height)
        bubble = self._ink.bubble(said, place, whole)
        for label in scene.labels:
            if not bubble.intersects(q_rect(label.rect, self._origin)):
                self._label(label)
        focus_ring(self._painter, place.adjusted(-4, -4, 4, 4), _CORNER, self._theme)
        self._bubble(bubble, said)

    def _bubble(self, box: QRectF, text: str) -> None:
        theme, side = self._theme, self._theme.px(8)
        rounded(self._painter, box, _CORNER, theme.colour("surface"), theme.colour("control"))
        self._text(box.adjusted(side, 0, -side, 0), self._ink.cut(text, box.width() - 2 * side + 1))

    def _label(self, label: Label) -> None:
        self._text(q_rect(label.rect, self._origin), label.text, token=label.token, bold=label.bold)

    def _text(self, rect: QRectF, text: str, *, token: str = "text", bold: bool = False) -> None:
        self._painter.setFont(self._ink.font(bold=bold))
        self._painter.setPen(self._colour(Fill(token)))
        # One pixel more: a rectangle as wide as its text to the last part of a pixel would lose its end.
        aligned = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        single = int(aligned) | int(Qt.TextFlag.TextSingleLine) | int(Qt.TextFlag.TextDontClip)
        self._painter.drawText(rect.adjusted(0, 0, 1, 0), single, text)

    def _shape(self, shape: Shape) -> None:
        if isinstance(shape, Box):
            self._box(shape)
        elif isinstance(shape, Stroke):
            self._stroke(shape)
        else:
            self._dot(shape)

    def _box(self, box: Box) -> None:
        painter, rect = self._painter, q_rect(box.rect, self._origin)
        painter.setPen(self._pen(box.edge) if box.edge is not None else Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(box.fill) if box.fill is not None else Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)
        if box.hatched and box.edge is not None:
            painter.setBrush(QBrush(self._colour(Fill(box.edge.token)), Qt.BrushStyle.BDiagPattern))
            painter.drawRect(rect)

    def _stroke(self, stroke: Stroke) -> None:
        pen = self._pen(stroke.pen)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        places = [QPointF(x, y) + self._origin for x, y in stroke.places]
        if _is_straight(stroke):
            # A hairline along the screen's grid stays crisp in the middle of a pixel.
            places = [QPointF(round(place.x()) + 0.5, round(place.y()) + 0.5) for place in places]
        self._painter.drawPolyline(QPolygonF(places))

    def _dot(self, dot: Dot) -> None:
        painter = self._painter
        painter.setPen(self._pen(dot.edge) if dot.edge is not None else Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(dot.fill))
        painter.drawEllipse(QPointF(*dot.at) + self._origin, dot.radius, dot.radius)

    def _pen(self, pen: Pen) -> QPen:
        made = QPen(self._colour(Fill(pen.token)), max(1.0, pen.weight * self._theme.scale))
        if pen.dash:
            made.setDashPattern(pen.dash)
        return made

    def _colour(self, fill: Fill) -> QColor:
        theme = self._theme
        colour = theme.colour(_DARKEST[theme.tokens.is_dark] if fill.token == "deep" else fill.token)
        if fill.share == 100:
            return colour
        ground, share = theme.colour("surface"), fill.share / 100
        pairs = zip(_parts(ground), _parts(colour), strict=True)
        return QColor(*(round(under + (over - under) * share) for under, over in pairs))


def _is_straight(stroke: Stroke) -> bool:
    (ax, ay), (bx, by) = stroke.places[0], stroke.places[-1]
    return len(stroke.places) == 2 and (ax == bx or ay == by)


def _parts(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()
