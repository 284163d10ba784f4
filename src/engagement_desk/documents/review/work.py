"""What was done: the retainer's ledger, objectives, decisions and deliverables."""

from __future__ import annotations

from engagement_desk.application.charts_dates import dates_chart
from engagement_desk.application.charts_steps import retainer_chart
from engagement_desk.application.queries.review_content import ReviewContent
from engagement_desk.application.queries.review_figures import LedgerRow
from engagement_desk.application.queries.review_record import DecisionRow, DeliverableRow
from engagement_desk.documents.formats import DASH, percent
from engagement_desk.documents.grid import Column, figure, words
from engagement_desk.documents.letter import period_said
from engagement_desk.documents.review.drawn import with_table
from engagement_desk.documents.sheet import Parts, Sheet

_LEDGER = (
    "carried_in",
    "included",
    "available",
    "used",
    "beyond",
    "expired",
    "carried_out",
    "fee",
    "beyond_charged",
)


def retainer(sheet: Sheet, content: ReviewContent) -> Parts:
    """The ledger of the periods that the quarter touches."""
    if not content.retainer:
        return []
    hours, money, say = sheet.formats.hours, sheet.formats.money, sheet.say
    columns = [words(say("period")), *(figure(say(f"ledger_{code}")) for code in _LEDGER)]
    rows = [
        (
            _period(sheet, row),
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
    total = (say("total"), "", "", "", hours(sum(row.used for row in content.retainer)), "", "", "", fees, beyond)
    chart = retainer_chart(content.retainer)
    return sheet.section(
        say("retainer_ledger"),
        with_table(sheet, chart, sheet.table(columns, rows, total, sheet.note(say("ledger_note")))),
    )


def _period(sheet: Sheet, row: LedgerRow) -> str:
    said = period_said(sheet, row.period_start, row.period_end)
    return said if row.closed else sheet.say("still_running", period=said)


def objectives(sheet: Sheet, content: ReviewContent) -> Parts:
    """Objectives against results, with the source of each figure."""
    rows = [(row.text, row.target or DASH, row.actual or DASH, row.source or DASH) for row in content.objectives]
    say = sheet.say
    heads = [words(say(code)) for code in ("objective", "target", "result", "source")]
    return sheet.section(
        say("objectives_and_results"), [sheet.table(heads, rows)] if rows else [sheet.none(say("no_objectives"))]
    )


def decisions(sheet: Sheet, content: ReviewContent) -> Parts:
    """Decisions of the quarter and their value."""
    say = sheet.say
    columns = [
        Column(say("date")),
        words(say("decision")),
        words(say("why")),
        words(say("what_came_of_it")),
        figure(say("value")),
    ]
    rows = [
        (
            sheet.formats.iso(row.on),
            _decided(sheet, row),
            row.because or DASH,
            _joined(row.outcome, say("basis", basis=row.basis) if row.basis else ""),
            sheet.formats.money(row.value_cents),
        )
        for row in content.decisions
    ]
    valued = [row.value_cents for row in content.decisions if row.value_cents is not None]
    total = ("", say("value_gained"), "", "", sheet.formats.money(sum(valued))) if valued else ()
    parts: Parts = [sheet.table(columns, rows, total)] if rows else [sheet.none(say("no_decisions"))]
    return sheet.section(say("decisions_and_value"), parts)


def _decided(sheet: Sheet, row: DecisionRow) -> str:
    said = f"{row.text}: {row.chosen}" if row.chosen and row.chosen != row.text else row.text
    return sheet.say("of_ai", said=said, kind=sheet.say.named("ai", row.ai_kind)) if row.ai_kind else said


def _joined(outcome: str, basis: str) -> str:
    return ". ".join(part.rstrip(".") for part in (outcome, basis) if part) or DASH


def deliverables(sheet: Sheet, content: ReviewContent) -> Parts:
    """Deliverables, planned against actual, and the delivery predictability."""
    found, say = content.deliverables, sheet.say
    if not found.rows:
        return sheet.section(say("deliverables"), [sheet.none(say("no_deliverables"))])
    priced = any(row.amount_cents is not None for row in found.rows)
    columns = [
        words(say("deliverable")),
        Column(say("due")),
        Column(say("submitted")),
        Column(say("accepted")),
        words(say("reviewer")),
        figure(say("rounds")),
    ]
    if priced:
        columns.append(figure(say("amount")))
    rows = [_deliverable(sheet, row, priced=priced) for row in found.rows]
    chart = dates_chart(found.rows, content.control.cut_off)
    judged = None
    if found.judged:
        share = percent(found.on_time, found.judged)
        said = say("accepted_in_time", on_time=found.on_time, judged=found.judged, share=share)
        judged = sheet.text(said, lead=say("predictability"))
    parts = with_table(sheet, chart, sheet.table(columns, rows, note=judged))
    guarantees = [row for row in found.rows if row.guarantee_until is not None]
    if guarantees:
        iso = sheet.formats.iso
        until = "; ".join(say("until", title=row.title, day=iso(row.guarantee_until)) for row in guarantees)
        parts.append(sheet.text(until + ".", lead=say("under_guarantee")))
    return sheet.section(say("deliverables"), parts)


def _deliverable(sheet: Sheet, row: DeliverableRow, *, priced: bool) -> tuple[str, ...]:
    iso, say = sheet.formats.iso, sheet.say
    accepted = say.name("state", row.state) if row.accepted_on is None else iso(row.accepted_on)
    if row.deemed:
        accepted = say("deemed", day=iso(row.accepted_on))
    if row.on_time is False:
        accepted = say("and_late", said=accepted)
    cells = (row.title, iso(row.due), iso(row.submitted_on), accepted, row.reviewer or DASH, str(row.rounds))
    return (*cells, sheet.formats.money(row.amount_cents)) if priced else cells
