"""The only place where concrete parts meet: opens a workspace and hands an edge what it needs."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from engagement_desk.application.desk import Desk
from engagement_desk.store.workspace import Workspace
from engagement_desk.system.clock import SystemClock
from engagement_desk.system.paths import default_workspace, migrations_dir

if TYPE_CHECKING:
    from engagement_desk.application.ports import Clock, Documents, Exporters, Readers
    from engagement_desk.application.queries.plan import PlannedDeliverable
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
        open_other=partial(open_desk, zone=zone, clock=clock),
    )


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


def _write_file(path: Path, content: bytes) -> None:
    from engagement_desk.system.atomic_write import write_atomically

    write_atomically(path, content)


def log_failure(bug: Exception) -> str:
    """Note an unexpected error in the program's log and give the sentence that tells of it."""
    from engagement_desk.system import logging
    from engagement_desk.system.paths import log_file

    file = log_file()
    logging.log_failure(logging.log_to(file), bug)
    return f"Something went wrong in the program itself; nothing of this command was kept. {file} says where."
