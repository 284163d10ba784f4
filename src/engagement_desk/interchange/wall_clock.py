"""Placing wall-clock times of a file in a zone, and weighing them against the duration (FORMATS rule 3, SPEC §3.1)."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import product
from typing import NamedTuple
from zoneinfo import ZoneInfo

from engagement_desk.application.imports import RowFlag
from engagement_desk.interchange.unreadable import Unreadable, quoted

DAY = 24 * 3600
_ZERO = timedelta(0)
_SECOND = timedelta(seconds=1)
_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AaPp])\.?[Mm]\.?)?", re.ASCII)
_NOON = 12
_CLOCKED: tuple[RowFlag, ...] = ()
_EMPTY = (RowFlag.ZERO_LENGTH,)


class Spell(NamedTuple):
    """When a row was worked: UTC instants (both or neither), the seconds worked, and what is unusual."""

    start: datetime | None
    end: datetime | None
    seconds: int
    flags: tuple[RowFlag, ...]


class WallClock:
    """Places the local times of one zone; days without a change of the clocks are placed by their one offset."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone
        self._offset = cache(self._day_offset)

    def spell(self, day: date, start: time, end_day: date, end: time, duration: int | None, tolerance: int) -> Spell:
        """Weigh the clock (local `start` on `day`, `end` on `end_day`) against the duration, known to ± `tolerance`.

        Durations are seconds. Where an hour occurs twice, the occurrence is taken that agrees with the duration. Where
        they disagree the duration rules and no clock time is kept. Raises `Unreadable` for an end before the start
        without a duration.
        """
        offset = self._offset(day)
        if offset is not None and (end_day == day or offset == self._offset(end_day)):
            began = datetime.combine(day, start, UTC) - offset
            ended = datetime.combine(end_day, end, UTC) - offset
            return _weighed([(began, ended)], duration, tolerance)
        local_start, local_end = datetime.combine(day, start), datetime.combine(end_day, end)
        pairs = list(product(self.instants(local_start), self.instants(local_end)))
        if pairs:
            return _weighed(pairs, duration, tolerance)
        seconds = _forward((local_end - local_start) // _SECOND) if duration is None else duration
        return _by_duration(seconds, RowFlag.CLOCK_SKIPPED)

    def lasting(self, day: date, start: time, seconds: int) -> Spell:
        """Give what began at a local time and lasts for so many seconds; a day or more is kept as a duration."""
        instants = self.instants(datetime.combine(day, start))
        if not instants:
            return Spell(None, None, seconds, (RowFlag.CLOCK_SKIPPED,))
        if seconds >= DAY:
            return Spell(None, None, seconds, (RowFlag.LONG,))
        flags = () if seconds else (RowFlag.ZERO_LENGTH,)
        return Spell(instants[0], instants[0] + timedelta(seconds=seconds), seconds, flags)

    def running(self, day: date, start: time, instant: datetime) -> Spell:
        """Give what began at a local time and runs still, as it stands at an instant; raises `Unreadable`."""
        instants = self.instants(datetime.combine(day, start))
        elapsed = (instant - instants[0]) // _SECOND if instants else -1
        if elapsed < 0:
            raise Unreadable("it runs, and its start lies in the future or in an hour that the clocks skip")
        spell = self.lasting(day, start, elapsed)
        return spell._replace(flags=(RowFlag.RUNNING, *spell.flags))

    def instants(self, local: datetime) -> tuple[datetime, ...]:
        """Give the instants of a local time: one, two where the clocks go back, none where they skip it."""
        return tuple((local - offset).replace(tzinfo=UTC) for offset in self._offsets(local))

    def _day_offset(self, day: date) -> timedelta | None:
        """Give the offset that holds all day, None on a day on which the clocks change."""
        first = datetime.combine(day, time(), self._zone)
        last = datetime.combine(day + timedelta(days=1), time(), self._zone)
        offsets = {first.utcoffset(), first.replace(fold=1).utcoffset(), last.utcoffset()}
        return first.utcoffset() if len(offsets) == 1 else None

    def _offsets(self, local: datetime) -> tuple[timedelta, ...]:
        found: list[timedelta] = []
        for fold in (0, 1):
            placed = local.replace(tzinfo=self._zone, fold=fold)
            offset = placed.utcoffset() or _ZERO
            there_and_back = placed.astimezone(UTC).astimezone(self._zone).replace(tzinfo=None, fold=0)
            if there_and_back == local and offset not in found:
                found.append(offset)
        return tuple(found)


@cache
def clock_time(text: str) -> time:
    """Read `17:52:55`, `10:00` or `02:44:33 PM`; raises `Unreadable`."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        raise Unreadable(f"{quoted(text)} is not a time of day")
    hour, minute, second = (int(part or 0) for part in match.groups()[:3])
    if match[4]:
        if not 1 <= hour <= _NOON:
            raise Unreadable(f"{quoted(text)} is not a time of day")
        hour = hour % _NOON + (_NOON if match[4] in "pP" else 0)
    try:
        return time(hour, minute, second)
    except ValueError:
        raise Unreadable(f"{quoted(text)} is not a time of day") from None


_Pair = tuple[datetime, datetime]


def _weighed(pairs: list[_Pair], duration: int | None, tolerance: int) -> Spell:
    clocks = [(end - start) // _SECOND for start, end in pairs]
    if duration is None:
        return _clocked(pairs[0], _forward(clocks[0]))
    if duration in clocks:
        return _clocked(pairs[clocks.index(duration)], duration)
    if clocks[0] >= 0 and abs(clocks[0] - duration) <= tolerance:
        return _clocked(pairs[0], clocks[0])
    return _by_duration(duration, RowFlag.DURATION_RULES)


def _forward(seconds: int) -> int:
    if seconds < 0:
        raise Unreadable("it ends before it starts")
    return seconds


def _clocked(pair: _Pair, seconds: int) -> Spell:
    if seconds >= DAY:
        return _by_duration(seconds, RowFlag.LONG)
    return Spell(*pair, seconds, _CLOCKED if seconds else _EMPTY)


def _by_duration(seconds: int, flag: RowFlag) -> Spell:
    more = [RowFlag.LONG] if seconds > DAY else []
    zero = [] if seconds else [RowFlag.ZERO_LENGTH]
    return Spell(None, None, seconds, tuple(dict.fromkeys([flag, *more, *zero])))
