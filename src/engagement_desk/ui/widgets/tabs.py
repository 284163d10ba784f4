"""A bar of tabs, underlined, on which the arrow keys turn pages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.painting import facing, focus_ring


class Tabs(QTabBar):
    """The tabs, underlined; they scroll where they do not fit."""

    def __init__(self, theme: Theme, name: str, tabs: Sequence[str], parent: QWidget | None = None) -> None:
        """Make them; `name` is what a screen reader says."""
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for text in tabs:
            self.addTab(text)
        theme.changed.connect(self._dress)
        self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the words, the hairline, and the bar under the chosen one."""
        del event
        painter, theme = QPainter(self), self._theme
        painter.setPen(theme.colour("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        for number in range(self.count()):
            rect, chosen = self.tabRect(number), number == self.currentIndex()
            painter.setFont(theme.font(bold=chosen))
            painter.setPen(theme.colour("text" if chosen else "muted"))
            painter.drawText(
                rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self.tabText(number)
            )
            if chosen:
                width = painter.fontMetrics().horizontalAdvance(self.tabText(number))
                bar = facing(painter, QRect(rect.left(), self.height() - 3, width, 3), rect)
                painter.fillRect(bar, theme.colour("accent"))
                if self.hasFocus():
                    focus_ring(painter, rect.toRectF().adjusted(-4, 2, -theme.px(8), -5), 4, theme)

    def _dress(self) -> None:
        font = self._theme.font(bold=True)
        self.setFont(font)
        self.setFixedHeight(self._theme.px(36))

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802
        """Room for the word and the gap after it."""
        size = super().tabSizeHint(index)
        size.setWidth(round(self._theme.text_width(self.tabText(index), bold=True)) + self._theme.px(20))
        size.setHeight(self._theme.px(36))
        return size
