"""Reads inside one snapshot."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Column, ColumnElement, bindparam, func, select

from engagement_desk.application.ports import EntryFilter, EntryIndex, EntrySort, JournalLine, TextHit
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.facts import DaySum
from engagement_desk.domain.records.time import Entry
from engagement_desk.store import entries, journal, search, sums
from engagement_desk.store.repository import Mapping, among, compiled, mapping

R = TypeVar("R")

_COMPARE: dict[str, Callable[[Column[Any]], ColumnElement[bool]]] = {
    "absent": lambda column: column.is_(None),
    "among": among,
    "equal": lambda column: column == bindparam(None),
}

Signature = tuple[tuple[str, str], ...]


class SqlReading:
    """Implements `ports.Reading` on one connection with an open transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, kind: type[R], record_id: str) -> R:
        """Give the record; raises `Refused("unknown_record", kind=…, id=…)`."""
        record = self.first(kind, id=record_id)
        if record is None:
            raise unknown_record(mapping(kind), record_id)
        return record

    def find(self, kind: type[R], /, **equal: object) -> list[R]:
        """Give the records whose fields equal the given values, by id."""
        from_row = mapping(kind).from_row
        return [from_row(row) for row in self._connection.execute(*_question(_found, mapping(kind), equal))]

    def first(self, kind: type[R], /, **equal: object) -> R | None:
        """Give the first such record, or None when there is none."""
        row = self._connection.execute(*_question(_found, mapping(kind), equal)).fetchone()
        return None if row is None else mapping(kind).from_row(row)

    def count(self, kind: type[object], /, **equal: object) -> int:
        """Count such records."""
        ((number,),) = self._connection.execute(*_question(_counted, mapping(kind), equal)).fetchall()
        return int(number)

    def day_sums(self, engagement_id: str, through: date | None = None, *, single: bool = False) -> list[DaySum]:
        """Sum the entries posted through that day; `single`: one sum an entry."""
        return sums.day_sums(self._connection, engagement_id, through, single=single)

    def entries(self, wanted: EntryFilter) -> list[Entry]:
        """Give entries by posting date; within it, clocked ones by start, then the others by creation."""
        return entries.entries(self._connection, wanted)

    def entry_index(self, wanted: EntryFilter, sort: EntrySort, *, descending: bool = False) -> EntryIndex:
        """Number and sum the entries asked for, in an order, without reading them."""
        return entries.entry_index(self._connection, wanted, sort, descending=descending)

    def entries_numbered(self, numbers: Sequence[int]) -> dict[int, Entry]:
        """Give the entries of these numbers; one that is there no more is left out."""
        return entries.entries_numbered(self._connection, numbers)

    def entry_people(self, engagement_id: str) -> tuple[str, ...]:
        """Name the people whose time an engagement has, ascending, the bin included."""
        return entries.entry_people(self._connection, engagement_id)

    def entries_of_day(self, engagement_id: str, work_date: date) -> list[Entry]:
        """Give the entries of one engagement and work date that are not in the bin, by creation."""
        return self.find(Entry, engagement_id=engagement_id, work_date=work_date, deleted_at=None)

    def worked_on(self, days: Sequence[date]) -> dict[date, int]:
        """Sum the seconds worked on these work dates over all engagements; a day without entries is left out."""
        return sums.worked_on(self._connection, days)

    def known_source_keys(self, source: str, keys: Sequence[str]) -> set[str]:
        """Tell which of the keys belong to entries of that source already, the bin included."""
        return entries.known_source_keys(self._connection, source, keys)

    def count_overlaps(self, batch_id: str) -> int:
        """Count the clocked entries of an import that overlap other hours of their person."""
        return entries.count_overlaps(self._connection, batch_id)

    def search(self, text: str, limit: int = 50) -> list[TextHit]:
        """Search all texts, best first; `text` is words, never query syntax."""
        return search.search(self._connection, text, limit)

    def history(self, engagement_id: str | None = None, limit: int = 100) -> list[JournalLine]:
        """List the commands of the journal, newest first."""
        return journal.history(self._connection, engagement_id, limit)


def unknown_record(records: Mapping[Any], record_id: object) -> Refused:
    """Give the refusal of an id that no record has."""
    return Refused("unknown_record", kind=records.table.name.replace("_", " "), id=record_id)


def _question(statement: Callable[..., str], records: Mapping[Any], equal: dict[str, object]) -> tuple[str, list[Any]]:
    """Give the statement and the parameters for records whose fields equal the given values."""
    signature: list[tuple[str, str]] = []
    values: list[Any] = []
    for name, value in equal.items():
        if value is None:
            signature.append((name, "absent"))
        elif isinstance(value, tuple):
            signature.append((name, "among"))
            values.append(json.dumps([records.column_value(name, one) for one in value], ensure_ascii=False))
        else:
            signature.append((name, "equal"))
            values.append(records.column_value(name, value))
    return statement(records.kind, tuple(signature)), values


def _conditions(kind: type[Any], signature: Signature) -> list[ColumnElement[bool]]:
    columns = mapping(kind).table.columns
    return [_COMPARE[comparison](columns[name]) for name, comparison in signature]


@cache
def _found(kind: type[Any], signature: Signature) -> str:
    records: Mapping[Any] = mapping(kind)
    asked = select(*records.columns).where(*_conditions(kind, signature)).order_by(records.table.columns["id"])
    return compiled(asked)


@cache
def _counted(kind: type[Any], signature: Signature) -> str:
    records: Mapping[Any] = mapping(kind)
    return compiled(select(func.count()).select_from(records.table).where(*_conditions(kind, signature)))
