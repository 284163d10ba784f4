"""What is earned and on no invoice yet (SPEC §3.8)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from engagement_desk.domain.kinds import BudgetKind, EarnedKind
from engagement_desk.domain.position import EarnedItem
from engagement_desk.domain.rules.earned import items_of
from engagement_desk.domain.rules.picture import Picture


def unbilled_items(seen: Picture) -> tuple[EarnedItem, ...]:
    """Give the items of E that stand on no invoice, ascending by the date each counts on; amounts are what is open.

    An item that grew or shrank after it was invoiced (overage by a late hour, an entry that a higher cap now lets in)
    is open for the difference. Under a cap what is invoiced fills it first: an entry that comes in later with an
    earlier date would else stand as unbilled beside invoices that reach the cap already.
    """
    items = seen.items
    if seen.terms.budget_kind is BudgetKind.CAP:
        items = items_of(seen.facts, seen.sums, seen.ledger, seen.day, seen.terms, invoiced_first=True)
    return tuple(_open_parts(seen, items))


def _open_parts(seen: Picture, items: tuple[EarnedItem, ...]) -> Iterator[EarnedItem]:
    amounts: dict[tuple[EarnedKind, str | None], int] = {}
    for one in seen.facts.invoiced:
        if one.amount_cents is not None:
            amounts[one.kind, one.item] = amounts.get((one.kind, one.item), 0) + one.amount_cents
    for item in items:
        key = (item.kind, item.item)
        left = item.amount_cents - amounts[key] if key in amounts else 0 if item.invoiced else item.amount_cents
        if left:
            yield replace(item, amount_cents=left)
