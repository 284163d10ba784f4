from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engagement_desk.domain.clock_time import (
    ClockRange,
    clocked,
    local_date,
    parse_clock,
    parse_moment,
    parse_range,
    zone_named,
)
from engagement_desk.domain.errors import Refused

BERLIN = zone_named("Europe/Berlin")
SPRING = date(2026, 3, 29)  # 02:00 becomes 03:00
AUTUMN = date(2026, 10, 25)  # 03:00 becomes 02:00
ORDINARY = date(2026, 9, 14)
ZONES = st.sampled_from(
    ["UTC", "Europe/Berlin", "Europe/Dublin", "America/New_York", "America/St_Johns", "Asia/Kathmandu", "Asia/Tehran",
     "Australia/Lord_Howe", "Pacific/Apia", "Pacific/Chatham", "Africa/Casablanca", "Antarctica/Troll", "Asia/Gaza"]
).map(zone_named)  # fmt: skip
CLOCKS = st.times(min_value=time(0), max_value=time(23, 59, 59)).map(lambda clock: clock.replace(microsecond=0))
# Days on which one of these zones changed its clocks come often.
DAYS = st.one_of(
    st.dates(date(1990, 1, 1), date(2035, 12, 31)),
    st.sampled_from([SPRING, AUTUMN, date(2026, 3, 8), date(2026, 11, 1), date(2011, 12, 29), date(2026, 4, 5)]),
)


def worked(day, text, zone=BERLIN):
    return clocked(day, parse_range(text), zone).worked_seconds


@pytest.mark.parametrize("name", ["UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires", "Etc/GMT+5", "EST5EDT"])
def test_zones_are_known_by_name(name):
    assert zone_named(name).key == name


@pytest.mark.parametrize(
    "name",
    ["", "Mars/Olympus", "../../etc/passwd", "/etc/localtime", "Europe/../UTC", "Europe", "Europe/", "tzdata.zi",
     "a\0b", "right/UTC", "posix/UTC", "localtime", "posixrules", "Factory", "zone.tab", "Europe/Berlin\n", "x" * 300],
)  # fmt: skip
def test_unknown_zones_and_paths_are_refused(name):
    with pytest.raises(Refused, match="unknown_zone"):
        zone_named(name)


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("9:15", time(9, 15)),
        ("09:15", time(9, 15)),
        ("9:15:30", time(9, 15, 30)),
        ("9:15am", time(9, 15)),
        ("9:15 PM", time(21, 15)),
        ("9am", time(9)),
        ("12:00am", time(0)),
        ("12pm", time(12)),
        ("17:00", time(17)),
        ("0:00", time(0)),
        (" 23:59 ", time(23, 59)),
    ],
)
def test_clock_times_are_read(text, clock):
    assert parse_clock(text) == clock


@pytest.mark.parametrize(
    "text", ["", "9", "24:00", "9:60", "9:15:60", "13:00pm", "0am", "9:5", "9.15", "9:15x", "٩:15"]
)
def test_what_is_no_clock_time_is_refused(text):
    with pytest.raises(Refused, match="malformed_clock"):
        parse_clock(text)


@pytest.mark.parametrize(
    "text", ["9:15-10:40", "9:15 - 10:40", "9:15–10:40", "09:15 — 10:40", "9:15am-10:40am", " 9:15 am -10:40 AM "]
)
def test_ranges_are_read(text):
    assert parse_range(text) == ClockRange(time(9, 15), time(10, 40))


@pytest.mark.parametrize(
    ("text", "start_hours", "end_hours"),
    [
        ("02:30+02:00-02:30+01:00", 2, 1),
        ("02:30+02:00-02:45", 2, None),
        ("00:30 - 02:30-05:00", None, -5),
        ("0:30-2:30-05:00", None, -5),
        ("02:30Z-03:00z", 0, 0),
        ("02:30−05:00 - 03:00", -5, None),
    ],
)
def test_ranges_may_carry_offsets(text, start_hours, end_hours):
    found = parse_range(text)
    expected = [None if hours is None else timedelta(hours=hours) for hours in (start_hours, end_hours)]
    assert [found.start_offset, found.end_offset] == expected


@pytest.mark.parametrize("text", ["", "9:15", "9:15-", "-10:40", "9:15-10:40-11:00", "9:15 to 10:40", "9-10", "x-y"])
def test_what_is_no_range_is_refused(text):
    with pytest.raises(Refused, match="malformed_range"):
        parse_range(text)


def test_a_range_that_can_be_read_in_two_ways_is_refused():
    with pytest.raises(Refused, match="malformed_range"):
        parse_range("01:30-02:30-05:00")


def test_a_range_of_impossible_times_is_refused():
    with pytest.raises(Refused, match="malformed_clock"):
        parse_range("25:00-26:00")


