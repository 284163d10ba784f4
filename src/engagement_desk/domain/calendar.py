"""Days, weeks, months and quarters (SPEC §2, §3.7, §3.8)."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

_SATURDAY = 5
_MONTHS = 12


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
