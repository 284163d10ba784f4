"""Meters: a share as a bar, which always has its figure in words beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.painting import facing, rounded

_FULL = 100


class Meter(QProgressBar):
    """A share of 0 to 100 percent; `description` has the money for a screen reader."""

    def __init__(self, theme: Theme, name: str, thickness: int = 8, parent: QWidget | None = None) -> None:
        """Make an empty meter."""
        super().__init__(parent)
        self._theme, self._thickness = theme, thickness
        self.setRange(0, _FULL)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_share(self, percent: int, description: str) -> None:
        """Show a share; more than the whole fills the bar."""
        self.setValue(max(0, min(_FULL, percent)))
        self.setAccessibleDescription(description)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As thick as it was made."""
        return QSize(self._theme.px(80), self._theme.px(self._thickness))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As thick as it was made."""
        return QSize(self._theme.px(24), self._theme.px(self._thickness))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the empty part, then the share."""
        del event
        painter, rect = QPainter(self), QRectF(self.rect())
        radius = rect.height() / 2
        rounded(painter, rect, radius, self._theme.colour("line"), None)
        if self.value() > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            share = QRectF(
                rect.left(), rect.top(), max(rect.height(), rect.width() * self.value() / _FULL), rect.height()
            )
            rounded(painter, facing(painter, share, rect), radius, self._theme.colour("accent"), None)
