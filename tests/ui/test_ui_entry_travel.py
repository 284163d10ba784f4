"""An entry that was typed in another zone, or in an hour that came twice, is edited as it stands there."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from today_desk import Today, entries, press, type_in

from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.mending import EntryEdit, edit_hours
from engagement_desk.application.desk import Desk
from engagement_desk.application.queries.entries import describe_entries
from engagement_desk.application.queries.hours import HoursRow
from engagement_desk.domain.clock_time import parse_range
from engagement_desk.ui.pages.hours_editor import values_of, words_of
from window_fixtures import Moment, Settle

YORK = "America/New_York"


@pytest.mark.parametrize(
    ("on", "typed", "changed"),
    [
        (datetime(2026, 9, 30, 16, tzinfo=UTC), "08:00-09:00", "08:00-09:30"),
        (datetime(2026, 11, 1, 16, tzinfo=UTC), "01:30-05:00 - 02:30", "01:30-05:00 - 03:00"),
        (datetime(2026, 11, 1, 16, tzinfo=UTC), "01:15 - 01:45-05:00", "00:45 - 01:45-05:00"),
    ],
)
def test_it_keeps_its_zone_and_the_end_that_was_not_edited(
    north: Desk, at_today: Today, settle: Settle, moment: Moment, on: datetime, typed: str, changed: str
) -> None:
    moment.instant = on
    abroad = replace(north, now=lambda: replace(north.now(), zone=YORK))
    before = abroad.run(log_time, "NORTH", TimeWords(clock=parse_range(typed), note="flight")).result
    window, page = at_today(north)
    page.table.setFocus()
    page.table.selectRow(0)
    press(Qt.Key.Key_F2)
    editor = page.editing.editor
    assert editor is not None
    assert editor.field.text() == f"NORTH {typed} flight"
    editor.field.selectAll()
    type_in(f"NORTH {changed} flight")
    press(Qt.Key.Key_Return)
    settle(window)
    (after,) = entries(north)
    assert (after.zone, after.work_date) == (YORK, before.work_date)
    assert after.worked_seconds == before.worked_seconds + 1800
    assert before.start == after.start or before.end == after.end


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("01:30-05:00 - 02:30", "01:30-05:00 - 02:30"), ("01:30-02:30", "1:30–2:30"), ("08:00-09:00", "8:00–9:00")],
)
def test_the_hours_pane_says_which_of_two_equal_hours_it_is(
    north: Desk, moment: Moment, typed: str, shown: str
) -> None:
    moment.instant = datetime(2026, 11, 1, 16, tzinfo=UTC)
    abroad = replace(north, now=lambda: replace(north.now(), zone=YORK))
    entry = abroad.run(log_time, "NORTH", TimeWords(clock=parse_range(typed))).result
    (line,) = north.ask(describe_entries, [entry], entry.work_date)
    row = HoursRow(line)
    assert values_of(row)["time"] == shown
    read = words_of(row, {"time": shown})
    assert north.run(edit_hours, EntryEdit(entry.id, read)).result.start == entry.start
