"""Strokes that all painted widgets share."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from engagement_desk.ui.theme import Theme

R = TypeVar("R", QRect, QRectF)
_RING = 2.0
_HALF = 0.5
SIGNS = {"ok": "ok", "warn": "warn", "risk": "risk", "asked": "warn", "silent": "muted"}
"""The states that have a sign, each with the token of its colour."""


def rounded(painter: QPainter, rect: QRectF, radius: float, ground: QColor | None, line: QColor | None) -> None:
    """Draw a box with round corners: its ground, and a hairline that stays crisp."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, 1.0) if line is not None else Qt.PenStyle.NoPen)
    painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
    inset = _HALF if line is not None else 0.0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def focus_ring(painter: QPainter, rect: QRectF, radius: float, theme: Theme) -> None:
    """Draw the ring of the focus inside a rectangle."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("accent"), _RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = _RING / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)


def is_mirrored(painter: QPainter) -> bool:
    """Tell whether what is painted is read from right to left."""
    return painter.layoutDirection() is Qt.LayoutDirection.RightToLeft


def facing(painter: QPainter, part: R, within: R) -> R:
    """Give where a part of a row stands: as it was laid out from the left, or mirrored where it is read from the right.

    Qt itself turns the alignment of a text in its part, so that only the parts have to be turned.
    """
    if not is_mirrored(painter):
        return part
    turned = type(part)(part)
    turned.moveLeft(within.left() + (within.left() + within.width()) - (part.left() + part.width()))
    return turned


def chosen_row(painter: QPainter, rect: QRect, theme: Theme) -> None:
    """Draw the ground of the row that is chosen, with a bar where it begins."""
    painter.fillRect(rect, theme.colour("accent_soft"))
    bar = facing(painter, QRect(rect.left(), rect.top(), 3, rect.height()), rect)
    painter.fillRect(bar, theme.colour("accent"))


def mark(painter: QPainter, rect: QRectF, state: str, colour: QColor) -> None:
    """Draw the sign of a state in a square: ✓ for `ok`, ▲ for `warn`, ✕ for `risk`, ○ for `asked`, – for `silent`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    if state == "warn":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([QPointF(rect.center().x(), top), QPointF(right, bottom), QPointF(left, bottom)]))
        return
    painter.setPen(QPen(colour, max(1.5, rect.width() / 6), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    if state == "risk":
        painter.drawLine(QPointF(left, top), QPointF(right, bottom))
        painter.drawLine(QPointF(left, bottom), QPointF(right, top))
    elif state == "asked":
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(rect)
    elif state == "silent":
        painter.drawLine(QPointF(left, rect.center().y()), QPointF(right, rect.center().y()))
    else:
        low = QPointF(left + rect.width() * 0.38, bottom)
        painter.drawLine(QPointF(left, rect.center().y()), low)
        painter.drawLine(low, QPointF(right, top))


def padlock(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Draw the sign of what is locked in a square."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = rect.width()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, max(1.2, side / 7)))
    bow = QRectF(rect.left() + side * 0.22, rect.top(), side * 0.56, side * 0.8)
    painter.drawArc(bow, 0, 180 * 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(rect.left(), rect.top() + side * 0.4, side, side * 0.6), 1.5, 1.5)
