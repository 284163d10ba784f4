"""The entries of the Hours page: a list of any length by pages, its totals, and which of its rows overlap."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from engagement_desk.application.kept_overlaps import kept_pairs, unkept
from engagement_desk.application.lookup import engagement_by_key, orders_of
from engagement_desk.application.ports import EntryFilter, EntryIndex, EntrySort, Now, Reading
from engagement_desk.application.queries.entries import EntryLine, describe_entries
from engagement_desk.application.queries.scope import items_of, reading_order, revision_on, revisions_of
from engagement_desk.application.settings import preferences
from engagement_desk.domain.calendar import month_of, previous_quarter, quarter_on, week_of
from engagement_desk.domain.kinds import EntryClass, OrderStatus, StoredClass
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.overlaps import overlaps
from engagement_desk.domain.rules.posting import class_on

PAGE = 200
"""How many rows a page has."""
_STORED = {EntryClass(stored.value): stored for stored in StoredClass}
_NOTHING = ("",)
OPEN_ORDERS = (OrderStatus.DRAFT, OrderStatus.SENT, OrderStatus.APPROVED)
"""The states in which time can still be logged on a change order."""
_MOST_MARKS = 3
_A_DAY = timedelta(days=1)


class Period(StrEnum):
    """The time that a list covers, by posting date."""

    THIS_WEEK = "this_week"
    LAST_WEEK = "last_week"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_QUARTER = "this_quarter"
    LAST_QUARTER = "last_quarter"
    ALL = "all"
    SPAN = "span"


_SPANS: dict[Period, Callable[[date, int], tuple[date, date]]] = {
    Period.THIS_WEEK: lambda today, _: week_of(today),
    Period.LAST_WEEK: lambda today, _: week_of(today - 7 * _A_DAY),
    Period.THIS_MONTH: lambda today, _: month_of(today),
    Period.LAST_MONTH: lambda today, _: month_of(today.replace(day=1) - _A_DAY),
    Period.THIS_QUARTER: lambda today, first: _quarter(today, first, back=False),
    Period.LAST_QUARTER: lambda today, first: _quarter(today, first, back=True),
}


@dataclass(frozen=True, slots=True)
class Listed:
    """Which entries of an engagement a list shows, and in what order. `since` and `through` (both inclusive) are asked
    for by `Period.SPAN`; `clause` empty asks for entries without one; with `ids`, the rest of the filter is left out.
    A `discreet` list names no other engagement: overlaps with their time are left out.
    """

    key: str
    period: Period = Period.THIS_MONTH
    since: date | None = None
    through: date | None = None
    entry_class: EntryClass | None = None
    clause: str | None = None
    person: str | None = None
    text: str = ""
    binned: bool = False
    ids: tuple[str, ...] = ()
    sort: EntrySort = EntrySort.DATE
    descending: bool = True
    discreet: bool = False


@dataclass(frozen=True, slots=True)
class Overlap:
    """The other entry with which one shares time, for how many minutes, and the zone in which the one is shown."""

    entry_id: str
    engagement: str
    start: datetime
    end: datetime
    zone: str
    minutes: int


@dataclass(frozen=True, slots=True)
class HoursRow:
    """One entry as it is listed, with the first overlaps that wait to be mended."""

    line: EntryLine
    overlaps: tuple[Overlap, ...] = ()


Rows = dict[int, HoursRow]
Marks = dict[int, tuple[Overlap, ...]]


@dataclass(frozen=True, slots=True)
class HoursList:
    """A list, with the rows of some of its pages by their numbers."""

    wanted: Listed
    since: date | None
    through: date | None
    currency: str
    index: EntryIndex
    rows: Rows


@dataclass(frozen=True, slots=True)
class HoursWords:
    """What a filter or an entry of the engagement can name: clauses and orders with their titles, and people.

    `binned` counts the bin.
    """

    clauses: tuple[tuple[str, str], ...]
    orders: tuple[tuple[str, str], ...]
    people: tuple[str, ...]
    binned: int


def hours_list(reading: Reading, wanted: Listed, places: Sequence[int], held: int | None, now: Now) -> HoursList:
    """Number and sum a list, and give the rows of the pages in which the given places lie, and of the one in which the
    entry with the number `held` lies.
    """
    engagement = engagement_by_key(reading, wanted.key)
    since, through = days_listed(reading, wanted, now.today)
    index = reading.entry_index(
        _filter(reading, wanted, engagement, since, through, now.today), wanted.sort, descending=wanted.descending
    )
    kept = place_of(index, held)
    most = max(0, len(index.numbers) - 1)
    pages = {min(place, most) // PAGE for place in (*places, *(() if kept is None else (kept,)))}
    numbers = [number for page in sorted(pages) for number in index.numbers[page * PAGE : (page + 1) * PAGE]]
    rows, marks = hours_rows(reading, numbers, now.today), hours_marks(reading, numbers, wanted.discreet)
    marked = {number: replace(row, overlaps=marks.get(number, ())) for number, row in rows.items()}
    return HoursList(wanted, since, through, engagement.currency, index, marked)


def hours_words(reading: Reading, key: str, today: date) -> HoursWords:
    """Give what a filter or an entry can name."""
    engagement = engagement_by_key(reading, key)
    revision = revision_on(revisions_of(reading, engagement.id), today)
    clauses = sorted(items_of(reading, revision) if revision else [], key=lambda item: reading_order(item.ref))
    orders = sorted(orders_of(reading, engagement.id).values(), key=lambda order: order.number)
    return HoursWords(
        clauses=tuple((item.ref, item.text) for item in clauses if item.ref),
        orders=tuple((order.label, order.title) for order in orders if order.status in OPEN_ORDERS),
        people=reading.entry_people(engagement.id),
        binned=reading.count(Entry, engagement_id=engagement.id)
        - reading.count(Entry, engagement_id=engagement.id, deleted_at=None),
    )


def hours_rows(reading: Reading, numbers: Sequence[int], today: date) -> Rows:
    """Give the rows of these numbers of a list; their overlaps are asked for apart (`hours_marks`)."""
    found = reading.entries_numbered(numbers)
    lines = describe_entries(reading, found.values(), today)
    return {number: HoursRow(line) for number, line in zip(found, lines, strict=True)}


def hours_marks(reading: Reading, numbers: Sequence[int], discreet: bool) -> Marks:
    """Give the overlaps of the entries of these numbers that wait to be mended; costs more, the fuller their days.

    `discreet` leaves out those with other engagements.
    """
    found = reading.entries_numbered(numbers)
    marks = _overlaps(reading, found.values(), discreet=discreet)
    return {number: tuple(marks.get(entry.id, ())) for number, entry in found.items()}


def ids_of(reading: Reading, numbers: Sequence[int]) -> tuple[str, ...]:
    """Give the ids of the entries of these numbers, in their order."""
    found = reading.entries_numbered(numbers)
    return tuple(found[number].id for number in numbers if number in found)


def place_of(index: EntryIndex, number: int | None) -> int | None:
    """Give the place of a number in a list, None where it is not in it."""
    try:
        return None if number is None else index.numbers.index(number)
    except ValueError:
        return None


def _quarter(today: date, first_month: int, *, back: bool) -> tuple[date, date]:
    quarter = quarter_on(today, first_month)
    wanted = previous_quarter(quarter) if back else quarter
    return wanted.starts, wanted.ends


def days_listed(reading: Reading, wanted: Listed, today: date) -> tuple[date | None, date | None]:
    """Give the first and the last day of a list, None where it has no bound."""
    if wanted.ids or wanted.binned:
        return None, None
    if wanted.period in _SPANS:
        return _SPANS[wanted.period](today, preferences(reading).quarter_first_month)
    return (wanted.since, wanted.through) if wanted.period is Period.SPAN else (None, None)


def _filter(
    reading: Reading, wanted: Listed, engagement: Engagement, since: date | None, through: date | None, today: date
) -> EntryFilter:
    """Give what the store is asked for; a class that comes from change orders is asked for by these."""
    asked = EntryFilter(engagement_id=engagement.id, deleted=wanted.binned, text=wanted.text)
    if wanted.ids:
        return replace(asked, ids=wanted.ids, text="")
    asked = replace(asked, since=since, through=through, clause=wanted.clause, person=wanted.person)
    if wanted.entry_class is None:
        return asked
    if wanted.entry_class in _STORED:
        return replace(asked, stored_classes=(_STORED[wanted.entry_class],), order_ids=())
    orders = orders_of(reading, engagement.id).values()
    of_class = tuple(o.id for o in orders if class_on(StoredClass.UNCLASSIFIED, o, today) is wanted.entry_class)
    return replace(asked, order_ids=of_class or _NOTHING)


def _overlaps(reading: Reading, entries: Iterable[Entry], *, discreet: bool) -> dict[str, list[Overlap]]:
    """Give the overlaps of these entries with any of the same person, whichever engagement it was worked for."""
    clocked = [entry for entry in entries if entry.start is not None and entry.deleted_at is None]
    if not clocked:
        return {}
    days = {entry.work_date + shift for entry in clocked for shift in (-_A_DAY, 0 * _A_DAY, _A_DAY)}
    own = {entry.engagement_id for entry in clocked}
    engagements = {one.id: one.key for one in reading.find(Engagement) if one.id in own or not discreet}
    # Named by engagement and day, they are found by the index.
    near = reading.find(Entry, engagement_id=tuple(engagements), work_date=tuple(sorted(days)), deleted_at=None)
    wanted = {entry.id for entry in clocked}
    about = [pair for pair in overlaps(near) if pair[0].id in wanted or pair[1].id in wanted]
    found: dict[str, list[Overlap]] = {}
    for one, other in unkept(about, kept_pairs(reading)):
        for entry, beside in ((one, other), (other, one)):
            marks = found.setdefault(entry.id, [])
            if entry.id in wanted and len(marks) < _MOST_MARKS:
                marks.append(_overlap(entry, beside, engagements[beside.engagement_id]))
    return found


def _overlap(entry: Entry, beside: Entry, key: str) -> Overlap:
    assert entry.start and entry.end and entry.zone and beside.start and beside.end
    shared = min(entry.end, beside.end) - max(entry.start, beside.start)
    return Overlap(beside.id, key, beside.start, beside.end, entry.zone, shared // timedelta(minutes=1))
