"""Posting dates, locks and the class of an entry (SPEC §1, §3.4)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from engagement_desk.domain.kinds import EntryClass, OrderStatus, StoredClass
from engagement_desk.domain.records.scope import ChangeOrder
from engagement_desk.domain.records.time import Entry

_STORED = {
    StoredClass.IN_SCOPE: EntryClass.IN_SCOPE,
    StoredClass.GOODWILL: EntryClass.GOODWILL,
    StoredClass.GUARANTEE: EntryClass.GUARANTEE,
    StoredClass.UNCLASSIFIED: EntryClass.UNCLASSIFIED,
}


def posting_date(own: date, covered_until: date | None) -> date:
    """Give the date on which a record counts: its own, or the first day that no published review covers."""
    if covered_until is None or own > covered_until:
        return own
    return covered_until + timedelta(days=1)


def lock_reason(entry: Entry, covered_until: date | None) -> str | None:
    """Tell why an entry is locked: `invoice`, `review`, or None while it may be edited (SPEC §3.4)."""
    if entry.invoice_id is not None:
        return "invoice"
    if covered_until is not None and entry.work_date <= covered_until:
        return "review"
    return None


def class_on(stored: StoredClass, order: ChangeOrder | None, day: date) -> EntryClass:
    """Give the class as of a day: with a change order, `change_order` once its approval counts, else `at_risk`."""
    if order is None:
        return _STORED[stored]
    counts_from = order.approved_posting if order.status is OrderStatus.APPROVED else None
    return EntryClass.CHANGE_ORDER if counts_from is not None and counts_from <= day else EntryClass.AT_RISK


def late_entries(entries: Iterable[Entry], covered_until: date | None) -> frozenset[str]:
    """Name the entries that came after their work date was covered and count on a day that is not: no published figure
    rests on theirs yet, so a change of class may still bill them anew.
    """
    if covered_until is None:
        return frozenset()
    return frozenset(
        entry.id
        for entry in entries
        if entry.invoice_id is None and entry.work_date <= covered_until < entry.posting_date
    )
