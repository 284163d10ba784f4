"""Copies of a workspace through SQLite's backup API, each checked by opening it before it counts."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from engagement_desk.domain.errors import StoreProblem
from engagement_desk.store import engine, keys
from engagement_desk.store.integrity import is_sound
from engagement_desk.store.problems import told
from engagement_desk.store.recognise import recognise
from engagement_desk.store.schema import PRIVATE_FOLDER, discard, reserve, sync_file

if TYPE_CHECKING:
    import sqlite3

    from engagement_desk.store.keys import Key

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
    path: Path,
    target: Path | None,
    reason: str,
    folder: Path | None = None,
    at: datetime | None = None,
    source: sqlite3.Connection | None = None,
    key: Key | None = None,
) -> Path:
    """Copy the workspace and give the copy's place: `target`, or a new name in `folder`, else among its own backups.

    The name tells when it was made: `at`, or this moment. `source`, open under `key`, is read where another file stands
    in its place.

    Raises `StoreProblem`: "backup_exists", "backup_folder_missing", "backup_folder_closed", "backup_unsound",
    and what the driver reports.
    """
    place = target or _free_place(
        path, reason, _own_folder(path) if folder is None else folder, at or datetime.now(UTC)
    )
    draft = place.with_name(f".{place.name}.{secrets.token_hex(4)}.new")
    try:
        if place.exists():
            raise StoreProblem("backup_exists", path=place)
        reserve(draft)
        with told(path):
            if source is None:
                copy_into(path, draft)
            else:
                copy_from(source, draft, key)
            _check(draft, path)
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


def copy_into(path: Path, draft: Path) -> None:
    """Copy a workspace page by page into one file without a log, under its own key."""
    source = engine.connect(path, "ro")
    try:
        copy_from(source, draft, keys.key_of(path))
    finally:
        source.close()


def copy_under(key: Key | None, path: Path, draft: Path) -> None:
    """Copy a backup, beside which nothing is left, into one file under a key or none."""
    own, mode = keys.key_of(path), "ro&immutable=1"
    alike = (own is None) == (key is None)
    source = engine.connect_under(own, path, mode) if alike else engine.connect_cipher(own, path, mode)
    try:
        if alike:
            copy_from(source, draft, key)
        else:
            from engagement_desk.store import rewriting

            rewriting.export(source, draft, key)
    finally:
        source.close()


def copy_from(source: sqlite3.Connection, draft: Path, key: Key | None) -> None:
    """Copy what an open connection sees into one file without a log, under a key where the source has one."""
    copy = engine.connect_under(key, draft, "rw")
    try:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = delete").fetchall()
    finally:
        copy.close()


def _check(draft: Path, path: Path) -> None:
    """A copy that the drive does not give is not unsound, nor is the workspace then unfit to be copied."""
    try:
        with told(draft):
            sound = is_sound(draft) and recognise(draft) > 0
    except StoreProblem as error:
        if error.code == "workspace_device":
            raise StoreProblem(error.code, path=path) from error
        raise StoreProblem("backup_unsound") from error
    if not sound:
        raise StoreProblem("backup_unsound")


def _settle(draft: Path, place: Path) -> None:
    sync_file(draft)
    draft.replace(place)
