"""The minimum: what is missing, the pace, the time it still takes (SPEC §3.6)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction
from itertools import accumulate, takewhile
from math import ceil

from engagement_desk.domain.kinds import BudgetKind, Status, Structure
from engagement_desk.domain.money import half_away
from engagement_desk.domain.position import EarnedItem
from engagement_desk.domain.records.engagements import TermsVersion
from engagement_desk.domain.rules.earned import items_of
from engagement_desk.domain.rules.picture import Picture
from engagement_desk.domain.rules.standing import Term

FIRST_DAYS = 14
"""Through this day of the engagement a pace and a forecast say nothing."""

AT_REST = frozenset({Status.PAUSED, Status.ENDED})
_MINUTES_AN_HOUR = 60
_DAYS_A_WEEK = 7
_HUNDREDTHS = 100


def shortfall(minimum_cents: int, earned_cents: int) -> int:
    """Give max(0, M − E)."""
    return max(0, minimum_cents - earned_cents)


def minimum_minutes(terms: TermsVersion) -> int | None:
    """Give the minimum as minutes at the rate, rounded up; None when the rate is 0."""
    if terms.rate_cents == 0:
        return None
    return ceil(Fraction(terms.minimum_cents * _MINUTES_AN_HOUR, terms.rate_cents))


def pace(minimum_cents: int, earned_cents: int, term: Term) -> Fraction | None:
    """Give (E/M) ÷ (elapsed/term) to two decimals; None where it would say nothing (SPEC §3.6)."""
    if term.days is None or minimum_cents == 0 or term.day_number <= FIRST_DAYS:
        return None
    hundredths = half_away(earned_cents * term.days * _HUNDREDTHS, minimum_cents * term.elapsed)
    return Fraction(hundredths, _HUNDREDTHS)


def required_minutes_per_week(seen: Picture) -> int | None:
    """Give the minutes a week that reach the minimum by the planned end, rounded up; T&M only, None when not asked."""
    terms, left = seen.terms, seen.term.left
    missing = terms.minimum_cents - seen.earned
    if seen.status in AT_REST or terms.structure is not Structure.TIME_AND_MATERIALS:
        return None
    if missing <= 0 or not left or terms.rate_cents <= 0:
        return None
    return ceil(Fraction(missing * _MINUTES_AN_HOUR * _DAYS_A_WEEK, terms.rate_cents * left))


def reached_on(seen: Picture) -> date | None:
    """Give the first date from which E ≥ M has held through the day, each by the terms in force then; else None."""
    reached: date | None = None
    for on, earned, minimum in _course(seen):
        if earned < minimum:
            reached = None
        elif reached is None:
            reached = on
    return reached


def _course(seen: Picture) -> Iterator[tuple[date, int, int]]:
    """Give E and M from the first day on, at every date on which one of them may change, ascending."""
    versions = [version for version in seen.facts.terms if version.effective_from <= seen.day] or [seen.terms]
    starts = [version.effective_from for version in versions[1:]]
    courses: dict[object, list[tuple[date, int]]] = {_cap(seen.terms): _running_totals(seen.items)}
    first_day = min([seen.facts.engagement.start, *(on for on, _ in courses[_cap(seen.terms)][:1])])
    untils = [*(start - timedelta(days=1) for start in starts), seen.day]
    for terms, since, until in zip(versions, [first_day, *starts], untils, strict=True):
        if _cap(terms) not in courses:
            items = items_of(seen.facts, seen.sums, seen.ledger, seen.day, terms)
            courses[_cap(terms)] = _running_totals(items)
        for on, earned in _stage(courses[_cap(terms)], since, until):
            yield on, earned, terms.minimum_cents


def _cap(terms: TermsVersion) -> object:
    """Give what decides which part of the time is earned."""
    return terms.budget_kind is BudgetKind.CAP and (terms.budget_minutes, terms.budget_cents)


def _running_totals(items: Sequence[EarnedItem]) -> list[tuple[date, int]]:
    running = accumulate(item.amount_cents for item in items)
    return [*{item.on: total for item, total in zip(items, running, strict=True)}.items()]


def _stage(totals: Sequence[tuple[date, int]], since: date, until: date) -> Iterator[tuple[date, int]]:
    """Give the total on the first day of a stage and on each later day of it that has its own."""
    if since > until:
        return
    index = bisect_right(totals, since, key=lambda step: step[0])
    yield since, totals[index - 1][1] if index else 0
    yield from takewhile(lambda step: step[0] <= until, totals[index:])
