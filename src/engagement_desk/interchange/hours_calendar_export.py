"""Worked hours as events of an iCalendar file (RFC 5545), in UTC. An entry keeps its UID when its times change."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from engagement_desk.application.ports import Exported
from engagement_desk.application.queries.export import ExportSheet
from engagement_desk.interchange.sessions import Placed, in_absolute_time, sessions_of

NAME = "ics"
_MOMENT = "%Y%m%dT%H%M%SZ"
_HEAD = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Engagement Desk//Hours//EN", "X-WR-CALNAME:Hours")


def render(sheet: ExportSheet) -> Exported:
    """Write the entries as events, the same seconds in all (see `sessions`); the same entries give the same bytes."""
    sessions, warnings = sessions_of(sheet)
    events = (line for one in in_absolute_time(sessions) for line in _event(one))
    return Exported((f"{line}\r\n".encode() for line in chain(_HEAD, events, ("END:VCALENDAR",))), warnings)


def _event(one: Placed) -> Iterator[str]:
    entry, its = one.session.entry, one.session.its
    yield "BEGIN:VEVENT"
    yield _text("UID", f"{entry.id}@engagement-desk")
    yield f"DTSTAMP:{entry.created_at:{_MOMENT}}"
    yield f"DTSTART:{one.start:{_MOMENT}}"
    yield f"DTEND:{one.end:{_MOMENT}}"
    yield _text("SUMMARY", f"{its.key}: {one.session.words}" if one.session.words else its.key)
    yield _text("CATEGORIES", its.key)
    told = "\n".join((its.client, *one.marks))
    yield _text("DESCRIPTION", "".join(char if char.isprintable() or char == "\n" else " " for char in told))
    yield "END:VEVENT"


def _text(name: str, words: str) -> str:
    """Give a line, escaped and folded by the book; a whole component of the library takes ten times as long."""
    from icalendar.parser import Contentline
    from icalendar.prop import vText

    line = Contentline(f"{name}:{vText(words).to_ical().decode()}")  # type: ignore[no-untyped-call]
    folded: bytes = line.to_ical()  # type: ignore[no-untyped-call]
    return folded.decode()
