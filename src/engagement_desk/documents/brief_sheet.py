"""The brief before a call as one page: the whole boundary, what is in flight, the minimum, and the dates (SPEC §6)."""

from __future__ import annotations

from datetime import date, datetime

from engagement_desk.application.conditions import with_condition
from engagement_desk.application.ports import Rendered
from engagement_desk.application.queries.brief import MinimumView
from engagement_desk.application.queries.brief_sheet import BriefSheet, ExitPosition, Inward
from engagement_desk.application.queries.scope import ClauseRow
from engagement_desk.documents.formats import DASH
from engagement_desk.documents.grid import Column, words
from engagement_desk.documents.letter import bound, letter_sheet, opening
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.theme import SMALL, UNIT
from engagement_desk.documents.words import ALLOWANCE_STATES, ORDER_STATES, STRUCTURES
from engagement_desk.domain.kinds import ClauseKind, ExitReason

_CLAUSES = {
    ClauseKind.INCLUDED: "In scope",
    ClauseKind.CONDITIONAL: "On a condition",
    ClauseKind.ASSUMPTION: "Assumed",
    ClauseKind.CLIENT_OBLIGATION: "For the client to provide",
    ClauseKind.EXCLUDED: "Out of scope",
}
_DEEMED = {"accepted": "accepted by silence on", "rejected": "rejected by silence on"}
_ENDS = {
    ExitReason.CONVENIENCE_CLIENT: "End, if the client gave notice",
    ExitReason.CONVENIENCE_CONSULTANT: "End, if the consultant did",
}
_DATES = 5


def brief_sheet(content: BriefSheet, paper: str) -> Rendered:
    """Draw the brief on `a4` or `letter`; the same content gives the same bytes."""
    head = content.head
    sheet, structure = letter_sheet(head, paper), STRUCTURES[content.brief.minimum.structure]
    story = [
        *opening(sheet, head.client, f"{head.title} · {structure}", _facts(sheet, content)),
        *_leading(sheet, content),
        *_scope(sheet, content),
        *_in_flight(sheet, content),
        *_dates(sheet, content),
    ]
    kind = "Brief" if content.inward is None else "Brief · own copy, not to be shared"
    return bound(sheet, head, kind, f"As of {sheet.formats.day_long(head.as_of)}", story)


def _facts(sheet: Sheet, content: BriefSheet) -> list[list[tuple[str, str]]]:
    head, iso, revision = content.head, sheet.formats.iso, content.brief.revision
    term = f"{iso(head.term_start)} to {iso(head.term_end) if head.term_end else 'open'}"
    call = sheet.formats.instant(datetime.fromisoformat(content.next_call)) if content.next_call else DASH
    scope = f"Revision {revision.number}, from {iso(revision.effective)}" if revision else "none in force"
    return [
        [
            (term, f"Engagement {head.engagement}"),
            (call, "Next call"),
            (scope, "Scope"),
            (_at_risk(sheet, content.at_risk_minutes), "At risk without approval"),
        ],
        [fact for one in content.exits for fact in _exit(sheet, one)],
    ]


def _at_risk(sheet: Sheet, minutes: int) -> str:
    return f"{sheet.formats.hours(minutes)} h" if minutes else DASH


def _exit(sheet: Sheet, found: ExitPosition) -> list[tuple[str, str]]:
    return [
        (sheet.formats.iso(found.earliest_end), _ENDS[found.reason]),
        (sheet.formats.money(found.total_cents), "Then still to be invoiced"),
    ]


def _leading(sheet: Sheet, content: BriefSheet) -> Parts:
    minimum, formats = content.brief.minimum, sheet.formats
    earned = f"earned of {formats.money(minimum.minimum_cents)}" if minimum.minimum_cents else "earned to date"
    percent = f" ({minimum.percent} %)" if minimum.percent is not None else ""
    figures = [
        (formats.money(minimum.earned_cents), earned + percent),
        (_pace(minimum), "pace against the term"),
        (_weekly(sheet, minimum), "hours a week needed" if minimum.reached_on is None else "minimum reached on"),
        _allowance(sheet, minimum),
    ]
    own = [sheet.pairs(_inward(sheet, content.inward))] if content.inward else []
    return [sheet.pairs(figures, figures=True, after=UNIT), *own]


def _pace(minimum: MinimumView) -> str:
    return DASH if minimum.pace is None else f"{float(minimum.pace):.2f}"


