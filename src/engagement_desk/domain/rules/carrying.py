"""What a retainer's period does with its minutes: used, carried, expired or billed (SPEC §3.7)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from engagement_desk.domain.kinds import Deficit, Surplus
from engagement_desk.domain.money import value_of
from engagement_desk.domain.records.engagements import TermsVersion


class Bucket(NamedTuple):
    """Minutes of one period and the number of periods that they have been carried; a deficit is negative."""

    minutes: int
    periods: int


class Settlement(NamedTuple):
    """The outcome of a period: minutes, and the overage in money; `rest` is what it hands on, oldest first."""

    included: int
    overage: int
    overage_cents: int
    expired: int
    rest: tuple[Bucket, ...]


def carried(buckets: Iterable[Bucket]) -> int:
    """Add up minutes that are carried."""
    return sum(bucket.minutes for bucket in buckets)


def running(brought: tuple[Bucket, ...], used: int, terms: TermsVersion) -> Settlement:
    """Give the balance so far of a period that is not closed: nothing lapses and nothing is billed before its close."""
    return Settlement(terms.included_minutes or 0, 0, 0, 0, _left(brought, used, terms))


def close(brought: tuple[Bucket, ...], used: int, terms: TermsVersion) -> Settlement:
    """Settle a period by the terms of its first day (SPEC §3.7)."""
    left = _left(brought, used, terms)
    included, balance = terms.included_minutes or 0, carried(left)
    if balance < 0 and terms.deficit is Deficit.BILL_NOW:
        return Settlement(included, -balance, _overage_cents(-balance, terms), 0, ())
    kept = left if balance < 0 else _kept(left, terms)
    return Settlement(included, 0, 0, balance - carried(kept), kept)


def _left(brought: tuple[Bucket, ...], used: int, terms: TermsVersion) -> tuple[Bucket, ...]:
    """Use carried minutes oldest first, then the period's own, which also bear a deficit brought in."""
    asked, left = used, []
    for bucket in brought:
        taken = bucket.minutes if bucket.minutes < 0 else min(bucket.minutes, max(asked, 0))
        asked -= taken
        left.append(Bucket(bucket.minutes - taken, bucket.periods + 1))
    left.append(Bucket((terms.included_minutes or 0) - asked, 0))
    return tuple(bucket for bucket in left if bucket.minutes)


def _kept(left: tuple[Bucket, ...], terms: TermsVersion) -> tuple[Bucket, ...]:
    """Let lapse what has been carried long enough, then forfeit the oldest of the rest down to the cap."""
    if terms.surplus is Surplus.NONE:
        return ()
    expiry = terms.expiry_periods
    valid = [bucket for bucket in left if expiry is None or bucket.periods < expiry]
    excess = 0 if terms.cap_minutes is None else max(carried(valid) - terms.cap_minutes, 0)
    kept = []
    for bucket in valid:
        forfeited = min(bucket.minutes, excess)
        excess -= forfeited
        kept.append(Bucket(bucket.minutes - forfeited, bucket.periods))
    return tuple(bucket for bucket in kept if bucket.minutes)


def _overage_cents(minutes: int, terms: TermsVersion) -> int:
    rate = terms.rate_cents if terms.overage_rate_cents is None else terms.overage_rate_cents
    return value_of(minutes, rate)
