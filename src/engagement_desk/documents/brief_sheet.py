"""The brief before a call as one page: the whole boundary, what is in flight, the minimum, and the dates (SPEC §6)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from engagement_desk.application.conditions import with_condition
from engagement_desk.application.ports import Rendered
from engagement_desk.application.queries.brief import MinimumView, OrderInFlight
from engagement_desk.application.queries.brief_sheet import BriefSheet, ExitPosition, Inward
from engagement_desk.application.queries.scope import ClauseRow
from engagement_desk.documents.clock_words import clock_words
from engagement_desk.documents.formats import DASH
from engagement_desk.documents.grid import Column, words
from engagement_desk.documents.letter import bound, letter_sheet, opening, term_said
from engagement_desk.documents.review.front import earned_of
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.theme import SMALL, UNIT
from engagement_desk.documents.words import Words
from engagement_desk.domain.kinds import ClauseKind, OrderStatus

_CLAUSES = (
    ClauseKind.INCLUDED,
    ClauseKind.CONDITIONAL,
    ClauseKind.ASSUMPTION,
    ClauseKind.CLIENT_OBLIGATION,
    ClauseKind.EXCLUDED,
)
_DEEMED = {"accepted": "silence_accepted", "rejected": "silence_rejected"}
_REFUSED = (OrderStatus.DECLINED, OrderStatus.WITHDRAWN)
_DATES = 5


def brief_sheet(content: BriefSheet, paper: str) -> Rendered:
    """Draw the brief on `a4` or `letter`; the same content gives the same bytes."""
    head = content.head
    sheet = letter_sheet(head, paper)
    say, structure = sheet.say, sheet.say.name("structure", content.brief.minimum.structure)
    story = [
        *opening(sheet, head.client, f"{head.title} · {structure}", _facts(sheet, content)),
        *_leading(sheet, content),
        *_scope(sheet, content),
        *_in_flight(sheet, content),
        *_dates(sheet, content),
    ]
    kind = say("brief" if content.inward is None else "brief_own")
    return bound(sheet, head, kind, say("as_of", day=sheet.formats.day_long(head.as_of)), story)


def _facts(sheet: Sheet, content: BriefSheet) -> list[list[tuple[str, str]]]:
    head, iso, revision, say = content.head, sheet.formats.iso, content.brief.revision, sheet.say
    call = sheet.formats.instant(datetime.fromisoformat(content.next_call)) if content.next_call else DASH
    scope = say("no_scope_in_force")
    if revision:
        scope = say("revision", number=revision.number, day=iso(revision.effective))
    return [
        [
            (term_said(sheet, head), say("engagement", key=head.engagement)),
            (call, say("next_call")),
            (scope, say("scope")),
            (_at_risk(sheet, content.at_risk_minutes), say("at_risk_unapproved")),
        ],
        [fact for one in content.exits for fact in _exit(sheet, one)],
    ]


def _at_risk(sheet: Sheet, minutes: int) -> str:
    return f"{sheet.formats.hours(minutes)} h" if minutes else DASH


def _exit(sheet: Sheet, found: ExitPosition) -> list[tuple[str, str]]:
    return [
        (sheet.formats.iso(found.earliest_end), sheet.say.name("end_if", found.reason)),
        (sheet.formats.money(found.total_cents), sheet.say("then_to_invoice")),
    ]


def _leading(sheet: Sheet, content: BriefSheet) -> Parts:
    minimum, formats, say = content.brief.minimum, sheet.formats, sheet.say
    percent = f" ({minimum.percent} %)" if minimum.percent is not None else ""
    weekly = say("hours_a_week_needed" if minimum.reached_on is None else "minimum_reached_label")
    figures = [
        (formats.money(minimum.earned_cents), earned_of(sheet, minimum.earned_cents, minimum.minimum_cents) + percent),
        (formats.number(minimum.pace), say("pace_against_term")),
        (_weekly(sheet, minimum), weekly),
        _allowance(sheet, minimum),
    ]
    own = [sheet.pairs(_inward(sheet, content.inward))] if content.inward else []
    return [sheet.pairs(figures, figures=True, after=UNIT), *own]


def _weekly(sheet: Sheet, minimum: MinimumView) -> str:
    if minimum.reached_on is not None:
        return sheet.formats.iso(minimum.reached_on)
    return sheet.formats.hours(minimum.required_minutes)


def _allowance(sheet: Sheet, minimum: MinimumView) -> tuple[str, str]:
    hours, say = sheet.formats.hours, sheet.say
    if minimum.period is not None:
        return f"{hours(minimum.period.used)} h", say("used_in_period", available=hours(minimum.period.available))
    if minimum.span is None:
        return DASH, say("no_allowance")
    span = minimum.span
    band = say("band", low=hours(span.min_minutes), high=hours(span.max_minutes))
    return f"{hours(span.billed_minutes)} h", say("of_agreed", band=band, state=say.name("allowance", span.state))


def _scope(sheet: Sheet, content: BriefSheet) -> Parts:
    clauses, say = content.brief.clauses, sheet.say
    if not clauses:
        return sheet.section(say("scope"), [sheet.none(say("no_scope_yet"))])
    parts: Parts = []
    for kind in _CLAUSES:
        found = [_clause(say, clause) for clause in clauses if clause.kind is kind]
        if found:
            parts.append(sheet.text(" · ".join(found), SMALL, lead=say.name("clause", kind), after=UNIT))
    return sheet.section(say("scope"), parts)


def _clause(say: Words, clause: ClauseRow) -> str:
    """Give a clause with its condition, which English joins by the word that fits how it begins."""
    text = with_condition(clause.text, clause.condition)
    if clause.condition.strip() and say.language != "en":
        text = say("on_condition", text=clause.text, condition=clause.condition.strip())
    return f"{clause.ref} {text}" if clause.ref else text


def _in_flight(sheet: Sheet, content: BriefSheet) -> Parts:
    hours_said, as_of, say = sheet.formats.hours_said, content.head.as_of, sheet.say
    rows: list[tuple[str, ...]] = []
    for order in _orders(content):
        state = f"{say.name('order', order.status)}, {_age(say, as_of, order.since)}"
        at_risk = say("time_at_risk", time=hours_said(order.at_risk_minutes)) if order.at_risk_minutes else ""
        rows.append((say("order_named", number=order.number), order.title, state, at_risk))
    for request in content.brief.requests:
        clause = say("clause", ref=request.clause) if request.clause else ""
        state = f"{say('unanswered')}, {_age(say, as_of, request.on)}"
        rows.append((say("request"), say("quoted", words=request.words), state, clause))
    rows += [
        (say("deliverable"), one.title, say("awaits_acceptance"), _deemed(sheet, one.deemed_on, one.deemed))
        for one in content.awaiting
    ]
    for question in content.questions:
        state = f"{say('question_open')}, {_age(say, as_of, question.asked_on)}"
        rows.append((say("question"), question.text, state, question.owner or say("nobody_owns_it")))
    if not rows:
        return sheet.section(say("in_flight"), [sheet.none(say("nothing_waits"))])
    columns = [Column(say("kind")), words(say("what")), Column(say("state")), Column(say("note"))]
    return sheet.section(say("in_flight"), [sheet.table(columns, rows)])


def _orders(content: BriefSheet) -> Iterator[OrderInFlight]:
    """Give the orders that both sides know of; a draft is the consultant's own affair until there are hours on it."""
    for order in content.brief.orders:
        is_own = order.status is OrderStatus.DRAFT and not order.at_risk_minutes and content.inward is None
        if order.status not in _REFUSED and not is_own:
            yield order


