"""The dispute pack of one request: clause, decisions, change orders, hours and acceptance, in time (SPEC §4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum

from engagement_desk.application.boundary import BoundaryWords
from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import EntryFilter, Reading
from engagement_desk.application.queries.boundary_check import check_boundary
from engagement_desk.application.queries.letterhead import Letterhead, letterhead
from engagement_desk.application.queries.scope import items_of, revision_on, revisions_of
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import OrderStatus, Pricing
from engagement_desk.domain.records.deliverables import Deliverable
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.scope import ChangeOrder, Request
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.orders import standing_orders

EVENTS: dict[str, str] = {
    "said": "{words}",
    "included": "included: {words}",
    "excluded": "excluded: {words}",
    "conditional": "conditional: {words}",
    "assumption": "assumption: {words}",
    "client_obligation": "client obligation: {words}",
    "included_if": "included: {words} ({more})",
    "excluded_if": "excluded: {words} ({more})",
    "conditional_if": "conditional: {words} ({more})",
    "assumption_if": "assumption: {words} ({more})",
    "client_obligation_if": "client obligation: {words} ({more})",
    "answered": "answered: {words}",
    "chosen": "{words}; chosen: {more}",
    "drafted": "drafted: {words}",
    "sent": "sent: {words}",
    "approved": "approved: {words}",
    "declined": "declined: {words}",
    "withdrawn": "withdrawn: {words}",
    "completed": "completed: {words}",
    "submitted": "submitted: {words}",
    "accepted": "accepted: {words}",
    "rejected": "rejected: {words}",
}
"""What the events say, by the codes of their steps."""


class Stage(IntEnum):
    """What an event belongs to, in the order in which events of one day are told."""

    CLAUSE = 1
    REQUEST = 2
    DECISION = 3
    CHANGE_ORDER = 4
    HOURS = 5
    ACCEPTANCE = 6


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened; `minutes` and `cents` are billed time and its value, for hours only.

    `text` and `who` are English; `step` is the code of the sentence in `EVENTS`, `words` and `more` its values, `names`
    and `via` who and how.
    """

    on: date
    stage: Stage
    ref: str
    text: str
    who: str
    minutes: int | None = None
    cents: int | None = None
    step: str = field(default="said", repr=False)
    words: str = field(default="", repr=False)
    more: str = field(default="", repr=False)
    names: tuple[str, ...] = field(default=(), repr=False)
    via: str = field(default="", repr=False)


@dataclass(frozen=True)
class DisputePack:
    """A request with all that speaks to it, ascending by day.

    `lump_sum_cents` is what the approved orders at a lump sum come to, None where there is none.
    """

    head: Letterhead
    request_id: str
    words: str
    events: tuple[Event, ...]
    billed_minutes: int
    value_cents: int
    lump_sum_cents: int | None


def dispute_pack(reading: Reading, key: str, request_id: str, day: date, words: BoundaryWords) -> DisputePack:
    """Give the pack as of a day; raises `Refused("unknown_engagement")`, `Refused("unknown_record")`."""
    engagement = engagement_by_key(reading, key)
    request = reading.get(Request, request_id)
    if request.engagement_id != engagement.id:
        raise Refused("unknown_record", kind="request", id=request_id)
    orders = reading.find(ChangeOrder, engagement_id=engagement.id, request_id=request.id)
    entries = _entries(reading, engagement, orders, day)
    sums = [one.amount_cents or 0 for one in standing_orders(orders, day) if one.pricing is Pricing.LUMP_SUM]
    events = [
        *_clauses(reading, engagement, request),
        *_asked(request),
        *_decisions(reading, key, request, orders, day, words),
        *(event for order in orders for event in _steps(order)),
        *(_hours(entry, orders) for entry in entries),
        *_accepted(reading, entries),
    ]
    return DisputePack(
        head=letterhead(reading, engagement, day),
        request_id=request.id,
        words=request.words,
        events=tuple(sorted((one for one in events if one.on <= day), key=lambda one: (one.on, one.stage))),
        billed_minutes=sum(entry.billed_minutes for entry in entries),
        value_cents=sum(entry.value_cents for entry in entries),
        lump_sum_cents=sum(sums) if sums else None,
    )


