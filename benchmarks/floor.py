"""The floor: plain sqlite3 that makes the very rows that the program makes, with the same pragmas and no more."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TABLES = ("command", "entry", "journal")
PRAGMAS = ("journal_mode = wal", "synchronous = full", "foreign_keys = on", "temp_store = memory")
KINDS = 8  # a search document's number is the row of its record times this, plus its kind


def connect(path: Path) -> sqlite3.Connection:
    """Open a workspace by the driver alone."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


@dataclass(frozen=True, slots=True)
class Table:
    """A table's columns, and the statement that inserts a row of it."""

    names: tuple[str, ...]
    insert: str


def table(connection: sqlite3.Connection, name: str) -> Table:
    """Read a table's columns."""
    names = tuple(row[1] for row in connection.execute(f"PRAGMA table_info({name})"))
    columns = ", ".join(f'"{column}"' for column in names)
    return Table(names, f'INSERT INTO "{name}" ({columns}) VALUES ({", ".join("?" * len(names))})')


class PlainLog:
    """Logs entries by plain inserts, each a copy of the rows that the program made last."""

    def __init__(self, path: Path) -> None:
        self._connection = connect(path)
        self._tables = {name: table(self._connection, name) for name in TABLES}
        self._last = {name: self._newest(name) for name in TABLES}
        self._number = 0

    def _newest(self, name: str) -> dict[str, Any]:
        names = self._tables[name].names
        row = self._connection.execute(f"SELECT * FROM {name} ORDER BY rowid DESC LIMIT 1").fetchone()
        return dict(zip(names, row, strict=True))

    def __call__(self) -> None:
        """Log one entry: the command, the entry, the journal's row and the search index."""
        self._number += 1
        entry = {**self._last["entry"], "id": f"plain-{self._number:030d}", "row": None}
        execute = self._connection.execute
        execute("BEGIN IMMEDIATE")
        command = {**self._last["command"], "seq": None}
        seq = execute(self._tables["command"].insert, tuple(command.values())).lastrowid
        row = execute(self._tables["entry"].insert, tuple(entry.values())).lastrowid or 0
        journal = {**self._last["journal"], "seq": None, "command_seq": seq, "record_id": entry["id"]}
        execute(self._tables["journal"].insert, tuple(journal.values()))
        execute(
            "INSERT INTO search_index(rowid, body) VALUES (?, ?)", (row * KINDS, f"{entry['note']} {entry['activity']}")
        )
        execute("COMMIT")

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


def insert_all(
    connection: sqlite3.Connection, rows: Iterable[tuple[Sequence[Any], Sequence[Any], Sequence[Any]]]
) -> None:
    """Insert entries, their journal rows and their search texts, each by one executemany, in one transaction."""
    entries, journal, texts = zip(*rows, strict=True)
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(table(connection, "entry").insert, entries)
    connection.executemany(table(connection, "journal").insert, journal)
    connection.executemany("INSERT INTO search_index(rowid, body) VALUES (?, ?)", texts)
    connection.execute("COMMIT")
