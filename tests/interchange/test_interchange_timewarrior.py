"""Timewarrior: lines, folders and its export."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from engagement_desk.application.imports import ReadOptions, RowFlag, SkippedRow, SkipReason
from engagement_desk.application.messages import sentence
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange.registry import FileReaders

TWO = 'inc 20260302T080000Z - 20260302T093000Z # "Two words" acme\ninc 20260302T221500Z - 20260303T004500Z\n'


@pytest.mark.parametrize(
    ("words", "tags", "note"),
    [
        ("", (), ""),
        (" # a b", ("a", "b"), ""),
        (' # "Two words" acme # "A \\"call\\"; 5,000"', ("Two words", "acme"), 'A "call"; 5,000'),
        (' # #hash "a:A & B" x,y # "with # hash"', ("#hash", "a:A & B", "x,y"), "with # hash"),
        (" # # alone", (), "alone"),
        (' # a"b', ('a"b',), ""),
        (" # a # bare words", ("a",), "bare words"),
        (" #", (), ""),
        (" # a a", ("a",), ""),
    ],
)
def test_only_a_bare_sign_separates(read, words, tags, note):
    (row,) = read(f"inc 20260302T080000Z - 20260302T093000Z{words}\n", "2026-03.data")
    assert (row.tags, row.note, row.activity) == (tags, note, ", ".join(tags))


def test_times_are_absolute(read):
    first, night = read(TWO, "x", zone="Asia/Tokyo")
    assert (first.start, first.seconds, first.client, first.project) == (
        datetime(2026, 3, 2, 8, tzinfo=UTC),
        5400,
        "",
        "",
    )
    assert (night.work_date, night.seconds) == (date(2026, 3, 3), 9000)


def test_an_open_interval_runs(read):
    assert read("inc 20260914T130000Z # a\n") == [SkippedRow(1, SkipReason.RUNNING)]
    (row,) = read("inc 20260914T130000Z # a\n", running=True)
    assert (row.seconds, row.flags) == (1800, (RowFlag.RUNNING,))
    with pytest.raises(Refused, match="bad_line"):
        read("inc 20260915T130000Z\n", running=True)


def test_it_is_known_again_by_its_start_and_tags(read):
    before = read("inc 20260302T080000Z - 20260302T093000Z # b a\n")
    after = read('[{"id":7,"start":"20260302T080000Z","end":"20260302T100000Z","tags":["a","b"]}]', "e.json")
    assert before[0].key == after[0].key
    assert read("inc 20260302T080000Z - 20260302T093000Z # c\n", "c")[0].key != before[0].key


@pytest.mark.parametrize(
    "line",
    [
        "exc 20260302T080000Z - 20260302T093000Z",
        "inc 20260230T080000Z - 20260302T093000Z",
        "inc 20260302T093000Z - 20260302T080000Z",
        "inc 20260302T080000Z to 20260302T093000Z",
        "inc 18260302T080000Z - 18260302T093000Z",
        "inc 20260302T080000Z - 20260302T093000Z # a\0b",
    ],
)
def test_another_line_refuses_the_file(read, line):
    with pytest.raises(Refused, match="bad_line") as caught:
        read(TWO + line + "\n")
    assert caught.value.values["line"] == 3


@pytest.mark.parametrize("inside", ["", "data"])
def test_a_folder_is_read_month_by_month(tmp_path, inside):
    folder = tmp_path / "timew" / inside
    folder.mkdir(parents=True)
    (folder / "2026-04.data").write_text("inc 20260402T080000Z - 20260402T090000Z # april\n")
    (folder / "2026-03.data").write_text(TWO)
    (folder / "2026-05.data").write_text("")
    (folder / "tags.data").write_text('{"a":{"count":1}}')
    options = ReadOptions(zone="UTC", instant=datetime(2026, 9, 14, tzinfo=UTC))
    file = FileReaders().open(tmp_path / "timew", options)
    rows = list(file.rows())
    assert [(row.row, row.seconds) for row in rows] == [(1, 5400), (2, 9000), (3, 3600)]
    assert file.sha256 == FileReaders().open(tmp_path / "timew", options).sha256
    (folder / "2026-04.data").write_text("nonsense\n")
    broken = FileReaders().open(tmp_path / "timew", options)
    with pytest.raises(Refused, match="bad_line_of") as caught:
        list(broken.rows())
    assert sentence(caught.value).startswith("Line 1 of 2026-04.data ")
    assert broken.sha256 != file.sha256


@pytest.mark.parametrize(
    "item",
    [
        "7",
        '{"start":7}',
        '{"start":"20260302T080000Z","end":"20260302T090000Z","tags":"a"}',
        '{"start":"20260302T0800"}',
        '{"start":"20260302T080000Z","end":"20260302T090000Z","annotation":["a"]}',
        "{",
        "nonsense",
        '{"start":"20260302T080000Z","end":"20260302T090000Z","annotation":"\\u0000"}',
        '{"start":"20260302T080000Z","end":"20260302T090000Z","annotation":"\\ud800"}',
    ],
)
def test_a_record_that_makes_no_sense_refuses_the_export(read, item):
    good = '{"id":1,"start":"20260302T080000Z","end":"20260302T090000Z"}'
    with pytest.raises(Refused, match="bad_record") as caught:
        read(f"[{good},{item}]", running=True)
    assert caught.value.values["record"] == 2
