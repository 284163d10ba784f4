"""The figures of a quarterly review: time, money, the minimum and the appendix. Units as in `review_content`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, kw_only=True)
class PersonRow:
    """One person in one role: this quarter's time and its value, and last quarter's billed minutes."""

    person: str
    role: str
    worked_seconds: int
    billed_minutes: int
    value_cents: int
    last_billed_minutes: int


@dataclass(frozen=True, kw_only=True)
class ClassRow:
    """The quarter's time of one class, or `non_billable`."""

    code: str
    entries: int
    worked_seconds: int
    billed_minutes: int
    value_cents: int


@dataclass(frozen=True, kw_only=True)
class WeekRow:
    """A week (or a month, where the allowance is per month) against the allowance."""

    starts: date
    ends: date
    billed_minutes: int
    min_minutes: int | None
    max_minutes: int | None
    state: str | None


@dataclass(frozen=True, kw_only=True)
class Hours:
    """The quarter's time three ways; each list adds up to the same totals. `per` is `week` or `month`."""

    people: tuple[PersonRow, ...] = ()
    classes: tuple[ClassRow, ...] = ()
    weeks: tuple[WeekRow, ...] = ()
    per: str = "week"
    entries: int = 0
    worked_seconds: int = 0
    billed_minutes: int = 0
    value_cents: int = 0
    last_billed_minutes: int = 0


@dataclass(frozen=True, kw_only=True)
class FeeRow:
    """What one kind of earning came to in this and in the last quarter."""

    kind: str
    amount_cents: int
    last_cents: int


@dataclass(frozen=True, kw_only=True)
class Fees:
    """What the quarter earned. `amount_cents` and `last_cents` are the sums of the rows."""

    rows: tuple[FeeRow, ...] = ()
    amount_cents: int = 0
    last_cents: int = 0
    over_cap_cents: int = 0


@dataclass(frozen=True, kw_only=True)
class BurnPoint:
    """What had been earned by the end of a day."""

    on: date
    earned_cents: int


@dataclass(frozen=True, kw_only=True)
class MonthRow:
    """A month's earnings and the sum to date, beside what an even pace would have reached."""

    starts: date
    ends: date
    amount_cents: int
    earned_cents: int
    even_pace_cents: int | None


@dataclass(frozen=True, kw_only=True)
class Minimum:
    """The minimum engagement: burn-up, pace and forecast (SPEC §3.6), and the budget if there is one.

    `before_cents` and the amounts of `months` add up to `earned_cents`.
    """

    minimum_cents: int
    minimum_minutes: int | None
    earned_cents: int
    shortfall_cents: int
    rate_cents: int
    pace: str | None
    required_minutes_per_week: int | None
    forecast_cents: int | None
    reached_on: date | None
    projected_on: date | None
    series: tuple[BurnPoint, ...] = ()
    before_cents: int = 0
    months: tuple[MonthRow, ...] = ()
    budget_kind: str | None = None
    budget_limit_cents: int | None = None
    budget_limit_minutes: int | None = None
    budget_used_cents: int = 0
    budget_used_minutes: int = 0


@dataclass(frozen=True, kw_only=True)
class LedgerRow:
    """A period of the retainer (SPEC §3.7); quantities without an ending are minutes."""

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


@dataclass(frozen=True, kw_only=True)
class ActivityRow:
    """The quarter's time of one class and activity: the standard preset's summary of the time detail."""

    code: str
    activity: str
    entries: int
    worked_seconds: int
    billed_minutes: int
    value_cents: int


@dataclass(frozen=True, kw_only=True)
class EntryRow:
    """One entry of the audit preset's time detail; `correction` is the reason of one that mends another entry."""

    work_date: date
    posting_date: date
    person: str
    role: str
    code: str
    activity: str
    clause: str
    order: str
    note: str
    worked_seconds: int
    billed_minutes: int
    value_cents: int
    correction: str = ""


@dataclass(frozen=True, kw_only=True)
class RestatementRow:
    """A record that belongs to a covered period and counts in this quarter instead (SPEC §3.4).

    `billed_minutes` and `value_cents` are the change that counts here. `was_…` and `is_…` are what it stood at before
    and after, None where that is not said in figures; `quarter` is the one that it belongs to.
    """

    own: date
    posting: date
    kind: str  # entry, correction, approval, completion, acceptance, voided, expense, request or decision
    text: str
    billed_minutes: int
    value_cents: int
    quarter: str = ""
    reason: str = ""
    was_minutes: int | None = None
    is_minutes: int | None = None
    was_cents: int | None = None
    is_cents: int | None = None


@dataclass(frozen=True, kw_only=True)
class Policies:
    """The terms in force at the cut-off that the figures rest on."""

    terms_from: date
    rate_cents: int
    increment_minutes: int
    rounding: str
    grain: str
    response_days: int
    fixed_fee_cents: int | None
    period_fee_cents: int | None
    included_minutes: int | None
    overage_rate_cents: int | None
    surplus: str
    deficit: str
    cap_minutes: int | None
    expiry_periods: int | None
    ip_owner: str
    ip_passes_on: str | None


@dataclass(frozen=True, kw_only=True)
class Appendix:
    """Time summarised and entry by entry, policies and restatements."""

    activities: tuple[ActivityRow, ...] = ()
    entries: tuple[EntryRow, ...] = ()
    restatements: tuple[RestatementRow, ...] = ()
    policies: Policies | None = None
