"""The backups of one workspace, looked after by its path: the workspace need not be fit to be opened."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from engagement_desk.application.keeper import BackupFile, Held, Lost
from engagement_desk.domain.errors import StoreProblem
from engagement_desk.store import engine, restoring
from engagement_desk.store.backup import folder_of, folders_used, refuse_folder
from engagement_desk.store.column_types import instant_of
from engagement_desk.store.integrity import is_sound
from engagement_desk.store.problems import told
from engagement_desk.store.recognise import recognise
from engagement_desk.store.schema import discard, reserve

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


@dataclass(frozen=True)
class FileKeeper:
    """Implements `keeper.Keeper`; `migrations` is the folder of the migrations, for backups of an older version."""

    path: Path
    migrations: Path | None = None
    busy_ms: int = engine.BUSY_MS

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
        if recognise(self.path) == 0:
            raise StoreProblem("workspace_missing", path=self.path)
        with told(self.path):
            connection = engine.connect(self.path, "ro", self.busy_ms)
            try:
                connection.execute("ATTACH ? AS held", (engine.file_uri(backup, "ro&immutable=1"),))
                return Lost(*connection.execute(_LOST).fetchone())
            finally:
                connection.close()

    def is_own(self, backup: Path) -> bool:
        """Tell whether its journal begins as the workspace's does; ids are never given twice."""
        return _beginning(self.path, "ro") == _beginning(backup, "ro&immutable=1")

    def restore(self, backup: Path) -> Path | None:
        """Put the backup into place."""
        self.held(backup)
        return restoring.restore(self.path, backup, self.migrations, self.busy_ms)

    def copy(self, backup: Path, folder: Path) -> Path:
        """Copy a backup into another folder."""
        place = folder / backup.name
        draft = folder / f".{backup.name}.{secrets.token_hex(4)}.new"
        try:
            reserve(draft)
            shutil.copyfile(backup, draft)
            with draft.open("rb+") as file:
                os.fsync(file.fileno())
            if not is_sound(draft):
                raise StoreProblem("backup_unsound")
            draft.replace(place)
        except sqlite3.Error as error:
            raise StoreProblem("backup_unsound") from error
        except OSError as error:
            raise refuse_folder(folder, error) from error
        finally:
            discard(draft)
        return place

    def let_go(self, backup: Path) -> None:
        """Remove a backup."""
        try:
            backup.unlink(missing_ok=True)
        except OSError as error:
            raise refuse_folder(backup.parent, error) from error


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
                yield BackupFile(file, at, named["reason"], file.stat().st_size, folder == folder_of(path))


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
