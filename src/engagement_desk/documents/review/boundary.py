"""Where the boundaries stand: scope, risks, looking back and ahead, contract dates and the exit position."""

from __future__ import annotations

from engagement_desk.application.charts_steps import sum_chart_of_review
from engagement_desk.application.queries.review_content import ReviewContent
from engagement_desk.application.queries.review_presets import EXECUTIVE
from engagement_desk.application.queries.review_record import ActionRow, Scope
from engagement_desk.documents.formats import DASH, percent
from engagement_desk.documents.grid import Column, Grid, figure, words
from engagement_desk.documents.review.clock_words import clock_words
from engagement_desk.documents.review.drawn import listed, with_table
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.words import EXIT_REASONS, NOTICE_BY, ORDER_STATES, OUTCOMES, PRICINGS
from engagement_desk.domain.kinds import OrderStatus, Pricing

_OWNER = 30  # characters; a longer beginning is a sentence


def scope(sheet: Sheet, content: ReviewContent) -> Parts:
    """Requests and their answers, change orders and the sums, exclusions reaffirmed."""
    found = content.scope
    parts: Parts = (
        [sheet.text(_requests_said(sheet, content))]
        if found.requests or found.absorbed_seconds
        else [sheet.none("The client asked for nothing beyond the agreement in the quarter.")]
    )
    parts += _answered(sheet, content)
    if content.control.preset != EXECUTIVE:
        parts += sheet.sub("Requests", [_requests(sheet, found)] if found.requests else [])
    parts += sheet.sub("Change orders", [_orders(sheet, content)] if found.orders else [])
    parts += sheet.sub("Original to revised sum", _sums(sheet, found) if found.orders else [])
    excluded = [(row.ref or DASH, row.text) for row in found.excluded]
    parts += sheet.sub(
        "Excluded, and reaffirmed",
        [sheet.table([Column("Clause"), words("Not part of this engagement")], excluded)] if excluded else [],
    )
    return sheet.section("Scope", parts)


def _requests_said(sheet: Sheet, content: ReviewContent) -> str:
    found = content.scope
    said = f"{_count(len(found.requests), 'request')}: {found.inside} in scope, {found.outside} outside it."
    became = [
        text
        for number, text in (
            (
                found.converted,
                f"{found.converted} became {_orders_said(found.converted)}",
            ),
            (found.declined, f"{found.declined} {_were(found.declined)} declined"),
            (found.absorbed, f"{found.absorbed} {_were(found.absorbed)} absorbed"),
        )
        if number
    ]
    if became:
        said += f" Of those outside, {', '.join(became)}."
    if found.absorbed_seconds:
        said += f" Time absorbed without a charge: {sheet.formats.hours_said(found.absorbed_seconds // 60)}."
    return said


def _answered(sheet: Sheet, content: ReviewContent) -> Parts:
    asked = content.responses
    if not asked.due:
        return []
    days = "the next business day" if asked.promised_days == 1 else f"{asked.promised_days} business days"
    share = percent(asked.within, asked.due)
    said = f"{asked.within} of {asked.due} {_were(asked.within)} answered within {days} ({share})."
    return [sheet.text(said, lead="Answered in time.")]


def _orders_said(number: int) -> str:
    return "a change order" if number == 1 else "change orders"


def _were(number: int) -> str:
    return "was" if number == 1 else "were"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _requests(sheet: Sheet, found: Scope) -> Grid:
    iso = sheet.formats.iso
    columns = [
        Column("Date"),
        words("Asked, in the client's words"),
        words("By"),
        Column("Clause"),
        Column("Answered"),
        words("Outcome"),
    ]
    rows = [
        (
            iso(row.on),
            row.words,
            " · ".join(filter(None, (row.by, row.via))) or DASH,
            row.clause or DASH,
            iso(row.answered_on) + (", late" if row.within is False and row.answered_on else ""),
            " ".join(filter(None, (OUTCOMES[row.outcome], row.order))),
        )
        for row in found.requests
    ]
    return sheet.table(columns, rows)


def _orders(sheet: Sheet, content: ReviewContent) -> Grid:
    formats, timed = sheet.formats, content.control.preset != EXECUTIVE
    columns = [Column("Order"), words("Title"), Column("Priced"), words("Status"), figure("Days")]
    columns += [figure("Hours"), figure("Billed")] * timed
    rows = [
        (
            row.number,
            row.title,
            PRICINGS[row.pricing],
            ORDER_STATES[row.status] + (f" {formats.iso(row.approved_on)}" if row.approved_on else ""),
            str(row.days),
            *(map(formats.hours, (row.estimate_minutes, row.billed_minutes)) if timed else ()),
            formats.money(row.amount_cents),
            formats.money(row.value_cents) if row.pricing == Pricing.TIME_AND_MATERIALS else DASH,
        )
        for row in content.scope.orders
    ]
    return sheet.table([*columns, figure("Price"), figure("Used")], rows)


def _sums(sheet: Sheet, found: Scope) -> Parts:
    """The way from the original to the revised sum, order by order."""
    money, change = sheet.formats.money, sheet.formats.change
    approved = [row for row in found.orders if row.status == OrderStatus.APPROVED]
    rows = [("Original sum", "", money(found.original_cents))]
    rows += [(f"{row.number} {row.title}", str(row.days), change(row.amount_cents or 0)) for row in approved]
    replaced = found.approved_cents - sum(row.amount_cents or 0 for row in approved)
    if replaced:
        rows.append(("Replaced by later orders", "", change(replaced)))
    total = ("Revised sum", str(found.approved_days), money(found.revised_cents))
    chart = sum_chart_of_review(found)
    return with_table(sheet, chart, sheet.table([words("Sum"), figure("Days"), figure("Amount")], rows, total))


