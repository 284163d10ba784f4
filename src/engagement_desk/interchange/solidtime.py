"""solidtime's detailed report, whose times are local."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial
from zoneinfo import ZoneInfo

from engagement_desk.application.imports import DecimalMark, ReadOptions, SkippedRow, SkipReason
from engagement_desk.interchange.cells import Keys, yes_no
from engagement_desk.interchange.clockify import duration
from engagement_desk.interchange.columns import Layout, columns_of
from engagement_desk.interchange.decoding import Grid, bad_row
from engagement_desk.interchange.json_rows import iso_time
from engagement_desk.interchange.rows import Made, each, in_reach, split_tags, work
from engagement_desk.interchange.wall_clock import WallClock

NAME = "solidtime"

LAYOUT = Layout(
    aliases={
        "description": ("description",),
        "task": ("task",),
        "project": ("project",),
        "client": ("client",),
        "user": ("user",),
        "start": ("start",),
        "end": ("end",),
        "duration": ("duration",),
        "decimal": ("duration (decimal)",),
        "billable": ("billable",),
        "tags": ("tags",),
    },
    required=frozenset({"description", "project", "client", "start", "end"}),
)


def prepare(table: Grid, options: ReadOptions) -> SolidtimeReader:
    """Nothing is open in this report: its times are ISO, its durations are h:mm:ss."""
    return SolidtimeReader(table, options)


class SolidtimeReader:
    """Reads the rows of one report."""

    def __init__(self, table: Grid, options: ReadOptions) -> None:
        self._table, self._options = table, options
        self._at = columns_of(LAYOUT, table)
        self._clock = WallClock(ZoneInfo(options.zone))
        self._duration = cache(lambda text: duration(text, options.decimal or DecimalMark.POINT))

    def rows(self) -> Iterator[Made]:
        """Give the rows; running ones are skipped unless they are asked for."""
        return each(self._table.records(), partial(self._row, Keys()), bad_row)

    def _row(self, keys: Keys, number: int, record: list[str]) -> Made:
        def cell(name: str) -> str:
            return record[self._at[name]]

        ended = cell("end").strip()
        if not ended and not self._options.running:
            return SkippedRow(number, SkipReason.RUNNING)
        start = iso_time(cell("start")).replace(tzinfo=None)
        day = in_reach(start.date())
        if ended:
            end = iso_time(ended).replace(tzinfo=None)
            said = cell("duration").strip() or cell("decimal").strip()
            seconds, tolerance = self._duration(said) if said else (None, 0)
            spell = self._clock.spell(day, start.time(), in_reach(end.date()), end.time(), seconds, tolerance)
        else:
            spell = self._clock.running(day, start.time(), self._options.instant)
        words = tuple(cell(name) for name in ("user", "client", "project", "task", "description", "tags"))
        return work(
            number,
            day,
            spell,
            keys(start.isoformat(), str(spell.seconds) if ended else "", *words),
            client=cell("client"),
            project=cell("project"),
            person=cell("user"),
            billable=yes_no(cell("billable"), default=True),
            activity=cell("task"),
            note=cell("description"),
            tags=split_tags(cell("tags")),
        )
