"""The fees for the notice period, from the day after the notice to the earliest end (SPEC §3.8)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from math import ceil

from engagement_desk.domain.calendar import month_of
from engagement_desk.domain.kinds import ExitReason, Span, Structure
from engagement_desk.domain.money import half_away, value_of
from engagement_desk.domain.rules.leaving import Leaving
from engagement_desk.domain.rules.periods import Period, periods
from engagement_desk.domain.rules.standing import last_day
from engagement_desk.domain.rules.workings import working
from engagement_desk.domain.statements import Working

_OWED_FOR = frozenset({ExitReason.CONVENIENCE_CLIENT, ExitReason.CONVENIENCE_CONSULTANT, ExitReason.BREACH_CLIENT})
_DAYS_A_WEEK = 7


@dataclass(frozen=True, slots=True)
class NoticeFees:
    """The minutes that are owed (0 unless T&M), the amount in minor units and how it was worked out."""

    minutes: int
    cents: int
    working: Working


def notice_fees(leaving: Leaving) -> NoticeFees:
    """Give the notice fees by the structure in force on the day of the notice (SPEC §3.8)."""
    if leaving.reason not in _OWED_FOR:
        return NoticeFees(0, 0, working("none_for", reason=leaving.reason.value))
    if leaving.notice_days == 0:
        return NoticeFees(0, 0, working("no_days"))
    return _BY_STRUCTURE[leaving.seen.terms.structure](leaving)


def _of_time(leaving: Leaving) -> NoticeFees:
    terms = leaving.seen.terms
    least = terms.allowance_min_minutes
    if terms.allowance_per is None or least is None:
        return NoticeFees(0, 0, working("no_minimum_hours"))
    if terms.allowance_per is Span.WEEK:
        minutes = ceil(Fraction(least * leaving.notice_days, _DAYS_A_WEEK))
        worked = working(
            "weekly",
            least_minutes=least,
            notice_days=leaving.notice_days,
            week=_DAYS_A_WEEK,
            minutes=minutes,
            rate_cents=terms.rate_cents,
        )
    else:
        months = [*_parts_of_months(leaving.seen.day + timedelta(days=1), leaving.end)]
        minutes = ceil(sum((Fraction(least * part, whole) for part, whole in months), Fraction()))
        parts = (working("month_part", part=part, whole_days=whole) for part, whole in months)
        worked = working("monthly", *parts, least_minutes=least, minutes=minutes, rate_cents=terms.rate_cents)
    return NoticeFees(minutes, value_of(minutes, terms.rate_cents), worked)


def _parts_of_months(first: date, last: date) -> Iterator[tuple[int, int]]:
    """Give for each calendar month the days that lie within it and all its days."""
    while first <= last:
        _, month_end = month_of(first)
        yield (min(month_end, last) - first).days + 1, month_end.day
        first = month_end + timedelta(days=1)


def _of_retainer(leaving: Leaving) -> NoticeFees:
    facts, day = leaving.seen.facts, leaving.seen.day
    known_end = last_day(facts.engagement, facts.statuses, day)
    end = leaving.end if known_end is None else min(leaving.end, known_end)
    agreed = periods(facts.terms, facts.engagement.start, known_end, end)
    following = [one for one in agreed if one.start > day]
    if not following:
        return NoticeFees(0, 0, working("no_following"))
    parts = (_fee_working(period, end) for period in following)
    return NoticeFees(0, sum(_fee(period, end) for period in following), working("sum", *parts))


def _fee(period: Period, end: date) -> int:
    return half_away(period.fee_cents * _days_served(period, end), period.days)


def _fee_working(period: Period, end: date) -> Working:
    served = _days_served(period, end)
    if served == period.days:
        return working("fee", starts=period.start, fee_cents=period.fee_cents)
    return working("fee_cut", starts=period.start, fee_cents=period.fee_cents, served=served, whole_days=period.days)


def _days_served(period: Period, end: date) -> int:
    """Count the days until the earliest end; a period that the planned end cuts by itself is not cut by the notice."""
    return (min(period.end, end) - period.start).days + 1


def _of_fixed_price(_leaving: Leaving) -> NoticeFees:
    return NoticeFees(0, 0, working("none_fixed"))


_BY_STRUCTURE: dict[Structure, Callable[[Leaving], NoticeFees]] = {
    Structure.TIME_AND_MATERIALS: _of_time,
    Structure.RETAINER: _of_retainer,
    Structure.FIXED_PRICE: _of_fixed_price,
}
