"""`undo`, `redo`, `history`, `backup`, `backups` and `verify`."""

from __future__ import annotations

from pathlib import Path

import click

from engagement_desk.application.backups import back_up, list_backups
from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import JournalLine, Reading
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.output import emit, table
from engagement_desk.cli.params import json_option
from engagement_desk.domain.errors import StoreProblem


@click.command("undo", short_help="Undo the last command.")
@json_option
@pass_cli
def undo(cli: Cli, as_json: bool) -> None:
    """Undo the last command that changed something; never behind a publication or an upgrade."""
    line = cli.desk.store.undo(cli.desk.now())
    emit(as_json, line, [f"Undone: {_named(line)}"])


@click.command("redo", short_help="Redo what was undone last.")
@json_option
@pass_cli
def redo(cli: Cli, as_json: bool) -> None:
    """Do again what was undone last."""
    line = cli.desk.store.redo(cli.desk.now())
    emit(as_json, line, [f"Redone: {_named(line)}"])


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


def _named(line: JournalLine) -> str:
    return f"{line.command.replace('_', ' ')} {line.subject}".rstrip()


@click.command("backup", short_help="Back up the workspace.")
@click.argument("file", type=click.Path(path_type=Path), required=False)
@json_option
@pass_cli
def backup(cli: Cli, file: Path | None, as_json: bool) -> None:
    """Copy the workspace to FILE, or to its backups, and check the copy by opening it."""
    made = cli.desk.store.backup(file) if file else back_up(cli.desk)
    emit(as_json, {"backup": str(made), "bytes": made.stat().st_size}, [str(made)])


@click.command("backups", short_help="List the workspace's backups.")
@json_option
@pass_cli
def backups(cli: Cli, as_json: bool) -> None:
    """List the workspace's backups, newest first."""
    found = list_backups(cli.desk)
    document = [{"file": str(path), "bytes": path.stat().st_size} for path in found]
    emit(as_json, {"backups": document}, [str(path) for path in found] or ["No backups yet."])


@click.command("verify", short_help="Check the workspace file.")
@json_option
@pass_cli
def verify(cli: Cli, as_json: bool) -> None:
    """Check the file's structure, its references and its search index."""
    problems = cli.desk.store.verify()
    emit(as_json, {"ok": not problems, "problems": problems}, problems or ["The workspace is sound."])
    if problems:
        raise StoreProblem("workspace_damaged", path=cli.desk.path)
