"""The sheets of a PDF, one below the other: zoomed, scrolled, and white until their pictures come."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.painting import focus_ring
from engagement_desk.ui.widgets.scroll import slim

Sizes = tuple[tuple[float, float], ...]
_RING, _LEAST = 4, 80
_ZOOMS = (100, 125, 150, 200, 250, 300)
_STEPS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}


class Sheet(QWidget):
    """One page; `scale` is that of its picture, 0 while it has none or an old one."""

    def __init__(self, theme: Theme, number: int, count: int, parent: QWidget) -> None:
        """Make an empty page."""
        super().__init__(parent)
        self._theme = theme
        self.image: QImage | None = None
        self.scale = 0.0
        self.setAccessibleName(tr("Page {n} of {all}").format(n=number + 1, all=count))

    def show_image(self, image: QImage | None, scale: float = 0.0) -> None:
        """Show the picture, or none."""
        self.image, self.scale = image, scale
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the sheet, its picture and its edge."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if self.image is not None:
            painter.drawImage(QRectF(self.rect()), self.image)
        painter.setPen(self._theme.colour("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class Sheets(QScrollArea):
    """The scroll view; + − zoom, 0 fits the width again, Page up and down and the arrows scroll."""

    moved = Signal()
    """Other pages came into sight, or the zoom changed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it without pages."""
        super().__init__(parent)
        self._theme = theme
        self._sizes: Sizes = ()
        self._zoom = 0
        self.pages: list[Sheet] = []
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(self._inner)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Preview of the review"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        slim(self, theme)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setViewportMargins(_RING, _RING, _RING, _RING)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def scale(self) -> float:
        """Pixels to a point."""
        return self.pages[0].width() / self._sizes[0][0] if self.pages else 0.0

    @property
    def number(self) -> int:
        """The number of the page in the middle of the view, from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return sum(page.y() <= middle for page in self.pages[1:])

    @property
    def zoom_said(self) -> str:
        """Say how large the pages are."""
        return tr("fits the width") if self._zoom == 0 else f"{_ZOOMS[self._zoom]} %"

    def show_pages(self, sizes: Sizes) -> None:
        """Show pages of these sizes in points; pictures of the same page stay until the new ones come."""
        if sizes != self._sizes:
            self._sizes = sizes
            for page in self.pages:
                page.hide()
                page.deleteLater()
            self.pages = [Sheet(self._theme, number, len(sizes), self._inner) for number in range(len(sizes))]
            for page in self.pages:
                self._column.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
                page.show()
        for page in self.pages:
            page.scale = 0.0
        self.fit()

    def show_pictures(self, pictures: Mapping[int, QImage], scale: float) -> None:
        """Show what was drawn."""
        for number, image in pictures.items():
            self.pages[number].show_image(image, scale)

    def wanted(self, scale: float) -> list[int]:
        """Name the pages in or near the view that have no picture at this scale; others let theirs go."""
        height = self.viewport().height()
        top = self.verticalScrollBar().value() - height
        bottom = top + 3 * height
        near = {n for n, page in enumerate(self.pages) if page.y() < bottom and page.y() + page.height() > top}
        for number, page in enumerate(self.pages):
            if number not in near and page.image is not None:
                page.show_image(None)
        return sorted(number for number in near if self.pages[number].scale != scale)

    def zoom_by(self, steps: int) -> None:
        """Zoom in or out; 0 fits the width again."""
        self._zoom = 0 if steps == 0 else max(0, min(len(_ZOOMS) - 1, self._zoom + steps))
        self.fit()

    def fit(self) -> None:
        """Give the pages their size for the width there is, and keep what is in sight."""
        if not self.pages:
            self._inner.resize(0, 0)
            return
        bar = self.verticalScrollBar()
        before = bar.value() / max(self._inner.height(), 1)
        room = self.width() - 2 * _RING - bar.sizeHint().width()
        across = round(max(room, _LEAST) * _ZOOMS[self._zoom] / 100)
        for page, (width, height) in zip(self.pages, self._sizes, strict=True):
            page.setFixedSize(QSize(across, round(across * height / width)))
        self._column.setSpacing(self._theme.px(12))
        self._inner.adjustSize()
        bar.setValue(round(before * self._inner.height()))
        self.moved.emit()

    def event(self, event: QEvent) -> bool:
        """Paint the ring of the focus around the pages."""
        if event.type() is QEvent.Type.Paint and self.hasFocus():
            focus_ring(QPainter(self), QRectF(self.rect()), 6, self._theme)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Zoom, or scroll."""
        key = Qt.Key(event.key())
        if key in _STEPS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_STEPS[key])
            return
        super().keyPressEvent(event)

    def _scrolled(self, _value: int) -> None:
        self.moved.emit()
