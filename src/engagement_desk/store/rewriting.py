"""Writing a workspace anew under another key, or none: a crash at any moment leaves the one file or the other, whole.

The new file is made beside its place and looked through, then moved in. Another program that has the file open would go
on writing into one without a name; so nobody else may have it open, and whoever waits for it meanwhile gives up first.
"""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from engagement_desk.domain.errors import StoreProblem
from engagement_desk.store import drivers, engine, integrity, schema
from engagement_desk.store.problems import told

if TYPE_CHECKING:
    from engagement_desk.store.keys import Key

_STAMPS = ("application_id", "user_version")
_TABLES = "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
sleep = time.sleep


def rewrite(path: Path, old: Key | None, new: Key | None, busy_ms: int) -> sqlite3.Connection:
    """Put a copy under another key into the place of the workspace, once nobody else has it open; give what keeps
    others out of the file as it was, to be let go with `let_go`.

    Raises `StoreProblem`: "workspace_in_use" when somebody has, "rewritten_unsound", "workspace_folder_closed",
    "disk_full" and what else the driver reports; the workspace is as it was then.
    """
    with told(path):
        connection = engine.connect_cipher(old, path, "rw", busy_ms)
        try:
            _take_alone(connection, path)
            _put_copy(connection, path, new)
        except OSError as error:
            connection.close()
            raise StoreProblem("workspace_folder_closed", folder=path.parent, why=error.strerror) from error
        except BaseException:
            connection.close()
            raise
    return connection


def let_go(connection: sqlite3.Connection, busy_ms: int) -> None:
    """Let go of the file as it was, once whoever waited for it has given up."""
    sleep(busy_ms / 1000)
    connection.close()


def _put_copy(connection: sqlite3.Connection, path: Path, new: Key | None) -> None:
    draft = schema.rewriting_draft(path)
    schema.discard(draft)
    schema.reserve(draft)
    try:
        export(connection, draft, new)
        _look_through(draft)
        schema.sync_file(draft)
        if os.name == "nt":  # which moves no file that is open, ours or another program's
            connection.close()
        draft.replace(path)
    except BaseException:
        schema.discard(draft)
        raise
    schema.sync_folder(path.parent)


def clear(path: Path) -> None:
    """Remove what was left when a rewriting was cut off; it may be without a key. One that is under way stays."""
    with suppress(StoreProblem), told(path):
        connection = engine.connect(path, "rw", 0)
        try:
            connection.execute("BEGIN EXCLUSIVE")
            schema.discard(schema.rewriting_draft(path))
        finally:
            connection.close()


def export(connection: sqlite3.Connection, draft: Path, key: Key | None) -> None:
    """Copy all that a connection of the driver of encrypted files sees into an empty file, under a key or none."""
    place = engine.file_uri(draft, "rw")
    connection.execute("ATTACH ? AS made KEY ?", (place, "" if key is None else key.spec))
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("SELECT sqlcipher_export('made')").fetchall()
    for stamp in _STAMPS:
        ((number,),) = connection.execute(f"PRAGMA main.{stamp}").fetchall()
        connection.execute(f"PRAGMA made.{stamp} = {number}")
    connection.execute("COMMIT")
    for (table,) in connection.execute(_TABLES).fetchall():
        counts = f'SELECT (SELECT count(*) FROM main."{table}") = (SELECT count(*) FROM made."{table}")'
        if connection.execute(counts).fetchall() != [(1,)]:
            raise StoreProblem("rewritten_unsound")
    connection.execute("DETACH made")


def _take_alone(connection: sqlite3.Connection, path: Path) -> None:
    """Leave the write-ahead log, which only the last one can, and let nobody in until the connection is closed."""
    try:
        with told(path):
            connection.execute("PRAGMA main.journal_mode = delete").fetchall()
            connection.execute("PRAGMA main.locking_mode = exclusive").fetchall()
            connection.execute("PRAGMA main.journal_mode = memory").fetchall()  # no file by the old one's name
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
            if connection.execute("PRAGMA main.journal_mode").fetchall() != [("memory",)]:
                raise StoreProblem("workspace_locked", path=path)
    except StoreProblem as problem:
        if problem.code != "workspace_locked":
            raise
        raise StoreProblem("workspace_in_use", path=path) from problem


def _look_through(draft: Path) -> None:
    try:
        sound = integrity.faults(draft) == []
    except drivers.errors(StoreProblem) as error:
        raise StoreProblem("rewritten_unsound") from error
    if not sound:
        raise StoreProblem("rewritten_unsound")
