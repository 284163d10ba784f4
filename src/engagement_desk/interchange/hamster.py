"""Hamster's exports: a table of seven columns whose names are translated, and XML. A category is a client."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial
from zoneinfo import ZoneInfo

from engagement_desk.application.imports import ReadOptions, SkippedRow, SkipReason
from engagement_desk.interchange.cells import Keys
from engagement_desk.interchange.decoding import RawFile, Table, bad_record, bad_row, open_table
from engagement_desk.interchange.given import Given
from engagement_desk.interchange.json_rows import iso_time
from engagement_desk.interchange.rows import Made, Opened, each, in_reach, split_tags, work
from engagement_desk.interchange.unreadable import Unreadable
from engagement_desk.interchange.wall_clock import WallClock
from engagement_desk.interchange.xml_rows import elements

NAME = "hamster"
_NAMES = ("name", "start_time", "end_time", "duration_minutes", "category", "description", "tags")
_COUNTED = "duration_minutes"
_STARTS, _LASTS = 1, 3
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?", re.ASCII)
_MINUTES = re.compile(r"\d+(?:\.\d+)?", re.ASCII)
_UNSORTED = "Unsorted"


def open_table_of(given: Given, options: ReadOptions) -> Opened | None:
    """Open the TSV: seven columns by tabs, of which the second is a moment and the fourth is minutes."""
    raw = given.text
    if raw is None or "\t" not in given.head:
        return None
    table = open_table(raw, lambda header: len(header) == len(_NAMES), delimiters="\t")
    if table is None:
        return None
    first = next((record for _, record in table.records()), None)
    if first is None and table.header[0].casefold() != "activity":
        return None
    if first is not None and not (_MOMENT.fullmatch(first[_STARTS]) and _MINUTES.fullmatch(first[_LASTS])):
        return None
    make = partial(fact, options, WallClock(ZoneInfo(options.zone)))
    return Opened(lambda: each(_named(table), partial(make, Keys()), bad_row))


def _named(table: Table) -> Iterator[tuple[int, dict[str, str]]]:
    return ((number, dict(zip(_NAMES, record, strict=False))) for number, record in table.records())


def open_xml(given: Given, options: ReadOptions) -> Opened | None:
    """Open the XML export."""
    raw = given.text
    if raw is None or not given.head.lstrip().startswith("<") or "<activities" not in given.head:
        return None
    return Opened(lambda: _xml_rows(raw, options))


def _xml_rows(raw: RawFile, options: ReadOptions) -> Iterator[Made]:
    clock = WallClock(ZoneInfo(options.zone))
    return each(elements(raw, "activity"), partial(fact, options, clock, Keys()), bad_record)


def fact(options: ReadOptions, clock: WallClock, keys: Keys, number: int, said: Mapping[str, object]) -> Made:
    """Give the row of one fact by its names; raises `Unreadable`."""
    name, start, end, category, description, tags = (_text(said, key) for key in _NAMES if key != _COUNTED)
    if not end.strip() and not options.running:
        return SkippedRow(number, SkipReason.RUNNING)
    began = iso_time(start).replace(tzinfo=None)
    in_reach(began.date())
    if end.strip():
        ended = iso_time(end).replace(tzinfo=None)
        spell = clock.spell(began.date(), began.time(), in_reach(ended.date()), ended.time(), None, 0)
    else:
        spell = clock.running(began.date(), began.time(), options.instant)
    return work(
        number,
        began.date(),
        spell,
        keys(began.isoformat(), end and str(spell.seconds), category, name, description, tags),
        client="" if category == _UNSORTED else category,
        activity=name,
        note=description,
        tags=split_tags(tags),
    )


def _text(said: Mapping[str, object], key: str) -> str:
    found = said.get(key)
    if not isinstance(found, str | None):
        raise Unreadable(f"its {key} is not a text")
    return found or ""
