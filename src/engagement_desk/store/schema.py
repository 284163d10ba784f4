"""A new workspace file, and the numbers by which one is known."""

from __future__ import annotations

import os
import secrets
import sqlite3
from contextlib import suppress
from pathlib import Path

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from engagement_desk.domain.errors import StoreProblem
from engagement_desk.store import engine, search
from engagement_desk.store.problems import told
from engagement_desk.store.tables import ALEMBIC_VERSION, whole_schema

APPLICATION_ID = 0x456E4465  # "EnDe"
SCHEMA = 3

PRIVATE_FILE, PRIVATE_FOLDER = 0o600, 0o700


def revision_of(schema: int) -> str:
    """Give the migration's name of a schema number."""
    return f"{schema:04d}"


def versions() -> dict[str, str]:
    """Give the versions of SQLite and of the newest schema, by name."""
    return {"SQLite": sqlite3.sqlite_version, "schema": str(SCHEMA)}


def reserve(file: Path) -> None:
    """Make an empty file for the user alone, before anything is written into it; raises `FileExistsError`."""
    os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE))
    file.chmod(PRIVATE_FILE)


def rewriting_draft(path: Path) -> Path:
    """Give the place where a workspace is written anew; see `rewriting`."""
    return path.with_name(f".{path.name}.rewriting")


def sync_file(file: Path) -> None:
    """Make a file's content durable."""
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


def sync_folder(folder: Path) -> None:
    """Make names durable, where a folder can be opened for that."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def schema_ddl() -> list[str]:
    """Give the statements that make the newest schema."""
    dialect = sqlite.dialect()
    statements = []
    for table in whole_schema().sorted_tables:
        statements.append(str(CreateTable(table).compile(dialect=dialect)))
        indexes = sorted(table.indexes, key=lambda index: str(index.name))
        statements.extend(str(CreateIndex(index).compile(dialect=dialect)) for index in indexes)
    return [*statements, *search.index_ddl()]


def create(path: Path) -> None:
    """Make a new, empty, private workspace; one that has appeared there meanwhile is left as it is.

    It is made beside its place and moved in whole, so that nothing half-made is ever found there.
    Raises `StoreProblem`: "workspace_folder_missing", "workspace_folder_closed", "disk_full".
    """
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    try:
        _reserve(draft)
        with told(path):
            _fill(draft)
        _move_in(draft, path)
    finally:
        discard(draft)


def _reserve(draft: Path) -> None:
    """Make the empty draft, and the folder it lies in if the one above is there: a mistyped path makes no tree."""
    try:
        if not draft.parent.exists():
            draft.parent.mkdir(mode=PRIVATE_FOLDER)
            draft.parent.chmod(PRIVATE_FOLDER)
        reserve(draft)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise StoreProblem("workspace_folder_missing", folder=draft.parent) from error
    except OSError as error:
        raise StoreProblem("workspace_folder_closed", folder=draft.parent, why=error.strerror) from error


def discard(draft: Path) -> None:
    """Remove a draft and what SQLite laid beside it, if they are there."""
    with suppress(OSError):
        for ending in ("", "-journal", "-wal", "-shm"):
            draft.with_name(draft.name + ending).unlink(missing_ok=True)


def _fill(draft: Path) -> None:
    connection = engine.connect(draft, "rw")
    try:
        connection.execute("BEGIN IMMEDIATE")
        for statement in schema_ddl():
            connection.execute(statement)
        connection.execute(f"INSERT INTO {ALEMBIC_VERSION.name} VALUES (?)", (revision_of(SCHEMA),))
        stamp(connection, SCHEMA)
        connection.execute("COMMIT")
    finally:
        connection.close()


def stamp(connection: sqlite3.Connection, schema: int) -> None:
    """Mark the file as a workspace of that schema."""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {schema}")


def _move_in(draft: Path, path: Path) -> None:
    try:
        os.link(draft, path)
    except FileExistsError:
        return
    except OSError:
        if not path.exists():
            draft.rename(path)
