"""`open`: the window, at an engagement."""

from __future__ import annotations

import click

from engagement_desk.cli.context import Cli, pass_cli


@click.command("open", short_help="Open the window, at an engagement.")
@click.argument("key", required=False)
@click.pass_context
@pass_cli
def open_command(cli: Cli, context: click.Context, key: str | None) -> None:
    """Open the desktop window, at the engagement KEY where one is named."""
    context.exit(cli.show_window(key))
