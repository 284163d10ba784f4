"""The backups of one workspace, looked after by its path: the workspace need not be fit to be opened."""

from __future__ import annotations

import re
import secrets
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from engagement_desk.application.keeper import BackupFile, Held, Lost
from engagement_desk.domain.errors import StoreProblem
from engagement_desk.store import drivers, engine, keys, restoring
from engagement_desk.store.backup import copy_under, folder_of, folders_used, refuse_folder
from engagement_desk.store.column_types import instant_of
from engagement_desk.store.gate import gate_of
from engagement_desk.store.integrity import is_sound
from engagement_desk.store.problems import told
from engagement_desk.store.recognise import recognise
from engagement_desk.store.schema import discard, reserve, sync_file

if TYPE_CHECKING:
    from engagement_desk.store.file_keys import FileKeys
    from engagement_desk.store.keys import Key

_NAMED = re.compile(r"-(?P<at>\d{8}T\d{6}Z)-(?P<number>\d{2,})-(?P<reason>.+)")
_LIVE = "deleted_at IS NULL"

_FIRST = "SELECT record_table, record_id FROM journal ORDER BY seq LIMIT 1"
_HELD = (
    "SELECT (SELECT count(*) FROM engagement), count(*), coalesce(sum(worked_seconds), 0), "
    f"(SELECT max(at) FROM command) FROM entry WHERE {_LIVE}"
)
_MISSING = f"FROM main.entry AS own WHERE own.{_LIVE} AND own.id NOT IN (SELECT id FROM held.entry WHERE {_LIVE})"
_LOST = (
    f"SELECT (SELECT count(*) {_MISSING}), (SELECT coalesce(sum(worked_seconds), 0) {_MISSING}), "
    f"(SELECT count(*) FROM main.entry AS own JOIN held.entry AS old ON old.id = own.id WHERE own.{_LIVE} "
    f"AND old.{_LIVE} AND (own.worked_seconds, own.value_cents, own.note, own.work_date, own.stored_class) IS NOT "
    "(old.worked_seconds, old.value_cents, old.note, old.work_date, old.stored_class)), "
    "(SELECT count(*) FROM main.command AS own WHERE NOT EXISTS "
    "(SELECT 1 FROM held.command AS old WHERE old.seq = own.seq AND old.at = own.at)), "
    f"(SELECT count(*) FROM held.entry AS old WHERE old.{_LIVE} "
    f"AND old.id NOT IN (SELECT id FROM main.entry WHERE {_LIVE}))"
)
_COMPARED = {
    "entry": "id, worked_seconds, value_cents, note, work_date, stored_class, deleted_at",
    "command": "seq, at",
}


