"""Whether the file that was opened is still the one at its place.

A synced folder puts another file there by renaming, and SQLite goes on writing into the one that has no name any more.
Nor may a file that is open be opened and closed beside SQLite: POSIX lets go of all locks of the process then.
"""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from engagement_desk.domain.errors import StoreProblem
from engagement_desk.store.engine import wal_of

if TYPE_CHECKING:
    from engagement_desk.store.keys import Key

Identity = tuple[int, int]
_PIECE = 1 << 20
_ALIVE = 128
_PRIVATE = 0o600
_READING = os.O_RDONLY | getattr(os, "O_BINARY", 0)


@dataclass(slots=True)
class _Open:
    """A file that is open here: its key, how many workspaces have it, and what it was read with meanwhile."""

    key: Key | None
    workspaces: int = 0
    spare: list[int] = field(default_factory=list)


_lock = threading.Lock()
_open_here: dict[Identity, _Open] = {}


def identity(path: Path | str) -> Identity | None:
    """Give what tells a file from any other as long as it is open; None where there is none."""
    try:
        found = os.stat(path)  # noqa: PTH116 - beside every transaction
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def is_open_here(path: Path) -> bool:
    """Tell whether this process has the file at that place open as a workspace."""
    try:
        return identity(path) in _open_here
    except OSError:
        return False


def key_here(path: Path) -> Key | None:
    """Give the key of a file that is open here: its first bytes are not to be read as long as it is."""
    found = identity(path)
    with _lock:
        return _open_here[found].key if found in _open_here else None


def is_known_here(file: Identity | None) -> bool:
    """Tell whether this process has that file open as a workspace, wherever it lies by now."""
    return file in _open_here


def is_open_elsewhere(path: Path) -> bool:
    """Tell whether another process of this machine has the file open; where that cannot be asked, one may have."""
    return _elsewhere(path) is not False


def is_surely_open_elsewhere(path: Path) -> bool:
    """Tell whether another process of this machine has the file open; where that cannot be asked, none has."""
    return _elsewhere(path) is True


def _elsewhere(path: Path) -> bool | None:
    """Ask for the byte of the shared memory that every connection holds, or give None where it cannot be asked for
    (https://www.sqlite.org/walformat.html §2.3.1).
    """
    if os.name != "posix":
        return None
    import fcntl

    try:
        memory = path.with_name(path.name + "-shm").open("rb+")
    except FileNotFoundError:
        return False
    except OSError:
        return None
    with memory:
        try:
            fcntl.lockf(memory, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, _ALIVE)
        except (BlockingIOError, PermissionError):
            return True
        except OSError:
            return None
    return False


def note_of(path: Path) -> Path:
    """Give the place of the note that says which machine has a workspace open; see `owner`."""
    return path.with_name(path.name + ".lock")


def has_note(path: Path) -> bool:
    """Tell whether there is such a note; a place that cannot be asked has none."""
    try:
        return identity(note_of(path)) is not None
    except OSError:
        return False


def can_be_read(path: Path) -> bool:
    """Tell whether the drive gives every byte of a file."""
    try:
        descriptor = _lend(path)
    except OSError:
        return False
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        while os.read(descriptor, _PIECE):
            pass
    except OSError:
        return False
    finally:
        _take_back(descriptor)
    return True


def _lend(path: Path) -> int:
    """Give what to read a file with, that of an earlier reading where it had to be kept."""
    found = identity(path)
    with _lock:
        if found in _open_here and _open_here[found].spare:
            return _open_here[found].spare.pop()
    return os.open(path, _READING)


def _take_back(descriptor: int) -> None:
    """Close it, or keep it as long as the file is open here: see above."""
    found = os.fstat(descriptor)
    with _lock:
        used = _open_here.get((found.st_dev, found.st_ino))
        if used is None:
            os.close(descriptor)
        else:
            used.spare.append(descriptor)


def _unsaved_place(path: Path) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    names = (f"{path.stem}-unsaved-{stamp}{f'-{number}' if number else ''}{path.suffix}" for number in count())
    places = (path.with_name(name) for name in names)
    return next(place for place in places if not (place.exists() or wal_of(place).exists()))


