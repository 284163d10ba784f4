"""The law of SPEC §3.5: E(d), item by item."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from oracle_retainer import IN_SCOPE, ledger, outside
from oracle_time import half_away, terms_at

from engagement_desk.domain.facts import DaySum, Facts
from engagement_desk.domain.kinds import (
    BudgetKind,
    DeliverableState,
    EarnedKind,
    OrderStatus,
    Pricing,
    Silence,
    Structure,
)
from engagement_desk.domain.records.deliverables import Deliverable
from engagement_desk.domain.records.scope import ChangeOrder

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Item:
    """One part of E; `on` is the day from which it counts, None where that is not asked."""

    kind: EarnedKind
    item: str | None
    amount: int
    invoiced: bool
    on: date | None = None


def order_named(facts: Facts, name: str | None) -> ChangeOrder | None:
    for order in facts.orders:
        if order.id == name:
            return order
    return None


def is_approved(order: ChangeOrder, day: date) -> bool:
    return order.status is OrderStatus.APPROVED and order.approved_posting is not None and order.approved_posting <= day


def is_refused(order: ChangeOrder, day: date) -> bool:
    refused = order.status in (OrderStatus.DECLINED, OrderStatus.WITHDRAWN)
    return refused and order.closed_posting is not None and order.closed_posting <= day


def is_completed(order: ChangeOrder, day: date) -> bool:
    return is_approved(order, day) and order.completed_posting is not None and order.completed_posting <= day


def posted(facts: Facts, day: date) -> list[DaySum]:
    return [one for one in facts.day_sums if one.posting_date <= day]


def class_at(facts: Facts, one: DaySum, day: date) -> str:
    order = order_named(facts, one.change_order_id)
    if order is None:
        return one.stored_class.value
    return "change_order" if is_approved(order, day) else "at_risk"


def business_days_on(day: date, count: int, holidays: Collection[date]) -> date:
    while count:
        day += DAY
        if day.weekday() not in (5, 6) and day not in holidays:
            count -= 1
    return day


def deemed_date(deliverable: Deliverable, holidays: Collection[date]) -> date | None:
    if deliverable.submitted_on is None or deliverable.silence is Silence.NONE:
        return None
    if deliverable.review_business:
        return business_days_on(deliverable.submitted_on, deliverable.review_days, holidays)
    return deliverable.submitted_on + deliverable.review_days * DAY


def acceptance(deliverable: Deliverable, holidays: Collection[date]) -> tuple[date, date] | None:
    """Give the date of the acceptance, recorded or by silence, and that on which it counts."""
    if deliverable.state is DeliverableState.ACCEPTED and deliverable.accepted_on is not None:
        return deliverable.accepted_on, deliverable.accepted_posting or deliverable.accepted_on
    deemed = deemed_date(deliverable, holidays)
    if (
        deliverable.state is DeliverableState.SUBMITTED
        and deliverable.silence is Silence.ACCEPTED
        and deemed is not None
    ):
        return deemed, max(deemed, deliverable.submitted_floor or deemed)
    return None


def time_and_materials(facts: Facts, day: date) -> list[DaySum]:
    return [
        one
        for one in posted(facts, day)
        if one.billable
        and one.change_order_id is None
        and one.stored_class in IN_SCOPE
        and terms_at(facts.terms, one.work_date).structure is Structure.TIME_AND_MATERIALS
    ]


def under_cap(facts: Facts, day: date, *, invoiced_first: bool = False) -> list[tuple[DaySum, int]]:
    """Give each sum with the part of its value that lies below the cap."""
    terms = terms_at(facts.terms, day)
    sums = time_and_materials(facts, day)
    if invoiced_first:
        sums = [one for one in sums if one.invoiced] + [one for one in sums if not one.invoiced]
    if terms.budget_kind is not BudgetKind.CAP:
        return [(one, one.value_cents) for one in sums]
    counted = []
    before = 0
    for one in sums:
        if terms.budget_cents is not None:
            after = before + one.value_cents
            counted.append((one, min(after, terms.budget_cents) - min(before, terms.budget_cents)))
        else:
            limit = terms.budget_minutes or 0
            after = before + one.billed_minutes
            below = min(after, limit) - min(before, limit)
            whole = below == one.billed_minutes
            value = one.value_cents if whole else half_away(Fraction(below * (one.rate_cents or 0), 60))
            counted.append((one, value))
        before = after
    return counted


def over_cap(facts: Facts, day: date) -> int:
    return sum(one.value_cents - amount for one, amount in under_cap(facts, day))


def time_items(facts: Facts, day: date) -> list[Item]:
    items = [
        Item(EarnedKind.TIME, one.entry_id, amount, one.invoiced, one.posting_date)
        for one, amount in under_cap(facts, day)
    ]
    for one in posted(facts, day):
        order = order_named(facts, one.change_order_id)
        if one.billable and order is not None and order.pricing is Pricing.TIME_AND_MATERIALS:
            approved = order.approved_posting
            if approved is not None and class_at(facts, one, day) == "change_order":
                on = max(one.posting_date, approved)
                items.append(Item(EarnedKind.TIME, one.entry_id, one.value_cents, one.invoiced, on))
    return items + [
        Item(EarnedKind.TIME, one.entry_id, one.value_cents, one.invoiced, one.posting_date)
        for one in outside(facts, day)
    ]


def items(facts: Facts, day: date) -> list[Item]:
    """Give every part of E(day)."""
    found = time_items(facts, day)

    def add(kind: EarnedKind, item: str, amount: int) -> None:
        invoiced = any((one.kind, one.item) == (kind, item) for one in facts.invoiced)
        found.append(Item(kind, item, amount, invoiced))

    for deliverable in facts.deliverables:
        dates = acceptance(deliverable, facts.holidays)
        fixed = dates is not None and terms_at(facts.terms, dates[0]).structure is Structure.FIXED_PRICE
        if dates is not None and dates[1] <= day and fixed:
            add(EarnedKind.DELIVERABLE, deliverable.id, deliverable.amount_cents or 0)
    for row in ledger(facts, day):
        first = row.span.first.isoformat()
        add(EarnedKind.FEE, first, row.span.terms.period_fee_cents or 0)
        if row.closed:
            add(EarnedKind.OVERAGE, first, row.overage_cents)
    for order in facts.orders:
        if order.pricing is Pricing.LUMP_SUM and is_completed(order, day):
            add(EarnedKind.LUMP_SUM, order.id, order.amount_cents or 0)
    return found


def earned(facts: Facts, day: date) -> int:
    return sum(item.amount for item in items(facts, day))


def unbilled(facts: Facts, day: date) -> int:
    """Add up what is on no invoice; what is invoiced fills a cap first, so that no more than the cap is ever billed."""
    plain = {one.entry_id for one in time_and_materials(facts, day)}
    under = [
        Item(EarnedKind.TIME, one.entry_id, amount, one.invoiced)
        for one, amount in under_cap(facts, day, invoiced_first=True)
    ]
    rest = [one for one in items(facts, day) if one.item not in plain]
    return sum(open_part(facts, one, day) for one in under + rest) - given_back(facts, day, under + rest)


def stated(facts: Facts, kind: EarnedKind, item: str | None, *, since: date | None, until: date | None) -> list[int]:
    """Give the amounts that invoices state of an item, of those that go through a day in (since, until]."""
    found = []
    for one in facts.invoiced:
        if (one.kind, one.item) != (kind, item) or one.amount_cents is None:
            continue
        if since is not None and (one.through is None or one.through <= since):
            continue
        if until is not None and one.through is not None and one.through > until:
            continue
        found.append(one.amount_cents)
    return found


def open_part(facts: Facts, item: Item, day: date) -> int:
    """Give what of an item is on no invoice: what invoices through the day state of it comes off, however it changed
    since; a later invoice may hold more of it than it is worth on the day, and gives nothing back.
    """
    until_day = stated(facts, item.kind, item.item, since=None, until=day)
    later = stated(facts, item.kind, item.item, since=day, until=None)
    if not until_day and not later:
        return 0 if item.invoiced else item.amount
    left = item.amount - sum(until_day)
    if left > 0 and later:
        return max(0, left - sum(later))
    return left


def given_back(facts: Facts, day: date, found: list[Item]) -> int:
    """Add up what was invoiced of things that are no longer earned."""
    names = {(one.kind, one.item) for one in facts.invoiced if one.kind is not EarnedKind.TIME}
    gone = names - {(one.kind, one.item) for one in found}
    return sum(sum(stated(facts, kind, item, since=None, until=day)) for kind, item in gone)
