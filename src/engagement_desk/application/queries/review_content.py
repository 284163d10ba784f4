"""What a quarterly review says, section by section (SPEC §6): raw values, never formatted text.

`…_cents` are minor units of the control block's currency, `…_minutes` and `…_seconds` integers, dates local, instants
in UTC. Publishing freezes this content as JSON; `review --json` prints the same.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime

from engagement_desk.application.codec import from_plain, to_plain


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
class ObjectiveRow:
    """An objective, its target, and what came of it with the source of the figure."""

    text: str
    target: str
    actual: str
    source: str


@dataclass(frozen=True, kw_only=True)
class DecisionRow:
    """A decision of the quarter and what it was worth; `value_cents` negative for a loss."""

    on: date
    text: str
    chosen: str
    because: str
    outcome: str
    value_cents: int | None
    basis: str
    ai_kind: str = ""


@dataclass(frozen=True, kw_only=True)
class DeliverableRow:
    """A deliverable, planned against actual. `on_time` is None while it cannot be told."""

    title: str
    phase: str
    due: date | None
    state: str
    submitted_on: date | None
    accepted_on: date | None
    deemed: bool
    reviewer: str
    rounds: int
    on_time: bool | None
    amount_cents: int | None
    guarantee_until: date | None


@dataclass(frozen=True, kw_only=True)
class Deliverables:
    """The deliverables that the quarter touched, and the share accepted on or before due."""

    rows: tuple[DeliverableRow, ...] = ()
    on_time: int = 0
    judged: int = 0


@dataclass(frozen=True, kw_only=True)
class Responses:
    """Requests answered within the promised time. `due` counts those whose time was up, or that were answered."""

    promised_days: int = 1
    received: int = 0
    due: int = 0
    within: int = 0


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
class RequestRow:
    """A request of the quarter and what became of it: included, converted, declined, absorbed, answered or open."""

    on: date
    words: str
    by: str
    via: str
    clause: str
    answered_on: date | None
    within: bool | None
    outcome: str
    order: str


@dataclass(frozen=True, kw_only=True)
class OrderRow:
    """A change order as it stood at the cut-off."""

    number: str
    title: str
    pricing: str
    status: str
    estimate_minutes: int | None
    amount_cents: int | None
    days: int
    approved_on: date | None
    billed_minutes: int
    value_cents: int


@dataclass(frozen=True, kw_only=True)
class ClauseRow:
    """A clause by its reference."""

    ref: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Scope:
    """The scope boundary over the quarter. `absorbed_seconds` is goodwill: time given without a charge."""

    requests: tuple[RequestRow, ...] = ()
    inside: int = 0
    outside: int = 0
    converted: int = 0
    declined: int = 0
    absorbed: int = 0
    absorbed_seconds: int = 0
    orders: tuple[OrderRow, ...] = ()
    original_cents: int = 0
    approved_cents: int = 0
    revised_cents: int = 0
    approved_days: int = 0
    excluded: tuple[ClauseRow, ...] = ()
    revised_in_quarter: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class RiskRow:
    """A risk that was open in the quarter."""

    text: str
    probability: str
    impact: str
    owner: str
    action: str


@dataclass(frozen=True, kw_only=True)
class IncidentRow:
    """An incident of the quarter and what changed after it."""

    on: date
    text: str
    is_ai: bool
    cause: str
    effect: str
    change: str


@dataclass(frozen=True, kw_only=True)
class Reflection:
    """What worked, what did not, and the scope adjustments for the next quarter."""

    worked: str = ""
    not_worked: str = ""
    adjustments: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class UpcomingRow:
    """A deliverable that falls due after the quarter."""

    title: str
    due: date | None


@dataclass(frozen=True, kw_only=True)
class NextQuarter:
    """What comes next, in words, and what falls due."""

    text: str = ""
    deliverables: tuple[UpcomingRow, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ClockValue:
    """A value that a sentence takes, as text."""

    name: str
    value: str


@dataclass(frozen=True, kw_only=True)
class ClockRow:
    """A date that binds: its code, and the values that its sentence takes."""

    on: date
    code: str
    values: tuple[ClockValue, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ExitLine:
    """One line of the exit statement, with its working."""

    code: str
    label: str
    working: str
    amount_cents: int


@dataclass(frozen=True, kw_only=True)
class ExitRow:
    """The exit position for one reason, if notice were given on the cut-off."""

    reason: str
    earliest_end: date | None
    total_cents: int
    lines: tuple[ExitLine, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ContractDates:
    """Dates that bind after the cut-off, and the exit position."""

    dates: tuple[ClockRow, ...] = ()
    exits: tuple[ExitRow, ...] = ()
    notice_client_days: int | None = None
    notice_consultant_days: int | None = None
    notice_business: bool = False


@dataclass(frozen=True, kw_only=True)
class ActionRow:
    """An action with its owner; `done_on` once it was done."""

    text: str
    owner: str
    due: date | None
    done_on: date | None


@dataclass(frozen=True, kw_only=True)
class Actions:
    """Actions that go on, open questions, and how last quarter's actions ended."""

    written: tuple[str, ...] = ()
    rows: tuple[ActionRow, ...] = ()
    questions: tuple[ActionRow, ...] = ()
    last_rows: tuple[ActionRow, ...] = ()
    last_done: int = 0


@dataclass(frozen=True, kw_only=True)
class ActivityRow:
    """A week's time of one class and activity: the standard preset's summary of the time detail."""

    week: date
    code: str
    activity: str
    entries: int
    worked_seconds: int
    billed_minutes: int
    value_cents: int


@dataclass(frozen=True, kw_only=True)
class EntryRow:
    """One entry of the audit preset's time detail."""

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


@dataclass(frozen=True, kw_only=True)
class RestatementRow:
    """A record that belongs to a covered period and counts in this quarter instead (SPEC §3.4)."""

    own: date
    posting: date
    kind: str  # entry, correction, approval, completion or acceptance
    text: str
    billed_minutes: int
    value_cents: int


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
    """Time summarised, policies and restatements. `entries` is filled by the audit preset alone."""

    activities: tuple[ActivityRow, ...] = ()
    entries: tuple[EntryRow, ...] = ()
    restatements: tuple[RestatementRow, ...] = ()
    policies: Policies | None = None


@dataclass(frozen=True, kw_only=True)
class ReviewContent:
    """The whole quarterly review."""

    control: Control
    headline: Headline
    summary: Summary
    objectives: tuple[ObjectiveRow, ...] = ()
    decisions: tuple[DecisionRow, ...] = ()
    deliverables: Deliverables = Deliverables()
    responses: Responses = Responses()
    hours: Hours = Hours()
    fees: Fees = Fees()
    minimum: Minimum
    retainer: tuple[LedgerRow, ...] = ()
    scope: Scope = Scope()
    risks: tuple[RiskRow, ...] = ()
    incidents: tuple[IncidentRow, ...] = ()
    reflection: Reflection = Reflection()
    next_quarter: NextQuarter = NextQuarter()
    contract: ContractDates = ContractDates()
    actions: Actions = Actions()
    appendix: Appendix = Appendix()


def to_json(content: ReviewContent) -> str:
    """Write the content as JSON text, always the same for the same content."""
    return json.dumps(to_plain(content), ensure_ascii=True, separators=(",", ":"))


def from_json(text: str) -> ReviewContent:
    """Read content that `to_json` wrote."""
    return from_plain(ReviewContent, json.loads(text))
