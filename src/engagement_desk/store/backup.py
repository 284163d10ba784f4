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
from engagement_desk.store.schema import PRIVATE_FOLDER, discard, reserve

_FOLDERS = "folders.txt"


def folder_of(path: Path) -> Path:
    """Give the folder of a workspace's own backups, beside it."""
    return path.with_name(f"{path.stem}-backups")


def folders_used(path: Path) -> tuple[Path, ...]:
    """Give the other folders that backups of the workspace went to: a damaged workspace cannot tell them."""
    try:
        lines = _folders_file(path).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return ()
    return tuple(Path(line) for line in lines if line)


def _folders_file(path: Path) -> Path:
    return folder_of(path) / _FOLDERS


def note_folder(path: Path, folder: Path) -> None:
    """Remember a folder that backups go to."""
    known = folders_used(path)
    if folder in known or folder == folder_of(path):
        return
    own = _own_folder(path)
    draft = own / f".{_FOLDERS}.{secrets.token_hex(4)}.new"
    try:
        reserve(draft)
        draft.write_text("".join(f"{one}\n" for one in (*known, folder)), "utf-8")
        draft.replace(own / _FOLDERS)
    except OSError as error:
        raise refuse_folder(own, error) from error
    finally:
        discard(draft)


def backup(
    path: Path, target: Path | None, reason: str, folder: Path | None = None, at: datetime | None = None
) -> Path:
    """Copy the workspace and give the copy's place: `target`, or a new name in `folder`, else among its own backups.

    The name tells when it was made: `at`, or this moment.

    Raises `StoreProblem`: "backup_exists", "backup_folder_missing", "backup_folder_closed", "backup_unsound",
    and what the driver reports.
    """
    place = target or _free_place(
        path, reason, _own_folder(path) if folder is None else folder, at or datetime.now(UTC)
    )
    if place.exists():
        raise StoreProblem("backup_exists", path=place)
    draft = place.with_name(f".{place.name}.{secrets.token_hex(4)}.new")
    try:
        reserve(draft)
        with told(path):
            copy_into(path, draft)
            _check(draft)
        _settle(draft, place)
    except OSError as error:
        raise refuse_folder(place.parent, error) from error
    finally:
        discard(draft)
    return place


def refuse_folder(folder: Path, error: OSError) -> StoreProblem:
    """Give the problem that an error of the file system in a folder means for a person."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return StoreProblem("backup_folder_missing", folder=folder)
    return StoreProblem("backup_folder_closed", folder=folder, why=error.strerror)


def _own_folder(path: Path) -> Path:
    folder = folder_of(path)
    try:
        folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
        folder.chmod(PRIVATE_FOLDER)
    except OSError as error:
        raise StoreProblem("backup_folder_closed", folder=folder.parent, why=error.strerror) from error
    return folder


def _free_place(path: Path, reason: str, folder: Path, at: datetime) -> Path:
    stamp = at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    taken = [file.name for file in folder.iterdir() if file.name.startswith(f"{path.stem}-{stamp}-")]
    starts = (f"{path.stem}-{stamp}-{number:02d}-" for number in count())
    free = next(start for start in starts if not any(name.startswith(start) for name in taken))
    return folder / f"{free}{reason}{path.suffix}"


def copy_into(path: Path, draft: Path, *, immutable: bool = False) -> None:
    """Copy a workspace page by page into one file without a log; one that nobody writes leaves nothing beside it."""
    source = engine.connect(path, "ro&immutable=1" if immutable else "ro")
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
