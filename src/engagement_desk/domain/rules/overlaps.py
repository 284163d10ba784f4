"""Clocked entries of one person that overlap (SPEC §3.1)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from engagement_desk.domain.records.time import Entry


def overlaps(entries: Iterable[Entry]) -> list[tuple[Entry, Entry]]:
    """Give every pair of one person's clocked entries that share time, by the later start; the earlier one comes first.

    Two that touch, or one without length, do not overlap. Takes n log n, plus the pairs found.
    """
    timed = [(e.start, e.end, e) for e in entries if e.start is not None and e.end is not None and e.start < e.end]
    timed.sort(key=lambda item: (item[0], item[2].id))
    running: dict[str, list[tuple[datetime, Entry]]] = {}
    pairs: list[tuple[Entry, Entry]] = []
    for start, end, entry in timed:
        still = [(until, earlier) for until, earlier in running.get(entry.person, ()) if until > start]
        pairs.extend((earlier, entry) for _, earlier in still)
        still.append((end, entry))
        running[entry.person] = still
    return pairs
