"""`python -m tests.torture.upgrading [EVERY]` cuts an upgrade off at each statement, or every so-many-th one.

The workspace of every older schema that is frozen in `tests/migrations` is brought up while the program is killed, or
the statement fails; it is then of the older schema with all its rows, or of the newest one with all of them.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine
from tests.torture.stage import unsound, unsound_backups

from engagement_desk.store import migrate, schema
from engagement_desk.store.recognise import recognise
from engagement_desk.store.workspace import Workspace

ROOT = Path(__file__).parents[2]
MIGRATIONS, FROZEN = ROOT / "migrations", ROOT / "tests" / "migrations" / "frozen"
KILLED, FAILED = "killed", "failed"

Rows = dict[str, list[str]]
Tables = dict[str, dict[str, Any]]


def _named(table: dict[str, Any]) -> str:
    return ", ".join(f'"{column}"' for column in table["columns"])


def make(frozen: Path, path: Path) -> Tables:
    """Make the workspace as the program of that schema left it, and give its tables."""
    tables: Tables = json.loads(frozen.read_text("utf-8"))
    made = create_engine("sqlite+pysqlite://", creator=lambda: sqlite3.connect(path))
    with made.begin() as connection:
        migrate.run(connection, MIGRATIONS, frozen.stem)
    made.dispose()
    with sqlite3.connect(path) as connection_:
        for name, table in tables.items():
            columns, marks = _named(table), ", ".join("?" * len(table["columns"]))
            rows = [[bytes.fromhex(v["hex"]) if isinstance(v, dict) else v for v in row] for row in table["rows"]]
            connection_.executemany(f'INSERT INTO "{name}" ({columns}) VALUES ({marks})', rows)
        connection_.execute("INSERT INTO search_index (search_index) VALUES ('rebuild')")
    schema.stamp(connection_, int(frozen.stem))
    connection_.execute("PRAGMA journal_mode = wal")
    connection_.close()
    return tables


def rows_of(path: Path, tables: Tables) -> Rows:
    """Give the rows of the columns that were there at first."""
    connection = sqlite3.connect(path)
    try:
        return {
            name: sorted(map(repr, connection.execute(f'SELECT {_named(table)} FROM "{name}"')))
            for name, table in tables.items()
        }
    finally:
        connection.close()


def cut_off(path: Path, nth: int, how: str) -> int:
    """Open the workspace in a fork that is cut off at the statement of that number; give how many there were."""
    hear, speak = os.pipe()
    child = os.fork()
    if not child:
        status = 3
        with suppress(BaseException):
            status = _open_counting(path, nth, how, speak)
        os._exit(status)
    os.close(speak)
    with os.fdopen(hear, "rb") as heard:
        counted = len(heard.read())
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if status and not nth:
        raise RuntimeError("the upgrade failed by itself")
    return counted


def _open_counting(path: Path, nth: int, how: str, speak: int) -> int:
    made: Callable[..., sqlite3.Connection] = sqlite3.connect
    counted = 0

    def connect(*words: Any, **options: Any) -> sqlite3.Connection:
        connection = made(*words, **options)

        def count(_statement: str) -> None:
            nonlocal counted
            counted += 1
            os.write(speak, b".")
            if counted == nth and how == KILLED:
                os.kill(os.getpid(), signal.SIGKILL)
            elif counted == nth:
                interrupts = iter((1,))
                connection.set_progress_handler(lambda: next(interrupts, 0), 1)

        connection.set_trace_callback(count)
        return connection

    sqlite3.connect = connect  # type: ignore[assignment]
    Workspace.open(path, migrations=MIGRATIONS).close()
    return 0


def _judge(path: Path, frozen: Path, tables: Tables, rows: Rows, how: str) -> list[str]:
    """Say what is wrong: now, and once it has been opened with time to spare."""
    found = recognise(path)
    wrong = [] if found in (int(frozen.stem), schema.SCHEMA) else [f"it is of schema {found}"]
    wrong += [*unsound(path), *unsound_backups(path)]
    if rows_of(path, tables) != rows:
        wrong.append("its rows are not those it had")
    left = [one.name for one in path.parent.rglob("*.new*") if how == FAILED]
    wrong += [f"left {name}" for name in left]
    with Workspace.open(path, migrations=MIGRATIONS) as workspace:
        wrong += workspace.verify()
    if (recognise(path), rows_of(path, tables)) != (schema.SCHEMA, rows):
        wrong.append("it cannot be brought up later")
    return wrong


def main(every: int) -> int:
    """Cut off, look, print; give the exit status."""
    faults: list[str] = []
    print(f"{'schema':10}{'cut off':10}{'statements':>12}{'tried':>8}{'faults':>8}")
    with tempfile.TemporaryDirectory(prefix="engagement-desk-upgrading-") as name:
        root = Path(name)
        for frozen in sorted(FROZEN.glob("*.json")):
            whole = root / f"{frozen.stem}.engdesk"
            tables = make(frozen, whole)
            rows = rows_of(whole, tables)
            for how in (KILLED, FAILED):
                tried, found, total = 0, list[str](), 1
                nth = 0
                while nth <= total:
                    folder = root / f"{frozen.stem}-{how}-{nth}"
                    folder.mkdir()
                    path = folder / "work.engdesk"
                    shutil.copy(whole, path)
                    total = max(total, cut_off(path, nth, how))
                    found += [f"{frozen.stem} {how} at {nth}: {one}" for one in _judge(path, frozen, tables, rows, how)]
                    shutil.rmtree(folder)
                    tried += 1
                    nth = nth + every if nth else 1
                print(f"{frozen.stem:10}{how:10}{total:12}{tried:8}{len(found):8}")
                faults += found
    print(f"not whole: {len(faults)}")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1))
