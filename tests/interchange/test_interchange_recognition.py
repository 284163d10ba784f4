"""Recognising a file by what is in it, whatever it is called; and saying what a file without hours is."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime

import pytest
from made_up_files import COLUMNS, FILES, MadeUp

from engagement_desk.application.imports import ImportRow, ReadOptions, TableColumns
from engagement_desk.application.messages import sentence
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange import given
from engagement_desk.interchange.registry import FORMATS, FileReaders

INSTANT = datetime(2026, 9, 14, tzinfo=UTC)
TABLES = (TableColumns(COLUMNS, tuple(sorted(name.casefold() for name in COLUMNS.values()))),)


@pytest.mark.parametrize("made", FILES, ids=lambda made: made.name)
def test_every_format_is_recognised_by_its_content(open_file, made: MadeUp):
    file = open_file(made.content, "anything", since=date(2026, 1, 1), until=date(2026, 12, 31), tables=TABLES)
    rows = list(file.rows())
    assert (file.format, len(rows)) == (made.format, made.rows)
    assert sum(row.seconds for row in rows if isinstance(row, ImportRow)) == made.seconds
    again = list(file.rows())
    assert again == rows
    keys = [row.key for row in rows if isinstance(row, ImportRow)]
    assert len(set(keys)) == len(keys)


def test_every_format_has_a_file_of_its_own():
    assert {made.format for made in FILES} == set(FORMATS) == set(FileReaders().formats())


@pytest.mark.parametrize("made", FILES, ids=lambda made: made.name)
def test_a_format_that_is_asked_for_is_the_only_one_tried(open_file, made: MadeUp):
    other = "klog" if made.format != "klog" else "timedot"
    with pytest.raises(Refused, match="not_that_format") as caught:
        open_file(made.content, made.name, format=other, tables=TABLES)
    assert other in sentence(caught.value)


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ("BEGIN:VCALENDAR\nVERSION:1.0\nBEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR\n", "Hamster"),
        ('{\n  "acme":{"count":1},\n  "b":{"count":2}\n}', "list of tags"),
        ('{\n "project": "acme",\n "start": 1795345726,\n "tags": []\n}', "Watson's state"),
        ("id,description,start,end,billable_rate,billable\n", "one part of a backup"),
        ("id,name,organization_id,archived_at,created_at\n", "holds no hours"),
        ('{"id":"d6","version":"1.0","organizations":[]}', "holds no hours"),
        ('{"format":"engagement-desk workspace",\n"schema":2', "whole workspace"),
        ('{"engagements": [],\n"entries": []}', "csv"),
    ],
)
def test_what_is_known_to_hold_no_hours_is_named(open_file, content, what):
    with pytest.raises(Refused, match="known_stranger") as caught:
        open_file(content)
    assert what in sentence(caught.value)


def test_a_folder_without_hours_and_a_thing_that_is_no_file_are_refused(tmp_path, monkeypatch):
    with pytest.raises(Refused, match="file_is_a_folder"):
        FileReaders().open(tmp_path, ReadOptions(zone="UTC", instant=INSTANT))
    (tmp_path / "2026-01.data").write_text("")
    monkeypatch.setattr(given, "_FILES", 0)
    with pytest.raises(Refused, match="folder_too_large"):
        given.look(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such things here")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Refused, match="not_a_file"):
        given.look(tmp_path / "pipe")
