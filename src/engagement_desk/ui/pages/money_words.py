"""The columns and the words of the money page."""

from __future__ import annotations

import re
from datetime import date

from engagement_desk.application.queries.money import ExpenseRow, InvoiceLineRow, InvoiceRow, Unbilled, UnbilledRow
from engagement_desk.domain.kinds import EarnedKind
from engagement_desk.domain.records.money import Expense
from engagement_desk.ui.models.rows import Column
from engagement_desk.ui.text import DASH, day, grouped, hours, hours_spoken, mark, money, plain, tr

_KINDS = {
    EarnedKind.TIME: mark("time"),
    EarnedKind.FEE: mark("fee"),
    EarnedKind.OVERAGE: mark("overage"),
    EarnedKind.DELIVERABLE: mark("deliverable"),
    EarnedKind.LUMP_SUM: mark("lump sum"),
}
_PERIODS = {EarnedKind.FEE: mark("Fee for {first} to {last}"), EarnedKind.OVERAGE: mark("Overage of {first} to {last}")}
_PERIOD = re.compile(r"(?:Fee for|Overage of) (\d{4}-\d\d-\d\d) to (\d{4}-\d\d-\d\d)")
UNBILLED_NEEDS = {"kind": 600, "person": 720, "billed": 400}
"""Effective widths below which a column of what is unbilled is hidden."""
INVOICE_NEEDS = {"through": 620, "items": 540, "on": 420}
EXPENSE_NEEDS = {"owed": 460, "recharged": 400}


def unbilled_columns(currency: str) -> tuple[Column[UnbilledRow], ...]:
    """Give the columns of what is on no invoice."""
    return (
        Column(
            "on", mark("Date"), lambda row: day(row.on, year=True), spoken=lambda row: _unbilled_said(row, currency)
        ),
        Column("kind", mark("Kind"), lambda row: tr(_KINDS[row.kind]), state=lambda _: "muted"),
        Column("person", mark("Who"), lambda row: plain(row.person)),
        Column("what", mark("What"), _earned, stretches=True),
        Column("billed", mark("Billed"), lambda row: hours(row.billed_minutes), right=True),
        Column("amount", mark("Amount"), lambda row: money(row.amount_cents, currency), right=True),
    )


def line_columns(currency: str) -> tuple[Column[InvoiceLineRow], ...]:
    """Give the columns of what stands on one invoice."""
    return (
        Column("what", mark("On this invoice"), _earned, stretches=True),
        Column("kind", mark("Kind"), lambda row: tr(_KINDS[row.kind]), state=lambda _: "muted"),
        Column("amount", mark("Amount"), lambda row: money(row.amount_cents, currency), right=True),
    )


def invoice_columns() -> tuple[Column[InvoiceRow], ...]:
    """Give the columns of the invoices."""
    return (
        Column("ref", mark("Reference"), lambda row: plain(row.ref), spoken=_invoice_said, stretches=True),
        Column("on", mark("Date"), lambda row: day(row.on, year=True)),
        Column("through", mark("Through"), lambda row: day(row.through, year=True)),
        Column("items", mark("Items"), lambda row: grouped(len(row.lines)), right=True),
        Column("amount", mark("Amount"), lambda row: money(row.amount_cents, row.currency), right=True),
        Column("state", mark("State"), invoice_state, state=_state_of),
    )


def expense_columns() -> tuple[Column[ExpenseRow], ...]:
    """Give the columns of the expenses."""
    return (
        Column("on", mark("Date"), lambda row: day(row.on, year=True), spoken=_expense_said),
        Column("note", mark("What for"), lambda row: _what(row.note), stretches=True),
        Column("owed", mark("At an exit"), lambda row: tr("owed") if row.committed else DASH),
        Column("recharged", mark("Paid by"), lambda row: tr("client") if row.rechargeable else tr("you")),
        Column("amount", mark("Amount"), lambda row: money(row.amount_cents, row.currency), right=True),
    )


def invoice_state(row: InvoiceRow) -> str:
    """Say whether an invoice is open, paid or void."""
    if row.voided_on is not None:
        return tr("void")
    if row.paid_on is not None:
        return tr("paid {day}").format(day=day(row.paid_on, year=True))
    return tr("open")


def invoice_facts(row: InvoiceRow) -> str:
    """Say what an invoice holds, and that this is locked."""
    said = tr("{day}, through {through}: {items}.").format(
        day=day(row.on, year=True), through=day(row.through, year=True), items=items_said(len(row.lines))
    )
    if row.voided_on is not None:
        return said + " " + tr("Void since {day}: nothing stands on it.").format(day=day(row.voided_on, year=True))
    return said + " " + tr("Its entries are locked; a correction changes them, voiding frees them.")


def taking_said(found: Unbilled) -> str:
    """Say what an invoice would take, and that its entries are locked from then on."""
    return tr("Takes {items} through {through}, {total}, and locks their entries.").format(
        items=items_said(len(found.items)),
        through=day(found.through, year=True),
        total=money(found.total_cents, found.currency),
    )


def expense_said(expense: Expense | ExpenseRow, currency: str) -> str:
    """Name an expense in a few words."""
    return f"{money(expense.amount_cents, currency)} {plain(expense.note).strip()}".rstrip()


def items_said(count: int) -> str:
    """Say how many items there are."""
    return tr("1 item") if count == 1 else tr("{n} items").format(n=grouped(count))


def _earned(row: UnbilledRow | InvoiceLineRow) -> str:
    """Say what was earned; what a retainer earns is kept with the days of its period, in English."""
    said = _PERIODS.get(row.kind)
    found = _PERIOD.fullmatch(row.label) if said is not None else None
    if said is None or found is None:
        return _what(row.label)
    first, last = (day(date.fromisoformat(one), year=True) for one in found.groups())
    return tr(said).format(first=first, last=last)


def _what(label: str) -> str:
    return plain(label).strip() or DASH


def _state_of(row: InvoiceRow) -> str | None:
    if row.voided_on is not None:
        return "muted"
    return "ok" if row.paid_on is not None else "bold"


def _unbilled_said(row: UnbilledRow, currency: str) -> str:
    parts = [day(row.on, year=True), tr(_KINDS[row.kind]), plain(row.person), _earned(row)]
    if row.billed_minutes is not None:
        parts.append(hours_spoken(row.billed_minutes))
    return ", ".join(part for part in (*parts, money(row.amount_cents, currency)) if part)


def _invoice_said(row: InvoiceRow) -> str:
    amount = money(row.amount_cents, row.currency)
    return f"{plain(row.ref)}, {day(row.on, year=True)}, {amount}, {invoice_state(row)}"


def _expense_said(row: ExpenseRow) -> str:
    owed = [tr("owed at an exit")] if row.committed else []
    paid = tr("paid by the client") if row.rechargeable else tr("paid by you")
    return ", ".join([day(row.on, year=True), _what(row.note), money(row.amount_cents, row.currency), *owed, paid])
