"""The calendar of the contract clock, read by icalendar and imported by another program where that is installed."""

import shutil
import subprocess
from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar

from engagement_desk.application.queries.clock import ClockRow
from engagement_desk.interchange.calendar_export import calendar

MADE = datetime(2026, 9, 30, 8, tzinfo=UTC)
CALCURSE = shutil.which("calcurse")
TITLES = (
    "Audit",
    "commas, semicolons; a back\\slash \\n and a colon:",
    'quoted "twice" and it\'s <b>bold</b> & 100 %',
    "Ünïcode שלום ไทย 日本 " * 20 + "end",
    "x" * 5_000,
    "family 👩\u200d👩\u200d👧 and می\u200cخواهم",
    "BEGIN:VEVENT",
)


def rows(titles=TITLES, code="deliverable_due"):
    first = date(2026, 12, 27)
    return [ClockRow(first + timedelta(days=n), code, "ACME", f"Due: {title}") for n, title in enumerate(titles)]


def summaries(made):
    return [str(event["summary"]) for event in Calendar.from_ical(made).walk("VEVENT")]


def test_every_text_is_read_back_as_it_stands():
    assert summaries(calendar(rows(), MADE)) == [f"ACME: {row.text}" for row in rows()]


def test_no_line_is_longer_than_75_octets_and_none_breaks_a_letter():
    lines = calendar(rows(), MADE).split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert all(line.decode() is not None for line in lines)
    assert not any(b"\n" in line for line in lines)


def test_what_a_calendar_may_not_hold_becomes_a_space():
    made = calendar(rows(["two\nlines\r\nthree\x00\x07four\u2028five\tsix"]), MADE)
    assert summaries(made) == ["ACME: Due: two lines three four five six"]
    assert b"\x00" not in made
    assert b"\x07" not in made


def test_nothing_rings_and_nobody_is_busy():
    book = Calendar.from_ical(calendar(rows(), MADE))
    assert not book.walk("VALARM")
    assert {str(event["transp"]) for event in book.walk("VEVENT")} == {"TRANSPARENT"}


def test_a_call_that_is_put_off_stays_one_event():
    def uid(text):
        (event,) = Calendar.from_ical(calendar([ClockRow(date(2026, 10, 1), "next_call", "ACME", text)], MADE)).walk(
            "VEVENT"
        )
        return str(event["uid"])

    assert uid("Next call at 10:00 (Europe/Paris)") == uid("Next call at 11:30 (Europe/Paris)")


@pytest.mark.skipif(CALCURSE is None, reason="calcurse, the other program, is not installed")
def test_another_program_takes_every_date(tmp_path):
    wanted = rows((*TITLES, "two\nlines and a bell\x07"))
    file, folder = tmp_path / "clock.ics", tmp_path / "taken"
    file.write_bytes(calendar(wanted, MADE))
    folder.mkdir()
    said = subprocess.run(
        [str(CALCURSE), "-D", str(folder), "-i", str(file)],
        check=True,
        capture_output=True,
        text=True,
        env={"LC_ALL": "C.UTF-8", "HOME": str(tmp_path), "TERM": "dumb"},
    )
    assert f"0 apps / {len(wanted)} events / 0 todos / 0 skipped" in said.stdout
    taken = (folder / "apts").read_text(encoding="utf-8").splitlines()
    texts = [" ".join(row.text.replace("\x07", " ").split()) for row in wanted]
    assert taken == [f"{row.date:%m/%d/%Y} [1] ACME: {text}" for row, text in zip(wanted, texts, strict=True)]
