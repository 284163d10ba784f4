"""The append-only journal: temporary triggers made from the tables write it, so that no write can miss it.

A row holds what a record lost (`before`) and got (`after`) as JSON. To keep it lean, an update names only the columns
that changed, and an insert or delete leaves out those that are blank: absent, "" or 0, as the column has it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Integer, Table

from engagement_desk.application.ports import JournalLine, Now
from engagement_desk.store.column_types import DayText, InstantSeconds, KindText, YesNo, instant_of, seconds_of
from engagement_desk.store.tables import TABLES

# Big and frozen: a publication is a barrier, so nothing ever has to bring these back.
NOT_JOURNALLED = {"published_review": frozenset({"content"}), "review_document": frozenset({"pdf"})}

_ADD_COMMAND = (
    "INSERT INTO command (at, command, subject, engagement_id, kind, target, state, barrier, revision, journal_from) "
    "VALUES (?, ?, ?, ?, ?, ?, 'applied', ?, ?, (SELECT coalesce(max(seq), 0) FROM journal))"
)

# The rows of a command are those after its `journal_from`, through that of the next command.
_LINES = (
    "SELECT seq, at, command, subject, kind, state, engagement_id, coalesce("
    "(SELECT following.journal_from FROM command AS following WHERE following.seq > command.seq "
    "ORDER BY following.seq LIMIT 1), (SELECT coalesce(max(seq), 0) FROM journal)) - journal_from FROM command"
)


def journalled(table: Table) -> list[Column[Any]]:
    """Give the columns that the journal keeps."""
    left_out = NOT_JOURNALLED.get(table.name, frozenset())
    return [column for column in table.columns if column.name not in left_out | {"row", "id"}]


def blank(column: Column[Any]) -> str | int | None:
    """Give the value that the journal leaves out of an insert or a delete."""
    if column.nullable:
        return None
    return 0 if _is_number(column) else ""


def trigger_ddl() -> Iterator[str]:
    """Give the temporary triggers of every record table, and those that keep the journal append-only."""
    for table in TABLES.values():
        yield _trigger(table, "i", "INSERT", f"VALUES ({_key(table, 'NEW', 'i')}, NULL, {_image(table, 'NEW')})")
        yield _trigger(table, "d", "DELETE", f"VALUES ({_key(table, 'OLD', 'd')}, {_image(table, 'OLD')}, NULL)")
        yield _trigger(table, "u", "UPDATE", _differences(table))
    for change in ("UPDATE", "DELETE"):
        yield (
            f"CREATE TEMP TRIGGER journal_refuses_{change.lower()} BEFORE {change} ON main.journal "
            "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
        )


def _trigger(table: Table, op: str, event: str, row: str) -> str:
    return (
        f'CREATE TEMP TRIGGER "journal_{table.name}_{op}" AFTER {event} ON main."{table.name}" BEGIN '
        f"INSERT INTO journal (command_seq, record_table, record_id, op, before, after) {row}; END"
    )


def _key(table: Table, image: str, op: str) -> str:
    return f"(SELECT max(seq) FROM command), '{table.name}', {image}.\"id\", '{op}'"


def _image(table: Table, image: str) -> str:
    """Give the SQL of a JSON object of a whole record; concatenation is what costs least for each row."""
    parts = []
    for column in journalled(table):
        value = f'{image}."{column.name}"'
        named = f"',\"{column.name}\":' || {_json_value(column, value)}"
        parts.append(f"CASE WHEN {value} IS NOT {_literal(blank(column))} THEN {named} ELSE '' END")
    return f"'{{' || substr({' || '.join(parts)}, 2) || '}}'"


def _differences(table: Table) -> str:
    """Give the SQL of the row for an update; the text is short, because every start of the program parses it."""
    names = [column.name for column in journalled(table)]
    pairs = ", ".join(f'(\'{name}\', OLD."{name}", NEW."{name}")' for name in names)
    return (
        f"SELECT {_key(table, 'NEW', 'u')}, json_group_object(name, old), json_group_object(name, new) FROM "
        f"(WITH pair(name, old, new) AS (VALUES {pairs}) SELECT * FROM pair WHERE old IS NOT new) HAVING count(*) > 0"
    )


def _literal(value: str | int | None) -> str:
    return "NULL" if value is None else "''" if value == "" else str(value)


def _json_value(column: Column[Any], value: str) -> str:
    """Quote only what needs it: numbers, dates and vocabularies stand as they are."""
    if _is_number(column):
        return value
    return f"'\"' || {value} || '\"'" if isinstance(column.type, DayText | KindText) else f"json_quote({value})"


def _is_number(column: Column[Any]) -> bool:
    return isinstance(column.type, Integer | InstantSeconds | YesNo)


@dataclass(frozen=True, slots=True)
class About:
    """What a command is about; undo never reaches behind a barrier."""

    subject: str = ""
    engagement_id: str | None = None
    barrier: bool = False


def add_command(
    connection: sqlite3.Connection,
    now: Now,
    command: str,
    revision: str,
    about: About,
    *,
    kind: str = "do",
    target: int | None = None,
) -> int:
    """Begin a command's part of the journal and give its number."""
    values = (
        seconds_of(now.instant), command, about.subject, about.engagement_id, kind, target, int(about.barrier), revision
    )  # fmt: skip
    return connection.execute(_ADD_COMMAND, values).lastrowid or 0


def describe(connection: sqlite3.Connection, seq: int, about: About) -> None:
    """Say what a command was about."""
    connection.execute(
        "UPDATE command SET subject = ?, engagement_id = ?, barrier = ? WHERE seq = ?",
        (about.subject, about.engagement_id, int(about.barrier), seq),
    )


def forget_idle(connection: sqlite3.Connection, seq: int, about: About) -> bool:
    """Take out the line of a running command that wrote only what was there: undo would have nothing to undo by it."""
    newest = "SELECT coalesce(max(seq), 0) FROM journal"
    sql = f"DELETE FROM command WHERE seq = ? AND NOT ? AND journal_from = ({newest})"
    return connection.execute(sql, (seq, int(about.barrier))).rowcount > 0


def drop_undone(connection: sqlite3.Connection) -> None:
    """Take what was undone out of the reach of redo: something new was done."""
    connection.execute("UPDATE command SET state = 'dropped' WHERE state = 'undone'")


def history(connection: sqlite3.Connection, engagement_id: str | None, limit: int) -> list[JournalLine]:
    """List the commands, newest first."""
    where, values = ("", ()) if engagement_id is None else (" WHERE engagement_id = ?", (engagement_id,))
    rows = connection.execute(f"{_LINES}{where} ORDER BY seq DESC LIMIT ?", (*values, limit))
    return [_line(row) for row in rows]


def line(connection: sqlite3.Connection, seq: int) -> JournalLine:
    """Give one command's line."""
    return _line(connection.execute(f"{_LINES} WHERE seq = ?", (seq,)).fetchone())


def _line(row: Any) -> JournalLine:  # noqa: ANN401
    seq, at, command, subject, kind, state, engagement_id, changes = row
    return JournalLine(seq, instant_of(at), command, subject, kind, state, engagement_id, changes)
