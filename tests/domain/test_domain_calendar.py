from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engagement_desk.domain.calendar import (
    Quarter,
    add_days,
    add_months,
    days_in_month,
    is_business_day,
    month_of,
    next_quarter,
    parse_date,
    parse_quarter,
    previous_quarter,
    quarter_on,
    week_of,
)
from engagement_desk.domain.errors import Refused

WEDNESDAY = date(2026, 9, 30)
DAYS = st.dates(date(1900, 1, 1), date(2999, 12, 31))
FIRST_MONTHS = st.integers(1, 12)


@pytest.mark.parametrize(
    ("months", "expected"),
    [(0, (2026, 1, 31)), (1, (2026, 2, 28)), (2, (2026, 3, 31)), (3, (2026, 4, 30)), (-1, (2025, 12, 31))],
)
def test_anniversaries_are_clipped_to_the_months_end(months, expected):
    assert add_months(date(2026, 1, 31), months) == date(*expected)


@pytest.mark.parametrize(("year", "month", "days"), [(2026, 2, 28), (2028, 2, 29), (2026, 12, 31), (2026, 4, 30)])
def test_months_have_their_days(year, month, days):
    assert days_in_month(year, month) == days
    assert month_of(date(year, month, 15)) == (date(year, month, 1), date(year, month, days))


def test_business_days_leave_out_weekends_and_holidays():
    assert is_business_day(WEDNESDAY, ())
    assert not is_business_day(WEDNESDAY, {WEDNESDAY})
    assert not is_business_day(date(2026, 10, 3), ())


def test_days_are_counted_from_the_next_one():
    notice = date(2026, 9, 18)
    assert add_days(notice, 30, business=False, holidays=()) == date(2026, 10, 18)
    assert add_days(notice + timedelta(days=2), 10, business=True, holidays=()) == date(2026, 10, 2)
    assert add_days(notice, 1, business=True, holidays={date(2026, 9, 21)}) == date(2026, 9, 22)
    assert add_days(notice, 0, business=True, holidays=()) == notice


def test_a_week_runs_from_monday_to_sunday():
    assert week_of(WEDNESDAY) == (date(2026, 9, 28), date(2026, 10, 4))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-09-01", (2026, 9, 1)),
        (" 2026-09-01 ", (2026, 9, 1)),
        ("today", (2026, 9, 30)),
        ("Yesterday", (2026, 9, 29)),
        ("wednesday", (2026, 9, 30)),
        ("Wed", (2026, 9, 30)),
        ("tue", (2026, 9, 29)),
        ("thursday", (2026, 9, 24)),
        ("SUN", (2026, 9, 27)),
        ("1900-01-01", (1900, 1, 1)),
        ("2999-12-31", (2999, 12, 31)),
        ("2028-02-29", (2028, 2, 29)),
    ],
)
def test_dates_are_read(text, expected):
    assert parse_date(text, WEDNESDAY) == date(*expected)


@pytest.mark.parametrize(
    "text",
    ["", "tomorrow", "03/04/2026", "2026-9-1", "20260901", "2026-W36-2", "2026-02-29", "2026-13-01", "0026-01-01",
     "1899-12-31", "3000-01-01", "tues", "2026-09-01T10:00"],
)  # fmt: skip
def test_what_is_no_date_is_refused(text):
    with pytest.raises(Refused, match="malformed_date"):
        parse_date(text, WEDNESDAY)


@given(DAYS, DAYS)
def test_an_iso_date_is_read_back(day, today):
    assert parse_date(day.isoformat(), today) == day


@given(DAYS, st.integers(0, 6))
def test_a_weekday_is_its_last_one(today, number):
    name = (date(2026, 9, 28) + timedelta(days=number)).strftime("%A")
    found = parse_date(name, today)
    assert found == parse_date(name[:3], today)
    assert found.weekday() == number
    assert 0 <= (today - found).days <= 6


@pytest.mark.parametrize(
    ("text", "first_month", "starts", "ends"),
    [
        ("2026Q3", 1, (2026, 7, 1), (2026, 9, 30)),
        ("2026q1", 1, (2026, 1, 1), (2026, 3, 31)),
        ("2026Q4", 1, (2026, 10, 1), (2026, 12, 31)),
        ("2026Q1", 10, (2026, 10, 1), (2026, 12, 31)),
        ("2026Q3", 10, (2027, 4, 1), (2027, 6, 30)),
        ("2026Q4", 4, (2027, 1, 1), (2027, 3, 31)),
    ],
)
def test_quarters_are_those_of_the_year_that_begins_then(text, first_month, starts, ends):
    assert parse_quarter(text, first_month) == Quarter(text.upper(), date(*starts), date(*ends))


@pytest.mark.parametrize("text", ["", "2026", "2026Q5", "2026Q0", "Q3", "2026-Q3", "26Q3", "1899Q1", "3000Q1"])
def test_what_is_no_quarter_is_refused(text):
    with pytest.raises(Refused, match="malformed_quarter"):
        parse_quarter(text)


@given(DAYS, FIRST_MONTHS)
def test_every_day_lies_in_its_quarter_and_quarters_join(day, first_month):
    quarter = quarter_on(day, first_month)
    assert quarter.starts <= day <= quarter.ends
    before, after = previous_quarter(quarter), next_quarter(quarter)
    assert before == quarter_on(quarter.starts - timedelta(days=1), first_month)
    assert after == quarter_on(quarter.ends + timedelta(days=1), first_month)
    assert next_quarter(before) == quarter == previous_quarter(after)


@given(st.dates(date(1901, 1, 1), date(2999, 12, 31)), FIRST_MONTHS)
def test_a_quarters_name_is_read_back(day, first_month):
    quarter = quarter_on(day, first_month)
    assert parse_quarter(quarter.name, first_month) == quarter
