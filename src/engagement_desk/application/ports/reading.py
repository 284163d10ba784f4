"""What reads one snapshot of the workspace."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol, TypeVar

from engagement_desk.domain.facts import DaySum
from engagement_desk.domain.kinds import StoredClass
from engagement_desk.domain.records.time import Entry

R = TypeVar("R")


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

    def count_overlaps(self, batch_id: str) -> int:
        """Count the clocked entries of an import that overlap other hours of their person (SPEC §3.1)."""
        ...

    def search(self, text: str, limit: int = 50) -> list[TextHit]:
        """Search all texts, best first; `text` is words, never query syntax."""
        ...

    def history(self, engagement_id: str | None = None, limit: int = 100) -> list[JournalLine]:
        """List the commands of the journal, newest first."""
        ...
