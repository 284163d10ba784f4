"""The real window without a display: a workspace with a full day in it, and turning its event loop."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.workspaces import NOW, OTHERS, OWN, workspace
from engagement_desk.application.commands.engagements import SetStatus, set_status
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.ports import Now
from engagement_desk.bootstrap import open_desk
from engagement_desk.domain.kinds import Status
from engagement_desk.ui.app import SWITCH_SECONDS, make_window, settle_collector
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.place import Place

_OF_TODAY = 12
_ACTIVE = 5
_PATIENCE, _WAKE_MS = 60.0, 2


class StandingClock:
    """The moment at which the benchmarks' workspaces end, a second later each time it is asked."""

    def __init__(self) -> None:
        self._instant = NOW.instant

    def now(self, _zone: str | None = None) -> Now:
        self._instant += timedelta(seconds=1)
        return Now(self._instant, NOW.zone, NOW.today)


def desktop_workspace(path: Path, own: int, total: int) -> None:
    """Make a workspace of a size, of which five other engagements go on, with a full day's entries on its last day."""
    with workspace(path, own, total) as made:
        for number in range(_ACTIVE, OTHERS if total > own else _ACTIVE):
            with made.begin("bench", NOW) as uow:
                set_status(uow, NOW, SetStatus(key=f"OTHER-{number}", status=Status.ENDED, on=NOW.today))
                uow.commit()
        for number in range(_OF_TODAY):
            with made.begin("bench", NOW) as uow:
                log_time(uow, NOW, OWN, TimeWords(seconds=900 + 60 * number, note=f"of today {number}"))
                uow.commit()


@contextmanager
def opened(path: Path, place: Place) -> Iterator[MainWindow]:
    """Show the real window on a workspace, at a place, with everything asked for answered."""
    sys.setswitchinterval(SWITCH_SECONDS)
    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    desk = open_desk(path, zone="UTC", clock=StandingClock())
    remembered = QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat)
    window = make_window(app, desk, remembered)
    window.go(place)
    window.show()
    window.reload_rail()
    turn_until(lambda: window.ui.tasks.under_way == 0)
    settle_collector()
    yield window
    window.close()
    window.deleteLater()
    app.processEvents()


def turn_until(done: Callable[[], bool]) -> None:
    """Turn the event loop until something holds, asleep while nothing happens; raises `TimeoutError` in the end."""
    begin = perf_counter()
    wake = QTimer()
    wake.setTimerType(Qt.TimerType.PreciseTimer)
    wake.start(_WAKE_MS)
    flags = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
    while not done():
        QApplication.processEvents(flags)
        if perf_counter() - begin > _PATIENCE:
            raise TimeoutError
