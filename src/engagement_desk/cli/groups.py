"""Groups of commands of which one need not be named."""

from __future__ import annotations

from typing import Any

import click


class UnnamedFirst(click.Group):
    """A group of which one command, `unnamed`, is meant where none is named: `import FILE` is `import file FILE`."""

    def __init__(self, *arguments: Any, unnamed: str, **attributes: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **attributes)
        self._unnamed = unnamed

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the command in where it is left out; the help asked for is then its own."""
        if args and args[0] not in self.commands:
            args.insert(0, self._unnamed)
        return super().parse_args(ctx, args)
