"""`terms`: the versions of an engagement's terms."""

from __future__ import annotations

from typing import Any

import click

from engagement_desk.application.commands.terms import SetTerms, TermsValues, set_terms
from engagement_desk.application.queries.engagements import TermsRow, currency_of, list_terms
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.output import created, emit, money, table
from engagement_desk.cli.params import json_option
from engagement_desk.cli.typed import Basis, Field, choice, hours, key_above, options, values_of, whole
from engagement_desk.cli.typed import money as read_money
from engagement_desk.domain.durations import format_hours
from engagement_desk.domain.kinds import BudgetKind, Deficit, Grain, Rounding, Span, Structure, Surplus, Tier

FIRST_TERMS = (
    choice("--tier", "tier", Tier, "How much of you the client has; fills the allowance."),
    choice("--structure", "structure", Structure, "How the engagement earns."),
    Field("--rate", "rate_cents", read_money, "The hourly rate."),
    Field("--minimum", "minimum_cents", read_money, "The minimum engagement."),
)

TERMS = (
    *FIRST_TERMS,
    Field("--increment", "increment_minutes", whole, "Bill in steps of 1, 5, 6, 10, 15, 30 or 60 minutes."),
    choice("--rounding", "rounding", Rounding, "Which way time is rounded to the increment."),
    choice("--grain", "grain", Grain, "Round each entry, or the running total of a day."),
    Field("--allowance-min", "allowance_min_minutes", hours, "The least hours per week or month.", clears=True),
    Field("--allowance-max", "allowance_max_minutes", hours, "The most hours per week or month.", clears=True),
    choice("--allowance-per", "allowance_per", Span, "The span of the allowance.", clears=True),
    Field("--budget-hours", "budget_minutes", hours, "A budget in hours.", clears=True),
    Field("--budget-money", "budget_cents", read_money, "A budget in money.", clears=True),
    choice(
        "--budget-kind", "budget_kind", BudgetKind, "Whether the budget warns or is not to be exceeded.", clears=True
    ),
    Field("--at-risk-hours", "at_risk_minutes", hours, "Hours at risk before a warning.", clears=True, cleared=0),
    Field("--fixed-fee", "fixed_fee_cents", read_money, "The fee of a fixed price.", clears=True),
    Field("--period-fee", "period_fee_cents", read_money, "The retainer's fee per period.", clears=True),
    Field("--included-hours", "included_minutes", hours, "The hours that the period's fee includes.", clears=True),
    Field("--overage-rate", "overage_rate_cents", read_money, "The hourly rate beyond them.", clears=True),
    choice("--surplus", "surplus", Surplus, "What becomes of a period's unused hours."),
    choice("--deficit", "deficit", Deficit, "What becomes of hours beyond the available ones."),
    Field("--cap-hours", "cap_minutes", hours, "The most hours that are carried.", clears=True),
    Field("--expiry-periods", "expiry_periods", whole, "Carried hours lapse after so many periods.", clears=True),
)

_HEADS = ("from", "to", "tier", "structure", "rate", "minimum", "rounding", "allowance", "budget", "fee")


@click.group(short_help="Keep rate, minimum, rounding, allowance and budget.")
@click.argument("key")
def terms(key: str) -> None:
    """Keep the terms of the engagement KEY: rate, minimum, allowance, rounding and the rest, valid from a date on."""


@terms.command("set", short_help="Set terms from a date on; the rest stays.")
@click.option("--from", "since", metavar="DATE", required=True, help="The first day of the new terms.")
@options(TERMS)
@json_option
@pass_cli
def set_command(cli: Cli, /, since: str, as_json: bool, **typed: Any) -> None:  # noqa: ANN401
    """Add a version of the terms; what is not named stays, and a version of the same date is replaced."""
    key = key_above()
    basis = Basis(cli, currency=cli.desk.ask(currency_of, key))
    values = TermsValues(**values_of(TERMS, typed, basis))  # type: ignore[typeddict-item]
    changes = cli.desk.run(set_terms, SetTerms(key=key, effective_from=cli.day(since), values=values))
    row = next(row for row in cli.desk.ask(list_terms, key) if row.id == changes.result.id)
    created(as_json, row, changes)


@terms.command("list")
@json_option
@pass_cli
def list_command(cli: Cli, as_json: bool) -> None:
    """List the versions of the terms, oldest first."""
    rows = cli.desk.ask(list_terms, key_above())
    emit(as_json, {"terms": rows}, table(_HEADS, [_cells(row) for row in rows]))


def _cells(row: TermsRow) -> tuple[str, ...]:
    return (
        row.effective_from.isoformat(),
        row.effective_to.isoformat() if row.effective_to else "",
        row.tier.value,
        row.structure.value,
        money(row.rate_cents, row.currency),
        money(row.minimum_cents, row.currency),
        f"{row.increment_minutes} min {row.rounding} per {row.grain}",
        _allowance(row),
        _budget(row),
        _fee(row),
    )


def _allowance(row: TermsRow) -> str:
    if row.allowance_per is None:
        return ""
    bounds = (row.allowance_min_minutes, row.allowance_max_minutes)
    low, high = ("" if bound is None else format_hours(bound) for bound in bounds)
    return f"{low}–{high} h a {row.allowance_per}"


def _budget(row: TermsRow) -> str:
    if row.budget_kind is None:
        return ""
    limit = money(row.budget_cents, row.currency)
    if row.budget_minutes is not None:
        limit = f"{format_hours(row.budget_minutes)} h"
    return f"{limit} ({row.budget_kind})"


def _fee(row: TermsRow) -> str:
    if row.structure is Structure.FIXED_PRICE:
        return money(row.fixed_fee_cents, row.currency)
    if row.structure is Structure.RETAINER:
        included = format_hours(row.included_minutes or 0)
        return f"{money(row.period_fee_cents, row.currency)} a period, {included} h included"
    return ""