def _age(say: Words, as_of: date, since: date) -> str:
    days = (as_of - since).days
    return say("today") if days <= 0 else say.count("days", days)


def _deemed(sheet: Sheet, on: date | None, silence: str) -> str:
    code = _DEEMED.get(silence)
    return sheet.say(code, day=sheet.formats.iso(on)) if code and on is not None else ""


def _dates(sheet: Sheet, content: BriefSheet) -> Parts:
    formats, say = sheet.formats, sheet.say
    most = _DATES - (content.inward is not None)
    shown = [(formats.iso(one.date), clock_words(sheet, one.bound)) for one in content.dates[:most]]
    heads = [Column(say("date")), words(say("what_it_binds"))]
    parts: Parts = [sheet.table(heads, shown) if shown else sheet.none(say("no_dates_ahead"))]
    title = say("next_dates", number=most) if len(content.dates) > most else say("dates_that_bind")
    return sheet.section(title, parts)


def _inward(sheet: Sheet, found: Inward) -> list[tuple[str, str]]:
    formats, say = sheet.formats, sheet.say
    return [
        (f"{formats.time(found.goodwill_seconds, exact=False)} h", say("own_goodwill")),
        (formats.money(found.goodwill_cents), say("own_goodwill_cents")),
        (f"{formats.time(found.worked_seconds, exact=False)} h", say("own_hours")),
        (formats.money(found.effective_rate_cents), say("own_rate")),
    ]
