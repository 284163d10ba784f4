"""The law of SPEC §3.5 and §3.7 on retainers, minute by minute."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from oracle_time import half_away, terms_at

from engagement_desk.domain.facts import DaySum, Facts
from engagement_desk.domain.kinds import Deficit, Status, StoredClass, Structure, Surplus
from engagement_desk.domain.records.engagements import TermsVersion

DAY = timedelta(days=1)
IN_SCOPE = (StoredClass.IN_SCOPE, StoredClass.UNCLASSIFIED)


@dataclass(frozen=True)
class Span:
    """One period and the terms of its first day."""

    first: date
    last: date
    terms: TermsVersion


@dataclass(frozen=True)
class Row:
    """One row of the ledger; while its period runs, nothing has lapsed and nothing is billed."""

    span: Span
    carried_in: int
    used: int
    available: int
    overage: int
    overage_cents: int
    expired: int
    carried_out: int
    closed: bool


def anniversary(anchor: date, months: int) -> date:
    year, month = anchor.year, anchor.month
    for _ in range(months):
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return date(year, month, min(anchor.day, monthrange(year, month)[1]))


def status_at(facts: Facts, day: date) -> Status:
    known = [change for change in facts.statuses if change.posting <= day]
    return known[-1].status if known else Status.PROPOSED


def actual_end(facts: Facts, day: date) -> date | None:
    """Give the day on which the end counts, as known on the day."""
    ended = None
    for change in facts.statuses:
        if change.posting <= day:
            if change.status is not Status.ENDED:
                ended = None
            elif ended is None:
                ended = change.posting
    return ended


def last_day(facts: Facts, day: date) -> date | None:
    known = [end for end in (facts.engagement.end, actual_end(facts, day)) if end is not None]
    return min(known) if known else None


def is_retainer(facts: Facts, day: date) -> bool:
    return terms_at(facts.terms, day).structure is Structure.RETAINER


def spans(facts: Facts, day: date, through: date) -> list[list[Span]]:
    """Give each stretch's periods that start by `through`, as known on the day, by walking all days."""
    end = last_day(facts, day) or date.max
    walked = facts.engagement.start
    stretches: list[list[date]] = []
    anchor: date | None = None
    while walked <= min(through, end):
        if not is_retainer(facts, walked):
            anchor = None
        elif anchor is None:
            anchor = walked
            stretches.append([walked])
        elif walked == anniversary(anchor, len(stretches[-1])):
            stretches[-1].append(walked)
        walked += DAY
    return [
        [_span(facts, firsts[0], first, number, end) for number, first in enumerate(firsts)] for firsts in stretches
    ]


def _span(facts: Facts, anchor: date, first: date, number: int, end: date) -> Span:
    return Span(first, min(anniversary(anchor, number + 1) - DAY, end), terms_at(facts.terms, first))


def retained(facts: Facts, day: date) -> list[DaySum]:
    """Give the sums that a retainer's ledger is made from."""
    return [
        one
        for one in facts.day_sums
        if one.posting_date <= day
        and one.billable
        and one.change_order_id is None
        and one.stored_class in IN_SCOPE
        and is_retainer(facts, one.work_date)
    ]


def started(facts: Facts, day: date) -> list[Span]:
    return [span for stretch in spans(facts, day, day) for span in stretch]


def holder(periods: Sequence[Span], posted: date) -> Span | None:
    """Give the period that holds a posting date, the first one for time before it."""
    if periods and posted < periods[0].first:
        return periods[0]
    for span in periods:
        if span.first <= posted <= span.last:
            return span
    return None


def outside(facts: Facts, day: date) -> list[DaySum]:
    """Give the sums after the last period (or between two stretches), which stand at the rate."""
    periods = started(facts, day)
    return [one for one in retained(facts, day) if periods and holder(periods, one.posting_date) is None]


def ledger(facts: Facts, day: date) -> list[Row]:
    """Simulate the ledger: each carried minute is a number, the periods it has been carried for."""
    rows: list[Row] = []
    periods = started(facts, day)
    for stretch in spans(facts, day, day):
        minutes: list[int] = []
        debt = 0
        for span in stretch:
            used = sum(one.billed_minutes for one in retained(facts, day) if holder(periods, one.posting_date) == span)
            row, minutes, debt = settle(span, minutes, debt, used, day)
            rows.append(row)
    return rows


def settle(span: Span, carried: list[int], debt: int, used: int, day: date) -> tuple[Row, list[int], int]:
    """Use, bill and close one period."""
    terms = span.terms
    included = terms.included_minutes or 0
    carried_in = len(carried) - debt
    available = carried_in + included
    ages = sorted((age + 1 for age in carried), reverse=True)
    own = [0] * max(0, included - debt)
    debt = max(0, debt - included)
    pool = ages + own
    taken = min(len(pool), max(0, used))
    pool = pool[taken:] + [0] * max(0, -used)
    debt += max(0, used) - taken
    closed = span.last <= day
    overage = debt if closed and terms.deficit is Deficit.BILL_NOW else 0
    debt -= overage
    kept = _keep(pool, terms) if closed else pool
    rate = terms.overage_rate_cents if terms.overage_rate_cents is not None else terms.rate_cents
    row = Row(
        span,
        carried_in,
        used,
        available,
        overage,
        half_away(Fraction(overage * rate, 60)),
        len(pool) - len(kept),
        len(kept) - debt,
        closed,
    )
    return row, kept, debt


def _keep(pool: list[int], terms: TermsVersion) -> list[int]:
    if terms.surplus is Surplus.NONE:
        return []
    kept = [age for age in pool if terms.expiry_periods is None or age < terms.expiry_periods]
    while terms.cap_minutes is not None and len(kept) > terms.cap_minutes:
        kept.remove(max(kept))
    return kept
