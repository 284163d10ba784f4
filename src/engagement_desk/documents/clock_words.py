"""The sentences of the dates that bind (SPEC §3.9)."""

from __future__ import annotations

from engagement_desk.application.queries.review_record import ClockRow
from engagement_desk.documents.sheet import Sheet


def clock_words(sheet: Sheet, row: ClockRow) -> str:
    """Give the sentence of one date."""
    values = {one.name: _shown(sheet, one.name, one.value) for one in row.values}
    return sheet.say.name("clock", row.code, **values)


def _shown(sheet: Sheet, name: str, value: str) -> str:
    if name == "minutes":
        return sheet.formats.hours_said(int(value))
    if name == "side":
        return sheet.say.name("side", value)
    return value.rpartition("/")[2].replace("_", " ") if name == "zone" else value  # the city alone
