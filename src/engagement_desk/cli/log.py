"""`note` and `checkpoint`: the log, a table row a kind."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

import click

from engagement_desk.application.commands.log import (
    AI_KINDS,
    AI_REASONS,
    LEVELS,
    EditNote,
    Evidence,
    NewNote,
    NoteDone,
    NoteNamed,
    NoteValues,
    add_note,
    close_note,
    edit_note,
    remove_note,
    set_checkpoint,
)
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.engagements import currency_of
from engagement_desk.application.queries.log import list_notes
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.output import created, emit, encode, table, warn
from engagement_desk.cli.params import from_to, json_option, on_option
from engagement_desk.cli.typed import Basis, Field, day, key_above, money, options, values_of, words
from engagement_desk.domain.kinds import LogKind
from engagement_desk.domain.records.deliverables import Checkpoint
from engagement_desk.domain.records.log import LogItem

_OWNER = Field("--owner", "owner", words, "Who sees to it.")
_DUE = Field("--due", "due", day, "The day it is due.")
_WEEK = Field("--week", "week", day, "A day of the week it is for (default: this week).")
_LEVELS = ", ".join(LEVELS)

_KINDS: dict[LogKind, tuple[str, tuple[Field, ...]]] = {
    LogKind.DECISION: (
        "Keep a decision, and why.",
        (
            Field("--context", "context", words, "What it was about."),
            Field("--chosen", "chosen", words, "The option that was chosen."),
            Field("--because", "because", words, "Why, and why the others were rejected."),
            Field("--summary", "summary", words, "The decision in plain words."),
            Field("--kind", "ai_kind", words, f"For an AI question, the answer: {', '.join(AI_KINDS)}."),
            Field("--ai-reason", "ai_reason", words, f"Why that answer: {', '.join(AI_REASONS)}."),
            Field("--value", "value_cents", money, "The value avoided or gained; it needs --basis."),
            Field("--basis", "basis", words, "Where the value comes from."),
        ),
    ),
    LogKind.QUESTION: ("Keep an open question.", (_OWNER, _DUE)),
    LogKind.PRIORITY: ("Keep a priority of the week.", (_WEEK, _OWNER, _DUE)),
    LogKind.NEXT_STEP: ("Keep a next step.", (_WEEK, _OWNER, _DUE)),
    LogKind.RISK: (
        "Keep a risk.",
        (
            Field("--probability", "probability", words, f"How likely: {_LEVELS}."),
            Field("--impact", "impact", words, f"How bad: {_LEVELS}."),
            _OWNER,
            Field("--action", "action", words, "What is done about it."),
        ),
    ),
    LogKind.INCIDENT: (
        "Keep an incident.",
        (
            Field("--cause", "cause", words, "What caused it."),
            Field("--effect", "effect", words, "What it did."),
            Field("--change", "change", words, "What was changed because of it."),
        ),
    ),
    LogKind.OBJECTIVE: (
        "Keep an objective with its target.",
        (
            Field("--target", "target", words, "What is to be reached."),
            Field("--actual", "actual", words, "What has been reached."),
            Field("--source", "source", words, "Where the actual figure comes from."),
        ),
    ),
    LogKind.OUTCOME: (
        "Keep what came of a named project, the bad with the good.",
        (Field("--confirmed-by", "confirmed_by", words, "Who confirms it."),),
    ),
}
_OWN_OPTIONS = {
    LogKind.DECISION: click.option("--option", "options", multiple=True, help="An option considered; may be repeated."),
    LogKind.INCIDENT: click.option("--ai", "is_ai", is_flag=True, help="It was about AI."),
}
_REQUIRED = {LogKind.OBJECTIVE: ("--target",)}
_CLEARED = ("due", "value_cents")
_EDITED = (
    Field("--text", "text", words, "What it says."),
    *{
        field.name: replace(field, clears=field.name in _CLEARED) for _, fields in _KINDS.values() for field in fields
    }.values(),
    Field("--outcome", "outcome", words, "What came of a decision."),
)
_HEADS = ("on", "kind", "owner", "due", "closed", "id", "text")


def command_name(kind: LogKind) -> str:
    """Give a kind as it is typed: next-step."""
    return kind.value.replace("_", "-")


@click.group()
@click.argument("key")
def note(key: str) -> None:
    """Keep the log of the engagement KEY."""


def _adding(kind: LogKind, text: str, fields: tuple[Field, ...]) -> click.Command:
    @click.command(command_name(kind), help=text)
    @click.argument("text")
    @options(fields, _REQUIRED.get(kind, ()))
    @on_option
    @json_option
    @pass_cli
    def add_command(cli: Cli, /, text: str, on: str | None, as_json: bool, **typed: Any) -> None:  # noqa: ANN401
        key = key_above()
        values = values_of(fields, typed, Basis(cli, currency=cli.desk.ask(currency_of, key)))
        own = {name: typed[name] for name in ("options", "is_ai") if name in typed}
        changes = cli.desk.run(add_note, NewNote(key=key, kind=kind, text=text, on=cli.day(on), **own, **values))
        _created(key, changes, as_json)

    own_option = _OWN_OPTIONS.get(kind)
    return own_option(add_command) if own_option else add_command


for _kind, (_text, _fields) in _KINDS.items():
    note.add_command(_adding(_kind, _text, _fields))


@note.command("done")
@click.argument("note_id", metavar="ID")
@click.option("--text", default="", help="The answer, or what came of it.")
@on_option
@json_option
@pass_cli
def done_command(cli: Cli, note_id: str, text: str, on: str | None, as_json: bool) -> None:
    """Close a line of the log with the answer or what came of it."""
    key = key_above()
    changes = cli.desk.run(close_note, NoteDone(key=key, note_id=note_id, text=text, on=cli.day(on)))
    item = changes.result
    emit(as_json, _document(key, item), [f"{command_name(item.kind)} closed on {item.done_on}."])
    warn(changes)


@note.command("edit")
@click.argument("note_id", metavar="ID")
@options(_EDITED)
@json_option
@pass_cli
def edit_command(cli: Cli, /, note_id: str, as_json: bool, **typed: Any) -> None:  # noqa: ANN401
    """Change what is named of a line; what is not named stays."""
    key = key_above()
    values = values_of(_EDITED, typed, Basis(cli, currency=cli.desk.ask(currency_of, key)))
    wanted = EditNote(key=key, note_id=note_id, values=cast("NoteValues", values))
    changes = cli.desk.run(edit_note, wanted)
    emit(as_json, _document(key, changes.result), [changes.result.text])
    warn(changes)


@note.command("remove")
@click.argument("note_id", metavar="ID")
@json_option
@pass_cli
def remove_command(cli: Cli, note_id: str, as_json: bool) -> None:
    """Take a line out of the log."""
    changes = cli.desk.run(remove_note, NoteNamed(key=key_above(), note_id=note_id))
    emit(as_json, {"removed": changes.result.id}, [f"Removed {changes.result.text}"])
    warn(changes)


@note.command("list")
@click.option("--kind", type=click.Choice([command_name(kind) for kind in LogKind]), help="Only this kind.")
@from_to
@json_option
@pass_cli
def list_command(cli: Cli, kind: str | None, since: str | None, until: str | None, as_json: bool) -> None:
    """List the log by day."""
    key = key_above()
    wanted = LogKind(kind.replace("-", "_")) if kind else None
    items = cli.desk.ask(list_notes, key, wanted, cli.day_or_none(since), cli.day_or_none(until))
    documents = [_document(key, item) for item in items]
    emit(as_json, {"notes": documents}, table(_HEADS, [_cells(item) for item in items]))


@click.command("checkpoint")
@click.argument("key")
@click.argument("day", type=int)
@click.option("--evidence", required=True, help="What changed, and the evidence.")
@on_option
@json_option
@pass_cli
def checkpoint(cli: Cli, key: str, day: int, evidence: str, on: str | None, as_json: bool) -> None:
    """Keep what changed by DAY 30, 60 or 90 of the engagement KEY."""
    changes = cli.desk.run(set_checkpoint, Evidence(key=key, day=day, evidence=evidence, on=cli.day(on)))
    _created(key, changes, as_json)


def _created(key: str, changes: Changes, as_json: bool) -> None:
    created(as_json, _document(key, changes.result), changes)


def _document(key: str, record: LogItem | Checkpoint) -> dict[str, Any]:
    """Give a record with its engagement's KEY in place of the id."""
    document: dict[str, Any] = encode(record)
    del document["engagement_id"]
    return {"id": document.pop("id"), "engagement": key.strip().upper(), **document}


def _cells(item: LogItem) -> tuple[str, ...]:
    return (
        item.on.isoformat(),
        command_name(item.kind),
        item.owner,
        item.due.isoformat() if item.due else "",
        item.done_on.isoformat() if item.done_on else "open",
        item.id,
        item.text,
    )
