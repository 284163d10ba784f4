"""Where the boundaries stand: scope, risks, looking back and ahead, contract dates and the exit position."""

from __future__ import annotations

from engagement_desk.application.charts_steps import sum_chart_of_review
from engagement_desk.application.queries.review_content import ReviewContent
from engagement_desk.application.queries.review_presets import EXECUTIVE
from engagement_desk.application.queries.review_record import ActionRow, RequestRow, Scope
from engagement_desk.documents.clock_words import clock_words
from engagement_desk.documents.exit_parts import line_label, working_said
from engagement_desk.documents.formats import DASH, percent
from engagement_desk.documents.grid import Column, Grid, figure, names, words
from engagement_desk.documents.review.drawn import listed, with_table
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.domain.kinds import OrderStatus, Pricing

_OWNER = 30  # characters; a longer beginning is a sentence


def scope(sheet: Sheet, content: ReviewContent) -> Parts:
    """Requests and their answers, change orders and the sums, exclusions reaffirmed."""
    found, say = content.scope, sheet.say
    parts: Parts = (
        [sheet.text(_requests_said(sheet, content))]
        if found.requests or found.absorbed_seconds
        else [sheet.none(say("nothing_asked"))]
    )
    parts += _answered(sheet, content)
    if content.control.preset != EXECUTIVE:
        parts += sheet.sub(say("requests"), [_requests(sheet, found)] if found.requests else [])
    parts += sheet.sub(say("change_orders"), [_orders(sheet, content)] if found.orders else [])
    parts += sheet.sub(say("original_to_revised"), _sums(sheet, found) if found.orders else [])
    excluded = [(row.ref or DASH, row.text) for row in found.excluded]
    heads = [Column(say("clause_head")), words(say("not_part"))]
    parts += sheet.sub(say("reaffirmed"), [sheet.table(heads, excluded)] if excluded else [])
    return sheet.section(say("scope"), parts)


