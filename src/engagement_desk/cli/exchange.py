"""`import`: other tools' files, and whole workspaces."""

from __future__ import annotations

from pathlib import Path

import click

from engagement_desk.application.carrying import take_workspace
from engagement_desk.application.commands.import_undo import undo_import
from engagement_desk.application.importing import refuse_own, take_file
from engagement_desk.application.imports import (
    DateOrder,
    DecimalMark,
    ImportMap,
    ImportOptions,
    ImportResult,
    ReadOptions,
    UndoneImport,
)
from engagement_desk.application.settings import preferences
from engagement_desk.application.table_memory import remembered_columns
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.groups import UnnamedFirst
from engagement_desk.cli.output import emit, table, warn
from engagement_desk.cli.params import choice_of, json_option
from engagement_desk.domain.clock_time import zone_named
from engagement_desk.domain.durations import format_seconds, parse_duration

_HEADS = ("engagement", "client", "title", "entries", "worked", "")


@click.group(
    "import",
    cls=UnnamedFirst,
    unnamed="file",
    short_help="Take in another tool's file, once; undo an import.",
    subcommand_metavar="FILE [OPTIONS] | undo BATCH | workspace FILE",
)
def import_command() -> None:
    """Take in another tool's file: all of it or nothing; rows that are known already are left out."""


@import_command.command("file", short_help="Take in a file (the word may be left out).")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--format", "format_name", metavar="F", help="The format, where it is not to be recognised.")
@click.option("--engagement", metavar="KEY", help="All rows go to this engagement.")
@click.option("--map", "map_file", type=click.Path(path_type=Path), metavar="FILE", help="Which project goes where.")
@click.option("--date-order", type=choice_of(DateOrder), help="The order of dates such as 03/04/2026.")
@click.option("--decimal", type=choice_of(DecimalMark), help="What separates decimals in numbers such as 1,500.")
@click.option("--zone", metavar="ZONE", help="The IANA zone of the file's clock times (default: --tz or the system's).")
@click.option("--from", "since", metavar="D", help="The first day of a calendar's events.")
@click.option("--to", "until", metavar="D", help="The last day of a calendar's events.")
@click.option("--all-day", metavar="DURATION", help="Take a calendar's all-day events with so much time a day.")
@click.option("--running", is_flag=True, help="Take rows that are still running, as they stand.")
@click.option("--dry-run", is_flag=True, help="Say what would be done, and do nothing.")
@json_option
@pass_cli
def file_command(
    cli: Cli,
    file: Path,
    format_name: str | None,
    engagement: str | None,
    map_file: Path | None,
    date_order: str | None,
    decimal: str | None,
    zone: str | None,
    since: str | None,
    until: str | None,
    all_day: str | None,
    running: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Take in FILE, or Timewarrior's data folder: all of it or nothing; rows that are known already are left out.

    Clients become clients, and projects engagements, unless --map or --engagement says otherwise. `import undo BATCH`
    takes an import back; a file that is named undo is given as ./undo.
    """
    refuse_own(cli.desk, file)
    readers = cli.desk.readers()
    used_zone = zone_named(zone).key if zone else cli.now.zone
    said = readers.read_map(map_file) if map_file else ImportMap()
    known = cli.desk.ask(remembered_columns)
    found = readers.open(
        file,
        ReadOptions(
            zone=used_zone,
            instant=cli.now.instant,
            format=format_name,
            date_order=DateOrder(date_order) if date_order else None,
            decimal=DecimalMark(decimal) if decimal else None,
            running=running,
            since=cli.day_or_none(since),
            until=cli.day_or_none(until),
            all_day=parse_duration(all_day) if all_day else None,
            person=cli.desk.ask(preferences).owner_name,
            tables=known if said.columns is None else (said.columns,),
        ),
    )
    options = ImportOptions(zone=used_zone, engagement=engagement, map=said.lines)
    changes = take_file(cli.desk, found, options, dry_run=dry_run)
    result: ImportResult = changes.result
    emit(as_json, result, _report(result, dry_run=dry_run))
    warn(changes)


def _report(result: ImportResult, *, dry_run: bool) -> list[str]:
    verb = "would be imported" if dry_run else "imported"
    left_out = f", {result.left_out} left out by the map" if result.left_out else ""
    counts = (
        f"{result.rows} rows ({result.format}): {result.imported} {verb}, "
        f"{result.duplicates} known already, {len(result.skipped)} skipped{left_out}."
    )
    rows = [
        (key, one.client, one.title, str(one.imported), format_seconds(one.worked_seconds), "new" * one.created)
        for key, one in result.engagements.items()
    ]
    batch = (
        [f"Batch {result.batch}; `import undo {result.batch}` takes it back."] if result.batch and not dry_run else []
    )
    skipped = [f"Row {line.row} skipped: {line.reason}." for line in result.skipped]
    return [counts, *skipped, *(table(_HEADS, rows, right=(3, 4)) if rows else []), *batch]


@import_command.command("undo", short_help="Take an import back.")
@click.argument("batch")
@json_option
@pass_cli
def undo_command(cli: Cli, batch: str, as_json: bool) -> None:
    """Take an import back: its entries, and the engagements and clients it made that nothing else has touched."""
    changes = cli.desk.run(undo_import, batch)
    undone: UndoneImport = changes.result
    made = f", {len(undone.engagements)} engagements and {len(undone.clients)} clients" if undone.engagements else ""
    emit(as_json, undone, [f"{undone.entries} entries{made} taken back."])
    warn(changes)


@import_command.command("workspace", short_help="Take in a whole workspace from JSON.")
@click.argument("file", type=click.Path(path_type=Path))
@json_option
@pass_cli
def workspace_command(cli: Cli, file: Path, as_json: bool) -> None:
    """Take in every record of FILE, which `export workspace` wrote, into a new, empty workspace."""
    counts: dict[str, int] = take_workspace(cli.desk, file).result
    lines = table(("records", "of"), [(str(count), name) for name, count in counts.items() if count], right=(0,))
    emit(as_json, {"records": counts}, lines)
