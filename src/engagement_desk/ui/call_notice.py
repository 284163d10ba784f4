"""Ten minutes before a call, one notice, with the key that opens its brief; the settings can silence it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from engagement_desk.application.queries.calls import ComingCall, coming_call
from engagement_desk.ui.text import plain, time_left, tr
from engagement_desk.ui.ui import Ui

_AHEAD = timedelta(minutes=10)
_EVERY_MS = 30_000


class CallNotice(QObject):
    """Looks twice a minute; a call is told of once."""

    def __init__(self, ui: Ui, window: QWidget, notify: Callable[[str], None]) -> None:
        """Begin to look; `notify` tells outside of the window too, where the desktop has a way."""
        super().__init__(window)
        self._ui, self._window, self._notify = ui, window, notify
        self._told: ComingCall | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Ask for the next call; not while a client looks at the screen."""
        if self._ui.presenting.key is None:
            self._ui.tasks.ask(self, coming_call, self._ui.now(), _AHEAD, then=self._tell)

    def _tell(self, call: ComingCall | None) -> None:
        if call is None or call == self._told:
            return
        self._told = call
        when = time_left(call.at - self._ui.now().instant)
        said = plain(tr("Call with {client} {when}: Ctrl+B opens its brief").format(client=call.client, when=when))
        self._ui.say(said, undoable=False)
        QApplication.alert(self._window)
        self._notify(said)
