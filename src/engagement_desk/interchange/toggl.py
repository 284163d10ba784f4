"""Toggl Track's detailed report and its account export: wall-clock times, placed in the zone given."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from functools import cache
from operator import itemgetter
from zoneinfo import ZoneInfo

from engagement_desk.application.imports import (
    DecimalMark,
    ImportRow,
    ReadOptions,
    RowFlag,
    SkippedRow,
    SkipReason,
)
from engagement_desk.interchange.cells import Keys, listed, yes_no
from engagement_desk.interchange.columns import Columns, Layout, columns_of, currency_in
from engagement_desk.interchange.dates import date_order, date_reader
from engagement_desk.interchange.decoding import Table, bad_row
from engagement_desk.interchange.numbers import (
    clock_to_seconds,
    compared,
    decimal_mark,
    decimals_of,
    hours_to_seconds,
)
from engagement_desk.interchange.unreadable import Unreadable, quoted
from engagement_desk.interchange.wall_clock import DAY, Spell, WallClock, clock_time

NAME = "toggl"
_HALF_AN_HOUR = 1800
_MINUTES = re.compile(r"(\d{1,4}):([0-5]\d)\s*min", re.ASCII)
_SECONDS = re.compile(r"(\d{1,6})\s*sec", re.ASCII)
_HOURS = re.compile(r"(.+?)\s*h", re.ASCII)

_CELLS = (
    "user",
    "client",
    "project",
    "task",
    "description",
    "billable",
    "start_date",
    "start_time",
    "end_date",
    "end_time",
    "duration",
    "tags",
    "amount",
)
LAYOUT = Layout(
    aliases={
        "user": ("user", "member"),
        "email": ("email",),
        "client": ("client",),
        "project": ("project",),
        "task": ("task",),
        "description": ("description",),
        "billable": ("billable",),
        "start_date": ("start date",),
        "start_time": ("start time",),
        "end_date": ("end date", "stop date"),
        "end_time": ("end time", "stop time"),
        "duration": ("duration",),
        "tags": ("tags",),
        "amount": ("amount",),
    },
    required=frozenset({"project", "description", "start_date", "start_time", "duration"}),
    unkept=frozenset({"email"}),
)


def prepare(table: Table, options: ReadOptions) -> TogglReader:
    """Settle the order of dates and, for durations in hours, the decimal mark; raises `Refused` when neither tells."""
    at = columns_of(LAYOUT, table)
    order = date_order((r[at["start_date"]] for _, r in table.records()), table.raw.path.name, options.date_order)
    mark = options.decimal or _duration_mark(table, at)
    return TogglReader(table, at, options, date_reader(order), mark or DecimalMark.POINT)


def _duration_mark(table: Table, at: Columns) -> DecimalMark | None:
    first = next((record for _, record in table.records()), None)
    if first is None or not _HOURS.fullmatch(first[at["duration"]].strip()):
        return None
    numbers = [m[1] for _, r in table.records() if (m := _HOURS.fullmatch(r[at["duration"]].strip()))]
    return decimal_mark(numbers, numbers)


class TogglReader:
    """Reads the rows of one export whose conventions are settled."""

    def __init__(
        self, table: Table, at: Columns, options: ReadOptions, read_date: Callable[[str], date], mark: DecimalMark
    ) -> None:
        self._table = table
        self._options = options
        self._date = read_date
        self._clock = WallClock(ZoneInfo(options.zone))
        self._cells = itemgetter(*(at[name] for name in _CELLS))
        self._duration = cache(lambda text: duration(text, mark))
        self._amount = cache(lambda text: compared(text, mark))
        self._billable = cache(lambda text: yes_no(text, default=True))
        self._activity = cache(lambda task, tags: listed(task.strip(), *(tag.strip() for tag in tags.split(","))))
        self._currency = currency_in(table.header)
        self._has_end = "end_date" in at and "end_time" in at

    def rows(self) -> Iterator[ImportRow | SkippedRow]:
        """Give the rows; a running one is skipped unless it is asked for; raises `Refused("bad_row")`."""
        keys = Keys()
        for number, record in self._table.records():
            try:
                row = self._row(number, record, keys)
            except Unreadable as problem:
                raise bad_row(number, str(problem)) from None
            yield row

    def _row(self, number: int, record: list[str], keys: Keys) -> ImportRow | SkippedRow:
        (
            user,
            client,
            project,
            task,
            note,
            billable,
            start_date,
            start_time,
            end_date,
            end_time,
            said,
            tags,
            amount,
        ) = self._cells(record)
        day, start = self._date(start_date), clock_time(start_time)
        if running := self._runs(end_date, end_time, said):
            if not self._options.running:
                return SkippedRow(number, SkipReason.RUNNING)
            spell = self._running(day, start)
        else:
            spell = self._spell(day, start, end_date, end_time, said)
        seconds = "" if running else str(spell.seconds)
        began = f"{day.isoformat()}T{start.isoformat()}"
        return ImportRow(
            number,
            client.strip(),
            project.strip(),
            user.strip(),
            "",
            day,
            spell.start,
            spell.end,
            spell.seconds,
            self._billable(billable),
            False,
            self._activity(task, tags),
            note,
            self._currency,
            None,
            self._amount(amount),
            keys(user, began, seconds, client, project, task, note, tags),
            spell.flags,
        )

    def _runs(self, end_date: str, end_time: str, said: str) -> bool:
        if said.startswith("-"):
            return True
        if self._has_end:
            return not end_date.strip() and not end_time.strip()
        return not said.strip()

    def _spell(self, day: date, start: time, end_date: str, end_time: str, said: str) -> Spell:
        seconds, tolerance = self._duration(said.strip()) if said.strip() else (None, 0)
        if self._has_end:
            return self._clock.spell(day, start, self._date(end_date), clock_time(end_time), seconds, tolerance)
        return self._from(day, start, seconds or 0)

    def _from(self, day: date, start: time, seconds: int) -> Spell:
        """A row without an end lasts from its start for its duration."""
        instants = self._clock.instants(datetime.combine(day, start))
        if not instants:
            return Spell(None, None, seconds, (RowFlag.CLOCK_SKIPPED,))
        if seconds >= DAY:
            return Spell(None, None, seconds, (RowFlag.LONG,))
        flags = () if seconds else (RowFlag.ZERO_LENGTH,)
        return Spell(instants[0], instants[0] + timedelta(seconds=seconds), seconds, flags)

    def _running(self, day: date, start: time) -> Spell:
        instants = self._clock.instants(datetime.combine(day, start))
        elapsed = (self._options.instant - instants[0]) // timedelta(seconds=1) if instants else -1
        if elapsed < 0:
            raise Unreadable("it runs, and its start lies in the future or in an hour that the clocks skip")
        spell = self._from(day, start, elapsed)
        return spell._replace(flags=(RowFlag.RUNNING, *spell.flags))


def duration(text: str, mark: DecimalMark) -> tuple[int, int]:
    """Read a duration in any of Toggl's styles: its seconds, and by how many seconds its writing may have rounded it.

    `01:30:00`, `18:25 min` (minutes and seconds), `45 sec`, `0.79 h`; raises `Unreadable`.
    """
    if match := _MINUTES.fullmatch(text):
        return int(match[1]) * 60 + int(match[2]), 0
    if match := _SECONDS.fullmatch(text):
        return int(match[1]), 0
    if match := _HOURS.fullmatch(text):
        return hours_to_seconds(match[1], mark), _HALF_AN_HOUR // 10 ** decimals_of(match[1], mark)
    if text.count(":") == 2:
        return clock_to_seconds(text), 0
    raise Unreadable(f"{quoted(text)} is not a duration")
