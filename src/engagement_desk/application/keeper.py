"""What is needed of the copies of a workspace: known by its place, also while it cannot be opened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class BackupFile:
    """One backup: its place, when and why it was made, its size in bytes, and whether it lies beside the workspace."""

    path: Path
    at: datetime
    reason: str
    size: int
    is_beside: bool


@dataclass(frozen=True, slots=True)
class Held:
    """What a backup holds; `changed_at` is when its newest command was done, None where there was none."""

    engagements: int
    entries: int
    worked_seconds: int
    changed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Lost:
    """What is in the workspace and not in the backup, and what the backup would bring back."""

    entries: int
    worked_seconds: int
    changed_entries: int
    commands: int
    returning_entries: int


class Keeper(Protocol):
    """Looks after the backups of one workspace file."""

    def backups(self, *folders: Path) -> list[BackupFile]:
        """List the backups, newest first: those beside the workspace, in the folders, and in those used before."""
        ...

    def held(self, backup: Path) -> Held:
        """Tell what a backup holds; raises `StoreProblem` when it is no workspace or damaged."""
        ...

    def lost(self, backup: Path) -> Lost:
        """Tell what restoring it would lose; raises `StoreProblem` when either file cannot be read."""
        ...

    def is_own(self, backup: Path) -> bool:
        """Tell whether a backup is of this workspace, not of another of the same name in a folder that both use.

        Raises `StoreProblem` when either cannot be read.
        """
        ...

    def restore(self, backup: Path) -> Path | None:
        """Put a checked backup into the workspace's place, whole or not at all; give where what was there is kept.

        None when nothing was there. Raises `StoreProblem`.
        """
        ...

    def copy(self, backup: Path, folder: Path) -> Path:
        """Copy a backup into another folder as well, and check the copy; raises `StoreProblem`."""
        ...

    def let_go(self, backup: Path) -> None:
        """Remove a backup; raises `StoreProblem("backup_folder_closed")`."""
        ...
