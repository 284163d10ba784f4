"""Switching the timer, and times away from it: held unbilled until it is said what they were (SPEC §8)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum

from engagement_desk.application.commands.books import Books
from engagement_desk.application.commands.entries import add_clocked, delete_entries, living_entry
from engagement_desk.application.commands.timer import LONGEST, running_timer, start_timer, stop_timer
from engagement_desk.application.ports import Changes, Now, UnitOfWork
from engagement_desk.application.queries.today import AWAY
from engagement_desk.domain.clock_time import local_date, zone_named
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import StoredClass
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.time import Entry, Timer
from engagement_desk.domain.rules.posting import lock_reason

# What an entry of the timer has while nobody has said anything of it: joined to another, it loses nothing.
_PLAIN: dict[str, object] = {
    "deleted_at": None,
    "stored_class": StoredClass.UNCLASSIFIED,
    "change_order_id": None,
    "clause_ref": "",
    "reason": "",
    "activity": "",
    "deliverable_id": None,
    "rate_override_cents": None,
}


class GapAnswer(StrEnum):
    """What a time away from the timer was: `keep` (work, as if never left), `drop` (none), `split` (other work)."""

    KEEP = "keep"
    DROP = "drop"
    SPLIT = "split"


def switch_timer(uow: UnitOfWork, now: Now, key: str, note: str = "") -> Changes:
    """Stop the timer if one runs, logging its time, and start it anew; the result is the new timer."""
    stopped = stop_timer(uow, now) if uow.first(Timer) is not None else Changes()
    started = start_timer(uow, now, key, note)
    return Changes(started.result, {**stopped.touched, **started.touched}, stopped.warnings)


def hold_gap(uow: UnitOfWork, now: Now, since: datetime, until: datetime) -> Changes:
    """Log the running timer's time up to `since`, hold the time away unbilled, and let the timer go on from `until`.

    The result is the timer. Nobody works for a day without a break: away for 24 hours or more, the timer is stopped at
    `since`, nothing is held, and the result is None. A time away from before the timer changes nothing. Raises
    `Refused` with `no_timer`, and with `timer_too_long` where the time before is 24 hours or more itself.
    """
    timer = running_timer(uow)
    since = max(since, timer.start)
    if until <= since:
        return Changes(timer)
    books = Books(uow, uow.get(Engagement, timer.engagement_id))
    if since - timer.start >= LONGEST:
        raise Refused("timer_too_long", key=books.engagement.key, start=timer.start.isoformat())
    logged = [] if since == timer.start else [_clocked(uow, now, timer, timer.start, since)]
    going_on = None
    if until - since < LONGEST:
        away = replace(_clocked(uow, now, timer, since, until), billable=False, source=AWAY)
        going_on = replace(timer, start=until)
        uow.put(away, going_on)
        _bill(uow, books, {away.work_date})
        logged.append(away)
    else:
        uow.remove(timer)
    uow.describe(books.engagement.key, books.engagement.id)
    return Changes(going_on, {"Timer": (timer.id,), "Entry": tuple(entry.id for entry in logged)})


def answer_gap(uow: UnitOfWork, now: Now, entry_id: str, answer: GapAnswer) -> Changes:
    """Say what a time away was; the result is the entry that held it.

    Kept, it becomes one with the time before and after it; where more was said of one of them, it stands alone. Raises
    `Refused("gap_too_long")` where that makes 24 hours or more, and what deleting or editing an entry raises.
    """
    held = living_entry(uow, entry_id)
    if answer is GapAnswer.DROP:
        return replace(delete_entries(uow, now, [held.id]), result=held)
    books = Books(uow, uow.get(Engagement, held.engagement_id))
    books.editable(held)
    joins = answer is GapAnswer.KEEP and _is_plain(uow, held)
    touched = _keep(uow, now, books, held) if joins else _split(uow, books, held)
    uow.describe(books.engagement.key, books.engagement.id)
    return Changes(held, touched)


def _clocked(uow: UnitOfWork, now: Now, timer: Timer, start: datetime, end: datetime) -> Entry:
    engagement = uow.get(Engagement, timer.engagement_id)
    logged = add_clocked(uow, replace(now, instant=end), engagement, start=start, zone=timer.zone, note=timer.note)
    entry: Entry = logged.result
    return entry


def _split(uow: UnitOfWork, books: Books, held: Entry) -> dict[str, tuple[str, ...]]:
    _refuse_a_day(held.start, held.end)
    uow.put(replace(held, billable=True, source=""))
    _bill(uow, books, {held.work_date})
    return {"Entry": (held.id,)}


def _keep(uow: UnitOfWork, now: Now, books: Books, held: Entry) -> dict[str, tuple[str, ...]]:
    before = _neighbour(uow, books, held, end=held.start)
    timer = uow.first(Timer, engagement_id=held.engagement_id, start=held.end)
    after = None if timer is not None else _neighbour(uow, books, held, start=held.end)
    parts = [entry for entry in (before, held, after) if entry is not None]
    start, end = _start_of(parts[0]), parts[-1].end
    if timer is not None:
        _refuse_a_day(start, now.instant)
        uow.put(replace(timer, start=start))
        gone = parts
    else:
        _refuse_a_day(start, end)
        uow.put(_whole(books, parts[-1], start))
        gone = parts[:-1]
    uow.remove(*gone)
    _bill(uow, books, {held.work_date, *(entry.work_date for entry in parts)})
    touched = {"Entry": tuple(entry.id for entry in parts)}
    return touched if timer is None else {**touched, "Timer": (timer.id,)}


def _neighbour(uow: UnitOfWork, books: Books, held: Entry, **touching: datetime | None) -> Entry | None:
    """Give the timer's own entry that ends or starts where the time away does, if nothing was done to it since."""
    alike = {"engagement_id": held.engagement_id, "person": held.person, "note": held.note}
    found = uow.first(Entry, **touching, **alike, **_PLAIN, billable=True, source="")
    if found is None or lock_reason(found, books.covered) or not _is_plain(uow, found):
        return None
    return found


def _is_plain(uow: UnitOfWork, entry: Entry) -> bool:
    """Tell whether nothing was done to an entry that would be lost with it, nor is it corrected."""
    said = any(getattr(entry, name) != value for name, value in _PLAIN.items())
    return not said and not uow.count(Entry, corrects_id=entry.id)


def _whole(books: Books, entry: Entry, start: datetime) -> Entry:
    """Let a clocked entry start earlier, and be billed."""
    assert entry.end is not None and entry.zone is not None
    work_date = local_date(start, zone_named(entry.zone))
    return replace(
        entry,
        start=start,
        worked_seconds=int((entry.end - start).total_seconds()),
        work_date=work_date,
        posting_date=books.posting(work_date),
        billable=True,
        source="",
    )


def _start_of(entry: Entry) -> datetime:
    assert entry.start is not None
    return entry.start


def _refuse_a_day(start: datetime | None, end: datetime | None) -> None:
    if start is not None and end is not None and end - start >= LONGEST:
        raise Refused("gap_too_long")


def _bill(uow: UnitOfWork, books: Books, days: set[date]) -> None:
    entries = [entry for day in sorted(days) for entry in uow.entries_of_day(books.engagement.id, day)]
    uow.put(*books.rebilled(entries))
