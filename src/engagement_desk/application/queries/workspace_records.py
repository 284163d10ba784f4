"""Every record of the workspace, kind by kind, without having many of them in memory at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from typing import Any

from engagement_desk.application.ports import EntryFilter, EntrySort, Reading
from engagement_desk.application.workspace_records import SECTIONS, to_plain
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.reviews import PublishedReview, ReviewDocument
from engagement_desk.domain.records.scope import ChangeOrder
from engagement_desk.domain.records.time import Entry

_AT_ONCE = 2_000


def workspace_records(reading: Reading) -> Iterator[tuple[str, Iterator[dict[str, Any]]]]:
    """Give the plain records of each name of `SECTIONS`; a record comes after those that it names."""
    for name, kind in SECTIONS.items():
        records = _SLICED[kind](reading) if kind in _SLICED else iter(reading.find(kind))
        yield name, map(to_plain, records)


def _entries(reading: Reading) -> Iterator[Entry]:
    """Give all entries in the order in which they came, the bin included; corrections last."""
    bins = (reading.entry_index(EntryFilter(deleted=deleted), EntrySort.DATE).numbers for deleted in (False, True))
    numbers = sorted(chain.from_iterable(bins))
    corrections = []
    for first in range(0, len(numbers), _AT_ONCE):
        at_once = numbers[first : first + _AT_ONCE]
        found = reading.entries_numbered(at_once)
        for number in at_once:
            if found[number].corrects_id is None:
                yield found[number]
            else:
                corrections.append(found[number])
    yield from _after_parents(corrections, "corrects_id")


def _documents(reading: Reading) -> Iterator[ReviewDocument]:
    for review in reading.find(PublishedReview):
        yield from reading.find(ReviewDocument, review_id=review.id)


def _after_parents(records: list[Any], parent: str) -> list[Any]:
    """Put records behind those of their kind that they name; ids tell nothing where the clock was set back."""
    placed: list[Any] = []
    waiting = records
    while True:
        ids = {record.id for record in waiting}
        ready = [record for record in waiting if getattr(record, parent) not in ids]
        if not ready:
            return placed + waiting
        placed += ready
        waiting = [record for record in waiting if getattr(record, parent) in ids]


_SLICED: dict[type[Any], Callable[[Reading], Iterator[Any]]] = {
    Engagement: lambda reading: iter(_after_parents(reading.find(Engagement), "renews_id")),
    ChangeOrder: lambda reading: iter(_after_parents(reading.find(ChangeOrder), "supersedes_id")),
    Entry: _entries,
    ReviewDocument: _documents,
}
