"""The computer around a workspace: how the program came here, where it keeps things, and its start with the session."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import platformdirs

from engagement_desk.application.machine import Installed, Kept, KeptAt
from engagement_desk.system import autostart
from engagement_desk.system.paths import APPLICATION
from engagement_desk.system.program import installed_as, start_command

_ORGANISATION = "Engagement Desk"
_BESIDE = ("-wal", "-shm")
"""The log that SQLite keeps beside a workspace that is in use."""


class SystemMachine:
    """Implements `machine.Machine`."""

    def __init__(self, own: Path, workspace: Path) -> None:
        """Speak of the workspace at a place; `own` is the place of the one that a start without a name opens."""
        self._own, self._workspace = own, workspace

    def installed_as(self) -> Installed:
        """Tell how the program came here."""
        return installed_as()

    def own_workspace(self) -> Path:
        """Give the place of the workspace that a start without a name opens."""
        return self._own

    def keeps(self) -> tuple[KeptAt, ...]:
        """Tell where everything lies."""
        entry = autostart.entry()
        places = [
            (Kept.WORKSPACE, self._workspace),
            (Kept.BACKUPS, self._workspace.with_name(f"{self._workspace.stem}-backups")),
            (Kept.WINDOW, window_memory()),
            (Kept.LOG, Path(platformdirs.user_log_dir(APPLICATION, appauthor=False))),
            *([(Kept.AUTOSTART, entry)] if entry is not None else []),
        ]
        return tuple(KeptAt(what, path, size_of(path)) for what, path in places)

    def start_command(self) -> tuple[str, ...]:
        """Give the words that start this program on this workspace."""
        return (*start_command(), *(() if self._workspace == self._own else ("--workspace", str(self._workspace))))

    def can_start_at_login(self) -> bool:
        """Tell whether the program can be started with the session here."""
        return installed_as() is not Installed.FLATPAK

    def starts_at_login(self) -> bool:
        """Tell whether it is."""
        return autostart.is_on()

    def start_at_login(self, wanted: bool) -> None:
        """Start it with the session, or no longer."""
        if not wanted:
            autostart.turn_off()
            return
        autostart.turn_on((*self.start_command(), "--minimised"))


def window_memory(platform: str = sys.platform) -> Path:
    """Give where the window's own memory (its size, unsent texts) lies: Qt's place for it, a key on Windows."""
    if platform == "win32":
        return Path("HKEY_CURRENT_USER", "Software", _ORGANISATION)
    if platform == "darwin":
        return Path.home() / "Library" / "Preferences" / "com.engagement-desk.Engagement Desk.plist"
    configured = os.environ.get("XDG_CONFIG_HOME", "")
    return (Path(configured) if configured.startswith("/") else Path.home() / ".config") / _ORGANISATION


def size_of(path: Path) -> int | None:
    """Give the bytes of a file, or of all in a folder, as far as they can be read; None where there is nothing."""
    if not path.is_dir():
        return _sum((path, *(path.with_name(f"{path.name}{ending}") for ending in _BESIDE))) if path.exists() else None
    return _sum(path.rglob("*"))


def _sum(files: Iterable[Path]) -> int:
    """What comes and goes meanwhile, as the copies of a backup do, does not count."""
    found = 0
    for file in files:
        with suppress(OSError):
            state = file.stat()
            found += state.st_size if stat.S_ISREG(state.st_mode) else 0
    return found
