"""How dates and amounts are written, as the settings have it: one way for the whole process, as with its language."""

from __future__ import annotations

from dataclasses import dataclass

_NO_BREAK = "\u00a0"
_DATES = {
    "dmy": ("{day} {month}", "{day} {month} {year}", "{weekday} {day} {month}"),
    "mdy": ("{month} {day}", "{month} {day}, {year}", "{weekday}, {month} {day}"),
    "ymd": ("{number:02d}-{day:02d}", "{year}-{number:02d}-{day:02d}", "{weekday} {year}-{number:02d}-{day:02d}"),
}
_AMOUNTS = {"1,234.50": (",", "."), "1.234,50": (".", ","), "1 234.50": (_NO_BREAK, ".")}


@dataclass(frozen=True, slots=True)
class Formats:
    """The patterns of a date without its year, with it, and as a heading; what separates thousands and decimals."""

    short: str
    with_year: str
    heading: str
    thousands: str
    decimals: str


def formats_of(dates: str, amounts: str) -> Formats:
    """Give the formats for the values of the settings `dates` and `amounts`."""
    return Formats(*_DATES[dates], *_AMOUNTS[amounts])


class _InUse:
    formats = formats_of("dmy", "1,234.50")


def use_formats(dates: str, amounts: str) -> bool:
    """Write dates and amounts so from now on; tell whether that is a change."""
    wanted = formats_of(dates, amounts)
    is_new, _InUse.formats = wanted != _InUse.formats, wanted
    return is_new


def formats() -> Formats:
    """Give the formats in use."""
    return _InUse.formats
