"""Clock times typed in a zone, and the instants they mean (SPEC §3.1)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from engagement_desk.domain.calendar import parse_date
from engagement_desk.domain.errors import Refused

_NEXT_DAY_BELOW = timedelta(hours=12)
_LONGEST = timedelta(hours=24)
_NOON = 12
_ZONE_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9][A-Za-z0-9_+-]*)*")
# `right/` zones count leap seconds, the others are not places; none of them is an IANA name.
_NO_PLACES = ("posix/", "right/", "posixrules", "localtime", "Factory")
_CLOCK = r"[0-9]{1,2}(?::[0-9]{2}(?::[0-9]{2})?(?:\s?[ap]m)?|\s?[ap]m)"
_OFFSET = r"(?:[+−-][0-9]{2}:[0-9]{2}|z)"
_MOMENT = re.compile(rf"({_CLOCK})({_OFFSET})?", re.IGNORECASE)
_CLOCK_PARTS = re.compile(r"([0-9]{1,2})(?::([0-9]{2})(?::([0-9]{2}))?)?\s?([ap]m)?", re.IGNORECASE)
_DASH = re.compile(r"[-–—]")
RANGE_SHAPE = re.compile(rf"{_CLOCK}{_OFFSET}?\s*[-–—]\s*{_CLOCK}{_OFFSET}?(?!\S)", re.IGNORECASE)
"""What has the shape of a range of clock times inside a line; `parse_range` reads it."""


@dataclass(frozen=True, slots=True)
class ClockRange:
    """Two clock times as typed; an offset tells which of two equal local times is meant."""

    start: time
    end: time
    start_offset: timedelta | None = None
    end_offset: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Clocked:
    """The half-open interval [start, end) of two UTC instants, and the local date of its start."""

    start: datetime
    end: datetime
    work_date: date

    @property
    def worked_seconds(self) -> int:
        """The difference of the instants."""
        return (self.end - self.start) // timedelta(seconds=1)


def zone_named(name: str) -> ZoneInfo:
    """Give the IANA zone of that name; raises `Refused("unknown_zone")`, also for anything like a path."""
    if _ZONE_NAME.fullmatch(name) is None or name.startswith(_NO_PLACES):
        raise Refused("unknown_zone", zone=name)
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Refused("unknown_zone", zone=name) from None


def parse_clock(text: str) -> time:
    """Read `9:15`, `09:15`, `9:15:30`, `9:15am`, `9am` or `17:00`; raises `Refused("malformed_clock")`."""
    given = text.strip()
    if re.fullmatch(_CLOCK, given, re.IGNORECASE) is None:
        raise Refused("malformed_clock", text=text)
    hour, minute, second, half = _CLOCK_PARTS.fullmatch(given).groups()  # type: ignore[union-attr]
    try:
        return time(_hour(int(hour), half), int(minute or 0), int(second or 0))
    except ValueError:
        raise Refused("malformed_clock", text=text) from None


def parse_moment(text: str, today: date, zone: str) -> datetime:
    """Give the instant of `2026-10-01 15:00`, or of a date at midnight, in a zone, the first where it occurs twice.

    Raises `Refused`, also with `skipped_time` for a time that the clocks skip (SPEC §3.1).
    """
    on, _, clock = text.strip().replace("T", " ").partition(" ")
    at = parse_clock(clock) if clock.strip() else time()
    return instant_at(parse_date(on, today), at, zone_named(zone))


def instant_at(day: date, at: time, zone: ZoneInfo) -> datetime:
    """Give the instant of a local time, the first where it occurs twice; raises `Refused("skipped_time")`."""
    return _instant(day, at, None, zone)


def parse_range(text: str) -> ClockRange:
    """Read `9:15-10:40`, `9:15 – 10:40` or, with offsets, `02:30+02:00-02:30+01:00`.

    Raises `Refused` with `malformed_clock` or `malformed_range`; a text that can be read in two ways, such as
    `01:30-02:30-05:00`, is malformed (spaces around the dash make it plain).
    """
    halves = [
        (start, end)
        for dash in _DASH.finditer(text)
        if (start := _MOMENT.fullmatch(text[: dash.start()].strip()))
        and (end := _MOMENT.fullmatch(text[dash.end() :].strip()))
    ]
    if len(halves) != 1:
        raise Refused("malformed_range", text=text)
    start, end = halves[0]
    return ClockRange(parse_clock(start[1]), parse_clock(end[1]), _offset(start[2]), _offset(end[2]))


def clocked(day: date, clock: ClockRange, zone: ZoneInfo) -> Clocked:
    """Give the instants of a range that starts on `day` in a zone (SPEC §3.1).

    A local time that occurs twice is the first, unless an offset is given. An end at or before the start is on the next
    day if that makes less than 12 hours. Raises `Refused` with `skipped_time`, `offset_not_in_zone`,
    `end_before_start`, or `too_long` for 24 hours and more.
    """
    start = _instant(day, clock.start, clock.start_offset, zone)
    end = _end_after(start, day, clock, zone)
    if end - start >= _LONGEST:
        raise Refused("too_long", start=clock.start, end=clock.end)
    return Clocked(start, end, day)


def local_date(instant: datetime, zone: ZoneInfo) -> date:
    """Give the date that an instant has in a zone."""
    return instant.astimezone(zone).date()


def _end_after(start: datetime, day: date, clock: ClockRange, zone: ZoneInfo) -> datetime:
    # On the day itself an end that is not there (skipped) matters only if it would have been the one meant.
    if clock.end > clock.start or _instants(day, clock.end, clock.end_offset, zone):
        end = _instant(day, clock.end, clock.end_offset, zone)
        if end > start:
            return end
    end = _instant(day + timedelta(days=1), clock.end, clock.end_offset, zone)
    if end - start >= _NEXT_DAY_BELOW:
        raise Refused("end_before_start", start=clock.start, end=clock.end)
    return end


def _instant(day: date, clock: time, offset: timedelta | None, zone: ZoneInfo) -> datetime:
    instants = _instants(day, clock, offset, zone)
    if instants:
        return instants[0]
    if offset is None or not _instants(day, clock, None, zone):
        raise Refused("skipped_time", time=clock, date=day, zone=zone.key)
    raise Refused("offset_not_in_zone", time=clock, date=day, zone=zone.key)


def _instants(day: date, clock: time, offset: timedelta | None, zone: ZoneInfo) -> list[datetime]:
    """Give the instants, in order, that show this local time in the zone: none, one or two."""
    local = datetime.combine(day, clock)
    found = {local.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)}
    return sorted(
        instant
        for instant in found
        if (shown := instant.astimezone(zone)).replace(tzinfo=None, fold=0) == local
        and offset in (None, shown.utcoffset())
    )


def _hour(hour: int, half: str | None) -> int:
    if half is None:
        return hour
    if not 1 <= hour <= _NOON:
        raise ValueError(hour)
    return hour % _NOON + (_NOON if half.lower() == "pm" else 0)


def _offset(text: str | None) -> timedelta | None:
    if text is None:
        return None
    if text.lower() == "z":
        return timedelta()
    size = timedelta(hours=int(text[1:3]), minutes=int(text[4:6]))
    return size if text[0] == "+" else -size
