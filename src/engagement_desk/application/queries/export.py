"""What an export needs: the entries as they are listed, with the client of each engagement."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date

from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import EntryFilter, EntrySort, Reading
from engagement_desk.application.queries.entries import EntryLine, describe_entries
from engagement_desk.application.queries.hours import Listed, days_listed
from engagement_desk.application.queries.keys import all_keys
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.records.clients import Client
from engagement_desk.domain.records.engagements import Engagement

_AT_ONCE = 2000


@dataclass(frozen=True, slots=True)
class ExportEngagement:
    """What the lines of one engagement have in common; `zone` is where its clock times are told."""

    key: str
    client: str
    currency: str
    zone: str


@dataclass(frozen=True, slots=True)
class ExportSheet:
    """The entries of an export in the order of their posting, and their engagements by KEY.

    `parts` gives those of one engagement. Lines may be read as they are asked for, each time anew.
    """

    lines: Collection[EntryLine]
    engagements: dict[str, ExportEngagement]
    parts: Callable[[str], Collection[EntryLine]] | None = None

    def of(self, key: str) -> Collection[EntryLine]:
        """Give the entries of one engagement."""
        if self.parts is not None:
            return self.parts(key)
        return tuple(line for line in self.lines if line.engagement == key)


class _Lines:
    """Entries by their numbers, read some at a time for as long as the snapshot is open: a million take 8 MB."""

    def __init__(self, reading: Reading, wanted: EntryFilter, day: date) -> None:
        self._reading, self._day = reading, day
        self._numbers = reading.entry_index(wanted, EntrySort.DATE).numbers

    def __len__(self) -> int:
        return len(self._numbers)

    def __contains__(self, line: object) -> bool:
        return any(one == line for one in self)

    def __iter__(self) -> Iterator[EntryLine]:
        for first in range(0, len(self._numbers), _AT_ONCE):
            at_once = self._numbers[first : first + _AT_ONCE]
            found = self._reading.entries_numbered(at_once)
            yield from describe_entries(self._reading, [found[number] for number in at_once], self._day)


@dataclass(frozen=True, slots=True)
class ExportOffer:
    """What an export would hold, and the engagements that there are to choose from."""

    keys: tuple[str, ...]
    since: date | None
    through: date | None
    entries: int
    worked_seconds: int


def export_offer(reading: Reading, wanted: Listed, today: date) -> ExportOffer:
    """Count the entries of a period, of one engagement or, with an empty KEY, of all.

    Raises `Refused("unknown_engagement")`, and `Refused("dates_upside_down")` when the first day is after the last.
    """
    since, through = days_listed(reading, wanted, today)
    index = reading.entry_index(_filter(reading, wanted.key or None, since, through), EntrySort.DATE)
    return ExportOffer(all_keys(reading), since, through, len(index.numbers), index.worked_seconds)


def export_sheet(
    reading: Reading,
    day: date,
    *,
    key: str | None = None,
    since: date | None = None,
    through: date | None = None,
) -> ExportSheet:
    """Give the entries posted from `since` through `through`, classes as of `day`, of one engagement or all; they are
    read as they are asked for, while `reading` is open.

    Raises `Refused("unknown_engagement")`, and `Refused("dates_upside_down")` when the first day is after the last.
    """
    asked = _filter(reading, key, since, through)
    clients = {client.id: client.name for client in reading.find(Client)}
    engagements = reading.find(Engagement, **({"id": asked.engagement_id} if asked.engagement_id else {}))
    ids = {engagement.key: engagement.id for engagement in engagements}
    return ExportSheet(
        _Lines(reading, asked, day),
        {e.key: ExportEngagement(e.key, clients[e.client_id], e.currency, e.zone) for e in engagements},
        lambda one: _Lines(reading, replace(asked, engagement_id=ids[one]), day),
    )


def _filter(reading: Reading, key: str | None, since: date | None, through: date | None) -> EntryFilter:
    if since is not None and through is not None and since > through:
        raise Refused("dates_upside_down", since=since, through=through)
    engagement_id = None if key is None else engagement_by_key(reading, key).id
    return EntryFilter(engagement_id=engagement_id, since=since, through=through)
