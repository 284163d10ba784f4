"""Which entries an export holds."""

from __future__ import annotations

from datetime import date

import pytest

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.queries.export import export_sheet
from engagement_desk.domain.errors import Refused


def test_the_period_is_inclusive_and_all_engagements_are_named(desk, acme):
    desk.run(new_engagement, NewEngagement(key="SUED", client="Süd", title="X", start=date(2026, 7, 1), zone="UTC"))
    for key, day in (("ACME", 1), ("ACME", 2), ("ACME", 3), ("SUED", 4), ("SUED", 5)):
        desk.run(log_time, key, TimeWords(seconds=60, day=date(2026, 7, day)))
    sheet = desk.ask(export_sheet, date(2026, 9, 14), since=date(2026, 7, 2), through=date(2026, 7, 4))
    assert [line.entry.work_date.day for line in sheet.lines] == [2, 3, 4]
    assert {key: one.client for key, one in sheet.engagements.items()} == {"ACME": "Acme Ltd", "SUED": "Süd"}
    one = desk.ask(export_sheet, date(2026, 9, 14), key="sued")
    assert [line.engagement for line in one.lines] == ["SUED", "SUED"]
    assert list(one.engagements) == ["SUED"]


def test_a_period_that_ends_before_it_begins_is_refused(desk):
    with pytest.raises(Refused, match="dates_upside_down"):
        desk.ask(export_sheet, date(2026, 9, 14), since=date(2026, 7, 2), through=date(2026, 7, 1))
