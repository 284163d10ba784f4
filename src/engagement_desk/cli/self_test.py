"""`self-test`: proves an installation on a workspace of its own, in a temporary folder."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable
from pathlib import Path

import click

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.reviews import PublishReview, publish_review
from engagement_desk.application.desk import Desk
from engagement_desk.application.queries.position import position_of
from engagement_desk.application.queries.reviews import review_of
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.output import emit, money
from engagement_desk.cli.params import json_option
from engagement_desk.domain.calendar import quarter_on
from engagement_desk.domain.durations import format_hours, parse_duration
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import StoredClass

_KEY = "SELF-TEST"
_PAPER = "a4"
_LOGGED = ("1h30", "45m", "20m")
_BILLED_MINUTES = 155
_VALUE_CENTS = 25_833  # 155 minutes at $100.00, each entry rounded by itself
_PAGES = re.compile(rb"/Type\s*/Page\b(?!s)")
_COUNT = re.compile(rb"/Count\s+(\d+)")


@click.command("self-test", short_help="Prove this installation.")
@json_option
@pass_cli
def self_test(cli: Cli, as_json: bool) -> None:
    """Make a workspace in a temporary folder, log, export a review as PDF, check it, back up and verify."""
    done: list[dict[str, str]] = []
    with tempfile.TemporaryDirectory(prefix="engagement-desk-", ignore_cleanup_errors=True) as name:
        desk = cli.open_desk(Path(name) / "self-test.engdesk", cli.zone)
        for step, prove in _STEPS.items():
            found = prove(desk)
            done.append({"step": step, "found": found})
            if not as_json:
                click.echo(f"{step}: {found}")
    emit(as_json, {"steps": done}, ["All is well."])


def _workspace(desk: Desk) -> str:
    wanted = NewEngagement(key=_KEY, client="Self-test", title="Self-test", start=quarter_on(desk.now().today).starts)
    desk.run(new_engagement, wanted)
    return desk.path.name


def _files(desk: Desk) -> str:
    pages = len([*desk.guide().glob("*.md")])
    _expect("pages of the guide", pages > 0, True)
    _expect(
        "templates, plan, word lists and sample",
        all((desk.templates(), desk.plan(), desk.boundary(), desk.sample())),
        True,
    )
    return f"guide of {pages} pages, templates, plan, word lists, sample"


def _log(desk: Desk) -> str:
    for duration in _LOGGED:
        words = TimeWords(seconds=parse_duration(duration), note="ça va – 3 < 5", stored_class=StoredClass.IN_SCOPE)
        desk.run(log_time, _KEY, words)
    found = desk.ask(position_of, _KEY, desk.now().today)
    _expect("billed minutes", found.billed_minutes, _BILLED_MINUTES)
    _expect("earned", found.earned_cents, _VALUE_CENTS)
    return f"{format_hours(found.billed_minutes)} h billed, {money(found.earned_cents)} earned"


def _undo(desk: Desk) -> str:
    desk.store.undo(desk.now())
    _expect("undone", desk.ask(position_of, _KEY, desk.now().today).billed_minutes < _BILLED_MINUTES, True)
    desk.store.redo(desk.now())
    _expect("redone", desk.ask(position_of, _KEY, desk.now().today).earned_cents, _VALUE_CENTS)
    return "the last entry taken back and brought back"


def _review(desk: Desk) -> str:
    quarter = quarter_on(desk.now().today).name
    desk.run(publish_review, PublishReview(key=_KEY, quarter=quarter), desk.documents())
    view = desk.ask(review_of, _KEY, quarter, desk.now().today, paper=_PAPER)
    _expect("kept document", view.kept is not None, True)
    path = desk.path.with_name("review.pdf")
    desk.write_file(path, view.kept.pdf if view.kept else b"")
    pdf = path.read_bytes()
    pages = len(_PAGES.findall(pdf))
    _expect("beginning of the PDF", pdf[:5], b"%PDF-")
    _expect("pages of the PDF", pages > 0 and pages in {int(n) for n in _COUNT.findall(pdf)}, True)
    _expect("earned in the review", view.content.headline.earned_cents, _VALUE_CENTS)
    return f"{pages} pages, {len(pdf):,} bytes"


def _backup(desk: Desk) -> str:
    path = desk.store.backup(desk.path.with_name("backup.engdesk"))
    copy = desk.open_other(path)
    _expect("faults", desk.store.verify() + copy.store.verify(), [])
    _expect("earned in the backup", copy.ask(position_of, _KEY, copy.now().today).earned_cents, _VALUE_CENTS)
    return "checked, and its figures are the same"


def _expect(what: str, found: object, expected: object) -> None:
    if found != expected:
        raise Refused("self_test_failed", what=what, found=found, expected=expected)


_STEPS: dict[str, Callable[[Desk], str]] = {
    "files": _files,
    "workspace": _workspace,
    "log": _log,
    "undo and redo": _undo,
    "review as PDF": _review,
    "backup": _backup,
}
