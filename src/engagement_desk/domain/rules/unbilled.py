"""What is earned and on no invoice yet (SPEC §3.8)."""

from __future__ import annotations

from engagement_desk.domain.kinds import BudgetKind
from engagement_desk.domain.position import EarnedItem
from engagement_desk.domain.rules.earned import items_of
from engagement_desk.domain.rules.picture import Picture


def unbilled_items(seen: Picture) -> tuple[EarnedItem, ...]:
    """Give the items of E that stand on no invoice, ascending by the date each counts on.

    Under a cap what is invoiced fills it first: an entry that comes in later with an earlier date would else stand as
    unbilled beside invoices that reach the cap already, and more than the cap would be billed.
    """
    items = seen.items
    if seen.terms.budget_kind is BudgetKind.CAP:
        items = items_of(seen.facts, seen.sums, seen.ledger, seen.day, seen.terms, invoiced_first=True)
    return tuple(item for item in items if not item.invoiced)
