"""The csv export: every field of an entry, amounts exact, and no cell that a spreadsheet would run."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import datetime
from itertools import chain
from zoneinfo import ZoneInfo

from engagement_desk.application.ports import Exported
from engagement_desk.application.queries.entries import EntryLine
from engagement_desk.application.queries.export import ExportSheet
from engagement_desk.domain.money import format_plain
from engagement_desk.interchange.guards import guarded

NAME = "csv"
_SPECIAL = re.compile(r'[,"\r\n]')


def _money(cents: int, line: EntryLine) -> str:
    return format_plain(cents, line.currency)


def _local(instant: datetime | None, zone: str | None) -> str:
    return "" if instant is None or zone is None else instant.astimezone(ZoneInfo(zone)).isoformat()


def _yes(value: bool) -> str:
    return "true" if value else "false"


# Numbers and dates come first, texts last: a tool that splits at commas still finds every figure.
COLUMNS: dict[str, Callable[[EntryLine], str]] = {
    "id": lambda line: line.entry.id,
    "engagement": lambda line: line.engagement,
    "work_date": lambda line: line.entry.work_date.isoformat(),
    "posting_date": lambda line: line.entry.posting_date.isoformat(),
    "worked_seconds": lambda line: str(line.entry.worked_seconds),
    "billed_minutes": lambda line: str(line.entry.billed_minutes),
    "currency": lambda line: line.currency,
    "rate": lambda line: _money(line.entry.rate_cents, line),
    "rate_cents": lambda line: str(line.entry.rate_cents),
    "value": lambda line: _money(line.entry.value_cents, line),
    "value_cents": lambda line: str(line.entry.value_cents),
    "notional": lambda line: _money(line.entry.notional_cents, line),
    "notional_cents": lambda line: str(line.entry.notional_cents),
    "class": lambda line: line.entry_class.value,
    "billable": lambda line: _yes(line.entry.billable),
    "locked": lambda line: _yes(line.lock_reason is not None),
    "lock_reason": lambda line: line.lock_reason or "",
    "start": lambda line: _local(line.entry.start, line.entry.zone),
    "end": lambda line: _local(line.entry.end, line.entry.zone),
    "zone": lambda line: line.entry.zone or "",
    "change_order": lambda line: line.change_order or "",
    "deliverable": lambda line: line.entry.deliverable_id or "",
    "restates": lambda line: line.entry.corrects_id or "",
    "created_at": lambda line: line.entry.created_at.isoformat(),
    "source": lambda line: guarded(line.entry.source),
    "clause": lambda line: guarded(line.entry.clause_ref),
    "invoice": lambda line: guarded(line.invoice or ""),
    "client": lambda line: "",
    "person": lambda line: guarded(line.entry.person),
    "role": lambda line: guarded(line.entry.role),
    "activity": lambda line: guarded(line.entry.activity),
    "reason": lambda line: guarded(line.entry.reason),
    "note": lambda line: guarded(line.entry.note),
}
"""Each column's name, as in the `entries` JSON, and its cell."""


def render(sheet: ExportSheet) -> Exported:
    """Write the entries as UTF-8 CSV with a header; lines end in a line feed."""
    return Exported((",".join(map(_quoted, row)) + "\n").encode() for row in chain((COLUMNS,), _rows(sheet)))


def _quoted(cell: str) -> str:
    """Quote where needed; the csv module leaves a lone carriage return bare when lines end in a line feed.

    A NUL, over which readers of tables trip, is left out.
    """
    plain = cell.replace("\0", "")
    return f'"{plain.replace(chr(34), chr(34) * 2)}"' if _SPECIAL.search(plain) else plain


def _rows(sheet: ExportSheet) -> Iterable[list[str]]:
    client = list(COLUMNS).index("client")
    cells = tuple(COLUMNS.values())
    names = {key: guarded(engagement.client) for key, engagement in sheet.engagements.items()}
    for line in sheet.lines:
        row = [cell(line) for cell in cells]
        row[client] = names[line.engagement]
        yield row
