from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engagement_desk.domain.durations import format_hours, format_seconds, parse_duration, say_hours
from engagement_desk.domain.errors import Refused


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1h30", 5400),
        ("1h30m", 5400),
        ("1h 30m", 5400),
        ("1H30M", 5400),
        ("1:30", 5400),
        ("1:30:15", 5415),
        ("90m", 5400),
        ("1.5h", 5400),
        ("0.1h", 360),
        ("1.25h", 4500),
        ("2h", 7200),
        ("45s", 45),
        ("90s", 90),
        ("1h30m15s", 5415),
        ("1h15s", 3615),
        ("2m30s", 150),
        (" 8h ", 28_800),
        ("0m", 0),
        ("40h", 144_000),
        ("9999h59m59s", 35_999_999),
    ],
)
def test_durations_are_read_as_seconds(text, seconds):
    assert parse_duration(text) == seconds


@pytest.mark.parametrize(
    "text",
    ["", "90", "1.5", "1,5h", "1h90", "1:75", "1:3", "h", "1d", "1h30m15", "m30", "1.h", ".5h", "1.5m", "1h-30m", "٣h"],
)
def test_what_is_no_duration_is_refused(text):
    with pytest.raises(Refused, match="malformed_duration"):
        parse_duration(text)
    with pytest.raises(Refused, match="malformed_duration"):
        parse_duration(f"-{text}", signed=True)


@pytest.mark.parametrize(("text", "seconds"), [("-30m", -1800), ("−30m", -1800), ("+30m", 1800), ("30m", 1800)])
def test_a_sign_leads_where_a_signed_change_is_asked_for(text, seconds):
    assert parse_duration(text, signed=True) == seconds


@pytest.mark.parametrize(("text", "code"), [("-30m", "negative_duration"), ("+30m", "malformed_duration")])
def test_a_sign_is_refused_elsewhere(text, code):
    with pytest.raises(Refused, match=code):
        parse_duration(text)


def test_a_fraction_of_a_second_is_refused():
    with pytest.raises(Refused, match="uneven_duration"):
        parse_duration("1.3333h")


@pytest.mark.parametrize("text", ["10000h", "600000m", "9999999999999999999999h", "1.0000000000000000h"])
def test_a_duration_without_end_is_refused(text):
    with pytest.raises(Refused, match="duration_too_long"):
        parse_duration(text)


@pytest.mark.parametrize(
    ("minutes", "text"), [(90, "1:30"), (0, "0:00"), (5, "0:05"), (-15, "-0:15"), (-90, "-1:30"), (6000, "100:00")]
)
def test_minutes_are_written_as_hours(minutes, text):
    assert format_hours(minutes) == text


@pytest.mark.parametrize(
    ("minutes", "text"), [(90, "1 h 30"), (120, "2 h"), (0, "0 h"), (50, "50 min"), (-15, "-15 min"), (-65, "-1 h 05")]
)
def test_minutes_are_said_in_a_sentence(minutes, text):
    assert say_hours(minutes) == text


@pytest.mark.parametrize(("seconds", "text"), [(5400, "1:30"), (5415, "1:30:15"), (-15, "-0:00:15"), (0, "0:00")])
def test_seconds_are_written_where_there_are_any(seconds, text):
    assert format_seconds(seconds) == text


@given(st.integers(-35_999_999, 35_999_999))
def test_what_is_written_is_read_back(seconds):
    assert parse_duration(format_seconds(seconds), signed=True) == seconds


@given(st.text(max_size=12))
def test_any_text_is_read_or_refused(text):
    try:
        assert parse_duration(text) >= 0
    except Refused as refusal:
        assert refusal.code.endswith(("_duration", "_too_long"))
