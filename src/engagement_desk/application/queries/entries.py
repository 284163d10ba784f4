"""Entries as they are listed: every column that a table, an export or the command line shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, reduce

from engagement_desk.application.lookup import covered_until, orders_of
from engagement_desk.application.ports import EntryFilter, Reading
from engagement_desk.domain.kinds import EntryClass
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.money import Invoice
from engagement_desk.domain.records.scope import ChangeOrder
from engagement_desk.domain.records.time import Entry, Timer
from engagement_desk.domain.rules.posting import class_on, lock_reason


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLine:
    """One entry with what it belongs to by name, its class as of a day, and why it is locked."""

    entry: Entry
    engagement: str
    currency: str
    entry_class: EntryClass
    change_order: str | None
    invoice: str | None
    lock_reason: str | None


@dataclass(frozen=True, slots=True)
class EntryTotals:
    """Plain sums over the entries listed, non-billable ones included."""

    worked_seconds: int
    billed_minutes: int
    value_cents: int


@dataclass(frozen=True, slots=True)
class EntryList:
    """Entries and their sums."""

    lines: tuple[EntryLine, ...]
    totals: EntryTotals


def list_entries(reading: Reading, wanted: EntryFilter, day: date, entry_class: EntryClass | None = None) -> EntryList:
    """Give the entries asked for, with their class as of `day`, by posting date, start, then creation."""
    describe = _Describer(reading, day)
    lines = [describe(entry) for entry in reading.entries(wanted)]
    kept = tuple(line for line in lines if entry_class is None or line.entry_class is entry_class)
    return EntryList(kept, totals_of(kept))


def entry_line(reading: Reading, entry: Entry, day: date) -> EntryLine:
    """Describe one entry."""
    return _Describer(reading, day)(entry)


def describe_entries(reading: Reading, entries: Iterable[Entry], day: date) -> tuple[EntryLine, ...]:
    """Describe entries that were read already, in their order."""
    describe = _Describer(reading, day)
    return tuple(describe(entry) for entry in entries)


def totals_of(lines: Iterable[EntryLine]) -> EntryTotals:
    """Give the plain sums of entries."""
    return reduce(added, lines, EntryTotals(0, 0, 0))


def added(totals: EntryTotals, line: EntryLine) -> EntryTotals:
    """Give the sums with one more entry."""
    entry = line.entry
    return EntryTotals(
        totals.worked_seconds + entry.worked_seconds,
        totals.billed_minutes + entry.billed_minutes,
        totals.value_cents + entry.value_cents,
    )


class _Describer:
    """Looks up what entries belong to, each engagement and invoice once."""

    def __init__(self, reading: Reading, day: date) -> None:
        self._day = day

        @cache
        def engagement(engagement_id: str) -> tuple[Engagement, dict[str, ChangeOrder], date | None]:
            return (
                reading.get(Engagement, engagement_id),
                orders_of(reading, engagement_id),
                covered_until(reading, engagement_id),
            )

        @cache
        def invoice_ref(invoice_id: str) -> str:
            return reading.get(Invoice, invoice_id).ref

        self._engagement = engagement
        self._invoice_ref = invoice_ref

    def __call__(self, entry: Entry) -> EntryLine:
        engagement, orders, covered = self._engagement(entry.engagement_id)
        order = orders[entry.change_order_id] if entry.change_order_id else None
        return EntryLine(
            entry=entry,
            engagement=engagement.key,
            currency=engagement.currency,
            entry_class=class_on(entry.stored_class, order, self._day),
            change_order=order.label if order else None,
            invoice=self._invoice_ref(entry.invoice_id) if entry.invoice_id else None,
            lock_reason=lock_reason(entry, covered),
        )


@dataclass(frozen=True, slots=True)
class TimerView:
    """The running timer: its engagement's KEY, since when, and for how many seconds at the time of asking."""

    engagement: str
    start: datetime
    zone: str
    note: str
    seconds: int


def timer_view(reading: Reading, instant: datetime) -> TimerView | None:
    """Give the running timer, or None while none runs."""
    timer = reading.first(Timer)
    if timer is None:
        return None
    key = reading.get(Engagement, timer.engagement_id).key
    return TimerView(key, timer.start, timer.zone, timer.note, int((instant - timer.start).total_seconds()))
