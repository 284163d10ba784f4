"""Days, weeks, months and quarters (SPEC §2, §3.7, §3.8)."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from engagement_desk.domain.errors import Refused

_SATURDAY = 5
_MONTHS = 12
_QUARTER_MONTHS = 3
_QUARTERS = 4
_YEARS = range(1900, 3000)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY_NUMBERS = {form: number for number, name in enumerate(_WEEKDAYS) for form in (name, name[:3])}
_DAYS_BACK = {"today": 0, "yesterday": 1}
_ISO_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_QUARTER = re.compile(r"([0-9]{4})[Qq]([1-4])")
_MONTH = re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])")


@dataclass(frozen=True, slots=True)
class Quarter:
    """A quarter, `starts` to `ends` both inclusive; `name` is like 2026Q3."""

    name: str
    starts: date
    ends: date


def parse_date(text: str, today: date) -> date:
    """Read an ISO date, `today`, `yesterday` or a weekday's name (full or three letters), which is its last one, today
    included. Raises `Refused("malformed_date")`, also for years outside 1900 to 2999.
    """
    word = text.strip().lower()
    if word in _DAYS_BACK:
        return today - timedelta(days=_DAYS_BACK[word])
    if word in _WEEKDAY_NUMBERS:
        return today - timedelta(days=(today.weekday() - _WEEKDAY_NUMBERS[word]) % len(_WEEKDAYS))
    match = _ISO_DATE.fullmatch(word)
    if match is None or int(match[1]) not in _YEARS:
        raise Refused("malformed_date", text=text)
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        raise Refused("malformed_date", text=text) from None


def parse_quarter(text: str, first_month: int = 1) -> Quarter:
    """Read `2026Q3`: the third quarter of the year that begins in 2026 with `first_month` (SPEC §2).

    Raises `Refused("malformed_quarter")`.
    """
    match = _QUARTER.fullmatch(text.strip())
    if match is None or int(match[1]) not in _YEARS:
        raise Refused("malformed_quarter", text=text)
    return _quarter(int(match[1]), int(match[2]), first_month)


def parse_month(text: str) -> date:
    """Read `2026-09` and give the month's first day; raises `Refused("malformed_month")`."""
    match = _MONTH.fullmatch(text.strip())
    if match is None or int(match[1]) not in _YEARS:
        raise Refused("malformed_month", text=text)
    return date(int(match[1]), int(match[2]), 1)


def quarter_on(day: date, first_month: int = 1) -> Quarter:
    """Give the quarter that a day lies in."""
    year = day.year - (day.month < first_month)
    return _quarter(year, (day.month - first_month) % _MONTHS // _QUARTER_MONTHS + 1, first_month)


def previous_quarter(quarter: Quarter) -> Quarter:
    """Give the quarter before."""
    return _neighbour(quarter, -1)


def next_quarter(quarter: Quarter) -> Quarter:
    """Give the quarter after."""
    return _neighbour(quarter, 1)


def add_months(anchor: date, months: int) -> date:
    """Give the monthly anniversary, clipped to the month's end: 2026-01-31 + 1 = 2026-02-28, + 2 = 2026-03-31."""
    month_index = anchor.year * _MONTHS + anchor.month - 1 + months
    year, month = divmod(month_index, _MONTHS)
    return date(year, month + 1, min(anchor.day, days_in_month(year, month + 1)))


def days_in_month(year: int, month: int) -> int:
    """Count the days of a month."""
    following = date(year + month // _MONTHS, month % _MONTHS + 1, 1)
    return (following - timedelta(days=1)).day


def is_business_day(day: date, holidays: Collection[date]) -> bool:
    """Tell whether a day is Monday to Friday and no holiday."""
    return day.weekday() < _SATURDAY and day not in holidays


def add_days(day: date, count: int, *, business: bool, holidays: Collection[date]) -> date:
    """Give the day `count` days later, counted from the next day; business days skip weekends and holidays."""
    if not business:
        return day + timedelta(days=count)
    while count > 0:
        day += timedelta(days=1)
        count -= is_business_day(day, holidays)
    return day


def week_of(day: date) -> tuple[date, date]:
    """Give the Monday and the Sunday of a day's week."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def month_of(day: date) -> tuple[date, date]:
    """Give the first and the last day of a day's month."""
    return day.replace(day=1), day.replace(day=days_in_month(day.year, day.month))


def _quarter(year: int, number: int, first_month: int) -> Quarter:
    starts = add_months(date(year, first_month, 1), (number - 1) * _QUARTER_MONTHS)
    return Quarter(f"{year:04d}Q{number}", starts, add_months(starts, _QUARTER_MONTHS) - timedelta(days=1))


def _neighbour(quarter: Quarter, step: int) -> Quarter:
    year, number = divmod(int(quarter.name[:4]) * _QUARTERS + int(quarter.name[-1]) - 1 + step, _QUARTERS)
    starts = add_months(quarter.starts, step * _QUARTER_MONTHS)
    return Quarter(f"{year:04d}Q{number + 1}", starts, add_months(starts, _QUARTER_MONTHS) - timedelta(days=1))
