"""Workspaces of a given size, made through the program's own store: journal and search index included."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.ports import Now, UnitOfWork
from engagement_desk.domain.kinds import StoredClass
from engagement_desk.domain.money import value_of
from engagement_desk.domain.records.time import Entry
from engagement_desk.store.workspace import Workspace

NOW = Now(datetime(2026, 10, 1, 12, 0, tzinfo=UTC), "UTC", date(2026, 10, 1))
QUARTER_END = date(2026, 9, 30)
OWN = "OWN"
OWN_ENTRIES = 2_000
OTHERS = 50
_DAYS = 720
_MORNING = 9 * 3600
_NOTES = ("architecture review", "vendor call prepared", "board status written", "interviews and scorecards")


def workspace(path: Path, own: int, total: int) -> Workspace:
    """Make a workspace with `own` entries of the engagement OWN, and those of others up to `total`."""
    made = Workspace.open(path)
    with made.begin("bench", NOW) as uow:
        _fill(uow, OWN, own)
        others = [(total - own) // OTHERS] * OTHERS if total > own else []
        for number, count in enumerate(others):
            _fill(uow, f"OTHER-{number}", count)
        uow.commit()
    return made


def copy_of(path: Path, name: str) -> Path:
    """Copy a closed workspace beside itself."""
    target = path.with_name(name)
    shutil.copyfile(path, target)
    return target


def _fill(uow: UnitOfWork, key: str, count: int) -> None:
    start = QUARTER_END - timedelta(days=_DAYS)
    wanted = NewEngagement(key=key, client=f"Client {key}", title="Advisory", start=start, zone="UTC")
    engagement = new_engagement(uow, NOW, wanted).result
    notes = [f"{_NOTES[number % len(_NOTES)]} {number}" for number in range(count)]
    uow.add_entries(entries(uow, engagement.id, start, notes))


def entries(uow: UnitOfWork, engagement_id: str, start: date, notes: Sequence[str]) -> Iterator[Entry]:
    """Give a clocked entry of 15 to 75 minutes for each note, spread over the days, end to end within each."""
    count = len(notes)
    per_day = -(-count // _DAYS)
    for number in range(count):
        day = start + timedelta(days=number // per_day)
        minutes = 15 + number % 61
        begin = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(
            seconds=(_MORNING + number % per_day * 4_500) % 86_400
        )
        yield Entry(
            id=uow.new_id(),
            engagement_id=engagement_id,
            person="Owner",
            work_date=day,
            posting_date=day,
            start=begin,
            end=begin + timedelta(minutes=minutes),
            zone="UTC",
            worked_seconds=minutes * 60,
            billed_minutes=minutes,
            rate_cents=10_000,
            value_cents=value_of(minutes, 10_000),
            stored_class=StoredClass.IN_SCOPE,
            activity="advice",
            note=notes[number],
            created_at=NOW.instant,
        )
