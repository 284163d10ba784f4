"""A workspace to be killed on, and what is looked at once it was."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import Now
from engagement_desk.bootstrap import keeper_of, open_desk
from engagement_desk.documents import library  # noqa: F401 - imported before the forks, for their speed
from engagement_desk.domain.kinds import StoredClass

KEY, QUARTER = "ACME", "2026Q3"
ENTRIES = 60
NOW = Now(datetime(2026, 10, 2, 9, 0, tzinfo=UTC), "UTC", date(2026, 10, 2))

Say = Callable[[str], None]


class StandingClock:
    """The moment that the work is done at, a second later each time it is asked."""

    def __init__(self) -> None:
        self._instant = NOW.instant

    def now(self, _zone: str | None = None) -> Now:
        self._instant += timedelta(seconds=1)
        return Now(self._instant, NOW.zone, NOW.today)


@dataclass(frozen=True)
class Stage:
    """The folder of one kill, with a copy of the template in it."""

    folder: Path

    @property
    def path(self) -> Path:
        """The workspace."""
        return self.folder / "torture.engdesk"

    def desk(self) -> Desk:
        """Open it, as the program does."""
        return open_desk(self.path, "UTC", StandingClock())


def make_template(path: Path) -> None:
    """Make the workspace that every kill begins with: one engagement, a quarter of classed entries."""
    desk = open_desk(path, "UTC", StandingClock())
    desk.run(new_engagement, NewEngagement(key=KEY, client="Acme", title="Advice", start=date(2026, 7, 1), zone="UTC"))
    for number in range(ENTRIES):
        day = date(2026, 7, 1) + timedelta(days=number)
        words = TimeWords(seconds=900 + number, day=day, note=f"line {number}", stored_class=StoredClass.IN_SCOPE)
        desk.run(log_time, KEY, words)
    desk.store.close()


def set_stage(template: Path, folder: Path) -> Stage:
    """Lay a copy of the template into a new folder."""
    folder.mkdir()
    stage = Stage(folder)
    shutil.copy(template, stage.path)
    return stage


def unsound(path: Path) -> list[str]:
    """Give what is wrong with the file as SQLite sees it, before the program opens it."""
    connection = sqlite3.connect(path)
    try:
        pages = [line for (line,) in connection.execute("PRAGMA integrity_check") if line != "ok"]
        return pages + [f"reference {row}" for row in connection.execute("PRAGMA foreign_key_check")]
    finally:
        connection.close()


def unsound_backups(path: Path) -> list[str]:
    """Give the backups that are listed and cannot be restored."""
    keeper, bad = keeper_of(path), []
    for one in keeper.backups():
        try:
            keeper.held(one.path)
        except Exception as problem:  # noqa: BLE001 - whatever it is, this backup is lost
            bad.append(f"backup {one.path.name}: {problem!r}")
    return bad
