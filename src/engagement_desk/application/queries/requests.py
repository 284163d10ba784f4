"""What the client asked for, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Reading
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.scope import ChangeOrder, Request


@dataclass(frozen=True, slots=True)
class RequestRow:
    """One request; `change_orders` are the numbers of the orders that answer it."""

    id: str
    engagement: str
    words: str
    by: str
    on: date
    via: str
    clause: str | None
    answered_on: date | None
    answer: str
    change_orders: tuple[str, ...]


def list_requests(
    reading: Reading, key: str, since: date | None = None, through: date | None = None
) -> tuple[RequestRow, ...]:
    """Give an engagement's requests by the day they were made, then creation; the days are both inclusive."""
    engagement = engagement_by_key(reading, key)
    orders = reading.find(ChangeOrder, engagement_id=engagement.id)
    found = [r for r in reading.find(Request, engagement_id=engagement.id) if _within(r.on, since, through)]
    return tuple(request_row(engagement, r, orders) for r in sorted(found, key=lambda r: (r.on, r.id)))


def show_request(reading: Reading, request_id: str) -> RequestRow:
    """Give one request."""
    request = reading.get(Request, request_id)
    engagement = reading.get(Engagement, request.engagement_id)
    return request_row(engagement, request, reading.find(ChangeOrder, request_id=request.id))


def request_row(engagement: Engagement, request: Request, orders: list[ChangeOrder]) -> RequestRow:
    """Give one request with the orders that answer it."""
    return RequestRow(
        id=request.id,
        engagement=engagement.key,
        words=request.words,
        by=request.by,
        on=request.on,
        via=request.via,
        clause=request.clause_ref or None,
        answered_on=request.answered_on,
        answer=request.answer,
        change_orders=tuple(order.label for order in orders if order.request_id == request.id),
    )


def _within(day: date, since: date | None, through: date | None) -> bool:
    return (since is None or since <= day) and (through is None or day <= through)
