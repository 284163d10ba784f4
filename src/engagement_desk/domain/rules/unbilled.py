"""What is earned and on no invoice yet (SPEC §3.8)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from engagement_desk.domain.facts import InvoicedItem
from engagement_desk.domain.kinds import BudgetKind, EarnedKind
from engagement_desk.domain.position import EarnedItem
from engagement_desk.domain.rules.earned import items_of
from engagement_desk.domain.rules.picture import Picture

Amounts = dict[tuple[EarnedKind, str | None], int]


def unbilled_items(seen: Picture) -> tuple[EarnedItem, ...]:
    """Give the items of E that stand on no invoice, ascending by the date each counts on; amounts are what is open.

    An item that grew or shrank after it was invoiced (overage by a late hour, an entry that a higher cap now lets in)
    is open for the difference, one that left E for what was invoiced of it. Under a cap what is invoiced fills it
    first: an entry that comes in later with an earlier date would else be unbilled beside invoices that reach the cap.
    """
    items = seen.items
    if seen.terms.budget_kind is BudgetKind.CAP:
        items = items_of(seen.facts, seen.sums, seen.ledger, seen.day, seen.terms, invoiced_first=True)
    invoiced = _amounts(one for one in seen.facts.invoiced if one.through is None or one.through <= seen.day)
    later = _amounts(one for one in seen.facts.invoiced if one.through is not None and one.through > seen.day)
    return (*_open_parts(items, invoiced, later), *_gone(items, invoiced, seen.day))


def _amounts(items: Iterable[InvoicedItem]) -> Amounts:
    amounts: Amounts = {}
    for one in items:
        if one.amount_cents is not None:
            amounts[one.kind, one.item] = amounts.get((one.kind, one.item), 0) + one.amount_cents
    return amounts


def _open_parts(items: Iterable[EarnedItem], invoiced: Amounts, later: Amounts) -> Iterator[EarnedItem]:
    for item in items:
        key = (item.kind, item.item)
        if key not in invoiced and key not in later:
            left = 0 if item.invoiced else item.amount_cents
        else:
            left = item.amount_cents - invoiced.get(key, 0)
            # An invoice that goes beyond the day may hold more of the item than it was worth on the day.
            left = max(left - later.get(key, 0), 0) if left > 0 else left
        if left:
            yield replace(item, amount_cents=left)


def _gone(items: Iterable[EarnedItem], invoiced: Amounts, day: date) -> Iterator[EarnedItem]:
    standing = {(item.kind, item.item) for item in items}
    for (kind, item), cents in invoiced.items():
        if cents and kind is not EarnedKind.TIME and (kind, item) not in standing:
            yield EarnedItem(day, kind, item, -cents, invoiced=True)
