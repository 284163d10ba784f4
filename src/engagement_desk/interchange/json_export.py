"""The JSON export: entries as `entries --json` prints them, with what the entries of an engagement have in common."""

from __future__ import annotations

import json
from dataclasses import asdict

from engagement_desk.application.ports import Exported
from engagement_desk.application.queries.entries import totals_of
from engagement_desk.application.queries.entry_documents import entry_document
from engagement_desk.application.queries.export import ExportSheet

NAME = "json"
_ENCODE = json.JSONEncoder(ensure_ascii=False).encode


def render(sheet: ExportSheet) -> Exported:
    """Write the entries, one a line; amounts are minor units of their engagement's currency."""
    engagements = _ENCODE([asdict(one) for one in sheet.engagements.values()])
    entries = ",\n".join(_ENCODE(entry_document(line)) for line in sheet.lines)
    totals = _ENCODE(asdict(totals_of(sheet.lines)))
    text = f'{{"engagements": {engagements},\n"entries": [\n{entries}\n],\n"totals": {totals}}}\n'
    return Exported(text.encode())
