"""Putting a backup into its workspace's place: a crash at any moment leaves the one or the other, whole.

A workspace that can be read is overwritten in one transaction of SQLite's own, so that other programs see the old or
the new. One that cannot is moved aside; a note beside it lets the next start finish what was begun.
"""

from __future__ import annotations

import os
import secrets
import shutil
import sqlite3
import time
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from engagement_desk.domain.errors import StoreProblem
from engagement_desk.store import engine, keys, migrate, schema
from engagement_desk.store.backup import backup as back_up
from engagement_desk.store.backup import copy_under, refuse_folder
from engagement_desk.store.problems import closed, told
from engagement_desk.store.recognise import recognise

if TYPE_CHECKING:
    from engagement_desk.store.keys import Key

_BESIDE = ("-wal", "-shm", "-journal")
_UNREADABLE = {"workspace_damaged", "not_a_workspace", "workspace_orphaned_log", "backup_unsound"}
_FIRST_LOOK = 0.01


def restore(path: Path, source: Path, migrations: Path | None, busy_ms: int) -> Path | None:
    """Put the backup `source` into the place of the workspace; give where what was there is kept, None for nothing.

    Raises `StoreProblem`: "workspace_newer", "workspace_locked", "disk_full" and what else the
    driver reports; the workspace is as it was then.
    """
    finish(path)
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    try:
        _prepare(draft, source, _key_of_both(path, source), migrations, busy_ms)
        if not _has_anything(path):
            _settle(draft, path)
            return None
        kept = _kept_copy(path)
        if kept is not None:
            _pour(draft, path, busy_ms)
            return kept
        return _replace(draft, path)
    except OSError as error:
        raise refuse_folder(path.parent, error) from error
    finally:
        if not note_of(path).exists():
            schema.discard(draft)


def note_of(path: Path) -> Path:
    """Give the place of the note that a restore is under way."""
    return path.with_name(f".{path.name}.restoring")


def finish(path: Path) -> None:
    """Finish a restore that was cut off after its note was written; do nothing where there is none.

    Raises `StoreProblem`.
    """
    note = note_of(path)
    try:
        name = note.read_text("utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        raise closed(path, error) from error
    draft = path.parent / name
    try:
        if name.startswith(f".{path.name}.") and draft.name == name and draft.exists():
            _move_in(draft, path)
        note.unlink(missing_ok=True)
    except OSError as error:
        raise refuse_folder(path.parent, error) from error


def _key_of_both(path: Path, source: Path) -> Key | None:
    """Give the key of what is in place, which stays the same, else the backup's own.

    Raises `StoreProblem("passphrase_needed")` when either is not known.
    """
    own = keys.key_of(source)
    try:
        return keys.key_of(path) if recognise(path) else own
    except StoreProblem as problem:
        if problem.code not in _UNREADABLE:
            raise
        return keys.key_of(path) or own


def _prepare(draft: Path, source: Path, key: Key | None, migrations: Path | None, busy_ms: int) -> None:
    """Make the checked copy beside the workspace, brought up to the newest schema."""
    schema.reserve(draft)
    with told(draft):
        copy_under(key, source, draft)
    if recognise(draft) < schema.SCHEMA:
        migrate.migrate(draft, migrations, busy_ms)
    schema.sync_file(draft)


def _has_anything(path: Path) -> bool:
    return any(path.with_name(path.name + ending).exists() for ending in ("", *_BESIDE))


def _kept_copy(path: Path) -> Path | None:
    """Back up what is there; None when it cannot be read, which is not to be confused with being locked."""
    try:
        if recognise(path) == 0:
            return None
        return back_up(path, None, "before-restore")
    except StoreProblem as problem:
        if problem.code not in _UNREADABLE:
            raise
        return None


def _pour(draft: Path, path: Path, busy_ms: int) -> None:
    """Overwrite the workspace in one transaction."""
    deadline = time.monotonic() + busy_ms / 1000

    def watch(status: int, _left: int, _pages: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and time.monotonic() > deadline:
            raise StoreProblem("workspace_locked", path=path)

    with told(path):
        source, target = engine.connect(draft, "ro"), engine.connect(path, "rw", busy_ms)
        try:
            target.execute("PRAGMA synchronous = full")
            source.backup(target, progress=watch, sleep=_FIRST_LOOK)
        finally:
            target.close()
            source.close()


def _replace(draft: Path, path: Path) -> Path:
    """Keep what cannot be read under another name, then move the draft in."""
    aside = _free_name(path)
    for ending in ("", *_BESIDE):
        part = path.with_name(path.name + ending)
        if part.exists():
            _keep(part, aside.with_name(aside.name + ending))
    schema.sync_folder(path.parent)
    note = note_of(path)
    schema.reserve(note)
    note.write_text(draft.name, "utf-8")
    schema.sync_folder(path.parent)
    _move_in(draft, path)
    note.unlink()
    return aside


def _free_name(path: Path) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    names = (path.with_name(f"{path.stem}-damaged-{stamp}-{number:02d}{path.suffix}") for number in count())
    return next(name for name in names if not _has_anything(name))


def _keep(part: Path, name: Path) -> None:
    try:
        os.link(part, name)
    except OSError:  # a file system without links
        schema.reserve(name)
        shutil.copyfile(part, name)


def _move_in(draft: Path, path: Path) -> None:
    """Take away what belongs to the old file first: a log that is not its own would be played into the new one."""
    for ending in _BESIDE:
        path.with_name(path.name + ending).unlink(missing_ok=True)
    _settle(draft, path)


def _settle(draft: Path, path: Path) -> None:
    draft.replace(path)
    schema.sync_folder(path.parent)
