"""Whether a file is a workspace that can be used, told from its first bytes before SQLite may touch it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engagement_desk.domain.errors import StoreProblem
from engagement_desk.store import engine, schema
from engagement_desk.store.engine import wal_of
from engagement_desk.store.integrity import is_sound
from engagement_desk.store.problems import told

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
    "workspace_damaged", "workspace_orphaned_log", "workspace_no_permission", "workspace_cannot_open".
    """
    head = _head(path)
    if head is None:
        if _has_bytes(wal_of(path)):
            raise StoreProblem("workspace_orphaned_log", path=path, log=wal_of(path))
        return 0
    if len(head) < _HEADER or not head.startswith(_MAGIC):
        raise StoreProblem("not_a_workspace", path=path)
    header = _header(head)
    _judge(path, header.application_id, header.user_version)
    if _has_bytes(wal_of(path)):
        return _schema_by_sql(path)
    size = path.stat().st_size
    if size < header.size or (size <= _CHECKED_WHOLE and not _is_sound(path)):
        raise StoreProblem("workspace_damaged", path=path)
    return header.user_version


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
        raise StoreProblem("workspace_cannot_open", path=path) from error


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


def _is_sound(path: Path) -> bool:
    sound = False
    try:
        with told(path):
            sound = is_sound(path)
    finally:
        if not sound:
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
