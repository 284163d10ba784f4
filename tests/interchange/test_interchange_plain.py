"""Plain tables through a map of their columns: CSV and Excel."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from made_up_files import archive, cell, row, workbook

from engagement_desk.application.imports import RowFlag, SkippedRow, SkipReason, TableColumns
from engagement_desk.application.messages import sentence
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange import archive as archives
from engagement_desk.interchange import xlsx
from engagement_desk.interchange.registry import FileReaders

ALL = {
    "date": "Day", "start": "From", "end": "To", "hours": "H", "minutes": "M", "seconds": "S", "client": "C",
    "project": "P",
    "activity": "A", "note": "N", "person": "Who", "tags": "T", "id": "ID", "billable": "B", "invoiced": "I",
    "currency": "Cur",
    "rate": "R", "amount": "Sum",
}  # fmt: skip
HEADER = ",".join(ALL.values()) + ",Mood\n"


def columns(*names: str) -> dict[str, object]:
    return {"tables": (TableColumns({name: ALL[name] for name in names or ALL}),)}


def line(**cells: str) -> str:
    return ",".join(cells.get(name, "") for name in ALL) + ",fine\n"


def test_every_column_has_its_place(open_file):
    file = open_file(
        HEADER
        + line(
            date="2026-03-04", start="09:00", end="10:30", hours="1.5", client="Big", project="Web", activity="Build",
            note="'=1+1", person="Ann", tags='"x, y"', id="7", billable="no", invoiced="yes", currency="eur",
            rate="100", amount="150",
        ),
        **columns(),
    )  # fmt: skip
    (found,) = file.rows()
    assert (found.client, found.project, found.person, found.work_date) == ("Big", "Web", "Ann", date(2026, 3, 4))
    assert (found.start, found.seconds) == (datetime(2026, 3, 4, 8, tzinfo=UTC), 5400)
    assert (found.activity, found.note, found.tags) == ("Build, x, y", "=1+1", ("x", "y"))
    assert (found.billable, found.invoiced, found.currency) == (False, True, "EUR")
    assert (found.rate, found.amount) == (Decimal(100), Decimal(150))
    assert [warned.values["names"] for warned in file.warnings] == ["Mood"]
    assert file.columns is not None
    assert file.columns.header == tuple(sorted(name.casefold() for name in (*ALL.values(), "Mood")))


@pytest.mark.parametrize(
    ("cells", "seconds", "clock"),
    [
        ({"date": "2026-03-04", "hours": "1:30"}, 5400, None),
        ({"date": "2026-03-04", "hours": "1.5"}, 5400, None),
        ({"date": "2026-03-04", "minutes": "90"}, 5400, None),
        ({"date": "2026-03-04", "minutes": "0.5"}, 30, None),
        ({"date": "2026-03-04", "seconds": "90"}, 90, None),
        ({"date": "2026-03-04", "seconds": "0:01:30"}, 90, None),
        ({"date": "2026-03-04", "start": "09:00", "hours": "1"}, 3600, 8),
        ({"date": "2026-03-04", "start": "23:00", "end": "01:00"}, 7200, 22),
        ({"start": "2026-03-04 09:00", "end": "2026-03-05 10:00"}, 90_000, None),
        ({"start": "2026-03-04T09:00", "end": "2026-03-04T10:00"}, 3600, 8),
        ({"date": "2026-03-04 00:00:00", "hours": "0"}, 0, None),
    ],
)
def test_lengths_and_times(read, cells, seconds, clock):
    (found,) = read(HEADER + line(**cells), **columns())
    assert (found.seconds, found.start.hour if found.start else None) == (seconds, clock)
    assert found.work_date == date(2026, 3, 4)


def test_totals_and_running_rows_are_skipped(read):
    content = HEADER + line(hours="12") + line(date="2026-09-14", start="15:00")
    assert read(content, **columns()) == [SkippedRow(1, SkipReason.TOTAL), SkippedRow(2, SkipReason.RUNNING)]
    assert read(content, running=True, **columns())[1].flags == (RowFlag.RUNNING,)


@pytest.mark.parametrize(
    "cells",
    [
        {},
        {"hours": "much"},
        {"seconds": "0.5"},
        {"minutes": "x"},
        {"start": "25:00", "hours": "1"},
        {"hours": "1", "billable": "?"},
    ],
)
def test_a_row_that_makes_no_sense_refuses_the_file(read, cells):
    with pytest.raises(Refused, match="bad_row") as caught:
        read(HEADER + line(date="2026-03-04", hours="1.5") + line(date="2026-03-04", **cells), **columns())
    assert caught.value.values["row"] == 2


def test_what_the_file_leaves_open_is_asked_for(read):
    with pytest.raises(Refused, match="ambiguous_dates"):
        read(HEADER + line(date="03/04/2026", hours="1"), **columns())
    with pytest.raises(Refused, match="ambiguous_numbers"):
        read(HEADER + line(date="2026-03-04", hours='"1,500"'), **columns())


def test_an_id_recognises_a_row_again_and_its_words_do_otherwise(read):
    first, second = read(
        HEADER + line(date="2026-03-04", hours="1", id="7") + line(date="2026-03-04", hours="2", id="8"), **columns()
    )
    (changed,) = read(HEADER + line(date="2026-03-05", hours="2", id="7"), "b", **columns())
    assert changed.key == first.key != second.key
    wordy = read(HEADER + line(date="2026-03-04", hours="1", note="a") * 2, "c", **columns())
    assert wordy[0].key != wordy[1].key


def test_a_column_that_is_not_there_is_named(open_file):
    with pytest.raises(Refused, match="columns_missing") as caught:
        open_file("Day,H\n2026-03-04,1\n", **columns("date", "hours", "note", "client"))
    assert "N, C" in sentence(caught.value)


def test_columns_are_remembered_for_the_same_names_only(open_file):
    remembered = {"tables": (TableColumns({"date": "Day", "hours": "H"}, ("day", "h")),)}
    assert open_file("H;Day\n1;2026-03-04\n", **remembered).format == "table"
    with pytest.raises(Refused, match="unknown_format"):
        open_file("H;Day;More\n1;2026-03-04;x\n", **remembered)


def sheet(*rows: tuple[object, ...]) -> str:
    """Give rows of cells; a cell with a style is a pair."""
    return "".join(
        row(number, *(_cell(f"{chr(65 + at)}{number}", value) for at, value in enumerate(cells)))
        for number, cells in enumerate(rows, start=1)
    )


def _cell(place: str, value: object) -> str:
    return cell(place, *value) if isinstance(value, tuple) else cell(place, value)


HEAD = ("Day", "From", "H", "N")
NAMED = ("date", "start", "hours", "note")


def test_a_sheet_is_read_as_a_table(read):
    moment, day = (46085.375, 3), (46085, 1)
    lines = (HEAD, (day, (0.375, 2), 1.5, "=1+1"), (moment, moment, (0.0625, 2), "b"), (day, "", (1.25, 2), "c"))
    rows = read(workbook(sheet(*lines)), "hours.xlsx", **columns(*NAMED))
    assert [(found.work_date, found.seconds, found.note) for found in rows] == [
        (date(2026, 3, 4), 5400, "=1+1"), (date(2026, 3, 4), 5400, "b"), (date(2026, 3, 4), 108_000, "c"),
    ]  # fmt: skip
    assert [found.start.hour if found.start else None for found in rows] == [8, 8, None]


def test_other_formats_come_as_workbooks_too(read):
    head = ("Date", "Client", "Project", "Task", "Notes", "Hours")
    (found,) = read(workbook(sheet(head, ((46085, 1), "Nord", "Move", "Advice", "n", 0.35))), "harvest.xlsx")
    assert (found.client, found.seconds, found.work_date) == ("Nord", 1260, date(2026, 3, 4))


def test_the_first_visible_sheet_is_read_and_the_others_named(open_file):
    rows = sheet(("Day", "H"), ((46085, 1), 1))
    file = open_file(workbook(sheet(("x",)), "", rows, sheet(("y",)), hidden=1), "a.xlsx", **columns("date", "hours"))
    assert len(list(file.rows())) == 1
    assert [warned.values["names"] for warned in file.warnings] == ["S2, S4"]
    with pytest.raises(Refused, match="unknown_format"):
        open_file(workbook(""), "b.xlsx", **columns("date", "hours"))


def test_a_formula_is_never_worked_out(read):
    head, value = row(1, cell("A1", "Day"), cell("B1", "H")), row(2, cell("A2", 46085, 1), cell("B2", 1.5, 0, "2000*3"))
    (found,) = read(workbook(head + value), "a.xlsx", **columns("date", "hours"))
    assert found.seconds == 5400


def test_surplus_cells_of_a_sheet_refuse_the_file(read):
    with pytest.raises(Refused, match="bad_row"):
        read(
            workbook(sheet(("Day", "H"), ((46085, 1), 1, "more"))),
            "a.xlsx",
            **columns("date", "hours"),
        )


def test_a_sheet_that_claims_to_be_huge_is_refused(open_file, monkeypatch):
    far = row(1, cell("A1", "Day"), cell("B1", "H")) + row(1_048_576, cell("XFD1048576", 1))
    with pytest.raises(Refused, match="sheet_too_large"):
        open_file(workbook(far), "a.xlsx", **columns("date", "hours"))
    monkeypatch.setattr(archives, "_CHUNK", 100)
    with pytest.raises(Refused, match="sheet_too_large"):
        open_file(workbook(far), "b.xlsx", **columns("date", "hours"))
    monkeypatch.setattr(xlsx, "LARGEST", 300)
    with pytest.raises(Refused, match="archive_too_large"):
        open_file(workbook(far), "c.xlsx", **columns("date", "hours"))


@pytest.mark.parametrize(
    "parts",
    [
        {"xl/workbook.xml": "<workbook>"},
        {"xl/workbook.xml": "no", "[Content_Types].xml": "no", "xl/_rels/workbook.xml.rels": "no"},
    ],
)
def test_a_broken_workbook_is_refused(open_file, parts):
    with pytest.raises(Refused, match=r"archive_broken|unknown_format"):
        open_file(archive(parts), "a.xlsx", **columns("date", "hours"))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "yes"), (False, "no"), (1.0, "1"), (0.1, "0.1"), (1e21, "1000000000000000000000"), (7, "7"), ("x", "x"),
    ],
)  # fmt: skip
def test_cells_as_text(value, text):
    assert xlsx.said(value) == text


def test_the_format_of_tables_needs_its_columns(open_file):
    with pytest.raises(Refused, match="not_that_format") as caught:
        open_file("Day,H\n2026-03-04,1\n", format="table")
    assert "map" in sentence(caught.value)
    assert "table" in FileReaders().formats()
