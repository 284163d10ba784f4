"""Whether a file is a workspace that can be used, told from its first bytes before SQLite may touch it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from engagement_desk.domain.errors import StoreProblem
from engagement_desk.store import drivers, engine, keys, schema
from engagement_desk.store.engine import wal_of
from engagement_desk.store.integrity import is_sound, is_whole
from engagement_desk.store.problems import closed, told
from engagement_desk.store.same_file import is_open_elsewhere, is_open_here

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
_LARGEST_PAGE = 65_536

# Up to this size a file is checked in full on opening, in some milliseconds; a larger one with its daily backup.
_CHECKED_WHOLE = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class _Header:
    """The figures of a database header (https://www.sqlite.org/fileformat2.html §1.3)."""

    page_size: int
    change_counter: int
    pages: int
    user_version: int
    application_id: int
    valid_for: int

    @property
    def size(self) -> int:
        """The size that the file should have, in bytes; 0 where the header does not know."""
        return self.pages * self.page_size if self.change_counter == self.valid_for else 0


def recognise(path: Path) -> int:
    """Give the schema number of the workspace at that place, 0 where there is nothing.

    Raises `StoreProblem`, with the file untouched: "workspace_is_directory", "not_a_workspace", "workspace_newer",
    "workspace_damaged", "workspace_orphaned_log", "workspace_no_permission", "workspace_cannot_open",
    "name_too_long", "passphrase_needed", "encryption_missing".
    """
    if is_open_here(path):
        return _schema_by_sql(path)
    head = _head(path)
    if head is None:
        if _has_bytes(wal_of(path)):
            raise StoreProblem("workspace_orphaned_log", path=path, log=wal_of(path))
        return 0
    if keys.is_salt(head):
        return _behind_a_key(path)
    if len(head) < _HEADER or not head.startswith(_MAGIC):
        raise StoreProblem("not_a_workspace", path=path)
    header = _header(head)
    _judge(path, header.application_id, header.user_version)
    has_log = _has_bytes(wal_of(path))
    found = _schema_by_sql(path) if has_log else header.user_version
    size = path.stat().st_size
    is_cut = size < header.size and not has_log
    is_left = has_log and not is_open_elsewhere(path)
    if is_cut or (size <= _CHECKED_WHOLE and not _is_fit(path, is_whole if is_left else is_sound)):
        raise StoreProblem("workspace_damaged", path=path)
    return found


def _is_fit(path: Path, test: Callable[[Path], bool]) -> bool:
    """Look twice where it seems damaged: a drive may fail once."""
    try:
        if _is_sound(path, test):
            return True
    except StoreProblem as problem:
        if problem.code != "workspace_damaged":
            raise
    return _is_sound(path, test)


def _behind_a_key(path: Path) -> int:
    """Look into an encrypted file; what is wrong with one whose key fits is damage."""
    drivers.cipher()
    keys.key_of(path)
    schema_number = _schema_by_sql(path)
    if not _has_bytes(wal_of(path)) and path.stat().st_size <= _CHECKED_WHOLE and not _is_sound(path):
        raise StoreProblem("workspace_damaged", path=path)
    return schema_number


def _head(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            return file.read(_HEADER)
    except FileNotFoundError:
        return None
    except IsADirectoryError as error:
        raise StoreProblem("workspace_is_directory", path=path) from error
    except NotADirectoryError as error:
        raise StoreProblem("workspace_folder_missing", folder=path.parent) from error
    except PermissionError as error:
        code = "workspace_is_directory" if path.is_dir() else "workspace_no_permission"
        raise StoreProblem(code, path=path) from error
    except OSError as error:
        raise closed(path, error) from error


def _has_bytes(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except OSError:
        return False


def _header(head: bytes) -> _Header:
    def number(offset: int, length: int = 4) -> int:
        return int.from_bytes(head[offset : offset + length])

    page_size = number(16, 2)
    return _Header(
        page_size=_LARGEST_PAGE if page_size == 1 else page_size,
        change_counter=number(24),
        pages=number(28),
        user_version=number(60),
        application_id=number(68),
        valid_for=number(92),
    )


def _judge(path: Path, application_id: int, user_version: int) -> None:
    if application_id != schema.APPLICATION_ID:
        raise StoreProblem("not_a_workspace", path=path)
    if user_version > schema.SCHEMA:
        raise StoreProblem("workspace_newer", path=path)


def _is_sound(path: Path, test: Callable[[Path], bool] = is_sound) -> bool:
    sound, has_log = False, _has_bytes(wal_of(path))
    try:
        with told(path):
            sound = test(path)
    finally:
        if not sound and not has_log:  # a log that may not be its own is not played into it for good
            engine.fold_log(path)
    return sound


def _schema_by_sql(path: Path) -> int:
    """Ask SQLite, because the log may hold a newer first page than the file."""
    with told(path):
        connection = engine.connect(path, "ro")
        try:
            ((application_id,),) = connection.execute("PRAGMA application_id").fetchall()
            ((user_version,),) = connection.execute("PRAGMA user_version").fetchall()
        finally:
            connection.close()
    _judge(path, application_id, user_version)
    return int(user_version)
