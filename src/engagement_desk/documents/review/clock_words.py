"""The sentences of the dates that bind (SPEC §3.9)."""

from __future__ import annotations

from engagement_desk.application.queries.review_content import ClockRow
from engagement_desk.documents.formats import Formats


def clock_words(row: ClockRow, _formats: Formats) -> str:
    """Give the sentence of one date."""
    values = dict(zip(row.values[::2], row.values[1::2], strict=True))
    return f"{row.code} {values}"
