"""`status`: a month on one page, for the client."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from engagement_desk.application.commands.statuses import MadeStatus, record_status
from engagement_desk.application.queries.monthly_status import monthly_status
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.output import emit
from engagement_desk.cli.params import as_of_option, json_option
from engagement_desk.cli.pdf import paper_option, write_pdf


@click.command("status", short_help="Draw the one-page status of a month.")
@click.argument("key")
@click.option("--month", required=True, metavar="MONTH", help="The month, e.g. 2026-09.")
@click.option("--output", type=click.Path(path_type=Path), metavar="FILE", help="Write the PDF here.")
@paper_option
@as_of_option
@json_option
@pass_cli
def status(
    cli: Cli, key: str, month: str, output: Path | None, paper: str | None, as_of: str | None, as_json: bool
) -> None:
    """Draw the status of the engagement KEY for a month on one page, or print its figures.

    A status that is written counts as made: `attention` asks for it no more.
    """
    if output is None and not as_json:
        raise click.UsageError("Say where the PDF goes with --output FILE, or print the figures with --json.")
    now = replace(cli.now, today=cli.day(as_of))
    content = cli.desk.ask(monthly_status, key, month, now)
    if output is not None:
        write_pdf(cli, cli.desk.documents().monthly_status, content, output, paper, quiet=as_json)
        cli.desk.run(record_status, MadeStatus(key=key, month=month))
    if as_json:
        emit(True, content, [])
