"""Entries as JSON, under the keys that CLI.md promises."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from engagement_desk.application.queries.entries import EntryLine, totals_of


def entry_document(line: EntryLine) -> dict[str, Any]:
    """Give one entry; its clock times are those of its zone, with their offset."""
    entry = line.entry
    return {
        "id": entry.id,
        "engagement": line.engagement,
        "person": entry.person,
        "role": entry.role,
        "work_date": entry.work_date.isoformat(),
        "posting_date": entry.posting_date.isoformat(),
        "start": _local(entry.start, entry.zone),
        "end": _local(entry.end, entry.zone),
        "zone": entry.zone,
        "worked_seconds": entry.worked_seconds,
        "billed_minutes": entry.billed_minutes,
        "rate_cents": entry.rate_cents,
        "value_cents": entry.value_cents,
        "notional_cents": entry.notional_cents,
        "class": line.entry_class.value,
        "reason": entry.reason or None,
        "billable": entry.billable,
        "clause": entry.clause_ref or None,
        "change_order": line.change_order,
        "deliverable": entry.deliverable_id,
        "activity": entry.activity or None,
        "note": entry.note,
        "locked": line.lock_reason is not None,
        "lock_reason": line.lock_reason,
        "invoice": line.invoice,
        "source": entry.source or None,
        "restates": entry.corrects_id,
        "created_at": entry.created_at.isoformat(),
    }


def list_document(lines: Sequence[EntryLine]) -> dict[str, Any]:
    """Give a list of entries with its totals, which are plain sums of the entries listed."""
    return {"entries": [entry_document(line) for line in lines], "totals": asdict(totals_of(lines))}


def _local(instant: datetime | None, zone: str | None) -> str | None:
    if instant is None or zone is None:
        return None
    return instant.astimezone(ZoneInfo(zone)).isoformat()
