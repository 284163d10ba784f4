"""What the driver reports, told as the problem a person can act on: the one place where that is decided."""

from __future__ import annotations

import errno
import os
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from engagement_desk.domain.errors import DeskError, Refused, StoreProblem
from engagement_desk.store import drivers
from engagement_desk.store.column_types import MISFITS, Unreadable
from engagement_desk.store.same_file import can_be_read

_PRIMARY = 0xFF
_DAMAGE_SAID = ("Could not decode to UTF-8", "invalid fts5 file format")
"""What is said without a code that tells: of a text that holds other bytes, and of the search index."""
_LEAST_ROOM = 1 << 20
_QUICKLY_CHECKED = 64 << 20

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

# By SQLite's words, for the driver of encrypted files does not give the longer code; the first that fits counts.
_UNFIT = {
    r"^FOREIGN KEY": "it names a record that is not there, or not yet",
    r"^UNIQUE .*\.id$": "there is another one with its id",
    r"^UNIQUE": "there is another one that is the same in what must be unique",
}


def _problem_of(error: BaseException, path: Path) -> DeskError | None:
    """Give the problem that an error of the driver means for a person, or None where it is a bug of ours."""
    if isinstance(error, UnicodeEncodeError):
        return Refused("text_not_unicode")
    if isinstance(error, Unreadable) or any(said in str(error) for said in _DAMAGE_SAID):
        return StoreProblem("workspace_damaged", path=path)
    if isinstance(error, DBAPIError):
        return None if error.orig is None else _problem_of(error.orig, path)
    if not isinstance(error, drivers.errors()) or not hasattr(error, "sqlite_errorcode"):
        return None
    if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:
        return _problem_of_statement(path)
    code = _CODES.get(error.sqlite_errorcode & _PRIMARY)
    if code == "not_a_workspace" and drivers.is_of_cipher(error):
        code = "workspace_damaged"  # its key fits, or it would not have been opened
    return None if code is None else StoreProblem(_cause(code, path), path=path)


def _problem_of_statement(path: Path) -> DeskError | None:
    """Tell a statement of ours that is wrong from tables that are no longer those that it was made for."""
    from engagement_desk.store.integrity import has_its_schema

    return None if not path.exists() or has_its_schema(path) else StoreProblem("workspace_damaged", path=path)


def _cause(code: str, path: Path) -> str:
    """Look behind what the driver calls a failure of the device: its shared memory fails so on a full disk. What a
    drive does not give is damage to SQLite, and is none of the file's.
    """
    with suppress(OSError):
        if code == "workspace_device" and shutil.disk_usage(path.parent).free < _LEAST_ROOM:
            return "disk_full"
        if code == "workspace_cannot_open" and is_read_only(path.parent):
            return "workspace_read_only"
    if code == "workspace_damaged" and _is_of_the_drive(path):
        return "workspace_device"
    return code


def _is_of_the_drive(path: Path) -> bool:
    """Tell whether the drive does not give the file, or gives a whole one when it is asked again."""
    from engagement_desk.store.integrity import is_sound

    with suppress(OSError, StoreProblem, *drivers.errors()):
        return not can_be_read(path) or (path.stat().st_size <= _QUICKLY_CHECKED and is_sound(path))
    return False


def _is_damaged(path: Path) -> bool:
    """Tell whether indexes or references of a file that is quickly checked do not fit."""
    from engagement_desk.store.integrity import is_whole

    try:
        return path.stat().st_size <= _QUICKLY_CHECKED and not is_whole(path)
    except OSError:
        return False
    except drivers.errors(UnicodeError):
        return True


def closed(path: Path, error: OSError) -> StoreProblem:
    """Give the problem of a place that the system does not open."""
    too_long = error.errno == errno.ENAMETOOLONG
    return StoreProblem("name_too_long" if too_long else "workspace_cannot_open", path=path)


def unfit(problem: Exception) -> str:
    """Say in words why a record does not fit to those that are there."""
    fitting = (words for said, words in _UNFIT.items() if re.search(said, str(problem)))
    return next(fitting, "it breaks a rule of the workspace")


def is_read_only(folder: Path) -> bool:
    """Tell whether the file system of a folder is mounted for reading only; no system but Unix tells."""
    return hasattr(os, "statvfs") and bool(os.statvfs(folder).f_flag & os.ST_RDONLY)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Make every driver error that leaves the block a problem where a person can act on it.

    What our own rules stumble over is a bug, unless the file is not whole: an engagement may have lost its terms then.
    """
    try:
        yield
    except drivers.errors(DBAPIError, UnicodeEncodeError, Unreadable) as error:
        problem = _problem_of(error, path)
        if problem is None:
            raise
        raise problem from error
    except (*MISFITS, ArithmeticError, AttributeError) as error:
        if _is_damaged(path):
            raise StoreProblem("workspace_damaged", path=path) from error
        raise
