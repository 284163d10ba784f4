"""klog's records, entry by entry."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from engagement_desk.application.imports import RowFlag, SkippedRow, SkipReason
from engagement_desk.domain.errors import Refused


def one(read, entry: str, day: str = "2026-03-04", **options):
    (row,) = read(f"{day}\n    {entry}\n", **options)
    return row


@pytest.mark.parametrize(
    ("entry", "seconds", "clock"),
    [
        ("1h", 3600, None),
        ("1h30m", 5400, None),
        ("45m", 2700, None),
        ("+2h", 7200, None),
        ("90m", 5400, None),
        ("0m", 0, None),
        ("8:00 - 9:30", 5400, (7, 0)),
        ("8:00-9:30", 5400, (7, 0)),
        ("22:00  -  24:00", 7200, (21, 0)),
        ("8:00am-1:00pm", 18_000, (7, 0)),
        ("12:30am - 12:30pm", 43_200, None),
        ("<23:44 - 5:23", 20_340, None),
        ("0:30> - 4:00>", 12_600, None),
        ("23:00 - 1:00>", 7200, None),
        ("<23:00 - <23:30", 1800, None),
    ],
)
def test_lengths_and_ranges(read, entry, seconds, clock):
    row = one(read, entry)
    assert (row.seconds, row.work_date) == (seconds, date(2026, 3, 4))
    if clock:
        assert row.start == datetime(2026, 3, 4, *clock, tzinfo=UTC)
    elif "am" not in entry:
        assert row.start is None


def test_the_clock_on_the_wall_counts_in_the_night_of_the_change(read):
    row = one(read, "1:00 - 4:00", "2026-03-29")
    assert (row.seconds, row.start, row.flags) == (10_800, None, (RowFlag.DURATION_RULES,))


def test_words_and_tags_of_an_entry_and_its_record(read):
    content = (
        "2026/03/04 (8h!)\nAbout the #week\nand more\n"
        '    1h Call #client="Big Co" #1on1\n    2h Write\n        on #two\n          lines\n    30m\n'
    )
    call, write, bare = read(content)
    assert (call.note, call.tags) == ('Call #client="Big Co" #1on1', ("week", "client=Big Co", "1on1"))
    assert (write.note, write.tags) == ("Write\non #two\nlines", ("week", "two"))
    assert (bare.note, bare.row) == ("About the #week\nand more", 8)


@pytest.mark.parametrize("indent", ["  ", "   ", "    ", "\t"])
def test_four_ways_to_indent(read, indent):
    (row,) = read(f"2026-03-04\n{indent}1h a\n{indent * 2}b\n")
    assert row.note == "a\nb"


def test_what_is_taken_off_lessens_what_stands_before_it(read):
    first, second, gone, third = read("2026-03-04\n    1h\n    8:00 - 9:00\n    -1h30m Lunch\n    2h\n")
    assert (second.seconds, second.start, second.flags) == (0, None, (RowFlag.LESSENED, RowFlag.ZERO_LENGTH))
    assert (first.seconds, first.flags) == (1800, (RowFlag.LESSENED,))
    assert gone == SkippedRow(4, SkipReason.LESSENS)
    assert third.seconds == 7200


@pytest.mark.parametrize("record", ["    -30m\n    1h\n", "    1h\n    -61m\n"])
def test_less_than_nothing_refuses_the_file(read, record):
    with pytest.raises(Refused, match="bad_line"):
        read("2026-03-03\n    1h\n\n2026-03-04\n" + record)


def test_an_open_range_runs(read):
    row = one(read, "15:00 - ?", "2026-09-14")
    assert row == SkippedRow(2, SkipReason.RUNNING)
    row = one(read, "15:00 - ??? Still #on", "2026-09-14", running=True)
    assert (row.seconds, row.flags, row.tags) == (1800, (RowFlag.RUNNING,), ("on",))
    for entry, day in (("0:28> - ?", "2026-09-14"), ("2:30 - ?", "2026-03-29"), ("16:00 - ?", "2026-09-14")):
        with pytest.raises(Refused, match="bad_line"):
            one(read, entry, day, running=True)


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("2026-03-04\n    1h\n  2h\n", 3),
        ("2026-03-04\n    1h\nmore words\n", 3),
        ("2026-03-04\n    1h\n      odd\n", 3),
        ("2026-03-04\n    1h\n    soon\n", 3),
        ("2026-03-04\n    1h\n    1h75m\n", 3),
        ("2026-03-04\n    1h\n    9:00 - 8:00\n", 3),
        ("2026-03-04\n    1h\n    25:00 - 26:00\n", 3),
        ("2026-03-04\n    1h\n    8:61 - 9:00\n", 3),
        ("2026-03-04\n    1h\n    13:00am - 2:00pm\n", 3),
        ("2026-03-04\n    1h\n    <8:00> - 9:00\n", 3),
        ("2026-03-04\n    1h\n    100001h\n", 3),
        ("2026-03-04\n    1h\n\nnot a date\n    1h\n", 4),
        ("2026-03-04\n    1h\n\n2026-02-30\n    1h\n", 4),
        ("2026-03-04\n    1h\n\n1026-02-20\n    1h\n", 4),
        ("2026-03-04\n    1h\n\n2026-03/05\n    1h\n", 4),
        ("2026-03-04\n    1h\n\n  words\n    1h\n", 4),
        ("2026-03-04\n    1h\n\n2026-03-05\n words\n    1h\n", 5),
    ],
)
def test_an_error_refuses_the_file_with_its_line(read, content, line):
    with pytest.raises(Refused, match="bad_line") as caught:
        read(content, format="klog")
    assert caught.value.values["line"] == line


def test_the_same_entry_twice_is_two(read):
    keys = [row.key for row in read("2026-03-04\n    1h a\n    1h a\n\n2026-03-04\n    1h a\n")]
    assert len(set(keys)) == 3
