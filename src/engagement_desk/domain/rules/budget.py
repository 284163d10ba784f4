"""The budget and its use (SPEC §3.7)."""

from __future__ import annotations

from collections.abc import Iterable

from engagement_desk.domain.kinds import EntryClass, Pricing
from engagement_desk.domain.money import value_of
from engagement_desk.domain.position import BudgetUse
from engagement_desk.domain.records.engagements import TermsVersion
from engagement_desk.domain.records.scope import ChangeOrder
from engagement_desk.domain.rules.classed import WITHIN_SCOPE, Classed
from engagement_desk.domain.rules.orders import standing_orders
from engagement_desk.domain.rules.picture import Picture

THRESHOLDS = (100, 90, 75)
"""Percent of a budget at which it warns, the highest first."""


def budget(seen: Picture) -> BudgetUse | None:
    """Give the budget of the terms in force, raised by approved orders, and its use from the start; None without one.

    Use counts `in_scope`, `unclassified` and approved T&M orders, and is not limited by a cap.
    """
    terms = seen.terms
    if terms.budget_kind is None or (terms.budget_minutes is None and terms.budget_cents is None):
        return None
    orders = standing_orders(seen.facts.orders, seen.day)
    counted = [one.sum for one in seen.sums if _counts(one)]
    used_minutes = sum(one.billed_minutes for one in counted)
    used_cents = sum(one.value_cents for one in counted)
    limit_minutes = _raised(terms.budget_minutes, (order.estimate_minutes or 0 for order in orders))
    limit_cents = _raised(terms.budget_cents, (_order_cents(order, terms) for order in orders))
    return BudgetUse(
        kind=terms.budget_kind,
        limit_cents=limit_cents,
        limit_minutes=limit_minutes,
        used_cents=used_cents,
        used_minutes=used_minutes,
        threshold=_threshold((used_minutes, limit_minutes), (used_cents, limit_cents)),
    )


def _counts(one: Classed) -> bool:
    if one.entry_class in WITHIN_SCOPE:
        return True
    order = one.order
    is_ordered = one.entry_class is EntryClass.CHANGE_ORDER and order is not None
    return is_ordered and order is not None and order.pricing is Pricing.TIME_AND_MATERIALS


def _raised(limit: int | None, by: Iterable[int]) -> int | None:
    return None if limit is None else limit + sum(by)


def _order_cents(order: ChangeOrder, terms: TermsVersion) -> int:
    """Give the money of an order; one on time with hours alone is worth them at the rate in force."""
    if order.amount_cents is not None or order.pricing is not Pricing.TIME_AND_MATERIALS:
        return order.amount_cents or 0
    return value_of(order.estimate_minutes or 0, terms.rate_cents)


def _threshold(*uses: tuple[int, int | None]) -> int | None:
    limits = [(used, limit) for used, limit in uses if limit is not None]
    return next((t for t in THRESHOLDS if any(used * 100 >= limit * t for used, limit in limits)), None)
