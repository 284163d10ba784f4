"""The few things the application needs from outside: a store and the time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from engagement_desk.domain.facts import DaySum
from engagement_desk.domain.kinds import StoredClass
from engagement_desk.domain.records.time import Entry

if TYPE_CHECKING:
    from engagement_desk.application.imports import ImportFile, MapLine, ReadOptions
    from engagement_desk.application.queries.export import ExportSheet
    from engagement_desk.application.queries.review_content import ReviewContent

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
    """Which entries are asked for; dates are posting dates, both inclusive; None asks for all."""

    engagement_id: str | None = None
    since: date | None = None
    through: date | None = None
    stored_classes: tuple[StoredClass, ...] = ()
    text: str = ""
    deleted: bool = False
    ids: tuple[str, ...] = ()


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

    def entries_of_day(self, engagement_id: str, work_date: date) -> list[Entry]:
        """Give the entries of one engagement and work date that are not in the bin, by creation."""
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

    def describe(self, subject: str, engagement_id: str | None = None, *, barrier: bool = False) -> None:
        """Name what the command is about, for history and undo; undo never reaches behind a barrier."""
        ...

    def commit(self) -> None:
        """Make it durable: when this returns, it is on disk."""
        ...


@dataclass(frozen=True, slots=True)
class Rendered:
    """A document's bytes, and the characters for which no font had a glyph (shown as their code points)."""

    pdf: bytes
    missing: tuple[str, ...] = ()


class Documents(Protocol):
    """The maker of PDF documents."""

    def quarterly_review(self, content: ReviewContent, paper: str) -> Rendered:
        """Draw a quarterly review on `a4` or `letter`; the same content gives the same bytes."""
        ...


class Readers(Protocol):
    """The readers of other tools' files."""

    def formats(self) -> tuple[str, ...]:
        """Name the formats that can be read."""
        ...

    def open(self, path: Path, options: ReadOptions) -> ImportFile:
        """Recognise a file; raises `Refused` when it cannot be read, is unknown, or needs an option to be clear."""
        ...

    def read_map(self, path: Path) -> tuple[MapLine, ...]:
        """Read the map of an import, JSON or CSV; raises `Refused("bad_map")`."""
        ...


@dataclass(frozen=True, slots=True)
class Exported:
    """An export's bytes, and what it could not say as it is."""

    content: bytes
    warnings: tuple[Warned, ...] = ()


class Exporters(Protocol):
    """The writers of files for other tools."""

    def formats(self) -> tuple[str, ...]:
        """Name the formats that can be written."""
        ...

    def render(self, format_name: str, sheet: ExportSheet) -> Exported:
        """Write the entries in that format; raises `Refused("unknown_export_format")`."""
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

    def backup(self, target: Path | None = None, reason: str = "manual") -> Path:
        """Copy the workspace through SQLite's backup API, check the copy by opening it, and give its path."""
        ...

    def backups(self) -> list[Path]:
        """List the workspace's own backups, newest first."""
        ...

    def verify(self) -> list[str]:
        """Check the file; give what is wrong, one sentence each, none when all is well."""
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
