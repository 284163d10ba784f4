"""Any table, once somebody has said which of its columns is which."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import cache, partial
from zoneinfo import ZoneInfo

from engagement_desk.application.imports import DecimalMark, ReadOptions, SkippedRow, SkipReason, TableColumns
from engagement_desk.interchange.cells import Keys, yes_no
from engagement_desk.interchange.dates import date_order, date_reader
from engagement_desk.interchange.decoding import Grid, bad_row
from engagement_desk.interchange.guards import unguarded
from engagement_desk.interchange.numbers import compared, decimal_mark, hours_to_seconds
from engagement_desk.interchange.rows import Made, each, lasting, split_tags, work
from engagement_desk.interchange.unreadable import Unreadable, quoted
from engagement_desk.interchange.wall_clock import WallClock, clock_time

NAME = "table"
LENGTHS = {"hours": 3600, "minutes": 60, "seconds": 1}
"""The columns of a length, with the seconds of their unit; any of them may also hold `1:30` or `1:30:00`."""
TEXTS = ("client", "project", "activity", "note", "person", "tags", "id")
OTHERS = ("billable", "invoiced", "currency", "rate", "amount")
NAMES = ("date", "start", "end", *LENGTHS, *TEXTS, *OTHERS)
"""Our names for columns, in the order in which they are told."""

_HOUR = 3600


def columns_for(tables: Sequence[TableColumns], header: Sequence[str]) -> TableColumns | None:
    """Give the columns that are meant for a header: those named for this file, or remembered for just its names."""
    names = tuple(sorted(name.casefold() for name in header))
    for one in tables:
        if one.header == names or not (one.header or missing(one, header)):
            return TableColumns(one.named, names)
    return None


def missing(columns: TableColumns, header: Sequence[str]) -> tuple[str, ...]:
    """Name the columns that a header lacks."""
    names = {name.casefold() for name in header}
    return tuple(column for column in columns.named.values() if column.casefold() not in names)


class PlainReader:
    """Reads the rows of a table whose columns are known."""

    def __init__(self, grid: Grid, columns: TableColumns, options: ReadOptions) -> None:
        self._grid, self._options = grid, options
        names = [name.casefold() for name in grid.header]
        self._at = {ours: names.index(column.casefold()) for ours, column in columns.named.items()}
        dates = (self._day_of(record) for _, record in grid.records())
        self._date = date_reader(date_order((day for day in dates if day), grid.name, options.date_order))
        self._mark = options.decimal or self._told_mark()
        self._clock = WallClock(ZoneInfo(options.zone))
        self._seconds = cache(lambda text, unit: length(text, unit, self._mark))
        self._number = cache(lambda text: compared(text, self._mark))

    def rows(self) -> Iterator[Made]:
        """Give the rows; one without a date is a total."""
        return each(self._grid.records(), partial(self._row, Keys()), bad_row)

    def _day_of(self, record: list[str]) -> str:
        """Give the date as written: that of the date, else that of the start."""
        said = (_date_part(record[self._at[name]]) for name in ("date", "start") if name in self._at)
        return next(filter(None, said), "")

    def _told_mark(self) -> DecimalMark:
        lengths = [self._at[name] for name in LENGTHS if name in self._at]
        others = [self._at[name] for name in ("rate", "amount") if name in self._at]
        cells = (r[index] for _, r in self._grid.records() for index in (*lengths, *others))
        doubtful = (r[index] for _, r in self._grid.records() for index in lengths)
        return decimal_mark((c for c in cells if ":" not in c), doubtful) or DecimalMark.POINT

    def _row(self, keys: Keys, number: int, record: list[str]) -> Made:
        def cell(name: str) -> str:
            return record[self._at[name]] if name in self._at else ""

        written = self._day_of(record)
        if not written:
            return SkippedRow(number, SkipReason.TOTAL)
        day = self._date(written)
        begin, end = _time_part(cell("start")), _time_part(cell("end"))
        unit = next((name for name in LENGTHS if cell(name).strip()), "")
        seconds = self._seconds(cell(unit).strip(), LENGTHS[unit]) if unit else None
        if begin and end:
            start, stop = clock_time(begin), clock_time(end)
            last = self._date(said) if (said := _date_part(cell("end"))) else day + timedelta(days=stop < start)
            spell = self._clock.spell(day, start, last, stop, seconds, 0)
        elif seconds is not None:
            spell = self._clock.lasting(day, clock_time(begin), seconds) if begin else lasting(seconds)
        elif not begin:
            raise Unreadable("it has neither a length nor a start and an end")
        elif self._options.running:
            spell = self._clock.running(day, clock_time(begin), self._options.instant)
        else:
            return SkippedRow(number, SkipReason.RUNNING)
        words = {name: unguarded(cell(name)) for name in TEXTS}
        length_of = str(spell.seconds) if end or unit else ""
        key = (words["id"],) if words["id"] else (day.isoformat(), begin, length_of, *words.values())
        return work(
            number,
            day,
            spell,
            keys(*key),
            client=words["client"],
            project=words["project"],
            person=words["person"],
            billable=yes_no(cell("billable"), default=True),
            invoiced=yes_no(cell("invoiced"), default=False),
            activity=words["activity"],
            note=words["note"],
            currency=cell("currency").strip().upper(),
            rate=self._number(cell("rate")),
            amount=self._number(cell("amount")),
            tags=split_tags(words["tags"]),
        )


def length(text: str, unit: int, mark: DecimalMark) -> int:
    """Give the seconds of a length in units of so many seconds, or of `1:30`; raises `Unreadable`."""
    if ":" in text or unit == _HOUR:
        return hours_to_seconds(text, mark)
    number = compared(text, mark)
    if number is None or number * unit % 1:
        raise Unreadable(f"{quoted(text)} is not a whole number of seconds")
    return int(number * unit)


def _date_part(text: str) -> str:
    """Give the date of `2026-03-04 10:00` or of a date alone; empty for a time alone."""
    first = text.strip().replace("T", " ").split(" ", 1)[0]
    return "" if ":" in first else first


def _time_part(text: str) -> str:
    bare = text.strip().replace("T", " ")
    return bare if ":" in bare.split(" ", 1)[0] else bare.partition(" ")[2].strip()
