"""The append-only journal: temporary triggers made from the tables write it, so that no write can miss it.

A row holds what a record lost (`before`) and got (`after`) as JSON. To keep it lean, an update names only the columns
that changed, and an insert or delete leaves out those that are blank: absent, "" or 0, as the column has it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, Connection, Integer, Table

from engagement_desk.application.ports import JournalLine, Now
from engagement_desk.store.column_types import instant_of, seconds_of
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
    return 0 if isinstance(column.type, Integer) or column.type.python_type is int else ""


def _literal(value: str | int | None) -> str:
    return "NULL" if value is None else "''" if value == "" else str(value)


def _json(table: Table, image: str, other: str | None) -> str:
    """Give the SQL of a JSON object of one image's columns that differ from the other image, or from blank."""
    parts = []
    for column in journalled(table):
        against = _literal(blank(column)) if other is None else f'{other}."{column.name}"'
        value = f'{image}."{column.name}"'
        parts.append(
            f"CASE WHEN {value} IS NOT {against} THEN ',\"{column.name}\":' || json_quote({value}) ELSE '' END"
        )
    return f"'{{' || substr({' || '.join(parts)}, 2) || '}}'"


def _trigger(table: Table, op: str, when: str, image: str, before: str, after: str) -> str:
    return (
        f'CREATE TEMP TRIGGER "journal_{table.name}_{op}" AFTER {when} BEGIN '
        "INSERT INTO journal (command_seq, record_table, record_id, op, before, after) "
        f"VALUES ((SELECT max(seq) FROM command), '{table.name}', {image}.\"id\", '{op}', {before}, {after}); END"
    )


def trigger_ddl() -> Iterator[str]:
    """Give the temporary triggers of every record table, and those that keep the journal append-only."""
    for table in TABLES.values():
        name = f'main."{table.name}"'
        differs = " OR ".join(f'OLD."{column.name}" IS NOT NEW."{column.name}"' for column in journalled(table))
        yield _trigger(table, "i", f"INSERT ON {name}", "NEW", "NULL", _json(table, "NEW", None))
        yield _trigger(table, "d", f"DELETE ON {name}", "OLD", _json(table, "OLD", None), "NULL")
        before, after = _json(table, "OLD", "NEW"), _json(table, "NEW", "OLD")
        yield _trigger(table, "u", f"UPDATE ON {name} WHEN {differs}", "NEW", before, after)
    for change in ("UPDATE", "DELETE"):
        yield (
            f"CREATE TEMP TRIGGER journal_refuses_{change.lower()} BEFORE {change} ON main.journal "
            "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
        )


def add_command(
    connection: Connection,
    now: Now,
    command: str,
    revision: str,
    *,
    subject: str = "",
    engagement_id: str | None = None,
    kind: str = "do",
    target: int | None = None,
    barrier: bool = False,
) -> int:
    """Begin a command's part of the journal and give its number."""
    values = (
        seconds_of(now.instant), command, subject, engagement_id, kind, target, int(barrier), revision
    )  # fmt: skip
    return int(connection.exec_driver_sql(_ADD_COMMAND, values).lastrowid)


def describe(connection: Connection, seq: int, subject: str, engagement_id: str | None, *, barrier: bool) -> None:
    """Say what a command was about."""
    connection.exec_driver_sql(
        "UPDATE command SET subject = ?, engagement_id = ?, barrier = ? WHERE seq = ?",
        (subject, engagement_id, int(barrier), seq),
    )


def drop_undone(connection: Connection) -> None:
    """Take what was undone out of the reach of redo: something new was done."""
    connection.exec_driver_sql("UPDATE command SET state = 'dropped' WHERE state = 'undone'")


def history(connection: Connection, engagement_id: str | None, limit: int) -> list[JournalLine]:
    """List the commands, newest first."""
    where, values = ("", ()) if engagement_id is None else (" WHERE engagement_id = ?", (engagement_id,))
    rows = connection.exec_driver_sql(f"{_LINES}{where} ORDER BY seq DESC LIMIT ?", (*values, limit))
    return [_line(row) for row in rows]


def line(connection: Connection, seq: int) -> JournalLine:
    """Give one command's line."""
    return _line(connection.exec_driver_sql(f"{_LINES} WHERE seq = ?", (seq,)).one())


def _line(row: Any) -> JournalLine:  # noqa: ANN401
    seq, at, command, subject, kind, state, engagement_id, changes = row
    return JournalLine(seq, instant_of(at), command, subject, kind, state, engagement_id, changes)
