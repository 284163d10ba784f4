"""Encoding, delimiter, quoting, and hostile files."""

from __future__ import annotations

import pytest

from engagement_desk.domain.errors import Refused
from engagement_desk.interchange import decoding

HEADER = "Date,Client,Project,Task,Notes,Hours,First name,Last name\n"
ROW = "2026-07-01,Müller,Werk,Rat,Größe,1.50,Ann,Example\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le-marked", "cp1252"])
def test_the_encoding_is_found(read, open_file, encoding):
    text = HEADER + ROW
    content = b"\xff\xfe" + text.encode("utf-16-le") if encoding.endswith("marked") else text.encode(encoding)
    (row,) = read(content)
    assert (row.client, row.note) == ("Müller", "Größe")
    told = [warned.code for warned in open_file(content).warnings]
    assert ("encoding_assumed" in told) == (encoding == "cp1252")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_delimiter_is_the_one_that_makes_the_header_match(read, delimiter):
    (row,) = read((HEADER + ROW).replace(",", delimiter))
    assert row.seconds == 5400


def test_columns_are_known_by_name_in_any_case_and_order(read):
    (row,) = read("HOURS,last name,Notes,Task,PROJECT,client,date,First Name\n2,B,n,t,p,c,2026-07-01,A\n")
    assert (row.seconds, row.person, row.note, row.activity, row.project, row.client) == (
        7200,
        "A B",
        "n",
        "t",
        "p",
        "c",
    )


def test_quotes_are_doubled_and_nothing_is_an_escape_character(read):
    (row,) = read(HEADER + '2026-07-01,c,p,t,"a ""b"" \\\\\\",1,A,B\n')
    assert row.note == 'a "b" \\\\\\'


def test_a_cell_may_hold_lines_and_blank_lines_are_left_out(read):
    first, second = read("\n" + HEADER + '2026-07-01,c,p,t,"one\r\ntwo",1,A,B\n\n,,,,,,,\n2026-07-02,c,p,t,x,1,A,B\n\n')
    assert (first.row, first.note) == (1, "one\r\ntwo")
    assert second.row == 4


def test_short_rows_are_filled_up(read):
    (row,) = read(HEADER + "2026-07-01,c,p,t,n,1\n")
    assert row.person == ""


def test_unknown_columns_are_named(open_file):
    file = open_file(HEADER.replace("Hours", "Hours,Mood,Cost Rate") + "2026-07-01,c,p,t,n,1,fine,5,A,B\n")
    (warned,) = file.warnings
    assert (warned.code, warned.values["names"]) == ("columns_not_kept", "Mood, Cost Rate")


def test_a_column_that_comes_twice_is_refused(open_file):
    with pytest.raises(Refused, match="column_twice"):
        open_file("Date,Client,Project,Task,Hours,hours\n")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("2026-07-01,c,p,t,n\0,1,A,B", "NUL"),
        ("2026-07-01,c,p,t,n,1,A,B,more", "more cells"),
        ('2026-07-01,c,p,t,"n,1,A,B', "never closed"),
        ('2026-07-01,c,p,t,"n"x,1,A,B', "closing quotation mark"),
        (f"2026-07-01,c,p,t,{'x' * 200_000},1,A,B", "longer than"),
        ("2026-07-01,c,p,t,n,99999999999999999999,A,B", "100,000 hours"),
        ("2026-07-01,c,p,t,n,-1,A,B", "below zero"),
        ("2026-07-01,c,p,t,n,,A,B", "not a number"),
        ("2026-02-30,c,p,t,n,1,A,B", "not a date"),
        ("0001-02-03,c,p,t,n,1,A,B", "out of reach"),
        ("yesterday,c,p,t,n,1,A,B", "not a date"),
        ("2026-07-01,c,p,t,n,1e3,A,B", "not a number"),
        ("2026-07-01,c,p,t,n,٣,A,B", "not a number"),
    ],
)
def test_an_unreadable_row_refuses_the_file_with_its_number(read, line, reason):
    good = "2026-07-01,c,p,t,n,1,A,B\n"
    with pytest.raises(Refused, match="bad_row") as caught:
        read(HEADER + good * 3 + line + "\n" + good)
    assert caught.value.values["row"] == 4
    assert caught.value.values["line"] == 5
    assert reason in str(caught.value.values["reason"])


def test_surplus_cells_that_are_empty_do_no_harm(read):
    (row,) = read(HEADER + "2026-07-01,c,p,t,n,1,A,B,,\n")
    assert row.seconds == 3600


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file_is_empty"),
        (b"\xff\xfe\x00", "not_text"),
        (b"Date,Client\n\x81\x8d", "not_text"),
        (b"a,b\n1,2\n", "unknown_format"),
        (b"\n\n", "unknown_format"),
        (b'"never closed', "unknown_format"),
        (b"%PDF-1.7\n", "unknown_format"),
        (b"Date,Client,Project,Task\n", "unknown_format"),
        (HEADER.encode().strip() + b",x" * 5000, "unknown_format"),
    ],
)
def test_what_is_no_report_is_refused(open_file, content, code):
    with pytest.raises(Refused, match=code):
        open_file(content)


def test_a_file_that_is_not_there_or_cannot_be_read_is_refused(tmp_path, monkeypatch):
    with pytest.raises(Refused, match="no_such_file"):
        decoding.examine(tmp_path / "none.csv")
    with pytest.raises(Refused, match="no_such_file"):
        decoding.examine(tmp_path / "no\x00ne.csv")
    with pytest.raises(Refused, match="file_is_a_folder"):
        decoding.examine(tmp_path)
    (tmp_path / "a.csv").write_text("x")
    with pytest.raises(Refused, match="file_unreadable"):
        decoding.examine(tmp_path / "a.csv" / "b.csv")
    monkeypatch.setattr(decoding, "LARGEST", 0)
    with pytest.raises(Refused, match="file_too_large"):
        decoding.examine(tmp_path / "a.csv")


def test_large_files_are_examined_in_pieces(tmp_path, monkeypatch):
    monkeypatch.setattr(decoding, "_CHUNK", 3)
    path = tmp_path / "a.csv"
    path.write_text("äöü" * 9, encoding="utf-8")
    assert decoding.examine(path).encoding == "utf-8-sig"
    path.write_text("äöü" * 9, encoding="cp1252")
    assert decoding.examine(path).doubtful


def test_a_header_alone_has_no_rows(read):
    assert read(HEADER) == []


def test_a_format_may_be_named(open_file):
    assert open_file(HEADER, format="harvest").format == "harvest"
    with pytest.raises(Refused, match="not_that_format"):
        open_file(HEADER, format="toggl")
    with pytest.raises(Refused, match="unknown_import_format"):
        open_file(HEADER, format="abacus")
