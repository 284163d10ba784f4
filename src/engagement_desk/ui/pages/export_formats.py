"""The formats in which hours are written: what each is for, the ending of its file, and the paper that makes it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from engagement_desk.application.desk import Desk
from engagement_desk.application.queries.export import export_sheet
from engagement_desk.ui.pages.papers import Made, Paper
from engagement_desk.ui.text import tr


@dataclass(frozen=True, slots=True)
class HoursFormat:
    """A format: how it is offered, what is to be known of it, and the ending of its files."""

    said: str
    hint: str
    ending: str


_SESSIONS = "Durations are laid end to end from midnight, and marked."
FORMATS: dict[str, HoursFormat] = {
    "xlsx": HoursFormat("Excel (.xlsx)", "A sheet for each engagement, totals as formulas.", ".xlsx"),
    "csv": HoursFormat("Table (.csv)", "Every field, amounts exact. It can be imported again.", ".csv"),
    "json": HoursFormat("JSON", "Every field, for other programs.", ".json"),
    "timeclock": HoursFormat("timeclock, for hledger", f"An account for each engagement. {_SESSIONS}", ".timeclock"),
    "timew": HoursFormat("Timewarrior", f"For its folder data, as 2026-07.data. {_SESSIONS}", ".data"),
    "ics": HoursFormat("Calendar (.ics)", f"An event for each entry. {_SESSIONS}", ".ics"),
}
"""What is offered, by the names of the writers."""


def hours_paper(name: str, key: str | None, since: date | None, through: date | None) -> Paper:
    """Give the hours of an engagement, or of all, in a format."""

    def make(desk: Desk, _path: Path) -> Made:
        sheet = desk.ask(export_sheet, desk.now().today, key=key, since=since, through=through)
        written = desk.exporters().render(name, sheet)
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
