"""The workspace file, opened."""

from __future__ import annotations

import os
import sqlite3
import threading
import weakref
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from sqlalchemy import Connection

from engagement_desk.application.ports import JournalLine, Now, Reading, UnitOfWork
from engagement_desk.domain.errors import StoreProblem
from engagement_desk.store import (
    backup,
    engine,
    integrity,
    journal,
    keys,
    migrate,
    restoring,
    schema,
    search,
)
from engagement_desk.store.gate import gate_of
from engagement_desk.store.problems import told
from engagement_desk.store.reading import SqlReading
from engagement_desk.store.recognise import recognise
from engagement_desk.store.same_file import SameFile, has_note
from engagement_desk.store.unit_of_work import SqlUnitOfWork

if TYPE_CHECKING:
    from engagement_desk.store.owner import Hold

_REVISION = schema.revision_of(schema.SCHEMA)


class Workspace:
    """Implements `ports.Store` over one SQLite file. Any thread may read; one command at a time is written."""

    def __init__(self, path: Path, busy_ms: int = engine.BUSY_MS) -> None:
        """Use a file that `open` has found fit."""
        self.path = path
        self._busy_ms = busy_ms
        self._gate, self._lock = gate_of(path), threading.Lock()
        self.has_saved = False
        self._hold: Hold | None = None
        self._taken: StoreProblem | None = None
        self._take_up()

    def _take_up(self) -> None:
        """Be ready to use the file that is in place, under the key that it needs."""
        self._key = keys.key_of(self.path)
        self._same = SameFile(self.path, self._key)
        self._engines = engine.Engines(self.path, self._busy_ms, _make_triggers, search.settle)
        self._finish = weakref.finalize(self, _let_go, self._engines, self._same)

    @classmethod
    def open(
        cls, path: Path, *, create: bool = True, migrations: Path | None = None, busy_ms: int = engine.BUSY_MS
    ) -> Self:
        """Open the workspace; one that is missing is made, one of an older version is upgraded after a backup.

        `migrations` is the folder of the migrations; `busy_ms` is how long another program's lock is waited for.
        Raises `StoreProblem` (see `recognise`, `schema.create`, `migrate.upgrade`; "workspace_missing" when it is
        missing and not to be made, `owner.refuse_elsewhere`). A refused file stays as it is.
        """
        path = path.absolute()
        _refuse_elsewhere(path)
        restoring.finish(path)
        found = recognise(path)
        if found == 0:
            if not create:
                raise StoreProblem("workspace_missing", path=path)
            schema.create(path)
        elif found < schema.SCHEMA:
            migrate.upgrade(path, migrations, busy_ms)
        _make_private(path)
        _clear(path)
        return cls(path, busy_ms)

    @contextmanager
    def begin(self, command: str, now: Now) -> Iterator[UnitOfWork]:
        """Begin the transaction of one command; without `commit` it rolls back."""
        with self._write() as connection:
            yield SqlUnitOfWork(
                engine.driver_of(connection), command, now, _REVISION, partial(self._commit, connection)
            )

    @contextmanager
    def read(self) -> Iterator[Reading]:
        """Open one snapshot for reading."""
        with self._gate.passing():
            self._same.check()
            with told(self.path), self._engines.readers.connect() as connection, connection.begin():
                yield SqlReading(engine.driver_of(connection))

    def undo(self, now: Now) -> JournalLine:
        """Undo the newest applied command; raises `Refused`: "nothing_to_undo", "undo_barrier", "undo_upgraded"."""
        from engagement_desk.store import undo

        with self._write() as connection:
            line = undo.undo(engine.driver_of(connection), now, _REVISION)
            self._commit(connection)
        return line

    def redo(self, now: Now) -> JournalLine:
        """Redo the command undone last; raises `Refused`: "nothing_to_redo", "undo_upgraded"."""
        from engagement_desk.store import undo

        with self._write() as connection:
            line = undo.redo(engine.driver_of(connection), now, _REVISION)
            self._commit(connection)
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
        with self._gate.passing():
            return backup.backup(self.path, target, reason, folder, at)

    def rewrite(self, passphrase: str | None) -> Path:
        """Write the file anew under another passphrase, or none, and give the backup of it as it was."""
        from engagement_desk.store import rewriting

        with self._gate.alone():
            self._check_own()
            _refuse_elsewhere(self.path)
            kept = backup.backup(self.path, None, "before-passphrase")
            old, new = self._key, None if passphrase is None else keys.new_key(passphrase)
            if new is not None:
                keys.learn(new)
            meanwhile = SameFile(self.path, self._key)  # nobody here is to read it past the lock on it
            self._finish()
            try:
                before = rewriting.rewrite(self.path, old, new, self._busy_ms)
            except BaseException:
                kept.unlink(missing_ok=True)  # there is nothing that it was made before
                raise
            finally:
                self._take_up()
                meanwhile.close(replaced=False)
                if self._hold is not None:
                    self._hold.keep(by_force=True)
        rewriting.let_go(before, self._busy_ms)
        return kept

    def is_passphrase(self, passphrase: str) -> bool:
        """Tell whether it is the passphrase of the file."""
        return self._key is not None and keys.derive(passphrase, self._key.salt) == self._key

    def verify(self) -> list[str]:
        """Check the file; give what is wrong, one sentence each, none when all is well."""
        with self._gate.passing():
            return integrity.faults(self.path)

    def mend(self) -> None:
        """Make the search index anew from the texts."""
        with self._write() as connection:
            search.rebuild(engine.driver_of(connection))
            self._commit(connection)

    def hold(self) -> tuple[Path, ...]:
        """Say beside the file that this machine has it open; give the conflicted copies that lie there.

        Raises `StoreProblem`: "workspace_elsewhere" when another machine has taken it, "workspace_replaced".
        """
        from engagement_desk.store import owner

        with self._gate.passing(), self._lock, told(self.path):
            self._same.check()
            self._engines.writing()  # what other programs of this machine write is in the same log
            self._same.note_log()
            self._hold = self._hold or owner.Hold(self.path)
            self._taken = None
            try:
                self._hold.keep()
            except StoreProblem as problem:
                self._taken = problem
                raise
        return owner.copies_beside(self.path)

    def rescue(self) -> Path | None:
        """Keep what was written here as a backup, once another file stands in the workspace's place; None for nothing.

        Raises `StoreProblem`: "workspace_set_aside" where it could be kept only beside the workspace.
        """
        with self._gate.passing(), self._lock:
            if self._same.kept is None and self._engines.is_writing and self._same.is_replaced():
                self._keep()
            return self._same.kept

    def _keep(self) -> None:
        try:
            if self._same.aside is None:
                with told(self.path):
                    driver = engine.driver_of(self._engines.writing())
                    self._same.kept = backup.backup(self.path, None, "before-replaced", source=driver, key=self._key)
        except (StoreProblem, OSError):
            if self._same.set_aside() is None:
                raise
        if self._same.aside is not None:
            raise StoreProblem("workspace_set_aside", path=self.path, aside=self._same.aside)

    def close(self) -> None:
        """Let go of the file; a workspace that is merely dropped closes itself. Where another file stands in its place,
        what was written here is kept as a backup first, or beside it.
        """
        if self._finish.alive:
            with suppress(StoreProblem):
                self.rescue()
        self._finish()
        if self._hold is not None:
            self._hold.let_go()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _commit(self, connection: Connection) -> None:
        connection.commit()
        self.has_saved = True
        self._same.kept = None

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        with self._gate.passing(), self._lock, told(self.path):
            self._check_own()
            connection = self._engines.writing()
            try:
                connection.begin()
                yield connection
            finally:
                connection.rollback()
            self._same.written()

    def _check_own(self) -> None:
        """Raise `StoreProblem` where the file is not in its place, or another machine has taken it."""
        self._same.check()
        if self._taken is not None:
            raise StoreProblem(self._taken.code, **self._taken.values)


def _let_go(engines: engine.Engines, same: SameFile) -> None:
    replaced = same.is_replaced()
    if replaced:
        same.set_aside()
    engines.close(fold=not replaced)
    same.close(replaced=replaced)


def _refuse_elsewhere(path: Path) -> None:
    if has_note(path):
        from engagement_desk.store import owner

        owner.refuse_elsewhere(path)


def _clear(path: Path) -> None:
    if schema.rewriting_draft(path).exists():
        from engagement_desk.store import rewriting

        rewriting.clear(path)


def _make_triggers(connection: sqlite3.Connection) -> None:
    for statement in (*journal.trigger_ddl(), *search.trigger_ddl()):
        connection.execute(statement)


def _make_private(path: Path) -> None:
    with suppress(OSError):
        if os.name == "posix" and path.stat().st_mode & ~schema.PRIVATE_FILE & 0o777:
            path.chmod(schema.PRIVATE_FILE)
