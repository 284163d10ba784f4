"""What a file may be and how sure that is, before it is read; and the guess which column of a table is which."""

from __future__ import annotations

from pathlib import Path

import pytest
from made_up_files import COLUMNS, FILES, MadeUp, cell, row, workbook

from engagement_desk.application.import_recognition import Certainty, Recognition
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange.known_formats import OTHERS, TABLES
from engagement_desk.interchange.plain_guess import guess
from engagement_desk.interchange.registry import FORMATS, FileReaders

WEAK = {"klog", "timedot"}


@pytest.fixture
def recognise(tmp_path: Path):
    """Give a function that writes a file and tells what it may be."""

    def recognised(content: str | bytes) -> Recognition:
        path = tmp_path / "anything"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return FileReaders().recognise(path)

    return recognised


@pytest.mark.parametrize("made", FILES, ids=lambda made: made.name)
def test_every_format_is_told_with_how_sure_it_is(recognise, made: MadeUp):
    found = recognise(made.content)
    assert found.candidates[0].format == made.format
    sure = Certainty.OPEN if made.format == "table" else Certainty.LIKELY if made.format in WEAK else Certainty.CERTAIN
    assert found.sure is sure
    if made.format == "table":
        assert dict(found.guess) == COLUMNS
        assert found.header == tuple(COLUMNS.values())
        assert 2 <= len(found.sample) <= 3
    if found.candidates[0].sign == "columns":
        assert set(found.candidates[0].columns) <= set(found.header)


def test_every_format_has_a_sign_and_the_columns_of_two_are_likely(recognise):
    assert {one.name for one in (*TABLES, *OTHERS)} | {"table"} == set(FORMATS)
    toggl, harvest = (made.content.decode().splitlines()[0] for made in FILES[1:3])
    known = toggl.casefold().split(",")
    head = ",".join((toggl, *(name for name in harvest.split(";") if name.casefold() not in known)))
    found = recognise(head + "\n")
    assert found.sure is Certainty.LIKELY
    assert {"toggl", "harvest"} <= {one.format for one in found.candidates}


def test_a_whole_workspace_is_told(recognise):
    found = recognise('{"format":"engagement-desk workspace",\n"schema":2')
    assert (found.is_workspace, found.candidates) == (True, ())


@pytest.mark.parametrize(
    "content",
    ["only words\nand more\n", "a,b\n", "a;b\n1;2;3;4\n", workbook(row(1, cell("A1", "Day"))), "\x01\x02"],
)
def test_what_is_no_table_is_not_guessed_at(recognise, content):
    with pytest.raises(Refused, match="unknown_format"):
        recognise(content)


def test_a_calendar_that_needs_days_is_a_calendar_all_the_same(recognise):
    found = recognise(next(made.content for made in FILES if made.format == "icalendar"))
    assert (found.candidates[0].sign, found.candidates[0].is_local) == ("calendar", True)


def test_columns_are_guessed_by_their_names_and_else_by_what_is_in_them():
    assert guess(("Datum", "VON", "bis_", "Kunde", "Person", "x"), ()) == {
        "date": "Datum", "start": "VON", "end": "bis_", "client": "Kunde", "person": "Person",
    }  # fmt: skip
    sample = (("2026-03-04", "1:30", "Call", ""), ("05.03.2026 10:00", "0.5", "Plan", ""))
    assert guess(("a", "b", "c", "d"), sample) == {"date": "a", "hours": "b"}
    assert guess(("a", "minutes", "b"), (("2026-03-04", "5", "1"),)) == {"date": "a", "minutes": "minutes"}
    assert guess(("a", ""), (("words", "2026-03-04"), ("more",))) == {}
    assert guess(("start", "end"), (("2026-03-04 9:00", "2026-03-04 10:00"),)) == {"start": "start", "end": "end"}
