"""The contract clock as an iCalendar file (RFC 5545): one all-day event for each date that binds (SPEC §3.9)."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from unicodedata import category

from icalendar import Calendar, Event

from engagement_desk.application.queries.clock import ClockRow

_DAY = timedelta(days=1)
_HOST = "engagement-desk"
_BREAKING = frozenset({"Cc", "Zl", "Zp"})
_ONE_AT_MOST = frozenset({"next_call"})  # an engagement has one, whose sentence changes with its hour


def calendar(rows: Sequence[ClockRow], made_at: datetime) -> bytes:
    """Give the file's bytes. An event keeps its UID when its date moves, so that importing again moves it."""
    book = Calendar()
    book.add("prodid", "-//Engagement Desk//Contract clock//EN")
    book.add("version", "2.0")
    book.add("x-wr-calname", "Contract clock")
    seen: Counter[str] = Counter()
    for row in rows:
        name = "|".join((row.engagement, row.code, *(() if row.code in _ONE_AT_MOST else (row.text,))))
        seen[name] += 1
        book.add_component(_event(row, f"{name}|{seen[name]}", made_at))
    return bytes(book.to_ical())


def _event(row: ClockRow, name: str, made_at: datetime) -> Event:
    event = Event()
    event.add("uid", f"{hashlib.sha256(name.encode()).hexdigest()[:32]}@{_HOST}")
    event.add("dtstamp", made_at)
    event.add("dtstart", row.date)
    event.add("dtend", row.date + _DAY)
    event.add("summary", f"{row.engagement}: {_one_line(row.text)}")
    event.add("categories", [row.code])
    event.add("transp", "TRANSPARENT")
    return event


def _one_line(text: str) -> str:
    """Give a text that RFC 5545 allows (no control characters) and every reader takes (no line breaks)."""
    return " ".join("".join(" " if category(char) in _BREAKING else char for char in text).split())
