"""The JSON export: entries as `entries --json` prints them, with what the entries of an engagement have in common."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict

from engagement_desk.application.ports import Exported
from engagement_desk.application.queries.entries import EntryTotals, added
from engagement_desk.application.queries.entry_documents import entry_document
from engagement_desk.application.queries.export import ExportSheet

NAME = "json"
_ENCODE = json.JSONEncoder(ensure_ascii=False).encode


def render(sheet: ExportSheet) -> Exported:
    """Write the entries, one a line; amounts are minor units of their engagement's currency."""
    return Exported(_pieces(sheet))


def _pieces(sheet: ExportSheet) -> Iterator[bytes]:
    engagements = _ENCODE([asdict(one) for one in sheet.engagements.values()])
    yield f'{{"engagements": {engagements},\n"entries": [\n'.encode()
    totals = EntryTotals(0, 0, 0)
    for number, line in enumerate(sheet.lines):
        totals = added(totals, line)
        yield ((",\n" if number else "") + _ENCODE(entry_document(line))).encode()
    yield f'\n],\n"totals": {_ENCODE(asdict(totals))}}}\n'.encode()
