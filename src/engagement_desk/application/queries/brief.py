"""The brief before a call: the whole boundary, what is in flight, the dates, and the minimum."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Now, Reading
from engagement_desk.application.queries.facts import load_facts
from engagement_desk.application.queries.scope import (
    ClauseRow,
    RevisionRow,
    clause_rows,
    revision_on,
    revision_row,
)
from engagement_desk.domain.facts import Facts
from engagement_desk.domain.kinds import EntryClass, OrderStatus, Status, Structure
from engagement_desk.domain.position import AllowanceRow, BudgetUse, Position, RetainerRow
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.exits import Notice
from engagement_desk.domain.records.scope import ChangeOrder, Request, ScopeItem
from engagement_desk.domain.rules.classed import classed_sums
from engagement_desk.domain.rules.contract_clock import binding_dates
from engagement_desk.domain.rules.orders import standing_orders
from engagement_desk.domain.rules.position import position
from engagement_desk.domain.statements import BindingDate

_PERCENT = 100
_OPEN = (OrderStatus.SENT, OrderStatus.DRAFT)
_SHOWN_DATES = frozenset(
    {
        "deliverable_due",
        "deemed_accepted",
        "deemed_rejected",
        "guarantee_ends",
        "last_notice",
        "cure_ends",
        "notice_ends",
        "hours_expire",
    }
)


@dataclass(frozen=True, slots=True)
class OrderInFlight:
    """An open order, an approved one that is not completed, or a closed one whose hours wait to be classed.

    `since` is the day of its last step, `at_risk_minutes` the billed minutes on it that no approval covers.
    """

    number: str
    title: str
    status: OrderStatus
    since: date
    at_risk_minutes: int


@dataclass(frozen=True, slots=True)
class RequestInFlight:
    """A request that is not answered yet."""

    id: str
    words: str
    on: date
    clause: str


@dataclass(frozen=True, slots=True)
class DateRow:
    """A date that binds; `title` and `deliverable` name the deliverable behind it, `side` the party."""

    on: date
    code: str
    title: str = ""
    deliverable: str = ""
    side: str = ""
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class MinimumView:
    """E against M; `even_percent` is how much of the term has passed. Shares are None where there is nothing to share.

    `span` is the running week or month of the allowance, `period` the running one of the retainer.
    """

    earned_cents: int
    minimum_cents: int
    percent: int | None
    even_percent: int | None
    pace: Fraction | None
    required_minutes: int | None
    reached_on: date | None
    structure: Structure
    span: AllowanceRow | None
    period: RetainerRow | None
    budget: BudgetUse | None


@dataclass(frozen=True, slots=True)
class Brief:
    """Everything on the brief; `revision` is None before the first one is in force."""

    key: str
    as_of: date
    currency: str
    status: Status
    ends: date | None
    revision: RevisionRow | None
    has_draft: bool
    clauses: tuple[ClauseRow, ...]
    orders: tuple[OrderInFlight, ...]
    requests: tuple[RequestInFlight, ...]
    dates: tuple[DateRow, ...]
    minimum: MinimumView


def brief(reading: Reading, key: str, now: Now) -> Brief:
    """Give the brief of an engagement as of now; raises `Refused("unknown_engagement")`."""
    engagement, day = engagement_by_key(reading, key), now.today
    facts = load_facts(reading, engagement.id, day)
    figures = position(facts, day)
    revision = revision_on(facts.revisions, day)
    clauses = [item for item in facts.scope_items if revision is not None and item.revision_id == revision.id]
    return Brief(
        key=engagement.key,
        as_of=day,
        currency=engagement.currency,
        status=figures.status,
        ends=engagement.end,
        revision=revision_row(revision) if revision else None,
        has_draft=reading.count(ScopeItem, engagement_id=engagement.id, revision_id=None) > 0,
        clauses=clause_rows(clauses),
        orders=_orders(facts, day),
        requests=_unanswered(reading, engagement),
        dates=_dates(reading, facts, day),
        minimum=_minimum(figures),
    )


def next_call_key(reading: Reading, now: Now) -> str | None:
    """Give the KEY of the engagement whose call comes next, None where no call is ahead."""
    ahead = [(e.next_call, e.key) for e in reading.find(Engagement) if e.next_call is not None]
    return min((call for call in ahead if call[0] >= now.instant), default=(None, None))[1]


def at_risk_minutes(facts: Facts, day: date) -> dict[str, int]:
    """Give the billed minutes that no approval covers, by the number of their order (SPEC §1)."""
    found: dict[str, int] = {}
    for one in classed_sums(facts, day):
        if one.entry_class is EntryClass.AT_RISK and one.order is not None:
            found[one.order.label] = found.get(one.order.label, 0) + one.sum.billed_minutes
    return found


def _orders(facts: Facts, day: date) -> tuple[OrderInFlight, ...]:
    at_risk = at_risk_minutes(facts, day)
    standing = {order.id for order in standing_orders(facts.orders, day) if order.completed_on is None}
    shown = [o for o in facts.orders if o.status in _OPEN or o.id in standing or at_risk.get(o.label)]
    rank = {OrderStatus.SENT: 0, OrderStatus.DRAFT: 1, OrderStatus.APPROVED: 3}
    ordered = sorted(shown, key=lambda order: (rank.get(order.status, 2), -order.number))
    return tuple(
        OrderInFlight(order.label, order.title, order.status, _since(order), at_risk.get(order.label, 0))
        for order in ordered
    )


def _since(order: ChangeOrder) -> date:
    return order.closed_on or order.approved_on or order.sent_on or order.created_at.date()


def _unanswered(reading: Reading, engagement: Engagement) -> tuple[RequestInFlight, ...]:
    found = reading.find(Request, engagement_id=engagement.id, answered_on=None)
    return tuple(_request_in_flight(request) for request in sorted(found, key=lambda request: (request.on, request.id)))


def _request_in_flight(request: Request) -> RequestInFlight:
    """Give a request as it stands while it waits."""
    return RequestInFlight(request.id, request.words, request.on, request.clause_ref)


def _dates(reading: Reading, facts: Facts, day: date) -> tuple[DateRow, ...]:
    engagement = facts.engagement
    notices = [notice for notice in reading.find(Notice, engagement_id=engagement.id) if notice.sent_on <= day]
    ids = {deliverable.title: deliverable.id for deliverable in reversed(facts.deliverables)}
    bound = [one for one in binding_dates(facts, day, notices) if one.code in _SHOWN_DATES]
    submitted = {str(one.values["title"]) for one in bound if one.code.startswith("deemed_")}
    return tuple(
        _date_row(one, ids)
        for one in bound
        if one.code != "deliverable_due" or str(one.values["title"]) not in submitted
    )


def _date_row(bound: BindingDate, ids: dict[str, str]) -> DateRow:
    title, minutes = str(bound.values.get("title", "")), bound.values.get("minutes")
    return DateRow(
        on=bound.on,
        code=bound.code,
        title=title,
        deliverable=ids.get(title, ""),
        side=str(bound.values.get("side", "")),
        minutes=minutes if isinstance(minutes, int) else None,
    )


def _minimum(figures: Position) -> MinimumView:
    minimum = figures.minimum_cents
    running = [row for row in figures.retainer if row.period_end >= figures.as_of]
    return MinimumView(
        earned_cents=figures.earned_cents,
        minimum_cents=minimum,
        percent=figures.earned_cents * _PERCENT // minimum if minimum > 0 else None,
        even_percent=figures.elapsed_days * _PERCENT // figures.term_days if figures.term_days else None,
        pace=figures.pace,
        required_minutes=figures.required_minutes_per_week,
        reached_on=figures.minimum_reached_on,
        structure=figures.structure,
        span=_last(row for row in figures.allowance if row.period_start <= figures.as_of <= row.period_end),
        period=running[-1] if running else None,
        budget=figures.budget,
    )


def _last(rows: Iterable[AllowanceRow]) -> AllowanceRow | None:
    return next(reversed(list(rows)), None)
