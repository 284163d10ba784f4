"""`deliverable`: from the plan through the review to the acceptance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, cast

import click

from engagement_desk.application.commands.deliverable_edits import (
    DeliverableNamed,
    DeliverableValues,
    EditDeliverable,
    edit_deliverable,
    remove_deliverable,
)
from engagement_desk.application.commands.deliverables import (
    DeliverableStep,
    NewDeliverable,
    accept_deliverable,
    add_deliverable,
    reject_deliverable,
    start_deliverable,
    submit_deliverable,
)
from engagement_desk.application.commands.plan import add_plan
from engagement_desk.application.ports import Changes, Now, UnitOfWork
from engagement_desk.application.queries.deliverables import DeliverableRow, list_deliverables, show_deliverable
from engagement_desk.application.queries.engagements import currency_of
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.output import created, emit, money, table, warn
from engagement_desk.cli.params import as_of_option, json_option, on_option
from engagement_desk.cli.typed import Basis, Field, choice, day, key_above, options, values_of, whole, words
from engagement_desk.cli.typed import money as read_money
from engagement_desk.domain.kinds import DeliverableState, Phase, Silence

_FIELDS = (
    Field("--due", "due", day, "The day it is due."),
    choice("--phase", "phase", Phase, "The part of the first 90 days it belongs to."),
    Field("--criteria", "criteria", words, "What it must fulfil to be accepted."),
    Field("--reviewer", "reviewer", words, "Who reviews it, by name."),
    Field("--review-days", "review_days", whole, "The review period in days (default: 5)."),
    choice("--silence", "silence", Silence, "What silence means when the review period is over."),
    Field("--revisions", "revision_limit", whole, "How many revisions are agreed."),
    Field("--amount", "amount_cents", read_money, "Its part of a fixed price."),
    Field("--evidence", "evidence", words, "A link to the evidence."),
)

_CLEARED = ("due", "revision_limit", "amount_cents")
_EDITED = (
    Field("--title", "title", words, "Its title."),
    *(replace(field, clears=field.name in _CLEARED) for field in _FIELDS),
)

_HEADS = ("due", "state", "since", "rounds", "amount", "answer by", "id", "title")
_RIGHT = (3, 4)

_STEPS: dict[str, tuple[Callable[[UnitOfWork, Now, DeliverableStep], Changes], str]] = {
    "start": (start_deliverable, "Begin the work, or begin it again after a rejection."),
    "submit": (submit_deliverable, "Hand it in for review."),
    "accept": (accept_deliverable, "Record that it was accepted."),
    "reject": (reject_deliverable, "Record that it was rejected, and why."),
}


@click.group()
@click.argument("key")
def deliverable(key: str) -> None:
    """Keep the deliverables of the engagement KEY."""


@deliverable.command("add")
@click.argument("title")
@options(_FIELDS, required=("--due",))
@click.option("--business", "review_business", is_flag=True, help="Count the review period in business days.")
@click.option("--new-build", is_flag=True, help="It is built anew, so the guarantee runs after acceptance.")
@json_option
@pass_cli
def add_command(
    cli: Cli,
    /,
    title: str,
    review_business: bool,
    new_build: bool,
    as_json: bool,
    **typed: Any,  # noqa: ANN401
) -> None:
    """Plan a deliverable."""
    key = key_above()
    values = values_of(_FIELDS, typed, Basis(cli, currency=cli.desk.ask(currency_of, key)))
    wanted = NewDeliverable(key=key, title=title, review_business=review_business, new_build=new_build, **values)
    changes = cli.desk.run(add_deliverable, wanted)
    created(as_json, cli.desk.ask(show_deliverable, changes.result.id, cli.now.today), changes)


@deliverable.command("edit")
@click.argument("deliverable_id", metavar="ID")
@options(_EDITED)
@click.option("--business/--calendar", "review_business", default=None, help="How the review period is counted.")
@click.option("--new-build/--no-new-build", default=None, help="Whether it is built anew.")
@json_option
@pass_cli
def edit_command(cli: Cli, /, deliverable_id: str, as_json: bool, **typed: Any) -> None:  # noqa: ANN401
    """Change what is named; what is not named stays."""
    key = key_above()
    values = values_of(_EDITED, typed, Basis(cli, currency=cli.desk.ask(currency_of, key)))
    values |= {name: typed[name] for name in ("review_business", "new_build") if typed[name] is not None}
    wanted = EditDeliverable(key=key, deliverable_id=deliverable_id, values=cast("DeliverableValues", values))
    changes = cli.desk.run(edit_deliverable, wanted)
    row = cli.desk.ask(show_deliverable, changes.result.id, cli.now.today)
    emit(as_json, row, [f"{row.title}: {_told(row)}" if _since(row) else f"{row.title}: {_state(row)}"])
    warn(changes)


@deliverable.command("remove")
@click.argument("deliverable_id", metavar="ID")
@json_option
@pass_cli
def remove_command(cli: Cli, deliverable_id: str, as_json: bool) -> None:
    """Take one that was not begun out of the plan."""
    changes = cli.desk.run(remove_deliverable, DeliverableNamed(key=key_above(), deliverable_id=deliverable_id))
    emit(as_json, {"removed": changes.result.id}, [f"Removed {changes.result.title}."])
    warn(changes)


@deliverable.command("plan", short_help="Add the first-90-days plan.")
@json_option
@pass_cli
def plan_command(cli: Cli, as_json: bool) -> None:
    """Add the first-90-days plan, with due dates from the engagement's start."""
    key = key_above()
    changes = cli.desk.run(add_plan, key, cli.desk.plan)
    ids = changes.touched["Deliverable"]
    rows = [row for row in cli.desk.ask(list_deliverables, key, cli.now.today) if row.id in ids]
    emit(as_json, {"deliverables": rows}, [row.id for row in rows])
    warn(changes)


