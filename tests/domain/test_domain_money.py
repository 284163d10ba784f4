from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engagement_desk.domain.errors import Refused
from engagement_desk.domain.money import CURRENCIES, decimals, format_plain, half_away, parse_money, value_of

AMOUNTS = st.integers(-(10**14) + 1, 10**14 - 1)


@pytest.mark.parametrize(
    ("currency", "places"), [("USD", 2), ("EUR", 2), ("JPY", 0), ("KRW", 0), ("KWD", 3), ("TND", 3), ("CLF", 4)]
)
def test_a_currency_has_its_decimals(currency, places):
    assert decimals(currency) == places


def test_the_table_holds_codes_of_three_capitals_once():
    assert all(len(code) == 3 and code.isalpha() and code.isupper() for code in CURRENCIES)
    assert len(CURRENCIES) > 160


@pytest.mark.parametrize("currency", ["usd", "XYZ", "", "US$"])
def test_an_unknown_currency_is_refused(currency):
    with pytest.raises(Refused, match="unknown_currency"):
        decimals(currency)


@pytest.mark.parametrize(
    ("text", "currency", "cents"),
    [
        ("100", "USD", 10_000),
        ("100.00", "USD", 10_000),
        ("100.5", "USD", 10_050),
        ("25,600", "USD", 2_560_000),
        ("25,600.50", "USD", 2_560_050),
        ("1,234,567.89", "EUR", 123_456_789),
        (" 0.05 ", "USD", 5),
        ("0", "USD", 0),
        ("00100", "USD", 10_000),
        ("100", "JPY", 100),
        ("1.234", "KWD", 1_234),
        ("1.2345", "CLF", 12_345),
    ],
)
def test_amounts_are_read_as_minor_units(text, currency, cents):
    assert parse_money(text, currency) == cents


@pytest.mark.parametrize(
    "text",
    ["", " ", "abc", "1,5", "1,23,456", "25,60", ",100", "1.", ".5", "$100", "1e3", "+1", "1 000", "--1", "nan", "١٠٠"],
)
def test_what_is_no_amount_is_refused(text):
    with pytest.raises(Refused, match="malformed_money"):
        parse_money(text, "USD", signed=True)


@pytest.mark.parametrize(("text", "currency"), [("100.50", "JPY"), ("1.005", "USD"), ("1.00000", "CLF")])
def test_more_decimals_than_the_currency_has_are_refused(text, currency):
    with pytest.raises(Refused, match="too_many_decimals"):
        parse_money(text, currency)


def test_a_minus_sign_is_for_signed_amounts_only():
    assert parse_money("-1,000.25", "USD", signed=True) == -100_025
    with pytest.raises(Refused, match="negative_money"):
        parse_money("-1", "USD")


def test_an_amount_that_no_workspace_could_hold_is_refused():
    assert parse_money("999,999,999,999.99", "USD") == 10**14 - 1
    with pytest.raises(Refused, match="money_too_large"):
        parse_money("1000000000000", "USD")


@pytest.mark.parametrize(
    ("cents", "currency", "text"),
    [
        (123_450, "USD", "1234.50"),
        (5, "USD", "0.05"),
        (-5, "USD", "-0.05"),
        (0, "USD", "0.00"),
        (100, "JPY", "100"),
        (-100, "JPY", "-100"),
        (7, "CLF", "0.0007"),
    ],
)
def test_amounts_are_written_exactly(cents, currency, text):
    assert format_plain(cents, currency) == text


@given(AMOUNTS, st.sampled_from(sorted(CURRENCIES)))
def test_what_is_written_is_read_back(cents, currency):
    assert parse_money(format_plain(cents, currency), currency, signed=True) == cents


@pytest.mark.parametrize(
    ("numerator", "denominator", "rounded"),
    [(5, 10, 1), (-5, 10, -1), (4, 10, 0), (-4, 10, 0), (15, 10, 2), (25, 10, 3), (-25, 10, -3), (7, 1, 7), (0, 3, 0)],
)
def test_halves_are_rounded_away_from_zero(numerator, denominator, rounded):
    assert half_away(numerator, denominator) == rounded


@given(st.integers(), st.integers(min_value=1))
def test_rounding_is_symmetrical_and_within_a_half(numerator, denominator):
    rounded = half_away(numerator, denominator)
    assert half_away(-numerator, denominator) == -rounded
    assert 2 * abs(rounded * denominator - numerator) <= denominator


@pytest.mark.parametrize(
    ("minutes", "rate", "cents"),
    [(37, 10_000, 6_167), (1, 10_000, 167), (50, 9_999, 8_333), (1, 9_990, 167), (-1, 9_990, -167), (0, 10_000, 0)],
)
def test_values_of_the_spec(minutes, rate, cents):
    assert value_of(minutes, rate) == cents
