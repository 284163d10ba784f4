"""Reads inside one snapshot."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Connection

from engagement_desk.application.ports import EntryFilter, JournalLine, TextHit
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.facts import DaySum
from engagement_desk.domain.records.time import Entry
from engagement_desk.store import journal, search
from engagement_desk.store.repository import Mapping, mapping
from engagement_desk.store.sums import day_sums

R = TypeVar("R")

_AMONG = "IN (SELECT value FROM json_each(?))"
_ENTRY_ORDER = ' ORDER BY posting_date, "start" IS NULL, "start", "id"'


@cache
def _condition(signature: tuple[tuple[str, str], ...]) -> str:
    """Give the WHERE clause for columns and how each is compared."""
    return " WHERE " + " AND ".join(f'"{name}" {comparison}' for name, comparison in signature) if signature else ""


def _where(records: Mapping[Any], equal: dict[str, object]) -> tuple[str, tuple[Any, ...]]:
    signature: list[tuple[str, str]] = []
    values: list[Any] = []
    for name, value in equal.items():
        if value is None:
            signature.append((name, "IS NULL"))
        elif isinstance(value, tuple):
            signature.append((name, _AMONG))
            values.append(json.dumps([records.column_value(name, one) for one in value], ensure_ascii=False))
        else:
            signature.append((name, "= ?"))
            values.append(records.column_value(name, value))
    return _condition(tuple(signature)), tuple(values)


class SqlReading:
    """Implements `ports.Reading` on one connection with an open transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, kind: type[R], record_id: str) -> R:
        """Give the record; raises `Refused("unknown_record", kind=…, id=…)`."""
        record = self.first(kind, id=record_id)
        if record is None:
            raise Refused("unknown_record", kind=mapping(kind).table.name.replace("_", " "), id=record_id)
        return record

    def find(self, kind: type[R], /, **equal: object) -> list[R]:
        """Give the records whose fields equal the given values, by id."""
        return self._find(kind, equal, ' ORDER BY "id"')

    def first(self, kind: type[R], /, **equal: object) -> R | None:
        """Give the first such record, or None when there is none."""
        return next(iter(self._find(kind, equal, ' ORDER BY "id" LIMIT 1')), None)

    def count(self, kind: type[object], /, **equal: object) -> int:
        """Count such records."""
        records = mapping(kind)
        where, values = _where(records, equal)
        sql = f'SELECT count(*) FROM "{records.table.name}"{where}'
        return int(self._connection.exec_driver_sql(sql, values).scalar_one())

    def day_sums(self, engagement_id: str, through: date | None = None, *, single: bool = False) -> list[DaySum]:
        """Sum the entries posted through that day; `single`: one sum an entry."""
        return day_sums(self._connection, engagement_id, through, single=single)

    def entries(self, wanted: EntryFilter) -> list[Entry]:
        """Give entries by posting date, clocked ones by start, then those without, by creation."""
        conditions = ["deleted_at IS NOT NULL" if wanted.deleted else "deleted_at IS NULL"]
        values: list[str] = []
        for condition, value in _filters(wanted):
            conditions.append(condition)
            values.append(value)
        sql = f"{mapping(Entry).select} WHERE {' AND '.join(conditions)}{_ENTRY_ORDER}"
        return self._records(Entry, sql, tuple(values))

    def entries_of_day(self, engagement_id: str, work_date: date) -> list[Entry]:
        """Give the entries of one engagement and work date that are not in the bin, by creation."""
        return self.find(Entry, engagement_id=engagement_id, work_date=work_date, deleted_at=None)

    def known_source_keys(self, source: str, keys: Sequence[str]) -> set[str]:
        """Tell which of the keys belong to entries of that source already, the bin included."""
        sql = f"SELECT source_key FROM entry WHERE source = ? AND source_key {_AMONG}"
        asked = (source, json.dumps(keys, ensure_ascii=False))
        return set(self._connection.exec_driver_sql(sql, asked).scalars())

    def search(self, text: str, limit: int = 50) -> list[TextHit]:
        """Search all texts, best first; `text` is words, never query syntax."""
        return search.search(self._connection, text, limit)

    def history(self, engagement_id: str | None = None, limit: int = 100) -> list[JournalLine]:
        """List the commands of the journal, newest first."""
        return journal.history(self._connection, engagement_id, limit)

    def _find(self, kind: type[R], equal: dict[str, object], tail: str) -> list[R]:
        records = mapping(kind)
        where, values = _where(records, equal)
        return self._records(kind, f"{records.select}{where}{tail}", values)

    def _records(self, kind: type[R], sql: str, values: tuple[Any, ...]) -> list[R]:
        from_row = mapping(kind).from_row
        return [from_row(row) for row in self._connection.exec_driver_sql(sql, values)]


def _filters(wanted: EntryFilter) -> list[tuple[str, str]]:
    """Give the conditions that a filter asks for, each with its value."""
    filters: list[tuple[str, str]] = []
    if wanted.engagement_id is not None:
        filters.append(("engagement_id = ?", wanted.engagement_id))
    if wanted.since is not None:
        filters.append(("posting_date >= ?", wanted.since.isoformat()))
    if wanted.through is not None:
        filters.append(("posting_date <= ?", wanted.through.isoformat()))
    if wanted.stored_classes:
        filters.append((f"stored_class {_AMONG}", json.dumps(wanted.stored_classes)))
    if wanted.ids:
        filters.append((f'"id" {_AMONG}', json.dumps(wanted.ids)))
    if wanted.text.strip():
        filters.append((f'"row" IN ({search.matching_rows(Entry)})', search.question(wanted.text)))
    return filters
