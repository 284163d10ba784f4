"""`review`: the quarterly review, drafted, written, published and exported."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import click

from engagement_desk.application.codec import to_plain
from engagement_desk.application.commands.reviews import (
    PublishReview,
    WriteSection,
    publish_review,
    without_glyph,
    write_section,
)
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.internal_report import internal_report
from engagement_desk.application.queries.review_presets import EXECUTIVE, is_of_time
from engagement_desk.application.queries.reviews import PAPERS, ReviewRow, ReviewView, list_reviews, review_of
from engagement_desk.application.settings import preferences
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.output import created, emit, encode, table, warn
from engagement_desk.cli.params import as_of_option, choice_of, json_option
from engagement_desk.cli.typed import key_above
from engagement_desk.domain.kinds import ReviewSection, ReviewStatus

_DRAW = "draw"
_NO_KEY = "-"
_NOWHERE = "Say where the PDF goes with --output FILE, or print the figures with --json."

quarter_option = click.option("--quarter", required=True, metavar="QUARTER", help="The quarter, e.g. 2026Q3.")


class ReviewGroup(click.Group):
    """A group whose command of no name draws the review: `review KEY --quarter 2026Q3 --output FILE`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Hand all of the arguments to `draw`, unless a command is named after KEY or help is asked for."""
        is_named = len(args) > 1 and args[1] in self.commands
        if args and not is_named and not {"-h", "--help"} & set(args):
            args = [_NO_KEY, _DRAW, *args]
        return super().parse_args(ctx, args)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Show the options of `draw` as the group's own."""
        rows = [record for one in self.commands[_DRAW].params if (record := one.get_help_record(ctx)) is not None]
        with formatter.section("Options"):
            formatter.write_dl(rows)
        self.format_commands(ctx, formatter)


@click.group(cls=ReviewGroup, short_help="Draw, write, publish and list quarterly reviews.")
@click.argument("key")
def review(key: str) -> None:
    """Draw the quarterly review of the engagement KEY, or print its figures; write and publish it.

    A published quarter gives the bytes that publishing kept; a draft is drawn as of today, or of --as-of.
    """


@review.command(_DRAW, hidden=True)
@click.argument("key")
@quarter_option
@click.option(
    "--preset",
    default="standard",
    show_default=True,
    metavar="PRESET",
    help="How much of it: executive, standard or audit.",
)
@click.option("--paper", type=click.Choice(PAPERS, case_sensitive=False), help="The paper (default: the setting).")
@click.option("--output", type=click.Path(path_type=Path), metavar="FILE", help="Write the PDF here.")
@as_of_option
@json_option
@pass_cli
def draw_command(
    cli: Cli,
    key: str,
    quarter: str,
    preset: str,
    paper: str | None,
    output: Path | None,
    as_of: str | None,
    as_json: bool,
) -> None:
    """Draw the review, or print its figures."""
    if output is None and not as_json:
        raise click.UsageError(_NOWHERE)
    wanted_paper = paper or cli.desk.ask(preferences).paper
    view = cli.desk.ask(review_of, key, quarter, cli.day(as_of), preset, wanted_paper)
    if output is not None:
        _write(cli, view, output, wanted_paper, quiet=as_json)
    if as_json:
        emit(True, _figures(view, wanted_paper), [])


@review.command("write", short_help="Write a section of the review.")
@quarter_option
@click.argument("section", type=choice_of(ReviewSection))
@click.argument("text")
@json_option
@pass_cli
def write_command(cli: Cli, quarter: str, section: str, text: str, as_json: bool) -> None:
    """Write a section; lists take one item a line, and an empty text clears what was written."""
    wanted = WriteSection(key=key_above(), quarter=quarter, section=ReviewSection(section), text=text)
    changes = cli.desk.run(write_section, wanted)
    created(as_json, changes.result, changes)


