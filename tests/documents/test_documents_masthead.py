"""The logo beside the title, on every document that has a letterhead."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
import review_samples as samples
from pypdf import PdfReader
from reportlab.lib.pagesizes import A4

from engagement_desk.application.queries.letterhead import Letterhead
from engagement_desk.application.queries.review_content import from_json, to_json
from engagement_desk.documents.library import DocumentLibrary
from engagement_desk.documents.theme import MARGIN, TITLE
from engagement_desk.domain.records.workspace import Logo
from logo_pictures import JPEG, png

LIBRARY = DocumentLibrary()
HEAD = Letterhead(
    engagement="NORTH",
    title="Platform advisory",
    client="Northlight Labs",
    client_legal_name="Northlight Labs, Inc.",
    consultant="Ada Marsh",
    consultant_legal_name="Marsh Advisory LLC",
    as_of=date(2026, 9, 30),
    term_start=date(2026, 7, 1),
    term_end=None,
    zone="UTC",
    currency="USD",
    decimals=2,
    language="en",
    accent="#2f56c6",
)


def logo(data: bytes, kind: str = "png") -> Logo:
    return Logo(id="x", kind=kind, data=b64encode(data).decode("ascii"))


def page_of(head: Letterhead) -> PdfReader:
    return PdfReader(BytesIO(LIBRARY.letterhead(head, "a4").pdf))


def placed(reader: PdfReader) -> list[tuple[float, float, float, float]]:
    """Give where pictures stand on the first page: left, bottom, width, height."""
    found: list[tuple[float, float, float, float]] = []

    def visit(operator: bytes, operands: list[object], matrix: list[float], _text: object) -> None:
        if operator == b"Do" and str(operands[0]).startswith("/FormXob"):
            found.append((matrix[4], matrix[5], matrix[0], matrix[3]))

    reader.pages[0].extract_text(visitor_operand_before=visit)
    return [one for one in found if one[2] > 1]


@pytest.mark.parametrize(
    ("data", "kind", "size"),
    [
        (png(400, 100), "png", (132.0, 33.0)),
        (png(300, 300), "png", (40.0, 40.0)),
        (png(8, 8, colour=6), "png", (8.0, 8.0)),
        (png(64, 32, colour=0), "png", (64.0, 32.0)),
        (JPEG, "jpeg", (16.0, 8.0)),
    ],
    ids=("wide", "square", "small and transparent", "grey", "jpeg"),
)
def test_it_stands_at_the_right_of_the_title_in_its_own_shape(
    data: bytes, kind: str, size: tuple[float, float]
) -> None:
    reader = page_of(replace(HEAD, logo=logo(data, kind), logo_text="Three waves"))
    [(left, bottom, wide, high)] = placed(reader)
    assert (wide, high) == pytest.approx(size)
    assert left + wide == pytest.approx(A4[0] - MARGIN)
    assert bottom + high < A4[1] - MARGIN
    assert "Northlight Labs" in reader.pages[0].extract_text()
    assert alternatives(reader)[0] == "Three waves"


def alternatives(reader: PdfReader) -> list[str]:
    """Give the alternative texts of a document's figures, in reading order."""
    found: list[str] = []
    waiting = [reader.trailer["/Root"]["/StructTreeRoot"]]
    while waiting:
        element = waiting.pop().get_object()
        if isinstance(element, list):
            waiting += reversed(element)
        elif isinstance(element, dict):
            found += [str(element["/Alt"])] if "/Alt" in element else []
            waiting += [element["/K"]] if "/K" in element else []
    return found


def test_without_one_the_page_is_as_before() -> None:
    assert placed(page_of(HEAD)) == []


def test_a_long_title_leaves_it_its_room() -> None:
    head = replace(HEAD, client="A company with a very long name indeed " * 3, logo=logo(png(400, 100)), logo_text="x")
    reader = page_of(head)
    [(left, _, _, _)] = placed(reader)
    lines = [
        line
        for line in reader.pages[0].extract_text().splitlines()
        if line.startswith(("A company", "long", "name", "very", "with"))
    ]
    assert len(lines) > 1
    assert max(TITLE.width(line.strip()) for line in lines) < left - MARGIN


def test_a_title_that_reads_from_the_right_keeps_clear_of_it_and_may_flow_over() -> None:
    title = "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd " * 400
    reader = page_of(replace(HEAD, client=title, logo=logo(png(400, 100)), logo_text="x"))
    [(left, _, _, _)] = placed(reader)
    assert len(reader.pages) > 1
    ends: list[float] = []

    def visit(text: str, matrix: list[float], text_matrix: list[float], _font: object, _size: object) -> None:
        if any("\u0590" < char < "\u05ff" for char in text):
            ends.append(text_matrix[4] + matrix[4])

    reader.pages[0].extract_text(visitor_text=visit)
    assert ends
    assert max(ends) < left


def test_the_review_carries_it_and_its_frozen_content_too() -> None:
    content = samples.rich()
    marked = replace(content, control=replace(content.control, logo=logo(png(400, 100)), logo_text="Three waves"))
    assert from_json(to_json(marked)) == marked
    reader = PdfReader(BytesIO(LIBRARY.quarterly_review(marked, "a4").pdf))
    assert len(placed(reader)) == 1
    assert LIBRARY.quarterly_review(marked, "a4").pdf == LIBRARY.quarterly_review(marked, "a4").pdf


def test_what_cannot_be_read_cannot_be_drawn() -> None:
    assert LIBRARY.can_draw(png())
    assert LIBRARY.can_draw(JPEG)
    assert not LIBRARY.can_draw(png(rows=b"short"))
    assert not LIBRARY.can_draw(b"nothing")
