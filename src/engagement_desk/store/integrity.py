"""Whether a file is whole."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

from engagement_desk.domain.errors import StoreProblem
from engagement_desk.store import drivers, engine
from engagement_desk.store.problems import told

_MOST = 20
_SPACE = re.compile(r"\s+")
_BROKEN = {"workspace_damaged", "not_a_workspace"}


def faults(path: Path) -> list[str]:
    """Give what is wrong with a workspace file, one sentence each; none when all is well. Nothing is changed.

    Raises `StoreProblem` when it cannot be checked: locked, read-only, gone.
    """
    try:
        with told(path):
            connection = engine.connect(path, "rw")
            try:
                return [*_pages(connection), *_references(connection), *_journal(connection), *_index(connection)]
            finally:
                connection.close()
    except StoreProblem as problem:
        if problem.code not in _BROKEN:
            raise
        return [f"The file cannot be read through: {problem.__cause__}."]


def is_sound(path: Path) -> bool:
    """Tell whether every page of the file is well formed; much cheaper than `faults`. Raises `drivers.errors`."""
    connection = engine.connect(path, "ro")
    try:
        return connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
    finally:
        connection.close()


def is_whole(path: Path) -> bool:
    """Tell whether the indexes and the references fit, too: they do not where a log was played into another file.

    Raises `sqlite3.Error`.
    """
    connection = engine.connect(path, "ro")
    try:
        return not _pages(connection) and not _references(connection)
    finally:
        connection.close()


def has_its_schema(path: Path) -> bool:
    """Tell whether a workspace of the newest schema has all its tables and indexes, word for word; an older one may."""
    from engagement_desk.store.schema import SCHEMA, schema_ddl

    try:
        connection = engine.connect(path, "ro")
        try:
            ((number,),) = connection.execute("PRAGMA user_version").fetchall()
            rows = connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
        finally:
            connection.close()
    except drivers.errors(UnicodeError):
        return False
    found = {_SPACE.sub("", sql) for (sql,) in rows}
    return number != SCHEMA or {_SPACE.sub("", statement) for statement in schema_ddl()} <= found


def _pages(connection: sqlite3.Connection) -> list[str]:
    lines = [str(line) for (line,) in connection.execute(f"PRAGMA integrity_check({_MOST})")]
    return [] if lines == ["ok"] else [f"The file is damaged: {line}." for line in lines]


def _references(connection: sqlite3.Connection) -> list[str]:
    rows = connection.execute("PRAGMA foreign_key_check").fetchmany(_MOST)
    return [f"In {table}, row {row} names a row of {parent} that does not exist." for table, row, parent, _ in rows]


def _journal(connection: sqlite3.Connection) -> list[str]:
    """Find gaps in the journal, which only ever grows, and rows that no command wrote."""
    rows, first, last = connection.execute("SELECT count(*), min(seq), max(seq) FROM journal").fetchone()
    said = []
    if rows and (first, last) != (1, rows):
        said.append(f"The journal should have {last:,} rows, and has {rows:,}; undo may be wrong.")
    strangers = "SELECT count(*) FROM journal WHERE command_seq NOT IN (SELECT seq FROM command)"
    ((unnamed,),) = connection.execute(strangers).fetchall()
    if unnamed:
        said.append(f"The journal has {unnamed:,} rows of commands that it does not name; undo may be wrong.")
    return said


def _index(connection: sqlite3.Connection) -> list[str]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("INSERT INTO search_index(search_index, rank) VALUES ('integrity-check', 1)")
    except drivers.errors(name="DatabaseError"):
        return ["The search index does not match the texts."]
    finally:
        connection.execute("ROLLBACK")
    return []
