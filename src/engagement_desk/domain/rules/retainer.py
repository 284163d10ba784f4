"""The retainer's ledger, and on which days its terms may change (SPEC §3.5, §3.7)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from engagement_desk.domain.errors import Refused
from engagement_desk.domain.facts import Facts
from engagement_desk.domain.kinds import Structure
from engagement_desk.domain.position import RetainerRow
from engagement_desk.domain.records.engagements import Engagement, TermsVersion
from engagement_desk.domain.rules.carrying import Bucket, carried, close, running
from engagement_desk.domain.rules.classed import WITHIN_SCOPE, Classed, classed_sums
from engagement_desk.domain.rules.periods import Period, anniversaries, periods, stretches
from engagement_desk.domain.rules.standing import last_day


class Ledger(NamedTuple):
    """The rows of the periods that have started, what each carries in, and the time that no period holds."""

    rows: tuple[RetainerRow, ...]
    carried_in: tuple[tuple[Bucket, ...], ...]
    outside: tuple[Classed, ...]


def ledger(facts: Facts, day: date) -> tuple[RetainerRow, ...]:
    """Give the row of every period that has started by the day; a running one shows its balance so far (SPEC §3.7)."""
    return kept_ledger(facts, classed_sums(facts, day), day).rows


def kept_ledger(facts: Facts, sums: Iterable[Classed], day: date) -> Ledger:
    """Give the ledger as of the day from sums that are classed as of it."""
    started = started_periods(facts, day)
    used, outside = _used(started, sums)
    rows: list[RetainerRow] = []
    brought: list[tuple[Bucket, ...]] = []
    buckets: tuple[Bucket, ...] = ()
    for period, minutes in zip(started, used, strict=True):
        buckets = () if period.first else buckets
        brought.append(buckets)
        settle = close if period.end <= day else running
        settlement = settle(buckets, minutes, period.terms)
        rows.append(
            RetainerRow(
                period_start=period.start,
                period_end=period.end,
                fee_cents=period.fee_cents,
                carried_in=carried(buckets),
                included=settlement.included,
                used=minutes,
                available=carried(buckets) + settlement.included,
                overage=settlement.overage,
                overage_cents=settlement.overage_cents,
                expired=settlement.expired,
                carried_out=carried(settlement.rest),
                closed=period.end <= day,
            )
        )
        buckets = settlement.rest
    return Ledger(tuple(rows), tuple(brought), outside)


def started_periods(facts: Facts, day: date) -> tuple[Period, ...]:
    """Give the periods that have started by the day, one for each row of the ledger."""
    engagement = facts.engagement
    return periods(facts.terms, engagement.start, last_day(engagement, facts.statuses, day), day)


def coming_periods(facts: Facts, day: date) -> tuple[Period, ...]:
    """Give the periods still to start in the term; none without a planned end (SPEC §3.6)."""
    engagement = facts.engagement
    if engagement.end is None:
        return ()
    term = periods(facts.terms, engagement.start, engagement.end, engagement.end)
    return tuple(period for period in term if period.start > day)


def check_terms_change(terms: Sequence[TermsVersion], new: TermsVersion, engagement: Engagement) -> None:
    """Refuse a change to or from `retainer`, or of its fee, hours, overage rate or policies, within a period.

    `terms` are the versions as they stand; `new` is added, or replaces the one of its date. Raises
    `Refused("not_a_period_start", on=…, next=…)` that names the next first day (SPEC §3.5).
    """
    kept = [version for version in terms if version.effective_from != new.effective_from]
    after = sorted([*kept, new], key=lambda version: version.effective_from)
    for before, version in pairwise(after):
        if version.effective_from >= new.effective_from and _changes_retainer(before, version):
            _check_first_day(after, version.effective_from, engagement.start)


def _changes_retainer(before: TermsVersion, after: TermsVersion) -> bool:
    if before.structure is not Structure.RETAINER:
        return False
    return _retainer_terms(before) != _retainer_terms(after)


def _retainer_terms(version: TermsVersion) -> tuple[object, ...]:
    return (
        version.structure,
        version.period_fee_cents,
        version.included_minutes,
        version.overage_rate_cents,
        version.surplus,
        version.deficit,
        version.cap_minutes,
        version.expiry_periods,
    )


def _check_first_day(terms: Sequence[TermsVersion], on: date, start: date) -> None:
    earlier = [stretch.start for stretch in stretches(terms, start) if stretch.start < on]
    if not earlier:
        return
    following = next(first for first in anniversaries(earlier[-1]) if first >= on)
    if following != on:
        raise Refused("not_a_period_start", on=on, next=following)


def _used(started: Sequence[Period], sums: Iterable[Classed]) -> tuple[list[int], tuple[Classed, ...]]:
    """Add up each period's billed minutes by posting date; time before the first counts in the first (SPEC §3.7)."""
    starts = [period.start for period in started]
    used = [0] * len(started)
    outside = []
    for one in sums:
        if one.structure is not Structure.RETAINER or one.entry_class not in WITHIN_SCOPE or not starts:
            continue
        index = max(bisect_right(starts, one.sum.posting_date) - 1, 0)
        if one.sum.posting_date > started[index].end:
            outside.append(one)
        else:
            used[index] += one.sum.billed_minutes
    return used, tuple(outside)
