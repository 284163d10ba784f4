"""Numbers and amounts of time, exactly."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engagement_desk.application.imports import DecimalMark
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange.numbers import (
    clock_to_seconds,
    decimal_mark,
    decimals_of,
    exact,
    hours_to_seconds,
)
from engagement_desk.interchange.unreadable import Unreadable, quoted

POINT, COMMA = DecimalMark.POINT, DecimalMark.COMMA


@pytest.mark.parametrize(
    ("text", "mark", "seconds"),
    [
        ("0.35", POINT, 1260),
        ("7", POINT, 25200),
        ("1.50", POINT, 5400),
        ("7,5", COMMA, 27000),
        ("2.001,0", COMMA, 2001 * 3600),
        ("12 500,00", COMMA, 12500 * 3600),
        ("12\u00a0500,00", COMMA, 12500 * 3600),
        ("12'500.25", POINT, 12500 * 3600 + 900),
        ("1,234.5", POINT, 1234 * 3600 + 1800),
        (".5", POINT, 1800),
        ("2.", POINT, 7200),
        ("1:30", COMMA, 5400),
        ("0:00:45", POINT, 45),
        ("0.333", POINT, 1199),
        ("0.0001", POINT, 0),
    ],
)
def test_hours_are_whole_seconds(text, mark, seconds):
    assert hours_to_seconds(text, mark) == seconds


@pytest.mark.parametrize("text", ["", " ", ".", "1,5", "1.5.0", "1.500.00,5", "0x10", "1h", "1:60", "1:5", "::", "1 h"])
def test_what_is_no_number_is_refused(text):
    with pytest.raises(Unreadable):
        hours_to_seconds(text, POINT)


def test_a_thousand_must_be_grouped_rightly():
    with pytest.raises(Unreadable):
        exact("1.50", COMMA)
    assert exact("1.500", COMMA) == Decimal(1500)


@pytest.mark.parametrize(
    ("numbers", "mark"),
    [
        (["1", "0.35"], POINT),
        (["1,500", "7,5"], COMMA),
        (["2.001,0"], COMMA),
        (["1,234.50"], POINT),
        (["1.234.567"], COMMA),
        (["1,234,567"], POINT),
        (["0,125"], COMMA),
        ([",125"], COMMA),
        (["1234,500"], COMMA),
        (["12", "1:30", ""], None),
    ],
)
def test_one_clear_number_settles_the_mark_of_the_file(numbers, mark):
    assert decimal_mark(numbers, numbers) is mark


def test_a_number_that_stays_open_is_asked_about():
    with pytest.raises(Refused, match="ambiguous_numbers"):
        decimal_mark(["1", "1,500"], ["1", "1,500"])
    assert decimal_mark(["1,500"], ["1"]) is None


def test_decimals_are_counted():
    assert (decimals_of("0.79", POINT), decimals_of("2", POINT)) == (2, 0)


def test_clock_durations_have_two_or_three_parts():
    assert clock_to_seconds(" 100:00:01 ") == 360001
    with pytest.raises(Unreadable):
        clock_to_seconds("1:30:99")


@given(st.integers(0, 99_999), st.integers(0, 99), st.sampled_from([POINT, COMMA]), st.booleans())
def test_hundredths_of_an_hour_are_exact_in_both_conventions(whole, hundredths, mark, grouped):
    decimal, group = (".", ",") if mark is POINT else (",", ".")
    shown = f"{whole:,}".replace(",", group) if grouped else str(whole)
    assert hours_to_seconds(f"{shown}{decimal}{hundredths:02d}", mark) == whole * 3600 + hundredths * 36


def test_what_a_file_says_is_quoted_on_one_line():
    assert quoted("a\x1b\nb") == "“a··b”"
    assert quoted("x" * 50) == f"“{'x' * 40}…”"
