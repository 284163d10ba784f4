"""Entries as JSON and as a table."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from engagement_desk.application.queries.entries import EntryLine, EntryList
from engagement_desk.cli.output import encode, money, table
from engagement_desk.domain.durations import format_hours, format_seconds

HEADS = ("date", "engagement", "worked", "billed", "value", "class", "note", "id")


def entry_document(line: EntryLine) -> dict[str, Any]:
    """Give one entry under the keys that CLI.md promises."""
    entry = line.entry
    return {
        "id": entry.id,
        "engagement": line.engagement,
        "person": entry.person,
        "role": entry.role,
        "work_date": encode(entry.work_date),
        "posting_date": encode(entry.posting_date),
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
        "created_at": encode(entry.created_at),
    }


def list_document(found: EntryList) -> dict[str, Any]:
    """Give a list of entries with its totals under the keys that CLI.md promises."""
    return {"entries": [entry_document(line) for line in found.lines], "totals": encode(found.totals)}


def list_table(found: EntryList) -> list[str]:
    """Lay out a list of entries with its totals for a terminal."""
    if not found.lines:
        return ["No entries."]
    totals = found.totals
    currencies = {line.currency for line in found.lines}
    value = money(totals.value_cents, currencies.pop()) if len(currencies) == 1 else "–"
    rows = [_row(line) for line in found.lines]
    foot = ("total", "", format_seconds(totals.worked_seconds), format_hours(totals.billed_minutes), value, "", "", "")
    return table(HEADS, [*rows, foot], right=(2, 3, 4))


def _row(line: EntryLine) -> tuple[str, ...]:
    entry = line.entry
    return (
        entry.posting_date.isoformat(),
        line.engagement,
        format_seconds(entry.worked_seconds),
        format_hours(entry.billed_minutes),
        money(entry.value_cents, line.currency),
        line.change_order or line.entry_class.value,
        entry.note,
        entry.id,
    )


def _local(instant: datetime | None, zone: str | None) -> str | None:
    if instant is None or zone is None:
        return None
    return instant.astimezone(ZoneInfo(zone)).isoformat()
