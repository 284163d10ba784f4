"""Entries for exports, and a sheet of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import strategies as st

from engagement_desk.application.queries.entries import EntryLine
from engagement_desk.application.queries.export import ExportEngagement, ExportSheet
from engagement_desk.domain.kinds import EntryClass
from engagement_desk.domain.records.time import Entry

BLANK = Entry(
    id="1",
    engagement_id="e",
    person="Ann",
    work_date=date(2026, 7, 2),
    posting_date=date(2026, 7, 2),
    worked_seconds=0,
    created_at=datetime(2026, 7, 3, tzinfo=UTC),
)
MORNING = {
    "start": datetime(2026, 7, 2, 8, tzinfo=UTC),
    "end": datetime(2026, 7, 2, 9, tzinfo=UTC),
    "zone": "Europe/Berlin",
    "worked_seconds": 3600,
}


def line(key: str = "ACME", currency: str = "USD", **fields: object) -> EntryLine:
    return EntryLine(
        entry=replace(BLANK, **fields),  # type: ignore[arg-type]
        engagement=key,
        currency=currency,
        entry_class=EntryClass.IN_SCOPE,
        change_order=None,
        invoice=None,
        lock_reason=None,
    )


def sheet(*lines: EntryLine, client: str = "Acme", zone: str = "UTC") -> ExportSheet:
    engagements = {one.engagement: ExportEngagement(one.engagement, client, one.currency, zone) for one in lines}
    return ExportSheet(lines, engagements)


@st.composite
def worked(draw: st.DrawFn) -> tuple[EntryLine, ...]:
    """Entries of two engagements: durations, clocked ones, and a correction below zero."""
    lines = []
    for number in range(draw(st.integers(1, 12))):
        key, day = draw(st.sampled_from(("ACME", "NORD"))), date(2026, 3, draw(st.integers(20, 31)))
        fields: dict[str, object] = {"id": f"{key}{number}", "work_date": day, "note": draw(st.text(max_size=12))}
        fields["worked_seconds"] = seconds = draw(st.integers(1, 40_000))
        if draw(st.booleans()):
            start = datetime(day.year, day.month, day.day, draw(st.integers(0, 23)), 17, 3, tzinfo=UTC)
            fields |= {"start": start, "end": start, "zone": "Europe/Berlin"}
        lines.append(line(key, **fields))
        if draw(st.integers(0, 3)) == 0:
            taken = -draw(st.integers(1, seconds))
            lines.append(line(key, id=f"c{number}", work_date=day, worked_seconds=taken, corrects_id=f"{key}{number}"))
    return tuple(lines)


def seconds_by_key(lines: tuple[EntryLine, ...]) -> dict[str, int]:
    found: dict[str, int] = {}
    for one in lines:
        found[one.engagement] = found.get(one.engagement, 0) + one.entry.worked_seconds
    return found
