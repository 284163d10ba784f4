"""The menus, made from the table of actions: a menu bar where the system has one, else one menu behind a button."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QMenu, QWidget

from engagement_desk.ui.actions import ACTIONS, ActionBook, Menu
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.painting import focus_ring


class MenuButton(QAbstractButton):
    """Three strokes that open the menu."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it."""
        super().__init__(parent)
        self._theme = theme
        self.setText(tr("Menu"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:  # noqa: N802
        """A square of 28."""
        return QSize(self._theme.px(28), self._theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the strokes."""
        del event
        painter, theme = QPainter(self), self._theme
        painter.setPen(QPen(theme.colour("text" if self.underMouse() or self.hasFocus() else "muted"), theme.px(1.5)))
        middle, half = self.rect().center(), theme.px(7)
        for row in (-1, 0, 1):
            y = middle.y() + row * theme.px(5)
            painter.drawLine(middle.x() - half, y, middle.x() + half, y)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), 6, theme)


class Menus:
    """The menus by name."""

    def __init__(self, window: QMainWindow, book: ActionBook, button: QAbstractButton) -> None:
        """Make them; the button stands where the system shows no menu bar of the window."""
        self._button = button
        self.whole = QMenu(window)
        self.by_name = {name: self.whole.addMenu(tr(name.value)) for name in Menu}
        for spec in ACTIONS:
            if not spec.lists_only:
                self.by_name[spec.menu].addAction(book.actions[spec.id])
        bar = window.menuBar()
        for menu in self.by_name.values():
            bar.addMenu(menu)
        is_native = bar.isNativeMenuBar()
        bar.setVisible(is_native)
        button.setVisible(not is_native)
        button.setToolTip(book.actions["view.menu"].toolTip())
        button.clicked.connect(self.show)

    def show(self) -> None:
        """Open the menu over its button, the first entry chosen."""
        corner = self._button.mapToGlobal(QPoint(self._button.width(), 0))
        size = self.whole.sizeHint()
        self.whole.popup(QPoint(corner.x() - size.width(), corner.y() - size.height()))
        self.whole.setActiveAction(self.whole.actions()[0])
