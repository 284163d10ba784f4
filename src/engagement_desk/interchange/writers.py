"""The formats that can be written."""

from __future__ import annotations

from collections.abc import Callable

from engagement_desk.application.ports import Exported
from engagement_desk.application.queries.export import ExportSheet
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange import csv_export, timeclock_export

WRITERS: dict[str, Callable[[ExportSheet], Exported]] = {
    csv_export.NAME: csv_export.render,
    timeclock_export.NAME: timeclock_export.render,
}


class ExporterRegistry:
    """The writers, as the application wants them."""

    def formats(self) -> tuple[str, ...]:
        """Name the formats that can be written."""
        return tuple(WRITERS)

    def render(self, format_name: str, sheet: ExportSheet) -> Exported:
        """Write the entries in that format; raises `Refused("unknown_export_format")`."""
        if format_name not in WRITERS:
            raise Refused("unknown_export_format", name=format_name, known=", ".join(WRITERS))
        return WRITERS[format_name](sheet)
