"""Lists of entries."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, bindparam, select

from engagement_desk.application.ports import EntryFilter
from engagement_desk.domain.records.time import Entry
from engagement_desk.store import search
from engagement_desk.store.repository import among, compiled, mapping
from engagement_desk.store.tables import TABLES

_COLUMNS = TABLES[Entry].columns
_ORDER = (_COLUMNS.posting_date, _COLUMNS.start.is_(None), _COLUMNS.start, _COLUMNS.id)


def entries(connection: sqlite3.Connection, wanted: EntryFilter) -> list[Entry]:
    """Give entries by posting date; within it, clocked ones by start, then the others by creation."""
    conditions: list[ColumnElement[bool]] = [
        _COLUMNS.deleted_at.is_not(None) if wanted.deleted else _COLUMNS.deleted_at.is_(None)
    ]
    values: list[Any] = []
    for condition, value in _filters(wanted):
        conditions.append(condition)
        values.append(value)
    statement = compiled(select(*mapping(Entry).columns).where(*conditions).order_by(*_ORDER))
    from_row = mapping(Entry).from_row
    return [from_row(row) for row in connection.execute(statement, values)]


def known_source_keys(connection: sqlite3.Connection, source: str, keys: Sequence[str]) -> set[str]:
    """Tell which of the keys belong to entries of that source already, the bin included."""
    asked = select(_COLUMNS.source_key).where(_COLUMNS.source == bindparam(None), among(_COLUMNS.source_key))
    return {key for (key,) in connection.execute(compiled(asked), (source, _json(keys)))}


def _filters(wanted: EntryFilter) -> list[tuple[ColumnElement[bool], str]]:
    """Give the conditions that are asked for, each with the value of its parameter."""
    filters: list[tuple[ColumnElement[bool], str]] = []
    if wanted.engagement_id is not None:
        filters.append((_COLUMNS.engagement_id == bindparam(None), wanted.engagement_id))
    if wanted.since is not None:
        filters.append((_COLUMNS.posting_date >= bindparam(None), wanted.since.isoformat()))
    if wanted.through is not None:
        filters.append((_COLUMNS.posting_date <= bindparam(None), wanted.through.isoformat()))
    if wanted.stored_classes:
        filters.append((among(_COLUMNS.stored_class), _json(wanted.stored_classes)))
    if wanted.ids:
        filters.append((among(_COLUMNS.id), _json(wanted.ids)))
    if wanted.text.strip():
        filters.append((search.matching(Entry), search.question(wanted.text)))
    return filters


def _json(values: Sequence[str]) -> str:
    return json.dumps(list(values), ensure_ascii=False)
