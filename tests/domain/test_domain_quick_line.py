from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engagement_desk.domain.clock_time import ClockRange
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import StoredClass
from engagement_desk.domain.quick_line import parse_quick_line

WEDNESDAY = date(2026, 9, 30)
KEYS = ("ACME", "NORTH-2")
MORNING = ClockRange(time(9, 15), time(10, 40))


def read(line):
    return parse_quick_line(line, WEDNESDAY, KEYS)


def parts(line):
    """Give what was found, without what is absent and without the spans."""
    found = read(line)
    names = (
        "key",
        "seconds",
        "clock",
        "day",
        "note",
        "activity",
        "clause_ref",
        "order_number",
        "stored_class",
        "reason",
    )
    return {name: value for name in names if (value := getattr(found, name)) not in (None, "")}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "ACME 1h30 arch review #audit 2.1 yesterday",
            {"key": "ACME", "seconds": 5400, "note": "arch review", "activity": "audit", "clause_ref": "2.1",
             "day": date(2026, 9, 29)},
        ),
        ("ACME 9:15-10:40", {"key": "ACME", "clock": MORNING}),
        (
            'ACME 45m CO-002 !goodwill "asked on call"',
            {"key": "ACME", "seconds": 2700, "order_number": 2, "stored_class": StoredClass.GOODWILL,
             "reason": "asked on call"},
        ),
        ("2h", {"seconds": 7200}),
        ("acme 1:30", {"key": "ACME", "seconds": 5400}),
        ("north-2 9:15 - 10:40 call", {"key": "NORTH-2", "clock": MORNING, "note": "call"}),
        ("9:15 – 10:40", {"clock": MORNING}),
        ("call 1h 30m with board", {"seconds": 5400, "note": "call with board"}),
        ("1h 30m 15s", {"seconds": 5415}),
        ("1h board acme", {"seconds": 3600, "note": "board acme"}),
        ("fri 4.2.1 20m co-12", {"seconds": 1200, "day": date(2026, 9, 25), "clause_ref": "4.2.1", "order_number": 12}),
        ("2026-09-01 1.5h", {"seconds": 5400, "day": date(2026, 9, 1)}),
        ("CO-002 45m", {"seconds": 2700, "order_number": 2}),
        ("TODAY 45m", {"seconds": 2700, "day": WEDNESDAY}),
        ("45m !in-scope", {"seconds": 2700, "stored_class": StoredClass.IN_SCOPE}),
    ],
)  # fmt: skip
def test_lines_are_understood(line, expected):
    assert parts(line) == expected


@pytest.mark.parametrize(
    ("line", "note"),
    [
        ("1h then 30m, 2h and 9:15 - 10:40", "then 30m, 2h and 9:15 - 10:40"),
        ("1h monday friday", "friday"),
        ("1h #audit #review", "#review"),
        ("1h !goodwill !guarantee", "!guarantee"),
        ("1h 2.1 3.11", "3.11"),
        ("1h CO-1 CO-2", "CO-2"),
        ('1h he said "it works" again', "he said it works again"),
        ("1h “it works”", "it works"),
        ('1h "not closed yet', "not closed yet"),
        ('1h "', ""),
        ("1h # ! #12 !!", "# ! #12 !!"),
        ("1h review 2.1. of 90 API", "review 2.1. of 90 API"),
        ("API review 1h", "API review"),
        ("1h  spaced\tout ", "spaced out"),
        ("1h nul\0led \x07bell \x1b[31m", "nulled bell [31m"),
        ("1h lone \udc80 surrogate", "lone surrogate"),
        ("1h مراجعة 審査", "مراجعة 審査"),
    ],
)
def test_all_the_rest_is_note(line, note):
    assert read(line).note == note


@pytest.mark.parametrize(
    ("line", "has_day"),
    [
        ("1h plan the call tomorrow", True),
        ("1h Tomorrow: the call", True),
        ("1h plan tomorrow's call", False),
        ("1h call", False),
        ("1h plan the call tomorrow yesterday", False),
        ('1h "tomorrow"', True),
    ],
)
def test_a_line_logs_what_is_done_so_that_tomorrow_is_note(line, has_day):
    found = read(line)
    assert found.has_day_in_note is has_day
    assert found.day == (date(2026, 9, 29) if line.endswith(" yesterday") else None)


def test_the_first_quotation_is_the_reason_of_a_class_wherever_it_stands():
    found = read('1h "asked on call" and "sent a mail" !goodwill')
    assert (found.reason, found.note) == ("asked on call", "and sent a mail")
    assert read("1h !goodwill no words").reason == ""


def test_an_activity_ends_before_punctuation():
    assert read("1h #audit, then more").activity == "audit"


def test_the_spans_tell_what_was_understood():
    line = 'acme 1h30 look 2.1 "as asked" #audit CO-2 !guarantee today'
    spans = [(line[start:end], kind) for start, end, kind in read(line).tokens]
    assert spans == [
        ("acme", "key"),
        ("1h30", "time"),
        ("2.1", "clause"),
        ('"as asked"', "reason"),
        ("#audit", "activity"),
        ("CO-2", "order"),
        ("!guarantee", "class"),
        ("today", "day"),
    ]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("", "no_time_in_line"),
        ("   ", "no_time_in_line"),
        ("ACME review", "no_time_in_line"),
        ("ACME 90", "no_time_in_line"),
        ('ACME "1h"', "no_time_in_line"),
        ("ACMEE 1h", "unknown_engagement"),
        ("ACME 1h !important", "unknown_class"),
        ("ACME 1:75", "malformed_duration"),
        ("ACME 1,5h call 14:00", "malformed_duration"),
        ("ACME 1h90", "malformed_duration"),
        ("ACME -30m", "negative_duration"),
        ("ACME 1.3333h", "uneven_duration"),
        ("ACME 25:00-26:00", "malformed_clock"),
        ("ACME 01:30-02:30-05:00", "malformed_range"),
        ("ACME 1h 2026-13-01", "malformed_date"),
        ("ACME 1h call 2026-9-1", "malformed_date"),
    ],
)
def test_lines_are_refused(line, code):
    with pytest.raises(Refused) as refusal:
        read(line)
    assert refusal.value.code == code


WORDS = st.sampled_from(
    ["ACME", "acme", "1h30", "9:15", "-", "10:40", "#a", "!goodwill", '"q', 'r"', "2.1", "CO-1", "fri", "x"]
)


@given(st.one_of(st.text(max_size=40), st.lists(WORDS, max_size=8).map(" ".join)))
def test_any_line_is_read_or_refused_and_its_spans_lie_in_it(line):
    try:
        found = read(line)
    except Refused:
        return
    assert (found.seconds is None) != (found.clock is None)
    edges = [edge for start, end, _ in found.tokens for edge in (start, end)]
    assert edges == sorted(edges)
    assert all(0 <= edge <= len(line) for edge in edges)
    assert "\0" not in found.note + found.reason + found.activity
