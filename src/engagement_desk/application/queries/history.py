"""What undo and redo would do."""

from __future__ import annotations

from dataclasses import dataclass

from engagement_desk.application.ports import JournalLine, Reading
from engagement_desk.domain.records.engagements import Engagement

_LOOKED_AT = 100


@dataclass(frozen=True, slots=True)
class Deed:
    """A command that was carried out: its name, what it was about, and the KEY of its engagement, empty for none."""

    command: str
    subject: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Deeds:
    """What undo and redo would take back and do again, None where there is nothing."""

    undo: Deed | None
    redo: Deed | None


def deeds(reading: Reading) -> Deeds:
    """Name the newest command that is in force, and the one that was undone last."""
    lines = reading.history(limit=_LOOKED_AT)
    applied = [line for line in lines if line.kind == "do" and line.state == "applied"]
    undone = [line for line in lines if line.state == "undone"]
    keys = {engagement.id: engagement.key for engagement in reading.find(Engagement)}
    return Deeds(_first(applied, keys), _first(undone[::-1], keys))


def deed_of(line: JournalLine, keys: dict[str, str]) -> Deed:
    """Name a command of the journal; `keys` are the KEYs by id."""
    return Deed(line.command, line.subject, keys.get(line.engagement_id or "", ""))


def _first(lines: list[JournalLine], keys: dict[str, str]) -> Deed | None:
    return deed_of(lines[0], keys) if lines else None
