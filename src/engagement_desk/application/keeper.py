"""What is needed of the copies of a workspace: known by its place, also while it cannot be opened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class BackupFile:
    """One backup: its place, when and why it was made, its size in bytes, and whether it lies beside the workspace.

    `lock` tells which passphrase it needs: alike for the same one, empty for none.
    """

    path: Path
    at: datetime
    reason: str
    size: int
    is_beside: bool
    lock: str = ""


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


class Keys(Protocol):
    """What opens a workspace and its backups where they need a passphrase; fit to be opened or not."""

    def lock(self) -> str:
        """Tell which passphrase the workspace needs, as `BackupFile.lock` does; empty for none."""
        ...

    def unlock(self, file: Path, passphrase: str) -> None:
        """Open a file, and every other one of the same passphrase, for the rest of the run.

        Raises `StoreProblem`: "passphrase_wrong", "encryption_missing".
        """
        ...

    def is_remembered(self) -> bool:
        """Tell whether the system's keyring has what opens the workspace."""
        ...

    def remember(self, file: Path | None = None) -> None:
        """Keep what opens a file, the workspace where none is named, in the system's keyring.

        Raises `StoreProblem("keyring_missing")`.
        """
        ...

    def forget(self, lock: str) -> None:
        """Take what opens that lock out of the system's keyring."""
        ...


class Keeper(Protocol):
    """Looks after the backups of one workspace file, and after which machine has it."""

    @property
    def keys(self) -> Keys:
        """What opens the workspace and its backups."""
        ...

    def take(self) -> None:
        """Say that this machine has the workspace from now on, whatever another one said."""
        ...

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

    def rewrite(self, backup: Path) -> None:
        """Write a backup anew under the passphrase that the workspace has now, or none; raises `StoreProblem`."""
        ...

    def let_go(self, backup: Path) -> None:
        """Remove a backup; raises `StoreProblem("backup_folder_closed")`."""
        ...
