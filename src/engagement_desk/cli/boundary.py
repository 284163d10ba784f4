"""`check`: what the scope says to what a client asks."""

from __future__ import annotations

import click

from engagement_desk.application.queries.boundary_check import BoundaryCheck, Evidence, check_boundary
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.output import emit, table
from engagement_desk.cli.params import as_of_option, json_option


@click.command("check", short_help="Say what the scope has to what a client asks.")
@click.argument("key")
@click.argument("ask")
@as_of_option
@json_option
@pass_cli
def check(cli: Cli, key: str, ask: str, as_of: str | None, as_json: bool) -> None:
    """Say what the scope of KEY has to ASK, in the client's words, as of a day."""
    found = cli.desk.ask(check_boundary, key, ask, cli.day(as_of), cli.desk.boundary())
    emit(as_json, found, _lines(found))


def _lines(found: BoundaryCheck) -> list[str]:
    said = [found.verdict.value.replace("_", " "), found.rule]
    rows = [_cells(one) for one in found.evidence]
    heads = ("kind", "ref", "from", "score", "decided", "text")
    return [*said, "", *table(heads, rows, right=(3,))] if rows else said


def _cells(one: Evidence) -> tuple[str, ...]:
    since = one.in_force_from.isoformat() if one.in_force_from else ""
    return one.kind.replace("_", " "), one.ref, since, f"{one.score:.2f}", one.decision, one.text
