"""Backups in the folders that the settings name: made, listed, thinned by age and size (SPEC §9)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from pathlib import Path
from zoneinfo import ZoneInfo

from engagement_desk.application.desk import Desk
from engagement_desk.application.keeper import BackupFile
from engagement_desk.application.ports import Reading
from engagement_desk.application.settings import preferences
from engagement_desk.domain.errors import StoreProblem
from engagement_desk.domain.rules.keeping import Kept, too_many

DAILY, MANUAL = "daily", "manual"
_MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class DailyBackup:
    """What the day's backup came to: the copy, None where nothing had changed; what was let go; why there is no second.

    `second_problem` says why the second folder has no copy, None where it has one or none is wanted.
    """

    made: Path | None
    gone: tuple[Path, ...] = ()
    second_problem: StoreProblem | None = None


def back_up(desk: Desk, reason: str = MANUAL) -> Path:
    """Back the workspace up and give the place of the checked copy; raises `StoreProblem`."""
    return desk.store.backup(reason=reason, folder=_folder(desk), at=desk.now().instant)


def list_backups(desk: Desk) -> list[BackupFile]:
    """Give the backups there are, newest first."""
    own = desk.ask(preferences)
    return desk.keeper().backups(*(Path(folder) for folder in (own.backup_folder, own.backup_second_folder) if folder))


def last_backup(desk: Desk) -> BackupFile | None:
    """Give the newest backup, None where there is none yet."""
    return next(iter(list_backups(desk)), None)


def daily_backup(desk: Desk) -> DailyBackup:
    """Back up once a day where something has changed since the newest backup, copy it to the second folder, and thin.

    Raises `StoreProblem` when the backup itself cannot be made; nothing is let go then. A second folder that is away
    is no error: it gets the next one.
    """
    changed = desk.ask(_changed_at)
    if changed is None:
        return DailyBackup(None)
    now = desk.now()
    # One that a wrong clock dated ahead would stand in the way of every day until then.
    known = [one for one in list_backups(desk) if one.at <= now.instant]
    today = any(one.reason == DAILY and _day(one, now.zone) == now.today for one in known)
    if today or (known and known[0].at > changed):
        return DailyBackup(None)
    made = back_up(desk, DAILY)
    problem = _second_copy(desk, made)
    return DailyBackup(made, tuple(_thin(desk)), problem)


def _second_copy(desk: Desk, made: Path) -> StoreProblem | None:
    second = desk.ask(preferences).backup_second_folder
    try:
        if second:
            desk.keeper().copy(made, Path(second))
    except StoreProblem as problem:
        return problem
    return None


def _thin(desk: Desk) -> Iterator[Path]:
    """Let go of what the rule finds too many in each folder; what a person made by hand is never among it."""
    now, budget = desk.now(), desk.ask(preferences).backup_budget_mb * _MEGABYTE
    for _folder, files in groupby(sorted(list_backups(desk), key=_folder_of), _folder_of):
        automatic = {file.path.name: file for file in files if file.reason != MANUAL and _is_own(desk, file)}
        kept = (Kept(name, _day(file, now.zone), file.size) for name, file in automatic.items())
        with suppress(StoreProblem):  # a folder that is closed keeps them all
            for name in too_many(kept, now.today, budget):
                desk.keeper().let_go(automatic[name].path)
                yield automatic[name].path


def _is_own(desk: Desk, one: BackupFile) -> bool:
    """A file that cannot be read is left alone."""
    with suppress(StoreProblem):
        return desk.keeper().is_own(one.path)
    return False


def _folder_of(one: BackupFile) -> Path:
    return one.path.parent


def _day(one: BackupFile, zone: str) -> date:
    return one.at.astimezone(ZoneInfo(zone)).date()


def _changed_at(reading: Reading) -> datetime | None:
    return next((line.at for line in reading.history(None, 1)), None)


def _folder(desk: Desk) -> Path | None:
    chosen = desk.ask(preferences).backup_folder
    return Path(chosen) if chosen else None
