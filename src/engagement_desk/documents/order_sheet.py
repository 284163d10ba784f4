"""The change order as one page to sign: what is asked, its price and schedule, and the three totals (SPEC §2)."""

from __future__ import annotations

from engagement_desk.application.ports import Rendered
from engagement_desk.application.queries.order_sheet import OrderSheet
from engagement_desk.documents.facts import Signatures
from engagement_desk.documents.formats import DASH
from engagement_desk.documents.grid import figure, words
from engagement_desk.documents.letter import bound, letter_sheet, opening
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.theme import UNIT
from engagement_desk.documents.words import ORDER_STATES, PRICINGS
from engagement_desk.domain.kinds import OrderStatus, Pricing

_KIND_SAID = {
    "included": "included in the scope",
    "excluded": "excluded from the scope",
    "conditional": "included on a condition",
    "assumption": "an assumption of the agreement",
    "client_obligation": "for the client to provide",
}


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
    state = f"{order.number} · {ORDER_STATES[order.status]}"
    return bound(sheet, head, f"Change order {order.number}", state, story)


def _facts(sheet: Sheet, content: OrderSheet) -> list[list[tuple[str, str]]]:
    head, order, iso = content.head, content.order, sheet.formats.iso
    base = f"Revision {content.revision}" if content.revision is not None else "no revision was in force"
    return [
        [
            (head.client_legal_name, "Client"),
            (head.consultant_legal_name, "Consultant"),
            (order.number, f"Engagement {head.engagement}"),
            (order.supersedes or DASH, "In place of"),
        ],
        [
            (base, "Scope it changes"),
            (iso(order.sent_on), "Sent"),
            (iso(order.approved_on), "Approved"),
            (iso(order.closed_on or order.completed_on), _last_step(order.status)),
        ],
    ]


def _last_step(status: OrderStatus) -> str:
    return "Closed" if status in (OrderStatus.DECLINED, OrderStatus.WITHDRAWN) else "Completed"


def _leading(sheet: Sheet, content: OrderSheet) -> Parts:
    formats = sheet.formats
    figures = [
        (formats.change(content.order.this_change_cents), "this change"),
        (formats.money(content.revised_cents), "revised sum with it"),
        (_days(content.order.days), "effect on the schedule"),
    ]
    return [sheet.pairs(figures, figures=True, after=UNIT)]


def _days(days: int) -> str:
    return "0 days" if days == 0 else f"{days:+d} day{'' if abs(days) == 1 else 's'}"


def _asked(sheet: Sheet, content: OrderSheet) -> Parts:
    request, clause = content.request, content.clause
    if request is None:
        return sheet.section("What was asked", [sheet.none("This order answers no recorded request.")])
    by = f" by {request.by}" if request.by else ""
    via = f", {request.via}" if request.via else ""
    parts: Parts = [sheet.text(f"“{request.words}”"), sheet.note(f"{sheet.formats.day_long(request.on)}{by}{via}")]
    if clause is not None:
        condition = f" Condition: {clause.condition}." if clause.condition else ""
        said = f"{clause.text}.{condition} This is {_KIND_SAID[clause.kind]}, revision {content.revision}."
        parts.append(sheet.text(said, lead=f"Clause {clause.ref}."))
    return sheet.section("What was asked", parts)


def _price(sheet: Sheet, content: OrderSheet) -> Parts:
    order, formats = content.order, sheet.formats
    facts = [(PRICINGS[order.pricing], "Pricing")]
    if order.estimate_minutes is not None:
        facts.append((f"{formats.hours(order.estimate_minutes)} h", "Estimated"))
    if order.pricing is Pricing.TIME_AND_MATERIALS:
        facts.append((formats.money(content.rate_cents), "Rate an hour"))
    if order.amount_cents is not None:
        name = "Lump sum" if order.pricing is Pricing.LUMP_SUM else "Estimated amount"
        facts.append((formats.money(order.amount_cents), name))
    facts.append((formats.iso(content.revised_end) if content.revised_end else "open", "Planned end with it"))
    return sheet.section("Price and schedule", [sheet.pairs(facts)])


def _sums(sheet: Sheet, content: OrderSheet) -> Parts:
    money, totals = sheet.formats.money, content.totals
    rows = [
        ("Original sum", money(totals.original_cents)),
        ("Other approved change orders", money(totals.approved_cents)),
        (f"This change, {content.order.number}", money(content.order.this_change_cents)),
    ]
    total = ("Revised sum", money(content.revised_cents))
    return sheet.section("Totals", [sheet.table([words("Sum"), figure("Amount")], rows, total)])


def _signing(sheet: Sheet, content: OrderSheet) -> Parts:
    head, order = content.head, content.order
    parties = [
        (sheet.printable(head.client_legal_name), "For the client"),
        (sheet.printable(head.consultant_legal_name), "For the consultant"),
    ]
    parts: Parts = []
    if order.approved_on is not None:
        by = " and ".join(name for name in (order.client_approver, order.consultant_approver) if name)
        parts.append(sheet.text(f"Recorded as approved on {sheet.formats.day_long(order.approved_on)} by {by}."))
    parts.append(Signatures(parties, ("Name", "Signature and date"), sheet.palette))
    return sheet.section("Signatures", parts)
