"""What an import is given and gives back: rows as a reader delivers them, options, the map, and the result."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from engagement_desk.application.ports import Warned
from engagement_desk.domain.records.time import Entry

OWN_FORMAT = "engagement-desk"
"""The name of our own CSV, in which the key of a row is the id of its entry."""


class DateOrder(StrEnum):
    """The order of day, month and year in a file's dates; one for the whole file."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"


class DecimalMark(StrEnum):
    """What separates the decimals in a file's numbers; one for the whole file."""

    POINT = "point"
    COMMA = "comma"


class RowFlag(StrEnum):
    """What is unusual about a sound row; the import tells it."""

    ZERO_LENGTH = "zero_length"
    DURATION_RULES = "duration_rules"
    CLOCK_SKIPPED = "clock_skipped"
    LONG = "long"
    RUNNING = "running"
    LESSENED = "lessened"


class SkipReason(StrEnum):
    """Why a sound row is left out."""

    RUNNING = "running"
    CANCELLED = "cancelled"
    DECLINED = "declined"
    FREE = "free"
    ALL_DAY = "all_day"
    NOT_YET = "not_yet"
    OUTSIDE = "outside"
    TOTAL = "total"
    DELETED = "deleted"
    LESSENS = "lessens"
    NOT_WORK = "not_work"


class ImportRow(NamedTuple):
    """One finished piece of work of a file, in our terms.

    `row` counts from 1 after the header; in a file of lines it is the line. `start` and `end` are UTC instants, both or
    neither. `seconds` are worked seconds. `rate` and `amount` are what the file says, for comparison only. `key`
    recognises the row again. `tags` are for the map only; what is to be read of them stands in `activity` too.
    """

    row: int
    client: str
    project: str
    person: str
    role: str
    work_date: date
    start: datetime | None
    end: datetime | None
    seconds: int
    billable: bool
    invoiced: bool
    activity: str
    note: str
    currency: str
    rate: Decimal | None
    amount: Decimal | None
    key: str
    flags: tuple[RowFlag, ...]
    tags: tuple[str, ...] = ()


class SkippedRow(NamedTuple):
    """A sound row that is not finished work."""

    row: int
    reason: SkipReason


@dataclass(frozen=True, slots=True)
class TableColumns:
    """Which column of a plain table is which: each of our names with the column's, as the file writes it.

    `header` are the casefolded names of all the columns of a table that this is remembered for; empty means any table
    that has the columns named.
    """

    named: Mapping[str, str]
    header: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """How a file is to be read.

    `zone` places wall-clock times; `running` takes running rows until `instant`. `since` and `until`, both inclusive,
    bound a calendar's events; `all_day` is what one without clock times counts a day, in seconds (None skips it).
    `person` is the owner's name, by which an invitation that was declined is known. `tables` are the remembered
    columns of plain tables.
    """

    zone: str
    instant: datetime
    format: str | None = None
    date_order: DateOrder | None = None
    decimal: DecimalMark | None = None
    running: bool = False
    since: date | None = None
    until: date | None = None
    all_day: int | None = None
    person: str = ""
    tables: tuple[TableColumns, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportFile:
    """A recognised file. `rows()` reads it from its start, and raises `Refused` where it cannot.

    `columns` are those of a plain table, to be remembered for the next one like it.
    """

    format: str
    file_name: str
    sha256: str
    rows: Callable[[], Iterator[ImportRow | SkippedRow]]
    warnings: tuple[Warned, ...] = ()
    columns: TableColumns | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MapLine:
    """One line of the map: which rows (`client`, `project`, `tag`; empty means any) go to which KEY, or are left out.

    `title`, `rate`, `minimum`, `currency` and `for_client`, the client's name where it is not that of the rows, are for
    an engagement that the import makes; None leaves the default.
    """

    key: str
    client: str = ""
    project: str = ""
    tag: str = ""
    title: str | None = None
    rate: str | None = None
    minimum: str | None = None
    currency: str | None = None
    for_client: str | None = None
    left_out: bool = False


@dataclass(frozen=True, slots=True)
class ImportMap:
    """What a map file says: where rows go, and which column of a plain table is which."""

    lines: tuple[MapLine, ...] = ()
    columns: TableColumns | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOptions:
    """Where the rows go: into `engagement` (a KEY), else by the map, else by proposed KEYs. `zone`: of new ones.

    `shown` is how many of the first rows the result shows as they will be; with any, it counts overlaps too.
    `remembers` is a setting, name and value, that is kept for the next file of the same make. With `by_group` each line
    of the map is for the rows of one `Group`: what it leaves empty is empty in them too, and not anything.
    """

    zone: str
    engagement: str | None = None
    map: tuple[MapLine, ...] = ()
    by_group: bool = False
    shown: int = 0
    remembers: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class EngagementImport:
    """What one engagement received. Money is minor units of its `currency`: `value_cents` by its terms, `file_cents` by
    the file, None where that has no amounts or another currency.
    """

    imported: int
    worked_seconds: int
    client: str
    title: str
    created: bool
    currency: str = ""
    value_cents: int = 0
    file_cents: int | None = None


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row as it will be: `row` is its number in the file, the entry is of the engagement `key`."""

    row: int
    key: str
    entry: Entry


@dataclass(frozen=True, slots=True)
class SkippedLine:
    """A skipped row with its reason in words, and as what the words stand for."""

    row: int
    reason: str
    why: SkipReason = field(default=SkipReason.NOT_WORK, repr=False)


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did, under the names that CLI.md promises. `batch` is None when there was nothing to add.

    `left_out` counts the rows that the map leaves out; `overlaps` those that overlap other hours of their person. What
    is for the window alone is not shown in the representation.
    """

    batch: str | None
    format: str
    rows: int
    imported: int
    duplicates: int
    skipped: tuple[SkippedLine, ...] = ()
    warnings: tuple[str, ...] = ()
    engagements: dict[str, EngagementImport] = field(default_factory=dict)
    left_out: int = field(default=0, repr=False)
    overlaps: int = field(default=0, repr=False)
    first: tuple[ShownRow, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class UndoneImport:
    """What the undoing of an import took away."""

    batch: str
    entries: int
    engagements: tuple[str, ...]
    clients: tuple[str, ...]
