"""TimeTagger: its report, whose group rows are left out, and its records."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from engagement_desk.application.imports import ReadOptions, SkippedRow, SkipReason
from engagement_desk.interchange.cells import Keys
from engagement_desk.interchange.columns import Layout, columns_of
from engagement_desk.interchange.dates import date_order, date_reader
from engagement_desk.interchange.decoding import Grid, bad_row
from engagement_desk.interchange.json_rows import epoch, iso_time
from engagement_desk.interchange.numbers import clock_to_seconds
from engagement_desk.interchange.rows import Made, between, day_in, each, in_reach, lasting, until_now, work
from engagement_desk.interchange.unreadable import Unreadable, quoted
from engagement_desk.interchange.wall_clock import WallClock, clock_time

NAME = "timetagger"
_HIDDEN = "HIDDEN"
_MINUTE = 60
_LONGEST_NUMBER = 20

REPORT = Layout(
    aliases={
        name: (name,)
        for name in (
            "subtotals", "tag_groups", "duration", "date", "start", "stop", "description", "user", "tags",
        )
    },
    required=frozenset({"subtotals", "tag_groups", "duration", "date", "start", "stop"}),
)  # fmt: skip
RECORDS = Layout(
    aliases={name: (name,) for name in ("key", "start", "stop", "tags", "description", "mt", "st", "project", "ds")},
    required=frozenset({"key", "start", "stop", "description"}),
    unkept=frozenset({"mt", "st", "ds"}),
)


def prepare_report(table: Grid, options: ReadOptions) -> ReportReader:
    """Settle the order of dates, which are in the user's format; raises `Refused`."""
    return ReportReader(table, options)


def prepare_records(table: Grid, options: ReadOptions) -> RecordReader:
    """Nothing is open in the records."""
    return RecordReader(table, options)


class ReportReader:
    """Reads the rows of one report. A row without a date is a total."""

    def __init__(self, table: Grid, options: ReadOptions) -> None:
        self._table = table
        self._at = columns_of(REPORT, table)
        dates = (r[self._at["date"]] for _, r in table.records() if r[self._at["date"]].strip())
        self._date = date_reader(date_order(dates, table.name, options.date_order))
        self._clock = WallClock(ZoneInfo(options.zone))

    def rows(self) -> Iterator[Made]:
        """Give the rows; raises `Refused("bad_row")`."""
        return each(self._table.records(), partial(self._row, Keys()), bad_row)

    def _row(self, keys: Keys, number: int, record: list[str]) -> Made:
        def cell(name: str) -> str:
            return record[self._at[name]].strip()

        if not cell("date"):
            return SkippedRow(number, SkipReason.TOTAL)
        day = self._date(cell("date"))
        said = clock_to_seconds(cell("duration")) if cell("duration") else None
        tolerance = _MINUTE - 1 if cell("duration").count(":") == 1 else 0
        if cell("start") and cell("stop"):
            start, stop = clock_time(cell("start")), clock_time(cell("stop"))
            spell = self._clock.spell(day, start, day + timedelta(days=stop < start), stop, said, tolerance)
        else:
            spell = lasting(said or 0)
        tags = tags_of(cell("tags"))
        key = keys(day.isoformat(), cell("start"), str(spell.seconds), cell("user"), cell("description"), *tags)
        return work(number, day, spell, key, person=cell("user"), note=cell("description"), tags=tags)


class RecordReader:
    """Reads the records; their key recognises them again."""

    def __init__(self, table: Grid, options: ReadOptions) -> None:
        self._table, self._options = table, options
        self._at = columns_of(RECORDS, table)
        self._zone = ZoneInfo(options.zone)
        self._clock = WallClock(self._zone)

    def rows(self) -> Iterator[Made]:
        """Give the rows; those deleted are skipped, and running ones unless they are asked for."""
        return each(self._table.records(), partial(self._row, Keys()), bad_row)

    def _row(self, keys: Keys, number: int, record: list[str]) -> Made:
        def cell(name: str) -> str:
            return record[self._at[name]].strip()

        if cell("description").startswith(_HIDDEN):
            return SkippedRow(number, SkipReason.DELETED)
        start, stop = self._instant(cell("start")), self._instant(cell("stop") or cell("start"))
        running = start == stop
        if running and not self._options.running:
            return SkippedRow(number, SkipReason.RUNNING)
        spell = until_now(start, self._options.instant) if running else between(start, stop)
        tags = tags_of(cell("tags"))
        day = day_in(start, self._zone)
        return work(number, day, spell, keys(cell("key")), note=cell("description"), tags=tags)

    def _instant(self, text: str) -> datetime:
        """Read a local time, a number of seconds since 1970, or an ISO time with its offset; raises `Unreadable`."""
        if text.isascii() and text.replace(".", "", 1).isdigit():
            return epoch(float(text[:_LONGEST_NUMBER]), "time")
        found = iso_time(text)
        in_reach(found.date())
        if found.tzinfo is not None:
            return found.astimezone(UTC)
        placed = self._clock.instants(found)
        if not placed:
            raise Unreadable(f"{quoted(text)} lies in an hour that the clocks skip")
        return placed[0]


def tags_of(text: str) -> tuple[str, ...]:
    """Give the tags of a cell: `#one #two`, or separated by commas; without the sign."""
    return tuple(dict.fromkeys(tag for part in text.replace(",", " ").split() if (tag := part.lstrip("#"))))
