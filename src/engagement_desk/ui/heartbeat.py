"""When the running timer was seen last: kept, so that sleep, a crash and a restart are noticed as a time away."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSettings


class Heartbeat:
    """Signs of life of one timer, which is known by its start."""

    def __init__(self, remembered: QSettings | None, name: str) -> None:
        """Take up what the window before this one kept under a name."""
        self._remembered, self._name = remembered, name
        self._start: datetime | None = None
        self._seen: datetime | None = None
        self._kept = ""
        said = str(remembered.value(name) or "") if remembered is not None else ""
        start, _, seen = said.partition(" ")
        if seen:
            self._start, self._seen = datetime.fromisoformat(start), datetime.fromisoformat(seen)

    def last(self, start: datetime) -> datetime | None:
        """Give when the timer that began at `start` was seen last; None for one that was not seen yet."""
        return self._seen if self._start == start else None

    def note(self, start: datetime, instant: datetime) -> None:
        """Note a sign of life; it is kept once a minute."""
        self._start, self._seen = start, instant
        kept = f"{start.isoformat()} {instant.replace(second=0, microsecond=0).isoformat()}"
        if kept != self._kept and self._remembered is not None:
            self._kept = kept
            self._remembered.setValue(self._name, kept)
