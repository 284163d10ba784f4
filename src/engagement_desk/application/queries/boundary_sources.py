"""The texts that can speak to a client's ask: clauses in force, and what else was recorded by a day (SPEC §4)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from engagement_desk.application.ports import Reading
from engagement_desk.domain.kinds import ClauseKind, LogKind, OrderStatus
from engagement_desk.domain.records.deliverables import Deliverable
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.log import LogItem
from engagement_desk.domain.records.scope import ChangeOrder, Request, ScopeItem

CLAUSE, REQUEST, ORDER, DELIVERABLE, DECISION = "clause", "request", "change_order", "deliverable", "decision"
EARLIER = (REQUEST, ORDER)
UNANSWERED, ANSWERED = "not_answered_yet", "answered"


@dataclass(frozen=True, slots=True)
class Step:
    """How far an earlier thing has come: its state, since when, and the number of the order that is meant."""

    state: str
    on: date | None = None
    order: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """One text with what is shown of it.

    `on` is when a clause first had its wording, or when the rest was made; `decision` what was decided on it, or a
    clause's kind and condition, and `steps` the same as data, empty for what a person wrote. `held` is the reference
    of the clause that an earlier request was held against.
    """

    kind: str
    id: str
    ref: str
    text: str
    on: date | None
    decision: str
    clause_kind: ClauseKind | None = None
    condition: str = ""
    held: str = ""
    steps: tuple[Step, ...] = ()


def clause_source(item: ScopeItem) -> Source:
    """Give a clause."""
    said = f"{_KINDS[item.kind]}: {item.condition}" if item.condition else _KINDS[item.kind]
    return Source(CLAUSE, item.id, item.ref, item.text, item.in_force_from, said, item.kind, item.condition)


_KINDS = {
    ClauseKind.INCLUDED: "included",
    ClauseKind.EXCLUDED: "excluded",
    ClauseKind.CONDITIONAL: "on a condition",
    ClauseKind.ASSUMPTION: "assumed",
    ClauseKind.CLIENT_OBLIGATION: "for the client to provide",
}


def recorded(reading: Reading, engagement: Engagement, day: date) -> Iterator[Source]:
    """Give the requests, change orders, deliverables and decisions that were recorded by a day."""
    orders = reading.find(ChangeOrder, engagement_id=engagement.id)
    held: dict[str | None, str] = {}
    for request in reading.find(Request, engagement_id=engagement.id):
        held[request.id] = request.clause_ref
        if request.on <= day:
            answering = [order for order in orders if order.request_id == request.id]
            steps = _steps_of(request, answering)
            yield Source(
                REQUEST,
                request.id,
                request.clause_ref,
                request.words,
                request.on,
                _said(steps) or request.answer,
                held=request.clause_ref,
                steps=steps,
            )
    for order in orders:
        made = order.sent_on or order.created_at.date()
        if made <= day:
            steps = (_step(order),)
            yield Source(
                ORDER,
                order.id,
                order.label,
                order.title,
                made,
                _said(steps),
                held=held.get(order.request_id, ""),
                steps=steps,
            )
    for one in reading.find(Deliverable, engagement_id=engagement.id):
        steps = (Step(one.state.value),)
        yield Source(DELIVERABLE, one.id, "", one.title, one.due, _said(steps), condition=one.criteria, steps=steps)
    for item in reading.find(LogItem, engagement_id=engagement.id, kind=LogKind.DECISION):
        if item.on <= day:
            said = item.chosen or item.outcome
            yield Source(DECISION, item.id, "", item.text, item.on, said, condition=item.context)


def _steps_of(request: Request, orders: Sequence[ChangeOrder]) -> tuple[Step, ...]:
    """Give what became of a request; nothing where a person wrote what was answered."""
    if orders:
        return tuple(_step(order, order.label) for order in orders)
    if request.answered_on is None:
        return (Step(UNANSWERED),)
    return () if request.answer else (Step(ANSWERED, request.answered_on),)


def _step(order: ChangeOrder, label: str = "") -> Step:
    return Step(order.status.value, _STEPS[order.status](order), label)


def _said(steps: Sequence[Step]) -> str:
    """Say steps in English: CO-001 sent on 2026-09-03; CO-002 draft."""
    return "; ".join(
        " ".join(
            part
            for part in (one.order, one.state.replace("_", " "), f"on {one.on.isoformat()}" if one.on else "")
            if part
        )
        for one in steps
    )


_STEPS: dict[OrderStatus, Callable[[ChangeOrder], date | None]] = {
    OrderStatus.DRAFT: lambda order: None,
    OrderStatus.SENT: lambda order: order.sent_on,
    OrderStatus.APPROVED: lambda order: order.approved_on,
    OrderStatus.DECLINED: lambda order: order.closed_on,
    OrderStatus.WITHDRAWN: lambda order: order.closed_on,
}
