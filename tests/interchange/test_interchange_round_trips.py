"""What is written is read back the same: by the other program where it is installed, and by our own readers."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from export_lines import MORNING, line, seconds_by_key, sheet, worked
from hypothesis import given, settings

from engagement_desk.application.imports import ImportRow, ReadOptions
from engagement_desk.interchange.registry import FileReaders
from engagement_desk.interchange.writers import ExporterRegistry

INSTANT = datetime(2026, 9, 30, tzinfo=UTC)
SESSION = 18
"""hledger rounds a session to a hundredth of an hour."""
AS_HOURS = re.compile(r"^\s*(-?[\d.,]+)h\s+Acme:(\S+)$", re.MULTILINE)


def content(name: str, *lines, **common) -> bytes:
    return ExporterRegistry().render(name, sheet(*lines, **common)).content


def read_back(folder: Path, name: str, written: bytes) -> list[ImportRow]:
    path = folder / "written"
    path.write_bytes(written)
    # sessions are laid without a change of the clocks, as hledger counts them
    options = ReadOptions(zone="UTC", instant=INSTANT, since=date(2026, 1, 1), until=date(2026, 12, 31))
    file = FileReaders().open(path, options)
    assert file.format == name
    return [row for row in file.rows() if isinstance(row, ImportRow)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("written")


@pytest.mark.parametrize(
    ("written", "name", "key_of"),
    [
        ("csv", "engagement-desk", lambda row: row.project),
        ("timeclock", "timeclock", lambda row: row.project),
        ("timew", "timewarrior", lambda row: row.tags[-1]),
        ("ics", "icalendar", lambda row: row.note.partition(":")[0]),
    ],
)
@settings(deadline=None, max_examples=15)
@given(lines=worked())
def test_our_own_readers_find_the_same_seconds(folder, written, name, key_of, lines):
    found: dict[str, int] = {}
    for row in read_back(folder, name, content(written, *lines, zone="Europe/Berlin")):
        assert row.client in {"Acme", ""}
        found[key_of(row)] = found.get(key_of(row), 0) + row.seconds
    assert found == seconds_by_key(lines)


@pytest.mark.skipif(shutil.which("timew") is None, reason="Timewarrior is not here")
@settings(deadline=None, max_examples=5)
@given(lines=worked())
def test_timewarrior_finds_the_same_seconds(folder, lines):
    data = folder / "timewarrior" / "data"
    shutil.rmtree(data, ignore_errors=True)
    data.mkdir(parents=True)
    (data / "2026-03.data").write_bytes(content("timew", *lines, client='A "b" \\ #', zone="Europe/Berlin"))
    expected = seconds_by_key(lines)
    ran = {"env": {**os.environ, "TIMEWARRIORDB": str(data.parent)}, "capture_output": True, "text": True}
    for key, seconds in expected.items():
        told = subprocess.run(["timew", "summary", "2026-01-01", "-", "2027-01-01", key], check=True, **ran).stdout
        hours, minutes, rest = map(int, told.split()[-1].split(":"))
        assert hours * 3600 + minutes * 60 + rest == seconds, told


@pytest.mark.skipif(shutil.which("hledger") is None, reason="hledger is not here")
@settings(deadline=None, max_examples=5)
@given(lines=worked())
def test_hledger_finds_the_same_hours(folder, lines):
    file = folder / "hours.timeclock"
    file.write_bytes(content("timeclock", *lines))
    arguments = ["hledger", "-f", f"timeclock:{file}", "balance", "--flat", "--no-total", "--empty"]
    told = subprocess.run(arguments, capture_output=True, text=True, check=True).stdout
    found = {key: float(hours.replace(",", "")) * 3600 for hours, key in AS_HOURS.findall(told)}
    for key, seconds in seconds_by_key(lines).items():
        sessions = sum(one.engagement == key for one in lines)
        assert found.get(key, 0) == pytest.approx(seconds, abs=SESSION * sessions + 18)


def test_intervals_say_what_they_are():
    lines = [
        line(id="1", **MORNING, note='say "hi" \\ \n#'),
        line(id="2", worked_seconds=60, note="#"),
        line("NORD", id="3", worked_seconds=90),
    ]
    assert content("timew", *lines, zone="Europe/Berlin").decode().splitlines() == [
        'inc 20260701T220000Z - 20260701T220100Z # "Acme" "ACME" # "no. (a duration, laid end to end from 00:00)"',
        'inc 20260701T220100Z - 20260701T220230Z # "Acme" "NORD" # "(a duration, laid end to end from 00:00)"',
        'inc 20260702T080000Z - 20260702T090000Z # "Acme" "ACME" # "say \'hi\' / #"',
    ]
    assert content("timew", line(**MORNING), client="ACME").decode().count("ACME") == 1


def test_events_keep_their_identity_and_their_words():
    written = content("ics", line(id="7", **MORNING, note="a; b,\nc"), line(id="8", worked_seconds=60))
    text = written.decode().replace("\r\n ", "")
    assert written == content("ics", line(id="7", **MORNING, note="a; b,\nc"), line(id="8", worked_seconds=60))
    assert "UID:7@engagement-desk\r\n" in text
    assert "DTSTART:20260702T080000Z\r\nDTEND:20260702T090000Z\r\n" in text
    assert "SUMMARY:ACME: a\\; b\\, c\r\n" in text
    assert "SUMMARY:ACME\r\n" in text
    assert "DESCRIPTION:Acme\\na duration\\, laid end to end from 00:00" in text


def test_json_is_what_the_list_of_entries_prints():
    first = line(**MORNING, note="é", value_cents=5)
    written = json.loads(content("json", first, line(id="2", worked_seconds=60)))
    assert written["engagements"] == [{"key": "ACME", "client": "Acme", "currency": "USD", "zone": "UTC"}]
    assert written["totals"] == {"worked_seconds": 3660, "billed_minutes": 0, "value_cents": 5}
    assert (written["entries"][0]["start"], written["entries"][0]["note"]) == ("2026-07-02T10:00:00+02:00", "é")
    assert (written["entries"][1]["start"], written["entries"][1]["class"]) == (None, "in_scope")
    assert json.loads(content("json"))["entries"] == []
