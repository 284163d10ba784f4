"""Terms: a change adds a version that is valid from a date on (SPEC §2, §3.3)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, TypedDict, cast

from engagement_desk.application.changed import changed
from engagement_desk.application.commands.quantities import refuse_negative
from engagement_desk.application.commands.rebilling import rebill_days
from engagement_desk.application.lookup import covered_until, engagement_by_key, terms_of
from engagement_desk.application.ports import Changes, Now, Reading, UnitOfWork, Warned
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import BudgetKind, Deficit, Grain, Rounding, Span, Structure, Surplus, Tier
from engagement_desk.domain.records.engagements import Engagement, TermsVersion
from engagement_desk.domain.rules.retainer import check_terms_change
from engagement_desk.domain.rules.rounding import INCREMENTS
from engagement_desk.domain.rules.terms import terms_on


class TermsValues(TypedDict, total=False):
    """The terms that are named in a change; what is left out stays, None clears."""

    tier: Tier
    structure: Structure
    rate_cents: int
    minimum_cents: int
    increment_minutes: int
    rounding: Rounding
    grain: Grain
    allowance_per: Span | None
    allowance_min_minutes: int | None
    allowance_max_minutes: int | None
    budget_kind: BudgetKind | None
    budget_minutes: int | None
    budget_cents: int | None
    at_risk_minutes: int
    fixed_fee_cents: int | None
    period_fee_cents: int | None
    included_minutes: int | None
    overage_rate_cents: int | None
    surplus: Surplus
    deficit: Deficit
    cap_minutes: int | None
    expiry_periods: int | None


TIER_ALLOWANCES: dict[Tier, TermsValues] = {
    Tier.ADVISORY: {
        "allowance_per": Span.MONTH,
        "allowance_min_minutes": 8 * 60,
        "allowance_max_minutes": 12 * 60,
    },
    Tier.OPERATIONAL: {
        "allowance_per": Span.WEEK,
        "allowance_min_minutes": 15 * 60,
        "allowance_max_minutes": 25 * 60,
    },
}

# By the first version's, published time from before it counts: locked entries keep their value, but not these.
_HOLD_BEFORE = ("structure", "minimum_cents", "budget_kind", "budget_minutes", "budget_cents")
_FEES = {Structure.RETAINER: "period_fee_cents", Structure.FIXED_PRICE: "fixed_fee_cents"}
_FEE_OPTIONS = {Structure.RETAINER: "--period-fee", Structure.FIXED_PRICE: "--fixed-fee"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTerms:
    """New terms of an engagement from a date on."""

    key: str
    effective_from: date
    values: TermsValues = field(default_factory=TermsValues)


def set_terms(uow: UnitOfWork, now: Now, wanted: SetTerms) -> Changes:
    """Add a version of the terms, or replace the one of the same date; what is not named stays as it was then.

    Re-values the unlocked entries from its date on. Raises `Refused` for a covered date, a date before the start,
    values that make no sense, and a change of the retainer within one of its periods.
    """
    engagement = engagement_by_key(uow, wanted.key)
    if wanted.effective_from < engagement.start:
        raise Refused("terms_before_start", key=engagement.key, start=engagement.start)
    version = write_terms(uow, engagement, wanted.effective_from, wanted.values)
    uow.describe(f"{engagement.key} from {version.effective_from}", engagement.id)
    return changed(version, engagement, warnings=missing_fee(engagement, version))


def write_terms(uow: UnitOfWork, engagement: Engagement, since: date, values: TermsValues) -> TermsVersion:
    """Write the version of a date and re-value what it touches; raises `Refused` as `set_terms` does."""
    version, versions = drafted(uow, engagement, since, values, uow.new_id)
    same_date = any(old.effective_from == since for old in versions)
    (uow.put if same_date else uow.add)(version)
    first = since <= versions[0].effective_from
    rebill_days(uow, engagement.id, date.min if first else since, None)
    return version


def drafted(
    reading: Reading, engagement: Engagement, since: date, values: TermsValues, new_id: Callable[[], str]
) -> tuple[TermsVersion, tuple[TermsVersion, ...]]:
    """Give the version of a date as it would be written, and the versions as they stand; raises as `write_terms`."""
    covered = covered_until(reading, engagement.id)
    if covered is not None and since <= covered:
        raise Refused("terms_covered", day=since, covered=covered)
    versions = terms_of(reading, engagement.id)
    base = terms_on(versions, since)
    same_date = base.effective_from == since
    version = revised(replace(base, id=base.id if same_date else new_id(), effective_from=since), values)
    is_first = since <= versions[0].effective_from
    if covered is not None and is_first and any(getattr(version, n) != getattr(base, n) for n in _HOLD_BEFORE):
        raise Refused("terms_covered", day=since, covered=covered)
    check_terms_change(versions, version, engagement)
    return version, versions


def revised(base: TermsVersion, values: TermsValues) -> TermsVersion:
    """Give the version with the named values changed and a tier's allowance filled in; raises `Refused`."""
    filled = {**TIER_ALLOWANCES.get(values.get("tier", Tier.CUSTOM), {}), **values}
    version = _with_one_budget(replace(base, **cast("dict[str, Any]", filled)), values)
    if version.allowance_per is None and "allowance_per" in values:
        version = replace(version, allowance_min_minutes=None, allowance_max_minutes=None)
    _refuse_nonsense(version)
    return version


def missing_fee(engagement: Engagement, version: TermsVersion) -> tuple[Warned, ...]:
    """Warn of a retainer or fixed price that has no fee yet: nothing would be earned."""
    fee = _FEES.get(version.structure)
    if fee is None or getattr(version, fee) is not None:
        return ()
    option = _FEE_OPTIONS[version.structure]
    values = {"key": engagement.key, "structure": version.structure.value.replace("_", " "), "option": option}
    return (Warned("terms_without_fee", {**values, "since": version.effective_from}),)


def _with_one_budget(version: TermsVersion, values: TermsValues) -> TermsVersion:
    """A budget is in hours or in money: naming one replaces the other; without a kind it is an alert."""
    hours, cents = values.get("budget_minutes"), values.get("budget_cents")
    if hours is not None and cents is not None:
        raise Refused("two_budgets")
    if hours is not None:
        version = replace(version, budget_cents=None)
    elif cents is not None:
        version = replace(version, budget_minutes=None)
    has_budget = version.budget_minutes is not None or version.budget_cents is not None
    if not has_budget and values.get("budget_kind") is not None:
        raise Refused("budget_without_limit")
    if not has_budget or (version.budget_kind is None and "budget_kind" in values):
        return replace(version, budget_kind=None, budget_minutes=None, budget_cents=None)
    return replace(version, budget_kind=version.budget_kind or BudgetKind.ALERT)


def _refuse_nonsense(version: TermsVersion) -> None:
    refuse_negative(version)
    if version.increment_minutes not in INCREMENTS:
        raise Refused("unknown_increment", allowed=", ".join(map(str, INCREMENTS)))
    low, high = version.allowance_min_minutes, version.allowance_max_minutes
    if version.allowance_per is None and (low is not None or high is not None):
        raise Refused("allowance_without_period")
    if low is not None and high is not None and low > high:
        raise Refused("allowance_upside_down")
    if version.expiry_periods == 0:
        raise Refused("expiry_of_no_periods")
