"""What counts toward the minimum: E(d), its items and its lines (SPEC §3.5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from engagement_desk.domain.facts import Facts
from engagement_desk.domain.kinds import BudgetKind, DeliverableState, EarnedKind, EntryClass, Pricing, Structure
from engagement_desk.domain.position import EarnedItem, EarnedLine
from engagement_desk.domain.records.engagements import TermsVersion
from engagement_desk.domain.rules.cap import counted_amounts
from engagement_desk.domain.rules.classed import WITHIN_SCOPE, Classed, classed_sums
from engagement_desk.domain.rules.deliverables import standing
from engagement_desk.domain.rules.orders import completed_posting
from engagement_desk.domain.rules.retainer import Ledger, kept_ledger
from engagement_desk.domain.rules.terms import terms_on

_LABELS = {
    EarnedKind.TIME: "Time",
    EarnedKind.FEE: "Retainer fees",
    EarnedKind.OVERAGE: "Overage",
    EarnedKind.DELIVERABLE: "Accepted deliverables",
    EarnedKind.LUMP_SUM: "Lump sums of change orders",
}


def earned_items(facts: Facts, day: date) -> tuple[EarnedItem, ...]:
    """Give the dated parts of E(day), ascending by the date each counts on; amounts in minor units (SPEC §3.5)."""
    sums = classed_sums(facts, day)
    return items_of(facts, sums, kept_ledger(facts, sums, day), day, terms_on(facts.terms, day))


def items_of(
    facts: Facts,
    sums: Sequence[Classed],
    kept: Ledger,
    day: date,
    terms: TermsVersion,
    *,
    invoiced_first: bool = False,
) -> tuple[EarnedItem, ...]:
    """Give the items of E from sums and a ledger as of the day, under the cap of the given terms.

    `invoiced_first` lets what is invoiced fill the cap before the rest, as the statement of unbilled items needs it.
    """
    found = [
        *_within_scope(sums, terms, invoiced_first=invoiced_first),
        *_ordered(sums),
        *(_time(one, one.sum.posting_date, one.sum.value_cents) for one in kept.outside),
        *_retainer(facts, kept, day),
        *_deliverables(facts, day),
        *_lump_sums(facts, day),
    ]
    return tuple(sorted((item for item in found if item.amount_cents or item.invoiced), key=lambda item: item.on))


def earned_lines(items: Iterable[EarnedItem]) -> tuple[EarnedLine, ...]:
    """Give one line a kind; the lines add up to E."""
    totals: dict[EarnedKind, int] = {}
    for item in items:
        totals[item.kind] = totals.get(item.kind, 0) + item.amount_cents
    return tuple(EarnedLine(kind, _LABELS[kind], totals[kind]) for kind in EarnedKind if totals.get(kind))


def over_cap_of(sums: Iterable[Classed], terms: TermsVersion) -> int:
    """Give the value that lies above the cap of terms from sums as of a day, in minor units."""
    if terms.budget_kind is not BudgetKind.CAP:
        return 0
    capped = [one.sum for one in sums if _is_capped(one)]
    return sum(one.value_cents for one in capped) - sum(counted_amounts(capped, terms))


def _is_capped(one: Classed) -> bool:
    return one.structure is Structure.TIME_AND_MATERIALS and one.entry_class in WITHIN_SCOPE


def _within_scope(sums: Iterable[Classed], terms: TermsVersion, *, invoiced_first: bool) -> Iterator[EarnedItem]:
    capped = [one for one in sums if _is_capped(one)]
    if invoiced_first:
        capped.sort(key=lambda one: not one.sum.invoiced)
    amounts = counted_amounts([one.sum for one in capped], terms)
    return (_time(one, one.sum.posting_date, cents) for one, cents in zip(capped, amounts, strict=True))


def _ordered(sums: Iterable[Classed]) -> Iterator[EarnedItem]:
    for one in sums:
        order = one.order
        if one.entry_class is not EntryClass.CHANGE_ORDER or order is None or order.approved_posting is None:
            continue
        if order.pricing is Pricing.TIME_AND_MATERIALS:
            yield _time(one, max(one.sum.posting_date, order.approved_posting), one.sum.value_cents)


def _time(one: Classed, on: date, cents: int) -> EarnedItem:
    return EarnedItem(on, EarnedKind.TIME, one.sum.entry_id, cents, one.sum.invoiced)


def _retainer(facts: Facts, kept: Ledger, day: date) -> Iterator[EarnedItem]:
    for row in kept.rows:
        item = row.period_start.isoformat()
        yield _keyed(facts, row.period_start, EarnedKind.FEE, item, row.fee_cents)
        if row.closed:
            yield _keyed(facts, row.period_end, EarnedKind.OVERAGE, item, row.overage_cents)


def _deliverables(facts: Facts, day: date) -> Iterator[EarnedItem]:
    for deliverable in facts.deliverables:
        stands = standing(deliverable, day, facts.holidays)
        if stands.state is not DeliverableState.ACCEPTED or stands.on is None or stands.posting is None:
            continue
        if terms_on(facts.terms, stands.on).structure is Structure.FIXED_PRICE:
            cents = deliverable.amount_cents or 0
            yield _keyed(facts, stands.posting, EarnedKind.DELIVERABLE, deliverable.id, cents)


def _lump_sums(facts: Facts, day: date) -> Iterator[EarnedItem]:
    for order in facts.orders:
        posting = completed_posting(order)
        if order.pricing is Pricing.LUMP_SUM and posting is not None and posting <= day:
            yield _keyed(facts, posting, EarnedKind.LUMP_SUM, order.id, order.amount_cents or 0)


def _keyed(facts: Facts, on: date, kind: EarnedKind, item: str, cents: int) -> EarnedItem:
    invoiced = any((one.kind, one.item) == (kind, item) for one in facts.invoiced)
    return EarnedItem(on, kind, item, cents, invoiced)
