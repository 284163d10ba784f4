"""The engagement, its status and its terms."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from engagement_desk.domain.kinds import (
    BudgetKind,
    Deficit,
    Grain,
    IpPasses,
    Renewal,
    Rounding,
    Span,
    Status,
    Structure,
    Surplus,
    Tier,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Engagement:
    """One agreement with one client for one term, `start` to `end` both inclusive; `key` is kept in capitals."""

    id: str
    client_id: str
    key: str
    title: str
    why: str = ""
    start: date
    end: date | None = None
    currency: str = "USD"
    zone: str = "UTC"
    last_call: datetime | None = None
    next_call: datetime | None = None
    key_people: str = ""
    fit_check: str = ""
    nda_signed_on: date | None = None
    nda_mutual: bool = False
    ip_owner: str = ""
    ip_passes_on: IpPasses | None = None
    response_days: int = 1
    renewal: Renewal = Renewal.NONE
    renewal_months: int | None = None
    renews_id: str | None = None
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusChange:
    """From `on` the engagement has this status, until a later change. Same date: the later record (by id) wins."""

    id: str
    engagement_id: str
    status: Status
    on: date
    posting: date


@dataclass(frozen=True, slots=True, kw_only=True)
class TermsVersion:
    """The terms valid from `effective_from` until the next version (SPEC §2). One version per date."""

    id: str
    engagement_id: str
    effective_from: date
    tier: Tier = Tier.CUSTOM
    structure: Structure = Structure.TIME_AND_MATERIALS
    rate_cents: int = 10_000
    minimum_cents: int = 2_560_000
    increment_minutes: int = 1
    rounding: Rounding = Rounding.NEAREST
    grain: Grain = Grain.ENTRY
    allowance_per: Span | None = None
    allowance_min_minutes: int | None = None
    allowance_max_minutes: int | None = None
    budget_kind: BudgetKind | None = None
    budget_minutes: int | None = None
    budget_cents: int | None = None
    at_risk_minutes: int = 0
    fixed_fee_cents: int | None = None
    period_fee_cents: int | None = None
    included_minutes: int | None = None
    overage_rate_cents: int | None = None
    surplus: Surplus = Surplus.NONE
    deficit: Deficit = Deficit.BILL_NOW
    cap_minutes: int | None = None
    expiry_periods: int | None = None
