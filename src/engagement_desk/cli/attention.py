"""`attention` and `search`: what to look at, and where something is written."""

from __future__ import annotations

import click

from engagement_desk.application.queries.attention import list_attention, search_texts
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.output import emit, one_line, table
from engagement_desk.cli.params import as_of_option, json_option


@click.command("attention", short_help="List what needs attention, most urgent first.")
@click.argument("key", required=False)
@as_of_option
@json_option
@pass_cli
def attention(cli: Cli, key: str | None, as_of: str | None, as_json: bool) -> None:
    """List what needs attention, most urgent first, in the engagement KEY or in all of them."""
    rows = cli.desk.ask(list_attention, cli.now, cli.day(as_of), key)
    cells = [(row.urgency.value, row.engagement, row.text) for row in rows]
    lines = table(("when", "key", "what"), cells) if rows else ["Nothing needs attention."]
    emit(as_json, {"attention": rows}, lines)


@click.command("search")
@click.argument("text")
@json_option
@pass_cli
def search(cli: Cli, text: str, as_json: bool) -> None:
    """Search every text for the words of TEXT, best first."""
    rows = cli.desk.ask(search_texts, text)
    lines = [f"{row.engagement or '–'}  {row.kind}  {one_line(row.snippet)}" for row in rows]
    emit(as_json, {"hits": rows}, lines or ["Nothing was found."])
