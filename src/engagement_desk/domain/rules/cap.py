"""A budget that is not to be exceeded (SPEC §3.5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from engagement_desk.domain.facts import DaySum
from engagement_desk.domain.kinds import BudgetKind
from engagement_desk.domain.money import half_away, value_of
from engagement_desk.domain.records.engagements import TermsVersion


def counted_amounts(sums: Sequence[DaySum], terms: TermsVersion) -> list[int]:
    """Give what each sum earns under the terms' cap, in order; their whole value without one.

    The running total stops at the cap; a cap in hours values the minutes below it. A negative correction first gives
    back what lay above the cap (SPEC §3.5).
    """
    if terms.budget_kind is not BudgetKind.CAP:
        return [one.value_cents for one in sums]
    totals = _totals(sums) if terms.budget_minutes is None else _totals_below(sums, terms.budget_minutes)
    limit = terms.budget_cents
    running = [0, *(totals if limit is None else (min(total, limit) for total in totals))]
    return [after - before for before, after in pairwise(running)]


def _totals(sums: Iterable[DaySum]) -> Iterator[int]:
    total = 0
    for one in sums:
        total += one.value_cents
        yield total


def _totals_below(sums: Iterable[DaySum], limit: int) -> Iterator[int]:
    """Give the running value less that of the minutes above the limit, which lie on a stack, the latest on top."""
    above: list[tuple[int, int]] = []
    minutes = cents = excess = excess_cents = 0
    for one in sums:
        minutes += one.billed_minutes
        cents += one.value_cents
        more = max(minutes - limit, 0) - excess
        if more > 0:
            above.append((more, one.value_cents - _value_of_part(one, one.billed_minutes - more)))
            excess_cents += above[-1][1]
        elif more < 0:
            excess_cents -= _take(above, -more)
        excess += more
        yield cents - excess_cents


def _take(above: list[tuple[int, int]], minutes: int) -> int:
    """Take minutes off the top of the stack and give the value that went with them."""
    taken = 0
    while minutes > 0:
        most, cents = above.pop()
        part = min(most, minutes)
        part_cents = half_away(cents * part, most)
        if part < most:
            above.append((most - part, cents - part_cents))
        taken += part_cents
        minutes -= part
    return taken


def _value_of_part(one: DaySum, minutes: int) -> int:
    if one.rate_cents is not None:
        return value_of(minutes, one.rate_cents)
    return half_away(one.value_cents * minutes, one.billed_minutes)
