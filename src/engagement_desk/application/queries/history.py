"""What undo and redo would do, in words."""

from __future__ import annotations

from dataclasses import dataclass

from engagement_desk.application.ports import JournalLine, Reading
from engagement_desk.domain.records.engagements import Engagement

_LOOKED_AT = 100
# How a deed is called where the command's name does not say it as a person would.
_VERBS = {
    "log_time": "log",
    "add_clocked": "log",
    "edit_hours": "edit entry",
    "fill_week": "hours of",
    "class_as_proposed": "set class of entries,",
    "class_entries": "set class of entries,",
    "delete_entries": "delete entries,",
    "restore_entries": "restore entries,",
    "add_note": "add",
    "edit_note": "edit",
    "remove_note": "remove",
    "close_note": "close",
    "set_setting": "setting",
    "import_file": "import of",
    "undo_import": "take back import of",
    "import_workspace": "import of the workspace",
    "switch_timer": "start timer",
    "hold_gap": "hold time away,",
    "answer_gap": "time away,",
}


@dataclass(frozen=True, slots=True)
class Deeds:
    """What undo and redo would take back and do again, empty where there is nothing."""

    undo: str
    redo: str


def deeds(reading: Reading) -> Deeds:
    """Name the newest command that is in force, and the one that was undone last."""
    lines = reading.history(limit=_LOOKED_AT)
    applied = [line for line in lines if line.kind == "do" and line.state == "applied"]
    undone = [line for line in lines if line.state == "undone"]
    keys = {engagement.id: engagement.key for engagement in reading.find(Engagement)}
    return Deeds(_first(applied, keys), _first(undone[::-1], keys))


def deed(line: JournalLine, keys: dict[str, str]) -> str:
    """Name a command: what was done, to what, and in which engagement; `keys` are the KEYs by id."""
    verb = _VERBS.get(line.command, line.command.replace("_", " "))
    said = " ".join(f"{verb} {line.subject}".split())
    key = keys.get(line.engagement_id or "", "")
    return f"{said}, {key}" if key and key not in said else said


def _first(lines: list[JournalLine], keys: dict[str, str]) -> str:
    return deed(lines[0], keys) if lines else ""
