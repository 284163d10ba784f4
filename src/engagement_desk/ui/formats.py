"""How dates and amounts are written, as the settings and the language have it: one way for the whole process."""

from __future__ import annotations

from dataclasses import dataclass

AUTO = "auto"
"""The value of both settings that leaves it to the language of the window."""
ENGLISH = "en"
_NO_BREAK = "\u00a0"
# A day without its year, with it, and as a heading; by the order of its parts, and by language where that has its own.
_DATES = {
    "dmy": ("{day} {month}", "{day} {month} {year}", "{weekday} {day} {month}"),
    "mdy": ("{month} {day}", "{month} {day}, {year}", "{weekday}, {month} {day}"),
    "ymd": ("{number:02d}-{day:02d}", "{year}-{number:02d}-{day:02d}", "{weekday} {year}-{number:02d}-{day:02d}"),
}
_OWN_DATES = {
    ("de", "dmy"): ("{day}. {month}", "{day}. {month} {year}", "{weekday}, {day}. {month}"),
    ("es", "dmy"): ("{day} {month}", "{day} {month} {year}", "{weekday}, {day} de {month}"),
}
# What separates thousands and decimals.
_AMOUNTS = {
    "1,234.50": (",", "."),
    "1.234,50": (".", ","),
    "1 234.50": (_NO_BREAK, "."),
    "1 234,50": (_NO_BREAK, ","),
}
_USUAL_AMOUNTS = {"de": "1.234,50", "fr": "1 234,50", "es": "1.234,50"}
_SIGNED_BEFORE, _SIGNED_AFTER = "{sign}{amount}", f"{{amount}}{_NO_BREAK}{{sign}}"


@dataclass(frozen=True, slots=True)
class Formats:
    """The patterns of a date without its year, with it, and as a heading; what separates thousands and decimals; the
    pattern of an amount with its currency's sign.
    """

    short: str
    with_year: str
    heading: str
    thousands: str
    decimals: str
    signed: str


def formats_of(dates: str, amounts: str, language: str = ENGLISH) -> Formats:
    """Give the formats for the values of the settings `dates` and `amounts`, in a language of the window."""
    order = "dmy" if dates == AUTO else dates
    days = _OWN_DATES.get((language, order), _DATES[order])
    chosen = _USUAL_AMOUNTS.get(language, "1,234.50") if amounts == AUTO else amounts
    return Formats(*days, *_AMOUNTS[chosen], _SIGNED_BEFORE if language == ENGLISH else _SIGNED_AFTER)


class _InUse:
    language = ENGLISH
    formats = formats_of(AUTO, AUTO)


def speak(language: str) -> None:
    """Write in this language from now on, as its formats are by themselves."""
    _InUse.language, _InUse.formats = language, formats_of(AUTO, AUTO, language)


def spoken() -> str:
    """Give the language in use."""
    return _InUse.language


def use_formats(dates: str, amounts: str) -> bool:
    """Write dates and amounts so from now on; tell whether that is a change."""
    wanted = formats_of(dates, amounts, _InUse.language)
    is_new, _InUse.formats = wanted != _InUse.formats, wanted
    return is_new


def formats() -> Formats:
    """Give the formats in use."""
    return _InUse.formats
