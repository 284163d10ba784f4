"""Toggl Track's detailed report and its account export: wall-clock times, placed in the zone given."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache
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
    decimal_mark,
    decimals_of,
    exact,
    hours_to_seconds,
)
from engagement_desk.interchange.unreadable import Unreadable, quoted
from engagement_desk.interchange.wall_clock import Spell, WallClock, clock_time

NAME = "toggl"
_HALF_AN_HOUR = 1800
_MINUTES = re.compile(r"(\d{1,4}):([0-5]\d)\s*min", re.ASCII)
_SECONDS = re.compile(r"(\d{1,6})\s*sec", re.ASCII)
_HOURS = re.compile(r"(.+?)\s*h", re.ASCII)

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
        self._at = at
        self._options = options
        self._date = read_date
        self._clock = WallClock(ZoneInfo(options.zone))
        self._duration = cache(lambda text: duration(text, mark))
        self._amount = cache(lambda text: _compared(text, mark))
        self._currency = currency_in(table.header)
        self._has_end = "end_date" in at and "end_time" in at
        self._billable = cache(lambda text: yes_no(text, default=True))
        self._activity = cache(lambda task, tags: listed(task.strip(), *(tag.strip() for tag in tags.split(","))))

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
        at = self._at
        start_date, start_time = record[at["start_date"]], record[at["start_time"]]
        start = datetime.combine(self._date(start_date), clock_time(start_time))
        said = record[at["duration"]].strip()
        running = self._runs(record, said)
        if running and not self._options.running:
            return SkippedRow(number, SkipReason.RUNNING)
        spell = self._running(start) if running else self._spell(record, start, said)
        person, client, project = record[at["user"]], record[at["client"]], record[at["project"]]
        task, tags, note = record[at["task"]], record[at["tags"]], record[at["description"]]
        seconds = "" if running else str(spell.seconds)
        return ImportRow(
            number,
            client.strip(),
            project.strip(),
            person.strip(),
            "",
            start.date(),
            *spell[:3],
            self._billable(record[at["billable"]]),
            False,
            self._activity(task, tags),
            note,
            self._currency,
            None,
            self._amount(record[at["amount"]]),
            keys(person, start.isoformat(), seconds, client, project, task, note, tags),
            spell.flags,
        )

    def _runs(self, record: list[str], said: str) -> bool:
        if said.startswith("-"):
            return True
        ended = self._has_end and bool(record[self._at["end_date"]].strip() or record[self._at["end_time"]].strip())
        return not ended and (self._has_end or not said)

    def _spell(self, record: list[str], start: datetime, said: str) -> Spell:
        seconds, tolerance = self._duration(said) if said else (None, 0)
        if self._has_end:
            end = datetime.combine(self._date(record[self._at["end_date"]]), clock_time(record[self._at["end_time"]]))
            return self._clock.spell(start, end, seconds, tolerance)
        return self._from(start, seconds or 0)

    def _from(self, start: datetime, seconds: int) -> Spell:
        """A row without an end lasts from its start for its duration."""
        instants = self._clock.instants(start)
        if not instants:
            return Spell(None, None, seconds, (RowFlag.CLOCK_SKIPPED,))
        if seconds >= 2 * 12 * 3600:
            return Spell(None, None, seconds, (RowFlag.LONG,))
        flags = () if seconds else (RowFlag.ZERO_LENGTH,)
        return Spell(instants[0], instants[0] + timedelta(seconds=seconds), seconds, flags)

    def _running(self, start: datetime) -> Spell:
        instants = self._clock.instants(start)
        elapsed = int((self._options.instant - instants[0]).total_seconds()) if instants else -1
        if elapsed < 0:
            raise Unreadable("it runs, and its start lies in the future or in an hour that the clocks skip")
        spell = self._from(start, elapsed)
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


def _compared(text: str, mark: DecimalMark) -> Decimal | None:
    try:
        return exact(text, mark)
    except Unreadable:
        return None
