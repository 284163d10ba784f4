"""`backup`, `backups` and `restore`."""

from __future__ import annotations

from pathlib import Path

import click

from engagement_desk.application.backups import back_up, list_backups
from engagement_desk.application.keeper import BackupFile, Lost
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.output import emit, table
from engagement_desk.cli.params import json_option
from engagement_desk.domain.durations import format_seconds
from engagement_desk.domain.errors import DeskError, Refused, StoreProblem


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
    """List the workspace's backups, newest first, also of a workspace that cannot be opened."""
    found = _found(cli)
    document = [{"file": str(one.path), "at": one.at, "reason": one.reason, "bytes": one.size} for one in found]
    rows = [(one.at.isoformat(), one.reason, f"{one.size:,}", str(one.path)) for one in found]
    words = table(("made", "why", "bytes", "file"), rows, right=(2,)) if rows else ["No backups yet."]
    emit(as_json, {"backups": document}, words)


def _found(cli: Cli) -> list[BackupFile]:
    try:
        return list_backups(cli.desk)
    except DeskError:
        return cli.keeper.backups()


@click.command("restore", short_help="Put a backup back into the workspace's place.")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--yes", is_flag=True, help="Restore without asking.")
@json_option
@pass_cli
def restore(cli: Cli, file: Path, yes: bool, as_json: bool) -> None:
    """Put the backup FILE into the workspace's place, whole or not at all; what is there now is kept beside it."""
    held = cli.unlocked(lambda: cli.keeper.held(file))
    lost = _lost(cli, file)
    if not yes:
        raise _not_confirmed(file, lost)
    kept = cli.unlocked(lambda: cli.keeper.restore(file))
    document = {"restored": str(file), "kept": None if kept is None else str(kept), "held": held, "lost": lost}
    said = f"Restored: {held.engagements} engagements, {held.entries} entries ({format_seconds(held.worked_seconds)})."
    emit(as_json, document, [said, *([f"What was there is kept as {kept}."] if kept else [])])


def _lost(cli: Cli, file: Path) -> Lost | None:
    """Tell what would be lost; None where the workspace cannot be read or is not there."""
    try:
        return cli.unlocked(lambda: cli.keeper.lost(file))
    except StoreProblem:
        return None


def _not_confirmed(file: Path, lost: Lost | None) -> Refused:
    if lost is None:
        return Refused("restore_unread", path=file)
    worked = format_seconds(lost.worked_seconds)
    return Refused("restore_loses", path=file, entries=lost.entries, hours=worked, commands=lost.commands)