def risks(sheet: Sheet, content: ReviewContent) -> Parts:
    """Open risks, and the quarter's incidents."""
    columns = [words("Risk"), Column("Likely"), Column("Impact"), words("Owner"), words("Action")]
    rows = [
        tuple(cell or DASH for cell in (row.text, row.probability, row.impact, row.owner, row.action))
        for row in content.risks
    ]
    parts: Parts = [sheet.table(columns, rows)] if rows else [sheet.none("No open risks are recorded.")]
    incidents = [
        (
            sheet.formats.iso(row.on),
            row.text + (" (AI)" if row.is_ai else ""),
            row.cause or DASH,
            row.effect or DASH,
            row.change or DASH,
        )
        for row in content.incidents
    ]
    heads = [Column("Date"), words("Incident"), words("Cause"), words("Effect"), words("What changed")]
    parts += sheet.sub("Incidents", [sheet.table(heads, incidents)] if incidents else [])
    return sheet.section("Risks", parts)


def reflection(sheet: Sheet, content: ReviewContent) -> Parts:
    """What worked, what did not, and the adjustments to the scope."""
    found = content.reflection
    parts: Parts = []
    if found.worked:
        parts.append(sheet.text(found.worked, lead="What worked."))
    if found.not_worked:
        parts.append(sheet.text(found.not_worked, lead="What did not."))
    if found.adjustments:
        parts += sheet.sub("Scope adjustments for the next quarter", listed(sheet, found.adjustments))
    return sheet.section(
        "Looking back", parts or [sheet.none("Nothing has been written about what worked and what did not.")]
    )


def next_quarter(sheet: Sheet, content: ReviewContent) -> Parts:
    """The plan in words, and what falls due."""
    found = content.next_quarter
    parts: Parts = [sheet.text(found.text)] if found.text else []
    rows = [(row.title, sheet.formats.iso(row.due)) for row in found.deliverables]
    parts += sheet.sub("Falling due", [sheet.table([words("Deliverable"), Column("Due")], rows)] if rows else [])
    return sheet.section(
        "Next quarter", parts or [sheet.none("Nothing has been written or planned for the next quarter.")]
    )


def contract(sheet: Sheet, content: ReviewContent) -> Parts:
    """Dates that bind, and what an exit on the cut-off would mean."""
    found, formats = content.contract, sheet.formats
    rows = [(formats.iso(row.on), clock_words(row)) for row in found.dates]
    parts: Parts = (
        [sheet.table([Column("Date"), words("What it binds")], rows)]
        if rows
        else [sheet.none("No dates that bind lie ahead.")]
    )
    exits = [
        (EXIT_REASONS[row.reason], formats.iso(row.earliest_end), formats.money(row.total_cents)) for row in found.exits
    ]
    columns = [
        words(f"If notice were given on {formats.iso(content.control.cut_off)}"),
        Column("Earliest end"),
        figure("Still to be invoiced"),
    ]
    if exits:
        lines = [
            (
                NOTICE_BY.get(row.reason, EXIT_REASONS[row.reason]),
                line.label,
                line.working,
                formats.money(line.amount_cents),
            )
            for row in found.exits
            for line in row.lines
            if line.amount_cents
        ]
        position: Parts = [sheet.table(columns, exits)]
        if lines:
            position.append(sheet.table([words("Ended by"), words("Line"), words("Working"), figure("Amount")], lines))
        position.append(
            sheet.note(
                "Still to be invoiced, net of tax; invoices already issued are not included. "
                "Working statement, not legal advice."
            )
        )
        parts += sheet.sub("Exit position", position)
    return sheet.section("Contract dates and exit position", parts)


def _owned(row: ActionRow) -> tuple[str, str]:
    """Give an action and its owner, which the words of a review name before a colon."""
    owner, colon, text = row.text.partition(": ")
    if row.owner or not colon or len(owner) > _OWNER:
        return row.text, row.owner or DASH
    return text, owner


def actions(sheet: Sheet, content: ReviewContent) -> Parts:
    """Actions with their owners, open questions, and last quarter's completion."""
    found, iso = content.actions, sheet.formats.iso
    parts: Parts = [*listed(sheet, found.written)]
    rows = [
        (row.text, row.owner or DASH, iso(row.due), "done " + iso(row.done_on) if row.done_on else "open")
        for row in found.rows
    ]
    heads = [words("Action"), words("Owner"), Column("Due"), Column("State")]
    if rows:
        parts.append(sheet.table(heads, rows))
    questions = [(row.text, row.owner or DASH, iso(row.due), "open") for row in found.questions]
    parts += sheet.sub("Open questions", [sheet.table([words("Question"), *heads[1:]], questions)] if questions else [])
    if not parts:
        parts.append(sheet.none("No actions are recorded."))
    last = [
        (*_owned(row), iso(row.due), "done " + iso(row.done_on) if row.done_on else "open") for row in found.last_rows
    ]
    if last:
        share = percent(found.last_done, len(last))
        done = f"{found.last_done} of {len(last)} {_were(found.last_done)} done ({share})."
        said = sheet.text(done, lead="Completion.")
        parts += sheet.sub("Last quarter's actions", [sheet.table(heads, last), said])
    return sheet.section("Actions", parts)
