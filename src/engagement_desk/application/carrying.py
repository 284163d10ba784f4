"""A whole workspace carried from one program to another as JSON (docs/workspace-json.md)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from engagement_desk.application.commands.import_workspace import import_workspace
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.workspace_records import workspace_records

_TOLD_EVERY = 500


def export_workspace(desk: Desk, path: Path, tell: Callable[[int], None] = lambda _: None) -> None:
    """Write every record of one moment to a file, whole or not at all; raises `DocumentProblem`.

    `tell` is told how many records were written, and may raise to stop it.
    """
    count = 0

    def told(records: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        nonlocal count
        for record in records:
            count += 1
            if count % _TOLD_EVERY == 0:
                tell(count)
            yield record

    with desk.store.read() as reading:
        sections = ((name, told(its)) for name, its in workspace_records(reading))
        desk.write_file(path, desk.exporters().workspace(sections))


def take_workspace(desk: Desk, path: Path) -> Changes:
    """Take in the records of such a file, all of them or none; the result is how many there are of each name.

    Raises `Refused` as `import_workspace` does, and "workspace_json_foreign".
    """
    return desk.run(import_workspace, desk.readers().workspace(path))
