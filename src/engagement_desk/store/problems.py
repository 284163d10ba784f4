"""What the driver reports, told as the problem a person can act on: the one place where that is decided."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from engagement_desk.domain.errors import DeskError, Refused, StoreProblem

_PRIMARY = 0xFF
_LEAST_ROOM = 1 << 20

_CODES = {
    sqlite3.SQLITE_PERM: "workspace_no_permission",
    sqlite3.SQLITE_BUSY: "workspace_locked",
    sqlite3.SQLITE_LOCKED: "workspace_locked",
    sqlite3.SQLITE_READONLY: "workspace_read_only",
    sqlite3.SQLITE_IOERR: "workspace_device",
    sqlite3.SQLITE_CORRUPT: "workspace_damaged",
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_CANTOPEN: "workspace_cannot_open",
    sqlite3.SQLITE_NOTADB: "not_a_workspace",
}

_UNFIT = {
    sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY: "it names a record that is not there, or not yet",
    sqlite3.SQLITE_CONSTRAINT_UNIQUE: "there is another one that is the same in what must be unique",
    sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY: "there is another one with its id",
}


def _problem_of(error: BaseException, path: Path) -> DeskError | None:
    """Give the problem that an error of the driver means for a person, or None where it is a bug of ours."""
    if isinstance(error, UnicodeEncodeError):
        return Refused("text_not_unicode")
    if isinstance(error, DBAPIError):
        return None if error.orig is None else _problem_of(error.orig, path)
    if not isinstance(error, sqlite3.Error) or not hasattr(error, "sqlite_errorcode"):
        return None
    code = _CODES.get(error.sqlite_errorcode & _PRIMARY)
    return None if code is None else StoreProblem(_cause(code, path.parent), path=path)


def _cause(code: str, folder: Path) -> str:
    """Look behind what the driver calls a failure of the device: its shared memory fails so on a full disk."""
    with suppress(OSError):
        if code == "workspace_device" and shutil.disk_usage(folder).free < _LEAST_ROOM:
            return "disk_full"
        if code == "workspace_cannot_open" and is_read_only(folder):
            return "workspace_read_only"
    return code


def unfit(problem: sqlite3.IntegrityError) -> str:
    """Say in words why a record does not fit to those that are there."""
    return _UNFIT.get(problem.sqlite_errorcode, "it breaks a rule of the workspace")


def is_read_only(folder: Path) -> bool:
    """Tell whether the file system of a folder is mounted for reading only; no system but Unix tells."""
    return hasattr(os, "statvfs") and bool(os.statvfs(folder).f_flag & os.ST_RDONLY)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Make every driver error that leaves the block a problem where a person can act on it."""
    try:
        yield
    except (sqlite3.Error, DBAPIError, UnicodeEncodeError) as error:
        problem = _problem_of(error, path)
        if problem is None:
            raise
        raise problem from error
