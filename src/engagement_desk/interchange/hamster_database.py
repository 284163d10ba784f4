"""Hamster's own database: facts with an activity, its category, and tags. Its times are those of the wall clock."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from zoneinfo import ZoneInfo

from engagement_desk.application.imports import ReadOptions
from engagement_desk.interchange.cells import Keys
from engagement_desk.interchange.decoding import bad_record
from engagement_desk.interchange.foreign_database import foreign
from engagement_desk.interchange.given import Given, Kind
from engagement_desk.interchange.hamster import fact
from engagement_desk.interchange.rows import Opened, each
from engagement_desk.interchange.wall_clock import WallClock

_TABLES = {
    "facts": ("id", "activity_id", "start_time", "end_time", "description"),
    "activities": ("id", "name", "category_id"),
    "categories": ("id", "name"),
    "tags": ("id", "name"),
    "fact_tags": ("fact_id", "tag_id"),
}
_FACTS = """
SELECT activities.name, facts.start_time, facts.end_time, categories.name, facts.description,
  (SELECT group_concat(name, ', ') FROM
    (SELECT tags.name AS name FROM fact_tags JOIN tags ON tags.id = fact_tags.tag_id
      WHERE fact_tags.fact_id = facts.id ORDER BY tags.name))
FROM facts
LEFT JOIN activities ON activities.id = facts.activity_id
LEFT JOIN categories ON categories.id = activities.category_id
ORDER BY facts.start_time, facts.id
"""
_NAMES = ("name", "start_time", "end_time", "category", "description", "tags")


def open_database(given: Given, options: ReadOptions) -> Opened | None:
    """Open the database; raises `Refused` when it is in use or broken."""
    if given.kind is not Kind.DATABASE:
        return None
    with foreign(given.path, _TABLES) as connection:
        if connection is None:
            return None
    make = partial(fact, options, WallClock(ZoneInfo(options.zone)))
    return Opened(lambda: each(_facts(given), partial(make, Keys()), bad_record))


def _facts(given: Given) -> Iterator[tuple[int, dict[str, object]]]:
    with foreign(given.path, _TABLES) as connection:
        if connection is not None:
            for number, cells in enumerate(connection.execute(_FACTS), start=1):
                yield number, dict(zip(_NAMES, cells, strict=True))
