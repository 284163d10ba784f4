"""Undo and redo of any command, from the journal alone, as sets of like changes in the right order."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Any

from engagement_desk.application.ports import JournalLine, Now
from engagement_desk.domain.errors import Refused
from engagement_desk.store import journal
from engagement_desk.store.tables import TABLES

if TYPE_CHECKING:
    from sqlalchemy import Table

_CHUNK = 5_000
_OPPOSITE = {"i": "d", "d": "i", "u": "u"}

_NEWEST_APPLIED = "kind = 'do' AND state = 'applied' ORDER BY seq DESC"
_UNDONE_LAST = "state = 'undone' ORDER BY seq"


@dataclass(frozen=True, slots=True)
class _Change:
    """One change to make: insert, delete or update a record, with the columns that matter."""

    op: str
    table: str
    record_id: str
    columns: tuple[str, ...]
    values: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class _Target:
    seq: int
    command: str
    subject: str
    engagement_id: str | None
    barrier: bool
    revision: str
    journal_from: int


def undo(connection: sqlite3.Connection, now: Now, revision: str) -> JournalLine:
    """Undo the newest applied command and give its line.

    Raises `Refused`: "nothing_to_undo", "undo_barrier" at a publication, "undo_upgraded" behind a change of schema.
    """
    target = _target(connection, _NEWEST_APPLIED, "nothing_to_undo")
    if target.barrier:
        raise Refused("undo_barrier", command=target.command, subject=target.subject)
    return _turn(connection, now, revision, target, "undo")


def redo(connection: sqlite3.Connection, now: Now, revision: str) -> JournalLine:
    """Redo the command undone last and give its line; raises `Refused`: "nothing_to_redo", "undo_upgraded"."""
    return _turn(connection, now, revision, _target(connection, _UNDONE_LAST, "nothing_to_redo"), "redo")


def _target(connection: sqlite3.Connection, condition: str, missing: str) -> _Target:
    row = connection.execute(
        "SELECT seq, command, subject, engagement_id, barrier, revision, journal_from "
        f"FROM command WHERE {condition} LIMIT 1"
    ).fetchone()
    if row is None:
        raise Refused(missing)
    seq, command, subject, engagement_id, barrier, revision, journal_from = row
    return _Target(seq, command, subject, engagement_id, bool(barrier), revision, journal_from)


def _turn(connection: sqlite3.Connection, now: Now, revision: str, target: _Target, kind: str) -> JournalLine:
    if target.revision != revision:
        raise Refused("undo_upgraded")
    last = _last_row(connection, target)
    about = journal.About(target.subject, target.engagement_id)
    journal.add_command(connection, now, target.command, revision, about, kind=kind, target=target.seq)
    changes = _backwards if kind == "undo" else _forwards
    _apply(connection, changes(connection, target.journal_from, last))
    state = "undone" if kind == "undo" else "applied"
    connection.execute("UPDATE command SET state = ? WHERE seq = ?", (state, target.seq))
    return journal.line(connection, target.seq)


def _last_row(connection: sqlite3.Connection, target: _Target) -> int:
    """Give the last journal row of a command: the one before the next command's."""
    row = connection.execute("SELECT journal_from FROM command WHERE seq > ? ORDER BY seq", (target.seq,)).fetchone()
    row = row or connection.execute("SELECT coalesce(max(seq), 0) FROM journal").fetchone()
    return int(row[0])


def _forwards(connection: sqlite3.Connection, after: int, last: int) -> Iterator[_Change]:
    sql = "SELECT op, record_table, record_id, after FROM journal WHERE seq > ? AND seq <= ? ORDER BY seq"
    for low in range(after, last, _CHUNK):
        for op, table, record_id, image in connection.execute(sql, (low, min(low + _CHUNK, last))).fetchall():
            yield _change(op, table, record_id, image)


def _backwards(connection: sqlite3.Connection, after: int, last: int) -> Iterator[_Change]:
    sql = "SELECT op, record_table, record_id, before FROM journal WHERE seq > ? AND seq <= ? ORDER BY seq DESC"
    for high in range(last, after, -_CHUNK):
        for op, table, record_id, image in connection.execute(sql, (max(high - _CHUNK, after), high)).fetchall():
            yield _change(_OPPOSITE[op], table, record_id, image)


@cache
def _by_name() -> dict[str, Table]:
    return {table.name: table for table in TABLES.values()}


def _change(op: str, table: str, record_id: str, image: str | None) -> _Change:
    if op == "d" or image is None:
        return _Change(op, table, record_id, (), ())
    held = json.loads(image)
    if op == "u":
        return _Change(op, table, record_id, tuple(held), tuple(held.values()))
    columns = journal.journalled(_by_name()[table])
    values = (held.get(column.name, journal.blank(column)) for column in columns)
    return _Change(op, table, record_id, tuple(column.name for column in columns), tuple(values))


def _apply(connection: sqlite3.Connection, changes: Iterable[_Change]) -> None:
    """Make the changes in order; neighbours of one form go to the driver together."""
    for (op, table, columns), alike in groupby(changes, key=lambda change: (change.op, change.table, change.columns)):
        sql = _sql(op, table, columns)
        connection.executemany(sql, ((*change.values, change.record_id) for change in alike))


def _sql(op: str, table: str, columns: tuple[str, ...]) -> str:
    names = [f'"{name}"' for name in columns]
    if op == "d":
        return f'DELETE FROM "{table}" WHERE "id" = ?'
    if op == "u":
        return f'UPDATE "{table}" SET {", ".join(f"{name} = ?" for name in names)} WHERE "id" = ?'
    return f'INSERT INTO "{table}" ({", ".join([*names, "id"])}) VALUES ({", ".join("?" * (len(names) + 1))})'
