"""Which change orders count on a day (SPEC §2, §3.5)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from engagement_desk.domain.kinds import OrderStatus
from engagement_desk.domain.records.scope import ChangeOrder

_REFUSED = frozenset({OrderStatus.DECLINED, OrderStatus.WITHDRAWN})


def is_approved(order: ChangeOrder, day: date) -> bool:
    """Tell whether the order's approval counts by that day."""
    posting = order.approved_posting
    return order.status is OrderStatus.APPROVED and posting is not None and posting <= day


def is_refused(order: ChangeOrder, day: date) -> bool:
    """Tell whether the order counts as declined or withdrawn by that day (SPEC §3.4)."""
    counts = order.closed_posting or order.closed_on
    return order.status in _REFUSED and (counts is None or counts <= day)


def standing_orders(orders: Iterable[ChangeOrder], day: date) -> tuple[ChangeOrder, ...]:
    """Give the orders approved by that day that no other approved one supersedes."""
    approved = [order for order in orders if is_approved(order, day)]
    superseded = {order.supersedes_id for order in approved}
    return tuple(order for order in approved if order.id not in superseded)


def completed_posting(order: ChangeOrder) -> date | None:
    """Give the day on which the completion of an approved order counts, not before its approval does; else None."""
    if order.status is not OrderStatus.APPROVED or order.completed_on is None or order.approved_posting is None:
        return None
    return max(order.completed_posting or order.completed_on, order.approved_posting)
