"""Change orders: draft → sent → approved or declined, or withdrawn; an approved one is immutable (SPEC §2)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from engagement_desk.application.changed import changed
from engagement_desk.application.commands.checks import counted_later, owned, required
from engagement_desk.application.lookup import engagement_by_key, order_by_number, posting
from engagement_desk.application.ports import Changes, Now, UnitOfWork, Warned
from engagement_desk.domain.durations import say_hours
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import OrderStatus, Pricing
from engagement_desk.domain.records.scope import ChangeOrder, Request

OPEN = (OrderStatus.DRAFT, OrderStatus.SENT)
MOST_DAYS = 3650


@dataclass(frozen=True, slots=True, kw_only=True)
class NewOrder:
    """A priced answer: a lump sum (which may be negative), hours at the rate, or at no cost; `days` may be 0.

    `supersedes` is the number of an approved order in whose place this one comes once it is approved.
    """

    key: str
    title: str
    pricing: Pricing
    request_id: str | None = None
    estimate_minutes: int | None = None
    amount_cents: int | None = None
    days: int = 0
    supersedes: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderStep:
    """A step of the order with this number, on a day (None: today)."""

    key: str
    number: str
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """Who approved an order on both sides, on a day (None: today)."""

    key: str
    number: str
    client_by: str
    consultant_by: str
    on: date | None = None


def draft_order(uow: UnitOfWork, now: Now, wanted: NewOrder) -> Changes:
    """Draft a change order under the engagement's next number; raises `Refused` when its price does not fit."""
    engagement = engagement_by_key(uow, wanted.key)
    title = required(wanted.title, "change order")
    _check_price(wanted)
    if wanted.request_id is not None:
        owned(uow, Request, wanted.request_id, engagement, "unknown_request")
    superseded = order_by_number(uow, engagement, wanted.supersedes) if wanted.supersedes else None
    if superseded is not None:
        _check_supersedable(uow, superseded)
    numbers = [order.number for order in uow.find(ChangeOrder, engagement_id=engagement.id)]
    order = ChangeOrder(
        id=uow.new_id(),
        engagement_id=engagement.id,
        number=max(numbers, default=0) + 1,
        title=title,
        request_id=wanted.request_id,
        pricing=wanted.pricing,
        estimate_minutes=wanted.estimate_minutes,
        amount_cents=wanted.amount_cents,
        days=wanted.days,
        supersedes_id=superseded.id if superseded else None,
        created_at=now.instant,
    )
    uow.add(order)
    uow.describe(order.label, engagement.id)
    return changed(order)


def send_order(uow: UnitOfWork, now: Now, wanted: OrderStep) -> Changes:
    """Record that a draft went to the client."""
    order = _order_in(uow, wanted.key, wanted.number, (OrderStatus.DRAFT,), "sent")
    return _kept(uow, replace(order, status=OrderStatus.SENT, sent_on=wanted.on or now.today))


def approve_order(uow: UnitOfWork, now: Now, wanted: Approval) -> Changes:
    """Record the approval of both sides: from its posting date the hours on the order count (SPEC §1, §3.4, §3.5)."""
    order = _order_in(uow, wanted.key, wanted.number, OPEN, "approved")
    on = wanted.on or now.today
    _check_after_sending(order, on)
    if order.supersedes_id is not None:
        # Since this one was drafted, the other may have been completed, or superseded by a third.
        _check_supersedable(uow, uow.get(ChangeOrder, order.supersedes_id))
    approved = replace(
        order,
        status=OrderStatus.APPROVED,
        approved_on=on,
        approved_posting=posting(uow, order.engagement_id, on),
        client_approver=required(wanted.client_by, "client's approver"),
        consultant_approver=required(wanted.consultant_by, "consultant's approver"),
    )
    late = counted_later(approved.label, on, approved.approved_posting)
    return _kept(uow, approved, (*_logged_on(uow, approved, "hours_now_count"), *late))


def decline_order(uow: UnitOfWork, now: Now, wanted: OrderStep) -> Changes:
    """Record that the client declined; the hours on the order wait to be classed again (SPEC §3.5)."""
    return _close(uow, now, wanted, OrderStatus.DECLINED)


