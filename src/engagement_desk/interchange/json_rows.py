"""What readers of JSON lists share: the first item, by which a list is recognised, and cells of a known kind."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from engagement_desk.domain.errors import Refused
from engagement_desk.interchange.given import Given
from engagement_desk.interchange.streams import items
from engagement_desk.interchange.unreadable import Unreadable, quoted

NO_ITEM = object()
"""What the first item of an empty list is."""


def first_item(given: Given) -> Any:  # noqa: ANN401
    """Give the first item of a JSON list, `NO_ITEM` where the list is empty, None where there is no list."""
    if given.text is None or not given.head.lstrip().startswith("["):
        return None
    try:
        return next((item for _, item in items(given.text)), NO_ITEM)
    except Refused:
        return None


def text(value: object, name: str) -> str:
    """Give a text; raises `Unreadable` for anything else."""
    if not isinstance(value, str):
        raise Unreadable(f"its {name} is not a text")
    return value


def texts(value: object, name: str) -> tuple[str, ...]:
    """Give a list of texts, empty for none; raises `Unreadable` for anything else."""
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(part, str) for part in value):
        raise Unreadable(f"its {name} are not a list of texts")
    return tuple(value)


def epoch(value: object, name: str) -> datetime:
    """Give the instant of a number of seconds since 1970; raises `Unreadable`."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Unreadable(f"its {name} is not a number of seconds")
    try:
        return datetime.fromtimestamp(int(value), UTC)
    except (OverflowError, ValueError, OSError):
        raise Unreadable(f"its {name} is out of reach") from None


def iso_instant(said: str) -> datetime:
    """Give the instant of an ISO time that names its offset, in whole seconds; raises `Unreadable`."""
    found = iso_time(said)
    if found.tzinfo is None:
        raise Unreadable(f"{quoted(said)} names no offset from UTC")
    try:
        return found.astimezone(UTC)
    except (OverflowError, ValueError):
        raise Unreadable(f"{quoted(said)} is out of reach") from None


def iso_time(said: str) -> datetime:
    """Give an ISO time, with or without an offset, in whole seconds; raises `Unreadable`."""
    try:
        return datetime.fromisoformat(said.strip()).replace(microsecond=0)
    except ValueError:
        raise Unreadable(f"{quoted(said)} is not a time") from None
