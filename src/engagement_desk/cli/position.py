"""`position`: every figure of one engagement on a day."""

from __future__ import annotations

from typing import Any

import click

from engagement_desk.application.queries.position import position_of
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.output import emit, encode, money, table
from engagement_desk.cli.params import as_of_option, json_option
from engagement_desk.domain.durations import format_hours, format_seconds
from engagement_desk.domain.position import Position


@click.command("position", short_help="Every figure of an engagement.")
@click.argument("key")
@as_of_option
@json_option
@pass_cli
def position(cli: Cli, key: str, as_of: str | None, as_json: bool) -> None:
    """Show what was worked, earned and used, and where the engagement stands against its terms."""
    found = cli.desk.ask(position_of, key, cli.day(as_of))
    emit(as_json, position_document(found), _lines(found) if not as_json else [])


def position_document(found: Position) -> dict[str, Any]:
    """Give the position under the keys that CLI.md promises."""
    document: dict[str, Any] = encode(found)
    document["boundaries"].pop("missing")
    document["missing"] = list(found.boundaries.missing)
    return document


def _lines(found: Position) -> list[str]:
    currency = found.currency

    def cash(cents: int | None) -> str:
        return money(cents, currency)

    figures = [
        ("worked", format_seconds(found.worked_seconds)),
        ("billed", format_hours(found.billed_minutes)),
        ("value", cash(found.value_cents)),
        ("earned", cash(found.earned_cents)),
        *((f"  {line.label}", cash(line.amount_cents)) for line in found.earned_lines),
        ("minimum", cash(found.minimum_cents)),
        ("shortfall", cash(found.shortfall_cents)),
        ("unbilled", cash(found.unbilled_cents)),
        ("over cap", cash(found.over_cap_cents)),
        ("earned in the last 28 days", cash(found.earned_last_28_cents)),
        ("pace", "–" if found.pace is None else str(encode(found.pace))),
        ("required a week", _hours(found.required_minutes_per_week)),
        ("forecast", cash(found.forecast_cents)),
        ("minimum reached on", str(found.minimum_reached_on or "–")),
        ("minimum projected on", str(found.minimum_projected_on or "–")),
        ("boundaries", f"{found.boundaries.count} of 4"),
    ]
    head = f"{found.engagement} on {found.as_of}: {found.structure}, {found.status}"
    classes = [
        (
            name,
            format_seconds(c.worked_seconds),
            format_hours(c.billed_minutes),
            cash(c.value_cents),
            cash(c.notional_cents),
        )
        for name, c in found.by_class.items()
    ]
    return [
        head,
        "",
        *table(("figure", "amount"), figures, right=(1,)),
        "",
        *table(("class", "worked", "billed", "value", "notional"), classes, right=(1, 2, 3, 4)),
    ]


def _hours(minutes: int | None) -> str:
    return "–" if minutes is None else format_hours(minutes)
