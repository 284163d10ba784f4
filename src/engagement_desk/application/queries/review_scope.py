"""The quarter's scope: requests and answers, change orders and sums, exclusions; and its deliverables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from engagement_desk.application.queries.orders import order_sum, order_totals
from engagement_desk.application.queries.review_record import (
    ClauseRow,
    DeliverableRow,
    Deliverables,
    OrderRow,
    RequestRow,
    Responses,
    Scope,
    UpcomingRow,
)
from engagement_desk.application.queries.review_span import Span
from engagement_desk.application.queries.scope import reading_order, revision_on
from engagement_desk.domain.calendar import add_days
from engagement_desk.domain.facts import Facts
from engagement_desk.domain.kinds import ClauseKind, DeliverableState, OrderStatus, Pricing, StoredClass
from engagement_desk.domain.records.deliverables import Deliverable
from engagement_desk.domain.records.scope import ChangeOrder, Request, ScopeItem
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.deliverables import DeliverableStanding, guarantee_until, standing
from engagement_desk.domain.rules.orders import is_approved, is_refused, standing_orders

_OUTSIDE = ("converted", "declined", "absorbed")


def scope_of(facts: Facts, span: Span, requests: Sequence[Request], entries: Iterable[Entry]) -> Scope:
    """Give the requests that count in the quarter, every order that mattered in it, and what stays excluded."""
    goodwill = [entry for entry in entries if entry.stored_class is StoredClass.GOODWILL and not entry.change_order_id]
    absorbed_refs = {entry.clause_ref.casefold() for entry in goodwill if entry.clause_ref}
    held = [one for one in requests if span.holds(span.counted(one.on, one.created_at))]
    rows = tuple(_request(facts, span, one, absorbed_refs) for one in sorted(held, key=lambda r: (r.on, r.id)))
    inside = sum(row.outcome == "included" for row in rows)
    counts = {outcome: sum(row.outcome == outcome for row in rows) for outcome in _OUTSIDE}
    totals = order_totals(facts.engagement, facts.orders, facts.terms, span.cut_off)
    return Scope(
        requests=rows,
        inside=inside,
        outside=len(rows) - inside - sum(row.outcome == "open" for row in rows),
        absorbed_seconds=sum(entry.worked_seconds for entry in goodwill),
        orders=tuple(_order(facts, span, order) for order in facts.orders if _mattered(order, span)),
        original_cents=totals.original_cents,
        approved_cents=totals.approved_cents,
        revised_cents=totals.revised_cents,
        approved_days=sum(order.days for order in standing_orders(facts.orders, span.cut_off)),
        excluded=_excluded(facts, span.cut_off),
        revised_in_quarter=tuple(one.number for one in facts.revisions if span.holds(one.effective)),
        **counts,
    )


def responses_of(facts: Facts, scope: Scope) -> Responses:
    """Count the requests answered within the promised time."""
    judged = [row.within for row in scope.requests if row.within is not None]
    return Responses(
        promised_days=facts.engagement.response_days, received=len(scope.requests), due=len(judged), within=sum(judged)
    )


def _request(facts: Facts, span: Span, request: Request, absorbed_refs: set[str]) -> RequestRow:
    orders = [order for order in facts.orders if order.request_id == request.id]
    answered = request.answered_on if request.answered_on and request.answered_on <= span.cut_off else None
    clause = _clause(facts, request)
    outcome = _outcome(orders, span.cut_off)
    if outcome is None and clause is not None and clause.kind is ClauseKind.INCLUDED:
        outcome = "included"
    if outcome is None and request.clause_ref.casefold() in absorbed_refs:
        outcome = "absorbed"
    return RequestRow(
        on=request.on,
        words=request.words,
        by=request.by,
        via=request.via,
        clause=request.clause_ref,
        answered_on=answered,
        within=_within(facts, span, request.on, answered),
        outcome=outcome or ("answered" if answered else "open"),
        order=", ".join(order.label for order in orders),
    )


def _outcome(orders: Sequence[ChangeOrder], day: date) -> str | None:
    """Say what became of a request by its change orders; None where it has none."""
    if not orders:
        return None
    standing_ones = [order for order in orders if not is_refused(order, day)]
    if not standing_ones:
        return "declined"
    free = all(order.pricing is Pricing.ZERO_COST and is_approved(order, day) for order in standing_ones)
    return "absorbed" if free else "converted"


def _clause(facts: Facts, request: Request) -> ScopeItem | None:
    """Find the clause in the revision that was in force on the day, else in any."""
    named = [item for item in facts.scope_items if item.ref.casefold() == request.clause_ref.casefold()]
    current = revision_on(facts.revisions, request.on)
    in_force = (item for item in named if current is not None and item.revision_id == current.id)
    return next(in_force, named[0] if named and request.clause_ref else None)


def _within(facts: Facts, span: Span, asked: date, answered: date | None) -> bool | None:
    promised = add_days(asked, facts.engagement.response_days, business=True, holidays=facts.holidays)
    if answered is not None:
        return answered <= promised
    return False if promised <= span.cut_off else None


def _mattered(order: ChangeOrder, span: Span) -> bool:
    """Tell whether an order existed by the cut-off and was not refused before the quarter."""
    dates = (order.sent_on, order.approved_on, order.closed_on, order.created_at.date())
    existed = min(day for day in dates if day is not None) <= span.cut_off
    refused = is_refused(order, span.last_until) and order.closed_on is not None
    return existed and not refused


def _order(facts: Facts, span: Span, order: ChangeOrder) -> OrderRow:
    sums = [one for one in facts.day_sums if one.change_order_id == order.id and one.billable]
    counted = [one for one in sums if one.posting_date <= span.cut_off]
    status = _status(order, span.cut_off)
    return OrderRow(
        number=order.label,
        title=order.title,
        pricing=order.pricing.value,
        status=status.value,
        estimate_minutes=order.estimate_minutes,
        amount_cents=order_sum(order, facts.terms, span.cut_off),
        days=order.days,
        approved_on=order.approved_on if status is OrderStatus.APPROVED else None,
        billed_minutes=sum(one.billed_minutes for one in counted),
        value_cents=sum(one.value_cents for one in counted),
    )


def _status(order: ChangeOrder, day: date) -> OrderStatus:
    if is_approved(order, day) or is_refused(order, day):
        return order.status
    return OrderStatus.SENT if order.sent_on is not None and order.sent_on <= day else OrderStatus.DRAFT


def _excluded(facts: Facts, day: date) -> tuple[ClauseRow, ...]:
    current = revision_on(facts.revisions, day)
    held = [
        item
        for item in facts.scope_items
        if current is not None and item.revision_id == current.id and item.kind is ClauseKind.EXCLUDED
    ]
    return tuple(ClauseRow(ref=item.ref, text=item.text) for item in sorted(held, key=lambda i: reading_order(i.ref)))


def deliverables_of(facts: Facts, span: Span) -> Deliverables:
    """Give the deliverables that the quarter touched, and the share accepted on or before due."""
    found = [(one, standing(one, span.cut_off, facts.holidays)) for one in _by_due(facts.deliverables)]
    rows = tuple(_deliverable(facts, span, one, stands) for one, stands in found if _touched(span, one, stands))
    judged = [row.on_time for row in rows if row.on_time is not None]
    return Deliverables(rows=rows, on_time=sum(judged), judged=len(judged))


def accepted_count(facts: Facts, day: date) -> int:
    """Count the deliverables accepted by a day, by silence or in words."""
    stands = (standing(one, day, facts.holidays) for one in facts.deliverables)
    return sum(one.state is DeliverableState.ACCEPTED for one in stands)


def upcoming(facts: Facts, span: Span) -> tuple[UpcomingRow, ...]:
    """Give the deliverables that fall due after the quarter and are not accepted yet."""
    return tuple(
        UpcomingRow(title=one.title, due=one.due)
        for one in _by_due(facts.deliverables)
        if one.due is not None
        and one.due > span.quarter.ends
        and standing(one, span.cut_off, facts.holidays).state is not DeliverableState.ACCEPTED
    )


def _by_due(deliverables: Iterable[Deliverable]) -> list[Deliverable]:
    return sorted(deliverables, key=lambda one: (one.due or date.max, one.id))


def _touched(span: Span, one: Deliverable, stands: DeliverableStanding) -> bool:
    if stands.state is DeliverableState.ACCEPTED:
        fell_due = one.due is not None and span.holds(one.due)
        return fell_due or (stands.posting is not None and span.holds(stands.posting))
    begun = stands.state is not DeliverableState.PLANNED
    return begun or one.due is None or one.due <= span.quarter.ends


def _deliverable(facts: Facts, span: Span, one: Deliverable, stands: DeliverableStanding) -> DeliverableRow:
    accepted_on = stands.on if stands.state is DeliverableState.ACCEPTED else None
    until = guarantee_until(one, accepted_on, facts.exit_policy) if accepted_on else None
    submitted = one.submitted_on is not None and one.submitted_on <= span.cut_off
    return DeliverableRow(
        title=one.title,
        phase=one.phase.value,
        due=one.due,
        state=stands.state.value,
        submitted_on=one.submitted_on if submitted else None,
        accepted_on=accepted_on,
        deemed=stands.deemed,
        reviewer=one.reviewer,
        rounds=one.rounds if submitted else 0,
        on_time=_on_time(one.due, accepted_on, span.cut_off),
        amount_cents=one.amount_cents,
        guarantee_until=until if until is not None and until >= span.cut_off else None,
    )


def _on_time(due: date | None, accepted_on: date | None, cut_off: date) -> bool | None:
    if due is None:
        return None
    if accepted_on is not None:
        return accepted_on <= due
    return False if due <= cut_off else None
