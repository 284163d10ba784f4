"""`entries` and `entry`: listing what was logged, and changing it."""

from __future__ import annotations

from typing import Any

import click

from engagement_desk.application.commands.entries import (
    TimeWords,
    class_entries,
    correct_entry,
    delete_entries,
    edit_entry,
    restore_entries,
)
from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import EntryFilter
from engagement_desk.application.queries.entries import list_entries
from engagement_desk.application.queries.entry_documents import list_document
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.entry_output import list_table
from engagement_desk.cli.output import emit, warn
from engagement_desk.cli.params import as_of_option, choice_of, from_to, json_option
from engagement_desk.cli.time import print_entry, time_options, words_of
from engagement_desk.domain.durations import parse_duration
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import EntryClass, StoredClass


@click.command("entries", short_help="List entries with their sums.")
@click.argument("key", required=False)
@from_to
@click.option("--class", "entry_class", type=choice_of(EntryClass), help="Only entries of this class.")
@click.option("--text", default="", help="Only entries whose note or activity has these words.")
@click.option("--deleted", is_flag=True, help="The bin instead.")
@as_of_option
@json_option
@pass_cli
def entries(
    cli: Cli,
    key: str | None,
    since: str | None,
    until: str | None,
    entry_class: str | None,
    text: str,
    deleted: bool,
    as_of: str | None,
    as_json: bool,
) -> None:
    """List entries by posting date; --from and --to are inclusive."""
    wanted = EntryFilter(
        engagement_id=cli.desk.ask(engagement_by_key, key).id if key else None,
        since=cli.day_or_none(since),
        through=cli.day_or_none(until),
        text=text,
        deleted=deleted,
    )
    kind = EntryClass(entry_class) if entry_class else None
    found = cli.desk.ask(list_entries, wanted, cli.day(as_of), kind)
    emit(as_json, list_document(found.lines), list_table(found))


@click.group("entry", short_help="Edit, class, correct, delete or restore entries.")
def entry() -> None:
    """Change what was logged. Ids are those that `entries` lists."""


@entry.command("edit", short_help="Change an entry that is not locked.")
@click.argument("entry_id", metavar="ID")
@click.argument("time", required=False)
@time_options
@json_option
@pass_cli
def edit(cli: Cli, /, entry_id: str, time: str | None, as_json: bool, **options: Any) -> None:  # noqa: ANN401
    """Change an entry that is not locked: its TIME (a duration or a range) and what the options name."""
    words = words_of(cli, time, options)
    print_entry(cli, cli.desk.run(edit_entry, entry_id, words), as_json)


@entry.command("class")
@click.argument("entry_ids", metavar="ID...", nargs=-1, required=True)
@click.option("--class", "stored_class", type=choice_of(StoredClass), help="The class.")
@click.option("--clause", metavar="REF", help="The clause the time is held against.")
@click.option("--change", "order", metavar="NUMBER", help="The change order instead of a class.")
@click.option("--reason", help="Why, for goodwill and guarantee.")
@json_option
@pass_cli
def class_command(
    cli: Cli,
    entry_ids: tuple[str, ...],
    stored_class: str | None,
    clause: str | None,
    order: str | None,
    reason: str | None,
    as_json: bool,
) -> None:
    """Give entries their class, or the change order they belong to."""
    if not any((stored_class, clause, order, reason)):
        raise Refused("nothing_named_for_class")
    kind = StoredClass(stored_class) if stored_class else None
    words = TimeWords(stored_class=kind, clause=clause, order=order, reason=reason)
    changes = cli.desk.run(class_entries, entry_ids, words)
    _print_many(cli, entry_ids, as_json, f"{changes.result} classed.")
    warn(changes)


@entry.command("correct", context_settings={"ignore_unknown_options": True})
@click.argument("entry_id", metavar="ID")
@click.argument("change", metavar="±DURATION")
@click.option("--reason", required=True, help="Why it is corrected.")
@json_option
@pass_cli
def correct(cli: Cli, entry_id: str, change: str, reason: str, as_json: bool) -> None:
    """Correct an entry by a signed change of time, e.g. -30m; the correction is a new entry that names it."""
    seconds = parse_duration(change, signed=True)
    print_entry(cli, cli.desk.run(correct_entry, entry_id, seconds, reason), as_json)


@entry.command("delete")
@click.argument("entry_ids", metavar="ID...", nargs=-1, required=True)
@json_option
@pass_cli
def delete(cli: Cli, entry_ids: tuple[str, ...], as_json: bool) -> None:
    """Put entries into the bin; `entry restore` takes them out again."""
    changes = cli.desk.run(delete_entries, entry_ids)
    emit(as_json, {"deleted": list(changes.touched["Entry"])}, [f"{changes.result} in the bin."])
    warn(changes)


@entry.command("restore")
@click.argument("entry_ids", metavar="ID...", nargs=-1, required=True)
@json_option
@pass_cli
def restore(cli: Cli, entry_ids: tuple[str, ...], as_json: bool) -> None:
    """Take entries out of the bin."""
    changes = cli.desk.run(restore_entries, entry_ids)
    _print_many(cli, changes.touched["Entry"], as_json, f"{changes.result} restored.")


def _print_many(cli: Cli, entry_ids: tuple[str, ...], as_json: bool, said: str) -> None:
    found = cli.desk.ask(list_entries, EntryFilter(ids=tuple(entry_ids)), cli.now.today)
    emit(as_json, list_document(found.lines), [said])
