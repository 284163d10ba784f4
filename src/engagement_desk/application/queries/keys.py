"""The KEYs that a line may name."""

from __future__ import annotations

from datetime import date

from engagement_desk.application.ports import Reading
from engagement_desk.domain.kinds import Status
from engagement_desk.domain.records.engagements import Engagement, StatusChange
from engagement_desk.domain.rules.standing import status_on


def all_keys(reading: Reading) -> tuple[str, ...]:
    """Give every engagement's KEY, ascending."""
    return tuple(sorted(engagement.key for engagement in reading.find(Engagement)))


def active_keys(reading: Reading, day: date) -> tuple[str, ...]:
    """Give the KEYs of the engagements that are active on a day, ascending."""
    changes: dict[str, list[StatusChange]] = {}
    for change in sorted(reading.find(StatusChange), key=lambda change: (change.on, change.id)):
        changes.setdefault(change.engagement_id, []).append(change)
    active = {key for key, found in changes.items() if status_on(found, day) is Status.ACTIVE}
    return tuple(sorted(e.key for e in reading.find(Engagement) if e.id in active))
