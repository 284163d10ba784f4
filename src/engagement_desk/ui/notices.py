"""Says, once each, what is worth a notice: quietly in the window, and outside of it where the desktop has a tray."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from engagement_desk.application.queries.notices import Reminder, Reminders, Worth, dated, pressing
from engagement_desk.ui.ui import Ui

if TYPE_CHECKING:
    from engagement_desk.ui.notices_words import Said

_EVERY_MS = 30_000
_LOOKS_AN_HOUR = 120
_KEPT = 200
_SAID = "notices/said"
_PRESSING = frozenset({Worth.CALL, Worth.TIMER})


@dataclass(frozen=True, slots=True)
class _Waiting:
    """Reminders of one kind that wait to be said together; calls are said one by one."""

    rows: tuple[Reminder, ...]
    names: bool


class Notices(QObject):
    """Looks twice a minute for what presses, and once an hour for what the day brings; says one thing at a time.

    While a client looks at the screen nothing is said; it waits until then.
    """

    def __init__(
        self,
        ui: Ui,
        window: QWidget,
        notify: Callable[[str, Callable[[], None]], None],
        is_quiet: Callable[[], bool] = lambda: True,
    ) -> None:
        """Begin to look; `notify` tells a text outside of the window too, with what a click on it does.

        What does not press waits until `is_quiet`, so that it never takes the place of what was said a moment ago.
        """
        super().__init__(window)
        self._is_quiet = is_quiet
        self._ui, self._window, self._notify = ui, window, notify
        self._looks, self._on, self._has_spoken = 0, date.min, False
        self._queue: list[_Waiting] = []
        self._said = self._remembered()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Ask for what presses, and when an hour or the day has passed for the rest; say the next thing that waits."""
        if self._ui.presenting.key is not None:
            return
        self._has_spoken, now = False, self._ui.now()
        self._ui.tasks.ask(self, pressing, now, then=self._take_pressing)
        if self._on != now.today or self._looks % _LOOKS_AN_HOUR == 0:
            self._on = now.today
            self._ui.tasks.ask(self._timer, dated, now, then=self._take, patient=True)
        self._looks += 1

    def _take_pressing(self, found: Reminders) -> None:
        """What pressed before and still waits may be over by now: a call that began, a timer that was stopped."""
        self._queue = [one for one in self._queue if one.rows[0].worth not in _PRESSING]
        self._take(found)

    def _take(self, found: Reminders) -> None:
        waiting = {row.id for one in self._queue for row in one.rows}
        fresh = [row for row in found.rows if row.id not in self._said and row.id not in waiting]
        for worth in Worth:
            rows = tuple(row for row in fresh if row.worth is worth)
            together = [(row,) for row in rows] if worth is Worth.CALL else [rows] if rows else []
            self._queue += [_Waiting(some, found.names) for some in together]
        self._say_next()

    def _say_next(self) -> None:
        if self._has_spoken or self._ui.presenting.key is not None:
            return
        one = next((one for one in self._queue if one.rows[0].worth in _PRESSING or self._is_quiet()), None)
        if one is None:
            return
        from engagement_desk.ui.notices_words import said_of

        self._has_spoken = True
        self._queue.remove(one)
        said = said_of(one.rows, self._ui.now())
        self._remember(one.rows)
        self._tell(said, said.outside if one.names else said.nameless)

    def _tell(self, said: Said, outside: str) -> None:
        def opens() -> None:
            self._ui.go(said.place)

        self._ui.say(said.inside, undoable=False, opens=opens)
        QApplication.alert(self._window)
        self._notify(outside, opens)

    def _remembered(self) -> list[str]:
        kept = self._ui.remembered.value(self._ui.own_name(_SAID)) if self._ui.remembered is not None else None
        try:
            found = json.loads(str(kept or "[]"))
        except ValueError:
            return []
        return [str(one) for one in found] if isinstance(found, list) else []

    def _remember(self, rows: tuple[Reminder, ...]) -> None:
        self._said = [*self._said, *(row.id for row in rows)][-_KEPT:]
        if self._ui.remembered is not None:
            self._ui.remembered.setValue(self._ui.own_name(_SAID), json.dumps(self._said))
