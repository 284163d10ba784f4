"""Completion by the shell: commands, options and pages from click, KEYs from the workspace."""

from __future__ import annotations

from collections.abc import Iterable

import click
from click.shell_completion import CompletionItem, get_completion_class

from engagement_desk.application.opening import WINDOW_PAGES
from engagement_desk.application.queries.keys import all_keys
from engagement_desk.cli.context import Cli
from engagement_desk.domain.errors import DeskError

_PROGRAM, _VARIABLE = "engagement-desk", "_ENGAGEMENT_DESK_COMPLETE"
_KEY = "key"


class Key(click.types.StringParamType):
    """The KEY of an engagement; any text will do, those that there are get offered."""

    name = "text"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """Offer the KEYs that begin so, in any case."""
        del param
        return [CompletionItem(key) for key in _keys(ctx) if key.lower().startswith(incomplete.lower())]


class Place(Key):
    """The KEY of an engagement, or a page of the window."""

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """Offer both."""
        pages = [CompletionItem(page) for page in WINDOW_PAGES if page.startswith(incomplete.lower())]
        return super().shell_complete(ctx, param, incomplete) + pages


KEY, PLACE = Key(), Place()


@click.command("completion", short_help="Print what makes a shell complete this program.")
@click.argument("shell", type=click.Choice(("bash", "zsh", "fish")))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print the script that makes a SHELL complete commands, options, pages and KEYs.

    bash: add `eval "$(engagement-desk completion bash)"` to ~/.bashrc; zsh: the same with zsh to ~/.zshrc;
    fish: write it to ~/.config/fish/completions/engagement-desk.fish.
    """
    kind = get_completion_class(shell)
    assert kind is not None
    made = kind(context.find_root().command, {}, _PROGRAM, _VARIABLE)
    click.echo(made.source_template % made.source_vars())


def offer_keys(command: click.Command) -> None:
    """Have every argument that is a KEY offer those of the workspace, in the commands below too."""
    for param in command.params:
        if param.name == _KEY and isinstance(param, click.Argument):
            param.type = KEY
    for below in command.commands.values() if isinstance(command, click.Group) else ():
        offer_keys(below)


def _keys(context: click.Context) -> Iterable[str]:
    """Give the KEYs of a workspace that is there; nothing is made, and one that cannot be read has none."""
    cli = context.find_object(Cli)
    if cli is None or cli.machine_of is None:
        return ()
    named = context.find_root().params.get("workspace")
    path = named or cli.machine_of(None).own_workspace()
    if not path.is_file():
        return ()
    try:
        desk = cli.open_desk(path, None)
    except DeskError:
        return ()
    try:
        return desk.ask(all_keys)
    finally:
        desk.store.close()
