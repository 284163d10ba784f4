"""What a quarterly review says, section by section (SPEC §6): raw values, never formatted text.

`…_cents` are minor units of the control block's currency, `…_minutes` and `…_seconds` integers, dates local, instants
in UTC. Publishing freezes this content as JSON, but for its entries, which are locked; `review --json` prints the same.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date, datetime

from engagement_desk.application.codec import from_plain, to_plain
from engagement_desk.application.queries.review_figures import Appendix, Fees, Hours, LedgerRow, Minimum
from engagement_desk.application.queries.review_record import (
    Actions,
    ContractDates,
    DecisionRow,
    Deliverables,
    IncidentRow,
    NextQuarter,
    ObjectiveRow,
    Reflection,
    Responses,
    RiskRow,
    Scope,
)
from engagement_desk.domain.records.workspace import Logo


@dataclass(frozen=True, kw_only=True)
class Control:
    """Which document this is. A draft has no edition and no `generated_at`; the figures stand as of `cut_off`.

    `covers_from` is the first day that these figures of the quarter take in: its first day, or the day after the last
    published cut-off where an earlier quarter was published before its end.
    """

    title: str
    client: str
    client_legal_name: str
    consultant: str
    consultant_legal_name: str
    engagement: str
    quarter: str
    quarter_number: int
    quarter_year: int
    starts: date
    ends: date
    covers_from: date
    cut_off: date
    zone: str
    currency: str
    decimals: int
    language: str
    structure: str
    tier: str
    status: str
    term_start: date
    term_end: date | None
    day_number: int
    scope_revision: int | None = None
    scope_effective: date | None = None
    nda_signed_on: date | None = None
    nda_mutual: bool = False
    notice: str = ""
    accent: str = ""
    logo: Logo | None = None
    logo_text: str = ""
    preset: str = "standard"
    final: bool = False
    edition: int | None = None
    generated_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Headline:
    """The figures that the first page leads with; those of the quarter end in `_quarter`, the others are to date."""

    earned_cents: int
    earned_quarter_cents: int
    minimum_cents: int
    shortfall_cents: int
    billed_quarter_minutes: int
    allowance_per: str | None
    allowance_min_minutes: int | None
    allowance_max_minutes: int | None
    deliverables_accepted: int
    deliverables_total: int
    pace: str | None
    forecast_cents: int | None


@dataclass(frozen=True, kw_only=True)
class Summary:
    """The written words of the first page."""

    why: str = ""
    outcomes: tuple[str, ...] = ()
    challenge: str = ""
    decisions_needed: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ReviewContent:
    """The whole quarterly review."""

    control: Control
    headline: Headline
    summary: Summary
    objectives: tuple[ObjectiveRow, ...] = ()
    decisions: tuple[DecisionRow, ...] = ()
    deliverables: Deliverables = field(default_factory=Deliverables)
    responses: Responses = field(default_factory=Responses)
    hours: Hours = field(default_factory=Hours)
    fees: Fees = field(default_factory=Fees)
    minimum: Minimum
    retainer: tuple[LedgerRow, ...] = ()
    scope: Scope = field(default_factory=Scope)
    risks: tuple[RiskRow, ...] = ()
    incidents: tuple[IncidentRow, ...] = ()
    reflection: Reflection = field(default_factory=Reflection)
    next_quarter: NextQuarter = field(default_factory=NextQuarter)
    contract: ContractDates = field(default_factory=ContractDates)
    actions: Actions = field(default_factory=Actions)
    appendix: Appendix = field(default_factory=Appendix)


def to_json(content: ReviewContent) -> str:
    """Write the content as JSON text, always the same for the same content."""
    return json.dumps(to_plain(content), ensure_ascii=True, separators=(",", ":"))


def from_json(text: str) -> ReviewContent:
    """Read content that `to_json` wrote."""
    return from_plain(ReviewContent, json.loads(text))