@review.command("publish", short_help="Publish the quarter, which freezes and locks it.")
@quarter_option
@json_option
@pass_cli
def publish_command(cli: Cli, quarter: str, as_json: bool) -> None:
    """Publish the quarter: freeze its figures and documents, and cover its dates; undo does not reach behind it."""
    changes = cli.desk.run(publish_review, PublishReview(key=key_above(), quarter=quarter), cli.desk.documents())
    rows = cli.desk.ask(list_reviews, key_above())
    row = next(one for one in rows if one.quarter == changes.result.quarter and one.edition == changes.result.edition)
    emit(as_json, {"id": changes.result.id} | to_plain(row), [changes.result.id])
    warn(changes)


@review.command("list", short_help="List the published editions.")
@json_option
@pass_cli
def list_command(cli: Cli, as_json: bool) -> None:
    """List the published editions, with the SHA-256 of each document, and the drafts that have words."""
    rows = cli.desk.ask(list_reviews, key_above())
    emit(as_json, {"reviews": to_plain(rows)}, _lines(rows))


@review.command("internal", short_help="Draw the internal report of a quarter.")
@quarter_option
@click.option("--paper", type=click.Choice(PAPERS, case_sensitive=False), help="The paper (default: the setting).")
@click.option("--output", type=click.Path(path_type=Path), metavar="FILE", help="Write the PDF here.")
@as_of_option
@json_option
@pass_cli
def internal_command(
    cli: Cli, quarter: str, paper: str | None, output: Path | None, as_of: str | None, as_json: bool
) -> None:
    """Draw the internal report: goodwill in money, effective rate, realization, concentration. Not for the client."""
    if output is None and not as_json:
        raise click.UsageError(_NOWHERE)
    content = cli.desk.ask(internal_report, key_above(), quarter, cli.day(as_of))
    if output is not None:
        rendered = cli.desk.documents().internal_report(content, paper or cli.desk.ask(preferences).paper)
        cli.desk.write_file(output, rendered.pdf)
        warn(Changes(warnings=without_glyph([rendered])))
    emit(as_json, content, [f"{output}: internal, not for the client"])


def _write(cli: Cli, view: ReviewView, output: Path, paper: str, *, quiet: bool) -> None:
    if view.kept is not None:
        cli.desk.write_file(output, view.kept.pdf)
        said = f"{output}: edition {view.content.control.edition}, SHA-256 {view.kept.sha256}"
    else:
        rendered = cli.desk.documents().quarterly_review(view.content, paper)
        cli.desk.write_file(output, rendered.pdf)
        warn(Changes(warnings=without_glyph([rendered])))
        said = f"{output}: draft, SHA-256 {hashlib.sha256(rendered.pdf).hexdigest()}"
    if not quiet:
        click.echo(said)


def _figures(view: ReviewView, paper: str) -> dict[str, object]:
    control = view.content.control
    figures: dict[str, object] = {
        "engagement": control.engagement,
        "quarter": control.quarter,
        "status": ReviewStatus.PUBLISHED.value if control.final else ReviewStatus.DRAFT.value,
        "preset": control.preset,
        "paper": paper,
        "sha256": view.kept.sha256 if view.kept else None,
    }
    shown: dict[str, object] = encode(view.content)
    if control.preset == EXECUTIVE:
        shown = _without_hours(shown) | {"hours": None}
    return figures | shown


def _without_hours(plain: object) -> Any:  # noqa: ANN401 - any JSON value
    """Say null, not zero, of what the executive preset leaves out."""
    if isinstance(plain, dict):
        return {name: None if is_of_time(name) else _without_hours(value) for name, value in plain.items()}
    if isinstance(plain, list):
        return [_without_hours(item) for item in plain]
    return plain


def _lines(rows: tuple[ReviewRow, ...]) -> list[str]:
    if not rows:
        return ["No review has been written or published."]
    cells = [
        (
            row.quarter,
            row.status.value,
            str(row.edition or ""),
            row.cut_off.isoformat() if row.cut_off else "",
            ", ".join(f"{one.preset}/{one.paper} {one.sha256}" for one in row.documents) or ", ".join(row.sections),
        )
        for row in rows
    ]
    return table(("quarter", "status", "edition", "cut-off", "documents or sections"), cells)
