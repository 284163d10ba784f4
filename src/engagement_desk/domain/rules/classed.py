"""The sums of entries with what each counts as on a day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from engagement_desk.domain.facts import DaySum, Facts
from engagement_desk.domain.kinds import EntryClass, Structure
from engagement_desk.domain.position import ClassSum
from engagement_desk.domain.records.scope import ChangeOrder
from engagement_desk.domain.rules.posting import class_on
from engagement_desk.domain.rules.terms import terms_on

WITHIN_SCOPE = frozenset({EntryClass.IN_SCOPE, EntryClass.UNCLASSIFIED})
TOTALLED = (EntryClass.IN_SCOPE, EntryClass.CHANGE_ORDER, EntryClass.AT_RISK, EntryClass.UNCLASSIFIED)


class Classed(NamedTuple):
    """A sum of entries, its class as of the day, its change order, and the structure in force on its work date."""

    sum: DaySum
    entry_class: EntryClass
    order: ChangeOrder | None
    structure: Structure


def classed_sums(facts: Facts, day: date) -> tuple[Classed, ...]:
    """Give the billable sums that post through the day, in their order, with what they count as (SPEC §1, §3.5)."""
    orders = {order.id: order for order in facts.orders}
    structures: dict[date, Structure] = {}
    found = []
    for one in facts.day_sums:
        if not one.billable or one.posting_date > day:
            continue
        structure = structures.get(one.work_date)
        if structure is None:
            structure = structures[one.work_date] = terms_on(facts.terms, one.work_date).structure
        order = None if one.change_order_id is None else orders[one.change_order_id]
        found.append(Classed(one, class_on(one.stored_class, order, day), order, structure))
    return tuple(found)


def by_class(sums: Iterable[Classed]) -> dict[EntryClass, ClassSum]:
    """Add up time and money of each class, every class present."""
    totals = {entry_class: [0, 0, 0, 0] for entry_class in EntryClass}
    for one in sums:
        total = totals[one.entry_class]
        total[0] += one.sum.worked_seconds
        total[1] += one.sum.billed_minutes
        total[2] += one.sum.value_cents
        total[3] += one.sum.notional_cents
    return {entry_class: ClassSum(*total) for entry_class, total in totals.items()}


def in_scope_minutes(sums: Iterable[Classed]) -> list[tuple[date, int]]:
    """Give the billed minutes of `in_scope` and `unclassified` with their posting dates (SPEC §3.7)."""
    return [(one.sum.posting_date, one.sum.billed_minutes) for one in sums if one.entry_class in WITHIN_SCOPE]
