"""Which entries an export holds."""

from __future__ import annotations

from datetime import date

import pytest

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.exporting import hours_exported
from engagement_desk.application.queries.export import ExportSheet, export_offer, export_sheet
from engagement_desk.application.queries.hours import Listed, Period
from engagement_desk.domain.errors import Refused


def test_the_period_is_inclusive_and_all_engagements_are_named(desk, acme):
    desk.run(new_engagement, NewEngagement(key="SUED", client="Süd", title="X", start=date(2026, 7, 1), zone="UTC"))
    for key, day in (("ACME", 1), ("ACME", 2), ("ACME", 3), ("SUED", 4), ("SUED", 5)):
        desk.run(log_time, key, TimeWords(seconds=60, day=date(2026, 7, day)))
    with desk.store.read() as reading:
        sheet = export_sheet(reading, date(2026, 9, 14), since=date(2026, 7, 2), through=date(2026, 7, 4))
        lines = list(sheet.lines)
        assert [line.entry.work_date.day for line in lines] == [2, 3, 4]
        assert (len(sheet.lines), lines[0] in sheet.lines, "none" in sheet.lines) == (3, True, False)
        assert {key: one.client for key, one in sheet.engagements.items()} == {"ACME": "Acme Ltd", "SUED": "Süd"}
        assert [list(sheet.of(key)) for key in ("ACME", "SUED")] == [lines[:2], lines[2:]]
        assert [list(ExportSheet(lines, {}).of(key)) for key in ("ACME", "SUED")] == [lines[:2], lines[2:]]
        one = export_sheet(reading, date(2026, 9, 14), key="sued")
        assert [line.engagement for line in one.lines] == ["SUED", "SUED"]
        assert list(one.engagements) == ["SUED"]


def test_entries_are_read_some_at_a_time_in_their_order(desk, acme, monkeypatch):
    monkeypatch.setattr("engagement_desk.application.queries.export._AT_ONCE", 2)
    for day in (5, 1, 4, 2, 3):
        desk.run(log_time, "ACME", TimeWords(seconds=60, day=date(2026, 7, day)))
    days = {"key": "ACME", "since": None, "through": None}
    with hours_exported(desk, "csv", date(2026, 9, 14), **days) as (written, entries):
        rows = written.content.decode().splitlines()
    assert (entries, [row.split(",")[2][-2:] for row in rows[1:]]) == (5, ["01", "02", "03", "04", "05"])


def test_a_period_that_ends_before_it_begins_is_refused(desk):
    with pytest.raises(Refused, match="dates_upside_down"):
        desk.ask(export_sheet, date(2026, 9, 14), since=date(2026, 7, 2), through=date(2026, 7, 1))


def test_an_offer_counts_what_would_be_written(desk, acme):
    desk.run(new_engagement, NewEngagement(key="SUED", client="Süd", title="X", start=date(2026, 7, 1), zone="UTC"))
    for key, day in (("ACME", 1), ("ACME", 2), ("SUED", 30)):
        desk.run(log_time, key, TimeWords(seconds=60, day=date(2026, 7, day)))
    today = date(2026, 9, 14)
    everything = desk.ask(export_offer, Listed("", Period.THIS_QUARTER), today)
    assert (everything.keys, everything.entries, everything.worked_seconds) == (("ACME", "SUED"), 3, 180)
    assert (everything.since, everything.through) == (date(2026, 7, 1), date(2026, 9, 30))
    days = {"since": date(2026, 7, 2), "through": date(2026, 7, 31)}
    assert desk.ask(export_offer, Listed("acme", Period.SPAN, **days), today).entries == 1
    assert desk.ask(export_offer, Listed("", Period.ALL), today).since is None
    with pytest.raises(Refused, match="dates_upside_down"):
        desk.ask(export_offer, Listed("", Period.SPAN, since=date(2026, 7, 2), through=date(2026, 7, 1)), today)
    with pytest.raises(Refused, match="unknown_engagement"):
        desk.ask(export_offer, Listed("NONE", Period.ALL), today)
