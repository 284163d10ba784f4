"""What was done: the retainer's ledger, objectives, decisions and deliverables."""

from __future__ import annotations

from engagement_desk.application.charts_dates import dates_chart
from engagement_desk.application.charts_steps import retainer_chart
from engagement_desk.application.queries.review_content import ReviewContent
from engagement_desk.application.queries.review_record import DecisionRow, DeliverableRow
from engagement_desk.documents.formats import DASH, percent
from engagement_desk.documents.grid import Column, figure, words
from engagement_desk.documents.review.drawn import with_table
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.words import AI_KINDS, STATES


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
    chart = retainer_chart(content.retainer)
    return sheet.section(
        "Retainer ledger",
        [
            *with_table(sheet, chart, sheet.table(columns, rows, total)),
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
    chart = dates_chart(found.rows, content.control.cut_off)
    parts = with_table(sheet, chart, sheet.table(columns, rows))
    if found.judged:
        share = percent(found.on_time, found.judged)
        said = f"Accepted on or before the due date: {found.on_time} of {found.judged} due or accepted ({share})."
        parts.append(sheet.text(said, lead="Delivery predictability."))
    guarantees = [row for row in found.rows if row.guarantee_until is not None]
    if guarantees:
        until = "; ".join(f"{row.title} (until {sheet.formats.iso(row.guarantee_until)})" for row in guarantees)
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
