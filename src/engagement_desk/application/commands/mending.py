"""Mending an overlap in one step, and repeating an entry (SPEC §3.1)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from engagement_desk.application.commands.books import Books
from engagement_desk.application.commands.entries import TimeWords, edit_entry, living_entry
from engagement_desk.application.commands.week import log_like
from engagement_desk.application.kept_overlaps import kept_pairs, setting_name, unkept
from engagement_desk.application.ports import Changes, Now, UnitOfWork
from engagement_desk.domain.clock_time import local_date, zone_named
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import StoredClass
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.records.workspace import Setting
from engagement_desk.domain.rules.overlaps import overlaps

Span = tuple[datetime, datetime]

_A_DAY = timedelta(days=1)


class Mend(StrEnum):
    """How an overlap is mended."""

    TRIM = "trim"
    MOVE = "move"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class EntryEdit:
    """What is to be said of an entry."""

    entry_id: str
    words: TimeWords


def mend_overlap(uow: UnitOfWork, now: Now, entry_id: str, way: Mend) -> Changes:
    """Mend the overlaps of an entry; the result is the entry as it is now.

    `trim` takes the shared time from this entry; where that cuts it up, its longest part stays and the others become
    entries like it. `move` lets it begin when the others end, `keep` leaves both as they are and marks the overlap as
    seen. Raises `Refused` with `no_overlap`, `nothing_left_to_trim`, or because it is
    locked.
    """
    entry = living_entry(uow, entry_id)
    books = Books(uow, uow.get(Engagement, entry.engagement_id))
    near = _near(uow, entry)
    others = _overlapping(uow, entry, near)
    if not others:
        raise Refused("no_overlap")
    uow.describe(books.engagement.key, books.engagement.id)
    if way is Mend.KEEP:
        return _keep(uow, entry, others)
    books.editable(entry)
    if way is Mend.MOVE:
        return _timed(uow, books, entry, [_moved(entry, near)])
    longest, *rest = sorted(_unshared(entry, others), key=lambda part: part[0] - part[1])
    return _timed(uow, books, entry, [longest, *sorted(rest)])


def duplicate_entry(uow: UnitOfWork, now: Now, entry_id: str) -> Changes:
    """Log what an entry says once more, today and as a duration; the result is the new entry.

    A gift is not given again: its class was about that entry.
    """
    entry = living_entry(uow, entry_id)
    if entry.worked_seconds <= 0:
        raise Refused("correction_not_edited", id=entry_id)
    kept = StoredClass.IN_SCOPE if entry.stored_class is StoredClass.IN_SCOPE else None
    return log_like(uow, now, entry, TimeWords(seconds=entry.worked_seconds, day=now.today, stored_class=kept))


def edit_hours(uow: UnitOfWork, now: Now, edit: EntryEdit) -> Changes:
    """Change an entry; clock times are read in the zone in which they are shown, that of the entry."""
    zone = living_entry(uow, edit.entry_id).zone or now.zone
    return edit_entry(uow, replace(now, zone=zone), edit.entry_id, edit.words)


def _near(uow: UnitOfWork, entry: Entry) -> list[Entry]:
    """Give the clocked entries of the person around the entry, in every engagement."""
    days = tuple(entry.work_date + shift for shift in (-_A_DAY, 0 * _A_DAY, _A_DAY))
    engagements = tuple(engagement.id for engagement in uow.find(Engagement))
    found = uow.find(Entry, engagement_id=engagements, work_date=days, deleted_at=None)
    return [near for near in found if near.person == entry.person]


def _overlapping(uow: UnitOfWork, entry: Entry, near: list[Entry]) -> list[Entry]:
    pairs = unkept(overlaps(near), kept_pairs(uow))
    return [one if other.id == entry.id else other for one, other in pairs if entry.id in (one.id, other.id)]


def _keep(uow: UnitOfWork, entry: Entry, others: list[Entry]) -> Changes:
    uow.add(*(Setting(id=uow.new_id(), name=setting_name(entry.id, other.id), value="1") for other in others))
    return Changes(entry, {"Entry": (entry.id, *(other.id for other in others))})


def _unshared(entry: Entry, others: list[Entry]) -> list[Span]:
    """Give the parts of the entry that none of the others shares; raises `Refused("nothing_left_to_trim")`."""
    assert entry.start is not None and entry.end is not None
    free, at = [], entry.start
    for other in sorted(others, key=lambda other: (other.start, other.id)):
        assert other.start is not None and other.end is not None
        if other.start > at:
            free.append((at, min(other.start, entry.end)))
        at = max(at, other.end)
    if at < entry.end:
        free.append((at, entry.end))
    if not free:
        raise Refused("nothing_left_to_trim")
    return free


def _moved(entry: Entry, near: list[Entry]) -> Span:
    """Give the first interval of the same length, from the end of what overlaps on, that is free."""
    assert entry.start is not None and entry.end is not None
    length, start = entry.end - entry.start, entry.start
    others = [other for other in near if other.id != entry.id]
    while True:
        moved = replace(entry, start=start, end=start + length)
        pairs = overlaps([*others, moved])
        ends = [(one if other.id == entry.id else other).end for one, other in pairs if entry.id in (one.id, other.id)]
        if not ends:
            return start, start + length
        # Each step lies behind what is in the way, of which there is an end.
        start = max(end for end in ends if end is not None)


def _timed(uow: UnitOfWork, books: Books, entry: Entry, spans: list[Span]) -> Changes:
    """Give the entry the first of the spans; each further one becomes an entry like it."""
    after, *more = (_spanning(books, entry, span) for span in spans)
    added = [replace(part, id=uow.new_id(), source_key=None) for part in more]
    uow.put(after)
    uow.add(*added)
    days = sorted({entry.work_date, *(part.work_date for part in (after, *added))})
    uow.put(*books.rebilled([one for day in days for one in uow.entries_of_day(books.engagement.id, day)]))
    after = uow.get(Entry, entry.id)
    return Changes(after, {"Entry": (after.id, *(part.id for part in added))}, books.warnings(after))


def _spanning(books: Books, entry: Entry, span: Span) -> Entry:
    assert entry.zone is not None
    start, end = span
    work_date = local_date(start, zone_named(entry.zone))
    return replace(
        entry,
        start=start,
        end=end,
        work_date=work_date,
        posting_date=books.posting(work_date),
        worked_seconds=(end - start) // timedelta(seconds=1),
    )
