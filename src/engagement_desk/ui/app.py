"""Starting the window: as little as possible before the first page is painted, all the rest after it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from engagement_desk.application.desk import Desk
from engagement_desk.application.queries.start import start
from engagement_desk.ui.display import make_application
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.remembered import remembered_settings
from engagement_desk.ui.single import Doorbell, ring
from engagement_desk.ui.tasks import Tasks
from engagement_desk.ui.theme import Theme

if TYPE_CHECKING:
    from engagement_desk.application.opening import Opening
    from engagement_desk.ui.place import Place

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
    app.setDesktopFileName("desk.engagement.engagement_desk")
    return MainWindow(theme or Theme(app), Tasks(desk), remembered)


class Session:
    """The one window there is, on whichever workspace it was opened last."""

    def __init__(self, app: QApplication, remembered: QSettings) -> None:
        """Begin without a window."""
        self._app, self._remembered = app, remembered
        self._theme = Theme(app)
        self.window: MainWindow | None = None

    def open(self, desk: Desk, opening: Opening | None = None, painted: Painted | None = None) -> None:
        """Show a workspace, at a place where one is asked for; the window before is closed."""
        before = self.window
        window = make_window(self._app, desk, self._remembered, self._theme)

        def settle() -> None:
            if painted is not None:
                painted()
            from engagement_desk.ui.daily import DailyBackups
            from engagement_desk.ui.holding import Holding
            from engagement_desk.ui.notices import Notices
            from engagement_desk.ui.openings import Openings

            window.ui.tasks.release_patient()
            window.reload_rail()
            window.travel.reload()
            Openings(window, Doorbell(desk.path, window), opening)
            Notices(window.ui, window, window.foot.notify, window.is_quiet)
            Holding(window.ui, window)
            DailyBackups(window.ui, window)

        window.switched.connect(self.open)
        window.ui.tasks.hold_patient()
        window.begin(desk.ask(start), _place(opening) if opening is not None else None)
        window.ui.tasks.await_all(_FIRST_READ_MS)
        if opening is not None and (opening.minimised or opening.quick):
            window.showMinimized()
            QTimer.singleShot(0, settle)  # it may not be painted before it is wanted
        else:
            _Painted(window, settle)
            window.show()
        self.window = window
        if before is not None:
            before.close()
            before.deleteLater()

    def say_bug(self, said: str) -> None:
        """Say that something went wrong in the program itself."""
        if self.window is not None:
            self.window.ui.warn(said)


def _place(opening: Opening) -> Place | None:
    from engagement_desk.ui.openings import place_asked_for

    return place_asked_for(opening)


def run_window(
    desk: Desk,
    opening: Opening | None = None,
    painted: Painted | None = None,
    log: Callable[[Exception], str] | None = None,
    icon: Callable[[], Path] | None = None,
) -> int:
    """Show the window on a workspace, at a place where one is asked for, until it is closed; give the exit status.

    `painted` is called once, after the first page has been painted with real data. `log` notes an error of our own
    making and gives the sentence that tells of it, `icon` gives the drawing of the program's icon. A window that shows
    the workspace already takes what is asked for.
    """
    if ring(desk.path, _wanted(opening)):
        desk.store.close()
        return 0
    gc.disable()
    sys.setswitchinterval(SWITCH_SECONDS)
    remembered = remembered_settings()
    app = make_application(remembered)
    session = Session(app, remembered)
    if log is not None:
        _catch(session, log)

    def settle() -> None:
        if painted is not None:
            painted()
        if icon is not None:
            app.setWindowIcon(QIcon(str(icon())))
        settle_collector()

    session.open(desk, opening, settle)
    return app.exec()


def _wanted(opening: Opening | None) -> str:
    if opening is None:
        return ""
    from engagement_desk.application.opening import opening_text

    return opening_text(opening)


def _catch(session: Session, log: Callable[[Exception], str]) -> None:
    """Note and say what no one caught in a slot; the window goes on."""
    usual = sys.excepthook

    def caught(kind: type[BaseException], error: BaseException, trace: object) -> None:
        if isinstance(error, Exception):
            session.say_bug(log(error))
        else:
            usual(kind, error, trace)  # type: ignore[arg-type]

    sys.excepthook = caught
