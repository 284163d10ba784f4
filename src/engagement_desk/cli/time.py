"""`log`, `quick` and `timer`: worked time comes in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import click

from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.timer import discard_timer, start_timer, stop_timer
from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.entries import entry_line, timer_view
from engagement_desk.application.queries.entry_documents import entry_document
from engagement_desk.application.queries.keys import active_keys, all_keys
from engagement_desk.application.queries.quick import line_warnings, new_words
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.output import created, emit
from engagement_desk.cli.params import F, choice_of, json_option
from engagement_desk.domain.clock_time import parse_range
from engagement_desk.domain.durations import format_seconds, parse_duration
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import StoredClass
from engagement_desk.domain.quick_line import parse_quick_line

_TIME_OPTIONS: tuple[Callable[[Any], Any], ...] = (
    click.option("--date", "day", metavar="DATE", help="The work date (default: today)."),
    click.option("--note", help="What was done."),
    click.option("--activity", help="The kind of work."),
    click.option("--class", "stored_class", type=choice_of(StoredClass), help="The class of the time."),
    click.option("--clause", metavar="REF", help="The clause it is held against, e.g. 2.1."),
    click.option("--change", "order", metavar="NUMBER", help="The change order, e.g. CO-001."),
    click.option("--deliverable", metavar="ID", help="The deliverable it was for."),
    click.option("--reason", help="Why, for goodwill and guarantee."),
    click.option("--rate", metavar="MONEY", help="Another hourly rate for this entry; `none` clears it."),
    click.option("--person", help="Who worked (default: the owner)."),
    click.option("--role", help="In which role."),
    click.option("--non-billable/--billable", "non_billable", default=None, help="Whether it is billable."),
)


def time_options(function: F) -> F:
    """Add the options that describe an entry."""
    for option in reversed(_TIME_OPTIONS):
        function = option(function)
    return function


def words_of(cli: Cli, time: str | None, options: dict[str, Any]) -> TimeWords:
    """Turn a duration or a range and the options into words; raises `Refused` for what cannot be read."""
    non_billable = options.pop("non_billable")
    stored_class = options.pop("stored_class")
    clock = parse_range(time) if time is not None and is_range(time) else None
    return TimeWords(
        seconds=parse_duration(time) if time is not None and clock is None else None,
        clock=clock,
        day=cli.day_or_none(options.pop("day")),
        stored_class=StoredClass(stored_class) if stored_class else None,
        billable=None if non_billable is None else not non_billable,
        **options,
    )


def is_range(text: str) -> bool:
    """Tell a range of clock times (9:15-10:40) from a duration."""
    return any(dash in text.strip()[1:] for dash in "-–")


def print_entry(cli: Cli, changes: Changes, as_json: bool) -> None:
    """Print the new entry's id, or with --json the entry, and the warnings."""
    line = cli.desk.ask(entry_line, changes.result, cli.now.today)
    created(as_json, entry_document(line), changes)


@click.command("log", short_help="Log worked time: log KEY 1h30 or log KEY 9:15-10:40.")
@click.argument("key")
@click.argument("time")
@time_options
@json_option
@pass_cli
def log(cli: Cli, /, key: str, time: str, as_json: bool, **options: Any) -> None:  # noqa: ANN401
    """Log a DURATION (1h30, 90m, 1.5h) or a START-END range (9:15-10:40) on an engagement."""
    cli.desk.ask(engagement_by_key, key)
    words = words_of(cli, time, options)
    print_entry(cli, cli.desk.run(log_time, key, words), as_json)


@click.command("quick", short_help='The one-line entry: quick "ACME 1h30 review #audit 2.1".')
@click.argument("line")
@json_option
@pass_cli
def quick(cli: Cli, line: str, as_json: bool) -> None:
    """Log one line: KEY, time, note, #activity, clause, CO-number, !class, "reason", day; all but the time optional."""
    read = parse_quick_line(line, cli.now.today, cli.desk.ask(all_keys))
    key = read.key or _only_active(cli)
    changes = cli.desk.run(log_time, key, new_words(read))
    warnings = (*changes.warnings, *line_warnings(read, changes.result.work_date))
    print_entry(cli, replace(changes, warnings=warnings), as_json)


def _only_active(cli: Cli) -> str:
    keys = cli.desk.ask(active_keys, cli.now.today)
    if len(keys) != 1:
        raise Refused("no_key_in_line", keys=", ".join(keys) or "–")
    return keys[0]


@click.group("timer", short_help="Start, stop, show or discard the running timer.")
def timer() -> None:
    """Measure time as it passes: `start KEY` begins, `stop` logs what has passed.

    One timer runs at a time. It runs on while the program is closed, through a crash and a restart.
    """


@timer.command("start")
@click.argument("key")
@click.option("--note", default="", help="What is being done.")
@json_option
@pass_cli
def timer_start(cli: Cli, key: str, note: str, as_json: bool) -> None:
    """Start the timer on the engagement KEY."""
    changes = cli.desk.run(start_timer, key, note)
    created(as_json, changes.result, changes)


@timer.command("stop")
@json_option
@pass_cli
def timer_stop(cli: Cli, as_json: bool) -> None:
    """Stop the timer and log its time."""
    print_entry(cli, cli.desk.run(stop_timer), as_json)


@timer.command("status")
@json_option
@pass_cli
def timer_status(cli: Cli, as_json: bool) -> None:
    """Show the running timer."""
    view = cli.desk.ask(timer_view, cli.now.instant)
    if view is None:
        emit(
            as_json, {"running": False, "engagement": None, "start": None, "seconds": None, "note": None}, ["No timer."]
        )
        return
    document = {
        "running": True,
        "engagement": view.engagement,
        "start": view.start,
        "seconds": view.seconds,
        "note": view.note,
    }
    emit(as_json, document, [f"{view.engagement}  {format_seconds(view.seconds)}  {view.note}".rstrip()])


@timer.command("discard")
@json_option
@pass_cli
def timer_discard(cli: Cli, as_json: bool) -> None:
    """Stop the timer without logging its time."""
    changes = cli.desk.run(discard_timer)
    emit(as_json, changes.result, ["Discarded."])
