"""`exit-policy`, `notice`, `exit` and `clock`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from engagement_desk.application.commands.exits import (
    Cured,
    ExitValues,
    HandoverDone,
    NewHandoverItem,
    NewNotice,
    SetExitPolicy,
    add_handover_item,
    add_notice,
    cure_notice,
    finish_handover_item,
    set_exit_policy,
)
from engagement_desk.application.queries.clock import contract_clock
from engagement_desk.application.queries.engagements import currency_of
from engagement_desk.application.queries.exit_sheet import exit_sheet
from engagement_desk.application.queries.exits import (
    handover_row,
    list_notices,
    show_exit_policy,
)
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.exit_output import exit_data, exit_lines, policy_lines
from engagement_desk.cli.output import created, emit, table
from engagement_desk.cli.params import as_of_option, choice_of, json_option, on_option
from engagement_desk.cli.pdf import paper_option, pdf_option, write_pdf
from engagement_desk.cli.typed import NONE, Basis, Field, choice, hours, key_above, options, values_of, whole, words
from engagement_desk.cli.typed import money as read_money
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import ExitReason, HandoverKind, NoticeKind, ShortfallRule, Side, Unused

POLICY = (
    Field("--notice-client", "notice_client_days", whole, "Days of notice that the client gives.", clears=True),
    Field("--notice-consultant", "notice_consultant_days", whole, "Days of notice that you give.", clears=True),
    Field("--deemed-days", "deemed_days", whole, "Days until a notice counts as received."),
    Field("--cure-days", "cure_days", whole, "Days to cure a breach."),
    Field(
        "--termination-fee", "termination_fee_cents", read_money, "The fee for leaving early.", clears=True, cleared=0
    ),
    choice("--unused", "unused", Unused, "What becomes of prepaid hours."),
    Field("--guarantee-days", "guarantee_days", whole, "Days of guarantee on new builds."),
    Field("--delivery", "delivery", words, "How a notice is delivered."),
    Field("--transition-hours", "transition_minutes", hours, "Hours of transition after the end.", clears=True),
    Field("--transition-rate", "transition_rate_cents", read_money, "The hourly rate of the transition.", clears=True),
)


@click.group("exit-policy", short_help="Keep how an engagement ends: notice, fees, handover.")
@click.argument("key")
def exit_policy(key: str) -> None:
    """Keep how the engagement KEY ends: notice, cure, fees, what is handed over."""


@exit_policy.command("set")
@options(POLICY)
@click.option("--business/--calendar", default=None, help="Whether days of notice are business days.")
@click.option("--shortfall", multiple=True, metavar="REASON=RULE", help="The rule for the shortfall of a reason.")
@click.option("--survival", multiple=True, help="A clause that survives; names the whole list, `none` clears it.")
@json_option
@pass_cli
def set_command(
    cli: Cli,
    /,
    business: bool | None,
    shortfall: tuple[str, ...],
    survival: tuple[str, ...],
    as_json: bool,
    **typed: Any,  # noqa: ANN401
) -> None:
    """Save the policy; what is not named stays."""
    key = key_above()
    values = values_of(POLICY, typed, Basis(cli, currency=cli.desk.ask(currency_of, key)))
    if business is not None:
        values["business"] = business
    if survival:
        values["survival"] = tuple(text for text in survival if text.strip().lower() != NONE)
    wanted = SetExitPolicy(
        key=key,
        values=ExitValues(**values),  # type: ignore[typeddict-item]
        shortfall=dict(_shortfall(text) for text in shortfall),
    )
    changes = cli.desk.run(set_exit_policy, wanted)
    created(as_json, cli.desk.ask(show_exit_policy, key), changes)


@exit_policy.command("show")
@json_option
@pass_cli
def show_command(cli: Cli, as_json: bool) -> None:
    """Show the policy with everything to hand over and revoke."""
    view = cli.desk.ask(show_exit_policy, key_above())
    emit(as_json, view, policy_lines(view))


def _items(kind: HandoverKind, text: str) -> click.Group:
    """Make the group of commands for one kind of item."""

    @exit_policy.group(kind.value, help=text)
    def group() -> None:
        pass

    @group.command("add")
    @click.argument("text")
    @click.option("--days", type=click.IntRange(min=0), help="It is due so many days after the notice.")
    @click.option("--owner", default="", help="Who sees to it.")
    @click.option("--form", default="", help="In which form.")
    @json_option
    @pass_cli
    def add(cli: Cli, text: str, days: int | None, owner: str, form: str, as_json: bool) -> None:
        """Add an item."""
        wanted = NewHandoverItem(key=key_above(), kind=kind, text=text, days=days, owner=owner, form=form)
        changes = cli.desk.run(add_handover_item, wanted)
        created(as_json, handover_row(changes.result), changes)

    @group.command("done")
    @click.argument("item_id", metavar="ID")
    @on_option
    @json_option
    @pass_cli
    def done(cli: Cli, item_id: str, on: str | None, as_json: bool) -> None:
        """Mark an item as done."""
        wanted = HandoverDone(key=key_above(), kind=kind, item_id=item_id, on=cli.day(on))
        row = handover_row(cli.desk.run(finish_handover_item, wanted).result)
        emit(as_json, row, [f"{row.text}: done on {row.done_on}"])

    return group


handover = _items(HandoverKind.HANDOVER, "Keep what is handed over at the end.")
access = _items(HandoverKind.ACCESS, "Keep the accesses that are revoked at the end.")


@click.group()
@click.argument("key")
def notice(key: str) -> None:
    """Keep the notices given in the engagement KEY."""


@notice.command("add")
@click.option("--side", type=choice_of(Side), required=True, help="Who gave it.")
@click.option("--kind", type=choice_of(NoticeKind), required=True, help="What it says.")
@click.option("--sent", metavar="DATE", required=True, help="The day it was sent.")
@click.option("--received", metavar="DATE", help="The day it was received.")
@json_option
@pass_cli
def notice_add(cli: Cli, side: str, kind: str, sent: str, received: str | None, as_json: bool) -> None:
    """Record a notice."""
    key = key_above()
    wanted = NewNotice(
        key=key,
        side=Side(side),
        kind=NoticeKind(kind),
        sent_on=cli.day(sent),
        received_on=cli.day_or_none(received),
    )
    changes = cli.desk.run(add_notice, wanted)
    row = next(row for row in cli.desk.ask(list_notices, key) if row.id == changes.result.id)
    created(as_json, row, changes)


@notice.command("cured")
@click.argument("notice_id", metavar="ID")
@on_option
@json_option
@pass_cli
def notice_cured(cli: Cli, notice_id: str, on: str | None, as_json: bool) -> None:
    """Record that the breach of a notice was cured."""
    key = key_above()
    changes = cli.desk.run(cure_notice, Cured(key=key, notice_id=notice_id, on=cli.day(on)))
    row = next(row for row in cli.desk.ask(list_notices, key) if row.id == changes.result.id)
    emit(as_json, row, [f"cured on {row.cured_on}"])


@notice.command("list")
@json_option
@pass_cli
def notice_list(cli: Cli, as_json: bool) -> None:
    """List the notices by the day they were sent."""
    rows = cli.desk.ask(list_notices, key_above())
    heads = ("sent", "received", "cured", "side", "kind", "id")
    cells = [
        (str(row.sent_on), str(row.received_on or ""), str(row.cured_on or ""), row.side.value, row.kind.value, row.id)
        for row in rows
    ]
    emit(as_json, {"notices": rows}, table(heads, cells))


@click.command("exit", short_help="What would be owed if notice were given on a day.")
@click.argument("key")
@click.option("--notice-on", metavar="DATE", required=True, help="The day on which notice would be given.")
@click.option("--reason", type=choice_of(ExitReason), required=True, help="Why the engagement would end.")
@click.option("--against-notice-on", metavar="DATE", help="Compare with a notice on this day (default: the same).")
@click.option("--against-reason", type=choice_of(ExitReason), help="Compare with this reason (default: the same).")
@pdf_option
@paper_option
@json_option
@pass_cli
def exit_statement(
    cli: Cli,
    key: str,
    notice_on: str,
    reason: str,
    against_notice_on: str | None,
    against_reason: str | None,
    pdf: Path | None,
    paper: str | None,
    as_json: bool,
) -> None:
    """Say what is owed if notice were given on a day, each line with its working; or compare two choices."""
    against = None
    if against_notice_on is not None or against_reason is not None:
        against = cli.day(against_notice_on or notice_on), ExitReason(against_reason or reason)
    content = cli.desk.ask(exit_sheet, key, cli.day(notice_on), ExitReason(reason), against)
    if pdf is not None:
        write_pdf(cli, cli.desk.documents().exit_statement, content, pdf, paper, quiet=as_json)
    if as_json or pdf is None:
        emit(as_json, exit_data(content), exit_lines(content))


@click.command()
@click.argument("key", required=False)
@click.option("--ics", type=click.Path(path_type=Path), metavar="FILE", help="Write them as a calendar.")
@as_of_option
@json_option
@pass_cli
def clock(cli: Cli, key: str | None, ics: Path | None, as_of: str | None, as_json: bool) -> None:
    """List the dates that bind KEY, or all engagements."""
    rows = cli.desk.ask(contract_clock, key, cli.day(as_of))
    if ics is not None:
        cli.desk.write_file(ics, cli.desk.exporters().calendar(rows, cli.now.instant))
        if not as_json:
            click.echo(ics)
            return
    cells = [(row.date.isoformat(), row.engagement, row.text) for row in rows]
    emit(as_json, {"dates": rows}, table(("date", "engagement", "what"), cells))


def _shortfall(text: str) -> tuple[ExitReason, ShortfallRule | None]:
    reason, _, rule = (part.strip().lower().replace("-", "_") for part in text.partition("="))
    try:
        return ExitReason(reason), None if rule == NONE else ShortfallRule(rule)
    except ValueError:
        reasons = ", ".join(member.value for member in ExitReason)
        raise Refused("malformed_shortfall", text=text, reasons=reasons) from None
