"""`demo`: a sample workspace of three engagements, and their quarterly reviews, briefs and statuses as PDFs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import count
from pathlib import Path

import click

from engagement_desk.application.commands.sample import load_sample
from engagement_desk.application.commands.statuses import MadeStatus, record_status
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import Warned
from engagement_desk.application.queries.brief_sheet import brief_sheet
from engagement_desk.application.queries.monthly_status import monthly_status
from engagement_desk.application.queries.reviews import review_of
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.output import emit, say
from engagement_desk.cli.params import json_option
from engagement_desk.domain.calendar import previous_quarter, quarter_on
from engagement_desk.domain.errors import StoreProblem

_FOLDER = Path("engagement-desk-demo")
_PAPER = "a4"


@click.command("demo", short_help="Make a sample workspace and its documents.")
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    metavar="DIR",
    default=_FOLDER,
    show_default=True,
    help="The folder for it; made if it is not there.",
)
@click.option("--no-window", is_flag=True, help="Open no window on it.")
@json_option
@pass_cli
def demo(cli: Cli, output: Path, no_window: bool, as_json: bool) -> None:
    """Make a sample workspace of three engagements in DIR, draw their quarterly reviews, briefs and last month's
    statuses there, and print the paths.

    Nothing that is there already is overwritten: another run makes another sample beside it.
    """
    _make_folder(output)
    run = next(number for number in count(1) if not _workspace(output, number).exists())
    desk = cli.open_desk(_workspace(output, run), cli.zone)
    keys = desk.run(load_sample, desk.sample(), desk.documents()).result
    drawn = [path for key in keys for path in _documents(desk, output, run, key)]
    document = {"workspace": str(desk.path), "documents": [str(path) for path in drawn]}
    emit(as_json, document, [str(path) for path in (desk.path, *drawn)])
    if run > 1:
        say(Warned("sample_beside_others", {"folder": output, "name": desk.path.name}))
    if cli.open_window is not None and cli.has_display and not no_window:
        cli.open_window(desk, None)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreProblem("workspace_folder_closed", folder=folder, why=error.strerror) from error


def _workspace(folder: Path, run: int) -> Path:
    return folder / f"sample{_suffix(run)}.engdesk"


def _suffix(run: int) -> str:
    return "" if run == 1 else f"-{run}"


def _quarters(desk: Desk) -> Iterator[str]:
    """Name the last two full quarters: the older one is published, the newer one a draft."""
    last = previous_quarter(quarter_on(desk.now().today))
    yield from (previous_quarter(last).name, last.name)


def _documents(desk: Desk, folder: Path, run: int, key: str) -> Iterator[Path]:
    documents, now = desk.documents(), desk.now()
    month = f"{now.today.replace(day=1) - timedelta(days=1):%Y-%m}"
    for quarter in _quarters(desk):
        yield _write(desk, folder, f"{key}-{quarter}-review{_suffix(run)}", _review(desk, key, quarter))
    brief = documents.brief(desk.ask(brief_sheet, key, now), _PAPER)
    yield _write(desk, folder, f"{key}-brief{_suffix(run)}", brief.pdf)
    status = documents.monthly_status(desk.ask(monthly_status, key, month, now), _PAPER)
    yield _write(desk, folder, f"{key}-{month}-status{_suffix(run)}", status.pdf)
    desk.run(record_status, MadeStatus(key=key, month=month))


def _review(desk: Desk, key: str, quarter: str) -> bytes:
    view = desk.ask(review_of, key, quarter, desk.now().today, paper=_PAPER)
    return view.kept.pdf if view.kept else desk.documents().quarterly_review(view.content, _PAPER).pdf


def _write(desk: Desk, folder: Path, stem: str, pdf: bytes) -> Path:
    """Write a document under a name that is not taken yet."""
    names = (folder / f"{stem}{_suffix(number)}.pdf" for number in count(1))
    path = next(path for path in names if not path.exists())
    desk.write_file(path, pdf)
    return path
