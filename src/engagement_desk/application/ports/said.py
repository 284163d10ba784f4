"""What is given to every command and query, and what a command gives back."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Now:
    """The moment a command or query works at: the instant in UTC, the zone in use, and the local date in it."""

    instant: datetime
    zone: str
    today: date


class Clock(Protocol):
    """Tells the time."""

    def now(self, zone: str | None = None) -> Now:
        """Give the moment in a zone (the system's if None), with whole seconds; raises `Refused("unknown_zone")`."""
        ...


@dataclass(frozen=True, slots=True)
class Warned:
    """A warning that goes with a result: a code of `application.messages` and its values."""

    code: str
    values: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Changes:
    """What a command changed: the main record, the kinds and ids touched, and warnings."""

    result: Any = None
    touched: dict[str, tuple[str, ...]] = field(default_factory=dict)
    warnings: tuple[Warned, ...] = ()
