"""Lists of entries."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func, or_, select

from engagement_desk.application.ports import EntryFilter, EntryIndex, EntrySort
from engagement_desk.domain.records.time import Entry
from engagement_desk.store import search
from engagement_desk.store.repository import among, compiled, mapping
from engagement_desk.store.tables import TABLES

_COLUMNS = TABLES[Entry].columns
_NUMBER = _COLUMNS.row
_AT_ONCE = 10_000
_ONE_ROW = 1
_ORDER = (_COLUMNS.posting_date, _COLUMNS.start.is_(None), _COLUMNS.start, _COLUMNS.id)

# The class that change orders give is not stored: their entries come after those without one.
_SORTS: dict[EntrySort, tuple[ColumnElement[Any], ...]] = {
    EntrySort.DATE: (),
    EntrySort.WHAT: (func.lower(_COLUMNS.note), func.lower(_COLUMNS.activity)),
    EntrySort.CLAUSE: (_COLUMNS.clause_ref,),
    EntrySort.CLASS: (_COLUMNS.change_order_id, _COLUMNS.stored_class),
    EntrySort.PERSON: (_COLUMNS.person,),
    EntrySort.WORKED: (_COLUMNS.worked_seconds,),
    EntrySort.BILLED: (_COLUMNS.billed_minutes,),
    EntrySort.VALUE: (_COLUMNS.value_cents,),
}


def entries(connection: sqlite3.Connection, wanted: EntryFilter) -> list[Entry]:
    """Give entries by posting date; within it, clocked ones by start, then the others by creation."""
    conditions, values = _where(wanted)
    statement = compiled(select(*mapping(Entry).columns).where(*conditions).order_by(*_ORDER))
    from_row = mapping(Entry).from_row
    return [from_row(row) for row in connection.execute(statement, values)]


def entry_index(
    connection: sqlite3.Connection, wanted: EntryFilter, sort: EntrySort, *, descending: bool
) -> EntryIndex:
    """Number the entries asked for, in an order; without words to search for, their sums come from the covering index.

    A number is the row of an entry, which VACUUM keeps: a million of them take 8 MB.
    """
    conditions, values = _where(wanted)
    order = [column.desc() if descending else column for column in (*_SORTS[sort], *_ORDER)]
    numbers = array("q")
    cursor = connection.execute(compiled(select(_NUMBER).where(*conditions).order_by(*order)), values)
    while rows := cursor.fetchmany(_AT_ONCE):
        numbers.extend(number for (number,) in rows)
    sums = (_COLUMNS.worked_seconds, _COLUMNS.billed_minutes, _COLUMNS.value_cents)
    summed = compiled(select(*(func.sum(column) for column in sums)).where(*conditions))
    ((worked, billed, value),) = connection.execute(summed, values).fetchall()
    return EntryIndex(numbers, worked or 0, billed or 0, value or 0)


def entries_numbered(connection: sqlite3.Connection, numbers: Sequence[int]) -> dict[int, Entry]:
    """Give the entries of these numbers; one that is there no more is left out."""
    from_row = mapping(Entry).from_row
    statement = compiled(select(_NUMBER, *mapping(Entry).columns).where(among(_NUMBER)))
    found = connection.execute(statement, (json.dumps(list(numbers)),))
    return {number: from_row(row) for number, *row in found}


def entry_people(connection: sqlite3.Connection, engagement_id: str) -> tuple[str, ...]:
    """Name the people whose time an engagement has, ascending."""
    asked = select(_COLUMNS.person).distinct().where(_COLUMNS.engagement_id == bindparam(None))
    found = connection.execute(compiled(asked.order_by(_COLUMNS.person)), (engagement_id,))
    return tuple(person for (person,) in found)


def known_source_keys(connection: sqlite3.Connection, source: str, keys: Sequence[str]) -> set[str]:
    """Tell which of the keys belong to entries of that source already, the bin included."""
    asked = select(_COLUMNS.source_key).where(_COLUMNS.source == bindparam(None), among(_COLUMNS.source_key))
    return {key for (key,) in connection.execute(compiled(asked), (source, _json(keys)))}


def count_overlaps(connection: sqlite3.Connection, batch_id: str) -> int:
    """Count the clocked entries of an import that overlap other hours of their person.

    One that another one's end reaches into, or that reaches into the start of the next one.
    """
    by, order = _COLUMNS.person, (_COLUMNS.start, _COLUMNS.id)
    before = func.max(_COLUMNS.end).over(partition_by=by, order_by=order, rows=(None, -_ONE_ROW))
    after = func.lead(_COLUMNS.start).over(partition_by=by, order_by=order)
    clocked = (
        select(
            _COLUMNS.batch_id,
            (before > _COLUMNS.start).label("reached"),
            (after < _COLUMNS.end).label("reaches"),
        )
        .where(_COLUMNS.start < _COLUMNS.end, _COLUMNS.deleted_at.is_(None))
        .subquery()
    )
    is_one = clocked.c.batch_id == bindparam(None), or_(clocked.c.reached, clocked.c.reaches)
    asked = select(func.count()).select_from(clocked).where(*is_one)
    ((count,),) = connection.execute(compiled(asked), (_ONE_ROW, batch_id)).fetchall()
    return int(count)


def _where(wanted: EntryFilter) -> tuple[list[ColumnElement[bool]], list[str]]:
    """Give the conditions of a filter, and the values of their parameters."""
    conditions: list[ColumnElement[bool]] = [
        _COLUMNS.deleted_at.is_not(None) if wanted.deleted else _COLUMNS.deleted_at.is_(None)
    ]
    if wanted.order_ids == ():
        conditions.append(_COLUMNS.change_order_id.is_(None))
    filters = _filters(wanted)
    conditions.extend(condition for condition, _ in filters)
    return conditions, [value for _, value in filters]


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
    if wanted.order_ids:
        filters.append((among(_COLUMNS.change_order_id), _json(wanted.order_ids)))
    if wanted.clause is not None:
        filters.append((_COLUMNS.clause_ref == bindparam(None), wanted.clause))
    if wanted.person is not None:
        filters.append((_COLUMNS.person == bindparam(None), wanted.person))
    if wanted.ids:
        filters.append((among(_COLUMNS.id), _json(wanted.ids)))
    if wanted.text.strip():
        filters.append((search.matching(Entry), search.question(wanted.text)))
    return filters


def _json(values: Sequence[str]) -> str:
    return json.dumps(list(values), ensure_ascii=False)
