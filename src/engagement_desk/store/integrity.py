"""Whether a file is whole."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from engagement_desk.store import engine

_MOST = 20


def faults(path: Path) -> list[str]:
    """Give what is wrong with a workspace file, one sentence each; none when all is well. Nothing is changed."""
    try:
        connection = engine.connect(path, "rw")
        try:
            return [*_pages(connection), *_references(connection), *_index(connection)]
        finally:
            connection.close()
    except sqlite3.DatabaseError as error:
        return [f"The file cannot be read through: {error}."]


def _pages(connection: sqlite3.Connection) -> list[str]:
    lines = [str(line) for (line,) in connection.execute(f"PRAGMA integrity_check({_MOST})")]
    return [] if lines == ["ok"] else [f"The file is damaged: {line}." for line in lines]


def _references(connection: sqlite3.Connection) -> list[str]:
    rows = connection.execute("PRAGMA foreign_key_check").fetchmany(_MOST)
    return [f"A {table} record (row {row}) names a {parent} that does not exist." for table, row, parent, _ in rows]


def _index(connection: sqlite3.Connection) -> list[str]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("INSERT INTO search_index(search_index) VALUES ('integrity-check')")
    except sqlite3.DatabaseError:
        return ["The search index does not match the texts."]
    finally:
        connection.execute("ROLLBACK")
    return []
