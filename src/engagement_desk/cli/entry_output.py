"""Entries as a table."""

from __future__ import annotations

from engagement_desk.application.queries.entries import EntryLine, EntryList
from engagement_desk.cli.output import money, table
from engagement_desk.domain.durations import format_hours, format_seconds

HEADS = ("date", "engagement", "worked", "billed", "value", "class", "note", "id")


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
