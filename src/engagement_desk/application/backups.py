"""Backups in the folder that the settings name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from engagement_desk.application.desk import Desk
from engagement_desk.application.settings import preferences


def back_up(desk: Desk, reason: str = "manual") -> Path:
    """Back the workspace up and give the place of the checked copy; raises `StoreProblem`."""
    return desk.store.backup(reason=reason, folder=_folder(desk))


def list_backups(desk: Desk) -> list[Path]:
    """Give the backups there are, newest first."""
    return desk.store.backups(_folder(desk))


def _folder(desk: Desk) -> Path | None:
    chosen = desk.ask(preferences).backup_folder
    return Path(chosen) if chosen else None


@dataclass(frozen=True, slots=True)
class LastBackup:
    """The newest backup: where it is, when it was made, and its size in bytes."""

    path: Path
    at: datetime
    size: int


def last_backup(desk: Desk) -> LastBackup | None:
    """Give the newest backup, None where there is none yet."""
    for path in list_backups(desk):
        known = path.stat()
        return LastBackup(path, datetime.fromtimestamp(known.st_mtime, UTC), known.st_size)
    return None
