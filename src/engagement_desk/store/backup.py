"""Copies of a workspace through SQLite's backup API, each checked by opening it before it counts."""

from __future__ import annotations

import os
import secrets
import sqlite3
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from engagement_desk.domain.errors import StoreProblem
from engagement_desk.store import engine
from engagement_desk.store.integrity import is_sound
from engagement_desk.store.problems import told
from engagement_desk.store.recognise import recognise
from engagement_desk.store.schema import PRIVATE_FILE, PRIVATE_FOLDER, discard


def folder_of(path: Path) -> Path:
    """Give the folder of a workspace's own backups, beside it."""
    return path.with_name(f"{path.stem}-backups")


def backups(path: Path, folder: Path | None = None) -> list[Path]:
    """List a workspace's backups in a folder, its own one when none is named, newest first."""
    found = (folder or folder_of(path)).glob(f"{path.stem}-*{path.suffix}")
    return sorted(found, key=lambda copy: copy.name, reverse=True)


def backup(path: Path, target: Path | None, reason: str, folder: Path | None = None) -> Path:
    """Copy the workspace and give the copy's place: `target`, or a new name in `folder`, else among its own backups.

    Raises `StoreProblem`: "backup_exists", "backup_folder_missing", "backup_folder_closed", "backup_unsound",
    and what the driver reports.
    """
    place = target or (_own_place(path, reason) if folder is None else _free_place(path, reason, folder))
    if place.exists():
        raise StoreProblem("backup_exists", path=place)
    draft = place.with_name(f".{place.name}.{secrets.token_hex(4)}.new")
    try:
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE))
        draft.chmod(PRIVATE_FILE)
        with told(path):
            _copy(path, draft)
            _check(draft)
        _settle(draft, place)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise StoreProblem("backup_folder_missing", folder=place.parent) from error
    except OSError as error:
        raise StoreProblem("backup_folder_closed", folder=place.parent, why=error.strerror) from error
    finally:
        discard(draft)
    return place


def _own_place(path: Path, reason: str) -> Path:
    folder = folder_of(path)
    try:
        folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
        folder.chmod(PRIVATE_FOLDER)
    except OSError as error:
        raise StoreProblem("backup_folder_closed", folder=folder.parent, why=error.strerror) from error
    return _free_place(path, reason, folder)


def _free_place(path: Path, reason: str, folder: Path) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    names = (folder / f"{path.stem}-{stamp}-{number:02d}-{reason}{path.suffix}" for number in count())
    return next(name for name in names if not name.exists())


def _copy(path: Path, draft: Path) -> None:
    source = engine.connect(path, "ro")
    try:
        copy = engine.connect(draft, "rw")
        try:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = delete").fetchall()
        finally:
            copy.close()
    finally:
        source.close()


def _check(draft: Path) -> None:
    try:
        sound = is_sound(draft) and recognise(draft) > 0
    except (sqlite3.Error, StoreProblem) as error:
        raise StoreProblem("backup_unsound") from error
    if not sound:
        raise StoreProblem("backup_unsound")


def _settle(draft: Path, place: Path) -> None:
    with draft.open("rb") as file:
        os.fsync(file.fileno())
    draft.replace(place)
