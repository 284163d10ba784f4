"""What is unbilled, invoices and expenses (SPEC §2, §3.8)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import EntryFilter, Reading
from engagement_desk.application.queries.facts import load_facts
from engagement_desk.domain.facts import Facts
from engagement_desk.domain.kinds import EarnedKind
from engagement_desk.domain.position import EarnedItem
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.money import Expense, Invoice, InvoiceLine
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.picture import picture
from engagement_desk.domain.rules.retainer import ledger
from engagement_desk.domain.rules.unbilled import unbilled_items

_FEW = 1_000


@dataclass(frozen=True, slots=True)
class UnbilledRow:
    """One item of E that is on no invoice. `on` is an entry's work date, else the day from which the item counts.

    Of an entry under a cap, `amount_cents` is the part that counts. `item` is as in `InvoiceLine`.
    """

    kind: EarnedKind
    item: str
    on: date
    person: str
    label: str
    billed_minutes: int | None
    amount_cents: int


@dataclass(frozen=True, slots=True)
class Unbilled:
    """The statement of unbilled items of E(`through`); the total is the sum of the rows."""

    engagement: str
    currency: str
    through: date
    items: tuple[UnbilledRow, ...]
    total_cents: int


@dataclass(frozen=True, slots=True)
class InvoiceLineRow:
    """One item on an invoice."""

    kind: EarnedKind
    item: str
    label: str
    amount_cents: int


@dataclass(frozen=True, slots=True)
class InvoiceRow:
    """An invoice with its lines, which add up to its amount."""

    id: str
    engagement: str
    ref: str
    on: date
    through: date
    currency: str
    amount_cents: int
    paid_on: date | None
    voided_on: date | None
    lines: tuple[InvoiceLineRow, ...]
    created_at: datetime


@dataclass(frozen=True, slots=True)
class ExpenseRow:
    """An expense of an engagement."""

    id: str
    engagement: str
    currency: str
    amount_cents: int
    on: date
    note: str
    committed: bool
    rechargeable: bool


def single_facts(reading: Reading, engagement: Engagement, through: date) -> Facts:
    """Give an engagement's facts with one sum an entry, so that every entry is an item of E by itself."""
    facts = load_facts(reading, engagement.id, through)
    return replace(facts, day_sums=tuple(reading.day_sums(engagement.id, through, single=True)))


def unbilled_of(reading: Reading, key: str, through: date) -> Unbilled:
    """List the items of E(`through`) that are on no invoice; raises `Refused("unknown_engagement")`."""
    engagement = engagement_by_key(reading, key)
    rows = unbilled_rows(reading, single_facts(reading, engagement, through), through)
    total = sum(row.amount_cents for row in rows)
    return Unbilled(engagement.key, engagement.currency, through, rows, total)


def unbilled_rows(reading: Reading, facts: Facts, through: date) -> tuple[UnbilledRow, ...]:
    """Give the unbilled items of facts with one sum an entry, by the day from which each counts."""
    items = [item for item in unbilled_items(picture(facts, through)) if item.item is not None]
    named = tuple(item.item or "" for item in items if item.kind is EarnedKind.TIME)
    # Most of a long engagement is invoiced: only what is not need be read, unless it is too much to be named.
    ids, last = (named, None) if len(named) <= _FEW else ((), through)
    wanted = EntryFilter(engagement_id=facts.engagement.id, ids=ids, through=last)
    by_id = {entry.id: entry for entry in (reading.entries(wanted) if named else ())}
    labels = _labels(facts, through)
    return tuple(_unbilled_row(item, item.item or "", by_id, labels) for item in items)


def list_invoices(reading: Reading, key: str) -> tuple[InvoiceRow, ...]:
    """Give an engagement's invoices by date, the void ones too; raises `Refused("unknown_engagement")`."""
    engagement = engagement_by_key(reading, key)
    invoices = reading.find(Invoice, engagement_id=engagement.id)
    return tuple(invoice_row(reading, invoice) for invoice in sorted(invoices, key=lambda i: (i.on, i.id)))


def invoice_of(reading: Reading, invoice_id: str) -> InvoiceRow:
    """Give one invoice by its id; raises `Refused("unknown_record")`."""
    return invoice_row(reading, reading.get(Invoice, invoice_id))


def invoice_row(reading: Reading, invoice: Invoice) -> InvoiceRow:
    """Give one invoice with its lines."""
    engagement = reading.get(Engagement, invoice.engagement_id)
    return InvoiceRow(
        id=invoice.id,
        engagement=engagement.key,
        ref=invoice.ref,
        on=invoice.on,
        through=invoice.through,
        currency=engagement.currency,
        amount_cents=invoice.amount_cents,
        paid_on=invoice.paid_on,
        voided_on=invoice.voided_on,
        lines=tuple(
            InvoiceLineRow(line.kind, line.item, line.label, line.amount_cents)
            for line in reading.find(InvoiceLine, invoice_id=invoice.id)
        ),
        created_at=invoice.created_at,
    )


def list_expenses(reading: Reading, key: str) -> tuple[ExpenseRow, ...]:
    """Give an engagement's expenses by date; raises `Refused("unknown_engagement")`."""
    engagement = engagement_by_key(reading, key)
    expenses = reading.find(Expense, engagement_id=engagement.id)
    return tuple(expense_row(engagement, expense) for expense in sorted(expenses, key=lambda e: (e.on, e.id)))


def expense_row(engagement: Engagement, expense: Expense) -> ExpenseRow:
    """Give one expense as it is shown."""
    return ExpenseRow(
        expense.id,
        engagement.key,
        engagement.currency,
        expense.amount_cents,
        expense.on,
        expense.note,
        expense.committed,
        expense.rechargeable,
    )


def _labels(facts: Facts, through: date) -> dict[tuple[EarnedKind, str], str]:
    labels = {(EarnedKind.DELIVERABLE, deliverable.id): deliverable.title for deliverable in facts.deliverables}
    labels |= {(EarnedKind.LUMP_SUM, order.id): f"{order.label} {order.title}" for order in facts.orders}
    for row in ledger(facts, through):
        item, period = row.period_start.isoformat(), f"{row.period_start} to {row.period_end}"
        labels[EarnedKind.FEE, item] = f"Fee for {period}"
        labels[EarnedKind.OVERAGE, item] = f"Overage of {period}"
    return labels


def _unbilled_row(
    item: EarnedItem, name: str, entries: Mapping[str, Entry], labels: Mapping[tuple[EarnedKind, str], str]
) -> UnbilledRow:
    if item.kind is not EarnedKind.TIME:
        label = labels.get((item.kind, name), f"No longer earned: {item.kind.value} of {name}")
        return UnbilledRow(item.kind, name, item.on, "", label, None, item.amount_cents)
    entry = entries[name]
    label = entry.note or entry.activity or entry.reason
    return UnbilledRow(item.kind, name, entry.work_date, entry.person, label, entry.billed_minutes, item.amount_cents)
