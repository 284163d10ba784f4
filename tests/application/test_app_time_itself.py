"""Time itself: clocks that are changed, zones changed on the way, a clock set wrong, year ends and leap days (§3.1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from engagement_desk.application.backups import DAILY, daily_backup, list_backups
from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, edit_entry, log_time
from engagement_desk.application.commands.gaps import GapAnswer, answer_gap, hold_gap
from engagement_desk.application.commands.mending import EntryEdit, edit_hours
from engagement_desk.application.commands.timer import start_timer, stop_timer
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import Now
from engagement_desk.application.queries.position import position_of
from engagement_desk.application.queries.quick import read_edit
from engagement_desk.application.verifying import verify
from engagement_desk.domain.clock_time import parse_range, zone_named
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import Span
from engagement_desk.domain.records.time import Entry, Timer

HOUR = timedelta(hours=1)
YORK, TOKYO = "America/New_York", "Asia/Tokyo"

# The instant at which the clocks of a zone are changed, and the local times one hour before and one hour after it.
CHANGES = (
    ("Europe/Berlin", datetime(2026, 3, 29, 1, tzinfo=UTC), "01:00-04:00"),
    ("Europe/Berlin", datetime(2026, 10, 25, 1, tzinfo=UTC), "02:00+02:00 - 03:00"),
    (YORK, datetime(2026, 3, 8, 7, tzinfo=UTC), "01:00-04:00"),
    (YORK, datetime(2026, 11, 1, 6, tzinfo=UTC), "01:00-04:00 - 02:00"),
    ("Australia/Lord_Howe", datetime(2026, 4, 4, 15, tzinfo=UTC), "01:00-02:30"),
    ("Australia/Lord_Howe", datetime(2026, 10, 3, 15, 30, tzinfo=UTC), "01:00-03:30"),
    ("America/Santiago", datetime(2026, 4, 5, 3, tzinfo=UTC), "23:00-00:00"),
    ("Pacific/Apia", datetime(2011, 12, 30, 10, tzinfo=UTC), None),
)


class World:
    """A clock and a place that a test sets."""

    def __init__(self, instant: datetime, zone: str) -> None:
        self.instant, self.zone = instant, zone

    def now(self) -> Now:
        return Now(self.instant, self.zone, self.instant.astimezone(zone_named(self.zone)).date())


def travelling(desk: Desk, instant: datetime, zone: str = "UTC") -> tuple[Desk, World]:
    world = World(instant, zone)
    return replace(desk, now=world.now), world


@pytest.fixture
def longtime(desk: Desk) -> Desk:
    """Give a desk with an engagement that runs for ever."""
    desk.run(new_engagement, NewEngagement(key="LONG", client="Acme", title="Advice", start=date(2011, 1, 1)))
    return desk


def entries(desk: Desk) -> list[Entry]:
    return desk.ask(lambda reading: reading.find(Entry, deleted_at=None))


@pytest.mark.parametrize(("zone", "change", "typed"), CHANGES)
def test_a_timer_over_a_change_of_clocks_has_the_hours_that_passed(longtime: Desk, zone, change, typed) -> None:
    desk, world = travelling(longtime, change - HOUR, zone)
    day = world.now().today
    desk.run(start_timer, "LONG")
    world.instant = change + HOUR
    timed = desk.run(stop_timer).result
    assert (timed.worked_seconds, timed.work_date, timed.zone) == (2 * 3600, day, zone)
    if typed is not None:
        written = desk.run(log_time, "LONG", TimeWords(clock=parse_range(typed), day=day)).result
        assert (written.start, written.end, written.work_date) == (timed.start, timed.end, day)
    assert verify(desk) == []


def test_a_time_away_over_a_change_of_clocks_is_as_long_as_it_was(longtime: Desk) -> None:
    desk, world = travelling(longtime, datetime(2026, 10, 25, 0, tzinfo=UTC), "Europe/Berlin")
    desk.run(start_timer, "LONG")
    world.instant += 3 * HOUR
    desk.run(hold_gap, world.instant - 2 * HOUR, world.instant)
    before, away = entries(desk)
    assert (before.worked_seconds, away.worked_seconds) == (3600, 7200)
    desk.run(answer_gap, away.id, GapAnswer.KEEP)
    assert desk.run(stop_timer).result.worked_seconds == 3 * 3600


def test_a_timer_begun_in_new_york_is_stopped_in_tokyo(longtime: Desk) -> None:
    desk, world = travelling(longtime, datetime(2026, 10, 1, 2, 30, tzinfo=UTC), YORK)
    desk.run(start_timer, "LONG", "flight")
    world.zone, world.instant = TOKYO, world.instant + 14 * HOUR
    assert world.now().today == date(2026, 10, 2)
    entry = desk.run(stop_timer).result
    assert (entry.zone, entry.work_date, entry.worked_seconds) == (YORK, date(2026, 9, 30), 14 * 3600)


def test_an_entry_that_is_edited_elsewhere_stays_in_its_zone_and_on_its_day(longtime: Desk) -> None:
    desk, world = travelling(longtime, datetime(2026, 10, 1, 2, 0, tzinfo=UTC), YORK)
    entry = desk.run(log_time, "LONG", TimeWords(clock=parse_range("20:00-21:00"), day=date(2026, 9, 30))).result
    world.zone, world.instant = TOKYO, world.instant + 48 * HOUR
    words = TimeWords(clock=parse_range("20:00-21:30"))
    told = desk.ask(read_edit, desk.now(), entry.id, words).line.entry
    changed = desk.run(edit_hours, EntryEdit(entry.id, words)).result
    for after in (told, changed):
        assert (after.start, after.zone, after.work_date) == (entry.start, YORK, date(2026, 9, 30))
        assert after.worked_seconds == 5400


def test_time_that_overlaps_across_midnight_or_zones_is_warned_about(longtime: Desk) -> None:
    desk, world = travelling(longtime, datetime(2026, 9, 14, 12, tzinfo=UTC))

    def log(typed: str, day: int, zone: str) -> list[str]:
        world.zone = zone
        words = TimeWords(clock=parse_range(typed), day=date(2026, 9, day))
        return [warned.code for warned in desk.run(log_time, "LONG", words).warnings]

    assert log("22:00-01:30", 1, "UTC") == []
    assert log("01:00-02:00", 2, "UTC") == ["overlaps"]
    assert log("20:00-21:00", 1, YORK) == ["overlaps"]
    assert log("11:00-12:00", 2, TOKYO) == []


def test_a_late_evening_at_the_year_s_end_belongs_to_the_local_year(longtime: Desk) -> None:
    desk, world = travelling(longtime, datetime(2027, 1, 1, 3, 30, tzinfo=UTC), YORK)
    desk.run(start_timer, "LONG")
    world.instant += 3 * HOUR
    entry = desk.run(stop_timer).result
    assert (entry.work_date, entry.posting_date) == (date(2026, 12, 31), date(2026, 12, 31))


@pytest.mark.parametrize("monday", [date(2020, 12, 28), date(2024, 12, 30), date(2026, 12, 28), date(2028, 2, 28)])
def test_a_week_across_the_year_s_end_or_a_leap_day_is_one_week(desk: Desk, monday: date) -> None:
    terms = {"allowance_per": Span.WEEK, "allowance_min_minutes": 420, "allowance_max_minutes": 420}
    wanted = NewEngagement(key="WEEK", client="Acme", title="Advice", start=date(2020, 1, 1), terms=terms)
    desk.run(new_engagement, wanted)
    for number in range(-1, 8):
        desk.run(log_time, "WEEK", TimeWords(seconds=3600, day=monday + timedelta(days=number)))
    after = monday + timedelta(days=7)
    rows = {row.period_start: row for row in desk.ask(position_of, "WEEK", after + timedelta(days=6)).allowance}
    assert (rows[monday].period_end, rows[monday].billed_minutes) == (after - timedelta(days=1), 420)
    assert [rows[monday + timedelta(days=shift)].state for shift in (-7, 0, 7)] == ["under", "within", "under"]


def test_a_leap_day_is_a_day_like_any_other(longtime: Desk) -> None:
    desk, _ = travelling(longtime, datetime(2028, 2, 29, 12, tzinfo=UTC))
    entry = desk.run(log_time, "LONG", TimeWords(clock=parse_range("23:00-01:00"))).result
    assert (entry.work_date, entry.worked_seconds) == (date(2028, 2, 29), 7200)
    moved = desk.run(edit_entry, entry.id, TimeWords(day=date(2028, 3, 1))).result
    assert moved.start - entry.start == timedelta(days=1)


def test_a_clock_set_back_behind_the_start_keeps_the_timer_until_it_is_right(longtime: Desk) -> None:
    desk, world = travelling(longtime, datetime(2026, 9, 14, 12, tzinfo=UTC))
    desk.run(start_timer, "LONG")
    world.instant -= 2 * HOUR
    with pytest.raises(Refused, match="timer_clock_set_back"):
        desk.run(stop_timer)
    world.instant += 3 * HOUR
    assert desk.run(stop_timer).result.worked_seconds == 3600


def test_a_clock_set_back_while_it_runs_takes_no_more_than_it_was_set_back_by(longtime: Desk) -> None:
    desk, world = travelling(longtime, datetime(2026, 9, 14, 12, tzinfo=UTC))
    desk.run(start_timer, "LONG")
    world.instant += 5 * HOUR
    world.instant -= 2 * HOUR
    assert desk.run(stop_timer).result.worked_seconds == 3 * 3600


def test_a_clock_set_forward_by_a_day_logs_nothing_and_loses_nothing(longtime: Desk) -> None:
    desk, world = travelling(longtime, datetime(2026, 9, 14, 12, tzinfo=UTC))
    desk.run(start_timer, "LONG")
    world.instant += 400 * 24 * HOUR
    with pytest.raises(Refused, match="timer_too_long"):
        desk.run(stop_timer)
    world.instant -= 400 * 24 * HOUR - HOUR
    assert desk.run(stop_timer).result.worked_seconds == 3600
    assert desk.ask(lambda reading: reading.count(Timer)) == 0


def test_a_backup_dated_ahead_by_a_wrong_clock_stops_none_of_the_days_after(longtime: Desk) -> None:
    desk, world = travelling(longtime, datetime(2031, 9, 14, 12, tzinfo=UTC))
    desk.run(log_time, "LONG", TimeWords(seconds=60))
    assert daily_backup(desk).made is not None
    for day in (14, 15):
        world.instant = datetime(2026, 9, day, 12, tzinfo=UTC)
        desk.run(log_time, "LONG", TimeWords(seconds=60))
        assert daily_backup(desk).made is not None
        desk.run(log_time, "LONG", TimeWords(seconds=60))
        assert daily_backup(desk).made is None
    assert len([one for one in list_backups(desk) if one.reason == DAILY]) == 3


def test_what_a_restore_would_lose_is_told_also_when_the_clock_was_set_back(longtime: Desk) -> None:
    desk, world = travelling(longtime, datetime(2026, 9, 14, 12, tzinfo=UTC))
    desk.run(log_time, "LONG", TimeWords(seconds=60))
    backup = daily_backup(desk).made
    world.instant -= 6 * HOUR
    desk.run(log_time, "LONG", TimeWords(seconds=60))
    lost = desk.keeper().lost(backup)
    assert (lost.entries, lost.commands) == (1, 1)
