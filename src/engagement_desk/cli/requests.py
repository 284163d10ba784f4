"""`request`: what the client asked for, and the answer."""

from __future__ import annotations

from pathlib import Path

import click

from engagement_desk.application.commands.requests import Answer, NewRequest, add_request, answer_request
from engagement_desk.application.queries.dispute import dispute_pack
from engagement_desk.application.queries.requests import RequestRow, list_requests, show_request
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.output import created, emit, table
from engagement_desk.cli.params import as_of_option, from_to, json_option, on_option
from engagement_desk.cli.pdf import paper_option, write_pdf
from engagement_desk.cli.typed import key_above
from engagement_desk.domain.errors import Refused

_DISPUTE_FILES = (".pdf", ".csv")
_HEADS = ("on", "by", "via", "clause", "answered", "orders", "id", "words")


@click.group(short_help="Keep what the client asked for, in its own words.")
@click.argument("key")
def request(key: str) -> None:
    """Keep what the client of the engagement KEY asked for, in their words."""


@request.command("add")
@click.argument("text")
@click.option("--by", default="", help="Who asked.")
@on_option
@click.option("--via", default="", help="How: call, mail, chat.")
@click.option("--clause", default="", metavar="REF", help="The clause it is held against.")
@json_option
@pass_cli
def add_command(cli: Cli, text: str, by: str, on: str | None, via: str, clause: str, as_json: bool) -> None:
    """Log a request."""
    wanted = NewRequest(key=key_above(), words=text, by=by, on=cli.day(on), via=via, clause_ref=clause)
    changes = cli.desk.run(add_request, wanted)
    created(as_json, cli.desk.ask(show_request, changes.result.id), changes)


@request.command("answer")
@click.argument("request_id", metavar="ID")
@on_option
@click.option("--text", default="", help="What was answered.")
@json_option
@pass_cli
def answer_command(cli: Cli, request_id: str, on: str | None, text: str, as_json: bool) -> None:
    """Record the answer to a request."""
    wanted = Answer(key=key_above(), request_id=request_id, on=cli.day(on), text=text)
    changes = cli.desk.run(answer_request, wanted)
    row = cli.desk.ask(show_request, changes.result.id)
    emit(as_json, row, [f"Answered on {row.answered_on}."])


@request.command("list")
@from_to
@json_option
@pass_cli
def list_command(cli: Cli, since: str | None, until: str | None, as_json: bool) -> None:
    """List the requests by the day they were made."""
    rows = cli.desk.ask(list_requests, key_above(), cli.day_or_none(since), cli.day_or_none(until))
    emit(as_json, {"requests": rows}, table(_HEADS, [_cells(row) for row in rows]))


@request.command("dispute", short_help="Write all that speaks to a request, by time.")
@click.argument("request_id", metavar="ID")
@click.option("--output", type=click.Path(path_type=Path), metavar="FILE", required=True, help="FILE.pdf or FILE.csv.")
@paper_option
@as_of_option
@json_option
@pass_cli
def dispute_command(
    cli: Cli, request_id: str, output: Path, paper: str | None, as_of: str | None, as_json: bool
) -> None:
    """Write all that speaks to a request in the order of time: clause, decisions, orders, hours, acceptance."""
    if output.suffix.lower() not in _DISPUTE_FILES:
        raise Refused("dispute_file", name=output.name)
    pack = cli.desk.ask(dispute_pack, key_above(), request_id, cli.day(as_of), cli.desk.boundary())
    if output.suffix.lower() == ".csv":
        cli.desk.write_file(output, cli.desk.exporters().dispute(pack))
        emit(as_json, pack, [str(output)])
        return
    write_pdf(cli, cli.desk.documents().dispute_pack, pack, output, paper, quiet=as_json)
    if as_json:
        emit(True, pack, [])


def _cells(row: RequestRow) -> tuple[str, ...]:
    return (
        row.on.isoformat(),
        row.by,
        row.via,
        row.clause or "",
        row.answered_on.isoformat() if row.answered_on else "open",
        ", ".join(row.change_orders),
        row.id,
        row.words,
    )
