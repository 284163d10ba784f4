"""A whole workspace carried from one program to another as JSON (docs/workspace-json.md)."""

from __future__ import annotations

from pathlib import Path

from engagement_desk.application.commands.import_workspace import import_workspace
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.workspace_records import workspace_records


def export_workspace(desk: Desk, path: Path) -> None:
    """Write every record of one moment to a file, whole or not at all; raises `DocumentProblem`."""
    with desk.store.read() as reading:
        desk.write_file(path, desk.exporters().workspace(workspace_records(reading)))


def take_workspace(desk: Desk, path: Path) -> Changes:
    """Take in the records of such a file, all of them or none; the result is how many there are of each name.

    Raises `Refused` as `import_workspace` does, and "workspace_json_foreign".
    """
    return desk.run(import_workspace, desk.readers().workspace(path))
