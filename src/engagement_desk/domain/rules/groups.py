"""Entries that are rounded together, and what each of them is billed (SPEC §3.2, §3.3, §3.4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from engagement_desk.domain.kinds import Grain, Pricing, StoredClass
from engagement_desk.domain.money import half_away, value_of
from engagement_desk.domain.records.engagements import TermsVersion
from engagement_desk.domain.records.scope import ChangeOrder
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.rounding import round_minutes

_GIFTS = (StoredClass.GOODWILL, StoredClass.GUARANTEE)

GroupKey = tuple[object, ...]
Orders = Mapping[str, ChangeOrder]


def group_key(entry: Entry, rate_cents: int, grain: Grain) -> GroupKey:
    """Tell which entries of an engagement are rounded together: an entry with its corrections, or those of a day that
    share rate, billable flag and class or change order (SPEC §3.2).
    """
    if grain is Grain.ENTRY:
        return (entry.corrects_id or entry.id,)
    return (entry.work_date, rate_cents, entry.billable, entry.change_order_id or entry.stored_class)


def bill(
    standing: Iterable[Entry], due: Iterable[Entry], version: TermsVersion, rate_cents: int, orders: Orders
) -> list[Entry]:
    """Give the `due` entries of one group, in their order, with their figures; `standing` ones come before them.

    Each is billed the rounded running total less what was billed before it; a correction is worth the value of the
    corrected minutes less what stood (SPEC §3.2, §3.4). An entry whose figures hold is given back as the same object.
    """
    seconds = minutes = cents = 0
    for entry in standing:
        seconds += entry.worked_seconds
        minutes += _standing_minutes(entry)
        cents += entry.value_cents + entry.notional_cents
    billed = []
    for entry in due:
        seconds += entry.worked_seconds
        # Corrections that are locked while their entry is not can leave the total below zero until it is counted.
        total = round_minutes(max(seconds, 0), version.increment_minutes, version.rounding)
        value_rate = rate_cents if _has_value(entry, orders) else 0
        is_correction = entry.corrects_id is not None
        amount = value_of(total, value_rate) - cents if is_correction else value_of(total - minutes, value_rate)
        billed.append(_with_figures(entry, rate_cents, total - minutes, amount))
        minutes, cents = total, cents + amount
    return billed


def _has_value(entry: Entry, orders: Orders) -> bool:
    if entry.change_order_id is not None:
        return entry.billable and orders[entry.change_order_id].pricing is Pricing.TIME_AND_MATERIALS
    return entry.billable or entry.stored_class in _GIFTS


def _is_gift(entry: Entry) -> bool:
    return entry.change_order_id is None and entry.stored_class in _GIFTS


def _standing_minutes(entry: Entry) -> int:
    """Give the minutes that an entry stands for in its group: what a gift would have been billed is kept as money."""
    if not _is_gift(entry):
        return entry.billed_minutes
    return half_away(entry.notional_cents * 60, entry.rate_cents) if entry.rate_cents else 0


def _with_figures(entry: Entry, rate_cents: int, minutes: int, amount: int) -> Entry:
    if _is_gift(entry):
        billed, value, notional = 0, 0, amount
    elif entry.billable:
        billed, value, notional = minutes, amount, 0
    else:
        billed, value, notional = 0, 0, 0
    if (entry.billed_minutes, entry.rate_cents, entry.value_cents, entry.notional_cents) == (
        billed,
        rate_cents,
        value,
        notional,
    ):
        return entry
    return replace(entry, billed_minutes=billed, rate_cents=rate_cents, value_cents=value, notional_cents=notional)