@deliverable.command("list")
@as_of_option
@json_option
@pass_cli
def list_command(cli: Cli, as_of: str | None, as_json: bool) -> None:
    """List the deliverables as they stand on a day, by due date."""
    key = key_above()
    rows = cli.desk.ask(list_deliverables, key, cli.day(as_of))
    currency = cli.desk.ask(currency_of, key)
    emit(as_json, {"deliverables": rows}, table(_HEADS, [_cells(row, currency) for row in rows], _RIGHT))


def _step_command(name: str, step: Callable[[UnitOfWork, Now, DeliverableStep], Changes], text: str) -> click.Command:
    @click.command(name, help=text)
    @click.argument("deliverable_id", metavar="ID")
    @on_option
    @click.option("--reason", default="", help="Why, or what is to be said of it.")
    @click.option("--evidence", default="", help="A link to the evidence.")
    @json_option
    @pass_cli
    def step_command(cli: Cli, deliverable_id: str, on: str | None, reason: str, evidence: str, as_json: bool) -> None:
        wanted = DeliverableStep(
            key=key_above(), deliverable_id=deliverable_id, on=cli.day(on), reason=reason, evidence=evidence
        )
        changes = cli.desk.run(step, wanted)
        row = cli.desk.ask(show_deliverable, changes.result.id, max(cli.now.today, cli.day(on)))
        emit(as_json, row, [_told(row)])
        warn(changes)

    return step_command


for _name, (_step, _text) in _STEPS.items():
    deliverable.add_command(_step_command(_name, _step, _text))


def _since(row: DeliverableRow) -> str:
    days = {
        DeliverableState.IN_PROGRESS: row.started_on,
        DeliverableState.SUBMITTED: row.submitted_on,
        DeliverableState.ACCEPTED: row.accepted_on,
        DeliverableState.REJECTED: row.rejected_on,
    }
    on = days.get(row.state)
    return on.isoformat() if on else ""


def _state(row: DeliverableRow) -> str:
    return f"{row.state} by silence" if row.deemed else row.state.value


def _told(row: DeliverableRow) -> str:
    told = f"{_state(row)} on {_since(row)}"
    if row.state is DeliverableState.SUBMITTED and row.deemed_on is not None:
        return f"{told}; without an answer it is {row.silence} on {row.deemed_on}"
    return told


def _cells(row: DeliverableRow, currency: str) -> tuple[str, ...]:
    waits = row.state is DeliverableState.SUBMITTED and row.deemed_on is not None
    return (
        row.due.isoformat() if row.due else "",
        _state(row),
        _since(row),
        str(row.rounds),
        "" if row.amount_cents is None else money(row.amount_cents, currency),
        str(row.deemed_on) if waits else "",
        row.id,
        row.title,
    )
