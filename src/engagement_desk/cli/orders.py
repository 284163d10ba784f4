"""`change`: change orders, from the draft to the approval and the completion."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from engagement_desk.application.commands.orders import (
    Approval,
    NewOrder,
    OrderStep,
    approve_order,
    complete_order,
    decline_order,
    draft_order,
    send_order,
    withdraw_order,
)
from engagement_desk.application.ports import Changes, Now, UnitOfWork
from engagement_desk.application.queries.engagements import currency_of
from engagement_desk.application.queries.order_sheet import order_sheet
from engagement_desk.application.queries.orders import OrderRow, OrdersView, list_orders, show_order
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.output import created, emit, money, table, warn
from engagement_desk.cli.params import as_of_option, choice_of, json_option, on_option
from engagement_desk.cli.pdf import paper_option, write_pdf
from engagement_desk.cli.typed import Basis, hours, key_above
from engagement_desk.domain.durations import format_hours
from engagement_desk.domain.kinds import OrderStatus, Pricing
from engagement_desk.domain.money import parse_money

_HEADS = ("number", "status", "pricing", "hours", "this change", "days", "approved", "completed", "title")
_RIGHT = (3, 4, 5)

_STEPS: dict[str, tuple[Callable[[UnitOfWork, Now, OrderStep], Changes], str]] = {
    "send": (send_order, "Record that the order went to the client."),
    "decline": (decline_order, "Record that the client declined."),
    "withdraw": (withdraw_order, "Take the order back."),
    "complete": (complete_order, "Record that what was approved is done; a lump sum is earned then."),
}


@click.group()
@click.argument("key")
def change(key: str) -> None:
    """Keep the change orders of the engagement KEY. NUMBER is written CO-001, co-1 or 1."""


@change.command("new")
@click.argument("title")
@click.option("--request", "request_id", metavar="ID", help="The request that it answers.")
@click.option("--pricing", type=choice_of(Pricing), required=True, help="How it is paid.")
@click.option("--hours", "estimate", metavar="HOURS", help="The estimated hours, e.g. 20 or 7h30.")
@click.option("--amount", metavar="MONEY", help="The lump sum (negative for a credit), or the estimated amount.")
@click.option("--days", type=int, default=0, show_default=True, help="Days by which the planned end would move.")
@click.option("--supersedes", metavar="NUMBER", help="The approved order in whose place it comes.")
@json_option
@pass_cli
def new_command(
    cli: Cli,
    title: str,
    request_id: str | None,
    pricing: str,
    estimate: str | None,
    amount: str | None,
    days: int,
    supersedes: str | None,
    as_json: bool,
) -> None:
    """Draft a change order under the next number."""
    key = key_above()
    currency = cli.desk.ask(currency_of, key)
    wanted = NewOrder(
        key=key,
        title=title,
        pricing=Pricing(pricing),
        request_id=request_id,
        estimate_minutes=None if estimate is None else hours(estimate, Basis(cli)),
        amount_cents=None if amount is None else parse_money(amount, currency, signed=True),
        days=days,
        supersedes=supersedes,
    )
    changes = cli.desk.run(draft_order, wanted)
    created(as_json, _shown(cli, changes), changes)


@change.command("approve", short_help="Record the approval of both sides.")
@click.argument("number")
@click.option("--client-by", required=True, metavar="NAME", help="Who approved for the client.")
@click.option("--consultant-by", required=True, metavar="NAME", help="Who approved for the consultant.")
@on_option
@json_option
@pass_cli
def approve_command(cli: Cli, number: str, client_by: str, consultant_by: str, on: str | None, as_json: bool) -> None:
    """Record the approval of both sides; an approved order is never changed."""
    wanted = Approval(key=key_above(), number=number, client_by=client_by, consultant_by=consultant_by, on=cli.day(on))
    _told(cli, cli.desk.run(approve_order, wanted), as_json)


@change.command("list", short_help="List the change orders with their sums.")
@as_of_option
@json_option
@pass_cli
def list_command(cli: Cli, as_of: str | None, as_json: bool) -> None:
    """List the change orders with the original sum, what is approved, and the revised sum."""
    view = cli.desk.ask(list_orders, key_above(), cli.day(as_of))
    emit(as_json, view, _lines(view))


@change.command("sheet", short_help="Write the order as a page to sign.")
@click.argument("number")
@click.option("--pdf", type=click.Path(path_type=Path), metavar="FILE", required=True, help="Write the page here.")
@paper_option
@as_of_option
@json_option
@pass_cli
def sheet_command(cli: Cli, number: str, pdf: Path, paper: str | None, as_of: str | None, as_json: bool) -> None:
    """Write the order as a page to sign, with its price, its effect on the schedule and the three totals."""
    content = cli.desk.ask(order_sheet, key_above(), number, cli.day(as_of))
    write_pdf(cli, cli.desk.documents().change_order, content, pdf, paper, quiet=as_json)
    if as_json:
        emit(True, content, [])


def _step_command(name: str, step: Callable[[UnitOfWork, Now, OrderStep], Changes], text: str) -> click.Command:
    @click.command(name, help=text, short_help=f"{text.rstrip('.').partition(';')[0]}.")
    @click.argument("number")
    @on_option
    @json_option
    @pass_cli
    def step_command(cli: Cli, number: str, on: str | None, as_json: bool) -> None:
        _told(cli, cli.desk.run(step, OrderStep(key=key_above(), number=number, on=cli.day(on))), as_json)

    return step_command


for _name, (_step, _text) in _STEPS.items():
    change.add_command(_step_command(_name, _step, _text))


def _shown(cli: Cli, changes: Changes) -> OrderRow:
    return cli.desk.ask(show_order, changes.result.id, cli.now.today)


def _told(cli: Cli, changes: Changes, as_json: bool) -> None:
    row = _shown(cli, changes)
    done = f"completed on {row.completed_on}" if row.completed_on else _state(row)
    emit(as_json, row, [f"{row.number} is {done}."])
    warn(changes)


def _state(row: OrderRow) -> str:
    days = {
        OrderStatus.SENT: row.sent_on,
        OrderStatus.APPROVED: row.approved_on,
        OrderStatus.DECLINED: row.closed_on,
        OrderStatus.WITHDRAWN: row.closed_on,
    }
    return f"{row.status} on {days[row.status]}" if row.status in days else row.status.value


def _lines(view: OrdersView) -> list[str]:
    def cash(cents: int) -> str:
        return money(cents, view.currency)

    totals = view.totals
    sums: list[tuple[str, Any]] = [
        ("original sum", cash(totals.original_cents)),
        ("approved changes", cash(totals.approved_cents)),
        ("revised sum", cash(totals.revised_cents)),
    ]
    if totals.revised_end != totals.planned_end:
        sums += [("planned end", totals.planned_end), ("revised end", totals.revised_end)]
    rows = [_cells(row, view.currency) for row in view.change_orders]
    return [*table(_HEADS, rows, _RIGHT), "", *(f"{name:<17} {value}" for name, value in sums)]


def _cells(row: OrderRow, currency: str) -> tuple[str, ...]:
    return (
        row.number,
        row.status.value,
        row.pricing.value,
        "" if row.estimate_minutes is None else format_hours(row.estimate_minutes),
        money(row.this_change_cents, currency),
        str(row.days),
        row.approved_on.isoformat() if row.approved_on else "",
        row.completed_on.isoformat() if row.completed_on else "",
        row.title,
    )
