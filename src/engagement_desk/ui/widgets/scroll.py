"""A scroll bar that is only its handle, and scrolling to what has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionSlider,
    QWidget,
)

from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.painting import rounded


class SlimBar(QScrollBar):
    """A vertical bar without arrows or groove."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it; `slim` puts it onto an area."""
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Room for the handle alone."""
        return QSize(self._theme.px(10), self._theme.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the handle."""
        del event
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        style = self.style()
        part = QStyle.SubControl.SC_ScrollBarSlider
        handle = QRectF(style.subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, self))
        side = self._theme.px(2)
        ink = self._theme.colour("control" if self.underMouse() or self.isSliderDown() else "line")
        rounded(QPainter(self), handle.adjusted(side, 0, -side, 0), self._theme.px(3), ink, None)


def slim(area: QAbstractScrollArea, theme: Theme) -> None:
    """Give an area the slim bar; its ground is that of the area."""
    area.setVerticalScrollBar(SlimBar(theme, area))
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class FocusFollower(QObject):
    """Scrolls an area to the widget that gets the focus, also where it was given by code; lists see to their rows."""

    def __init__(self, area: QScrollArea, theme: Theme) -> None:
        """Follow the focus for as long as the area lives."""
        super().__init__(area)
        self._area, self._theme = area, theme
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._reveal)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)
        area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep it in sight as the area becomes smaller."""
        if watched is self._area and event.type() is QEvent.Type.Resize:
            self._follow(None, QApplication.focusWidget())
        return super().eventFilter(watched, event)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._area.isAncestorOf(new) and not isinstance(new, QAbstractItemView):
            self._timer.start()

    def _reveal(self) -> None:
        widget = QApplication.focusWidget()
        if widget is not None and self._area.isAncestorOf(widget):
            bring_into_sight(widget, widget.rect(), self._theme.px(32))


def bring_into_sight(widget: QWidget, rect: QRect, margin: int) -> None:
    """Scroll the page around a widget so that a part of it is in sight with a margin, or the part's beginning."""
    area = widget.parentWidget()
    while area is not None and not (isinstance(area, QScrollArea) and area.widget() is not None):
        area = area.parentWidget()
    page = area.widget() if isinstance(area, QScrollArea) else None
    if page is None or not isinstance(area, QScrollArea):
        return
    top, height = widget.mapTo(page, QPoint(0, 0)).y() + rect.top(), rect.height()
    if height + margin <= area.viewport().height():
        area.ensureVisible(0, top + height // 2, 0, height // 2 + margin)
    else:
        area.verticalScrollBar().setValue(top - margin)
