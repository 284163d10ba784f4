"""Rows in our terms, where a format leaves most of an `ImportRow` out; and the loop that every reader runs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from engagement_desk.application.imports import ImportRow, RowFlag, SkippedRow
from engagement_desk.application.ports import Warned
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange.cells import listed
from engagement_desk.interchange.numbers import LONGEST_SECONDS
from engagement_desk.interchange.unreadable import Unreadable
from engagement_desk.interchange.wall_clock import DAY, Spell

Made = ImportRow | SkippedRow
_T = TypeVar("_T")
_SECOND = timedelta(seconds=1)
_EARLIEST, _LATEST = date(1900, 1, 1), date(2999, 12, 31)


class Opened(NamedTuple):
    """A recognised file: what gives its rows from the start, and what is to be said of it."""

    rows: Callable[[], Iterator[Made]]
    warnings: tuple[Warned, ...] = ()


def each(
    items: Iterable[tuple[int, _T]], make: Callable[[int, _T], Made], refusal: Callable[[int, str], Refused]
) -> Iterator[Made]:
    """Make a row of each numbered item; one that is unreadable refuses the file with its number."""
    for number, item in items:
        try:
            made = make(number, item)
        except Unreadable as problem:
            raise refusal(number, str(problem)) from None
        yield made


def work(
    number: int,
    day: date,
    spell: Spell,
    key: str,
    *,
    client: str = "",
    project: str = "",
    person: str = "",
    billable: bool = True,
    invoiced: bool = False,
    activity: str = "",
    note: str = "",
    currency: str = "",
    rate: Decimal | None = None,
    amount: Decimal | None = None,
    tags: tuple[str, ...] = (),
) -> ImportRow:
    """Give one row; its activity is followed by its tags. Raises `Unreadable` for words that no text can hold."""
    words = listed(activity.strip(), *tags)
    _sound(client, project, person, words, note)
    return ImportRow(
        number,
        client.strip(),
        project.strip(),
        person.strip(),
        "",
        day,
        spell.start,
        spell.end,
        spell.seconds,
        billable,
        invoiced,
        words,
        note,
        currency,
        rate,
        amount,
        key,
        spell.flags,
        tags,
    )


def lasting(seconds: int, flags: tuple[RowFlag, ...] = ()) -> Spell:
    """Give a spell without clock times; raises `Unreadable` for a length below zero or out of reach."""
    if not 0 <= seconds <= LONGEST_SECONDS:
        raise Unreadable("its length is below zero or more than 100,000 hours")
    zero = (RowFlag.ZERO_LENGTH,) if seconds == 0 else ()
    long = (RowFlag.LONG,) if seconds >= DAY else ()
    return Spell(None, None, seconds, (*flags, *zero, *long))


def between(start: datetime, end: datetime, flags: tuple[RowFlag, ...] = ()) -> Spell:
    """Give the spell from one instant to another; a day or more is a duration. Raises `Unreadable`."""
    seconds = (end - start) // _SECOND
    if seconds < 0:
        raise Unreadable("it ends before it starts")
    spell = lasting(seconds, flags)
    return spell if seconds >= DAY else spell._replace(start=start, end=end)


def until_now(start: datetime, instant: datetime) -> Spell:
    """Give the spell of a row that runs, as it stands; raises `Unreadable` for one that starts in the future."""
    if start > instant:
        raise Unreadable("it runs, and its start lies in the future")
    return between(start, instant.replace(microsecond=0), (RowFlag.RUNNING,))


def day_in(instant: datetime, zone: ZoneInfo) -> date:
    """Give the work date of an instant in a zone; raises `Unreadable` for one out of reach."""
    try:
        day = instant.astimezone(zone).date()
    except (OverflowError, ValueError):
        raise Unreadable("its date is out of reach") from None
    return in_reach(day)


def in_reach(day: date) -> date:
    """Give the date back; raises `Unreadable` for a year that nobody has worked in."""
    if not _EARLIEST <= day <= _LATEST:
        raise Unreadable("its date is out of reach")
    return day


def split_tags(text: str, separator: str = ",") -> tuple[str, ...]:
    """Give the tags of a cell, each once, without blanks around them."""
    return tuple(dict.fromkeys(tag for part in text.split(separator) if (tag := part.strip())))


def _sound(*texts: str) -> None:
    whole = "".join(texts)
    if "\0" in whole:
        raise Unreadable("it holds a NUL character, which no text has")
    try:
        whole.encode()
    except UnicodeEncodeError:
        raise Unreadable("it holds half of a character") from None
