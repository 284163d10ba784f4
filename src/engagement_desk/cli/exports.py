"""`export`: our entries for other tools, and the whole workspace."""

from __future__ import annotations

from pathlib import Path

import click

from engagement_desk.application.carrying import export_workspace
from engagement_desk.application.exporting import hours_exported
from engagement_desk.application.messages import sentence
from engagement_desk.application.ports import Changes
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.groups import UnnamedFirst
from engagement_desk.cli.output import emit, warn
from engagement_desk.cli.params import as_of_option, from_to, json_option


@click.group(
    cls=UnnamedFirst,
    unnamed="hours",
    short_help="Write entries for other tools, or the whole workspace.",
    subcommand_metavar="--format F --output FILE [OPTIONS] | workspace --output FILE",
)
def export() -> None:
    """Write entries for other tools, or every record of the workspace."""


@export.command("hours", short_help="Write entries (the word may be left out).")
@click.option("--format", "format_name", metavar="F", required=True, help="csv, xlsx, json, timeclock, timew or ics.")
@click.option("--engagement", "key", metavar="KEY", help="Only this engagement.")
@from_to
@click.option("--output", type=click.Path(path_type=Path), required=True, metavar="FILE", help="Where to write.")
@as_of_option
@json_option
@pass_cli
def hours_command(
    cli: Cli,
    format_name: str,
    key: str | None,
    since: str | None,
    until: str | None,
    output: Path,
    as_of: str | None,
    as_json: bool,
) -> None:
    """Write the entries of a period; --from and --to are posting dates, both inclusive.

    `export workspace --output FILE` writes every record of the workspace instead.
    """
    days = {"since": cli.day_or_none(since), "through": cli.day_or_none(until)}
    with hours_exported(cli.desk, format_name, cli.day(as_of), key=key, **days) as (written, entries):
        cli.desk.write_file(output, written.pieces)
    warnings = [sentence(warned) for warned in written.warnings]
    document = {"output": str(output), "format": format_name, "entries": entries, "warnings": warnings}
    emit(as_json, document, [str(output)])
    warn(Changes(warnings=written.warnings))


@export.command("workspace", short_help="Write the whole workspace as JSON.")
@click.option("--output", type=click.Path(path_type=Path), required=True, metavar="FILE", help="Where to write.")
@json_option
@pass_cli
def workspace_command(cli: Cli, output: Path, as_json: bool) -> None:
    """Write every record as JSON, from which `import workspace` makes the same workspace again."""
    export_workspace(cli.desk, output)
    emit(as_json, {"output": str(output)}, [str(output)])
