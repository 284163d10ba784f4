"""The change order as one page to sign: what is asked, its price and schedule, and the three totals (SPEC §2)."""

from __future__ import annotations

from engagement_desk.application.ports import Rendered
from engagement_desk.application.queries.order_sheet import OrderSheet
from engagement_desk.documents.formats import DASH
from engagement_desk.documents.grid import figure, words
from engagement_desk.documents.letter import bound, letter_sheet, opening, signing
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.theme import UNIT
from engagement_desk.domain.kinds import OrderStatus, Pricing


def order_sheet(content: OrderSheet, paper: str) -> Rendered:
    """Draw the change order on `a4` or `letter`; the same content gives the same bytes."""
    head, order = content.head, content.order
    sheet = letter_sheet(head, paper)
    story = [
        *opening(sheet, order.title, f"{head.client} · {head.title}", _facts(sheet, content)),
        *_leading(sheet, content),
        *_asked(sheet, content),
        *_price(sheet, content),
        *_sums(sheet, content),
        *_signing(sheet, content),
    ]
    state = f"{order.number} · {sheet.say.name('order', order.status)}"
    return bound(sheet, head, sheet.say("change_order", number=order.number), state, story)


def _facts(sheet: Sheet, content: OrderSheet) -> list[list[tuple[str, str]]]:
    head, order, iso, say = content.head, content.order, sheet.formats.iso, sheet.say
    base = say("no_revision_was") if content.revision is None else say("revision_number", number=content.revision)
    return [
        [
            (head.client_legal_name, say("client")),
            (head.consultant_legal_name, say("consultant")),
            (order.number, say("engagement", key=head.engagement)),
            (order.supersedes or DASH, say("in_place_of")),
        ],
        [
            (base, say("scope_it_changes")),
            (iso(order.sent_on), say("order_sent")),
            (iso(order.approved_on), say("order_approved")),
            (iso(order.closed_on or order.completed_on), say(_last_step(order.status))),
        ],
    ]


def _last_step(status: OrderStatus) -> str:
    return "order_closed" if status in (OrderStatus.DECLINED, OrderStatus.WITHDRAWN) else "order_completed"


def _leading(sheet: Sheet, content: OrderSheet) -> Parts:
    formats, say, days = sheet.formats, sheet.say, content.order.days
    figures = [
        (formats.change(content.order.this_change_cents), say("this_change")),
        (formats.money(content.revised_cents), say("revised_with_it")),
        (say.count("more_days", days) if days else say.count("days", 0), say("effect_on_schedule")),
    ]
    return [sheet.pairs(figures, figures=True, after=UNIT)]


def _asked(sheet: Sheet, content: OrderSheet) -> Parts:
    request, clause, say = content.request, content.clause, sheet.say
    if request is None:
        return sheet.section(say("what_was_asked"), [sheet.none(say("no_request"))])
    day = sheet.formats.day_long(request.on)
    asked = say("asked_by", day=day, name=request.by) if request.by else day
    told = ", ".join(filter(None, (asked, say.named("via", request.via))))
    parts: Parts = [sheet.text(say("quoted", words=request.words)), sheet.note(told)]
    if clause is not None:
        condition = [say("condition", condition=clause.condition)] if clause.condition else []
        kind = say("this_is", kind=say.name("clause_said", clause.kind), number=content.revision)
        said = " ".join((f"{clause.text}.", *condition, kind))
        parts.append(sheet.text(said, lead=say("clause_lead", ref=clause.ref)))
    return sheet.section(say("what_was_asked"), parts)


def _price(sheet: Sheet, content: OrderSheet) -> Parts:
    order, formats, say = content.order, sheet.formats, sheet.say
    facts = [(say.name("pricing", order.pricing), say("pricing"))]
    if order.estimate_minutes is not None:
        facts.append((f"{formats.hours(order.estimate_minutes)} h", say("estimated")))
    if order.pricing is Pricing.TIME_AND_MATERIALS:
        facts.append((formats.money(content.rate_cents), say("rate_an_hour")))
    if order.amount_cents is not None:
        name = "lump_sum" if order.pricing is Pricing.LUMP_SUM else "estimated_amount"
        facts.append((formats.money(order.amount_cents), say(name)))
    end = formats.iso(content.revised_end) if content.revised_end else say("open_end")
    return sheet.section(say("price_and_schedule"), [sheet.pairs([*facts, (end, say("planned_end_with_it"))])])


def _sums(sheet: Sheet, content: OrderSheet) -> Parts:
    money, totals, say = sheet.formats.money, content.totals, sheet.say
    rows = [
        (say("original_sum"), money(totals.original_cents)),
        (say("other_approved"), money(totals.approved_cents)),
        (say("this_change_named", number=content.order.number), money(content.order.this_change_cents)),
    ]
    total = (say("revised_sum"), money(content.revised_cents))
    return sheet.section(say("totals"), [sheet.table([words(say("sum")), figure(say("amount"))], rows, total)])


def _signing(sheet: Sheet, content: OrderSheet) -> Parts:
    head, order, say = content.head, content.order, sheet.say
    above: Parts = []
    if order.approved_on is not None:
        names = say.both([name for name in (order.client_approver, order.consultant_approver) if name])
        day = sheet.formats.day_long(order.approved_on)
        above.append(sheet.text(say("recorded_approved", day=day, names=names)))
    return signing(sheet, head.client_legal_name, head.consultant_legal_name, above)
