"""What a quarterly review records besides its figures: decisions, deliverables, scope, risks, dates and actions."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from engagement_desk.domain.statements import Working


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
    """One line of the exit statement, with its working in English and, where it is kept, as data."""

    code: str
    label: str
    working: str
    amount_cents: int
    worked: Working | None = field(default=None, repr=False)


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
