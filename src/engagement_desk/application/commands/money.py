"""Invoices, which lock what they take, and expenses (SPEC §2, §3.4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from engagement_desk.application.changed import changed
from engagement_desk.application.commands.checks import required
from engagement_desk.application.commands.rebilling import rebill_days
from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Changes, EntryFilter, Now, Reading, UnitOfWork, Warned
from engagement_desk.application.queries.facts import is_capped
from engagement_desk.application.queries.money import single_facts, unbilled_rows
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.facts import Facts
from engagement_desk.domain.kinds import EarnedKind, EntryClass, Pricing, StoredClass, Structure
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.money import Expense, Invoice, InvoiceLine
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.classed import WITHIN_SCOPE, Classed, classed_sums


@dataclass(frozen=True, slots=True, kw_only=True)
class NewInvoice:
    """An invoice written elsewhere that takes the unbilled items of E(`through`)."""

    key: str
    ref: str
    on: date
    through: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PayInvoice:
    """When an invoice was paid; None takes the payment back."""

    ref: str
    on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewExpense:
    """Money laid out for an engagement, in minor units."""

    key: str
    amount_cents: int
    on: date
    note: str
    committed: bool = False
    rechargeable: bool = False


def add_invoice(uow: UnitOfWork, now: Now, wanted: NewInvoice) -> Changes:
    """Put the unbilled items of E(`through`) on an invoice, and lock its entries.

    Entries of that time that are worth nothing (rounded to 0) are locked with them. Raises `Refused` for a reference
    that is blank or in use, and when nothing is unbilled.
    """
    engagement = engagement_by_key(uow, wanted.key)
    ref = required(wanted.ref, "reference").strip()
    if _standing_invoice(uow, ref) is not None:
        raise Refused("invoice_exists", ref=ref)
    facts = single_facts(uow, engagement, wanted.through)
    rows = unbilled_rows(uow, facts, wanted.through)
    if not rows:
        raise Refused("nothing_unbilled", key=engagement.key, through=wanted.through)
    invoice = Invoice(
        id=uow.new_id(),
        engagement_id=engagement.id,
        ref=ref,
        on=wanted.on,
        through=wanted.through,
        amount_cents=sum(row.amount_cents for row in rows),
        under_cap=is_capped(facts.terms),
        created_at=now.instant,
    )
    lines = [
        InvoiceLine(
            id=uow.new_id(),
            invoice_id=invoice.id,
            kind=row.kind,
            item=row.item,
            label=row.label,
            amount_cents=row.amount_cents,
        )
        for row in rows
    ]
    uow.add(invoice)
    uow.add(*lines)
    taken = {row.item for row in rows if row.kind is EarnedKind.TIME} | set(_worthless(facts, wanted.through))
    entries = _lock(uow, engagement, invoice, taken)
    uow.describe(ref, engagement.id)
    return changed(invoice, engagement, *entries, warnings=_unclassified(entries))


def pay_invoice(uow: UnitOfWork, now: Now, wanted: PayInvoice) -> Changes:
    """Note when an invoice was paid; raises `Refused("unknown_invoice")`."""
    invoice = replace(_invoice_named(uow, wanted.ref), paid_on=wanted.on)
    uow.put(invoice)
    uow.describe(invoice.ref, invoice.engagement_id)
    return changed(invoice)


def void_invoice(uow: UnitOfWork, now: Now, ref: str) -> Changes:
    """Void an invoice: what it took is unbilled again; entries that are unlocked by this are billed by today's terms.

    Its lines stay as its record. Raises `Refused("unknown_invoice")`.
    """
    invoice = replace(_invoice_named(uow, ref), voided_on=now.today)
    uow.put(invoice)
    held = _entries_on(uow, invoice)
    others = _other_invoices(uow, invoice)
    uow.put(*(replace(entry, invoice_id=others.get(entry.id)) for entry in held))
    if held:
        days = [entry.work_date for entry in held]
        rebill_days(uow, invoice.engagement_id, min(days), max(days))
    uow.describe(invoice.ref, invoice.engagement_id)
    paid = () if invoice.paid_on is None else (Warned("voided_paid", {"ref": invoice.ref, "paid": invoice.paid_on}),)
    return changed(invoice, *held, warnings=paid)


def add_expense(uow: UnitOfWork, now: Now, wanted: NewExpense) -> Changes:
    """Keep an expense; raises `Refused("expense_of_nothing")` for an amount that is not above 0."""
    engagement = engagement_by_key(uow, wanted.key)
    if wanted.amount_cents <= 0:
        raise Refused("expense_of_nothing")
    expense = Expense(
        id=uow.new_id(),
        engagement_id=engagement.id,
        amount_cents=wanted.amount_cents,
        on=wanted.on,
        note=wanted.note,
        committed=wanted.committed,
        rechargeable=wanted.rechargeable,
        created_at=now.instant,
    )
    uow.add(expense)
    uow.describe(wanted.note, engagement.id)
    return changed(expense, engagement)


def _standing_invoice(reading: Reading, ref: str) -> Invoice | None:
    wanted = ref.strip().casefold()
    standing = reading.find(Invoice, voided_on=None)
    return next((invoice for invoice in standing if invoice.ref.casefold() == wanted), None)


def _invoice_named(reading: Reading, ref: str) -> Invoice:
    found = _standing_invoice(reading, ref)
    if found is None:
        raise Refused("unknown_invoice", ref=ref)
    return found


def _entries_on(reading: Reading, invoice: Invoice) -> list[Entry]:
    return reading.find(Entry, invoice_id=invoice.id)


def _other_invoices(reading: Reading, invoice: Invoice) -> dict[str, str]:
    """Name, by entry, another invoice that an entry stands on too: a raised cap may have put its rest there."""
    standing = reading.find(Invoice, engagement_id=invoice.engagement_id, voided_on=None, under_cap=True)
    lines = reading.find(InvoiceLine, invoice_id=tuple(one.id for one in standing), kind=EarnedKind.TIME)
    return {line.item: line.invoice_id for line in lines}


def _lock(uow: UnitOfWork, engagement: Engagement, invoice: Invoice, ids: set[str]) -> list[Entry]:
    found = uow.entries(EntryFilter(engagement_id=engagement.id, through=invoice.through))
    free = [entry for entry in found if entry.id in ids and entry.invoice_id is None]
    entries = [replace(entry, invoice_id=invoice.id) for entry in free]
    uow.put(*entries)
    return entries


def _worthless(facts: Facts, through: date) -> Iterator[str]:
    """Name the entries that earn by time but are worth nothing: with grain `day` they belong to what is invoiced."""
    for one in classed_sums(facts, through):
        if one.sum.value_cents == 0 and not one.sum.invoiced and one.sum.entry_id and _earns_by_time(one):
            yield one.sum.entry_id


def _earns_by_time(one: Classed) -> bool:
    if one.entry_class is EntryClass.CHANGE_ORDER:
        return one.order is not None and one.order.pricing is Pricing.TIME_AND_MATERIALS
    return one.structure is Structure.TIME_AND_MATERIALS and one.entry_class in WITHIN_SCOPE


def _unclassified(entries: list[Entry]) -> tuple[Warned, ...]:
    waiting = [e for e in entries if e.stored_class is StoredClass.UNCLASSIFIED and e.change_order_id is None]
    return (Warned("invoiced_unclassified", {"count": len(waiting)}),) if waiting else ()
