"""The content of the monthly one-page status (SPEC §6). Money in minor units, time in minutes as the names say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from engagement_desk.application.queries.letterhead import Letterhead
from engagement_desk.application.queries.review_figures import FeeRow, WeekRow
from engagement_desk.application.queries.review_record import ActionRow, RiskRow
from engagement_desk.domain.kinds import DeliverableState, OrderStatus, Silence, Structure
from engagement_desk.domain.position import RetainerRow


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderToDecide:
    """A change order that waits for the client; `at_risk_minutes` are the hours on it that nobody has approved."""

    number: str
    title: str
    sent_on: date | None
    at_risk_minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkToAccept:
    """A deliverable that waits for the client; on `deemed_on` silence decides, as `silence` says."""

    title: str
    submitted_on: date | None
    deemed_on: date | None
    silence: Silence


@dataclass(frozen=True, slots=True, kw_only=True)
class Needed:
    """What the client is asked for: open at the month's end, and still."""

    orders: tuple[OrderToDecide, ...] = ()
    work: tuple[WorkToAccept, ...] = ()
    questions: tuple[ActionRow, ...] = ()
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthHours:
    """The month's billed time. `weeks` are the weeks (or the month, by `per`) that end in it, in their band; `period`
    is the retainer's that runs at the month's end. `restated_minutes` of it belong to days that an earlier published
    review covers.
    """

    billed_minutes: int
    at_risk_minutes: int
    restated_minutes: int
    per: str
    weeks: tuple[WeekRow, ...]
    period: RetainerRow | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthMoney:
    """What the month earned by kind, and the minimum as it stands at its end (SPEC §3.5, §3.6)."""

    fees: tuple[FeeRow, ...]
    earned_month_cents: int
    earned_last_month_cents: int
    earned_cents: int
    minimum_cents: int
    percent: int | None
    pace: Fraction | None
    required_minutes: int | None
    reached_on: date | None
    projected_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthDeliverable:
    """A deliverable that the month touched, or that is due by the end of the next; `on` is the date of its state."""

    title: str
    due: date | None
    state: DeliverableState
    on: date | None
    deemed: bool
    deemed_on: date | None
    silence: Silence
    is_late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthOrder:
    """A change order of the month, or one that still runs."""

    number: str
    title: str
    status: OrderStatus
    amount_cents: int | None
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthRequest:
    """A request of the month, or an older one that is open; `outcome` as in the quarterly review."""

    on: date
    words: str
    by: str
    clause: str
    outcome: str
    order: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NextMonth:
    """What comes next: the priorities of its weeks, and the steps that are open."""

    priorities: tuple[str, ...]
    steps: tuple[ActionRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusSheet:
    """The whole status. Figures stand as of `through`, the month's last day, or the day of making before that."""

    head: Letterhead
    month: date
    through: date
    is_whole: bool
    structure: Structure
    revision: int | None
    revision_effective: date | None
    next_call: str
    hours: MonthHours
    money: MonthMoney
    accepted: int
    deliverables_total: int
    needed: Needed
    outcomes: tuple[str, ...]
    decisions: tuple[str, ...]
    done: tuple[str, ...]
    deliverables: tuple[MonthDeliverable, ...]
    orders: tuple[MonthOrder, ...]
    requests: tuple[MonthRequest, ...]
    risks: tuple[RiskRow, ...]
    questions: tuple[ActionRow, ...]
    next_month: NextMonth
