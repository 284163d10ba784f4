"""The table of commands, and the one place where errors become a sentence and an exit status."""

from __future__ import annotations

import importlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from engagement_desk import __version__
from engagement_desk.application.messages import sentence
from engagement_desk.application.opening import Opening
from engagement_desk.cli.context import Cli
from engagement_desk.domain.errors import DeskError, StoreProblem

if TYPE_CHECKING:
    from collections.abc import Sequence

DONE, FAILED, USAGE = 0, 1, 2
_OF_THE_DRIVE = frozenset({"workspace_device", "workspace_damaged"})
COMPLETING = "_ENGAGEMENT_DESK_COMPLETE"
FILES = frozenset({".engdesk", ".engmove"})

# name → module:attribute; a module is imported when its command is called.
COMMANDS: dict[str, str] = {
    "attention": "attention:attention",
    "backup": "backups:backup",
    "backups": "backups:backups",
    "brief": "brief:brief",
    "change": "orders:change",
    "check": "boundary:check",
    "checkpoint": "log:checkpoint",
    "client": "engagements:client",
    "clock": "exits:clock",
    "completion": "completion:completion",
    "deliverable": "deliverables:deliverable",
    "demo": "demo:demo",
    "engagement": "engagements:engagement",
    "entries": "entries:entries",
    "entry": "entries:entry",
    "exit": "exits:exit_statement",
    "exit-policy": "exits:exit_policy",
    "expense": "money:expense",
    "export": "exports:export",
    "history": "store:history",
    "holiday": "workspace:holiday",
    "import": "exchange:import_command",
    "invoice": "money:invoice",
    "log": "time:log",
    "note": "log:note",
    "notice": "exits:notice",
    "open": "window:open_command",
    "passphrase": "passphrase:passphrase",
    "position": "position:position",
    "quick": "time:quick",
    "quick-entry": "window:quick_entry",
    "redo": "store:redo",
    "request": "requests:request",
    "restore": "backups:restore",
    "review": "reviews:review",
    "scope": "scope:scope",
    "search": "attention:search",
    "self-test": "self_test:self_test",
    "settings": "workspace:settings",
    "status": "status:status",
    "terms": "terms:terms",
    "timer": "time:timer",
    "unbilled": "money:unbilled",
    "undo": "store:undo",
    "verify": "store:verify",
    "where": "window:where",
}


class LazyGroup(click.Group):
    """A group that imports a command's module only when the command is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name all commands."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and give one command."""
        place = COMMANDS.get(cmd_name)
        if place is None:
            return None
        module, attribute = place.split(":")
        found: click.Command = getattr(importlib.import_module(f"engagement_desk.cli.{module}"), attribute)
        if COMPLETING in os.environ:
            from engagement_desk.cli.completion import offer_keys

            offer_keys(found)
        return found

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Take the name of a file for the wish to open it, as the double click on one asks."""
        if args[0] not in COMMANDS and _is_file(Path(args[0])):
            from engagement_desk.cli.window import open_file

            return open_file.name, open_file, args
        return super().resolve_command(ctx, args)


def _is_file(path: Path) -> bool:
    try:
        return path.suffix.lower() in FILES or path.is_file()
    except OSError:
        return False


@click.group(cls=LazyGroup, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="engagement-desk")
@click.option(
    "--workspace",
    type=click.Path(path_type=Path),
    envvar="ENGAGEMENT_DESK_WORKSPACE",
    help="The workspace file (default: the user's own).",
)
@click.option("--tz", "zone", metavar="ZONE", help="The IANA time zone to work in (default: the system's).")
@click.option("--minimised", is_flag=True, help="Without a command: open the window, but not in front.")
@click.pass_context
def program(context: click.Context, workspace: Path | None, zone: str | None, minimised: bool) -> None:
    """Keep every engagement's scope, hours, deliverables and exit policy, and measure the work against them.

    Without a command, the window opens; with the name of a workspace file, it opens on that.
    """
    cli: Cli = context.obj
    cli.workspace = workspace
    cli.zone = zone
    if context.invoked_subcommand is None:
        context.exit(cli.start(Opening(minimised=True)) if minimised else cli.show_window())


def _told_truly(error: DeskError, cli: Cli) -> DeskError:
    """Say that it is saved where the drive failed only after that: it would be asked for again."""
    if error.code in _OF_THE_DRIVE and cli.has_saved:
        return StoreProblem("saved_unread", path=cli.desk.path)
    return error


def run(arguments: Sequence[str], cli: Cli) -> int:
    """Run one command and give the exit status: 0 done, 1 refused or failed, 2 usage."""
    try:
        left: object = program.main(args=list(arguments), prog_name="engagement-desk", standalone_mode=False, obj=cli)
    except click.exceptions.Exit as exit_:
        return exit_.exit_code
    except click.ClickException as misused:
        misused.show()
        return misused.exit_code
    except click.Abort:
        click.echo("Stopped; nothing was changed.", err=True)
        return FAILED
    except DeskError as refused:
        click.echo(sentence(_told_truly(refused, cli)), err=True)
        return FAILED
    finally:
        if (problem := cli.protect()) is not None:
            click.echo(f"No backup of today: {sentence(problem)}", err=True)
        cli.close()
    return left if isinstance(left, int) else DONE
