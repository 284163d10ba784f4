"""Which backups stay: all of today, then ever fewer the older they are, within a budget of bytes (SPEC §9)."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from datetime import date

MONTH_DAYS = 31
YEAR_DAYS = 366


@dataclass(frozen=True, slots=True)
class Kept:
    """One backup as the rule sees it: its name (which rises with time), its local day and its size in bytes."""

    name: str
    day: date
    size: int


def too_many(backups: Iterable[Kept], today: date, budget: int) -> tuple[str, ...]:
    """Name the backups to let go, oldest first.

    All of today stay (and any from a day still to come: a clock may be wrong), the last of each day for a month, of
    each week for a year, of each month beyond. Of those, the oldest go while they are more than `budget` bytes
    together; the newest always stays.
    """
    newest_first = sorted(backups, key=lambda one: one.name, reverse=True)
    seen: set[Hashable] = set()
    gone, used = [], 0
    for number, one in enumerate(newest_first):
        span = _span(one, today)
        used += 0 if span in seen else one.size
        if span in seen or (number and used > budget):
            gone.append(one.name)
        seen.add(span)
    return tuple(reversed(gone))


def _span(one: Kept, today: date) -> Hashable:
    """Give what only one backup may stand for."""
    age = (today - one.day).days
    if age <= 0:
        return one.name
    if age <= MONTH_DAYS:
        return one.day
    if age <= YEAR_DAYS:
        return one.day.isocalendar()[:2]
    return one.day.year, one.day.month, "month"
