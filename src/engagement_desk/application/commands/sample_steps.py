"""What happened in one engagement of the sample, step by step, each on its day and by the program's own commands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Any

from engagement_desk.application.ports import Changes, Now, UnitOfWork
from engagement_desk.application.sample import SampleDates, Table
from engagement_desk.domain.durations import parse_duration
from engagement_desk.domain.money import parse_money

Do = Callable[[UnitOfWork, Now], Changes]
Fields = Mapping[str, tuple[str, Callable[[Any], Any] | str]]

_SECONDS = 60


class Rank(IntEnum):
    """What comes first on one day."""

    AGREED = 0
    ASKED = 1
    PLANNED = 2
    WORKED = 3
    HAPPENED = 4
    BILLED = 5
    WRITTEN = 6
    PUBLISHED = 7


@dataclass(frozen=True, slots=True)
class Step:
    """One command, on its day."""

    on: date
    rank: Rank
    do: Do


class Story:
    """One engagement's table with what its parts share: dates, currency, and the ids that later steps need."""

    def __init__(self, table: Table, dates: SampleDates) -> None:
        self.table = table
        self.dates = dates
        self.engagement: Table = table["engagement"]
        self.key: str = self.engagement["key"]
        self.currency: str = self.engagement.get("currency", "USD")
        self.start = dates.exact(self.engagement["start"])
        self.end = dates.exact(self.engagement["end"])
        self.ids: dict[str, str] = {}

    def each(self, section: str) -> Iterator[tuple[str, Table]]:
        """Give the tables of a section, each with a name under which its id is kept."""
        for number, table in enumerate(self.table.get(section, ()), start=1):
            yield f"{section} {number}", table

    def step(self, rank: Rank, on: str, do: Do) -> Step:
        """Give a step on the working day that is written, but never before the start."""
        return Step(max(self.dates.working(on), self.start), rank, do)

    def keep(self, name: str, do: Do) -> Do:
        """Keep the id of the command's result under a name."""

        def kept(uow: UnitOfWork, now: Now) -> Changes:
            changes = do(uow, now)
            self.ids[name] = changes.result.id
            return changes

        return kept

    def read(self, table: Table, fields: Fields) -> dict[str, Any]:
        """Give the named fields that the table has, each under the command's own name and as it wants it."""
        readers: dict[str, Callable[[Any], Any]] = {
            "as it is": lambda value: value,
            "money": lambda value: parse_money(value, self.currency),
            "minutes": lambda value: parse_duration(value) // _SECONDS,
            "day": self.dates.working,
            "exact day": self.dates.exact,
            "texts": tuple,
        }
        return {
            field: (readers[reader] if isinstance(reader, str) else reader)(table[name])
            for name, (field, reader) in fields.items()
            if name in table
        }
