"""The only place where concrete parts meet: opens a workspace and hands an edge what it needs."""

from __future__ import annotations

import os
import sys
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from engagement_desk.application.desk import Desk
from engagement_desk.domain.errors import DeskError, StoreProblem
from engagement_desk.store.workspace import Workspace
from engagement_desk.system.clock import SystemClock
from engagement_desk.system.paths import default_workspace, guide_dir, migrations_dir

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from engagement_desk.application.boundary import BoundaryWords
    from engagement_desk.application.keeper import Keeper
    from engagement_desk.application.ports import Clock, Documents, Exporters, Readers, Surroundings
    from engagement_desk.application.queries.plan import PlannedDeliverable
    from engagement_desk.application.queries.templates import Templates
    from engagement_desk.application.sample import SampleSource


def open_desk(workspace: Path | None = None, zone: str | None = None, clock: Clock | None = None) -> Desk:
    """Open the workspace (the user's own when none is named), creating it where there is none.

    `zone` is the IANA zone to work in (the system's when None). Raises `StoreProblem` when the file cannot be used,
    `Refused("unknown_zone")` for a zone that is not known.
    """
    tell = clock or SystemClock()
    tell.now(zone)
    path = workspace if workspace is not None else default_workspace()
    store = Workspace.open(path, migrations=migrations_dir())
    return Desk(
        store=store,
        path=path,
        now=partial(tell.now, zone),
        documents=_documents,
        readers=_readers,
        exporters=_exporters,
        write_file=_write_file,
        sample=_sample,
        plan=_plan,
        templates=_templates,
        boundary=_boundary,
        guide=guide_dir,
        surroundings=_surroundings,
        open_other=partial(open_desk, zone=zone, clock=clock),
        keeper=partial(keeper_of, path),
    )


def keeper_of(workspace: Path | None = None) -> Keeper:
    """Give what looks after the backups of a workspace (the user's own when none is named), fit to be opened or not."""
    from engagement_desk.store.keeper import FileKeeper

    return FileKeeper((workspace if workspace is not None else default_workspace()).absolute(), migrations_dir())


def _documents() -> Documents:
    from engagement_desk.documents.library import DocumentLibrary

    return DocumentLibrary()


def _readers() -> Readers:
    from engagement_desk.interchange.registry import FileReaders

    return FileReaders()


def _exporters() -> Exporters:
    from engagement_desk.interchange.writers import ExporterRegistry

    return ExporterRegistry()


def _sample() -> SampleSource:
    from engagement_desk.application.sample import read_sample
    from engagement_desk.system.paths import resources_dir

    return read_sample(resources_dir() / "sample")


def _plan() -> tuple[PlannedDeliverable, ...]:
    from engagement_desk.application.queries.plan import read_plan
    from engagement_desk.system.paths import resources_dir

    return read_plan(resources_dir() / "plans")


def _templates() -> Templates:
    from engagement_desk.application.queries.templates import read_templates
    from engagement_desk.system.paths import resources_dir

    return read_templates(resources_dir() / "templates")


@cache
def _boundary() -> BoundaryWords:
    from engagement_desk.application.boundary import BoundaryWords, read_word_lists
    from engagement_desk.store.lexicon import FtsLexicon
    from engagement_desk.system.paths import resources_dir

    return BoundaryWords(read_word_lists(resources_dir() / "boundary"), FtsLexicon())


def _write_file(path: Path, content: bytes | Iterable[bytes]) -> None:
    from engagement_desk.system.atomic_write import write_atomically

    write_atomically(path, content)


def _surroundings() -> Surroundings:
    from engagement_desk.application.ports import Surroundings
    from engagement_desk.store.schema import versions
    from engagement_desk.system.paths import log_file
    from engagement_desk.system.surroundings import last_lines, machine

    return Surroundings({**machine(), **versions()}, last_lines(log_file()))


def open_window(desk: Desk, key: str | None = None, painted: Callable[[], None] | None = None) -> int:
    """Show the window on a workspace, at an engagement where one is named, and give the exit status once it is closed.

    `painted` is called once the first page has been painted. Raises `StoreProblem("no_display")` where there is nothing
    to show it on.
    """
    if not has_display():
        raise StoreProblem("no_display")
    # What the first page asks, before PySide6, whose hook slows every import after it.
    from engagement_desk.application.queries import history, start, today  # noqa: F401
    from engagement_desk.ui.app import run_window

    return run_window(desk, key, painted, log=log_failure)


def start_window() -> int:
    """Open the user's workspace, or the one that the environment names, in the window; give the exit status.

    An error is said in one sentence: in the terminal, and in a dialog where there is none. The backups of a workspace
    that cannot be read are offered.
    """
    named = os.environ.get("ENGAGEMENT_DESK_WORKSPACE")
    path = Path(named) if named else None
    try:
        try:
            desk = open_desk(path)
        except StoreProblem as problem:
            if not _restored(problem, path):
                raise
            desk = open_desk(path)
        return open_window(desk)
    except DeskError as error:
        from engagement_desk.application.messages import sentence

        sys.stderr.write(f"{sentence(error)}\n")
        if has_display() and not sys.stderr.isatty():
            from engagement_desk.ui.display import show_failure

            show_failure(error)
        return 1


def _restored(problem: StoreProblem, path: Path | None) -> bool:
    """Offer the backups of a workspace that cannot be opened, where there is a display; tell whether one stands now."""
    if not has_display():
        return False
    from engagement_desk.ui.recovery import offer_restore

    return offer_restore(problem, keeper_of(path), SystemClock().now(None).zone)


def has_display() -> bool:
    """Tell whether there is a display, as far as the environment says."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform in {"win32", "darwin"} or any(os.environ.get(name) for name in named)


def log_failure(bug: Exception) -> str:
    """Note an unexpected error in the program's log and give the sentence that tells of it."""
    from engagement_desk.system import logging
    from engagement_desk.system.paths import log_file

    file = log_file()
    logging.log_failure(logging.log_to(file), bug)
    return f"Something went wrong in the program itself; nothing of this command was kept. {file} says where."
