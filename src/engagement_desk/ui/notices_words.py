"""What a notice says: in the window, outside of it, and outside of it without the name of any client."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from engagement_desk.application.ports import Now
from engagement_desk.application.queries.notices import Reminder, Worth
from engagement_desk.ui.pages.clock_rows import place_of
from engagement_desk.ui.place import Place
from engagement_desk.ui.sentences import clock_said
from engagement_desk.ui.text import hours_said, plain, time_left, tr

_MINUTE = 60


@dataclass(frozen=True, slots=True)
class Said:
    """The words of a notice, and the place that it leads to."""

    inside: str
    outside: str
    nameless: str
    place: Place


def said_of(rows: tuple[Reminder, ...], now: Now) -> Said:
    """Say reminders of one kind together."""
    return _KINDS[rows[0].worth](rows, now)


def _call(rows: tuple[Reminder, ...], now: Now) -> Said:
    row = rows[0]
    when = time_left(_at(row) - now.instant)
    named = plain(tr("Call with {client} {when}: Ctrl+B opens its brief").format(client=row.client, when=when))
    nameless = tr("A call begins {when}").format(when=when)
    return Said(named, named, nameless, Place("engagement", row.engagement, "Brief"))


def _timer(rows: tuple[Reminder, ...], now: Now) -> Said:
    row = rows[0]
    time = hours_said(int((now.instant - _at(row)).total_seconds()) // _MINUTE)
    named = tr("The timer of {key} has run for {time}").format(key=row.engagement, time=time)
    return Said(named, named, tr("The timer has run for {time}").format(time=time), Place("today"))


def _deadline(rows: tuple[Reminder, ...], _: Now) -> Said:
    door = rows[0].door
    if len(rows) > 1 or door is None:
        said = tr("{n} dates of the contract clock fall on tomorrow").format(n=len(rows))
        named = tr("Tomorrow, {n} dates of {keys}").format(n=len(rows), keys=_keys(rows))
        return Said(named, named, said, Place("clock"))
    named = tr("Tomorrow, {key}: {text}").format(key=rows[0].engagement, text=plain(clock_said(door.row)))
    return Said(named, named, tr("A date of the contract clock falls on tomorrow"), place_of(door))


def _review(rows: tuple[Reminder, ...], _: Now) -> Said:
    door = rows[0].door
    if len(rows) > 1 or door is None:
        named = tr("Reviews are due of {keys}").format(keys=_keys(rows))
        return Said(named, named, tr("{n} reviews are due").format(n=len(rows)), Place("reviews"))
    named = tr("The review of {quarter} of {key} is due").format(quarter=door.about, key=rows[0].engagement)
    return Said(named, named, tr("A review is due"), place_of(door))


def _keys(rows: tuple[Reminder, ...]) -> str:
    return ", ".join(dict.fromkeys(row.engagement for row in rows))


def _at(row: Reminder) -> datetime:
    assert row.at is not None
    return row.at


_KINDS = {Worth.CALL: _call, Worth.TIMER: _timer, Worth.DEADLINE: _deadline, Worth.REVIEW: _review}
