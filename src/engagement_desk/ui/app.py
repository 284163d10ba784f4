"""Starting the window: as little as possible before the first page is painted, all the rest after it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from engagement_desk.application.desk import Desk
from engagement_desk.application.queries.start import start
from engagement_desk.ui.display import make_application
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.remembered import remembered_settings
from engagement_desk.ui.single import Doorbell, ring
from engagement_desk.ui.tasks import Tasks
from engagement_desk.ui.theme import Theme

_FIRST_READ_MS = 2000
"""How long the first page is waited for before the window shows without it."""
SWITCH_SECONDS = 0.0002
"""How often threads take turns: small, so that a document being built does not hold up the window."""
_COLLECT_AFTER = (50_000, 20, 100)
"""How much is made before the collector looks: as Python has it, an import beside a window stops that for 60 ms."""

Painted = Callable[[], None]


class _Painted(QObject):
    """Calls once, as soon as a window has been painted."""

    def __init__(self, window: MainWindow, then: Painted) -> None:
        super().__init__(window)
        self._then: Painted | None = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Paint and self._then is not None:
            then, self._then = self._then, None
            watched.removeEventFilter(self)
            QTimer.singleShot(0, then)
        return False


def settle_collector() -> None:
    """Let the collector work again, seldom, and never over what the start made: that stays until the end."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_COLLECT_AFTER)
    gc.enable()


def make_window(app: QApplication, desk: Desk, remembered: QSettings, theme: Theme | None = None) -> MainWindow:
    """Build the window with its theme and its threads; it shows nothing yet."""
    app.setStyle("Fusion")
    app.setApplicationName("Engagement Desk")
    app.setDesktopFileName("engagement-desk")
    return MainWindow(theme or Theme(app), Tasks(desk), remembered)


class Session:
    """The one window there is, on whichever workspace it was opened last."""

    def __init__(self, app: QApplication, remembered: QSettings) -> None:
        """Begin without a window."""
        self._app, self._remembered = app, remembered
        self._theme = Theme(app)
        self.window: MainWindow | None = None

    def open(self, desk: Desk, key: str | None = None, painted: Painted | None = None) -> None:
        """Show a workspace, at an engagement where one is named; the window before is closed."""
        before = self.window
        window = make_window(self._app, desk, self._remembered, self._theme)

        def settle() -> None:
            if painted is not None:
                painted()
            from engagement_desk.ui.call_notice import CallNotice
            from engagement_desk.ui.daily import DailyBackups

            window.ui.tasks.release_patient()
            window.reload_rail()
            window.travel.reload()
            Doorbell(desk.path, window)
            CallNotice(window.ui, window, window.foot.notify)
            DailyBackups(window.ui, window)

        _Painted(window, settle)
        window.switched.connect(self.open)
        window.ui.tasks.hold_patient()
        window.begin(desk.ask(start), key)
        window.ui.tasks.await_all(_FIRST_READ_MS)
        window.show()
        self.window = window
        if before is not None:
            before.close()
            before.deleteLater()

    def say_bug(self, said: str) -> None:
        """Say that something went wrong in the program itself."""
        if self.window is not None:
            self.window.ui.warn(said)


def run_window(
    desk: Desk, key: str | None = None, painted: Painted | None = None, log: Callable[[Exception], str] | None = None
) -> int:
    """Show the window on a workspace, at an engagement where one is named, until it is closed; give the exit status.

    `painted` is called once, after the first page has been painted with real data. `log` notes an error of our own
    making and gives the sentence that tells of it. A window that shows the workspace already is raised instead.
    """
    if ring(desk.path):
        desk.store.close()
        return 0
    gc.disable()
    sys.setswitchinterval(SWITCH_SECONDS)
    app = make_application()
    session = Session(app, remembered_settings())
    if log is not None:
        _catch(session, log)

    def settle() -> None:
        if painted is not None:
            painted()
        settle_collector()

    session.open(desk, key, settle)
    return app.exec()


def _catch(session: Session, log: Callable[[Exception], str]) -> None:
    """Note and say what no one caught in a slot; the window goes on."""
    usual = sys.excepthook

    def caught(kind: type[BaseException], error: BaseException, trace: object) -> None:
        if isinstance(error, Exception):
            session.say_bug(log(error))
        else:
            usual(kind, error, trace)  # type: ignore[arg-type]

    sys.excepthook = caught
