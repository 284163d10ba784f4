"""Figures and dates by the client's language."""

from __future__ import annotations

from datetime import UTC, date, datetime
from fractions import Fraction

import pytest

from engagement_desk.documents.formats import DASH, Formats, percent

ENGLISH = Formats("en", "USD", 2, "America/New_York")


@pytest.mark.parametrize(
    ("language", "currency", "decimals", "cents", "text"),
    [
        ("en", "USD", 2, 2_560_000, "$25,600.00"),
        ("en", "USD", 2, -167, "-$1.67"),
        ("de", "EUR", 2, 2_560_000, "25.600,00\u00a0€"),
        ("en", "JPY", 0, 100, "¥100"),
        ("en", "KWD", 3, 100_500, "KWD\u00a0100.500"),
        ("xx-not-a-language", "USD", 2, 1, "$0.01"),
        ("", "USD", 2, 1, "$0.01"),
        ("he", "USD", 2, 1, "$0.01"),
    ],
)
def test_money_has_every_decimal_of_its_currency(
    language: str, currency: str, decimals: int, cents: int, text: str
) -> None:
    assert Formats(language, currency, decimals, "UTC").money(cents) == text


def test_money_of_fourteen_digits_is_exact() -> None:
    assert ENGLISH.money(12_345_678_901_234_567) == "$123,456,789,012,345.67"


def test_short_money() -> None:
    assert ENGLISH.money_short(2_560_000) == "$25,600"
    assert ENGLISH.money_short(2_560_050) == "$25,600.50"
    assert ENGLISH.money_axis(2_000_000) == "$20k"
    assert ENGLISH.money_axis(50_000) == "$500"
    assert ENGLISH.money_axis(0) == "$0"


def test_changes_are_signed_and_nothing_is_a_dash() -> None:
    assert (ENGLISH.change(500), ENGLISH.change(-500), ENGLISH.change(0)) == ("+$5.00", "-$5.00", DASH)
    assert (ENGLISH.hours_change(90), ENGLISH.hours_change(-90), ENGLISH.hours_change(0)) == ("+1:30", "-1:30", DASH)
    assert (ENGLISH.money(None), ENGLISH.hours(None), ENGLISH.iso(None)) == (DASH, DASH, DASH)


@pytest.mark.parametrize(
    ("seconds", "exact", "text"),
    [(5_400, False, "1:30"), (-5_400, False, "-1:30"), (5_415, True, "1:30:15"), (-15, True, "-0:00:15")],
)
def test_time(seconds: int, exact: bool, text: str) -> None:
    assert ENGLISH.time(seconds, exact=exact) == text


def test_hours_in_a_sentence() -> None:
    said = [ENGLISH.hours_said(minutes).replace("\u00a0", " ") for minutes in (90, 120, -90)]
    assert said == ["1 h 30", "2 h", "-1 h 30"]
    assert " " not in ENGLISH.hours_said(90)


def test_dates() -> None:
    day = date(2026, 9, 1)
    assert ENGLISH.iso(day) == "2026-09-01"
    assert ENGLISH.day(day) == "1 Sep 2026"
    assert ENGLISH.day_short(day) == "1 Sep"
    assert ENGLISH.day_long(day) == "1 September 2026"
    assert (ENGLISH.month(day), ENGLISH.month_year(day)) == ("Sep", "Sep 2026")
    assert Formats("de", "EUR", 2, "UTC").day_long(day).endswith("2026")


def test_instants_are_told_in_the_engagements_zone() -> None:
    instant = datetime(2026, 10, 2, 2, 15, tzinfo=UTC)
    assert ENGLISH.instant(instant) == "2026-10-01 22:15 New York"
    assert ENGLISH.published_on(instant) == "1 October 2026"
    assert Formats("en", "USD", 2, "UTC").city() == "UTC"


def test_percent() -> None:
    assert (percent(1, 3), percent(1, 8), percent(0, 0)) == ("33 %", "13 %", DASH)


@pytest.mark.parametrize(
    ("language", "long", "short"),
    [
        ("en", "30 September 2026", "30 Sep 2026"),
        ("en-US", "September 30, 2026", "Sep 30, 2026"),
        ("de", "30. September 2026", "30. Sept. 2026"),
        ("fr", "30 septembre 2026", "30 sept. 2026"),
        ("es", "30 de septiembre de 2026", "30 sept 2026"),
    ],
)
def test_days_are_written_as_the_language_writes_them(language: str, long: str, short: str) -> None:
    formats = Formats(language, "EUR", 2, "UTC")
    assert (formats.day_long(date(2026, 9, 30)), formats.day(date(2026, 9, 30))) == (long, short)


def test_months_by_name() -> None:
    day = date(2026, 9, 1)
    assert (ENGLISH.month_name(day), ENGLISH.month_named(day)) == ("September", "September 2026")
    spanish = Formats("es", "EUR", 2, "UTC")
    assert (spanish.month_name(day), spanish.month_named(day)) == ("septiembre", "septiembre de 2026")


@pytest.mark.parametrize(
    ("language", "value", "text"),
    [
        ("en", Fraction(142, 100), "1.42"),
        ("de", Fraction(142, 100), "1,42"),
        ("en", Fraction(-1, 100), "-0.01"),
        ("en", Fraction(5, 1000), "0.01"),
        ("en", Fraction(1, 3), "0.33"),
        ("en", Fraction(0), "0.00"),
        ("en", None, DASH),
    ],
)
def test_numbers_have_two_decimals(language: str, value: Fraction | None, text: str) -> None:
    assert Formats(language, "EUR", 2, "UTC").number(value) == text
