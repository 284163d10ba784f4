"""Watson's frames and logs, and JSON lists in pieces."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from engagement_desk.application.imports import RowFlag
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange import json_stream, streams

FRAME = '[1772438400, 1772443800, "acme", "bbce2f29", ["website", "two words"], 1795345725]'
LOGGED = (
    '{"id": "bbce2f29", "project": "acme", "start": "2026-03-02T09:00:00+01:00", '
    '"stop": "2026-03-02T10:30:00+01:00", "tags": ["website", "two words"]}'
)


def test_frames_and_log_give_the_same_row(read):
    (frame,), (logged,) = read(f"[{FRAME}]"), read(f"[{LOGGED}]", "log.json")
    assert frame == logged
    assert (frame.project, frame.client, frame.start, frame.seconds) == (
        "acme",
        "",
        datetime(2026, 3, 2, 8, tzinfo=UTC),
        5400,
    )
    assert (frame.work_date, frame.tags, frame.activity) == (
        date(2026, 3, 2),
        ("website", "two words"),
        "website, two words",
    )


def test_tags_and_the_moment_of_change_may_be_absent(read):
    short, zero = read('[[1772438400, 1772443800, "a", "1"], [1772438400.9, 1772438400, "a", "2", []]]')
    assert (short.tags, zero.seconds, zero.flags) == ((), 0, (RowFlag.ZERO_LENGTH,))


def test_an_id_stays_whatever_else_changes(read):
    (before,), (after,) = (
        read(f"[{FRAME}]"),
        read(f"[{FRAME.replace('1772443800', '1772443801').replace('acme', 'b')}]", "b"),
    )
    assert before.key == after.key
    twice = read(f"[{FRAME}, {FRAME}]", "c")
    assert len({row.key for row in twice}) == 2


def test_no_frames_are_no_rows(read):
    assert read("[]") == read(" [ \n ] \n", "b") == []


def test_the_csv_log_is_local(read):
    content = (
        'id,start,stop,project,tags\nbbce2f2,2026-03-02 09:00:00,2026-03-02 10:30:00,acme,"website, two words"\n'
        "c59c590,2026-03-02 23:15:00,2026-03-03 01:45:00,Müller Söhne,\n\n"
    )
    first, second = read(content)
    assert (first.start, first.seconds, first.tags) == (
        datetime(2026, 3, 2, 8, tzinfo=UTC),
        5400,
        ("website", "two words"),
    )
    assert (second.project, second.seconds, second.work_date) == ("Müller Söhne", 9000, date(2026, 3, 2))
    with pytest.raises(Refused, match="bad_row"):
        read(content.replace("09:00:00", "09:00:00+01:00"), "b.csv")
    with pytest.raises(Refused, match="bad_row"):
        read(content.replace("2026-03-02 09:00:00", "yesterday"), "c.csv")


@pytest.mark.parametrize(
    "item",
    [
        "7",
        "[1, 2]",
        '[true, 2, "a", "1"]',
        '["1", 2, "a", "1"]',
        '[1e300, 2, "a", "1"]',
        '[2, 1, "a", "1"]',
        '[1, 2, 3, "1"]',
        '[1, 2, "a", null]',
        '[1, 2, "a", "1", "tag"]',
        '[1, 2, "a", "1", [3]]',
        "NaN",
        "[" * 100_000,
        LOGGED.replace("+01:00", ""),
        LOGGED.replace("2026-03-02T09", "0001-01-01T00"),
        LOGGED.replace('"acme"', "3"),
        '[-99999999999, 2, "a", "1"]',
    ],
)
def test_a_frame_that_makes_no_sense_refuses_the_file(read, item):
    with pytest.raises(Refused, match="bad_record") as caught:
        read(f"[{FRAME}, {item}]")
    assert caught.value.values["record"] == 2


@pytest.mark.parametrize("content", [f"[{FRAME}", f"[{FRAME} {FRAME}]", f"[{FRAME},]", f"[{FRAME}] more"])
def test_a_broken_list_refuses_the_file(read, content):
    with pytest.raises(Refused, match="bad_record"):
        read(content)


def test_a_list_is_read_in_pieces(read, monkeypatch):
    monkeypatch.setattr(json_stream, "_CHUNK", 7)
    content = "[" + ", ".join(FRAME.replace("bbce2f29", str(n)) for n in range(5)) + " ]\n"
    assert [row.row for row in read(content)] == [1, 2, 3, 4, 5]
    monkeypatch.setattr(streams, "_LONGEST", 100)
    with pytest.raises(Refused, match="bad_record"):
        read(content.replace('"3"', f'"{"3" * 200}"'), "b")


def test_a_line_without_end_is_refused(read, monkeypatch):
    monkeypatch.setattr(streams, "_LONGEST", 60)
    with pytest.raises(Refused, match="bad_line"):
        read("inc 20260302T080000Z - 20260302T093000Z # " + "x" * 100 + "\n")
