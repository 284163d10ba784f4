"""The only place where concrete parts meet: opens a workspace and hands an edge what it needs."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from engagement_desk.application.desk import Desk
from engagement_desk.domain.errors import DeskError, StoreProblem
from engagement_desk.store import keys
from engagement_desk.store.workspace import Workspace
from engagement_desk.system.clock import SystemClock
from engagement_desk.system.paths import default_workspace, guide_dir, icon_file, migrations_dir

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from engagement_desk.application.boundary import BoundaryWords
    from engagement_desk.application.keeper import Keeper
    from engagement_desk.application.machine import Machine
    from engagement_desk.application.moving import Packer
    from engagement_desk.application.opening import Opening
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
    _offer_passphrase()
    store = Workspace.open(path, migrations=migrations_dir())
    return Desk(
        store=store,
        path=path,
        now=partial(tell.now, zone),
        documents=_documents,
        readers=_readers,
        exporters=_exporters,
        write_file=partial(_write_file, path),
        sample=_sample,
        plan=_plan,
        templates=_templates,
        boundary=_boundary,
        guide=guide_dir,
        surroundings=_surroundings,
        open_other=partial(open_desk, zone=zone, clock=clock),
        keeper=partial(keeper_of, path),
        machine=partial(machine_of, path),
        packer=_packer,
    )


def keeper_of(workspace: Path | None = None) -> Keeper:
    """Give what looks after the backups of a workspace (the user's own when none is named), fit to be opened or not."""
    from engagement_desk.store.keeper import FileKeeper

    _offer_passphrase()
    return FileKeeper((workspace if workspace is not None else default_workspace()).absolute(), migrations_dir())


def _offer_passphrase() -> None:
    keys.offer(os.environ.get("ENGAGEMENT_DESK_PASSPHRASE"))


def machine_of(workspace: Path | None = None) -> Machine:
    """Give what a workspace (the user's own when none is named) has on this computer besides its file."""
    from engagement_desk.system.machine import SystemMachine

    return SystemMachine(default_workspace(), (workspace if workspace is not None else default_workspace()).absolute())


def _packer() -> Packer:
    from engagement_desk.system.packing import ZipPacker

    return ZipPacker()


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


def _write_file(workspace: Path, path: Path, content: bytes | Iterable[bytes]) -> None:
    from engagement_desk.system.atomic_write import write_atomically

    write_atomically(path, content, spared=workspace)


def _surroundings() -> Surroundings:
    from engagement_desk.application.ports import Surroundings
    from engagement_desk.store.schema import versions
    from engagement_desk.system.paths import log_file
    from engagement_desk.system.surroundings import last_lines, machine

    return Surroundings({**machine(), **versions()}, last_lines(log_file()))


def open_window(desk: Desk, opening: Opening | None = None, painted: Callable[[], None] | None = None) -> int:
    """Show the window on a workspace, at a place where one is asked for, and give the exit status once it is closed.

    `painted` is called once the first page has been painted. Raises `StoreProblem("no_display")` where there is nothing
    to show it on.
    """
    if not has_display():
        raise StoreProblem("no_display")
    # What the first page asks, before PySide6, whose hook slows every import after it.
    from engagement_desk.application.queries import history, start, today  # noqa: F401

    with _libraries_named():
        from engagement_desk.ui.app import run_window

    _find_translations()
    return run_window(desk, opening, painted, log=log_failure, icon=icon_file)


def start_window(path: Path | None = None, zone: str | None = None, opening: Opening | None = None) -> int:
    """Open a workspace, else the one that the environment names, else the user's, in the window; give the exit status.

    An error is said in one sentence: in the terminal, and in a dialog where there is none. The backups of a workspace
    that cannot be read are offered. A window that shows the workspace already is asked for the `opening` instead.
    """
    named = os.environ.get("ENGAGEMENT_DESK_WORKSPACE")
    path = path or (Path(named) if named else None)
    try:
        with _libraries_named():
            is_locked = bool(keys.lock_of(path or default_workspace()))
            if (opening is not None or is_locked) and _answered(path, opening):
                return 0
            return _shown(path, zone, opening)
    except DeskError as error:
        if error.code == "missing_libraries":
            from engagement_desk.ui.libraries import say_without_window

            say_without_window(error)
            return 1
        from engagement_desk.application.messages import sentence

        sys.stderr.write(f"{sentence(error)}\n")
        if has_display() and not sys.stderr.isatty():
            from engagement_desk.ui.display import show_failure

            _find_translations()
            show_failure(error)
        return 1


@contextmanager
def _libraries_named() -> Iterator[None]:
    """Turn what the system's loader says of a library that the window lacks into a problem that names it."""
    try:
        yield
    except ImportError as error:
        from engagement_desk.ui.libraries import is_of_loader, lacking, missing_libraries

        if not is_of_loader(error):
            raise
        raise lacking(missing_libraries(str(error))) from error


def _shown(path: Path | None, zone: str | None, opening: Opening | None) -> int:
    """Open the workspace and show it, as often as something that is in the way was put out of it: damage to a large
    file is met by the first page.
    """
    while True:
        desk = None
        try:
            desk = open_desk(path, zone)
            return open_window(desk, opening)
        except StoreProblem as problem:
            if desk is not None:
                desk.store.close()
            if not _mended(problem, path):
                raise


def _mended(problem: StoreProblem, path: Path | None) -> bool:
    """Offer what helps with a workspace that cannot be opened, where there is a display; tell whether to try again."""
    if not has_display():
        return False
    from engagement_desk.ui.dialogs.elsewhere import offer_opening
    from engagement_desk.ui.recovery import offer_restore
    from engagement_desk.ui.unlocking import ask_passphrase

    _find_translations()
    keeper = keeper_of(path)
    if ask_passphrase(problem, keeper.keys) or offer_opening(problem, keeper):
        return True
    return offer_restore(problem, keeper, SystemClock().now(None).zone)


def _find_translations() -> None:
    """Tell the window where its translations lie; they are looked for where its language is another than English."""
    from engagement_desk.system.paths import resources_dir
    from engagement_desk.ui.language import translations_in

    translations_in(lambda: resources_dir() / "translations")


def _answered(path: Path | None, opening: Opening | None) -> bool:
    """Tell whether a window that shows the workspace already took what is asked for; without opening the file."""
    if not has_display():
        return False
    from engagement_desk.application.opening import opening_text
    from engagement_desk.ui.single import ring

    return ring(path or default_workspace(), "" if opening is None else opening_text(opening))


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