def withdraw_order(uow: UnitOfWork, now: Now, wanted: OrderStep) -> Changes:
    """Take an order back; the hours on it wait to be classed again (SPEC §3.5)."""
    return _close(uow, now, wanted, OrderStatus.WITHDRAWN)


def complete_order(uow: UnitOfWork, now: Now, wanted: OrderStep) -> Changes:
    """Record that an approved order is done: a lump sum is earned on the posting date of that day (SPEC §3.5)."""
    order = _order_in(uow, wanted.key, wanted.number, (OrderStatus.APPROVED,), "completed")
    on = wanted.on or now.today
    if order.completed_on is not None:
        raise Refused("order_completed", order=order.label, on=order.completed_on)
    if order.approved_on is not None and on < order.approved_on:
        raise Refused("completed_before_approved", order=order.label, on=on, approved=order.approved_on)
    _check_not_superseded(uow, order)
    counts_on = posting(uow, order.engagement_id, on)
    completed = replace(order, completed_on=on, completed_posting=counts_on)
    return _kept(uow, completed, counted_later(order.label, on, counts_on))


def _check_price(wanted: NewOrder) -> None:
    if abs(wanted.days) > MOST_DAYS:
        raise Refused("too_many_days", what="schedule effect", most=MOST_DAYS)
    amount = wanted.amount_cents
    if wanted.pricing is Pricing.LUMP_SUM and amount is None:
        raise Refused("lump_sum_without_amount")
    if wanted.pricing is Pricing.ZERO_COST and amount:
        raise Refused("zero_cost_with_amount")
    if wanted.pricing is Pricing.TIME_AND_MATERIALS and amount is not None and amount < 0:
        raise Refused("negative_estimate")
    if wanted.estimate_minutes is not None and wanted.estimate_minutes < 0:
        raise Refused("negative_estimate")


def _check_supersedable(uow: UnitOfWork, order: ChangeOrder) -> None:
    if order.status is not OrderStatus.APPROVED or order.completed_on is not None:
        raise Refused("not_supersedable", order=order.label)
    _check_not_superseded(uow, order)


def _check_not_superseded(uow: UnitOfWork, order: ChangeOrder) -> None:
    by = uow.first(ChangeOrder, supersedes_id=order.id, status=OrderStatus.APPROVED)
    if by is not None:
        raise Refused("order_superseded", order=order.label, by=by.label)


def _order_in(uow: UnitOfWork, key: str, number: str, states: tuple[OrderStatus, ...], step: str) -> ChangeOrder:
    order = order_by_number(uow, engagement_by_key(uow, key), number)
    if order.status not in states:
        raise Refused("order_not_open", order=order.label, status=order.status.value, step=step)
    return order


def _check_after_sending(order: ChangeOrder, on: date) -> None:
    if order.sent_on is not None and on < order.sent_on:
        raise Refused("before_sending", order=order.label, on=on, sent=order.sent_on)


def _close(uow: UnitOfWork, now: Now, wanted: OrderStep, status: OrderStatus) -> Changes:
    order = _order_in(uow, wanted.key, wanted.number, OPEN, status.value)
    on = wanted.on or now.today
    _check_after_sending(order, on)
    counts_on = posting(uow, order.engagement_id, on)
    closed = replace(order, status=status, closed_on=on, closed_posting=counts_on)
    warnings = (*_logged_on(uow, closed, "hours_to_class"), *counted_later(order.label, on, counts_on))
    return _kept(uow, closed, warnings)


def _kept(uow: UnitOfWork, order: ChangeOrder, warnings: tuple[Warned, ...] = ()) -> Changes:
    uow.put(order)
    uow.describe(order.label, order.engagement_id)
    return changed(order, warnings=warnings)


def _logged_on(uow: UnitOfWork, order: ChangeOrder, code: str) -> tuple[Warned, ...]:
    """Tell how much time is logged on the order, where there is any."""
    sums = [s for s in uow.day_sums(order.engagement_id) if s.change_order_id == order.id]
    if not sums:
        return ()
    hours = say_hours(sum(s.billed_minutes for s in sums))
    values = {"order": order.label, "entries": sum(s.entries for s in sums), "hours": hours}
    return (Warned(code, values),)
