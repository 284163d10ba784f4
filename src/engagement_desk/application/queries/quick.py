"""The quick line: what it may name, and what a line would log, with its consequences (SPEC §8)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from engagement_desk.application.commands.entries import TimeWords, correct_entry, log_time
from engagement_desk.application.commands.mending import EntryEdit, edit_hours
from engagement_desk.application.lookup import order_by_number, terms_of
from engagement_desk.application.ports import EntryFilter, Now, Reading, Warned
from engagement_desk.application.queries.entries import EntryLine, describe_entries, entry_line
from engagement_desk.application.queries.keys import active_keys
from engagement_desk.application.queries.scope import clause_named, items_of, reading_order, revision_on, revisions_of
from engagement_desk.application.rehearsal import rehearse
from engagement_desk.domain.kinds import ClauseKind, OrderStatus
from engagement_desk.domain.quick_line import QuickLine
from engagement_desk.domain.records.clients import Client
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.scope import ChangeOrder
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.overlaps import overlaps
from engagement_desk.domain.rules.terms import terms_on

_RECENT = timedelta(days=28)
_LAST_LINES = 8
_FAVOURITES = 5
_OPEN = (OrderStatus.DRAFT, OrderStatus.SENT, OrderStatus.APPROVED)


@dataclass(frozen=True, slots=True)
class Said:
    """A word that a line may hold, and what it stands for."""

    word: str
    meaning: str


@dataclass(frozen=True, slots=True)
class KeyWords:
    """What a line about one engagement may name."""

    key: str
    client: str
    currency: str
    clauses: tuple[Said, ...]
    orders: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class QuickWords:
    """Everything that a line may name, and the lines of the last four weeks: each once, the last first.

    `active` are the KEYs of active engagements, the last used first; `favourites` are the lines logged most often.
    """

    keys: tuple[KeyWords, ...]
    active: tuple[str, ...]
    activities: tuple[str, ...]
    last: tuple[EntryLine, ...]
    favourites: tuple[EntryLine, ...]

    @property
    def all_keys(self) -> tuple[str, ...]:
        """Every KEY."""
        return tuple(words.key for words in self.keys)


@dataclass(frozen=True, slots=True)
class Overlap:
    """A clocked entry that the line would overlap."""

    engagement: str
    start: datetime
    zone: str


@dataclass(frozen=True, slots=True)
class QuickReading:
    """What a line would log: the entry with its figures, what it names, and what is unusual about it.

    `increment_minutes` is the step that its minutes are rounded to; `revalued` counts the other entries of the day
    whose figures would change with it.
    """

    client: str
    line: EntryLine
    increment_minutes: int
    clause_text: str
    clause_kind: ClauseKind | None
    order_status: OrderStatus | None
    overlaps: tuple[Overlap, ...]
    warnings: tuple[Warned, ...]
    revalued: int


@dataclass(frozen=True, slots=True)
class CorrectionReading:
    """What a correction would be, and the seconds that the entry has with its corrections before and after it."""

    correction: Entry
    before_seconds: int
    after_seconds: int


def quick_words(reading: Reading, now: Now) -> QuickWords:
    """Give what a line may name now."""
    clients = {client.id: client.name for client in reading.find(Client)}
    engagements = sorted(reading.find(Engagement), key=lambda engagement: engagement.key)
    keys = tuple(_key_words(reading, one, clients[one.client_id], now.today) for one in engagements)
    since = now.today - _RECENT
    recent = sorted(_recent(reading, since, now.today), key=_turn, reverse=True)
    active = active_keys(reading, now.today)
    names = {one.id: one.key for one in engagements}
    used = dict.fromkeys(names[entry.engagement_id] for entry in recent)
    return QuickWords(
        keys=keys,
        active=tuple(sorted(active, key=lambda key: (list(used).index(key) if key in used else len(used), key))),
        activities=tuple(word for word, _ in Counter(e.activity for e in recent if e.activity).most_common()),
        last=describe_entries(reading, _distinct(recent)[:_LAST_LINES], now.today),
        favourites=describe_entries(reading, _favourites(recent), now.today),
    )


def read_line(reading: Reading, now: Now, key: str, read: QuickLine) -> QuickReading:
    """Tell what logging a line on an engagement would give; raises `Refused` as `log_time` does."""
    changes = rehearse(reading, now, log_time, key, new_words(read))
    warnings = (*changes.warnings, *line_warnings(read, changes.result.work_date))
    return _reading_of(reading, now, changes.result, warnings, len(changes.touched["Entry"]) - 1)


def read_edit(reading: Reading, now: Now, entry_id: str, words: TimeWords) -> QuickReading:
    """Tell what an edit of an entry would give; raises `Refused` as `edit_hours` does."""
    changes = rehearse(reading, now, edit_hours, EntryEdit(entry_id, words))
    return _reading_of(reading, now, changes.result, changes.warnings, 0)


def read_correction(reading: Reading, now: Now, entry_id: str, seconds: int, reason: str) -> CorrectionReading:
    """Tell what a correction would give (SPEC §3.4); raises `Refused` as `correct_entry` does."""
    correction: Entry = rehearse(reading, now, correct_entry, entry_id, seconds, reason).result
    parts = [reading.get(Entry, entry_id), *reading.find(Entry, corrects_id=entry_id, deleted_at=None)]
    before = sum(part.worked_seconds for part in parts)
    return CorrectionReading(correction, before, before + seconds)


def new_words(read: QuickLine) -> TimeWords:
    """Give what a line says of a new entry."""
    return TimeWords(
        seconds=read.seconds,
        clock=read.clock,
        day=read.day,
        note=read.note,
        activity=read.activity or None,
        stored_class=read.stored_class,
        clause=read.clause_ref or None,
        order=None if read.order_number is None else str(read.order_number),
        reason=read.reason or None,
    )


def line_warnings(read: QuickLine, day: date) -> tuple[Warned, ...]:
    """Tell what may be taken for a part of the line and is note; the time counts on `day`."""
    return (Warned("day_in_note", {"day": day}),) if read.has_day_in_note else ()


def _reading_of(reading: Reading, now: Now, entry: Entry, warnings: Iterable[Warned], revalued: int) -> QuickReading:
    engagement = reading.get(Engagement, entry.engagement_id)
    line = entry_line(reading, entry, now.today)
    clause = clause_named(reading, engagement, entry.clause_ref, entry.work_date) if entry.clause_ref else None
    order = order_by_number(reading, engagement, line.change_order) if line.change_order else None
    return QuickReading(
        client=reading.get(Client, engagement.client_id).name,
        line=line,
        increment_minutes=terms_on(terms_of(reading, engagement.id), entry.work_date).increment_minutes,
        clause_text=clause.text if clause else "",
        clause_kind=clause.kind if clause else None,
        order_status=order.status if order else None,
        overlaps=_overlaps(reading, entry),
        # Which entries it overlaps is told by name, over all engagements.
        warnings=tuple(warned for warned in warnings if warned.code != "overlaps"),
        revalued=revalued,
    )


def _overlaps(reading: Reading, entry: Entry) -> tuple[Overlap, ...]:
    """Name the clocked entries of the same person, on any engagement, that share time with this one (SPEC §3.1)."""
    if entry.start is None:
        return ()
    engagements = {engagement.id: engagement.key for engagement in reading.find(Engagement)}
    days = tuple(entry.work_date + timedelta(days=number) for number in (-1, 0, 1))
    near = reading.find(Entry, engagement_id=tuple(engagements), work_date=days, deleted_at=None)
    pairs = overlaps([*(other for other in near if other.id != entry.id), entry])
    others = [b if a.id == entry.id else a for a, b in pairs if entry.id in (a.id, b.id)]
    return tuple(Overlap(engagements[o.engagement_id], o.start, o.zone) for o in others if o.start and o.zone)


def _key_words(reading: Reading, engagement: Engagement, client: str, day: date) -> KeyWords:
    revision = revision_on(revisions_of(reading, engagement.id), day)
    clauses = items_of(reading, revision) if revision else []
    orders = reading.find(ChangeOrder, engagement_id=engagement.id, status=_OPEN)
    return KeyWords(
        engagement.key,
        client,
        engagement.currency,
        tuple(
            Said(item.ref, item.text) for item in sorted(clauses, key=lambda item: reading_order(item.ref)) if item.ref
        ),
        tuple(Said(order.label, order.title) for order in sorted(orders, key=lambda order: order.number)),
    )


def _recent(reading: Reading, since: date, through: date) -> list[Entry]:
    wanted = EntryFilter(since=since, through=through)
    return [entry for entry in reading.entries(wanted) if entry.corrects_id is None and not entry.source]


def _turn(entry: Entry) -> tuple[datetime, str]:
    return entry.created_at, entry.id


def _same(entry: Entry) -> tuple[object, ...]:
    return (
        entry.engagement_id, entry.note, entry.activity, entry.clause_ref, entry.change_order_id, entry.stored_class
    )  # fmt: skip


def _distinct(entries: Iterable[Entry]) -> list[Entry]:
    found: dict[tuple[object, ...], Entry] = {}
    for entry in entries:
        found.setdefault(_same(entry), entry)
    return list(found.values())


def _favourites(entries: Sequence[Entry]) -> list[Entry]:
    often = Counter(_same(entry) for entry in entries)
    ranked = sorted(_distinct(entries), key=lambda entry: -often[_same(entry)])
    return [entry for entry in ranked if often[_same(entry)] > 1][:_FAVOURITES]
