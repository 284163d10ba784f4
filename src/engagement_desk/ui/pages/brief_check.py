"""The boundary check while typing, off the GUI thread: a verdict is always that of the words asked last."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import Reading
from engagement_desk.application.queries.boundary_check import BoundaryCheck, check_boundary
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.ui import Ui

_SLOW_MS, _WARM_AFTER_MS = 300, 200


class Ask(NamedTuple):
    """What is asked: of which engagement, in which words, and as of which day."""

    key: str
    words: str
    day: date


class LiveCheck(QObject):
    """Checks one ask at a time; of those that come meanwhile, the last is checked next, and the others are dropped."""

    found = Signal(object)
    """The `BoundaryCheck` of the ask that was made last."""
    failed = Signal(object)
    """The `DeskError` that the last ask met."""
    slow = Signal()
    """The last ask has waited long enough for what was shown before to be taken away."""

    def __init__(self, ui: Ui, parent: QObject) -> None:
        """Ask nothing yet."""
        super().__init__(parent)
        self._ui = ui
        self._under_way: Ask | None = None
        self._next: Ask | None = None
        self._warmed = ""
        self._slow = self._timer(_SLOW_MS, self.slow.emit)
        self._warmth = self._timer(_WARM_AFTER_MS, self._warm)

    def check(self, ask: Ask) -> None:
        """Check an ask, at once or after the one under way."""
        self._warmth.stop()
        if not self._slow.isActive():
            self._slow.start()
        if self._under_way is not None:
            self._next = ask
            return
        self._under_way = ask
        self.once(self, ask, self._answered, self._failed)

    def stop(self) -> None:
        """Want no answer any more."""
        self._slow.stop()
        self._warmth.stop()
        self._next = None

    def warm(self, key: str) -> None:
        """Index what the first key of an ask will need, soon."""
        self._warmed = key
        self._warmth.start()

    def once(
        self,
        topic: QObject,
        ask: Ask,
        then: Callable[[BoundaryCheck], None],
        failed: Callable[[DeskError], None],
        *,
        patient: bool = False,
    ) -> None:
        """Check an ask for a topic of its own."""
        desk = self._ui.tasks.desk
        self._ui.tasks.ask(topic, _checked, desk, ask, then=then, failed=failed, patient=patient)

    def _answered(self, found: BoundaryCheck) -> None:
        if not self._go_on():
            self.found.emit(found)

    def _failed(self, error: DeskError) -> None:
        if not self._go_on():
            self.failed.emit(error)

    def _go_on(self) -> bool:
        """Check what came meanwhile; tell whether anything did."""
        waiting, self._next, self._under_way = self._next, None, None
        if waiting is not None:
            self.check(waiting)
        else:
            self._slow.stop()
        return waiting is not None

    def _warm(self) -> None:
        self.once(self._warmth, Ask(self._warmed, "", self._ui.now().today), _drop, _drop, patient=True)

    def _timer(self, interval: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(act)
        return timer


def _checked(reading: Reading, desk: Desk, ask: Ask) -> BoundaryCheck:
    """Check on a reader's thread, where the lists of words are read too."""
    return check_boundary(reading, ask.key, ask.words, ask.day, desk.boundary())


def _drop(_answer: object) -> None:
    """Want no answer: what was indexed for it is kept."""
