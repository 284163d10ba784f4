"""The weeks and months of an engagement against its allowance (SPEC §3.7)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from itertools import accumulate

from engagement_desk.domain.calendar import month_of, week_of
from engagement_desk.domain.kinds import Span
from engagement_desk.domain.position import AllowanceRow
from engagement_desk.domain.records.engagements import TermsVersion
from engagement_desk.domain.rules.classed import in_scope_minutes
from engagement_desk.domain.rules.picture import Picture
from engagement_desk.domain.rules.standing import last_day
from engagement_desk.domain.rules.terms import terms_on

_SPANS: dict[Span, Callable[[date], tuple[date, date]]] = {Span.WEEK: week_of, Span.MONTH: month_of}


def allowance(seen: Picture) -> tuple[AllowanceRow, ...]:
    """Give a row for each week or month that has an allowance, from the start's to the day's, not past the end's.

    A span goes by the terms of its first day; minutes are the billed ones of `in_scope` and `unclassified`.
    """
    facts = seen.facts
    end = last_day(facts.engagement, facts.statuses, seen.day)
    through = seen.day if end is None else min(seen.day, end)
    count = _counter(in_scope_minutes(seen.sums))
    rows = [
        _row(seen, first, last, terms, end, count)
        for span, of in _SPANS.items()
        for first, last in _spans(of, facts.engagement.start, through)
        if (terms := terms_on(facts.terms, first)).allowance_per is span
    ]
    return tuple(sorted(rows, key=lambda row: row.period_start))


def is_over(row: AllowanceRow) -> bool:
    """Tell whether a row already has more minutes than its maximum, closed or not."""
    return row.max_minutes is not None and row.billed_minutes > row.max_minutes


def _spans(of: Callable[[date], tuple[date, date]], start: date, through: date) -> Iterator[tuple[date, date]]:
    day = start
    while day <= through:
        first, last = of(day)
        yield first, last
        day = last + timedelta(days=1)


def _counter(minutes: Sequence[tuple[date, int]]) -> Callable[[date, date], int]:
    """Give a function that adds up the minutes between two dates, both inclusive."""
    ascending = sorted(minutes)
    dates = [on for on, _ in ascending]
    totals = [0, *accumulate(count for _, count in ascending)]
    return lambda first, last: totals[bisect_right(dates, last)] - totals[bisect_left(dates, first)]


def _row(
    seen: Picture,
    first: date,
    last: date,
    terms: TermsVersion,
    end: date | None,
    count: Callable[[date, date], int],
) -> AllowanceRow:
    billed = count(first, last)
    low, high = terms.allowance_min_minutes, terms.allowance_max_minutes
    if last > seen.day:
        state = "so_far"
    elif _is_cut(seen, first, last, end):
        state = "partial"
    elif low is not None and billed < low:
        state = "under"
    else:
        state = "over" if high is not None and billed > high else "within"
    return AllowanceRow(first, last, billed, low, high, state)


def _is_cut(seen: Picture, first: date, last: date, end: date | None) -> bool:
    """Tell whether the start, the end or a change of terms falls within the span."""
    facts = seen.facts
    cut_by_term = first < facts.engagement.start or (end is not None and end < last)
    return cut_by_term or any(first < version.effective_from <= last for version in facts.terms[1:])