def _event(
    on: date,
    stage: Stage,
    ref: str,
    step: str,
    words: str,
    *,
    more: str = "",
    names: Sequence[str] = (),
    via: str = "",
    hours: Entry | None = None,
) -> Event:
    """Give an event with its sentence."""
    known = tuple(filter(None, names))
    return Event(
        on=on,
        stage=stage,
        ref=ref,
        text=EVENTS[step].format(words=words, more=more),
        who=", ".join(filter(None, (" and ".join(known), via))),
        minutes=hours.billed_minutes if hours else None,
        cents=hours.value_cents if hours else None,
        step=step,
        words=words,
        more=more,
        names=known,
        via=via,
    )


def _clauses(reading: Reading, engagement: Engagement, request: Request) -> Iterator[Event]:
    """Give the clause that the request was held against, as it stood on the day it was made."""
    revision = revision_on(revisions_of(reading, engagement.id), request.on)
    for item in items_of(reading, revision) if revision else []:
        if item.ref == request.clause_ref:
            step = f"{item.kind.value}_if" if item.condition else item.kind.value
            on = item.in_force_from or request.on
            yield _event(on, Stage.CLAUSE, item.ref, step, item.text, more=item.condition)


def _asked(request: Request) -> Iterator[Event]:
    ref = request.clause_ref
    yield _event(request.on, Stage.REQUEST, ref, "said", request.words, names=(request.by,), via=request.via)
    if request.answered_on is not None:
        yield _event(request.answered_on, Stage.REQUEST, ref, "answered", request.answer or "–")


def _decisions(
    reading: Reading, key: str, request: Request, orders: Sequence[ChangeOrder], day: date, words: BoundaryWords
) -> Iterator[Event]:
    """Give the decisions that speak to the request's words, or that name one of its orders."""
    asks = [request.words, *(order.title for order in orders)]
    found = {
        one.id: one
        for ask in asks
        for one in check_boundary(reading, key, ask, day, words).evidence
        if one.kind == "decision"
    }
    for one in found.values():
        step = "chosen" if one.decision else "said"
        yield _event(one.in_force_from or day, Stage.DECISION, "", step, one.text, more=one.decision)


def _steps(order: ChangeOrder) -> Iterator[Event]:
    approvers = (order.client_approver, order.consultant_approver)
    closed = "declined" if order.status is OrderStatus.DECLINED else "withdrawn"
    for on, stage, step, names in (
        (order.created_at.date(), Stage.CHANGE_ORDER, "drafted", ()),
        (order.sent_on, Stage.CHANGE_ORDER, "sent", ()),
        (order.approved_on, Stage.CHANGE_ORDER, "approved", approvers),
        (order.closed_on, Stage.CHANGE_ORDER, closed, ()),
        (order.completed_on, Stage.ACCEPTANCE, "completed", ()),
    ):
        if on is not None:
            yield _event(on, stage, order.label, step, order.title, names=names)


def _entries(reading: Reading, engagement: Engagement, orders: Sequence[ChangeOrder], day: date) -> list[Entry]:
    if not orders:
        return []
    wanted = EntryFilter(engagement_id=engagement.id, through=day, order_ids=tuple(order.id for order in orders))
    return reading.entries(wanted)


def _hours(entry: Entry, orders: Sequence[ChangeOrder]) -> Event:
    label = next(order.label for order in orders if order.id == entry.change_order_id)
    text = entry.note or entry.activity or entry.reason or "–"
    return _event(entry.work_date, Stage.HOURS, label, "said", text, names=(entry.person,), hours=entry)


def _accepted(reading: Reading, entries: Sequence[Entry]) -> Iterator[Event]:
    """Give the steps of the deliverables that the orders' hours were spent on."""
    ids = tuple(sorted({entry.deliverable_id for entry in entries if entry.deliverable_id}))
    for one in reading.find(Deliverable, id=ids) if ids else []:
        for on, step in ((one.submitted_on, "submitted"), (one.accepted_on, "accepted"), (one.rejected_on, "rejected")):
            if on is not None:
                yield _event(on, Stage.ACCEPTANCE, "", step, one.title, names=(one.reviewer,))
