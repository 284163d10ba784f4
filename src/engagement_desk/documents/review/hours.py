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


def hours(sheet: Sheet, content: ReviewContent) -> Parts:
    """Hours by person and role, in their band and by class; what was earned."""
    found, say = content.hours, sheet.say
    parts: Parts = []
    if found.entries == 0 and found.last_billed_minutes == 0:
        parts.append(sheet.none(say("no_time")))
    else:
        parts += sheet.sub(say("by_person"), [_people(sheet, content)])
    parts += sheet.sub(say("fees_in_quarter"), _earned(sheet, content))
    if found.entries:
        parts += [*_weeks(sheet, content), *_mix(sheet, content)]
    return sheet.section(say("hours_and_fees"), parts)


def fees(sheet: Sheet, content: ReviewContent) -> Parts:
    """What was earned, for readers of outcomes."""
    return sheet.section(sheet.say("fees"), _earned(sheet, content))


def _earned(sheet: Sheet, content: ReviewContent) -> Parts:
    parts: Parts = [_fees(sheet, content) if content.fees.rows else sheet.none(sheet.say("nothing_earned"))]
    restated = len(content.appendix.restatements)
    if restated:
        parts.append(sheet.note(sheet.say.count("restated_records", restated)))
    return parts


def _people(sheet: Sheet, content: ReviewContent) -> Grid:
    found, formats, say = content.hours, sheet.formats, sheet.say

    def compared(billed: int, last: int) -> tuple[str, ...]:
        return formats.hours(last), formats.hours_change(billed - last)

    rows = [
        TimeRow((row.person, row.role or DASH), row, compared(row.billed_minutes, row.last_billed_minutes))
        for row in found.people
    ]
    return time_table(
        sheet,
        content,
        [words(say("person")), words(say("role"))],
        rows,
        (say("total"), ""),
        [figure(say("last_quarter")), figure(say("change"))],
        compared(found.billed_minutes, found.last_billed_minutes),
    )


def _weeks(sheet: Sheet, content: ReviewContent) -> Parts:
    chart = hours_in_band(content.hours)
    if chart is None or not any(week.billed_minutes for week in content.hours.weeks):
        return []
    formats, say = sheet.formats, sheet.say
    banded = any(week.state is not None for week in content.hours.weeks)
    per = content.hours.per
    columns = [Column(say("from")), Column(say("until_day")), figure(say("billed"))]
    if banded:
        columns += [figure(say("at_least")), figure(say("at_most")), words(say("against_agreement"))]
    rows = []
    for week in content.hours.weeks:
        cells = [formats.iso(week.starts), formats.iso(week.ends), formats.hours(week.billed_minutes)]
        if banded:
            cells += [
                formats.hours(week.min_minutes),
                formats.hours(week.max_minutes),
                say.name("allowance", week.state) if week.state else DASH,
            ]
        rows.append(cells)
    total = [
        say("total"),
        "",
        formats.hours(sum(week.billed_minutes for week in content.hours.weeks)),
        *([""] * 3 if banded else []),
    ]
    table = sheet.table(columns, rows, total, sheet.note(say(f"counted_by_{per}")))
    return sheet.sub(say(f"hours_a_{per}"), with_table(sheet, chart, table))


def _mix(sheet: Sheet, content: ReviewContent) -> Parts:
    found, say = content.hours, sheet.say
    chart = scope_mix(found.classes)
    rows = [TimeRow((say.name("class", row.code), str(row.entries)), row) for row in found.classes]
    heads = [words(say("class")), figure(say("entries"))]
    table = time_table(sheet, content, heads, rows, (say("total"), str(found.entries)))
    return sheet.sub(say("by_class"), with_table(sheet, chart, table) if rows else [])


def _fees(sheet: Sheet, content: ReviewContent) -> Grid:
    money, change, say = sheet.formats.money, sheet.formats.change, sheet.say
    columns = [
        words(say("earned_by")),
        figure(say("this_quarter")),
        figure(say("last_quarter")),
        figure(say("change")),
    ]
    rows = [
        (
            say.name("earned", row.kind),
            money(row.amount_cents),
            money(row.last_cents),
            change(row.amount_cents - row.last_cents),
        )
        for row in content.fees.rows
    ]
    found = content.fees
    earned, last = found.amount_cents, found.last_cents
    total = (say("total"), money(earned), money(last), change(earned - last))
    return sheet.table(columns, rows, total)
