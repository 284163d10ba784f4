"""Overlaps that a person has looked at and keeps: they are mended, and not shown as overlaps any more (SPEC §3.1).

Each is one `Setting` that no table of settings names, so that it is journalled and undone like everything else.
"""

from __future__ import annotations

from collections.abc import Iterable

from engagement_desk.application.ports import Reading
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.records.workspace import Setting

_PREFIX = "kept_overlap:"

Pair = frozenset[str]


def setting_name(one: str, other: str) -> str:
    """Give the name under which the overlap of two entries is kept."""
    return _PREFIX + ":".join(sorted((one, other)))


def kept_pairs(reading: Reading) -> frozenset[Pair]:
    """Give the overlaps that are kept, each as the two ids."""
    names = (setting.name for setting in reading.find(Setting))
    return frozenset(frozenset(name[len(_PREFIX) :].split(":")) for name in names if name.startswith(_PREFIX))


def unkept(pairs: Iterable[tuple[Entry, Entry]], kept: frozenset[Pair]) -> list[tuple[Entry, Entry]]:
    """Give the overlaps that wait to be mended."""
    return [pair for pair in pairs if frozenset((pair[0].id, pair[1].id)) not in kept]
