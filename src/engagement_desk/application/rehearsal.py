"""Trying a command without doing it: what it would give, read from one snapshot, with nothing written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from engagement_desk.application.ports import Changes, Now, Reading, UnitOfWork
from engagement_desk.domain.records.time import Entry

P = ParamSpec("P")
R = TypeVar("R")
NEW_ID = "ffffffff-ffff-7fff-bfff-fffffffffff"
"""The ids of records that a rehearsal makes, without their last digit: they come after every real one."""


def rehearse(
    reading: Reading,
    now: Now,
    command: Callable[Concatenate[UnitOfWork, Now, P], Changes],
    *args: P.args,
    **named: P.kwargs,
) -> Changes:
    """Give what a command would give; raises whatever it would raise."""
    return command(cast("UnitOfWork", _Rehearsal(reading)), now, *args, **named)


class _Rehearsal:
    """A unit of work: what a command writes, it finds again by id, by its fields and by day; every other read is the
    snapshot's.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._written: dict[str, Any] = {}
        self._made = 0

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - any read
        return getattr(self._reading, name)

    def get(self, kind: type[R], record_id: str) -> R:
        held = self._written.get(record_id)
        return held if isinstance(held, kind) else self._reading.get(kind, record_id)

    def find(self, kind: type[R], /, **equal: object) -> list[R]:
        held = {key: record for key, record in self._written.items() if isinstance(record, kind)}
        if not held:
            return self._reading.find(kind, **equal)
        found: list[Any] = [record for record in self._reading.find(kind, **equal) if _id(record) not in held]
        found += [record for record in held.values() if _equals(record, equal)]
        return sorted(found, key=lambda record: (len(record.id), record.id))

    def first(self, kind: type[R], /, **equal: object) -> R | None:
        is_written = any(isinstance(record, kind) for record in self._written.values())
        return next(iter(self.find(kind, **equal)), None) if is_written else self._reading.first(kind, **equal)

    def entries_of_day(self, engagement_id: str, work_date: date) -> list[Entry]:
        found = {entry.id: entry for entry in self._reading.entries_of_day(engagement_id, work_date)}
        found |= {key: held for key, held in self._written.items() if isinstance(held, Entry)}
        wanted = (engagement_id, work_date, None)
        return [e for _, e in sorted(found.items()) if (e.engagement_id, e.work_date, e.deleted_at) == wanted]

    def new_id(self) -> str:
        self._made += 1
        return f"{NEW_ID}{self._made:x}"

    def add(self, *records: Any) -> None:  # noqa: ANN401 - any record
        self._written |= {record.id: record for record in records}

    put = add

    def describe(self, subject: str, engagement_id: str | None = None, *, barrier: bool = False) -> None:
        pass


def _id(record: Any) -> str:  # noqa: ANN401 - any record
    return str(record.id)


def _equals(record: object, wanted: Mapping[str, object]) -> bool:
    return all(
        getattr(record, name) in value if isinstance(value, tuple) else getattr(record, name) == value
        for name, value in wanted.items()
    )
