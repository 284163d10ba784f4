"""Buttons of three weights: the one primary, plain ones, and links."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QSpacerItem, QWidget

from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.painting import focus_ring, rounded

PRIMARY, PLAIN, LINK = "primary", "plain", "link"
LINK_SIDE = 4
"""How far the ring of the focus stands from the text of a link, at 100 %."""
_CORNER, _EDGE = 6, 2


class Pressable(QAbstractButton):
    """What Enter presses as Space does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Press on Enter too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)


class Button(Pressable):
    """A button with a verb on it."""

    def __init__(self, theme: Theme, text: str, weight: str = PLAIN, parent: QWidget | None = None) -> None:
        """Make it; there is one `primary` button a page."""
        super().__init__(parent)
        self._theme, self._weight = theme, weight
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Room for the text."""
        side = self._theme.px(LINK_SIDE if self._weight == LINK else 14)
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * (side + _EDGE)
        least = self._theme.target
        return QSize(max(width, least), least if self._weight == LINK else max(self._theme.px(32), least))

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the ground, the text and the ring of the focus."""
        del event
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        pressed, hot = self.isDown() or self.isChecked(), self.underMouse() and self.isEnabled()
        if self._weight == PRIMARY:
            ground = theme.colour("accent" if self.isEnabled() else "line")
            rounded(painter, rect, _CORNER, ground.darker(112) if pressed or hot else ground, None)
            ink = theme.colour("on_accent" if self.isEnabled() else "muted")
        elif self._weight == PLAIN:
            ground = theme.colour("accent_soft" if pressed or hot else "surface")
            rounded(painter, rect, _CORNER, ground, theme.colour("control" if self.isEnabled() else "line"))
            ink = theme.colour("text" if self.isEnabled() else "muted")
        else:
            ink = theme.colour("accent" if self.isEnabled() else "muted")
        painter.setPen(ink)
        font = self.font()
        font.setUnderline(self._weight == LINK and hot)
        painter.setFont(font)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), self.text())
        if self.hasFocus():
            self._paint_focus(painter, rect)

    def _paint_focus(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the ring; on the ground of the primary one, which has its colour, inside it and in that of the text."""
        if self._weight == PRIMARY and self.isEnabled():
            rounded(painter, rect.adjusted(3, 3, -3, -3), _CORNER - 2, None, self._theme.colour("on_accent"))
        else:
            focus_ring(painter, rect, _CORNER, self._theme)

    def _dress(self) -> None:
        self.setFont(self._theme.font(bold=self._weight == PRIMARY))
        self.updateGeometry()
        self.update()


class LinkRow(QHBoxLayout):
    """A link by itself, whose text begins where the text above it does."""

    def __init__(self, theme: Theme, link: Button) -> None:
        """Lay it out, at every size of the text."""
        super().__init__()
        self._theme = theme
        self._outset = QSpacerItem(0, 0)
        self.addItem(self._outset)
        self.addWidget(link)
        self.addStretch(1)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._outset.changeSize(-(self._theme.px(LINK_SIDE) + _EDGE), 0)
        self.invalidate()
