"""A new workspace made of the JSON of a whole one, at a place where there is none yet."""

from __future__ import annotations

import os.path
from contextlib import suppress
from pathlib import Path

from engagement_desk.application.commands.import_workspace import import_workspace
from engagement_desk.application.desk import Desk
from engagement_desk.domain.errors import DeskError, Refused

_PARTS = ("", "-wal", "-shm", "-journal")


def make_workspace(desk: Desk, source: Path, target: Path) -> Desk:
    """Make it and open it; nothing is left of it where it fails.

    Raises `Refused("workspace_there")`, and as `import_workspace` and the reading of such a file do.
    """
    if os.path.lexists(target):
        raise Refused("workspace_there", path=target)
    file = desk.readers().workspace(source)
    other = desk.open_other(target)
    try:
        other.run(import_workspace, file)
    except BaseException as problem:
        with suppress(DeskError, OSError):
            other.store.close()
        if not (isinstance(problem, Refused) and problem.code == "workspace_not_empty"):  # made by another meanwhile
            _remove(target)
        raise
    return other


def _remove(target: Path) -> None:
    """Remove a workspace with what SQLite laid beside it; what cannot be removed does not hide why it failed."""
    for ending in _PARTS:
        with suppress(OSError):
            target.with_name(target.name + ending).unlink()
