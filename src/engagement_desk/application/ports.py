"""The few things the application needs from outside: a store and the time."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from engagement_desk.domain.facts import DaySum
from engagement_desk.domain.kinds import StoredClass
from engagement_desk.domain.records.time import Entry

if TYPE_CHECKING:
    from engagement_desk.application.imports import ImportFile, ImportMap, ReadOptions
    from engagement_desk.application.queries.brief_sheet import BriefSheet
    from engagement_desk.application.queries.clock import ClockRow
    from engagement_desk.application.queries.dispute import DisputePack
    from engagement_desk.application.queries.exit_sheet import ExitSheet
    from engagement_desk.application.queries.export import ExportSheet
    from engagement_desk.application.queries.internal_report import InternalReport
    from engagement_desk.application.queries.letterhead import Letterhead
    from engagement_desk.application.queries.monthly_status_rows import StatusSheet
    from engagement_desk.application.queries.order_sheet import OrderSheet
    from engagement_desk.application.queries.review_content import ReviewContent
    from engagement_desk.application.workspace_records import WorkspaceFile

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Now:
    """The moment a command or query works at: the instant in UTC, the zone in use, and the local date in it."""

    instant: datetime
    zone: str
    today: date


class Clock(Protocol):
    """Tells the time."""

    def now(self, zone: str | None = None) -> Now:
        """Give the moment in a zone (the system's if None), with whole seconds; raises `Refused("unknown_zone")`."""
        ...


@dataclass(frozen=True, slots=True)
class EntryFilter:
    """Which entries are asked for; dates are posting dates, both inclusive; None asks for all.

    `order_ids` asks for the entries of these change orders, empty for those of none; `clause` empty asks for those
    without a clause.
    """

    engagement_id: str | None = None
    since: date | None = None
    through: date | None = None
    stored_classes: tuple[StoredClass, ...] = ()
    text: str = ""
    deleted: bool = False
    ids: tuple[str, ...] = ()
    order_ids: tuple[str, ...] | None = None
    clause: str | None = None
    person: str | None = None


class EntrySort(StrEnum):
    """What a list of entries is ordered by; equals go by posting date, start, then creation."""

    DATE = "date"
    WHAT = "what"
    CLAUSE = "clause"
    CLASS = "class"
    PERSON = "person"
    WORKED = "worked"
    BILLED = "billed"
    VALUE = "value"


@dataclass(frozen=True, slots=True)
class EntryIndex:
    """A list of entries of any length: the store's number of each, in order, and their plain sums.

    By a number `Reading.entries_numbered` finds its entry again.
    """

    numbers: array[int]
    worked_seconds: int
    billed_minutes: int
    value_cents: int


@dataclass(frozen=True, slots=True)
class TextHit:
    """One hit of the full-text search: `kind` is the record's class name, `snippet` plain text."""

    kind: str
    record_id: str
    engagement_id: str | None
    snippet: str
    rank: float


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One command of the journal, newest first when listed. `state`: applied, undone or dropped."""

    seq: int
    at: datetime
    command: str
    subject: str
    kind: str
    state: str
    engagement_id: str | None
    changes: int


class Reading(Protocol):
    """Reads inside one snapshot of the workspace. Records come ordered by id, which is their order of creation."""

    def get(self, kind: type[R], record_id: str) -> R:
        """Give the record; raises `Refused("unknown_record", kind=…, id=…)`."""
        ...

    def find(self, kind: type[R], /, **equal: object) -> list[R]:
        """Give the records whose fields equal the given values (None matches absent; a tuple matches any of it)."""
        ...

    def first(self, kind: type[R], /, **equal: object) -> R | None:
        """Give the first such record, or None when there is none."""
        ...

    def count(self, kind: type[object], /, **equal: object) -> int:
        """Count such records."""
        ...

    def day_sums(self, engagement_id: str, through: date | None = None, *, single: bool = False) -> list[DaySum]:
        """Sum the entries posted through that day (SPEC §3.5) by the covering index; `single`: one sum an entry."""
        ...

    def entries(self, wanted: EntryFilter) -> list[Entry]:
        """Give entries by posting date, start, then creation."""
        ...

    def entry_index(self, wanted: EntryFilter, sort: EntrySort, *, descending: bool = False) -> EntryIndex:
        """Number and sum the entries asked for, in an order, without reading them."""
        ...

    def entries_numbered(self, numbers: Sequence[int]) -> dict[int, Entry]:
        """Give the entries of these numbers; one that is there no more is left out."""
        ...

    def entry_people(self, engagement_id: str) -> tuple[str, ...]:
        """Name the people whose time an engagement has, ascending, the bin included."""
        ...

    def entries_of_day(self, engagement_id: str, work_date: date) -> list[Entry]:
        """Give the entries of one engagement and work date that are not in the bin, by creation."""
        ...

    def worked_on(self, days: Sequence[date]) -> dict[date, int]:
        """Sum the seconds worked on these work dates over all engagements; a day without entries is left out."""
        ...

    def known_source_keys(self, source: str, keys: Sequence[str]) -> set[str]:
        """Tell which of the keys belong to entries of that source already, the bin included."""
        ...

    def search(self, text: str, limit: int = 50) -> list[TextHit]:
        """Search all texts, best first; `text` is words, never query syntax."""
        ...

    def history(self, engagement_id: str | None = None, limit: int = 100) -> list[JournalLine]:
        """List the commands of the journal, newest first."""
        ...


class UnitOfWork(Reading, Protocol):
    """One transaction. Leaving it without `commit` rolls back. Every write is journalled by the store itself."""

    def new_id(self) -> str:
        """Give a new UUID version 7, rising strictly within the process."""
        ...

    def add(self, *records: object) -> None:
        """Insert new records."""
        ...

    def put(self, *records: object) -> None:
        """Replace existing records by id."""
        ...

    def remove(self, *records: object) -> None:
        """Delete records."""
        ...

    def add_entries(self, entries: Iterable[Entry]) -> int:
        """Insert many entries in batches (imports), and count them."""
        ...

    def load(self, kind: type[R], records: Iterable[R]) -> int:
        """Insert many records of a kind as they come (a whole workspace's), and count them.

        Raises ValueError with the reason, in words, for the newest one when it does not fit to those that are there.
        """
        ...

    def describe(self, subject: str, engagement_id: str | None = None, *, barrier: bool = False) -> None:
        """Name what the command is about, for history and undo; undo never reaches behind a barrier."""
        ...

    def commit(self) -> None:
        """Make it durable: when this returns, it is on disk."""
        ...


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the program runs on, each part by its name, and the last lines of its log, which carry no client's text."""

    parts: Mapping[str, str]
    log: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rendered:
    """A document's bytes, and the characters for which no font had a glyph (shown as their code points)."""

    pdf: bytes
    missing: tuple[str, ...] = ()


class Documents(Protocol):
    """The maker of PDF documents."""

    def can_draw(self, picture: bytes) -> bool:
        """Tell whether a picture can be drawn, by reading all of it."""
        ...

    def quarterly_review(self, content: ReviewContent, paper: str) -> Rendered:
        """Draw a quarterly review on `a4` or `letter`; the same content gives the same bytes."""
        ...

    def letterhead(self, head: Letterhead, paper: str) -> Rendered:
        """Draw a page that shows what a letterhead makes of documents."""
        ...

    def monthly_status(self, content: StatusSheet, paper: str) -> Rendered:
        """Draw the status of a month, one page where it is of the usual size."""
        ...

    def brief(self, content: BriefSheet, paper: str) -> Rendered:
        """Draw the brief before a call, one page where it is of the usual size."""
        ...

    def change_order(self, content: OrderSheet, paper: str) -> Rendered:
        """Draw a change order to sign."""
        ...

    def exit_statement(self, content: ExitSheet, paper: str) -> Rendered:
        """Draw an exit statement, each line with its working."""
        ...

    def internal_report(self, content: InternalReport, paper: str) -> Rendered:
        """Draw the internal report of a quarter, marked on every page as not for the client."""
        ...

    def dispute_pack(self, content: DisputePack, paper: str) -> Rendered:
        """Draw the record of one request in the order of time."""
        ...


class Readers(Protocol):
    """The readers of other tools' files."""

    def formats(self) -> tuple[str, ...]:
        """Name the formats that can be read."""
        ...

    def open(self, path: Path, options: ReadOptions) -> ImportFile:
        """Recognise a file; raises `Refused` when it cannot be read, is unknown, or needs an option to be clear."""
        ...

    def read_map(self, path: Path) -> ImportMap:
        """Read the map of an import, JSON or CSV; raises `Refused("bad_map")`."""
        ...

    def workspace(self, path: Path) -> WorkspaceFile:
        """Open the JSON of a whole workspace; raises `Refused("workspace_json_foreign")` for anything else."""
        ...


@dataclass(frozen=True, slots=True)
class Exported:
    """An export's bytes, and what it could not say as it is."""

    content: bytes
    warnings: tuple[Warned, ...] = ()


class Lexicon(Protocol):
    """What the boundary check knows of words: their stems, and what a slip was meant to be."""

    def stem(self, word: str) -> str:
        """Give a word's stem; one that has none is its own."""
        ...

    def nearest(self, word: str, known: Collection[str]) -> str | None:
        """Give the known word that a word is a slip of, None where none is near enough."""
        ...


class Exporters(Protocol):
    """The writers of files for other tools."""

    def formats(self) -> tuple[str, ...]:
        """Name the formats that can be written."""
        ...

    def render(self, format_name: str, sheet: ExportSheet) -> Exported:
        """Write the entries in that format; raises `Refused("unknown_export_format")`."""
        ...

    def dispute(self, pack: DisputePack) -> bytes:
        """Write the record of one request as CSV."""
        ...

    def calendar(self, rows: Sequence[ClockRow], made_at: datetime) -> bytes:
        """Write the dates that bind as an iCalendar file; the same rows give the same bytes but for `made_at`."""
        ...

    def workspace(self, records: Iterable[tuple[str, Iterable[dict[str, Any]]]]) -> Iterator[bytes]:
        """Write a whole workspace as JSON, piece by piece; the same records give the same bytes."""
        ...


class Store(Protocol):
    """The workspace file."""

    def begin(self, command: str, now: Now) -> AbstractContextManager[UnitOfWork]:
        """Begin the transaction of one command."""
        ...

    def read(self) -> AbstractContextManager[Reading]:
        """Open one snapshot for reading."""
        ...

    def undo(self, now: Now) -> JournalLine:
        """Undo the last applied command; raises `Refused("nothing_to_undo")`."""
        ...

    def redo(self, now: Now) -> JournalLine:
        """Redo the command undone last; raises `Refused("nothing_to_redo")`."""
        ...

    def backup(
        self,
        target: Path | None = None,
        reason: str = "manual",
        folder: Path | None = None,
        at: datetime | None = None,
    ) -> Path:
        """Copy the workspace through SQLite's backup API, check the copy by opening it, and give its path: `target`,
        or a new name in `folder`, else among its own backups; the name tells `at`, or this moment.
        """
        ...

    def verify(self) -> list[str]:
        """Check the file; give what is wrong, one sentence each, none when all is well."""
        ...

    def mend(self) -> None:
        """Make anew what follows from the rest: the search index."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...


@dataclass(frozen=True, slots=True)
class Warned:
    """A warning that goes with a result: a code of `application.messages` and its values."""

    code: str
    values: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Changes:
    """What a command changed: the main record, the kinds and ids touched, and warnings."""

    result: Any = None
    touched: dict[str, tuple[str, ...]] = field(default_factory=dict)
    warnings: tuple[Warned, ...] = ()
