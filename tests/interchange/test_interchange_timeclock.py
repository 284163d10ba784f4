"""The timeclock format: sessions that begin and end, in order and across one another."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from engagement_desk.application.imports import RowFlag, SkippedRow, SkipReason
from engagement_desk.domain.errors import Refused


def test_an_account_is_client_and_project(read):
    first, second, third = read(
        "i 2009/03/27 09:00:00 projects:a\no 2009/03/27 17:00:34\n"
        "i 2009-3-31 22:21:45 personal:reading:online  Some words ; and a comment\no 2009.4.1 02:00:34\n"
        "i 2009/04/02 09:00 alone  ; only a comment, with tag:\no 2009/04/02 17:00:34\n"
    )
    assert (first.client, first.project, first.seconds, first.row) == ("projects", "a", 28_834, 1)
    assert first.start == datetime(2009, 3, 27, 8, tzinfo=UTC)
    assert (second.project, second.note, second.seconds) == ("reading:online", "Some words", 13_129)
    assert (second.work_date, third.client, third.project) == (date(2009, 3, 31), "", "alone")
    assert third.note == "only a comment, with tag:"


def test_a_zone_is_ignored_and_so_are_other_lines(read):
    (row,) = read(
        "# x\n; x\n* x\n\nb 2026/3/4\nh 2026/3/4\nO 2026/3/4\ni 2026/3/4 09:00 +0500 a:b\no 2026/3/4 10:00-0800\n"
    )
    assert (row.start, row.seconds, row.project) == (datetime(2026, 3, 4, 8, tzinfo=UTC), 3600, "b")


def test_sessions_that_overlap_pair_by_name(read):
    rows = read(
        "i 2026-03-04 09:00 a\ni 2026-03-04 10:00 b\ni 2026-03-04 11:00 c\n"
        "o 2026-03-04 12:00 a\no 2026-03-04 12:30\no 2026-03-04 13:00\n"
    )
    assert [(row.project, row.seconds) for row in rows] == [("a", 10_800), ("c", 5400), ("b", 10_800)]


def test_what_is_not_ended_runs(read):
    assert read("i 2026-09-14 15:00 a\n") == [SkippedRow(1, SkipReason.RUNNING)]
    (row,) = read("i 2026-09-14 15:00 a\n", running=True)
    assert (row.seconds, row.flags) == (1800, (RowFlag.RUNNING,))
    with pytest.raises(Refused, match="bad_line"):
        read("i 2026-09-15 15:00 a\n", running=True)


def test_a_zero_length_and_a_repeated_session(read):
    rows = read("i 2026-03-04 09:00 a\no 2026-03-04 09:00\n" * 2)
    assert [row.flags for row in rows] == [(RowFlag.ZERO_LENGTH,)] * 2
    assert rows[0].key != rows[1].key


@pytest.mark.parametrize(
    "lines",
    [
        "i 2022/01/01 00:01:00 a\no 2022/01/01 00:00:00\n",
        "i 2022/01/01 00:01:00 a\no 2022/01/01 00:02:00 b\n",
        "o 2022/01/01 00:02:00\nx\n",
        "i 2022/01/01 00:01:00 a\nx 2022/01/01 00:02:00\n",
        "i 2022/01/01 00:01:00 a\no 2022/02/30 00:02:00\n",
        "i 2022/01/01 00:01:00 a\no 2022/01/01 25:02:00\n",
        "i 2022/01/01 00:01:00 a\no 0022/01/01 00:02:00\n",
    ],
)
def test_an_error_refuses_the_file_with_its_line(read, lines):
    with pytest.raises(Refused, match="bad_line") as caught:
        read(lines)
    assert caught.value.values["line"] == (1 if lines.startswith("o") else 2)


def test_our_own_export_comes_back(read):
    (row,) = read(
        "i 2026-07-02 00:00:00 Nord:MOVE  Plan  ; a duration, laid end to end from 00:00\no 2026-07-02 00:21:00\n"
    )
    assert (row.client, row.project, row.seconds, row.note) == ("Nord", "MOVE", 1260, "Plan")
