"""Change orders with their three totals: this change, all approved ones, the revised sum (SPEC §2)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from engagement_desk.application.lookup import engagement_by_key, terms_of
from engagement_desk.application.ports import Reading
from engagement_desk.domain.kinds import OrderStatus, Pricing, Structure
from engagement_desk.domain.money import value_of
from engagement_desk.domain.records.engagements import Engagement, TermsVersion
from engagement_desk.domain.records.scope import ChangeOrder
from engagement_desk.domain.rules.orders import standing_orders
from engagement_desk.domain.rules.terms import terms_on


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One change order; `this_change_cents` is what it adds to the sum, by its amount or its estimated hours."""

    id: str
    engagement: str
    number: str
    title: str
    request: str | None
    pricing: Pricing
    status: OrderStatus
    estimate_minutes: int | None
    amount_cents: int | None
    days: int
    this_change_cents: int
    sent_on: date | None
    approved_on: date | None
    client_approver: str
    consultant_approver: str
    closed_on: date | None
    completed_on: date | None
    supersedes: str | None


@dataclass(frozen=True, slots=True)
class OrderTotals:
    """The original sum, what approved orders change in it, the sum that results, and the planned end they move to."""

    original_cents: int
    approved_cents: int
    revised_cents: int
    planned_end: date | None
    revised_end: date | None


@dataclass(frozen=True, slots=True)
class OrdersView:
    """The change orders of one engagement by number, and their totals on `as_of`."""

    engagement: str
    as_of: date
    currency: str
    change_orders: tuple[OrderRow, ...]
    totals: OrderTotals


def list_orders(reading: Reading, key: str, as_of: date) -> OrdersView:
    """Give an engagement's change orders and their totals on a day."""
    engagement = engagement_by_key(reading, key)
    terms = terms_of(reading, engagement.id)
    orders = sorted(reading.find(ChangeOrder, engagement_id=engagement.id), key=lambda order: order.number)
    return OrdersView(
        engagement=engagement.key,
        as_of=as_of,
        currency=engagement.currency,
        change_orders=tuple(order_row(engagement, order, orders, terms, as_of) for order in orders),
        totals=order_totals(engagement, orders, terms, as_of),
    )


def show_order(reading: Reading, order_id: str, as_of: date) -> OrderRow:
    """Give one change order."""
    order = reading.get(ChangeOrder, order_id)
    engagement = reading.get(Engagement, order.engagement_id)
    orders = reading.find(ChangeOrder, engagement_id=engagement.id)
    return order_row(engagement, order, orders, terms_of(reading, engagement.id), as_of)


def order_row(
    engagement: Engagement,
    order: ChangeOrder,
    orders: Iterable[ChangeOrder],
    terms: Sequence[TermsVersion],
    as_of: date,
) -> OrderRow:
    """Give one change order of `orders` with what it adds to the sum."""
    superseded = next((other for other in orders if other.id == order.supersedes_id), None)
    return OrderRow(
        id=order.id,
        engagement=engagement.key,
        number=order.label,
        title=order.title,
        request=order.request_id,
        pricing=order.pricing,
        status=order.status,
        estimate_minutes=order.estimate_minutes,
        amount_cents=order.amount_cents,
        days=order.days,
        this_change_cents=order_sum(order, terms, as_of),
        sent_on=order.sent_on,
        approved_on=order.approved_on,
        client_approver=order.client_approver,
        consultant_approver=order.consultant_approver,
        closed_on=order.closed_on,
        completed_on=order.completed_on,
        supersedes=superseded.label if superseded else None,
    )


def order_totals(
    engagement: Engagement, orders: Iterable[ChangeOrder], terms: Sequence[TermsVersion], as_of: date
) -> OrderTotals:
    """Add up the orders whose approval counts by a day; the planned end itself moves only by editing it."""
    approved = standing_orders(orders, as_of)
    original = original_sum(terms_on(terms, as_of))
    added = sum(order_sum(order, terms, as_of) for order in approved)
    end = engagement.end
    return OrderTotals(
        original_cents=original,
        approved_cents=added,
        revised_cents=original + added,
        planned_end=end,
        revised_end=end + timedelta(days=sum(order.days for order in approved)) if end else None,
    )


def original_sum(terms: TermsVersion) -> int:
    """Give the sum before any change, in minor units: the fixed fee; else the money budget; else the minimum."""
    if terms.structure is Structure.FIXED_PRICE and terms.fixed_fee_cents is not None:
        return terms.fixed_fee_cents
    if terms.budget_kind is not None and terms.budget_cents is not None:
        return terms.budget_cents
    return terms.minimum_cents


def order_sum(order: ChangeOrder, terms: Sequence[TermsVersion], as_of: date) -> int:
    """Give what an order adds to the sum: its amount; else its estimated hours at the rate of the day it was approved
    on (`as_of` until then); nothing at zero cost.
    """
    if order.pricing is Pricing.ZERO_COST:
        return 0
    if order.amount_cents is not None:
        return order.amount_cents
    rate = terms_on(terms, order.approved_on or as_of).rate_cents
    return value_of(order.estimate_minutes or 0, rate)
