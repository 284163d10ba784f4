"""The sentences of the dates that bind (SPEC §3.9)."""

from __future__ import annotations

from engagement_desk.application.messages.attention import clock_text
from engagement_desk.application.queries.review_record import ClockRow
from engagement_desk.domain.statements import BindingDate


def clock_words(row: ClockRow) -> str:
    """Give the sentence of one date."""
    values: dict[str, object] = {
        one.name: int(one.value) if one.name.endswith("minutes") else one.value for one in row.values
    }
    if "zone" in values:
        values["zone"] = str(values["zone"]).rpartition("/")[2].replace("_", " ")  # the city alone
    return clock_text(BindingDate(row.on, row.code, "", values))