def _weekly(sheet: Sheet, minimum: MinimumView) -> str:
    if minimum.reached_on is not None:
        return sheet.formats.iso(minimum.reached_on)
    return sheet.formats.hours(minimum.required_minutes)


def _allowance(sheet: Sheet, minimum: MinimumView) -> tuple[str, str]:
    hours = sheet.formats.hours
    if minimum.period is not None:
        return f"{hours(minimum.period.used)} h", f"used of {hours(minimum.period.available)} in this period"
    if minimum.span is None:
        return DASH, "no allowance agreed"
    span = minimum.span
    bounds = f"{hours(span.min_minutes)} to {hours(span.max_minutes)}"
    return f"{hours(span.billed_minutes)} h", f"of {bounds} agreed, {ALLOWANCE_STATES[span.state]}"


def _scope(sheet: Sheet, content: BriefSheet) -> Parts:
    clauses = content.brief.clauses
    if not clauses:
        return sheet.section("Scope", [sheet.none("No scope is in force; until it is, nothing here is excluded.")])
    parts: Parts = []
    for kind, title in _CLAUSES.items():
        found = [clause for clause in clauses if clause.kind is kind]
        if found:
            parts.append(sheet.text(_listed(found), SMALL, lead=f"{title}.", after=UNIT))
    return sheet.section("Scope", parts)


def _listed(clauses: list[ClauseRow]) -> str:
    return " · ".join(_clause(clause) for clause in clauses)


def _clause(clause: ClauseRow) -> str:
    ref = f"{clause.ref} " if clause.ref else ""
    return f"{ref}{with_condition(clause.text, clause.condition)}"


def _in_flight(sheet: Sheet, content: BriefSheet) -> Parts:
    hours_said, as_of = sheet.formats.hours_said, content.head.as_of
    rows: list[tuple[str, ...]] = []
    for order in content.brief.orders:
        state = f"{ORDER_STATES[order.status]}, {_age(as_of, order.since)}"
        at_risk = f"{hours_said(order.at_risk_minutes)} at risk" if order.at_risk_minutes else ""
        rows.append((f"Order {order.number}", order.title, state, at_risk))
    for request in content.brief.requests:
        clause = f"clause {request.clause}" if request.clause else ""
        rows.append(("Request", f"“{request.words}”", f"unanswered, {_age(as_of, request.on)}", clause))
    rows += [
        ("Deliverable", one.title, "awaits acceptance", _deemed(sheet, one.deemed_on, one.deemed))
        for one in content.awaiting
    ]
    for question in content.questions:
        state = f"open, {_age(as_of, question.asked_on)}"
        rows.append(("Question", question.text, state, question.owner or "nobody owns it"))
    if not rows:
        return sheet.section("In flight", [sheet.none("Nothing waits for an answer.")])
    columns = [Column("Kind"), words("What"), Column("State"), Column("Note")]
    return sheet.section("In flight", [sheet.table(columns, rows)])


def _age(as_of: date, since: date) -> str:
    days = (as_of - since).days
    return "today" if days <= 0 else "1 day" if days == 1 else f"{days} days"


def _deemed(sheet: Sheet, on: date | None, silence: str) -> str:
    said = _DEEMED.get(silence)
    return f"{said} {sheet.formats.iso(on)}" if said and on is not None else ""


def _dates(sheet: Sheet, content: BriefSheet) -> Parts:
    formats = sheet.formats
    most = _DATES - (content.inward is not None)
    shown = [(formats.iso(one.date), one.text) for one in content.dates[:most]]
    parts: Parts = [
        sheet.table([Column("Date"), words("What it binds")], shown) if shown else sheet.none("No dates lie ahead.")
    ]
    title = f"The next {most} dates that bind" if len(content.dates) > most else "Dates that bind"
    return sheet.section(title, parts)


def _inward(sheet: Sheet, found: Inward) -> list[tuple[str, str]]:
    formats = sheet.formats
    return [
        (f"{formats.time(found.goodwill_seconds, exact=False)} h", "Own: goodwill given"),
        (formats.money(found.goodwill_cents), "Own: goodwill at the rate"),
        (f"{formats.time(found.worked_seconds, exact=False)} h", "Own: all hours worked"),
        (formats.money(found.effective_rate_cents), "Own: earned for each of them"),
    ]