@dataclass(frozen=True)
class FileKeeper:
    """Implements `keeper.Keeper`; `migrations` is the folder of the migrations, for backups of an older version."""

    path: Path
    migrations: Path | None = None
    busy_ms: int = engine.BUSY_MS

    def take(self) -> None:
        """Put this machine's note in the place of another's."""
        from engagement_desk.store import owner

        owner.take(self.path)

    @property
    def keys(self) -> FileKeys:
        """What opens the workspace and its backups."""
        from engagement_desk.store.file_keys import FileKeys

        return FileKeys(self.path)

    def backups(self, *folders: Path) -> list[BackupFile]:
        """List the backups there are, newest first; a folder that is away just has none."""
        places = dict.fromkeys((folder_of(self.path), *folders, *folders_used(self.path)))
        found = [one for place in places for one in _listed(self.path, place)]
        return sorted(found, key=lambda one: (one.at, one.path.name), reverse=True)

    def held(self, backup: Path) -> Held:
        """Tell what a backup holds, after looking at every page of it."""
        with _opened(backup) as connection:
            engagements, entries, worked, at = connection.execute(_HELD).fetchone()
        return Held(engagements, entries, worked, None if at is None else instant_of(at))

    def lost(self, backup: Path) -> Lost:
        """Tell what restoring it would lose."""
        with gate_of(self.path).passing(), told(self.path):
            if recognise(self.path) == 0:
                raise StoreProblem("workspace_missing", path=self.path)
            connection = engine.connect(self.path, "ro", self.busy_ms)
            try:
                _attach(connection, keys.key_of(self.path), backup)
                return Lost(*connection.execute(_LOST).fetchone())
            finally:
                connection.close()

    def is_own(self, backup: Path) -> bool:
        """Tell whether its journal begins as the workspace's does; ids are never given twice."""
        with gate_of(self.path).passing():
            own = _beginning(self.path, "ro")
        return own == _beginning(backup, "ro&immutable=1")

    def restore(self, backup: Path) -> Path | None:
        """Put the backup into place, unless another machine has the workspace open."""
        from engagement_desk.store import owner

        owner.refuse_elsewhere(self.path)
        self.held(backup)
        with gate_of(self.path).passing():
            return restoring.restore(self.path, backup, self.migrations, self.busy_ms)

    def copy(self, backup: Path, folder: Path) -> Path:
        """Copy a backup into another folder."""
        place = folder / backup.name
        draft = folder / f".{backup.name}.{secrets.token_hex(4)}.new"
        try:
            reserve(draft)
            shutil.copyfile(backup, draft)
            sync_file(draft)
            if not is_sound(draft):
                raise StoreProblem("backup_unsound")
            draft.replace(place)
        except drivers.errors() as error:
            raise StoreProblem("backup_unsound") from error
        except OSError as error:
            raise refuse_folder(folder, error) from error
        finally:
            discard(draft)
        return place

    def rewrite(self, backup: Path) -> None:
        """Write a backup anew under the workspace's key, or none."""
        draft = backup.with_name(f".{backup.name}.{secrets.token_hex(4)}.new")
        try:
            reserve(draft)
            with told(backup):
                copy_under(keys.key_of(self.path), backup, draft)
                if not is_sound(draft):
                    raise StoreProblem("backup_unsound")
            sync_file(draft)
            draft.replace(backup)
        except OSError as error:
            raise refuse_folder(backup.parent, error) from error
        finally:
            discard(draft)

    def let_go(self, backup: Path) -> None:
        """Remove a backup."""
        try:
            backup.unlink(missing_ok=True)
        except OSError as error:
            raise refuse_folder(backup.parent, error) from error


def _attach(connection: sqlite3.Connection, own: Key | None, backup: Path) -> None:
    """Have a backup beside what a connection sees, as `held`."""
    key, place = keys.key_of(backup), engine.file_uri(backup, "ro&immutable=1")
    if own is not None:
        connection.execute("ATTACH ? AS held KEY ?", (place, "" if key is None else key.spec))
    elif key is None:
        connection.execute("ATTACH ? AS held", (place,))
    else:
        # The two drivers on one file would let go of each other's locks, so that the rows are handed over.
        source = engine.connect_cipher(key, backup, "ro&immutable=1")
        try:
            connection.execute("ATTACH ':memory:' AS held")
            for table, columns in _COMPARED.items():
                connection.execute(f"CREATE TABLE held.{table} ({columns})")
                marks = ", ".join("?" for _ in columns.split(","))
                rows = source.execute(f"SELECT {columns} FROM {table}")
                connection.executemany(f"INSERT INTO held.{table} VALUES ({marks})", rows)
            connection.execute("CREATE INDEX held.by_id ON entry (id)")
        finally:
            source.close()


def _beginning(file: Path, mode: str) -> tuple[str, str] | None:
    with told(file):
        connection = engine.connect(file, mode)
        try:
            found: tuple[str, str] | None = connection.execute(_FIRST).fetchone()
        finally:
            connection.close()
    return found


def _listed(path: Path, folder: Path) -> Iterator[BackupFile]:
    with suppress(OSError):
        for file in folder.iterdir():
            named = _NAMED.fullmatch(file.stem.removeprefix(path.stem)) if file.stem.startswith(path.stem) else None
            if named is not None and file.suffix == path.suffix:
                at = datetime.strptime(named["at"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
                size, is_beside = file.stat().st_size, folder == folder_of(path)
                yield BackupFile(file, at, named["reason"], size, is_beside, keys.lock_of(file))


@contextmanager
def _opened(backup: Path) -> Iterator[sqlite3.Connection]:
    """Open a backup without leaving anything beside it, once it is found to be a workspace and whole."""
    if recognise(backup) == 0:
        raise StoreProblem("backup_missing", path=backup)
    with told(backup):
        connection = engine.connect(backup, "ro&immutable=1")
        try:
            if connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
                raise StoreProblem("backup_damaged", path=backup)
            yield connection
        finally:
            connection.close()
