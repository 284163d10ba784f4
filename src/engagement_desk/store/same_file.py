"""Whether the file that was opened is still the one at its place.

A synced folder puts another file there by renaming, and SQLite goes on writing into the one that has no name any more.
Nor may a file that is open be opened and closed beside SQLite: POSIX lets go of all locks of the process then.
"""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from engagement_desk.domain.errors import StoreProblem
from engagement_desk.store.engine import wal_of

if TYPE_CHECKING:
    from engagement_desk.store.keys import Key

Identity = tuple[int, int]
_PIECE = 1 << 20
_ALIVE = 128
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


def is_open_elsewhere(path: Path) -> bool:
    """Tell whether another process of this machine has the file open; where that cannot be asked, one may have.

    Every connection holds one byte of the shared memory (https://www.sqlite.org/walformat.html §2.3.1).
    """
    if os.name != "posix":
        return True
    import fcntl

    try:
        with path.with_name(path.name + "-shm").open("rb+") as memory:
            fcntl.lockf(memory, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, _ALIVE)
    except FileNotFoundError:
        return False
    except OSError:
        return True
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


class SameFile:
    """The file of one open workspace, with the log that holds what it wrote."""

    def __init__(self, path: Path, key: Key | None = None) -> None:
        """Note the file that is there, and its key; the workspace is open until `close`."""
        self._path = path
        self._places = str(path), str(wal_of(path))
        self._file = identity(path)
        self._log: Identity | None = None
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

    def close(self, *, replaced: bool) -> None:
        """Let go of it. SQLite leaves the log of a replaced file where it is, and would play it into the new one."""
        self._let_go()
        if replaced and self._log is not None and identity(wal_of(self._path)) == self._log:
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
