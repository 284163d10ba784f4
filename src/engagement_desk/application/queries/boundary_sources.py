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


@dataclass(frozen=True, slots=True)
class Source:
    """One text with what is shown of it.

    `on` is when a clause first had its wording, or when the rest was made; `decision` what was decided on it, or a
    clause's kind and condition. `held` is the reference of the clause that an earlier request was held against.
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
            said = _answer(request, answering)
            yield Source(
                REQUEST, request.id, request.clause_ref, request.words, request.on, said, held=request.clause_ref
            )
    for order in orders:
        made = order.sent_on or order.created_at.date()
        if made <= day:
            yield Source(
                ORDER, order.id, order.label, order.title, made, _state(order), held=held.get(order.request_id, "")
            )
    for one in reading.find(Deliverable, engagement_id=engagement.id):
        state = one.state.value.replace("_", " ")
        yield Source(DELIVERABLE, one.id, "", one.title, one.due, state, condition=one.criteria)
    for item in reading.find(LogItem, engagement_id=engagement.id, kind=LogKind.DECISION):
        if item.on <= day:
            said = item.chosen or item.outcome
            yield Source(DECISION, item.id, "", item.text, item.on, said, condition=item.context)


def _answer(request: Request, orders: Sequence[ChangeOrder]) -> str:
    if orders:
        return "; ".join(f"{order.label} {_state(order)}" for order in orders)
    if request.answered_on is None:
        return "not answered yet"
    return request.answer or f"answered on {request.answered_on.isoformat()}"


def _state(order: ChangeOrder) -> str:
    day = _STEPS[order.status](order)
    return order.status.value if day is None else f"{order.status.value} on {day.isoformat()}"


_STEPS: dict[OrderStatus, Callable[[ChangeOrder], date | None]] = {
    OrderStatus.DRAFT: lambda order: None,
    OrderStatus.SENT: lambda order: order.sent_on,
    OrderStatus.APPROVED: lambda order: order.approved_on,
    OrderStatus.DECLINED: lambda order: order.closed_on,
    OrderStatus.WITHDRAWN: lambda order: order.closed_on,
}
