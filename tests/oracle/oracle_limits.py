"""The law of SPEC §3.7 on allowances and budgets, a day at a time."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

from oracle_earned import class_at, is_approved, order_named, posted
from oracle_retainer import IN_SCOPE, last_day
from oracle_time import terms_at, worth

from engagement_desk.domain.facts import Facts
from engagement_desk.domain.kinds import Pricing, Span

DAY = timedelta(days=1)


def span_around(day: date, per: Span) -> tuple[date, date]:
    def inside(other: date) -> bool:
        if per is Span.WEEK:
            return other.isocalendar()[:2] == day.isocalendar()[:2]
        return (other.year, other.month) == (day.year, day.month)

    first = last = day
    while inside(first - DAY):
        first -= DAY
    while inside(last + DAY):
        last += DAY
    return first, last


def minutes_between(facts: Facts, day: date, first: date, last: date) -> int:
    return sum(
        one.billed_minutes
        for one in posted(facts, day)
        if first <= one.posting_date <= last
        and one.billable
        and one.change_order_id is None
        and one.stored_class in IN_SCOPE
    )


def state_of(facts: Facts, day: date, first: date, last: date) -> str:
    terms = terms_at(facts.terms, first)
    end = last_day(facts, day)
    if last > day:
        return "so_far"
    changed = any(first < version.effective_from <= last for version in facts.terms[1:])
    if first < facts.engagement.start or (end is not None and end < last) or changed:
        return "partial"
    minutes = minutes_between(facts, day, first, last)
    if terms.allowance_min_minutes is not None and minutes < terms.allowance_min_minutes:
        return "under"
    if terms.allowance_max_minutes is not None and minutes > terms.allowance_max_minutes:
        return "over"
    return "within"


def rows(facts: Facts, day: date) -> list[tuple[date, date]]:
    """Give the spans that have an allowance, touched by a day from the start to the day or the end."""
    end, found, walked = last_day(facts, day), set(), facts.engagement.start
    while walked <= (day if end is None else min(day, end)):
        for per in Span:
            first, last = span_around(walked, per)
            if terms_at(facts.terms, first).allowance_per is per:
                found.add((first, last))
        walked += DAY
    return sorted(found)


def budget_use(facts: Facts, day: date) -> tuple[int, int]:
    """Give the minutes and the value that count against a budget."""
    minutes = value = 0
    for one in posted(facts, day):
        order = order_named(facts, one.change_order_id)
        timed = order is not None and order.pricing is Pricing.TIME_AND_MATERIALS
        plain = order is None and one.stored_class in IN_SCOPE
        if one.billable and (plain or (timed and class_at(facts, one, day) == "change_order")):
            minutes += one.billed_minutes
            value += one.value_cents
    return minutes, value


def raised(facts: Facts, day: date) -> tuple[int, int]:
    """Give the minutes and the money by which approved orders raise a budget; hours alone are worth the rate."""
    replaced = {order.supersedes_id for order in facts.orders if is_approved(order, day)}
    standing = [order for order in facts.orders if is_approved(order, day) and order.id not in replaced]
    rate = terms_at(facts.terms, day).rate_cents
    money = 0
    for order in standing:
        if order.amount_cents is None and order.pricing is Pricing.TIME_AND_MATERIALS:
            money += worth(order.estimate_minutes or 0, rate)
        else:
            money += order.amount_cents or 0
    return sum(order.estimate_minutes or 0 for order in standing), money


def threshold(used: int, limit: int) -> int | None:
    reached = [mark for mark in (75, 90, 100) if Fraction(used) >= Fraction(limit * mark, 100)]
    return max(reached) if reached else None
