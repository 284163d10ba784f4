"""The law of SPEC §3.6: what follows from E(d), day by day."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from math import ceil

from oracle_earned import acceptance, earned, is_approved, is_completed, is_refused, order_named, posted, time_items
from oracle_retainer import spans, started, status_at
from oracle_time import half_away, terms_at

from engagement_desk.domain.facts import Facts
from engagement_desk.domain.kinds import Pricing, Status, Structure
from engagement_desk.domain.records.deliverables import Deliverable

DAY = timedelta(days=1)


def minimum(facts: Facts, day: date) -> int:
    return terms_at(facts.terms, day).minimum_cents


def term_days(facts: Facts) -> int | None:
    end = facts.engagement.end
    return None if end is None else (end - facts.engagement.start).days + 1


def elapsed(facts: Facts, day: date) -> int:
    days = max(0, (day - facts.engagement.start).days + 1)
    term = term_days(facts)
    return days if term is None else min(days, term)


def left(facts: Facts, day: date) -> int | None:
    end = facts.engagement.end
    return None if end is None else max(0, (end - day).days)


def day_number(facts: Facts, day: date) -> int:
    return (day - facts.engagement.start).days + 1


def minimum_minutes(facts: Facts, day: date) -> int | None:
    rate = terms_at(facts.terms, day).rate_cents
    return ceil(Fraction(minimum(facts, day), rate) * 60) if rate else None


def pace(facts: Facts, day: date) -> Fraction | None:
    term, least = term_days(facts), minimum(facts, day)
    if term is None or least == 0 or day_number(facts, day) <= 14:
        return None
    return Fraction(half_away(Fraction(earned(facts, day), least) / Fraction(elapsed(facts, day), term) * 100), 100)


def required_minutes(facts: Facts, day: date) -> int | None:
    terms, days = terms_at(facts.terms, day), left(facts, day)
    missing = minimum(facts, day) - earned(facts, day)
    timed = terms.structure is Structure.TIME_AND_MATERIALS and not is_resting(facts, day)
    if not timed or missing <= 0 or not days or not terms.rate_cents:
        return None
    return ceil(Fraction(missing, terms.rate_cents) * 60 / Fraction(days, 7))


def lately(facts: Facts, day: date) -> int:
    """Give what time has earned in the last days: that which began to count in them."""
    since = day - min(28, elapsed(facts, day)) * DAY
    return sum(item.amount for item in time_items(facts, day) if item.on is not None and item.on > since)


def at_risk(facts: Facts, day: date) -> int:
    total = 0
    for one in posted(facts, day):
        order = order_named(facts, one.change_order_id)
        if one.billable and order and not is_approved(order, day) and not is_refused(order, day):
            total += one.value_cents
    return total


def is_resting(facts: Facts, day: date) -> bool:
    return status_at(facts, day) in (Status.PAUSED, Status.ENDED)


def has_forecast(facts: Facts, day: date) -> bool:
    return facts.engagement.end is not None and day_number(facts, day) > 14 and not is_resting(facts, day)


def open_amounts(facts: Facts, day: date) -> list[tuple[date, int]]:
    found = []
    for deliverable in facts.deliverables:
        dates = acceptance(deliverable, facts.holidays)
        expected = expected_on(facts, deliverable, day)
        fixed = terms_at(facts.terms, expected).structure is Structure.FIXED_PRICE
        if fixed and (dates is None or dates[1] > day):
            found.append((expected, deliverable.amount_cents or 0))
    return found


def expected_on(facts: Facts, deliverable: Deliverable, day: date) -> date:
    """Give the day an open deliverable is looked for: when it is due, else at the planned end."""
    end = facts.engagement.end or date.max
    return end if deliverable.due is None or deliverable.due <= day else deliverable.due


def open_lump_sums(facts: Facts, day: date) -> int:
    replaced = {order.supersedes_id for order in facts.orders if is_approved(order, day)}
    return sum(
        order.amount_cents or 0
        for order in facts.orders
        if order.pricing is Pricing.LUMP_SUM
        and is_approved(order, day)
        and not is_completed(order, day)
        and order.id not in replaced
    )


def coming_fees(facts: Facts, day: date) -> list[tuple[date, int]]:
    end = facts.engagement.end
    if end is None:
        return []
    now = {span.first for span in started(facts, day)}
    coming = [span for stretch in spans(facts, day, end) for span in stretch if span.first not in now]
    return [(span.first, span.terms.period_fee_cents or 0) for span in coming]


def forecast(facts: Facts, day: date) -> int | None:
    if not has_forecast(facts, day):
        return None
    span = min(28, elapsed(facts, day))
    return half_away(
        earned(facts, day)
        + at_risk(facts, day)
        + Fraction(lately(facts, day), span) * (left(facts, day) or 0)
        + sum(fee for _, fee in coming_fees(facts, day))
        + sum(amount for _, amount in open_amounts(facts, day))
        + open_lump_sums(facts, day)
    )


def reached_on(facts: Facts, day: date) -> date | None:
    """Walk back from the day while E(x) ≥ M(x), as each day saw it: to the start, or to the first money before it."""
    earliest = min([facts.engagement.start, *(one.posting_date for one in facts.day_sums)])
    while earliest < facts.engagement.start and not earned(facts, earliest):
        earliest += DAY
    found = None
    while day >= earliest and earned(facts, day) >= minimum(facts, day):
        found, day = day, day - DAY
    return found


def projected_on(facts: Facts, day: date) -> date | None:
    """Walk the days to come: time at the late pace, fees and amounts on the days they are looked for."""
    end, least = facts.engagement.end, minimum(facts, day)
    if end is None or not has_forecast(facts, day) or earned(facts, day) >= least:
        return None
    daily = Fraction(lately(facts, day), min(28, elapsed(facts, day)))
    coming = [*coming_fees(facts, day), *open_amounts(facts, day), (end, open_lump_sums(facts, day))]
    walked = day + DAY
    while walked <= end:
        known = sum(amount for on, amount in coming if on <= walked)
        if half_away(earned(facts, day) + known + daily * (walked - day).days) >= least:
            return walked
        walked += DAY
    return None