def _copied(file: Identity | None, place: Path) -> Path | None:
    """Copy a file that is open here and may have no name any more, and give the place; None where that fails. What it
    is open with is read from, and not closed: see above.
    """
    try:
        source = _descriptor_of(file)
        if source is None:
            return None
        target = os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _PRIVATE)
    except OSError:
        return None
    try:
        with open(target, "wb") as copy:  # noqa: PTH123 - a descriptor
            at = 0
            while piece := os.pread(source, _PIECE, at):
                at += copy.write(piece)
            copy.flush()
            os.fsync(copy.fileno())
    except OSError:
        with suppress(OSError):
            place.unlink()
        return None
    return place


def _descriptor_of(file: Identity | None) -> int | None:
    for name in os.listdir("/dev/fd"):  # noqa: PTH208 - numbers
        with suppress(OSError):
            found = os.fstat(int(name))
            if (found.st_dev, found.st_ino) == file:
                return int(name)
    return None


class SameFile:
    """The file of one open workspace, with the log that holds what it wrote."""

    def __init__(self, path: Path, key: Key | None = None) -> None:
        """Note the file that is there, and its key; the workspace is open until `close`."""
        self._path = path
        self._places = str(path), str(wal_of(path))
        self._file = identity(path)
        self._log: Identity | None = None
        self.kept: Path | None = None
        self.aside: Path | None = None
        self._note(key)

    def is_replaced(self) -> bool:
        """Tell whether another file, or none, is in its place; a drive that does not answer is left to SQLite."""
        file, log = self._places
        try:
            return identity(file) != self._file or (self._log is not None and identity(log) != self._log)
        except OSError:
            return False

    def check(self) -> None:
        """Raise `StoreProblem("workspace_replaced")` when it is no longer in its place."""
        if self.is_replaced():
            raise StoreProblem("workspace_replaced", path=self._path)

    def note_log(self) -> None:
        """Note the log, once it is open for writing."""
        if self._log is None:
            self._log = identity(wal_of(self._path))

    def written(self) -> None:
        """Check after a commit, too: what went into a file without a name is not on disk."""
        self.note_log()
        self.check()

    def set_aside(self) -> Path | None:
        """Put what was written beside the file in whose place another stands, as long as it is still open: its content
        and its log under a new name, the log alone where there is no room. Give the place; None where nothing is kept.
        """
        if self._log is None or self.kept is not None or self.aside is not None:
            return self.aside
        try:
            place = _unsaved_place(self._path)
            copied = _copied(self._file, place)
            log = self._log_aside(wal_of(place))
            if log is not None:
                self.aside = copied or log
            elif copied is not None:
                copied.unlink()
        except OSError:
            return self.aside
        return self.aside

    def _log_aside(self, place: Path) -> Path | None:
        """Put the log at a place, with the shared memory gone that others would take for that of a new one."""
        if identity(wal_of(self._path)) != self._log:
            return _copied(self._log, place)
        try:
            log = wal_of(self._path).rename(place)
        except OSError:
            return None
        with suppress(OSError):
            log.chmod(_PRIVATE)
        with suppress(OSError):
            self._path.with_name(self._path.name + "-shm").unlink(missing_ok=True)
        return log

    def close(self, *, replaced: bool) -> None:
        """Let go of it. SQLite leaves the log of a replaced file where it is, and would play it into the new one; it
        goes only once what is in it is kept.
        """
        self._let_go()
        if replaced and self.kept is not None and self._log is not None and identity(wal_of(self._path)) == self._log:
            for ending in ("-wal", "-shm"):
                with suppress(OSError):
                    self._path.with_name(self._path.name + ending).unlink(missing_ok=True)

    def _note(self, key: Key | None) -> None:
        if self._file is not None:
            with _lock:
                _open_here.setdefault(self._file, _Open(key)).workspaces += 1

    def _let_go(self) -> None:
        if self._file is None:
            return
        with _lock:
            _open_here[self._file].workspaces -= 1
            if not _open_here[self._file].workspaces:
                for descriptor in _open_here.pop(self._file).spare:
                    os.close(descriptor)
