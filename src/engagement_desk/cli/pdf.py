"""Writing a document that is drawn on the spot: its file, its SHA-256, and the characters that had no glyph."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from engagement_desk.application.commands.reviews import without_glyph
from engagement_desk.application.ports import Changes, Rendered
from engagement_desk.application.queries.reviews import PAPERS
from engagement_desk.application.settings import preferences
from engagement_desk.cli.context import Cli
from engagement_desk.cli.output import warn

F = TypeVar("F", bound=Callable[..., object])
T = TypeVar("T")

paper_option: Callable[[F], F] = click.option(
    "--paper", type=click.Choice(PAPERS, case_sensitive=False), help="The paper (default: the setting)."
)
pdf_option: Callable[[F], F] = click.option(
    "--pdf", type=click.Path(path_type=Path), metavar="FILE", help="Write it as a PDF."
)


def write_pdf(
    cli: Cli, draw: Callable[[T, str], Rendered], content: T, output: Path, paper: str | None, *, quiet: bool
) -> None:
    """Draw a document on the paper named, or on that of the settings, and write it; say where unless `quiet`."""
    rendered = draw(content, paper or cli.desk.ask(preferences).paper)
    cli.desk.write_file(output, rendered.pdf)
    warn(Changes(warnings=without_glyph([rendered])))
    if not quiet:
        click.echo(f"{output}: SHA-256 {hashlib.sha256(rendered.pdf).hexdigest()}")
