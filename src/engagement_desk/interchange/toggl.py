"""Toggl Track's detailed report and its account export: wall-clock times, placed in the zone given."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, time
from functools import cache, lru_cache, partial
from operator import itemgetter
from zoneinfo import ZoneInfo

from engagement_desk.application.imports import (
    DecimalMark,
    ImportRow,
    ReadOptions,
    SkippedRow,
    SkipReason,
)
from engagement_desk.interchange.cells import Keys, listed, yes_no
from engagement_desk.interchange.columns import Columns, Layout, columns_of, currency_in
from engagement_desk.interchange.dates import date_order, date_reader
from engagement_desk.interchange.decoding import Grid, bad_row
from engagement_desk.interchange.numbers import (
    clock_to_seconds,
    compared,
    decimal_mark,
    decimals_of,
    hours_to_seconds,
)
from engagement_desk.interchange.rows import each, split_tags
from engagement_desk.interchange.unreadable import Unreadable, quoted
from engagement_desk.interchange.wall_clock import Spell, WallClock, clock_time

NAME = "toggl"
_HALF_AN_HOUR = 1800
_KEPT = 4096
_MINUTES = re.compile(r"(\d{1,4}):([0-5]\d)\s*min", re.ASCII)
_SECONDS = re.compile(r"(\d{1,6})\s*sec", re.ASCII)
_HOURS = re.compile(r"([^h]+)h", re.ASCII)

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


def prepare(table: Grid, options: ReadOptions) -> TogglReader:
    """Settle the order of dates and, for durations in hours, the decimal mark; raises `Refused` when neither tells."""
    at = columns_of(LAYOUT, table)
    order = date_order((r[at["start_date"]] for _, r in table.records()), table.name, options.date_order)
    mark = options.decimal or _duration_mark(table, at)
    return TogglReader(table, at, options, date_reader(order), mark or DecimalMark.POINT)


def _duration_mark(table: Grid, at: Columns) -> DecimalMark | None:
    first = next((record for _, record in table.records()), None)
    if first is None or not _HOURS.fullmatch(first[at["duration"]].strip()):
        return None
    numbers = [m[1] for _, r in table.records() if (m := _HOURS.fullmatch(r[at["duration"]].strip()))]
    return decimal_mark(numbers, numbers)


class TogglReader:
    """Reads the rows of one export whose conventions are settled."""

    def __init__(
        self, table: Grid, at: Columns, options: ReadOptions, read_date: Callable[[str], date], mark: DecimalMark
    ) -> None:
        self._table = table
        self._options = options
        self._date = read_date
        self._clock = WallClock(ZoneInfo(options.zone))
        self._cells = itemgetter(*(at[name] for name in _CELLS))
        self._duration = cache(lambda text: duration(text, mark))
        self._amount = cache(lambda text: compared(text, mark))
        self._billable = cache(lambda text: yes_no(text, default=True))
        self._tags = lru_cache(_KEPT)(split_tags)
        self._activity = lru_cache(_KEPT)(lambda task, tags: listed(task.strip(), *self._tags(tags)))
        self._currency = currency_in(table.header)
        self._has_end = "end_date" in at and "end_time" in at

    def rows(self) -> Iterator[ImportRow | SkippedRow]:
        """Give the rows; a running one is skipped unless it is asked for; raises `Refused("bad_row")`."""
        return each(self._table.records(), partial(self._row, Keys()), bad_row)

    def _row(self, keys: Keys, number: int, record: list[str]) -> ImportRow | SkippedRow:
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
            spell = self._clock.running(day, start, self._options.instant)
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
            self._tags(tags),
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
        return self._clock.lasting(day, start, seconds or 0)


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
