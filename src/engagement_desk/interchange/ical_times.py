"""The moments of an iCalendar file: in UTC, in a named zone however it is named, floating, or whole days."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from engagement_desk.interchange.ical_lines import Property
from engagement_desk.interchange.rows import in_reach
from engagement_desk.interchange.unreadable import Unreadable, quoted

_MOMENT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?", re.ASCII)
_LENGTH = re.compile(
    r"([+-]?)P(?:(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,7})H)?(?:(\d{1,7})M)?(?:(\d{1,7})S)?)?", re.ASCII
)
_ZONE_NAME = re.compile(r"[A-Za-z0-9_+/-]{1,100}", re.ASCII)
_UTC_NAMES = frozenset(("utc", "gmt", "z", "etc/utc", "tzone://microsoft/utc"))
_LEAP = 60
_MOST_LINES = 500
_YEARLY = re.compile(
    r"RRULE:FREQ=YEARLY(?:;(?:INTERVAL=1|(?:BYMONTH|BYDAY|BYMONTHDAY|UNTIL|WKST)=[A-Z0-9,+-]+))*", re.ASCII
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A local time with its zone; `zone` is None for a whole day."""

    local: datetime
    zone: tzinfo | None

    @property
    def instant(self) -> datetime:
        """The moment in UTC; of a whole day, its midnight as if in UTC, to be compared with other days only."""
        return self.local.replace(tzinfo=self.zone or UTC).astimezone(UTC)


@dataclass
class Zones:
    """Finds the zones that a file names; those that cannot be found are taken for the calendar's, and told."""

    defined: Mapping[str, list[str]]
    usual: ZoneInfo
    unknown: set[str] = field(default_factory=set)
    _found: dict[str, tzinfo] = field(default_factory=dict)

    def named(self, name: str) -> tzinfo:
        """Give the zone of a TZID: an IANA name, Windows' name, one that the file defines, else the calendar's own."""
        if name not in self._found:
            found = _utc(name) or iana(name) or _of_windows(name) or _defined(self.defined.get(name))
            if found is None:
                self.unknown.add(name)
            self._found[name] = found or self.usual
        return self._found[name]

    def moment(self, said: Property) -> Moment:
        """Read one date or time; raises `Unreadable`."""
        return self.moments(said)[0]

    def moments(self, said: Property) -> list[Moment]:
        """Read the dates or times of a list; of a period, its start. Raises `Unreadable`."""
        return [self._moment(part.partition("/")[0].strip(), said.parameters) for part in said.value.split(",")]

    def _moment(self, text: str, parameters: Mapping[str, str]) -> Moment:
        match = _MOMENT.fullmatch(text)
        if match is None:
            raise Unreadable(f"{quoted(text)} is neither a date nor a time of iCalendar")
        year, month, day, hour, minute, second = (int(part or 0) for part in match.groups()[:6])
        try:
            local = datetime.combine(in_reach(date(year, month, day)), time(hour, minute, min(second, _LEAP - 1)))
        except ValueError:
            raise Unreadable(f"{quoted(text)} is not a date") from None
        if match[4] is None:
            return Moment(local, None)
        if match[7]:
            return Moment(local, UTC)
        name = parameters.get("TZID", "")
        return Moment(local, self.named(name) if name else self.usual)


def length(text: str) -> timedelta:
    """Read a duration such as `PT1H30M` or `P1D`; raises `Unreadable`."""
    match = _LENGTH.fullmatch(text.strip())
    if match is None or not any(match.groups()[1:]):
        raise Unreadable(f"{quoted(text)} is not a duration of iCalendar")
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:])
    found = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    if match[1] == "-":
        raise Unreadable("its duration is below zero")
    return found


def until_of(text: str, zone: tzinfo | None) -> datetime:
    """Give the last local time of a rule's `UNTIL`, which may be in UTC; raises `Unreadable`."""
    match = _MOMENT.fullmatch(text)
    if match is None:
        raise Unreadable(f"the end {quoted(text)} of its rule is not a date")
    year, month, day, hour, minute, second = (int(part or 0) for part in match.groups()[:6])
    try:
        if match[4] is None:
            return datetime.combine(date(year, month, day), time.max)
        local = datetime.combine(date(year, month, day), time(hour, minute, min(second, _LEAP - 1)))
        return local.replace(tzinfo=UTC).astimezone(zone).replace(tzinfo=None) if match[7] and zone else local
    except OverflowError:  # the year 9999, which stands for never
        return datetime.combine(date.max, time())
    except ValueError:
        raise Unreadable(f"the end {quoted(text)} of its rule is not a date") from None


def _utc(name: str) -> tzinfo | None:
    return UTC if name.strip().casefold() in _UTC_NAMES else None


def iana(name: str) -> ZoneInfo | None:
    """Find an IANA zone, also behind a vendor's prefix such as `/citadel.org/20210210_1/Europe/Berlin`."""
    for wanted in (name, "/".join(name.split("/")[-2:])):
        if _ZONE_NAME.fullmatch(wanted):
            try:
                return ZoneInfo(wanted)
            except (KeyError, ValueError, OSError):
                continue
    return None


def _of_windows(name: str) -> tzinfo | None:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    olson = WINDOWS_TO_OLSON.get(name)
    return iana(olson) if olson else None


def _defined(text: list[str] | None) -> tzinfo | None:
    """Build the zone that a file defines; a definition that makes no sense is as none."""
    if text is None or len(text) > _MOST_LINES or not all(map(_harmless, text)):
        return None
    from icalendar import Timezone

    try:
        found = Timezone.from_ical("\r\n".join(text))
        zone = found.to_tz(lookup_tzid=False) if isinstance(found, Timezone) else None
        datetime(2026, 1, 1, tzinfo=zone).utcoffset()
    except (ValueError, KeyError, TypeError, AttributeError, IndexError):
        return None
    return zone if isinstance(zone, tzinfo) else None


def _harmless(line: str) -> bool:
    """Clocks change once a year by a rule; any other rule could be one that never ends."""
    return not line.upper().startswith(("RRULE", "EXRULE")) or _YEARLY.fullmatch(line.strip().upper()) is not None


def day_of(moment: Moment, zone: ZoneInfo) -> date:
    """Give the date of a moment, in the zone given; a whole day is its own date."""
    return moment.local.date() if moment.zone is None else moment.instant.astimezone(zone).date()
