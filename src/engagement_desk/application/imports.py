"""What an import is given and gives back: rows as a reader delivers them, options, the map, and the result."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from engagement_desk.application.ports import Warned


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


class SkipReason(StrEnum):
    """Why a sound row is left out."""

    RUNNING = "running"


class ImportRow(NamedTuple):
    """One finished piece of work of a file, in our terms.

    `row` counts from 1 after the header. `start` and `end` are UTC instants, both or neither. `seconds` are worked
    seconds. `rate` and `amount` are what the file says, for comparison only. `key` recognises the row again.
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


class SkippedRow(NamedTuple):
    """A sound row that is not finished work."""

    row: int
    reason: SkipReason


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """How a file is to be read. `zone` places wall-clock times; `running` takes running rows until `instant`."""

    zone: str
    instant: datetime
    format: str | None = None
    date_order: DateOrder | None = None
    decimal: DecimalMark | None = None
    running: bool = False


@dataclass(frozen=True, slots=True)
class ImportFile:
    """A recognised file. `rows()` reads it from its start, and raises `Refused("bad_row")` where it cannot."""

    format: str
    file_name: str
    sha256: str
    rows: Callable[[], Iterator[ImportRow | SkippedRow]]
    warnings: tuple[Warned, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MapLine:
    """One line of the map: which rows (`client`, `project`; empty means any) go to which KEY.

    `title`, `rate`, `minimum` and `currency` are for an engagement that the import makes; None leaves the default.
    """

    key: str
    client: str = ""
    project: str = ""
    title: str | None = None
    rate: str | None = None
    minimum: str | None = None
    currency: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOptions:
    """Where the rows go: into `engagement` (a KEY), else by the map, else by proposed KEYs. `zone`: of new ones."""

    zone: str
    engagement: str | None = None
    map: tuple[MapLine, ...] = ()


@dataclass(frozen=True, slots=True)
class EngagementImport:
    """What one engagement received."""

    imported: int
    worked_seconds: int
    client: str
    title: str
    created: bool


@dataclass(frozen=True, slots=True)
class SkippedLine:
    """A skipped row with its reason in words."""

    row: int
    reason: str


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did, under the names that CLI.md promises. `batch` is None when there was nothing to add."""

    batch: str | None
    format: str
    rows: int
    imported: int
    duplicates: int
    skipped: tuple[SkippedLine, ...] = ()
    warnings: tuple[str, ...] = ()
    engagements: dict[str, EngagementImport] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class UndoneImport:
    """What the undoing of an import took away."""

    batch: str
    entries: int
    engagements: tuple[str, ...]
    clients: tuple[str, ...]
