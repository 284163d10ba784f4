"""The Excel export, read back: kinds of cells, heads that stay, totals that agree, and no formula in a text."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, date, datetime

import pytest
from export_lines import MORNING, line, sheet
from python_calamine import CalamineWorkbook

from engagement_desk.domain.errors import Refused
from engagement_desk.interchange import xlsx_export
from engagement_desk.interchange.writers import ExporterRegistry

FORMULA = re.compile(r'<c r="([A-Z]+\d+)"[^>]*><f>([^<]*)</f><v>([^<]*)</v>')
LINES = (
    line(**MORNING, billed_minutes=60, rate_cents=10_005, value_cents=10_005, note="=1+1"),
    line(id="2", worked_seconds=-60, billed_minutes=-1, value_cents=-167, corrects_id="1"),
    line("JP", "JPY", id="3", worked_seconds=30, billed_minutes=1, value_cents=250, note="x"),
    line("NORD", id="4", worked_seconds=7200, billed_minutes=120, value_cents=20_000),
)


def made(*lines, client="=Acme"):
    return ExporterRegistry().render("xlsx", sheet(*lines, client=client))


def pages(content: bytes) -> dict[str, list[list[object]]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def parts(content: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = sorted(name for name in archive.namelist() if name.startswith("xl/worksheets/sheet"))
        return [archive.read(name).decode() for name in names]


def formulas(part: str) -> dict[str, tuple[str, float]]:
    return {place: (formula, float(value)) for place, formula, value in FORMULA.findall(part)}


def test_there_is_a_sheet_an_engagement_with_typed_cells():
    book = pages(made(*LINES).content)
    assert list(book) == ["All engagements", "ACME", "JP", "NORD"]
    first = dict(zip(book["ACME"][0], book["ACME"][1], strict=True))
    assert (first["Work date"], first["Start"]) == (date(2026, 7, 2), datetime(2026, 7, 2, 10))  # noqa: DTZ001
    assert (first["Worked h"], first["Billed h"], first["Rate"], first["Note"]) == (1.0, 1.0, 100.05, "=1+1")
    assert dict(zip(book["JP"][0], book["JP"][1], strict=True))["Value"] == 250


def test_totals_are_formulas_that_hold_what_they_come_to():
    content = made(*LINES).content
    everything, acme, yen, nord = parts(content)
    last = len(xlsx_export.COLUMNS)
    assert formulas(acme) == {
        "L4": ("SUM(L2:L3)", pytest.approx(3540 / 3600)),
        "M4": ("SUM(M2:M3)", pytest.approx(59 / 60)),
        "O4": ("SUM(O2:O3)", pytest.approx(98.38)),
    }
    assert last == 25
    for part, key in ((acme, "ACME"), (yen, "JP"), (nord, "NORD")):
        rows = pages(content)[key]
        for place, (formula, value) in formulas(part).items():
            column = ord(place[0]) - ord("A")
            assert formula == f"SUM({place[0]}2:{place[0]}{len(rows) - 1})"
            assert sum(row[column] for row in rows[1:-1]) == pytest.approx(value)
    found = formulas(everything)
    assert found["D2"] == ("ROWS('ACME'!A2:A3)", 2)
    assert found["E2"] == ("'ACME'!L4", pytest.approx(3540 / 3600))
    assert found["G3"] == ("'JP'!O3", 250)
    assert found["E5"] == ("SUM(E2:E4)", pytest.approx(10_770 / 3600))
    assert found["D5"] == ("SUM(D2:D4)", 4)
    assert found["G5"] == ('SUMIF(C2:C4,"JPY",G2:G4)', 250)
    assert found["G6"] == ('SUMIF(C2:C4,"USD",G2:G4)', pytest.approx(298.38))


def test_no_text_is_a_formula_and_the_heads_stay():
    hostile = "=cmd|'/c calc'!A1"
    content = made(line(note=hostile, person=hostile, activity=hostile, reason=hostile), client=hostile).content
    for part in parts(content):
        assert "cmd" not in str(formulas(part))
        assert 'state="frozen"' in part
    assert pages(content)["All engagements"][1][1] == hostile


def test_what_excel_cannot_hold():
    book = pages(made(line("HISTORY", id="1", note="x", work_date=date(1899, 12, 31))).content)
    assert list(book) == ["All engagements", "HISTORY hours"]
    assert book["HISTORY hours"][1][0] == "1899-12-31"
    exported = made(line(note="x" * 40_000))
    assert [(warned.code, warned.values) for warned in exported.warnings] == [("texts_cut", {"count": 1})]


def test_no_entries_make_an_empty_workbook():
    assert list(pages(made().content)) == ["All engagements"]


def test_more_entries_than_rows_are_refused(monkeypatch):
    monkeypatch.setattr(xlsx_export, "_MOST_ROWS", 3)
    with pytest.raises(Refused, match="sheet_full"):
        made(line(id="1"), line(id="2"))


def test_the_same_entries_give_the_same_bytes():
    assert made(*LINES).content == made(*LINES).content
    assert b"2026-07-03" in zipfile.ZipFile(io.BytesIO(made(*LINES).content)).read("docProps/core.xml")
    assert UTC is LINES[0].entry.created_at.tzinfo
