"""The figures of one engagement on one day: what the window, the documents and the command line all show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from engagement_desk.domain.kinds import BudgetKind, EarnedKind, EntryClass, Status, Structure, Tier


@dataclass(frozen=True, slots=True)
class ClassSum:
    """Time and money of one class over billable entries."""

    worked_seconds: int = 0
    billed_minutes: int = 0
    value_cents: int = 0
    notional_cents: int = 0


@dataclass(frozen=True, slots=True)
class EarnedLine:
    """One line of E(d). Lines add up to E."""

    kind: EarnedKind
    label: str
    amount_cents: int


@dataclass(frozen=True, slots=True)
class EarnedItem:
    """One dated part of E: on `on` the amount begins to count. `item` as in `InvoiceLine`, or None for a sum of
    entries; `invoiced` tells whether it stands on an invoice.
    """

    on: date
    kind: EarnedKind
    item: str | None
    amount_cents: int
    invoiced: bool = False


@dataclass(frozen=True, slots=True)
class BudgetUse:
    """A budget and its use; `threshold` is the highest of 75, 90 and 100 (percent) reached, else None."""

    kind: BudgetKind
    limit_cents: int | None
    limit_minutes: int | None
    used_cents: int
    used_minutes: int
    threshold: int | None


@dataclass(frozen=True, slots=True)
class AllowanceRow:
    """One week or month against the allowance (SPEC §3.7). `state`: under, within, over, so_far or partial."""

    period_start: date
    period_end: date
    billed_minutes: int
    min_minutes: int | None
    max_minutes: int | None
    state: str


@dataclass(frozen=True, slots=True)
class RetainerRow:
    """One period of the retainer's ledger (SPEC §3.7); quantities without an ending are minutes."""

    period_start: date
    period_end: date
    fee_cents: int
    carried_in: int
    included: int
    used: int
    available: int
    overage: int
    overage_cents: int
    expired: int
    carried_out: int
    closed: bool


@dataclass(frozen=True, slots=True)
class Boundaries:
    """Which of the four boundaries are set (SPEC §5), with the codes of what is missing for each that is not."""

    scope: bool
    hours: bool
    deliverables: bool
    exit: bool
    missing: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many of the four are set."""
        return sum((self.scope, self.hours, self.deliverables, self.exit))


@dataclass(frozen=True, slots=True)
class Position:
    """Every figure of SPEC §3 for one engagement on `as_of`; the keys of `position --json` are its fields."""

    engagement: str
    as_of: date
    currency: str
    structure: Structure
    tier: Tier
    status: Status
    rate_cents: int
    term_days: int | None
    elapsed_days: int
    days_left: int | None
    worked_seconds: int
    billed_minutes: int
    value_cents: int
    by_class: dict[EntryClass, ClassSum]
    non_billable_seconds: int
    unbilled_cents: int
    over_cap_cents: int
    earned_cents: int
    earned_lines: tuple[EarnedLine, ...]
    minimum_cents: int
    minimum_minutes: int | None
    shortfall_cents: int
    pace: Fraction | None
    earned_last_28_cents: int
    required_minutes_per_week: int | None
    forecast_cents: int | None
    minimum_reached_on: date | None
    minimum_projected_on: date | None
    budget: BudgetUse | None
    allowance: tuple[AllowanceRow, ...]
    retainer: tuple[RetainerRow, ...]
    boundaries: Boundaries
