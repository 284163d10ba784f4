"""The timedot format: dots, amounts, letters, and outlines."""

from __future__ import annotations

from datetime import date

import pytest

from engagement_desk.application.imports import RowFlag
from engagement_desk.domain.errors import Refused


@pytest.mark.parametrize(
    ("amount", "seconds", "tags"),
    [
        (".", 900, ()),
        (".... ..", 5400, ()),
        (".... .... ....", 10_800, ()),
        ("0,25", 900, ()),
        ("1.5", 5400, ()),
        ("2", 7200, ()),
        ("15m", 900, ()),
        ("0.25h", 900, ()),
        ("30 s", 30, ()),
        ("1d", 86_400, ()),
        ("1w", 604_800, ()),
        (".5h", 1800, ()),
        ("aab", 2700, ("a", "b")),
        ("aa bb", 3600, ("a", "b")),
    ],
)
def test_amounts(read, amount, seconds, tags):
    (row,) = read(f"2026-03-04\nacme:web  {amount}\n")
    assert (row.seconds, row.tags, row.client, row.project) == (seconds, tags, "acme", "web")
    assert (row.start, row.work_date, row.row) == (None, date(2026, 3, 4), 2)


def test_comments_headings_and_outlines(read):
    rows = read(
        "# a comment\n; another\n* Before the first date\n\n2026/3/4 About ; more\nbiz:research  ....  ; a posting\n"
        "; ignored\ninc two words\t..\n** 2026.03.05\n*** home  .\n* A heading\n  indented  1\n"
    )
    assert [(row.project, row.seconds, row.note, row.work_date.day) for row in rows] == [
        ("research", 3600, "a posting", 4),
        ("inc two words", 1800, "About", 4),
        ("home", 900, "", 5),
        ("indented", 3600, "", 5),
    ]
    assert rows[0].client == "biz"


def test_an_account_without_a_time_has_none(read):
    first, empty = read("2026-03-04\na  1\nb\n")
    assert (first.seconds, empty.seconds, empty.flags) == (3600, 0, (RowFlag.ZERO_LENGTH,))


@pytest.mark.parametrize("line", ["a  many!", "a  1x", "a  -1", "a  9999999h", "2026-02-30", "a  1 2"])
def test_an_error_refuses_the_file_with_its_line(read, line):
    with pytest.raises(Refused, match="bad_line") as caught:
        read(f"2026-03-04\na  1\n{line}\n")
    assert caught.value.values["line"] == 3


def test_time_before_the_first_date_is_not_of_this_format(open_file):
    for content in ("a  1\n2026-03-04\na  1\n", "2026-03-04\nwords of a diary\n"):
        with pytest.raises(Refused, match="unknown_format"):
            open_file(content)


def test_dates_alone_have_no_rows(read):
    assert read("2026-03-04\n2026-03-05\n") == []


def test_a_line_of_blanks_takes_no_time(read):
    with pytest.raises(Refused, match="bad_line"):
        read("2026-03-04\na  1\nb" + "  " * 100_000 + "?\n")
