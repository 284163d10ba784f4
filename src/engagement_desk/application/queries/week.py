"""The week grid: rows of what time is logged on, days across, prefilled from the last four weeks (SPEC §8)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from engagement_desk.application.lookup import covered_until, engagement_by_key, orders_of
from engagement_desk.application.ports import Reading
from engagement_desk.application.queries.entries import EntryTotals
from engagement_desk.application.queries.scope import items_of, reading_order, revision_on, revisions_of
from engagement_desk.application.settings import preferences
from engagement_desk.domain.kinds import StoredClass
from engagement_desk.domain.records.scope import ChangeOrder
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.posting import lock_reason

DAYS = 7
_BEFORE = 28


@dataclass(frozen=True, slots=True)
class RowKey:
    """What all entries of a row share; `order` is a label such as CO-001. Empty parts name none."""

    clause: str = ""
    activity: str = ""
    order: str = ""
    stored_class: StoredClass = StoredClass.UNCLASSIFIED
    billable: bool = True
    person: str = ""


class CellState(StrEnum):
    """Whether a cell can be typed in: `free` and `single` (one duration) can; what the others hold, it opens."""

    FREE = "free"
    SINGLE = "single"
    CLOCKED = "clocked"
    SEVERAL = "several"
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class WeekCell:
    """The time of one row on one day."""

    state: CellState = CellState.FREE
    worked_seconds: int = 0
    entry_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WeekRow:
    """One row with its seven cells, Monday first; `like` is the last entry of its kind, None without any."""

    key: RowKey
    clause_text: str
    order_title: str
    cells: tuple[WeekCell, ...]
    like: str | None = None

    @property
    def worked_seconds(self) -> int:
        """The time of the row."""
        return sum(cell.worked_seconds for cell in self.cells)


@dataclass(frozen=True, slots=True)
class WeekGrid:
    """One week of an engagement; `covered` is the last day of what is published."""

    key: str
    monday: date
    currency: str
    owner: str
    rows: tuple[WeekRow, ...]
    totals: EntryTotals
    covered: date | None

    @property
    def days(self) -> tuple[date, ...]:
        """Monday to Sunday."""
        return tuple(self.monday + timedelta(days=number) for number in range(DAYS))


def week_grid(reading: Reading, key: str, monday: date) -> WeekGrid:
    """Give the week that begins on a Monday, with a row for each kind of entry of it and of the four weeks before."""
    engagement = engagement_by_key(reading, key)
    orders, covered = orders_of(reading, engagement.id), covered_until(reading, engagement.id)
    days = tuple(monday + timedelta(days=number) for number in range(-_BEFORE, DAYS))
    found = reading.find(Entry, engagement_id=engagement.id, work_date=days, deleted_at=None)
    kinds: dict[RowKey, list[Entry]] = {}
    for entry in found:
        kinds.setdefault(row_key(entry, orders), []).append(entry)
    revision = revision_on(revisions_of(reading, engagement.id), monday + timedelta(days=DAYS - 1))
    clauses = {item.ref: item.text for item in (items_of(reading, revision) if revision else ())}
    titles = {order.label: order.title for order in orders.values()}
    held = {kind for kind, entries in kinds.items() if any(entry.work_date >= monday for entry in entries)}
    rows = [
        WeekRow(
            kind,
            clauses.get(kind.clause, ""),
            titles.get(kind.order, ""),
            tuple(cell_of([one for one in entries if one.work_date == day], covered) for day in days[_BEFORE:]),
            like=max(entry.id for entry in entries),
        )
        for kind, entries in kinds.items()
        if kind in held or not _has_twin(kind, kinds, held)
    ]
    totals = _totals(entry for entry in found if entry.work_date >= monday)
    owner = preferences(reading).owner_name
    turned = tuple(sorted(rows, key=lambda row: _turn(row, owner)))
    return WeekGrid(engagement.key, monday, engagement.currency, owner, turned, totals, covered)


def row_key(entry: Entry, orders: Mapping[str, ChangeOrder]) -> RowKey:
    """Give the row that an entry belongs to."""
    return RowKey(
        entry.clause_ref,
        entry.activity,
        orders[entry.change_order_id].label if entry.change_order_id else "",
        entry.stored_class,
        entry.billable,
        entry.person,
    )


def cell_of(entries: list[Entry], covered: date | None) -> WeekCell:
    """Give the cell that holds these entries of one row and day."""
    if not entries:
        return WeekCell()
    if any(entry.start is not None for entry in entries):
        state = CellState.CLOCKED
    elif len(entries) > 1:
        state = CellState.SEVERAL
    else:
        state = CellState.LOCKED if lock_reason(entries[0], covered) else CellState.SINGLE
    return WeekCell(state, sum(entry.worked_seconds for entry in entries), tuple(entry.id for entry in entries))


def _has_twin(kind: RowKey, kinds: Iterable[RowKey], held: set[RowKey]) -> bool:
    """Tell whether an empty row needs not be shown: another differs in its class alone and holds time, or is classed
    while this one is not.
    """
    twins = [other for other in kinds if other != kind and replace(other, stored_class=kind.stored_class) == kind]
    return any(twin in held or kind.stored_class is StoredClass.UNCLASSIFIED for twin in twins)


def _turn(row: WeekRow, owner: str) -> tuple[object, ...]:
    key = row.key
    return (
        key.person != owner,
        key.person,
        not key.clause,
        reading_order(key.clause),
        key.order,
        key.activity.casefold(),
        key.stored_class,
    )


def _totals(entries: Iterable[Entry]) -> EntryTotals:
    held = list(entries)
    return EntryTotals(
        sum(entry.worked_seconds for entry in held),
        sum(entry.billed_minutes for entry in held),
        sum(entry.value_cents for entry in held),
    )
