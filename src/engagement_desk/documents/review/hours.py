"""Hours by person and role, in their band and by class; and the fees, with the change from last quarter."""

from __future__ import annotations

from engagement_desk.application.charts import hours_in_band
from engagement_desk.application.charts_steps import scope_mix
from engagement_desk.application.queries.review_content import ReviewContent
from engagement_desk.documents.formats import DASH
from engagement_desk.documents.grid import Column, Grid, figure, words
from engagement_desk.documents.review.drawn import with_table
from engagement_desk.documents.review.time_table import TimeRow, time_table
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.words import ALLOWANCE_STATES, CLASSES, EARNINGS


def hours(sheet: Sheet, content: ReviewContent) -> Parts:
    """Hours by person and role, in their band and by class; what was earned."""
    found = content.hours
    parts: Parts = []
    if found.entries == 0 and found.last_billed_minutes == 0:
        parts.append(sheet.none("No time was logged in the quarter."))
    else:
        parts += sheet.sub("By person and role", [_people(sheet, content)])
    parts += sheet.sub("Fees earned in the quarter", _earned(sheet, content))
    if found.entries:
        parts += [*_weeks(sheet, content), *_mix(sheet, content)]
    return sheet.section("Hours and fees", parts)


def fees(sheet: Sheet, content: ReviewContent) -> Parts:
    """What was earned, for readers of outcomes."""
    return sheet.section("Fees", _earned(sheet, content))


def _earned(sheet: Sheet, content: ReviewContent) -> Parts:
    parts: Parts = [_fees(sheet, content) if content.fees.rows else sheet.none("Nothing was earned in the quarter.")]
    restated = len(content.appendix.restatements)
    if restated:
        records = "One record" if restated == 1 else f"{restated} records"
        parts.append(sheet.note(f"{records} of periods already reviewed counted in this quarter; see Restatements."))
    return parts


def _people(sheet: Sheet, content: ReviewContent) -> Grid:
    found, formats = content.hours, sheet.formats

    def compared(billed: int, last: int) -> tuple[str, ...]:
        return formats.hours(last), formats.hours_change(billed - last)

    rows = [
        TimeRow((row.person, row.role or DASH), row, compared(row.billed_minutes, row.last_billed_minutes))
        for row in found.people
    ]
    return time_table(
        sheet,
        content,
        [words("Person"), words("Role")],
        rows,
        ("Total", ""),
        [figure("Last quarter"), figure("Change")],
        compared(found.billed_minutes, found.last_billed_minutes),
    )


def _weeks(sheet: Sheet, content: ReviewContent) -> Parts:
    chart = hours_in_band(content.hours)
    if chart is None or not any(week.billed_minutes for week in content.hours.weeks):
        return []
    formats = sheet.formats
    banded = any(week.state is not None for week in content.hours.weeks)
    per = content.hours.per
    columns = [Column("From"), Column("To"), figure("Billed")]
    if banded:
        columns += [figure("At least"), figure("At most"), words("Against the agreement")]
    rows = []
    for week in content.hours.weeks:
        cells = [formats.iso(week.starts), formats.iso(week.ends), formats.hours(week.billed_minutes)]
        if banded:
            cells += [
                formats.hours(week.min_minutes),
                formats.hours(week.max_minutes),
                ALLOWANCE_STATES.get(week.state or "", DASH),
            ]
        rows.append(cells)
    total = [
        "Total",
        "",
        formats.hours(sum(week.billed_minutes for week in content.hours.weeks)),
        *([""] * 3 if banded else []),
    ]
    counted = "Time in scope, or not classified yet, by the day it counts on."
    if per == "week":
        counted += " A week belongs to the quarter of its Sunday."
    table = sheet.table(columns, rows, total)
    return sheet.sub(f"Hours a {per}", [*with_table(sheet, chart, table), sheet.note(counted)])


def _mix(sheet: Sheet, content: ReviewContent) -> Parts:
    found = content.hours
    chart = scope_mix(found.classes)
    rows = [TimeRow((CLASSES[row.code], str(row.entries)), row) for row in found.classes]
    table = time_table(sheet, content, [words("Class"), figure("Entries")], rows, ("Total", str(found.entries)))
    return sheet.sub("By class", with_table(sheet, chart, table) if rows else [])


def _fees(sheet: Sheet, content: ReviewContent) -> Grid:
    money, change = sheet.formats.money, sheet.formats.change
    columns = [words("Earned by"), figure("This quarter"), figure("Last quarter"), figure("Change")]
    rows = [
        (EARNINGS[row.kind], money(row.amount_cents), money(row.last_cents), change(row.amount_cents - row.last_cents))
        for row in content.fees.rows
    ]
    found = content.fees
    total = ("Total", money(found.amount_cents), money(found.last_cents), change(found.amount_cents - found.last_cents))
    return sheet.table(columns, rows, total)
