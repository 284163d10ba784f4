"""How far a longer job is, told from its thread, and the wish to stop it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from engagement_desk.domain.errors import Refused

_EVERY_SECONDS = 0.1


class Progress:
    """Handed to a job, which tells its steps; a step after `cancel` raises `Refused("job_stopped")`."""

    def __init__(self, about: str, told: Callable[[Progress], None], *, stops: bool) -> None:
        """`about` names the job; `told` is called from its thread, ten times a second at the most; `stops` tells
        whether the job can be stopped, which takes steps.
        """
        self.about, self.stops = about, stops
        self.step_text = ""
        self._told = told
        self._stop = threading.Event()
        self._last = 0.0

    def step(self, text: str, *, seldom: bool = False) -> None:
        """Say how far the job is; raises `Refused("job_stopped")` when it is to stop. `seldom` ones are always told."""
        self.check()
        instant = time.monotonic()
        if seldom or instant - self._last >= _EVERY_SECONDS:
            self._last, self.step_text = instant, text
            self._told(self)

    def check(self) -> None:
        """Raise `Refused("job_stopped")` when the job is to stop."""
        if self._stop.is_set():
            raise Refused("job_stopped", what=self.about)

    def cancel(self) -> None:
        """Ask the job to stop at its next step."""
        self._stop.set()
