"""The formats in which hours are written: what each is for, the ending of its file, and the paper that makes it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from engagement_desk.application.desk import Desk
from engagement_desk.application.exporting import hours_exported
from engagement_desk.ui.pages.papers import Made, Paper
from engagement_desk.ui.text import mark, tr


@dataclass(frozen=True, slots=True)
class HoursFormat:
    """A format: how it is offered, what is to be known of it, and the ending of its files."""

    said: str
    hint: str
    ending: str


FORMATS: dict[str, HoursFormat] = {
    "xlsx": HoursFormat(mark("Excel (.xlsx)"), mark("A sheet for each engagement, totals as formulas."), ".xlsx"),
    "csv": HoursFormat(mark("Table (.csv)"), mark("Every field, amounts exact. It can be imported again."), ".csv"),
    "json": HoursFormat("JSON", mark("Every field, for other programs."), ".json"),
    "timeclock": HoursFormat(
        mark("timeclock, for hledger"),
        mark("An account for each engagement. Durations are laid end to end from midnight, and marked."),
        ".timeclock",
    ),
    "timew": HoursFormat(
        "Timewarrior",
        mark("For its folder data, as 2026-07.data. Durations are laid end to end from midnight, and marked."),
        ".data",
    ),
    "ics": HoursFormat(
        mark("Calendar (.ics)"),
        mark("An event for each entry. Durations are laid end to end from midnight, and marked."),
        ".ics",
    ),
}
"""What is offered, by the names of the writers."""


def hours_paper(name: str, key: str | None, since: date | None, through: date | None) -> Paper:
    """Give the hours of an engagement, or of all, in a format."""

    def make(desk: Desk, _path: Path) -> Made:
        with hours_exported(desk, name, desk.now().today, key=key, since=since, through=through) as (written, _):
            return Made(written.content, written.warnings)

    chosen = FORMATS[name]
    days = "-".join(day.isoformat() for day in (since, through) if day is not None)
    stem = "-".join(part for part in (key or tr("all"), days, "hours") if part)
    whose = key or tr("all engagements")
    return Paper(
        tr("Write the hours of {whose} to").format(whose=whose),
        f"{stem}{chosen.ending}",
        tr("the hours of {whose}").format(whose=whose),
        make,
        (chosen.ending,),
        tr(chosen.hint),
    )
