"""When a recurring event takes place (RFC 5545, RRULE), within a range and without a trap that never ends."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import MAXYEAR, datetime, tzinfo
from itertools import takewhile

from engagement_desk.interchange.ical_times import until_of
from engagement_desk.interchange.unreadable import Unreadable, quoted

_FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_PARTS = frozenset(
    [
        "FREQ",
        "INTERVAL",
        "COUNT",
        "UNTIL",
        "BYDAY",
        "BYMONTHDAY",
        "BYYEARDAY",
        "BYWEEKNO",
        "BYMONTH",
        "BYSETPOS",
        "WKST",
    ]
)
_CYCLE = 400
"""The calendar is the same, weekdays too, after so many years."""
_LONGEST = 500


def occurrences(rule: str, start: datetime, zone: tzinfo | None, last: datetime) -> Iterator[datetime]:
    """Give the local times of a rule from `start`, which is always one of them, to `last`; raises `Unreadable`."""
    said = _parts(rule)
    end = min(until_of(said.pop("UNTIL"), zone), last) if "UNTIL" in said else last
    yield start
    if start > end:
        return
    for found in takewhile(lambda moment: moment <= end, _expanded(said, start, end)):
        if found != start:
            yield found


def _parts(rule: str) -> dict[str, str]:
    said: dict[str, str] = {}
    for part in rule.strip().upper().split(";"):
        name, _, value = part.partition("=")
        if part and (name not in _PARTS or name in said or not value):
            raise Unreadable(f"its rule {quoted(rule)} is not one that can be followed")
        said[name] = value
    said.pop("", None)
    counts = [said[name] for name in ("INTERVAL", "COUNT") if name in said]
    sound = all(count.isascii() and count.isdigit() and int(count[:9]) > 0 and len(count) < 9 for count in counts)
    if said.get("FREQ") not in _FREQUENCIES or not sound or len(rule) > _LONGEST:
        raise Unreadable(f"its rule {quoted(rule)} is not one that can be followed")
    return said


def _expanded(said: dict[str, str], start: datetime, end: datetime) -> Iterator[datetime]:
    """Let dateutil follow the rule near the end of its time: one that never comes true then ends soon, not after
    eight thousand years.
    """
    from dateutil.rrule import rrulestr

    later = (MAXYEAR - end.year) // _CYCLE * _CYCLE
    text = ";".join(f"{name}={value}" for name, value in said.items())
    try:
        for found in rrulestr(text, dtstart=start.replace(year=start.year + later)):
            yield found.replace(year=found.year - later)
    except (ValueError, KeyError, TypeError, IndexError, OverflowError):
        raise Unreadable(f"its rule {quoted(text)} is not one that can be followed") from None
