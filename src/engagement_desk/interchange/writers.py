"""The formats that can be written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from engagement_desk.application.ports import Exported
from engagement_desk.application.queries.clock import ClockRow
from engagement_desk.application.queries.dispute import DisputePack
from engagement_desk.application.queries.export import ExportSheet
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange import (
    csv_export,
    hours_calendar_export,
    json_export,
    timeclock_export,
    timewarrior_export,
    workspace_json,
    xlsx_export,
)
from engagement_desk.interchange.dispute_export import dispute_csv

WRITERS: dict[str, Callable[[ExportSheet], Exported]] = {
    csv_export.NAME: csv_export.render,
    xlsx_export.NAME: xlsx_export.render,
    json_export.NAME: json_export.render,
    timeclock_export.NAME: timeclock_export.render,
    timewarrior_export.NAME: timewarrior_export.render,
    hours_calendar_export.NAME: hours_calendar_export.render,
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

    def dispute(self, pack: DisputePack) -> bytes:
        """Write the record of one request as CSV."""
        return dispute_csv(pack)

    def calendar(self, rows: Sequence[ClockRow], made_at: datetime) -> bytes:
        """Write the dates that bind as an iCalendar file."""
        from engagement_desk.interchange.calendar_export import calendar

        return calendar(rows, made_at)

    def workspace(self, records: Iterable[tuple[str, Iterable[dict[str, Any]]]]) -> Iterator[bytes]:
        """Write a whole workspace as JSON, piece by piece."""
        return workspace_json.pieces(records)
