"""What the driver reports, told as the problem a person can act on: the one place where that is decided."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, event
from sqlalchemy.engine import ExceptionContext

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


def problem_of(error: BaseException, path: Path) -> DeskError | None:
    """Give the problem that an error of the driver means for a person, or None where it is a bug of ours."""
    if isinstance(error, UnicodeEncodeError):
        return Refused("text_not_unicode")
    if not isinstance(error, sqlite3.Error) or not hasattr(error, "sqlite_errorcode"):
        return None
    code = _CODES.get(error.sqlite_errorcode & _PRIMARY)
    return None if code is None else StoreProblem(code, path=path)


def tell_problems(engine: Engine, path: Path) -> None:
    """Make every driver error that leaves the engine a `StoreProblem` where a person can act on it."""

    @event.listens_for(engine, "handle_error")
    def translate(context: ExceptionContext) -> None:
        problem = problem_of(context.original_exception, path)
        if problem is not None:
            raise problem from context.original_exception


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Tell problems in the same way inside the block, for work on the driver itself."""
    try:
        yield
    except (sqlite3.Error, UnicodeEncodeError) as error:
        problem = problem_of(error, path)
        if problem is None:
            raise
        raise problem from error
