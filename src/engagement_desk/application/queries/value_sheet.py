"""The value sheet (SPEC §7): what an engagement costs a month and a year, beside the usual references."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from engagement_desk.application.queries.engagements import TermsRow
from engagement_desk.application.queries.templates import Per, ValueReference
from engagement_desk.domain.kinds import Span, Structure
from engagement_desk.domain.money import half_away

_MONTHS, _WEEKS, _DAYS, _HOUR = 12, 52, 365, 60
_PERIODS = {Span.WEEK: _WEEKS, Span.MONTH: _MONTHS}


class Basis(StrEnum):
    """What the cost is worked out from."""

    FEE = "fee"
    FIXED_FEE = "fixed_fee"
    ALLOWANCE = "allowance"
    BUDGET = "budget"
    MINIMUM = "minimum"


class Standing(StrEnum):
    """How the cost stands to a reference."""

    BELOW = "below"
    WITHIN = "within"
    ABOVE = "above"


@dataclass(frozen=True, slots=True)
class Cost:
    """What an engagement costs, lowest and highest, in minor units a month and a year; the same where it is one sum."""

    basis: Basis
    month: tuple[int, int]
    year: tuple[int, int]


@dataclass(frozen=True, slots=True)
class ValueRow:
    """One reference with the cost for the same span; `share`: lowest and highest in percent of the reference's low."""

    reference: ValueReference
    cost: tuple[int, int]
    standing: Standing
    share: tuple[int, int] | None


def cost_of(terms: TermsRow, start: date, end: date | None) -> Cost | None:
    """Work out what terms cost over a term; None where neither a fee, an allowance nor a planned end says so.

    The retainer's fee and the allowance are taken for twelve months or 52 weeks; a sum for the whole term (fixed fee,
    budget, minimum) is spread evenly over its days.
    """
    if terms.structure is Structure.RETAINER and terms.period_fee_cents is not None:
        return _cost(Basis.FEE, (terms.period_fee_cents * _MONTHS,) * 2, 1)
    if terms.structure is Structure.FIXED_PRICE and terms.fixed_fee_cents is not None:
        return _spread(Basis.FIXED_FEE, terms.fixed_fee_cents, start, end)
    if terms.allowance_per is not None and terms.allowance_max_minutes is not None:
        periods = _PERIODS[terms.allowance_per] * terms.rate_cents
        least = terms.allowance_min_minutes or 0
        return _cost(Basis.ALLOWANCE, (least * periods, terms.allowance_max_minutes * periods), _HOUR)
    if terms.budget_cents is not None:
        return _spread(Basis.BUDGET, terms.budget_cents, start, end)
    return _spread(Basis.MINIMUM, terms.minimum_cents, start, end)


def value_rows(cost: Cost, references: Iterable[ValueReference]) -> tuple[ValueRow, ...]:
    """Set a cost beside the references, in their order."""
    return tuple(_row(cost, reference) for reference in references)


def _row(cost: Cost, reference: ValueReference) -> ValueRow:
    low, high = cost.month if reference.per is Per.MONTH else cost.year
    top = reference.high_cents
    standing = Standing.BELOW if high < reference.low_cents else Standing.WITHIN
    if top is not None and low > top:
        standing = Standing.ABOVE
    base = reference.low_cents
    share = (half_away(low * 100, base), half_away(high * 100, base)) if base else None
    return ValueRow(reference, (low, high), standing, share)


def _spread(basis: Basis, cents: int, start: date, end: date | None) -> Cost | None:
    if end is None or end < start or not cents:
        return None
    return _cost(basis, (cents * _DAYS,) * 2, (end - start).days + 1)


def _cost(basis: Basis, yearly: tuple[int, int], parts: int) -> Cost:
    """Round a year's cost, and a month's from the same unrounded sum; `yearly` is in `parts` of a minor unit."""
    low, high = yearly
    return Cost(
        basis=basis,
        month=(half_away(low, parts * _MONTHS), half_away(high, parts * _MONTHS)),
        year=(half_away(low, parts), half_away(high, parts)),
    )
