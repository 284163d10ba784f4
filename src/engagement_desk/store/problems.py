"""What the driver reports, told as the problem a person can act on: the one place where that is decided."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from engagement_desk.domain.errors import DeskError, Refused, StoreProblem

_PRIMARY = 0xFF

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


def _problem_of(error: BaseException, path: Path) -> DeskError | None:
    """Give the problem that an error of the driver means for a person, or None where it is a bug of ours."""
    if isinstance(error, UnicodeEncodeError):
        return Refused("text_not_unicode")
    if isinstance(error, DBAPIError):
        return None if error.orig is None else _problem_of(error.orig, path)
    if not isinstance(error, sqlite3.Error) or not hasattr(error, "sqlite_errorcode"):
        return None
    code = _CODES.get(error.sqlite_errorcode & _PRIMARY)
    return None if code is None else StoreProblem(code, path=path)


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
