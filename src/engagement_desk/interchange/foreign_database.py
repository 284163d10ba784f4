"""Another program's SQLite file: opened read-only and as one that nobody changes, and trusted in nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from engagement_desk.domain.errors import Refused

_STEPS = 100_000
_MOST_STEPS = 20_000
"""Each is a hundred thousand steps of the machine; together some minutes, beyond which a file is a trap."""
_LONGEST = 1_000_000
_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name IN ({})"


@contextmanager
def foreign(path: Path, tables: Mapping[str, tuple[str, ...]]) -> Iterator[sqlite3.Connection | None]:
    """Open a database that has these tables with these columns, each a real table; None when it lacks one.

    Raises `Refused("database_in_use")` while its program has changes of it elsewhere, and `Refused("database_broken")`.
    """
    for suffix in ("-wal", "-journal"):
        beside = path.with_name(path.name + suffix)
        if beside.exists() and beside.stat().st_size:
            raise Refused("database_in_use", file=path.name)
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(address, uri=True, isolation_level=None)) as connection:
            _distrust(connection)
            yield connection if _has(connection, tables) else None
    except sqlite3.Error as problem:
        raise Refused("database_broken", file=path.name, why=problem) from None
    except UnicodeDecodeError:  # of a message that quotes what is damaged
        raise Refused("database_broken", file=path.name, why="its tables have damaged names") from None


def _distrust(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA query_only = ON")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    connection.set_progress_handler(_counter(), _STEPS)


def _counter() -> Callable[[], int]:
    left = iter(range(_MOST_STEPS))
    return lambda: int(next(left, None) is None)


def _has(connection: sqlite3.Connection, tables: Mapping[str, tuple[str, ...]]) -> bool:
    marks = ", ".join("?" * len(tables))
    found = {name for (name,) in connection.execute(_TABLES.format(marks), tuple(tables))}
    return found == set(tables) and all(
        set(columns) <= {row[1] for row in connection.execute(f"PRAGMA table_info({name})")}
        for name, columns in tables.items()
    )
