"""`unbilled`, `invoice` and `expense`."""

from __future__ import annotations

import click

from engagement_desk.application.commands.money import (
    NewExpense,
    NewInvoice,
    PayInvoice,
    add_expense,
    add_invoice,
    pay_invoice,
    void_invoice,
)
from engagement_desk.application.queries.engagements import currency_of
from engagement_desk.application.queries.money import (
    InvoiceRow,
    UnbilledRow,
    invoice_of,
    list_expenses,
    list_invoices,
    unbilled_of,
)
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.output import created, emit, money, table, warn
from engagement_desk.cli.params import json_option
from engagement_desk.cli.typed import NONE
from engagement_desk.domain.durations import format_hours
from engagement_desk.domain.money import parse_money

_UNBILLED = ("kind", "date", "person", "hours", "amount", "what", "id")
_INVOICES = ("ref", "date", "through", "amount", "paid", "void", "id")
_EXPENSES = ("date", "amount", "committed", "rechargeable", "note", "id")


@click.command(short_help="List what is earned and on no invoice yet.")
@click.argument("key")
@click.option("--through", metavar="DATE", help="The last day that counts (default: today).")
@json_option
@pass_cli
def unbilled(cli: Cli, key: str, through: str | None, as_json: bool) -> None:
    """List what KEY has earned and no invoice has taken, ready to be invoiced elsewhere."""
    statement = cli.desk.ask(unbilled_of, key, cli.day(through))
    rows = [_unbilled_cells(row, statement.currency) for row in statement.items]
    total = ("total", "", "", "", money(statement.total_cents, statement.currency), "", "")
    emit(as_json, statement, table(_UNBILLED, [*rows, total], right=(3, 4)))


@click.group(short_help="Keep invoices; what stands on one is locked.")
def invoice() -> None:
    """Keep invoices, which are written elsewhere; what stands on one is locked."""


@invoice.command("add")
@click.argument("key")
@click.option("--ref", required=True, help="The invoice's reference.")
@click.option("--on", metavar="DATE", required=True, help="The invoice's date.")
@click.option("--through", metavar="DATE", required=True, help="It takes what is unbilled through this day.")
@json_option
@pass_cli
def invoice_add(cli: Cli, key: str, ref: str, on: str, through: str, as_json: bool) -> None:
    """Put all unbilled items of KEY through a day on an invoice."""
    wanted = NewInvoice(key=key, ref=ref, on=cli.day(on), through=cli.day(through))
    changes = cli.desk.run(add_invoice, wanted)
    created(as_json, cli.desk.ask(invoice_of, changes.result.id), changes)


@invoice.command("paid")
@click.argument("ref")
@click.option("--on", metavar="DATE", required=True, help="The day it was paid; `none` takes it back.")
@json_option
@pass_cli
def invoice_paid(cli: Cli, ref: str, on: str, as_json: bool) -> None:
    """Note when an invoice was paid."""
    day = None if on.strip().lower() == NONE else cli.day(on)
    changes = cli.desk.run(pay_invoice, PayInvoice(ref=ref, on=day))
    row = cli.desk.ask(invoice_of, changes.result.id)
    emit(as_json, row, table(_INVOICES, [_invoice_cells(row)], right=(3,)))


@invoice.command("void")
@click.argument("ref")
@json_option
@pass_cli
def invoice_void(cli: Cli, ref: str, as_json: bool) -> None:
    """Void an invoice; what it took is unbilled again."""
    changes = cli.desk.run(void_invoice, ref)
    row = cli.desk.ask(invoice_of, changes.result.id)
    emit(as_json, row, table(_INVOICES, [_invoice_cells(row)], right=(3,)))
    warn(changes)


@invoice.command("list")
@click.argument("key")
@json_option
@pass_cli
def invoice_list(cli: Cli, key: str, as_json: bool) -> None:
    """List the invoices of KEY by date, the void ones too."""
    rows = cli.desk.ask(list_invoices, key)
    emit(as_json, {"invoices": rows}, table(_INVOICES, [_invoice_cells(row) for row in rows], right=(3,)))


@click.group()
def expense() -> None:
    """Keep expenses, which never count toward the minimum."""


# A leading minus is an amount that is refused in words, not an option.
@expense.command("add", context_settings={"ignore_unknown_options": True})
@click.argument("key")
@click.argument("amount")
@click.option("--on", metavar="DATE", required=True, help="The day of the expense.")
@click.option("--note", required=True, help="What it was for.")
@click.option("--committed", is_flag=True, help="It is owed at an exit.")
@click.option("--rechargeable", is_flag=True, help="The client pays it.")
@json_option
@pass_cli
def expense_add(
    cli: Cli, key: str, amount: str, on: str, note: str, committed: bool, rechargeable: bool, as_json: bool
) -> None:
    """Add an expense of KEY."""
    cents = parse_money(amount, cli.desk.ask(currency_of, key))
    wanted = NewExpense(
        key=key, amount_cents=cents, on=cli.day(on), note=note, committed=committed, rechargeable=rechargeable
    )
    changes = cli.desk.run(add_expense, wanted)
    row = next(row for row in cli.desk.ask(list_expenses, key) if row.id == changes.result.id)
    created(as_json, row, changes)


@expense.command("list")
@click.argument("key")
@json_option
@pass_cli
def expense_list(cli: Cli, key: str, as_json: bool) -> None:
    """List the expenses of KEY by date."""
    rows = cli.desk.ask(list_expenses, key)
    cells = [
        (
            row.on.isoformat(),
            money(row.amount_cents, row.currency),
            "yes" if row.committed else "",
            "yes" if row.rechargeable else "",
            row.note,
            row.id,
        )
        for row in rows
    ]
    emit(as_json, {"expenses": rows}, table(_EXPENSES, cells, right=(1,)))


def _unbilled_cells(row: UnbilledRow, currency: str) -> tuple[str, ...]:
    return (
        row.kind.value.replace("_", " "),
        row.on.isoformat(),
        row.person,
        "" if row.billed_minutes is None else format_hours(row.billed_minutes),
        money(row.amount_cents, currency),
        row.label,
        row.item,
    )


def _invoice_cells(row: InvoiceRow) -> tuple[str, ...]:
    return (
        row.ref,
        row.on.isoformat(),
        row.through.isoformat(),
        money(row.amount_cents, row.currency),
        str(row.paid_on or ""),
        str(row.voided_on or ""),
        row.id,
    )
