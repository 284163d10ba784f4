"""An export of hours as an edge does it: entries are read while they are written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import Exported
from engagement_desk.application.queries.export import export_sheet


@contextmanager
def hours_exported(
    desk: Desk, format_name: str, day: date, *, key: str | None, since: date | None, through: date | None
) -> Iterator[tuple[Exported, int]]:
    """Give the entries of a period in a format, to be taken before this is left, and how many there are.

    Raises `Refused` as `export_sheet` does, and "unknown_export_format".
    """
    with desk.store.read() as reading:
        sheet = export_sheet(reading, day, key=key, since=since, through=through)
        yield desk.exporters().render(format_name, sheet), len(sheet.lines)
