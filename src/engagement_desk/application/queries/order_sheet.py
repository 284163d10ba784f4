"""The change order as a page to sign: what is asked, what it costs, and the three totals (SPEC §2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from engagement_desk.application.lookup import engagement_by_key, order_by_number, terms_of
from engagement_desk.application.ports import Reading
from engagement_desk.application.queries.letterhead import Letterhead, letterhead
from engagement_desk.application.queries.orders import OrderRow, OrderTotals, order_row, order_totals
from engagement_desk.application.queries.requests import RequestRow, request_row
from engagement_desk.application.queries.scope import ClauseRow, clause_rows, items_of, revision_on, revisions_of
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.scope import ChangeOrder, Request
from engagement_desk.domain.rules.orders import standing_orders
from engagement_desk.domain.rules.terms import terms_on


@dataclass(frozen=True)
class OrderSheet:
    """The content of a change order sheet.

    `totals` are those of the orders approved by the day without this one; `revised_cents` and `revised_end` are what
    the sum and the planned end become with it, or would have become. `clause` is what the request was held against, as
    worded on its day.
    """

    head: Letterhead
    order: OrderRow
    request: RequestRow | None
    clause: ClauseRow | None
    revision: int | None
    rate_cents: int
    totals: OrderTotals
    revised_cents: int
    revised_end: date | None


def order_sheet(reading: Reading, key: str, number: str, as_of: date) -> OrderSheet:
    """Give the content for an order by its number; raises `Refused("unknown_change_order")`."""
    engagement = engagement_by_key(reading, key)
    order = order_by_number(reading, engagement, number)
    orders = reading.find(ChangeOrder, engagement_id=engagement.id)
    terms = terms_of(reading, engagement.id)
    row = order_row(engagement, order, orders, terms, as_of)
    request = reading.get(Request, order.request_id) if order.request_id else None
    others = [one for one in orders if one.id not in (order.id, order.supersedes_id)]
    totals = order_totals(engagement, others, terms, as_of)
    asked_on = request.on if request else as_of
    revision = revision_on(revisions_of(reading, engagement.id), asked_on)
    clauses = clause_rows(items_of(reading, revision)) if revision else ()
    return OrderSheet(
        head=letterhead(reading, engagement, as_of),
        order=row,
        request=request_row(engagement, request, orders) if request else None,
        clause=next((one for one in clauses if request and one.ref == request.clause_ref), None),
        revision=revision.number if revision else None,
        rate_cents=terms_on(terms, order.approved_on or as_of).rate_cents,
        totals=totals,
        revised_cents=totals.revised_cents + row.this_change_cents,
        revised_end=_end(engagement, [*standing_orders(others, as_of), order]),
    )


def _end(engagement: Engagement, orders: list[ChangeOrder]) -> date | None:
    return engagement.end and engagement.end + timedelta(days=sum(one.days for one in orders))
