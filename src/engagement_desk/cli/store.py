"""`undo`, `redo`, `history` and `verify`."""

from __future__ import annotations

import click

from engagement_desk.application import verifying
from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import JournalLine, Reading
from engagement_desk.application.verifying import mend
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.output import deed, emit, table
from engagement_desk.cli.params import json_option
from engagement_desk.domain.errors import StoreProblem


@click.command("undo", short_help="Undo the last command.")
@json_option
@pass_cli
def undo(cli: Cli, as_json: bool) -> None:
    """Undo the last command that changed something; never behind a publication or an upgrade."""
    line = cli.desk.store.undo(cli.desk.now())
    emit(as_json, line, [f"Undone: {deed(line)}"])


@click.command("redo", short_help="Redo what was undone last.")
@json_option
@pass_cli
def redo(cli: Cli, as_json: bool) -> None:
    """Do again what was undone last."""
    line = cli.desk.store.redo(cli.desk.now())
    emit(as_json, line, [f"Redone: {deed(line)}"])


@click.command("history", short_help="List what was done, newest first.")
@click.argument("key", required=False)
@click.option("--limit", type=click.IntRange(min=1), default=100, show_default=True, help="How many at the most.")
@json_option
@pass_cli
def history(cli: Cli, key: str | None, limit: int, as_json: bool) -> None:
    """List the commands of the journal, for one engagement or for all."""
    lines = cli.desk.ask(_history, key, limit)
    heads = ("when", "what", "about", "kind", "state", "changes")
    rows = [
        (line.at.isoformat(), line.command, line.subject, line.kind, line.state, str(line.changes)) for line in lines
    ]
    emit(as_json, {"history": lines}, table(heads, rows, right=(5,)) if rows else ["Nothing yet."])


def _history(reading: Reading, key: str | None, limit: int) -> list[JournalLine]:
    engagement_id = engagement_by_key(reading, key).id if key else None
    return reading.history(engagement_id, limit)


@click.command("verify", short_help="Check the workspace file.")
@click.option("--mend", "mends", is_flag=True, help="Mend what follows from the rest, after a backup.")
@json_option
@pass_cli
def verify(cli: Cli, mends: bool, as_json: bool) -> None:
    """Check the file's structure, its references, journal and search index, and every figure kept in it."""
    problems = mend(cli.desk) if mends else verifying.verify(cli.desk)
    emit(as_json, {"ok": not problems, "problems": problems}, problems or ["The workspace is sound."])
    if problems:
        raise StoreProblem("workspace_unsound", path=cli.desk.path)
