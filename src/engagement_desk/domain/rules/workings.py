"""Numbers in the workings of a statement: plain, exact and without a currency's sign."""

from __future__ import annotations

from engagement_desk.domain.durations import format_hours
from engagement_desk.domain.money import format_plain


def amount(cents: int, currency: str) -> str:
    """Write minor units with grouped thousands: `25,600.00`, `−0.05`."""
    whole, point, fraction = format_plain(abs(cents), currency).partition(".")
    return f"{'−' if cents < 0 else ''}{int(whole):,}{point}{fraction}"


def days(count: int) -> str:
    """Write a number of days: `1 day`, `30 days`."""
    return "1 day" if count == 1 else f"{count} days"


def hours(minutes: int) -> str:
    """Write minutes as hours and minutes: `64:18 h`."""
    return f"{format_hours(minutes)} h"
