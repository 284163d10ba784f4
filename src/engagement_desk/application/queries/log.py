"""The log of one engagement, and its checkpoints."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Reading
from engagement_desk.domain.kinds import LogKind
from engagement_desk.domain.records.deliverables import Checkpoint
from engagement_desk.domain.records.log import LogItem


@dataclass(frozen=True, slots=True)
class LogView:
    """What the window's log shows: every line, newest first, and the currency of their values."""

    currency: str
    items: tuple[LogItem, ...]


def log_view(reading: Reading, key: str) -> LogView:
    """Give the whole log of an engagement, newest first."""
    engagement = engagement_by_key(reading, key)
    return LogView(engagement.currency, tuple(reversed(list_notes(reading, key))))


def list_notes(
    reading: Reading, key: str, kind: LogKind | None = None, since: date | None = None, through: date | None = None
) -> tuple[LogItem, ...]:
    """Give the log of an engagement by day, then creation; the days are both inclusive."""
    engagement = engagement_by_key(reading, key)
    wanted = {"engagement_id": engagement.id} | ({"kind": kind} if kind else {})
    found = [item for item in reading.find(LogItem, **wanted) if _within(item.on, since, through)]
    return tuple(sorted(found, key=lambda item: (item.on, item.id)))


def list_checkpoints(reading: Reading, key: str) -> tuple[Checkpoint, ...]:
    """Give the checkpoints of an engagement by their day."""
    engagement = engagement_by_key(reading, key)
    return tuple(sorted(reading.find(Checkpoint, engagement_id=engagement.id), key=lambda point: point.day))


def _within(day: date, since: date | None, through: date | None) -> bool:
    return (since is None or since <= day) and (through is None or day <= through)
