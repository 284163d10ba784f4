"""Billing anew what a change of terms or orders has touched (SPEC §3.2, §3.3)."""

from __future__ import annotations

from datetime import date

from engagement_desk.application.commands.books import Books
from engagement_desk.application.ports import EntryFilter, UnitOfWork
from engagement_desk.domain.records.engagements import Engagement


def rebill_days(uow: UnitOfWork, engagement_id: str, since: date, until: date | None) -> int:
    """Re-value the unlocked entries of the work dates `since` to `until` (both inclusive, None: no end); count them."""
    # No entry counts before its work date, so that the older ones need not be read.
    entries = [
        entry
        for entry in uow.entries(EntryFilter(engagement_id=engagement_id, since=since))
        if entry.work_date >= since and (until is None or entry.work_date <= until)
    ]
    changed = Books(uow, uow.get(Engagement, engagement_id)).rebilled(entries)
    uow.put(*changed)
    return len(changed)
