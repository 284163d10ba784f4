"""iCalendar files: events as hours. Recurring ones are expanded within the range that is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from time import monotonic
from zoneinfo import ZoneInfo

from engagement_desk.application.imports import ReadOptions, SkippedRow, SkipReason
from engagement_desk.application.ports import Warned
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange.cells import Keys
from engagement_desk.interchange.decoding import RawFile, bad_line
from engagement_desk.interchange.given import Given
from engagement_desk.interchange.ical_lines import EVENT, Calendar, Component, calendar_of, parts
from engagement_desk.interchange.ical_rules import occurrences
from engagement_desk.interchange.ical_times import Moment, Zones, day_of, iana, length
from engagement_desk.interchange.rows import Made, Opened, between, lasting, work
from engagement_desk.interchange.streams import lines
from engagement_desk.interchange.unreadable import Unreadable

NAME = "icalendar"
_LARGEST = 32 * 1024 * 1024
_MOST = 100_000
_LONGEST = 120.0
"""So many seconds may all the rules of a calendar take; one that never comes true takes a moment, many of them ages."""
_DAY = timedelta(days=1)
_RECURRING = ("RRULE", "RDATE")
_FREE = {"TRANSP": "TRANSPARENT", "X-MICROSOFT-CDO-BUSYSTATUS": "FREE"}


def open_calendar(given: Given, options: ReadOptions) -> Opened | None:
    """Open a calendar, or a bare event; raises `Refused` for one that recurs when no range is given."""
    raw = given.text
    if raw is None or not given.head.lstrip("\ufeff \r\n").upper().startswith(("BEGIN:VCALENDAR", f"BEGIN:{EVENT}")):
        return None
    if given.path.stat().st_size > _LARGEST:
        raise Refused("file_too_large", path=given.path, megabytes=_LARGEST // (1024 * 1024))
    book = _book(raw)
    zones = Zones(book.zones, _usual(book, options))
    for event in book.events:
        if any(name in event.properties for name in _RECURRING) and (options.since is None or options.until is None):
            raise Refused("calendar_needs_range", line=event.line)
        _moments_known(zones, event)
    return Opened(lambda: _rows(book, zones, options), _warnings(zones))


def _book(raw: RawFile) -> Calendar:
    try:
        return calendar_of(lines(raw))
    except Unreadable as problem:
        line, _, reason = str(problem).partition(":")
        raise bad_line(int(line), reason) from None


def _usual(book: Calendar, options: ReadOptions) -> ZoneInfo:
    return iana(book.own.get("X-WR-TIMEZONE", "")) or ZoneInfo(options.zone)


def _moments_known(zones: Zones, event: Component) -> None:
    """Look at every zone that the file names before the rows, so that those that are not known are told."""
    for found in event.properties.values():
        for said in found:
            if name := said.parameters.get("TZID"):
                zones.named(name)


def _warnings(zones: Zones) -> tuple[Warned, ...]:
    if not zones.unknown:
        return ()
    return (Warned("zones_unknown", {"names": ", ".join(sorted(zones.unknown)), "zone": zones.usual.key}),)


@dataclass
class _Series:
    """The events of one UID: the masters, and what takes the place of single occurrences."""

    masters: list[Component] = field(default_factory=list)
    instead: dict[datetime, Component] = field(default_factory=dict)


def _rows(book: Calendar, zones: Zones, options: ReadOptions) -> Iterator[Made]:
    reader = _Reader(zones, options, book.own.get("X-WR-CALNAME", ""))
    for series in _series(book.events, zones):
        for event in (*series.masters, *series.instead.values()):
            try:
                yield from reader.rows(event, series)
            except Unreadable as problem:
                raise bad_line(event.line, str(problem)) from None


def _series(events: Iterable[Component], zones: Zones) -> Iterable[_Series]:
    found: dict[str, _Series] = {}
    for event in events:
        series = found.setdefault(event.words("UID") or f"line {event.line}", _Series())
        replaced = event.first("RECURRENCE-ID")
        try:
            if replaced is None:
                series.masters.append(event)
            else:
                series.instead[zones.moment(replaced).instant] = event
        except Unreadable as problem:
            raise bad_line(event.line, str(problem)) from None
    return found.values()


class _Reader:
    """Makes the rows of one event: its occurrences within the range that are past, and the reasons of the others."""

    def __init__(self, zones: Zones, options: ReadOptions, owner: str) -> None:
        self._zones = zones
        self._options = options
        self._zone = ZoneInfo(options.zone)
        self._owners = {name.casefold() for name in (owner, options.person) if name}
        self._keys = Keys()
        self._left = _MOST
        self._seconds_left = _LONGEST

    def rows(self, event: Component, series: _Series) -> Iterator[Made]:
        """Give the rows of an event; raises `Unreadable`."""
        reason = self._reason(event)
        if reason is not None:
            yield SkippedRow(event.line, reason)
            return
        said = event.first("DTSTART")
        if said is None:
            raise Unreadable("it has no DTSTART")
        start = self._zones.moment(said)
        lasts = self._lasts(event, start)
        for local in self._locals(event, start):
            moment = Moment(local, start.zone)
            if moment.instant in series.instead and event.first("RECURRENCE-ID") is None:
                continue
            yield self._row(event, moment, lasts)

    def _reason(self, event: Component) -> SkipReason | None:
        if event.words("STATUS").strip().upper() == "CANCELLED":
            return SkipReason.CANCELLED
        if self._declined(event):
            return SkipReason.DECLINED
        if any(event.words(name).strip().upper() == free for name, free in _FREE.items()):
            return SkipReason.FREE
        return None

    def _declined(self, event: Component) -> bool:
        """Tell whether the owner declined: the one who is invited alone, or whose name or address is the owner's."""
        invited = event.properties.get("ATTENDEE", [])
        for one in invited:
            names = {one.value.casefold().removeprefix("mailto:").strip(), one.parameters.get("CN", "").casefold()}
            if one.parameters.get("PARTSTAT", "").upper() == "DECLINED" and (len(invited) == 1 or names & self._owners):
                return True
        return False

    def _lasts(self, event: Component, start: Moment) -> timedelta:
        end, said = event.first("DTEND"), event.first("DURATION")
        if end is not None:
            return self._zones.moment(end).instant - start.instant
        if said is not None:
            return length(said.value)
        return _DAY if start.zone is None else timedelta(0)

    def _locals(self, event: Component, start: Moment) -> Iterator[datetime]:
        """Give the local starts of an event; of a recurring one those within the range."""
        since, until = self._options.since, self._options.until
        rule = event.first("RRULE")
        if since is None or until is None or not any(name in event.properties for name in _RECURRING):
            yield start.local
            return
        last = datetime.combine(until, time.max)
        added = [
            moment.local if start.zone is None else moment.instant.astimezone(start.zone).replace(tzinfo=None)
            for said in event.properties.get("RDATE", [])
            for moment in self._zones.moments(said)
        ]
        excluded = [m for said in event.properties.get("EXDATE", []) for m in self._zones.moments(said)]
        left_out = {moment.instant for moment in excluded}
        days_out = {moment.local.date() for moment in excluded if moment.zone is None}
        ruled = occurrences(rule.value, start.local, start.zone, last) if rule else iter([start.local])
        first = datetime.combine(since, time()) - _DAY
        for local in dict.fromkeys((*self._counted(ruled), *added)):
            excused = local.date() in days_out or Moment(local, start.zone).instant in left_out
            if first <= local <= last and not excused:
                yield local

    def _counted(self, found: Iterator[datetime]) -> Iterator[datetime]:
        begun = monotonic()
        for local in found:
            self._left -= 1
            if self._left < 0:
                raise Unreadable(f"with it the calendar has more than {_MOST:,} occurrences")
            yield local
        self._seconds_left -= monotonic() - begun
        if self._seconds_left < 0:
            raise Unreadable("with it the rules of the calendar take too long to follow")

    def _row(self, event: Component, moment: Moment, lasts: timedelta) -> Made:
        options = self._options
        day = day_of(moment, self._zone)
        if not (options.since or date.min) <= day <= (options.until or date.max):
            return SkippedRow(event.line, SkipReason.OUTSIDE)
        if moment.zone is None and options.all_day is None:
            return SkippedRow(event.line, SkipReason.ALL_DAY)
        if moment.instant + lasts > options.instant:
            return SkippedRow(event.line, SkipReason.NOT_YET)
        if moment.zone is None:
            spell = lasting((options.all_day or 0) * max(lasts // _DAY, 1))
        else:
            spell = between(moment.instant, moment.instant + lasts)
        tags = tuple(
            dict.fromkeys(part for said in event.properties.get("CATEGORIES", []) for part in parts(said.value) if part)
        )
        return work(event.line, day, spell, self._key(event, moment), note=event.words("SUMMARY").strip(), tags=tags)

    def _key(self, event: Component, moment: Moment) -> str:
        """A replaced occurrence is known by the moment that it takes the place of, wherever it was moved."""
        replaced = event.first("RECURRENCE-ID")
        at = self._zones.moment(replaced) if replaced else moment
        return self._keys(event.words("UID") or event.words("SUMMARY"), at.instant.astimezone(UTC).isoformat())
