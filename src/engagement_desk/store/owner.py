"""Which machine has the workspace open: a note beside the file, which goes with it through a synced folder.

SQLite's locks keep the programs of one machine apart; of another machine they know nothing. The note is written by the
window while it is open, read by everything that opens the workspace, and obeyed unless it is of this machine.
"""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path

from engagement_desk.domain.errors import StoreProblem
from engagement_desk.store import schema
from engagement_desk.store.engine import wal_of
from engagement_desk.store.same_file import (
    Identity,
    identity,
    is_known_here,
    is_open_here,
    is_surely_open_elsewhere,
    note_of,
)

_SAYS_SO_EVERY = timedelta(minutes=10)
_MACHINE_IDS = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))

# As Dropbox, Nextcloud, Syncthing, Synology and FileCloud name them, and Google Drive.
_CONFLICT = re.compile(r"conflict|konflikt|conflit|conflicto| \(\d+\)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Owner:
    """Who has it open: the machine, by its name and by its id, the file there, and when it last said so."""

    machine: str
    host: str
    user: str
    pid: int
    path: str
    file: Identity | None
    token: str
    since: datetime
    seen: datetime


def read(path: Path) -> Owner | None:
    """Give who has a workspace open as far as the note says; one that cannot be read says nothing."""
    try:
        content = note_of(path).read_bytes()
    except OSError:
        return None
    import json

    try:
        said = json.loads(content)
        file = said["file"]
        return Owner(
            **{name: str(said[name]) for name in ("machine", "host", "user", "path", "token")},
            pid=int(said["pid"]),
            file=None if file is None else (int(file[0]), int(file[1])),
            since=datetime.fromisoformat(said["since"]).astimezone(UTC),
            seen=datetime.fromisoformat(said["seen"]).astimezone(UTC),
        )
    except (ValueError, TypeError, LookupError, OverflowError, RecursionError):
        return None


def refuse_elsewhere(path: Path) -> None:
    """Refuse a workspace that another machine has open, or that was replaced under a window of this one.

    Raises `StoreProblem`: "workspace_elsewhere", "workspace_replaced".
    """
    found = read(path)
    if found is None:
        return
    if found.machine != this_machine():
        raise _elsewhere(path, found)
    is_of_this_file = found.path != str(path) or found.file == identity(path)
    if not is_of_this_file and wal_of(path).exists() and _is_in_use(path, found):
        raise StoreProblem("workspace_replaced", path=path)


def take(path: Path) -> None:
    """Put the note of this machine in the place of another's: the user knows that it is not open there."""
    Hold(path).keep(by_force=True)


def copies_beside(path: Path) -> tuple[Path, ...]:
    """Give the files beside a workspace that a synced folder made when two machines had written, and those in which
    `SameFile.set_aside` kept something.
    """
    with suppress(OSError):
        found = path.parent.iterdir()
        return tuple(sorted(one for one in found if _is_conflicting(one, path) or _is_unsaved(one, path)))
    return ()


class Hold:
    """The note of one open workspace."""

    def __init__(self, path: Path) -> None:
        """Write nothing yet."""
        self._path = path
        self._token = secrets.token_hex(8)
        self._since = datetime.now(UTC)
        self._kept: datetime | None = None

    def keep(self, *, by_force: bool = False) -> None:
        """Say that it is open here, again where it was said some time ago; a folder that takes no note is no matter.

        Raises `StoreProblem("workspace_elsewhere")` when another machine says that it has it open.
        """
        found, instant = read(self._path), datetime.now(UTC)
        if not by_force and found is not None and found.machine != this_machine():
            raise _elsewhere(self._path, found)
        is_said = found is not None and (found.token, found.file) == (self._token, identity(self._path))
        if is_said and self._kept is not None and instant - self._kept < _SAYS_SO_EVERY:
            return
        self._kept = instant
        with suppress(OSError):
            _write(self._path, self._line(instant))

    def let_go(self) -> None:
        """Take the note away, if it is this one."""
        if self._kept is None:
            return
        found = read(self._path)
        if found is not None and found.token == self._token:
            with suppress(OSError):
                note_of(self._path).unlink(missing_ok=True)

    def _line(self, instant: datetime) -> bytes:
        import json

        said = {
            "machine": this_machine(),
            "host": _host(),
            "user": _user(),
            "pid": os.getpid(),
            "path": str(self._path),
            "file": identity(self._path),
            "token": self._token,
            "since": self._since.isoformat(timespec="seconds"),
            "seen": instant.isoformat(timespec="seconds"),
        }
        return json.dumps(said, indent=1).encode()


@cache
def this_machine() -> str:
    """Give an id of this machine, from which neither its name nor the system's own id can be told."""
    return sha256(f"engagement-desk\0{next(_system_ids(), _host())}".encode()).hexdigest()[:16]


def _system_ids() -> Iterator[str]:
    for file in _MACHINE_IDS:
        with suppress(OSError, UnicodeDecodeError):
            if found := file.read_text("ascii").strip():
                yield found


def _host() -> str:
    return os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")


def _user() -> str:
    return os.environ.get("USERNAME" if os.name == "nt" else "USER", "")


def _is_in_use(path: Path, found: Owner) -> bool:
    """Tell whether the file that a note names is really open: after a crash the note stays, its process and the number
    of its drive may be another's by then.
    """
    return is_known_here(found.file) or (not is_open_here(path) and is_surely_open_elsewhere(path))


def _elsewhere(path: Path, found: Owner) -> StoreProblem:
    since, seen = (moment.astimezone().strftime("%Y-%m-%d %H:%M") for moment in (found.since, found.seen))
    host = found.host or found.machine
    return StoreProblem("workspace_elsewhere", path=path, host=host, since=since, seen=seen, lock=note_of(path))


def _is_conflicting(file: Path, path: Path) -> bool:
    added = file.name.removeprefix(path.stem).removesuffix(path.suffix)
    if not (file.name.startswith(path.stem) and file.name.endswith(path.suffix)) or not added:
        return False
    return _CONFLICT.search(added) is not None or added == f"-{_host()}"


def _is_unsaved(file: Path, path: Path) -> bool:
    """Tell whether it holds what could not be backed up; a log counts where it is alone."""
    alone = file.with_name(file.name.removesuffix("-wal"))
    is_one = file.name.startswith(f"{path.stem}-unsaved-") and alone.suffix == path.suffix
    return is_one and (file == alone or not alone.exists())


def _write(path: Path, content: bytes) -> None:
    note = note_of(path)
    draft = note.with_name(f".{note.name}.{secrets.token_hex(4)}.new")
    try:
        schema.reserve(draft)
        draft.write_bytes(content)
        draft.replace(note)
    finally:
        schema.discard(draft)
