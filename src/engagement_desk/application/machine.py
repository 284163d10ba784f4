"""What is needed of the computer around a workspace: how the program came here, where it keeps things, its start."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol


class Installed(StrEnum):
    """How the program came onto this computer, and so how a new version of it comes."""

    PACKAGE = "package"
    APPIMAGE = "appimage"
    FLATPAK = "flatpak"
    FOLDER = "folder"
    PYTHON = "python"


class Kept(StrEnum):
    """What the program keeps outside of itself."""

    WORKSPACE = "workspace"
    BACKUPS = "backups"
    WINDOW = "window"
    LOG = "log"
    AUTOSTART = "autostart"


@dataclass(frozen=True, slots=True)
class KeptAt:
    """One of them: its file or folder, and its size in bytes with all that lies in it, None where there is none yet."""

    what: Kept
    path: Path
    size: int | None


class Machine(Protocol):
    """The computer, as far as one workspace is concerned."""

    def installed_as(self) -> Installed:
        """Tell how the program came here."""
        ...

    def keeps(self) -> tuple[KeptAt, ...]:
        """Tell where the workspace and everything beside it lie; removing these removes all but the program."""
        ...

    def own_workspace(self) -> Path:
        """Give the place of the workspace that a start without a name opens."""
        ...

    def start_command(self) -> tuple[str, ...]:
        """Give the words that start this program on this workspace."""
        ...

    def can_start_at_login(self) -> bool:
        """Tell whether the program can be started with the session here; a sandbox forbids it."""
        ...

    def starts_at_login(self) -> bool:
        """Tell whether it is, as things stand now: what was removed or switched off elsewhere counts."""
        ...

    def start_at_login(self, wanted: bool) -> None:
        """Start it with the session, minimised and on this workspace, or no longer.

        Raises `StoreProblem("autostart_failed")`.
        """
        ...
