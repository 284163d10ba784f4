"""Where the engagement is heading: forecast and projected date (SPEC §3.6)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from math import ceil

from engagement_desk.domain.kinds import DeliverableState, EarnedKind, EntryClass, Pricing, Structure
from engagement_desk.domain.money import half_away
from engagement_desk.domain.rules.classed import Classed
from engagement_desk.domain.rules.deliverables import standing
from engagement_desk.domain.rules.minimum import AT_REST, FIRST_DAYS
from engagement_desk.domain.rules.orders import completed_posting, is_refused, standing_orders
from engagement_desk.domain.rules.picture import Picture
from engagement_desk.domain.rules.retainer import coming_periods
from engagement_desk.domain.rules.terms import terms_on

_WINDOW_DAYS = 28
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is expected to be earned until the planned end: a day's time, and dated amounts in minor units."""

    end: date
    daily: Fraction
    coming: tuple[tuple[date, int], ...]


def earned_lately(seen: Picture) -> int:
    """Give the T&M earned in the last min(28, elapsed) days, in minor units."""
    since = seen.day - timedelta(days=min(_WINDOW_DAYS, seen.term.elapsed))
    return sum(item.amount_cents for item in seen.items if item.kind is EarnedKind.TIME and item.on > since)


def at_risk_cents(seen: Picture) -> int:
    """Give the value of at-risk time whose order is still open: declined and withdrawn ones are left out."""
    return sum(one.sum.value_cents for one in seen.sums if is_open_risk(one, seen.day))


def is_open_risk(one: Classed, day: date) -> bool:
    """Tell whether a sum is at risk of an order that may still be approved."""
    order = one.order
    return one.entry_class is EntryClass.AT_RISK and order is not None and not is_refused(order, day)


def outlook(seen: Picture) -> Outlook | None:
    """Give what is still to come; None while paused or ended, in the first 14 days or without a planned end."""
    end = seen.facts.engagement.end
    if end is None or seen.status in AT_REST or seen.term.day_number <= FIRST_DAYS:
        return None
    daily = Fraction(earned_lately(seen), min(_WINDOW_DAYS, seen.term.elapsed))
    coming = [*_fees(seen), *_open_deliverables(seen, end), *_open_lump_sums(seen, end)]
    return Outlook(end, daily, tuple(sorted(coming)))


def forecast(seen: Picture, ahead: Outlook | None) -> int | None:
    """Give what will have been earned at the planned end, rounded once; None without an outlook."""
    if ahead is None:
        return None
    total = seen.earned + at_risk_cents(seen) + _sum(ahead.coming) + ahead.daily * (seen.term.left or 0)
    return half_away(total.numerator, total.denominator)


def projected_on(seen: Picture, ahead: Outlook | None) -> date | None:
    """Give the day after this one on which the minimum will be reached, by the forecast's assumptions without at-risk
    value; None without an outlook, when it is reached already, and after the planned end.
    """
    if ahead is None or seen.earned >= seen.terms.minimum_cents:
        return None
    # Money is rounded half away from zero: half a minor unit below the minimum reaches it.
    goal = Fraction(2 * seen.terms.minimum_cents - 1, 2)
    within = [part for part in ahead.coming if seen.day < part[0] <= ahead.end]
    base = seen.earned
    for (since, cents), (limit, _) in pairwise([(seen.day + _DAY, 0), *within, (ahead.end + _DAY, 0)]):
        base += cents
        days = _days_until(goal - base, ahead.daily, (since - seen.day).days)
        if days is not None and days < (limit - seen.day).days:
            return seen.day + timedelta(days=days)
    return None


def _days_until(missing: Fraction, daily: Fraction, soonest: int) -> int | None:
    """Give the first day number from the soonest on by which the daily amounts make up what is missing, if any does."""
    if daily * soonest >= missing:
        return soonest
    return ceil(missing / daily) if daily > 0 else None


def _sum(parts: Iterable[tuple[date, int]]) -> int:
    return sum(cents for _, cents in parts)


def _fees(seen: Picture) -> Iterator[tuple[date, int]]:
    return ((period.start, period.fee_cents) for period in coming_periods(seen.facts, seen.day))


def _open_deliverables(seen: Picture, end: date) -> Iterator[tuple[date, int]]:
    """Expect each on its due date, or at the planned end when it has none or it is past."""
    facts = seen.facts
    for deliverable in facts.deliverables:
        if standing(deliverable, seen.day, facts.holidays).state is DeliverableState.ACCEPTED:
            continue
        due = deliverable.due
        on = end if due is None or due <= seen.day else due
        if terms_on(facts.terms, on).structure is Structure.FIXED_PRICE:
            yield on, deliverable.amount_cents or 0


def _open_lump_sums(seen: Picture, end: date) -> Iterator[tuple[date, int]]:
    for order in standing_orders(seen.facts.orders, seen.day):
        completed = completed_posting(order)
        if order.pricing is Pricing.LUMP_SUM and (completed is None or completed > seen.day):
            yield end, order.amount_cents or 0
