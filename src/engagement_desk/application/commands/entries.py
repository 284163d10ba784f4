"""Logging time and changing what was logged (SPEC §3.1 to §3.4, §8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from engagement_desk.application.commands.books import Books
from engagement_desk.application.commands.naming import Named, check_names
from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Changes, Now, UnitOfWork, Warned
from engagement_desk.application.settings import setting_values
from engagement_desk.domain.clock_time import ClockRange, clocked, instant_at, local_date, zone_named
from engagement_desk.domain.durations import format_seconds
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import StoredClass
from engagement_desk.domain.money import parse_money
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.corrections import make_correction


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWords:
    """What a person says of an entry; None leaves it as it is (a new entry then has the default)."""

    seconds: int | None = None
    clock: ClockRange | None = None
    day: date | None = None
    note: str | None = None
    activity: str | None = None
    stored_class: StoredClass | None = None
    clause: str | None = None
    order: str | None = None
    deliverable: str | None = None
    reason: str | None = None
    rate: str | None = None
    person: str | None = None
    role: str | None = None
    billable: bool | None = None


def log_time(uow: UnitOfWork, now: Now, key: str, words: TimeWords) -> Changes:
    """Log worked time; the result is the entry. Raises `Refused` for anything named that does not exist."""
    engagement = engagement_by_key(uow, key)
    books = Books(uow, engagement)
    return _add(uow, books, _with_words(books, _blank(uow, engagement, now), words, now))


def add_clocked(uow: UnitOfWork, now: Now, engagement: Engagement, *, start: datetime, zone: str, note: str) -> Changes:
    """Log the time from `start` until now, as a stopped timer does; the result is the entry."""
    work_date = local_date(start, zone_named(zone))
    books = Books(uow, engagement)
    entry = replace(
        _blank(uow, engagement, now),
        work_date=work_date,
        posting_date=books.posting(work_date),
        start=start,
        end=now.instant,
        zone=zone,
        worked_seconds=int((now.instant - start).total_seconds()),
        note=note,
    )
    return _add(uow, books, entry)


def _blank(uow: UnitOfWork, engagement: Engagement, now: Now) -> Entry:
    values = setting_values(uow)
    return Entry(
        id=uow.new_id(),
        engagement_id=engagement.id,
        person=values["owner_name"],
        role=values["owner_role"],
        work_date=now.today,
        posting_date=now.today,
        worked_seconds=0,
        created_at=now.instant,
    )


def _add(uow: UnitOfWork, books: Books, entry: Entry) -> Changes:
    entry, *others = books.priced(entry)
    uow.add(entry)
    uow.put(*others)
    uow.describe(f"{books.engagement.key} {format_seconds(entry.worked_seconds)}", books.engagement.id)
    return Changes(entry, _touched(entry, *others), books.warnings(entry))


def edit_entry(uow: UnitOfWork, now: Now, entry_id: str, words: TimeWords) -> Changes:
    """Change an entry that is not locked; the result is the entry as it is now."""
    before = living_entry(uow, entry_id)
    if before.corrects_id is not None:
        raise Refused("correction_not_edited", id=entry_id)
    books = _books(uow, before)
    books.editable(before)
    after = _with_words(books, before, words, now)
    uow.put(after)
    _rebill(uow, books, {before.work_date, after.work_date})
    uow.describe(books.engagement.key, books.engagement.id)
    after = uow.get(Entry, entry_id)
    return Changes(after, _touched(after), books.warnings(after))


def class_entries(uow: UnitOfWork, now: Now, entry_ids: Sequence[str], words: TimeWords) -> Changes:
    """Give one or many entries their class, clause, change order and reason; the result is their number."""
    touched: dict[str, set[date]] = {}
    shelves: dict[str, Books] = {}
    ids = tuple(dict.fromkeys(entry_ids))
    for entry_id in ids:
        entry = living_entry(uow, entry_id)
        books = shelves.setdefault(entry.engagement_id, _books(uow, entry))
        # A change order takes an entry out of what its invoice says, whatever class is named beside it.
        wanted = words.stored_class if words.order is None else None
        uow.put(_classed(books, books.classable(entry, wanted), words))
        touched.setdefault(entry.engagement_id, set()).add(entry.work_date)
    for engagement_id, days in touched.items():
        _rebill(uow, shelves[engagement_id], days)
    _describe_many(uow, shelves)
    return Changes(len(ids), {"Entry": tuple(entry_ids)}, _warnings_of_many(uow, shelves, ids, words))


def _warnings_of_many(
    uow: UnitOfWork, shelves: dict[str, Books], entry_ids: Sequence[str], words: TimeWords
) -> tuple[Warned, ...]:
    found: list[Warned] = []
    entries = [uow.get(Entry, entry_id) for entry_id in entry_ids]
    for books in shelves.values():
        own = [entry for entry in entries if entry.engagement_id == books.engagement.id]
        found += books.scope_warnings(own)
        if words.order is not None:
            found += books.risk_warnings(own)
    return tuple(found)


def delete_entries(uow: UnitOfWork, now: Now, entry_ids: Sequence[str]) -> Changes:
    """Put entries into the bin, their corrections with them; the result is their number."""
    return _binned(uow, entry_ids, now.instant)


def restore_entries(uow: UnitOfWork, now: Now, entry_ids: Sequence[str]) -> Changes:
    """Take entries out of the bin again, with the corrections that went there with them; the result is their number.

    A correction brings its entry along. What a published review covers by now comes back as a late entry (SPEC §3.4).
    """
    return _binned(uow, entry_ids, None)


def _binned(uow: UnitOfWork, entry_ids: Sequence[str], deleted_at: datetime | None) -> Changes:
    days: dict[str, set[date]] = {}
    shelves: dict[str, Books] = {}
    moved: dict[str, None] = {}
    for entry_id in (one for one in dict.fromkeys(entry_ids) if one not in moved):
        for entry in _with_corrections(uow, entry_id, binned=deleted_at is None):
            books = shelves.setdefault(entry.engagement_id, _books(uow, entry))
            posting = books.posting(entry.work_date) if deleted_at is None else books.editable(entry).posting_date
            uow.put(replace(entry, deleted_at=deleted_at, posting_date=posting))
            days.setdefault(entry.engagement_id, set()).add(entry.work_date)
            moved[entry.id] = None
    for engagement_id, touched in days.items():
        _rebill(uow, shelves[engagement_id], touched)
    _describe_many(uow, shelves)
    return Changes(len(moved), {"Entry": tuple(moved)})


def _with_corrections(uow: UnitOfWork, entry_id: str, *, binned: bool) -> list[Entry]:
    entry = uow.get(Entry, entry_id)
    if (entry.deleted_at is not None) != binned:
        raise Refused("entry_not_in_bin" if binned else "entry_in_bin", id=entry_id)
    target = None if entry.corrects_id is None else uow.get(Entry, entry.corrects_id)
    if binned and target is not None and target.deleted_at is not None:
        found = [*_with_corrections(uow, target.id, binned=True), entry]
        return list({one.id: one for one in found}.values())
    return [entry, *uow.find(Entry, corrects_id=entry_id, deleted_at=entry.deleted_at)]


def correct_entry(uow: UnitOfWork, now: Now, entry_id: str, seconds: int, reason: str) -> Changes:
    """Correct an entry by a signed change of time (SPEC §3.4); the result is the correction."""
    target = living_entry(uow, entry_id)
    if not reason.strip():
        raise Refused("correction_without_reason")
    books = _books(uow, target)
    correction = make_correction(
        target,
        uow.entries_of_day(target.engagement_id, target.work_date),
        seconds,
        reason,
        books.terms,
        books.orders,
        id=uow.new_id(),
        now=now.instant,
        covered_until=books.covered,
    )
    uow.add(correction)
    uow.describe(books.engagement.key, books.engagement.id)
    return Changes(correction, _touched(correction), books.warnings(correction))


def living_entry(uow: UnitOfWork, entry_id: str) -> Entry:
    """Give an entry that does not lie in the bin; raises `Refused("entry_in_bin")`."""
    entry = uow.get(Entry, entry_id)
    if entry.deleted_at is not None:
        raise Refused("entry_in_bin", id=entry_id)
    return entry


def _with_words(books: Books, entry: Entry, words: TimeWords, now: Now) -> Entry:
    entry = _timed(books, entry, words, now)
    entry = _classed(books, entry, words)
    deliverable = check_names(books.uow, books.engagement, Named(deliverable=words.deliverable)).deliverable_id
    texts = {name: getattr(words, name) for name in ("note", "activity", "person", "role")}
    changed: dict[str, object] = {name: text for name, text in texts.items() if text is not None}
    if words.deliverable is not None:
        changed["deliverable_id"] = deliverable
    if words.billable is not None:
        changed["billable"] = words.billable
    if words.rate is not None:
        changed["rate_override_cents"] = _override(words.rate, books.engagement.currency)
    return replace(entry, **changed)  # type: ignore[arg-type]


def _override(rate: str, currency: str) -> int | None:
    return None if rate.lower() == "none" else parse_money(rate, currency)


def _timed(books: Books, entry: Entry, words: TimeWords, now: Now) -> Entry:
    day = words.day or entry.work_date
    if words.clock is not None:
        times = clocked(day, words.clock, zone_named(now.zone))
        return replace(
            entry,
            start=times.start,
            end=times.end,
            zone=now.zone,
            work_date=times.work_date,
            posting_date=books.posting(times.work_date),
            worked_seconds=times.worked_seconds,
        )
    if words.seconds is not None:
        if words.seconds <= 0:
            raise Refused("no_time_given")
        entry = replace(entry, start=None, end=None, zone=None, worked_seconds=words.seconds)
    elif words.day is not None:
        entry = _moved(entry, words.day)
    return replace(entry, work_date=day, posting_date=books.posting(day))


def _moved(entry: Entry, day: date) -> Entry:
    """Give a clocked entry on another day: it starts at the same local time and lasts as long."""
    if day == entry.work_date or entry.start is None or entry.end is None or entry.zone is None:
        return entry
    zone = zone_named(entry.zone)
    start = instant_at(day, entry.start.astimezone(zone).time(), zone)
    return replace(entry, start=start, end=start + (entry.end - entry.start))


def _classed(books: Books, entry: Entry, words: TimeWords) -> Entry:
    named = check_names(books.uow, books.engagement, Named(clause=words.clause, order=words.order, day=entry.work_date))
    changed: dict[str, object] = {}
    if words.stored_class is not None:
        changed |= {"stored_class": words.stored_class, "change_order_id": None}
    if words.order is not None:
        changed["change_order_id"] = named.order_id
    if words.clause is not None:
        changed["clause_ref"] = named.clause_ref
    if words.reason is not None:
        changed["reason"] = words.reason
    return replace(entry, **changed)  # type: ignore[arg-type]


def _books(uow: UnitOfWork, entry: Entry) -> Books:
    return Books(uow, uow.get(Engagement, entry.engagement_id))


def _rebill(uow: UnitOfWork, books: Books, days: set[date]) -> None:
    """Bill these work dates anew, together, so that corrections follow an entry that moves from one to another."""
    entries = [entry for day in sorted(days) for entry in uow.entries_of_day(books.engagement.id, day)]
    uow.put(*books.rebilled(entries))


def _describe_many(uow: UnitOfWork, shelves: dict[str, Books]) -> None:
    keys = ", ".join(sorted(books.engagement.key for books in shelves.values()))
    only = next(iter(shelves)) if len(shelves) == 1 else None
    uow.describe(keys, only)


def _touched(*entries: Entry) -> dict[str, tuple[str, ...]]:
    return {"Entry": tuple(entry.id for entry in entries)}
