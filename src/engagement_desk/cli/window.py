"""The window from the command line: at a place, on a file, for one line; and where everything lies."""

from __future__ import annotations

from pathlib import Path

import click

from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.machine import Machine
from engagement_desk.application.moving import SUFFIX
from engagement_desk.application.opening import ENGAGEMENT_PAGES, WINDOW_PAGES, Opening
from engagement_desk.application.queries.keys import all_keys
from engagement_desk.cli.completion import PLACE
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.output import emit, table
from engagement_desk.cli.params import json_option
from engagement_desk.domain.errors import StoreProblem

_KILO = 1024


@click.command("open", short_help="Open the window, at an engagement or a page.")
@click.argument("place", type=PLACE, metavar="[KEY | PAGE]", required=False)
@click.argument("page", type=click.Choice(ENGAGEMENT_PAGES, case_sensitive=False), metavar="[PAGE]", required=False)
@click.pass_context
@pass_cli
def open_command(cli: Cli, context: click.Context, place: str | None, page: str | None) -> None:
    """Open the desktop window, or bring the one that is there to the front: at the engagement KEY, at one of its pages
    (brief, scope, hours, deliverables, log, exit, reviews, terms, details, money), or at a page of the window (today,
    reviews, clock, triage, search, import, export, backups, settings, move, guide, about).
    """
    context.exit(cli.show_window(_opening(cli, place, page)))


def _opening(cli: Cli, place: str | None, page: str | None) -> Opening | None:
    """An engagement goes before a page of the same name."""
    if place is None:
        return None
    is_key = place.upper() in cli.desk.ask(all_keys)
    if not is_key and page is None and place.lower() in WINDOW_PAGES:
        return Opening(page=place.lower())
    return Opening(key=cli.desk.ask(engagement_by_key, place).key, page=page)


@click.command("quick-entry", short_help="Show the quick entry over whatever is in front.")
@click.pass_context
@pass_cli
def quick_entry(cli: Cli, context: click.Context) -> None:
    """Show the quick entry of the window that is there, or start one: for a key in the desktop's own settings."""
    context.exit(cli.start(Opening(quick=True)))


@click.command("file", hidden=True)
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_context
@pass_cli
def open_file(cli: Cli, context: click.Context, file: Path) -> None:
    """Open the window on a workspace FILE, or where a packed one is taken in."""
    if not _is_there(file):
        raise StoreProblem("workspace_missing", path=file)
    path = file.absolute()
    if path.suffix.lower() == SUFFIX:
        context.exit(cli.start(Opening(page="move", focus=str(path))))
    context.exit(cli.start(Opening(), path))


def _is_there(file: Path) -> bool:
    """Tell whether there is such a file; one in a closed folder, or of a name that is too long, is none to be had."""
    try:
        return file.exists()
    except OSError:
        return False


@click.command("where", short_help="Say where the workspace and everything beside it lie.")
@json_option
@pass_cli
def where(cli: Cli, as_json: bool) -> None:
    """Say where the workspace, its backups, the window's memory, the log and the start at login lie, and their sizes.

    Removing these removes everything that the program has ever kept, but backups in folders of your own.
    """
    places = _machine(cli).keeps()
    cells = [(place.what.value, _size(place.size), str(place.path)) for place in places]
    document = {"places": [{"what": one.what.value, "path": str(one.path), "size": one.size} for one in places]}
    emit(as_json, document, table(("what", "size", "place"), cells))


def _machine(cli: Cli) -> Machine:
    assert cli.machine_of is not None
    return cli.machine_of(cli.workspace)


def _size(size: int | None) -> str:
    if size is None:
        return "-"
    return f"{size / _KILO / _KILO:.1f} MB" if size >= _KILO * _KILO else f"{-(-size // _KILO)} KB"
