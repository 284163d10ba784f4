"""An import as an edge does it: looked at first where that is wanted, told of as it goes, with a backup before it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from engagement_desk.application.backups import back_up
from engagement_desk.application.commands.imports import import_file
from engagement_desk.application.desk import Desk
from engagement_desk.application.imports import ImportFile, ImportOptions, ImportRow, SkippedRow
from engagement_desk.application.ports import Changes
from engagement_desk.domain.errors import Refused

_TOLD_EVERY = 500


def refuse_own(desk: Desk, path: Path) -> None:
    """Raise `Refused("import_own_workspace")` for the workspace that is open: even to look at it would let go of the
    locks that this program has on it.
    """
    try:
        is_own = path.samefile(desk.path)
    except (OSError, ValueError):
        return
    if is_own:
        raise Refused("import_own_workspace", file=path.name)


def take_file(
    desk: Desk,
    file: ImportFile,
    options: ImportOptions,
    *,
    dry_run: bool = False,
    tell: Callable[[int], None] | None = None,
) -> Changes:
    """Back the workspace up and take a file in, all of it or nothing; the result is an `ImportResult`.

    A dry run does the same in a transaction that is left without a commit, and backs nothing up. `tell` is told how
    many rows were read, and may raise to stop it. Raises `Refused` as `import_file` does.
    """
    if not dry_run:
        back_up(desk, "before-import")
    now = desk.now()
    with desk.store.begin(import_file.__name__, now) as uow:
        changes = import_file(uow, now, file if tell is None else _told(file, tell), options)
        if dry_run:
            return replace(changes, result=replace(changes.result, batch=None), touched={})
        if changes.result.imported:
            uow.commit()
    return changes


def _told(file: ImportFile, tell: Callable[[int], None]) -> ImportFile:
    def rows() -> Iterator[ImportRow | SkippedRow]:
        for number, row in enumerate(file.rows(), 1):
            if number % _TOLD_EVERY == 0:
                tell(number)
            yield row

    return replace(file, rows=rows)
