"""The timer in the system's tray, where there is one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPolygonF
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from engagement_desk.ui.text import hours, plain, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.painting import rounded

if TYPE_CHECKING:
    from engagement_desk.application.queries.entries import TimerView

_SIDE = 64


class Tray(QObject):
    """An icon that tells whether the timer runs, with the timer's actions in its menu."""

    def __init__(self, ui: Ui, window: QWidget) -> None:
        """Put the icon into the tray; ask `available` first."""
        super().__init__(window)
        self._ui, self._window = ui, window
        self._is_running = False
        self._opens: Callable[[], None] | None = None
        self.menu = QMenu(window)
        self.menu.addAction(tr("Show Engagement Desk")).triggered.connect(self.raise_window)
        self.menu.addAction(tr("Log a line")).triggered.connect(self._log)
        self.menu.addSeparator()
        for name in ("time.timer", "time.continue"):
            self.menu.addAction(ui.actions.actions[name])
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(self._open)
        ui.theme.changed.connect(self._draw)
        self.show_timer(None, 0)
        self._draw()
        self.icon.show()

    @staticmethod
    def available() -> bool:
        """Tell whether the desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show_timer(self, view: TimerView | None, minutes: int) -> None:
        """Show the running timer, or that none runs; while a client looks at the screen, not for whom it runs."""
        said = tr("No timer")
        if view is not None:
            whom = f" {view.engagement} {plain(view.note)}".rstrip() if self._ui.presenting.key is None else ""
            said = tr("Timer {time}").format(time=hours(minutes)) + whom
        self.icon.setToolTip(said)
        if self._is_running != (view is not None):
            self._is_running = view is not None
            self._draw()

    def notify(self, text: str, opens: Callable[[], None]) -> None:
        """Show a notice of the desktop; a click on it brings the window to the front and `opens` what it is about."""
        self._opens = opens
        self.icon.showMessage(tr("Engagement Desk"), text, self.icon.icon())

    def raise_window(self) -> None:
        """Bring the window to the front, as far as the desktop lets it."""
        self._window.showNormal() if self._window.isMinimized() else self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _open(self) -> None:
        self.raise_window()
        if self._opens is not None:
            self._opens()

    def _log(self) -> None:
        self.raise_window()
        self._ui.actions.trigger("time.quick_line")

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.raise_window()
        elif reason is QSystemTrayIcon.ActivationReason.MiddleClick:
            self._ui.actions.trigger("time.timer")

    def _draw(self) -> None:
        """Draw a square while the timer runs, else a triangle."""
        pixmap = QPixmap(_SIDE, _SIDE)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        theme = self._ui.theme
        rounded(painter, QRectF(4, 4, 56, 56), 12, theme.colour("risk" if self._is_running else "accent"), None)
        painter.setBrush(theme.colour("on_accent"))
        if self._is_running:
            painter.drawRoundedRect(QRectF(22, 22, 20, 20), 3, 3)
        else:
            painter.drawPolygon(QPolygonF([QPointF(25, 19), QPointF(25, 45), QPointF(46, 32)]))
        painter.end()
        self.icon.setIcon(QIcon(pixmap))