def test_a_range_becomes_two_utc_instants_and_the_local_date_of_its_start():
    found = clocked(ORDINARY, parse_range("9:15-10:40"), BERLIN)
    assert found.start == datetime(2026, 9, 14, 7, 15, tzinfo=UTC)
    assert found.end == datetime(2026, 9, 14, 8, 40, tzinfo=UTC)
    assert (found.work_date, found.worked_seconds) == (ORDINARY, 5100)


@pytest.mark.parametrize(
    ("day", "text", "hours"),
    [
        (SPRING, "00:00-23:00", 22),
        (SPRING, "01:30-03:30", 1),
        (AUTUMN, "00:00-22:00", 23),
        (AUTUMN, "01:30-03:30", 3),
        (AUTUMN, "02:00-03:00", 2),
        (AUTUMN, "02:30+02:00-02:30+01:00", 1),
        (AUTUMN, "02:30+01:00-03:30", 1),
        (AUTUMN, "02:45-02:45+01:00", 1),
        (SPRING, "22:00-02:30", 4.5),
        (date(2026, 10, 24), "22:00-02:30+01:00", 5.5),
        (date(2026, 3, 28), "22:00-03:00", 4),
    ],
)
def test_days_of_23_and_25_hours_are_right(day, text, hours):
    assert worked(day, text) == hours * 3600


def test_a_time_that_occurs_twice_is_the_first():
    assert clocked(AUTUMN, parse_range("02:30-03:30"), BERLIN).start == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (SPRING, "02:30-04:00"),
        (SPRING, "01:00-02:30"),
        (SPRING, "02:30+01:00-04:00"),
        (date(2026, 3, 28), "22:00-02:30"),
    ],
)
def test_a_time_that_the_clocks_skip_is_refused(day, text):
    with pytest.raises(Refused, match="skipped_time"):
        worked(day, text)


def test_an_offset_that_the_zone_does_not_have_then_is_refused():
    with pytest.raises(Refused, match="offset_not_in_zone"):
        worked(ORDINARY, "09:00+01:00-10:00")


@pytest.mark.parametrize(("text", "hours"), [("22:00-0:00", 2), ("22:00-1:00", 3), ("22:00-9:59", 11 + 59 / 60)])
def test_an_end_before_the_start_is_on_the_next_day(text, hours):
    assert worked(ORDINARY, text) == round(hours * 3600)


@pytest.mark.parametrize("text", ["10:00-9:00", "9:00-9:00", "22:00-10:00"])
def test_it_is_refused_where_that_makes_12_hours(text):
    with pytest.raises(Refused, match="end_before_start"):
        worked(ORDINARY, text)


def test_the_second_of_two_equal_times_does_not_end_with_the_first():
    with pytest.raises(Refused, match="end_before_start"):
        worked(AUTUMN, "02:30+01:00-02:45")


def test_24_hours_and_more_are_refused():
    assert worked(AUTUMN, "00:00-22:59:59") == 24 * 3600 - 1
    with pytest.raises(Refused, match="too_long"):
        worked(AUTUMN, "00:00-23:00")


def test_the_work_date_is_local():
    late = datetime(2026, 9, 30, 23, 30, tzinfo=UTC)
    assert local_date(late, BERLIN) == date(2026, 10, 1)
    assert local_date(late, zone_named("America/New_York")) == date(2026, 9, 30)


@given(DAYS, CLOCKS, CLOCKS, ZONES)
def test_worked_seconds_are_the_difference_of_the_instants_in_every_zone(day, start, end, zone):
    try:
        found = clocked(day, ClockRange(start, end), zone)
    except Refused as refusal:
        assert refusal.code in {"skipped_time", "end_before_start", "too_long"}
        return
    shown = [instant.astimezone(zone).replace(tzinfo=None, fold=0) for instant in (found.start, found.end)]
    assert shown[0] == datetime.combine(day, start)
    assert shown[1].time() == end
    assert found.worked_seconds == (found.end - found.start).total_seconds()
    assert 0 < found.worked_seconds < 24 * 3600
    assert found.work_date == local_date(found.start, zone)


def test_a_moment_is_a_day_with_a_clock_time_in_its_zone():
    today = date(2026, 9, 14)
    assert parse_moment("2026-10-01 15:00", today, "Europe/Berlin") == datetime(2026, 10, 1, 13, tzinfo=UTC)
    assert parse_moment(" 2026-10-01T3pm", today, "UTC") == datetime(2026, 10, 1, 15, tzinfo=UTC)
    assert parse_moment("today", today, "America/New_York") == datetime(2026, 9, 14, 4, tzinfo=UTC)
    for text in ("", "soon", "2026-10-01 noonish"):
        with pytest.raises(Refused):
            parse_moment(text, today, "UTC")
