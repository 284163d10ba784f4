"""Watson: its frames, and `watson log` as JSON or CSV. A frame's id recognises it again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from engagement_desk.application.imports import ReadOptions
from engagement_desk.interchange.cells import Keys
from engagement_desk.interchange.columns import Layout, columns_of
from engagement_desk.interchange.decoding import Grid, bad_record, bad_row
from engagement_desk.interchange.given import Given
from engagement_desk.interchange.json_rows import NO_ITEM, epoch, first_item, iso_instant, iso_time, text, texts
from engagement_desk.interchange.rows import Made, Opened, between, day_in, each, split_tags, work
from engagement_desk.interchange.streams import items
from engagement_desk.interchange.unreadable import Unreadable
from engagement_desk.interchange.wall_clock import WallClock

NAME = "watson"
_SHORTEST_FRAME = 4
_LOGGED = {"id", "project", "start", "stop"}

LAYOUT = Layout(
    aliases={name: (name,) for name in ("id", "start", "stop", "project", "tags")},
    required=frozenset({"id", "start", "stop", "project"}),
)


def open_json(given: Given, options: ReadOptions) -> Opened | None:
    """Open the frames or the JSON log; an empty list is Watson's without frames."""
    raw, first = given.text, first_item(given)
    framed = isinstance(first, list) and len(first) >= _SHORTEST_FRAME
    logged = isinstance(first, dict) and set(first) >= _LOGGED
    if raw is None or not (first is NO_ITEM or framed or logged):
        return None
    return Opened(lambda: each(items(raw), partial(_item, ZoneInfo(options.zone), Keys()), bad_record))


def _item(zone: ZoneInfo, keys: Keys, number: int, item: Any) -> Made:  # noqa: ANN401
    if isinstance(item, list) and len(item) >= _SHORTEST_FRAME:
        start, stop = epoch(item[0], "start"), epoch(item[1], "stop")
        project, id_, tags = item[2], item[3], item[4] if len(item) > _SHORTEST_FRAME else None
    elif isinstance(item, dict):
        start, stop = (iso_instant(text(item.get(name), name)) for name in ("start", "stop"))
        project, id_, tags = item.get("project"), item.get("id"), item.get("tags")
    else:
        raise Unreadable("it is not a frame of Watson")
    return work(
        number,
        day_in(start, zone),
        between(start, stop),
        keys(text(id_, "id")),
        project=text(project, "project"),
        tags=tuple(dict.fromkeys(texts(tags, "tags"))),
    )


def prepare(table: Grid, options: ReadOptions) -> WatsonLog:
    """Read the CSV log, whose times are local."""
    return WatsonLog(table, options)


class WatsonLog:
    """Reads the rows of `watson log --csv`. Its ids are the first seven characters of those of the frames."""

    def __init__(self, table: Grid, options: ReadOptions) -> None:
        self._table = table
        self._at = columns_of(LAYOUT, table)
        self._clock = WallClock(ZoneInfo(options.zone))

    def rows(self) -> Iterator[Made]:
        """Give the rows; raises `Refused("bad_row")`."""
        return each(self._table.records(), partial(self._row, Keys()), bad_row)

    def _row(self, keys: Keys, number: int, record: list[str]) -> Made:
        def cell(name: str) -> str:
            return record[self._at[name]].strip()

        start, stop = _local(cell("start")), _local(cell("stop"))
        spell = self._clock.spell(start.date(), start.time(), stop.date(), stop.time(), None, 0)
        key = keys("short", cell("id"))
        return work(number, start.date(), spell, key, project=cell("project"), tags=split_tags(cell("tags")))


def _local(said: str) -> datetime:
    found = iso_time(said)
    if found.tzinfo is not None:
        raise Unreadable("its time names an offset, which this log does not")
    return found
