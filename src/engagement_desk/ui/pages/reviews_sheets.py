"""The sheets of a PDF, one below the other: zoomed, scrolled, and white only until their first pictures come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QNativeGestureEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QFrame, QGestureEvent, QPinchGesture, QScrollArea, QWidget

from engagement_desk.ui.pages.reviews_sheet import Sheet
from engagement_desk.ui.pages.reviews_text import Chosen, Hit
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.painting import focus_ring
from engagement_desk.ui.widgets.scroll import slim

Sizes = tuple[tuple[float, float], ...]
FIT_WIDTH, FIT_PAGE = "width", "page"
LEVELS = (25, 50, 75, 100, 125, 150, 200, 300, 400)
_RING, _LEAST, _GAP = 4, 80, 12
_WHOLE = 96 / 72
"""Pixels to a point at 100 %."""
_WHEEL_STEP, _NOTCH = 1.1, 120
_ROUGHLY = 0.5
_AT_ONCE = 2
"""How many pictures are asked for in one go."""


class Sheets(QScrollArea):
    """The scroll view; + − zoom, 0 fits the width, 9 the page, ← → turn pages, Page up and down and ↑ ↓ scroll."""

    moved = Signal()
    """Other pages came into sight, or the zoom changed."""
    pressed = Signal(int, QPointF)
    dragged = Signal(int, QPointF)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it without pages."""
        super().__init__(parent)
        self._theme = theme
        self._sizes: Sizes = ()
        self._fits, self._percent = FIT_WIDTH, 100.0
        self.pages: list[Sheet] = []
        self._inner = QWidget()
        self.setWidget(self._inner)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Preview of the review"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        slim(self, theme)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setViewportMargins(_RING, _RING, _RING, _RING)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def scale(self) -> float:
        """Pixels to a point."""
        return self.pages[0].points if self.pages else 0.0

    @property
    def percent(self) -> float:
        """How large the pages are, 100 being as large as on paper."""
        return self.scale / _WHOLE * 100

    @property
    def zoom(self) -> str | float:
        """What the zoom holds to: the width, the page, or a size in percent."""
        return self._fits or self._percent

    @property
    def number(self) -> int:
        """The number of the page in the middle of the view, from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return sum(page.y() <= middle for page in self.pages[1:])

    def show_pages(self, sizes: Sizes) -> None:
        """Show pages of these sizes in points; pictures of the same page stay until the new ones come."""
        held = self._place()
        self._sizes = sizes
        for page in self.pages[len(sizes) :]:
            page.hide()
            page.deleteLater()
        del self.pages[len(sizes) :]
        for number in range(len(self.pages), len(sizes)):
            page = Sheet(self._theme, number, self._inner)
            page.pressed.connect(self.pressed)
            page.dragged.connect(self.dragged)
            page.show()
            self.pages.append(page)
        for page in self.pages:
            page.scale = 0.0
            page.name(len(sizes))
        self._lay_out(held)

    def show_pictures(self, pictures: Mapping[int, QImage], scale: float) -> None:
        """Show what was drawn."""
        for number, image in pictures.items():
            self.pages[number].show_image(image, scale)

    def show_hits(self, hits: Sequence[Hit], current: int) -> None:
        """Mark what was found; `current` is the number of the hit that is gone to."""
        for number, page in enumerate(self.pages):
            here = [box for hit in hits if hit.page == number for box in hit.boxes]
            page.show_found(here, hits[current].boxes if hits and hits[current].page == number else ())

    def show_chosen(self, chosen: Chosen | None) -> None:
        """Mark the text that is selected."""
        for number, page in enumerate(self.pages):
            page.show_chosen(chosen.boxes if chosen is not None and chosen.page == number else ())

    def wanted(self, scale: float) -> list[int]:
        """Name a few pages in or near the view that have no picture at this scale, the nearest first; those that are
        far away let theirs go.
        """
        height = self.viewport().height()
        top = self.verticalScrollBar().value() - height
        bottom = top + 3 * height
        near = {n for n, page in enumerate(self.pages) if page.y() < bottom and page.y() + page.height() > top}
        for number, page in enumerate(self.pages):
            if number not in near and page.image is not None:
                page.show_image(None)
        lacking = [number for number in near if self.pages[number].scale != scale]
        return sorted(lacking, key=lambda number: (abs(number - self.number), number))[:_AT_ONCE]

    def turn_to(self, number: int) -> None:
        """Show a page from its top; the first or the last one where there is none of this number."""
        if self.pages:
            page = self.pages[max(0, min(number, len(self.pages) - 1))]
            self.verticalScrollBar().setValue(page.y())

    def reveal(self, hit: Hit) -> None:
        """Scroll so that words are in sight, as little as that takes."""
        if hit.page < len(self.pages) and hit.boxes:
            page, points = self.pages[hit.page], self.scale
            box = hit.boxes[0]
            middle = QPointF(page.x() + box.center().x() * points, page.y() + box.center().y() * points)
            margin = min(self._theme.px(64), self.viewport().height() // 3)
            self.ensureVisible(round(middle.x()), round(middle.y()), self._theme.px(24), margin)

    def zoom_by(self, steps: int) -> None:
        """Zoom to the next size or the one before it."""
        at = self.percent
        larger = [level for level in LEVELS if level > at + _ROUGHLY] or [LEVELS[-1]]
        smaller = [level for level in LEVELS if level < at - _ROUGHLY] or [LEVELS[0]]
        self.zoom_to(larger[0] if steps > 0 else smaller[-1])

    def zoom_to(self, zoom: str | float, at: QPointF | None = None) -> None:
        """Fit the width or the page, or take a size in percent; what lies at a point of the view stays there."""
        held = self._place(at)
        if isinstance(zoom, str):
            self._fits = zoom
        else:
            self._fits, self._percent = "", max(LEVELS[0], min(LEVELS[-1], zoom))
        self._lay_out(held)

    def fit(self) -> None:
        """Give the pages their size for the room there is, and keep what is in sight."""
        self._lay_out(self._place())

    def event(self, event: QEvent) -> bool:
        """Paint the ring of the focus around the pages."""
        if event.type() is QEvent.Type.Paint and self.hasFocus():
            focus_ring(QPainter(self), QRectF(self.rect()), 6, self._theme)
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Zoom by two fingers, on a screen or beside it."""
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._grow(pinch.scaleFactor(), QPointF(self.viewport().mapFromGlobal(pinch.centerPoint().toPoint())))
                return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self._grow(1 + event.value(), event.position())
            return True
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self.moved.emit()
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Zoom where Ctrl is held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._grow(_WHEEL_STEP ** (event.angleDelta().y() / _NOTCH), event.position())
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Zoom, turn pages, or scroll."""
        number, last = self.number, len(self.pages) - 1
        zooms: dict[int, str | int] = {
            Qt.Key.Key_Plus: 1,
            Qt.Key.Key_Equal: 1,
            Qt.Key.Key_Minus: -1,
            Qt.Key.Key_0: FIT_WIDTH,
            Qt.Key.Key_9: FIT_PAGE,
        }
        turns: dict[int, int] = {
            Qt.Key.Key_Left: number - 1,
            Qt.Key.Key_Right: number + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif (zoom := zooms.get(event.key())) is not None:
            self.zoom_to(zoom) if isinstance(zoom, str) else self.zoom_by(zoom)
        elif (page := turns.get(event.key())) is not None and not self.horizontalScrollBar().maximum():
            self.turn_to(page)
        else:
            super().keyPressEvent(event)

    def _grow(self, factor: float, at: QPointF) -> None:
        if self.pages:
            self.zoom_to(self.percent * factor, at)

    def _place(self, at: QPointF | None = None) -> tuple[int, QPointF, QPointF]:
        """Tell what lies at a point of the view, its upper left corner by default: a page, and the point on it."""
        point = at if at is not None else QPointF()
        inside = point + QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        number = max(0, sum(page.y() <= inside.y() for page in self.pages) - 1)
        if not self.pages:
            return 0, QPointF(), point
        page = self.pages[number]
        return number, (inside - QPointF(page.pos())) / max(page.points, 0.01), point

    def _scale(self) -> float:
        if not self._fits:
            return self._percent / 100 * _WHOLE
        across = self.width() - 2 * _RING - self.verticalScrollBar().sizeHint().width()
        scale = max(across, _LEAST) / max(width for width, _ in self._sizes)
        if self._fits == FIT_PAGE:
            down = max(self.height() - 2 * _RING, _LEAST)
            scale = min(scale, down / max(height for _, height in self._sizes))
        return scale

    def _lay_out(self, held: tuple[int, QPointF, QPointF]) -> None:
        """Put the pages below one another, and what was held back to where it was in the view."""
        if not self.pages:
            self._inner.resize(0, 0)
            return
        scale, gap, top = self._scale(), self._theme.px(_GAP), 0
        across = round(max(width for width, _ in self._sizes) * scale)
        for page, (width, height) in zip(self.pages, self._sizes, strict=True):
            wide, tall = round(width * scale), round(height * scale)
            page.points = scale
            page.setGeometry(QRect((across - wide) // 2, top, wide, tall))
            top += tall + gap
        self._inner.resize(across, top - gap)
        number, at, point = held
        if number < len(self.pages):
            wanted = QPointF(self.pages[number].pos()) + at * scale - point
            self.verticalScrollBar().setValue(round(wanted.y()))
            self.horizontalScrollBar().setValue(round(wanted.x()))
        self.moved.emit()

    def _scrolled(self, _value: int) -> None:
        self.moved.emit()