def _requests_said(sheet: Sheet, content: ReviewContent) -> str:
    found, say = content.scope, sheet.say
    said = [say.count("requests_said", len(found.requests), inside=found.inside, outside=found.outside)]
    waiting = len(found.requests) - found.inside - found.outside
    if waiting:
        said.append(say.count("requests_waiting", waiting))
    became = [
        say.count(code, number)
        for code, number in (
            ("became_orders", found.converted),
            ("were_declined", found.declined),
            ("were_absorbed", found.absorbed),
        )
        if number
    ]
    if became:
        said.append(say("of_those_outside", became=", ".join(became)))
    if found.absorbed_seconds:
        said.append(say("time_absorbed", time=sheet.formats.hours_said(found.absorbed_seconds // 60)))
    return " ".join(said)


def _answered(sheet: Sheet, content: ReviewContent) -> Parts:
    asked = content.responses
    if not asked.due:
        return []
    say, share = sheet.say, percent(asked.within, asked.due)
    days = say.count("within_days", asked.promised_days)
    said = say.count("answered_within", asked.within, due=asked.due, days=days, share=share)
    return [sheet.text(said, lead=say("answered_in_time"))]


def _requests(sheet: Sheet, found: Scope) -> Grid:
    iso, say = sheet.formats.iso, sheet.say
    by = [", ".join(filter(None, (row.by, say.named("via", row.via)))) or DASH for row in found.requests]
    columns = [
        Column(say("date")),
        words(say("asked_in_words")),
        names(say("by"), by),
        Column(say("clause_head")),
        Column(say("answered")),
        words(say("outcome")),
    ]
    rows = [
        (
            iso(row.on),
            row.words,
            asked,
            row.clause or DASH,
            _answered_on(sheet, row),
            " ".join(filter(None, (say.name("outcome", row.outcome), row.order))),
        )
        for row, asked in zip(found.requests, by, strict=True)
    ]
    return sheet.table(columns, rows)


def _answered_on(sheet: Sheet, row: RequestRow) -> str:
    on = sheet.formats.iso(row.answered_on)
    return sheet.say("and_late", said=on) if row.within is False and row.answered_on else on


def _orders(sheet: Sheet, content: ReviewContent) -> Grid:
    formats, timed, say = sheet.formats, content.control.preset != EXECUTIVE, sheet.say
    columns = [Column(say("order")), words(say("title")), Column(say("priced")), words(say("status_head"))]
    columns += [figure(say("days_head"))]
    columns += [figure(say("hours")), figure(say("billed"))] * timed
    rows = [
        (
            row.number,
            row.title,
            say.name("pricing", row.pricing),
            say.name("order", row.status) + (f" {formats.iso(row.approved_on)}" if row.approved_on else ""),
            str(row.days),
            *(map(formats.hours, (row.estimate_minutes, row.billed_minutes)) if timed else ()),
            formats.money(row.amount_cents),
            formats.money(row.value_cents) if row.pricing == Pricing.TIME_AND_MATERIALS else DASH,
        )
        for row in content.scope.orders
    ]
    return sheet.table([*columns, figure(say("price")), figure(say("used"))], rows)


def _sums(sheet: Sheet, found: Scope) -> Parts:
    """The way from the original to the revised sum, order by order."""
    money, change, say = sheet.formats.money, sheet.formats.change, sheet.say
    approved = [row for row in found.orders if row.status == OrderStatus.APPROVED]
    rows = [(say("original_sum"), "", money(found.original_cents))]
    rows += [(f"{row.number} {row.title}", str(row.days), change(row.amount_cents or 0)) for row in approved]
    replaced = found.approved_cents - sum(row.amount_cents or 0 for row in approved)
    if replaced:
        rows.append((say("replaced_orders"), "", change(replaced)))
    total = (say("revised_sum"), str(found.approved_days), money(found.revised_cents))
    chart = sum_chart_of_review(found)
    heads = [words(say("sum")), figure(say("days_head")), figure(say("amount"))]
    return with_table(sheet, chart, sheet.table(heads, rows, total))


def risks(sheet: Sheet, content: ReviewContent) -> Parts:
    """Open risks, and the quarter's incidents."""
    say = sheet.say
    columns = [
        words(say("risk")),
        Column(say("likely")),
        Column(say("impact")),
        names(say("owner"), [row.owner for row in content.risks]),
        words(say("action")),
    ]
    rows = [
        tuple(
            cell or DASH
            for cell in (
                row.text,
                say.named("level", row.probability),
                say.named("level", row.impact),
                row.owner,
                row.action,
            )
        )
        for row in content.risks
    ]
    parts: Parts = [sheet.table(columns, rows)] if rows else [sheet.none(say("no_risks"))]
    incidents = [
        (
            sheet.formats.iso(row.on),
            say("with_ai", text=row.text) if row.is_ai else row.text,
            row.cause or DASH,
            row.effect or DASH,
            row.change or DASH,
        )
        for row in content.incidents
    ]
    heads = [Column(say("date")), *(words(say(code)) for code in ("incident", "cause", "effect", "what_changed"))]
    parts += sheet.sub(say("incidents"), [sheet.table(heads, incidents)] if incidents else [])
    return sheet.section(say("risks"), parts)


def reflection(sheet: Sheet, content: ReviewContent) -> Parts:
    """What worked, what did not, and the adjustments to the scope."""
    found, say = content.reflection, sheet.say
    parts: Parts = []
    if found.worked:
        parts.append(sheet.text(found.worked, lead=say("what_worked")))
    if found.not_worked:
        parts.append(sheet.text(found.not_worked, lead=say("what_did_not")))
    if found.adjustments:
        parts += sheet.sub(say("adjustments"), listed(sheet, found.adjustments))
    return sheet.section(say("looking_back"), parts or [sheet.none(say("nothing_looked_back"))])


def next_quarter(sheet: Sheet, content: ReviewContent) -> Parts:
    """The plan in words, and what falls due."""
    found, say = content.next_quarter, sheet.say
    parts: Parts = [sheet.text(found.text)] if found.text else []
    rows = [(row.title, sheet.formats.iso(row.due)) for row in found.deliverables]
    heads = [words(say("deliverable")), Column(say("due"))]
    parts += sheet.sub(say("falling_due"), [sheet.table(heads, rows)] if rows else [])
    return sheet.section(say("next_quarter"), parts or [sheet.none(say("nothing_next"))])


def contract(sheet: Sheet, content: ReviewContent) -> Parts:
    """Dates that bind, and what an exit on the cut-off would mean."""
    iso, say = sheet.formats.iso, sheet.say
    rows = [(iso(row.on), clock_words(sheet, row)) for row in content.contract.dates]
    heads = [Column(say("date")), words(say("what_it_binds"))]
    parts: Parts = [sheet.table(heads, rows) if rows else sheet.none(say("no_dates"))]
    if content.contract.exits:
        parts += sheet.sub(say("exit_position"), _exits(sheet, content))
    return sheet.section(say("contract_dates"), parts)


def _exits(sheet: Sheet, content: ReviewContent) -> Parts:
    found, formats, say = content.contract, sheet.formats, sheet.say
    exits = [
        (say.name("exit", row.reason), formats.iso(row.earliest_end), formats.money(row.total_cents))
        for row in found.exits
    ]
    columns = [
        words(say("if_notice_given", day=formats.iso(content.control.cut_off))),
        Column(say("earliest_end")),
        figure(say("still_to_invoice")),
    ]
    lines = [
        (
            say.name("notice_by", row.reason),
            line_label(sheet, line),
            working_said(sheet, line),
            formats.money(line.amount_cents),
        )
        for row in found.exits
        for line in row.lines
        if line.amount_cents
    ]
    note = sheet.note(say("exit_note"))
    if not lines:
        return [sheet.table(columns, exits, note=note)]
    heads = [words(say(code)) for code in ("ended_by", "line", "working")]
    return [sheet.table(columns, exits), sheet.table([*heads, figure(say("amount"))], lines, note=note)]


def _owned(row: ActionRow) -> tuple[str, str]:
    """Give an action and its owner, which the words of a review name before a colon."""
    owner, colon, text = row.text.partition(": ")
    if row.owner or not colon or len(owner) > _OWNER:
        return row.text, row.owner or DASH
    return text, owner


def actions(sheet: Sheet, content: ReviewContent) -> Parts:
    """Actions with their owners, open questions, and last quarter's completion."""
    found, iso, say = content.actions, sheet.formats.iso, sheet.say
    parts: Parts = [*listed(sheet, found.written)]
    rows = [(row.text, row.owner or DASH, iso(row.due), _state(sheet, row)) for row in found.rows]
    heads = [words(say("action")), words(say("owner")), Column(say("due")), Column(say("state"))]
    if rows:
        parts.append(sheet.table(heads, rows))
    questions = [(row.text, row.owner or DASH, iso(row.due), say("question_open")) for row in found.questions]
    asked = [sheet.table([words(say("question")), *heads[1:]], questions)] if questions else []
    parts += sheet.sub(say("open_questions"), asked)
    if not parts:
        parts.append(sheet.none(say("no_actions")))
    last = [(*_owned(row), iso(row.due), _state(sheet, row)) for row in found.last_rows]
    if last:
        share = percent(found.last_done, len(last))
        done = say.count("actions_done", found.last_done, all=len(last), share=share)
        completion = sheet.text(done, lead=say("completion"))
        parts += sheet.sub(say("last_actions"), [sheet.table(heads, last, note=completion)])
    return sheet.section(say("actions"), parts)


def _state(sheet: Sheet, row: ActionRow) -> str:
    return sheet.say("action_done", day=sheet.formats.iso(row.done_on)) if row.done_on else sheet.say("action_open")
