"""The workspace file, opened."""

from __future__ import annotations

import os
import sqlite3
import threading
import weakref
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection

from engagement_desk.application.ports import JournalLine, Now, Reading, UnitOfWork
from engagement_desk.domain.errors import StoreProblem
from engagement_desk.store import backup, engine, integrity, journal, migrate, restoring, schema, search
from engagement_desk.store.problems import told
from engagement_desk.store.reading import SqlReading
from engagement_desk.store.recognise import recognise
from engagement_desk.store.unit_of_work import SqlUnitOfWork

_REVISION = schema.revision_of(schema.SCHEMA)


class Workspace:
    """Implements `ports.Store` over one SQLite file. Any thread may read; one command at a time is written."""

    def __init__(self, path: Path, busy_ms: int = engine.BUSY_MS) -> None:
        """Use a file that `open` has found fit."""
        self.path = path
        self._engines = engine.Engines(path, busy_ms, _make_triggers, search.settle)
        self._lock = threading.Lock()
        self._finish = weakref.finalize(self, self._engines.close)

    @classmethod
    def open(
        cls, path: Path, *, create: bool = True, migrations: Path | None = None, busy_ms: int = engine.BUSY_MS
    ) -> Self:
        """Open the workspace; one that is missing is made, one of an older version is upgraded after a backup.

        `migrations` is the folder of the migrations; `busy_ms` is how long another program's lock is waited for.
        Raises `StoreProblem` (see `recognise`, `schema.create`, `migrate.upgrade`; "workspace_missing" when it is
        missing and not to be made). A refused file stays as it is.
        """
        path = path.absolute()
        restoring.finish(path)
        found = recognise(path)
        if found == 0:
            if not create:
                raise StoreProblem("workspace_missing", path=path)
            schema.create(path)
        elif found < schema.SCHEMA:
            migrate.upgrade(path, migrations, busy_ms)
        _make_private(path)
        return cls(path, busy_ms)

    @contextmanager
    def begin(self, command: str, now: Now) -> Iterator[UnitOfWork]:
        """Begin the transaction of one command; without `commit` it rolls back."""
        with self._write() as connection:
            yield SqlUnitOfWork(engine.driver_of(connection), command, now, _REVISION, connection.commit)

    @contextmanager
    def read(self) -> Iterator[Reading]:
        """Open one snapshot for reading."""
        with told(self.path), self._engines.readers.connect() as connection, connection.begin():
            yield SqlReading(engine.driver_of(connection))

    def undo(self, now: Now) -> JournalLine:
        """Undo the newest applied command; raises `Refused`: "nothing_to_undo", "undo_barrier", "undo_upgraded"."""
        from engagement_desk.store import undo

        with self._write() as connection:
            line = undo.undo(engine.driver_of(connection), now, _REVISION)
            connection.commit()
        return line

    def redo(self, now: Now) -> JournalLine:
        """Redo the command undone last; raises `Refused`: "nothing_to_redo", "undo_upgraded"."""
        from engagement_desk.store import undo

        with self._write() as connection:
            line = undo.redo(engine.driver_of(connection), now, _REVISION)
            connection.commit()
        return line

    def backup(
        self,
        target: Path | None = None,
        reason: str = "manual",
        folder: Path | None = None,
        at: datetime | None = None,
    ) -> Path:
        """Copy the workspace, check the copy by opening it, and give its path."""
        if folder is not None:
            backup.note_folder(self.path, folder)
        return backup.backup(self.path, target, reason, folder, at)

    def verify(self) -> list[str]:
        """Check the file; give what is wrong, one sentence each, none when all is well."""
        return integrity.faults(self.path)

    def mend(self) -> None:
        """Make the search index anew from the texts."""
        with self._write() as connection:
            search.rebuild(engine.driver_of(connection))
            connection.commit()

    def close(self) -> None:
        """Let go of the file; a workspace that is merely dropped closes itself."""
        self._finish()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        with self._lock, told(self.path):
            connection = self._engines.writing()
            try:
                connection.begin()
                yield connection
            finally:
                connection.rollback()


def _make_triggers(connection: sqlite3.Connection) -> None:
    for statement in (*journal.trigger_ddl(), *search.trigger_ddl()):
        connection.execute(statement)


def _make_private(path: Path) -> None:
    with suppress(OSError):
        if os.name == "posix" and path.stat().st_mode & ~schema.PRIVATE_FILE & 0o777:
            path.chmod(schema.PRIVATE_FILE)
