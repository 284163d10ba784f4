"""`import` and `export`: other tools' files in, and our entries out."""

from __future__ import annotations

from pathlib import Path

import click

from engagement_desk.application.commands.import_undo import undo_import
from engagement_desk.application.importing import take_file
from engagement_desk.application.imports import (
    DateOrder,
    DecimalMark,
    ImportOptions,
    ImportResult,
    ReadOptions,
    UndoneImport,
)
from engagement_desk.application.messages import sentence
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.export import export_sheet
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.output import emit, table, warn
from engagement_desk.cli.params import as_of_option, choice_of, from_to, json_option
from engagement_desk.domain.clock_time import zone_named
from engagement_desk.domain.durations import format_seconds

_HEADS = ("engagement", "client", "title", "entries", "worked", "")


class FileOrCommand(click.Group):
    """A group whose first argument may be a file: `import FILE` is `import file FILE`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the command in where it is left out; the help asked for is then that of a file."""
        if args and args[0] not in self.commands:
            args.insert(0, "file")
        return super().parse_args(ctx, args)


@click.group(
    "import",
    cls=FileOrCommand,
    short_help="Take in another tool's file, once; undo an import.",
    subcommand_metavar="FILE [OPTIONS] | undo BATCH",
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
    running: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Take in FILE: all of it or nothing; rows that are known already are left out.

    Clients become clients, and projects engagements, unless --map or --engagement says otherwise. `import undo BATCH`
    takes an import back; a file that is named undo is given as ./undo.
    """
    readers = cli.desk.readers()
    used_zone = zone_named(zone).key if zone else cli.now.zone
    found = readers.open(
        file,
        ReadOptions(
            zone=used_zone,
            instant=cli.now.instant,
            format=format_name,
            date_order=DateOrder(date_order) if date_order else None,
            decimal=DecimalMark(decimal) if decimal else None,
            running=running,
        ),
    )
    lines = readers.read_map(map_file) if map_file else ()
    options = ImportOptions(zone=used_zone, engagement=engagement, map=lines)
    changes = take_file(cli.desk, found, options, dry_run=dry_run)
    result: ImportResult = changes.result
    emit(as_json, result, _report(result, dry_run=dry_run))
    warn(changes)


def _report(result: ImportResult, *, dry_run: bool) -> list[str]:
    verb = "would be imported" if dry_run else "imported"
    counts = (
        f"{result.rows} rows ({result.format}): {result.imported} {verb}, "
        f"{result.duplicates} known already, {len(result.skipped)} skipped."
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


@import_command.command("undo")
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


@click.command("export", short_help="Write entries for other tools.")
@click.option("--format", "format_name", metavar="F", required=True, help="csv or timeclock.")
@click.option("--engagement", "key", metavar="KEY", help="Only this engagement.")
@from_to
@click.option("--output", type=click.Path(path_type=Path), required=True, metavar="FILE", help="Where to write.")
@as_of_option
@json_option
@pass_cli
def export(
    cli: Cli,
    format_name: str,
    key: str | None,
    since: str | None,
    until: str | None,
    output: Path,
    as_of: str | None,
    as_json: bool,
) -> None:
    """Write the entries of a period; --from and --to are posting dates, both inclusive."""
    sheet = cli.desk.ask(
        export_sheet, cli.day(as_of), key=key, since=cli.day_or_none(since), through=cli.day_or_none(until)
    )
    written = cli.desk.exporters().render(format_name, sheet)
    cli.desk.write_file(output, written.content)
    warnings = [sentence(warned) for warned in written.warnings]
    document = {"output": str(output), "format": format_name, "entries": len(sheet.lines), "warnings": warnings}
    emit(as_json, document, [str(output)])
    warn(Changes(warnings=written.warnings))
