"""Words of the import: the formats, why a file is one, why rows are skipped, and what an import did."""

from __future__ import annotations

from collections.abc import Iterable

from engagement_desk.application.import_recognition import Certainty, Recognition
from engagement_desk.application.import_survey import Survey
from engagement_desk.application.imports import ImportResult, SkipReason
from engagement_desk.application.ports import Warned
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import day, grouped, mark, plain, tr, worked

FORMATS = {
    "toggl": mark("Toggl Track"),
    "clockify": mark("Clockify"),
    "harvest": mark("Harvest"),
    "kimai": mark("Kimai"),
    "solidtime": mark("solidtime"),
    "timetagger": mark("TimeTagger"),
    "timewarrior": mark("Timewarrior"),
    "watson": mark("Watson"),
    "hamster": mark("Hamster"),
    "klog": mark("klog"),
    "timeclock": mark("timeclock"),
    "timedot": mark("timedot"),
    "icalendar": mark("Calendar"),
    "engagement-desk": mark("Engagement Desk, table"),
    "table": mark("Another table"),
}
"""The formats as people know them, in the order in which they are offered."""

SURE = {
    Certainty.CERTAIN: (mark("{format}: certain"), "ok"),
    Certainty.LIKELY: (mark("{format}: likely"), "warn"),
    Certainty.OPEN: (mark("A table of no known tool"), "warn"),
}
SIGNS = {
    "data": mark("It is Timewarrior’s folder of data, or a file of it."),
    "export": mark("It is what the export of Timewarrior writes."),
    "json": mark("It is what Watson keeps or logs."),
    "database": mark("It is a database with Hamster’s tables."),
    "xml": mark("It is XML with Hamster’s activities."),
    "tsv": mark("It has Hamster’s seven columns, in some language."),
    "backup": mark("It is a backup of solidtime."),
    "calendar": mark("It begins as every calendar file does."),
    "lines": mark("Its lines begin with i and o, as those of a time clock."),
    "records": mark("It has records that begin with a date, with times below it."),
    "days": mark("It has dates, and below them accounts with dots or lengths."),
    "table": mark("It has columns, but not those of a tool that is known. Say which is which."),
}
"""Why a file is of a format, by what makes that recognisable."""

SKIPPED = {
    SkipReason.RUNNING: mark("still running"),
    SkipReason.CANCELLED: mark("cancelled"),
    SkipReason.DECLINED: mark("you declined it"),
    SkipReason.FREE: mark("marked as free time"),
    SkipReason.ALL_DAY: mark("an all-day event without clock times"),
    SkipReason.NOT_YET: mark("has not taken place yet"),
    SkipReason.OUTSIDE: mark("outside the days that you gave"),
    SkipReason.TOTAL: mark("has no date, as a total has"),
    SkipReason.DELETED: mark("was deleted"),
    SkipReason.LESSENS: mark("below zero; the entries before it were lessened by it"),
    SkipReason.NOT_WORK: mark("a break, time off or an expense"),
}

_LEFT_TO_THE_WINDOW = {"map_lines_unused", "import_unassigned"}
"""Warnings about the map: here it is made from the rows themselves."""


def format_said(name: str) -> str:
    """Name a format."""
    return tr(FORMATS[name])


def sure_said(found: Recognition, chosen: str | None) -> tuple[str, str]:
    """Say what a file is and how sure that is, with the state that marks it."""
    if chosen is not None and chosen != found.candidates[0].format:
        return tr("{format}: as you chose").format(format=format_said(chosen)), "ok"
    text, state = SURE[found.sure]
    return tr(text).format(format=format_said(found.candidates[0].format)), state


def reasons(found: Survey) -> list[str]:
    """Say why, and what was found by reading it."""
    candidates = found.recognition.candidates
    said = []
    for one in candidates:
        if one.columns:
            text = tr("It has the columns that {format} writes: {names}.")
            said.append(text.format(format=format_said(one.format), names=plain(", ".join(one.columns))))
        else:
            said.append(tr(SIGNS[one.sign]))
    if len({one.format for one in candidates}) > 1:
        said.append(tr("Its columns fit more than one tool; choose another one below if the first is wrong."))
    if found.first is not None and found.last is not None:
        text = tr("1 row, {hours} hours") if found.rows == 1 else tr("{n} rows, {hours} hours")
        said.append(text.format(n=grouped(found.rows), hours=worked(found.seconds)))
        text = tr("On {first}") if found.first == found.last else tr("From {first} to {last}")
        said.append(text.format(first=day(found.first, year=True), last=day(found.last, year=True)))
    if found.remembered:
        said.append(tr("You answered for a file of this make before; the same answers stand here again."))
    return [*said, *(plain(refusal_said(warned)) for warned in found.warnings)]


def counted(result: ImportResult) -> str:
    """Say what would become of the rows."""
    said = [tr("1 new entry") if result.imported == 1 else tr("{n} new entries").format(n=grouped(result.imported))]
    for count, text in (
        (result.duplicates, tr("{n} there already")),
        (len(result.skipped), tr("{n} skipped")),
        (result.left_out, tr("{n} left out")),
    ):
        if count:
            said.append(text.format(n=grouped(count)))
    return " · ".join(said)


def summed(result: ImportResult) -> str:
    """Give the hours of all engagements together."""
    return worked(sum(one.worked_seconds for one in result.engagements.values()))


def warnings_said(warnings: Iterable[Warned]) -> list[str]:
    """Say the warnings of an import that are not said elsewhere."""
    return [plain(refusal_said(one)) for one in warnings if one.code not in _LEFT_TO_THE_WINDOW]
