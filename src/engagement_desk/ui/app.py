"""Starting the window: as little as possible before the first page is painted, all the rest after it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from engagement_desk.application.desk import Desk
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.place import Place
from engagement_desk.ui.tasks import Tasks
from engagement_desk.ui.theme import Theme

_SWITCH_SECONDS = 0.0002
"""How often threads take turns: small, so that a document being built does not hold up the window."""


class _Painted(QObject):
    """Calls once, as soon as a window has been painted."""

    def __init__(self, window: MainWindow, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then: Callable[[], None] | None = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Paint and self._then is not None:
            then, self._then = self._then, None
            watched.removeEventFilter(self)
            QTimer.singleShot(0, then)
        return False


def make_window(app: QApplication, desk: Desk, remembered: QSettings) -> MainWindow:
    """Build the window with its theme and its threads; it shows nothing yet."""
    app.setStyle("Fusion")
    app.setApplicationName("Engagement Desk")
    app.setDesktopFileName("engagement-desk")
    theme = Theme(app)
    return MainWindow(theme, Tasks(desk), remembered)


def run_window(desk: Desk, key: str | None = None, painted: Callable[[], None] | None = None) -> int:
    """Show the window on a workspace, at an engagement where one is named, until it is closed.

    `painted` is called once, after the first page has been painted with real data.
    """
    gc.disable()
    sys.setswitchinterval(_SWITCH_SECONDS)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    window = make_window(app, desk, QSettings("Engagement Desk", "Engagement Desk"))

    def settle() -> None:
        if painted is not None:
            painted()
        window.reload_rail()
        gc.collect()
        gc.freeze()
        gc.enable()

    _Painted(window, settle)
    window.go(Place("engagement", key) if key else Place("today"))
    window.show()
    return app.exec()
