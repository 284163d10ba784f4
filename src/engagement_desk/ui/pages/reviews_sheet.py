"""One page of the preview: its picture, the words that were found on it, and the text that is selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.tokens import LIGHT

_FOUND, _CHOSEN = 70, 60
_EDGE = 2.0


def _ground(name: str, strength: int) -> QColor:
    """Give a colour that lets the words through; a page is white in every scheme."""
    colour = QColor(name)
    colour.setAlpha(strength)
    return colour


class Sheet(QWidget):
    """One page; `scale` is that of its picture, 0 while it has none or an old one."""

    pressed = Signal(int, QPointF)
    """The mouse went down on the page of this number, at a point of it."""
    dragged = Signal(int, QPointF)

    def __init__(self, theme: Theme, number: int, parent: QWidget) -> None:
        """Make an empty page."""
        super().__init__(parent)
        self._theme, self._number = theme, number
        self.image: QImage | None = None
        self.scale = 0.0
        self.points = 1.0
        """Pixels to a point."""
        self._found: tuple[QRectF, ...] = ()
        self._current: tuple[QRectF, ...] = ()
        self._chosen: tuple[QRectF, ...] = ()
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def name(self, count: int) -> None:
        """Say which page it is, and of how many."""
        self.setAccessibleName(tr("Page {n} of {all}").format(n=self._number + 1, all=count))

    def show_image(self, image: QImage | None, scale: float = 0.0) -> None:
        """Show the picture, or none."""
        self.image, self.scale = image, scale
        self.update()

    def show_found(self, found: Sequence[QRectF], current: Sequence[QRectF]) -> None:
        """Mark the words that were found, and those of them that are gone to."""
        if (self._found, self._current) != (tuple(found), tuple(current)):
            self._found, self._current = tuple(found), tuple(current)
            self.update()

    def show_chosen(self, boxes: Sequence[QRectF]) -> None:
        """Mark the text that is selected."""
        if self._chosen != tuple(boxes):
            self._chosen = tuple(boxes)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the sheet, its picture, the marks and its edge."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        self._paint_image(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        marks = ((self._found, LIGHT.warn, _FOUND), (self._chosen, LIGHT.accent, _CHOSEN))
        for boxes, colour, strength in marks:
            painter.setBrush(_ground(colour, strength))
            painter.drawRects([self._on_screen(box) for box in boxes])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(LIGHT.accent), _EDGE))
        painter.drawRects([self._on_screen(box).adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE) for box in self._current])
        painter.setPen(self._theme.colour("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin to select."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit(self._number, event.position() / self.points)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go on selecting."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(self._number, event.position() / self.points)

    def _on_screen(self, box: QRectF) -> QRectF:
        points = self.points
        return QRectF(box.x() * points, box.y() * points, box.width() * points, box.height() * points)

    def _paint_image(self, painter: QPainter) -> None:
        """Paint a picture of the right size as it is, pixel by pixel; any other one is stretched until it comes."""
        if self.image is None:
            return
        ratio = self.devicePixelRatioF()
        wide, tall = self.width() * ratio, self.height() * ratio
        if abs(self.image.width() - wide) <= ratio + 1 and abs(self.image.height() - tall) <= ratio + 1:
            self.image.setDevicePixelRatio(ratio)
            painter.drawImage(QPointF(), self.image)
        else:
            self.image.setDevicePixelRatio(1)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(self.rect()), self.image)
