"""What was done: the retainer's ledger, objectives, decisions, deliverables, hours and fees."""

from __future__ import annotations

from engagement_desk.application.charts import hours_in_band, scope_mix
from engagement_desk.application.queries.review_content import ReviewContent
from engagement_desk.application.queries.review_record import DecisionRow, DeliverableRow
from engagement_desk.documents.charts import HoursInBand, ScopeMix
from engagement_desk.documents.formats import DASH, percent
from engagement_desk.documents.grid import Column, Grid, figure, words
from engagement_desk.documents.review.time_table import TimeRow, time_table
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.words import AI_KINDS, ALLOWANCE_STATES, CLASSES, EARNINGS, STATES


def retainer(sheet: Sheet, content: ReviewContent) -> Parts:
    """The ledger of the periods that the quarter touches."""
    if not content.retainer:
        return []
    hours, money, iso = sheet.formats.hours, sheet.formats.money, sheet.formats.iso
    columns = [
        words("Period"),
        *map(
            figure,
            (
                "Carried in",
                "Included",
                "Available",
                "Used",
                "Beyond",
                "Expired",
                "Carried out",
                "Fee",
                "Beyond, charged",
            ),
        ),
    ]
    rows = [
        (
            f"{iso(row.period_start)} to {iso(row.period_end)}" + ("" if row.closed else ", running"),
            *map(
                hours,
                (row.carried_in, row.included, row.available, row.used, row.overage, row.expired, row.carried_out),
            ),
            money(row.fee_cents),
            money(row.overage_cents),
        )
        for row in content.retainer
    ]
    fees = money(sum(row.fee_cents for row in content.retainer))
    beyond = money(sum(row.overage_cents for row in content.retainer))
    total = ("Total", "", "", "", hours(sum(row.used for row in content.retainer)), "", "", "", fees, beyond)
    return sheet.section(
        "Retainer ledger",
        [
            sheet.table(columns, rows, total),
            sheet.note("Hours and minutes. Carried minutes are used first, the oldest before the others."),
        ],
    )


def objectives(sheet: Sheet, content: ReviewContent) -> Parts:
    """Objectives against results, with the source of each figure."""
    rows = [(row.text, row.target or DASH, row.actual or DASH, row.source or DASH) for row in content.objectives]
    table = sheet.table([words("Objective"), words("Target"), words("Result"), words("Source")], rows)
    return sheet.section("Objectives and results", [table] if rows else [sheet.none("No objectives are recorded.")])


def decisions(sheet: Sheet, content: ReviewContent) -> Parts:
    """Decisions of the quarter and their value."""
    columns = [Column("Date"), words("Decision"), words("Why"), words("What came of it"), figure("Value")]
    rows = [
        (
            sheet.formats.iso(row.on),
            _decided(row),
            row.because or DASH,
            _joined(row.outcome, row.basis),
            sheet.formats.money(row.value_cents),
        )
        for row in content.decisions
    ]
    valued = [row.value_cents for row in content.decisions if row.value_cents is not None]
    total = ("", "Value gained or avoided", "", "", sheet.formats.money(sum(valued))) if valued else ()
    parts: Parts = (
        [sheet.table(columns, rows, total)] if rows else [sheet.none("No decisions were recorded in the quarter.")]
    )
    return sheet.section("Decisions and their value", parts)


def _decided(row: DecisionRow) -> str:
    said = f"{row.text}: {row.chosen}" if row.chosen and row.chosen != row.text else row.text
    return f"{said} (AI: {AI_KINDS.get(row.ai_kind, row.ai_kind)})" if row.ai_kind else said


def _joined(outcome: str, basis: str) -> str:
    return ". ".join(part.rstrip(".") for part in (outcome, f"Basis: {basis}" if basis else "") if part) or DASH


def deliverables(sheet: Sheet, content: ReviewContent) -> Parts:
    """Deliverables, planned against actual, and the delivery predictability."""
    found = content.deliverables
    if not found.rows:
        return sheet.section("Deliverables", [sheet.none("No deliverable falls into the quarter.")])
    priced = any(row.amount_cents is not None for row in found.rows)
    columns = [
        words("Deliverable"),
        Column("Due"),
        Column("Submitted"),
        Column("Accepted"),
        words("Reviewer"),
        figure("Rounds"),
    ]
    if priced:
        columns.append(figure("Amount"))
    rows = [_deliverable(sheet, row, priced=priced) for row in found.rows]
    parts: Parts = [sheet.table(columns, rows)]
    if found.judged:
        share = percent(found.on_time, found.judged)
        said = f"{found.on_time} of {found.judged} due or accepted ({share}) were accepted on or before the due date."
        parts.append(sheet.text(said, lead="Delivery predictability."))
    guarantees = [row for row in found.rows if row.guarantee_until is not None]
    if guarantees:
        until = "; ".join(f"{row.title} until {sheet.formats.iso(row.guarantee_until)}" for row in guarantees)
        parts.append(sheet.text(until + ".", lead="Under guarantee."))
    return sheet.section("Deliverables", parts)


def _deliverable(sheet: Sheet, row: DeliverableRow, *, priced: bool) -> tuple[str, ...]:
    iso = sheet.formats.iso
    accepted = STATES[row.state] if row.accepted_on is None else iso(row.accepted_on)
    if row.deemed:
        accepted = f"deemed {iso(row.accepted_on)}"
    if row.on_time is False:
        accepted += ", late"
    cells = (row.title, iso(row.due), iso(row.submitted_on), accepted, row.reviewer or DASH, str(row.rounds))
    return (*cells, sheet.formats.money(row.amount_cents)) if priced else cells


def hours(sheet: Sheet, content: ReviewContent) -> Parts:
    """Hours by person and role, in their band and by class; fees, with the change from last quarter."""
    found = content.hours
    parts: Parts = []
    if found.entries == 0 and found.last_billed_minutes == 0:
        parts.append(sheet.none("No time was logged in the quarter."))
    else:
        parts += sheet.sub("By person and role", [_people(sheet, content)])
        parts += _weeks(sheet, content)
        parts += _mix(sheet, content)
    parts += sheet.sub(
        "Fees earned in the quarter",
        [_fees(sheet, content)] if content.fees.rows else [sheet.none("Nothing was earned in the quarter.")],
    )
    return sheet.section("Hours and fees", parts)


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
    drawn = HoursInBand(chart, formats, sheet.palette, sheet.printable)
    counted = "Time in scope, or not classified yet, by the day it counts on."
    if per == "week":
        counted += " A week belongs to the quarter of its Sunday."
    return [*sheet.sub(f"Hours a {per}", [drawn]), sheet.table(columns, rows, total), sheet.note(counted)]


def _mix(sheet: Sheet, content: ReviewContent) -> Parts:
    found = content.hours
    chart = scope_mix(found.classes)
    drawn: Parts = [ScopeMix(chart, sheet.formats, sheet.palette, sheet.printable)] if chart else []
    rows = [TimeRow((CLASSES[row.code], str(row.entries)), row) for row in found.classes]
    table = time_table(sheet, content, [words("Class"), figure("Entries")], rows, ("Total", str(found.entries)))
    return sheet.sub("By class", [*drawn, table] if rows else [])


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
