"""The work of a month, for its status: deliverables, change orders and requests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from engagement_desk.application.queries.monthly_status_rows import MonthDeliverable, MonthOrder, MonthRequest
from engagement_desk.application.queries.review_record import RequestRow
from engagement_desk.application.queries.review_scope import scope_of
from engagement_desk.application.queries.review_span import Span
from engagement_desk.domain.calendar import month_of
from engagement_desk.domain.facts import Facts
from engagement_desk.domain.kinds import DeliverableState, OrderStatus
from engagement_desk.domain.records.scope import Request
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.deliverables import standing

_DAY = timedelta(days=1)


def deliverables_of_month(facts: Facts, span: Span) -> tuple[MonthDeliverable, ...]:
    """Give what was accepted in the month, what is under way, and what is due by the end of the next month."""
    return tuple(_deliverables(facts, span))


def _deliverables(facts: Facts, span: Span) -> Iterator[MonthDeliverable]:
    through, until = span.cut_off, month_of(span.quarter.ends + _DAY)[1]
    for one in sorted(facts.deliverables, key=lambda one: (one.due or date.max, one.id)):
        stands = standing(one, through, facts.holidays)
        is_accepted = stands.state is DeliverableState.ACCEPTED
        if is_accepted and not (stands.posting is not None and span.holds(stands.posting)):
            continue
        if stands.state is DeliverableState.PLANNED and (one.due is None or one.due > until):
            continue
        ready = stands.on if is_accepted and stands.on is not None else through
        yield MonthDeliverable(
            title=one.title,
            due=one.due,
            state=stands.state,
            on=stands.on,
            deemed=stands.deemed,
            deemed_on=stands.deemed_on,
            silence=one.silence,
            is_late=one.due is not None and one.due < ready,
        )


def orders_of_month(facts: Facts, span: Span) -> tuple[MonthOrder, ...]:
    """Give the orders that wait and those decided in the month.

    A draft is the consultant's own affair until there are hours on it.
    """
    return tuple(_orders(facts, span))


def _orders(facts: Facts, span: Span) -> Iterator[MonthOrder]:
    for row in scope_of(facts, span, (), ()).orders:
        status = OrderStatus(row.status)
        if status is OrderStatus.DRAFT and not row.billed_minutes:
            continue
        if status is OrderStatus.APPROVED and not (row.approved_on and span.holds(row.approved_on)):
            continue
        yield MonthOrder(
            number=row.number, title=row.title, status=status, amount_cents=row.amount_cents, days=row.days
        )


def requests_of_month(
    facts: Facts, span: Span, requests: Sequence[Request], entries: Iterable[Entry]
) -> tuple[MonthRequest, ...]:
    """Give the month's requests with what became of them, and older ones that are still open."""
    older = [one for one in requests if _is_older(span, one) and not _is_answered(one, span.cut_off)]
    rows = scope_of(facts, span, requests, entries).requests
    return (*map(_older, sorted(older, key=lambda one: (one.on, one.id))), *map(_request, rows))


def _is_older(span: Span, one: Request) -> bool:
    """Tell whether a request belongs to an earlier month, and does not count in this one for being written late."""
    return one.on < span.since and not span.holds(span.counted(one.on, one.created_at))


def _is_answered(one: Request, day: date) -> bool:
    return one.answered_on is not None and one.answered_on <= day


def _older(one: Request) -> MonthRequest:
    return MonthRequest(on=one.on, words=one.words, by=one.by, clause=one.clause_ref, outcome="open", order="")


def _request(row: RequestRow) -> MonthRequest:
    return MonthRequest(on=row.on, words=row.words, by=row.by, clause=row.clause, outcome=row.outcome, order=row.order)
