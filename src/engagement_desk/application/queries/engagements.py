"""Engagements and their terms, as lists and forms show them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from engagement_desk.application.lookup import covered_until, engagement_by_key, terms_of
from engagement_desk.application.ports import Reading
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
from engagement_desk.domain.records.clients import Client
from engagement_desk.domain.records.engagements import Engagement, StatusChange, TermsVersion
from engagement_desk.domain.rules.standing import status_on
from engagement_desk.domain.rules.terms import terms_on


@dataclass(frozen=True, slots=True, kw_only=True)
class EngagementRow:
    """An engagement with its client's name, and its status, tier and structure on the day asked for."""

    id: str
    key: str
    client: str
    title: str
    status: Status
    start: date
    end: date | None
    currency: str
    zone: str
    tier: Tier
    structure: Structure
    why: str
    last_call: datetime | None
    next_call: datetime | None
    key_people: str
    fit_check: str
    nda_signed_on: date | None
    nda_mutual: bool
    ip_owner: str
    ip_passes_on: IpPasses | None
    response_days: int
    renewal: Renewal
    renewal_months: int | None
    renews: str | None
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TermsRow:
    """One version of the terms; money in minor units of `currency`."""

    id: str
    engagement: str
    effective_from: date
    effective_to: date | None
    currency: str
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


@dataclass(frozen=True, slots=True)
class StatusRow:
    """From `on` the engagement has this status."""

    status: Status
    on: date


@dataclass(frozen=True, slots=True)
class EngagementView:
    """An engagement with its terms in force, its statuses by date, and the day up to which reviews are published."""

    engagement: EngagementRow
    terms: TermsRow
    statuses: tuple[StatusRow, ...]
    covered_until: date | None


_COPIED = tuple(EngagementRow.__dataclass_fields__.keys() & Engagement.__dataclass_fields__.keys())
_COPIED_TERMS = tuple(TermsRow.__dataclass_fields__.keys() & TermsVersion.__dataclass_fields__.keys())


def list_engagements(reading: Reading, day: date) -> tuple[EngagementRow, ...]:
    """Give all engagements by KEY, as they stand on a day."""
    engagements = reading.find(Engagement)
    clients = {client.id: client.name for client in reading.find(Client)}
    keys = {engagement.id: engagement.key for engagement in engagements}
    statuses: dict[str, list[StatusChange]] = {key: [] for key in keys}
    versions: dict[str, list[TermsVersion]] = {key: [] for key in keys}
    for status in reading.find(StatusChange):
        statuses[status.engagement_id].append(status)
    for version in reading.find(TermsVersion):
        versions[version.engagement_id].append(version)
    return tuple(
        _row(
            engagement,
            client=clients[engagement.client_id],
            renews=keys.get(engagement.renews_id or ""),
            status=status_on(by_date(statuses[engagement.id]), day),
            terms=terms_on(sorted(versions[engagement.id], key=lambda v: v.effective_from), day),
        )
        for engagement in sorted(engagements, key=lambda e: e.key)
    )


def show_engagement(reading: Reading, key: str, day: date) -> EngagementView:
    """Give one engagement as it stands on a day; raises `Refused("unknown_engagement")`."""
    engagement = engagement_by_key(reading, key)
    renewed = reading.get(Engagement, engagement.renews_id).key if engagement.renews_id else None
    statuses = by_date(reading.find(StatusChange, engagement_id=engagement.id))
    in_force = terms_on(terms_of(reading, engagement.id), day)
    row = _row(
        engagement,
        client=reading.get(Client, engagement.client_id).name,
        renews=renewed,
        status=status_on(statuses, day),
        terms=in_force,
    )
    terms = next(terms for terms in list_terms(reading, key) if terms.id == in_force.id)
    changes = tuple(StatusRow(status.status, status.on) for status in statuses)
    return EngagementView(row, terms, changes, covered_until(reading, engagement.id))


def list_terms(reading: Reading, key: str) -> tuple[TermsRow, ...]:
    """Give the versions of an engagement's terms by date, each with its last day; raises `Refused`."""
    engagement = engagement_by_key(reading, key)
    versions = terms_of(reading, engagement.id)
    ends = [*(date.fromordinal(v.effective_from.toordinal() - 1) for v in versions[1:]), None]
    return tuple(
        TermsRow(
            engagement=engagement.key,
            currency=engagement.currency,
            effective_to=end,
            **{name: getattr(version, name) for name in _COPIED_TERMS},
        )
        for version, end in zip(versions, ends, strict=True)
    )


def currency_of(reading: Reading, key: str) -> str:
    """Give the currency in which amounts of an engagement are typed; raises `Refused("unknown_engagement")`."""
    return engagement_by_key(reading, key).currency


def by_date(statuses: list[StatusChange]) -> list[StatusChange]:
    """Sort statuses by date; of the same date the later record comes last, and wins."""
    return sorted(statuses, key=lambda status: (status.on, status.id))


def _row(
    engagement: Engagement, *, client: str, renews: str | None, status: Status, terms: TermsVersion
) -> EngagementRow:
    return EngagementRow(
        client=client,
        renews=renews,
        status=status,
        tier=terms.tier,
        structure=terms.structure,
        **{name: getattr(engagement, name) for name in _COPIED},
    )
