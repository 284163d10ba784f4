"""The structure of a document as a screen reader meets it: roles, order, figures in words, tables over pages."""

from __future__ import annotations

from collections import Counter
from io import BytesIO
from typing import Any

import pytest
import review_samples as samples
from pdf_reading import Node, structures
from pypdf import PdfReader

from engagement_desk.documents.flowables import Block
from engagement_desk.documents.formats import Formats
from engagement_desk.documents.grid import figure, words
from engagement_desk.documents.library import DocumentLibrary
from engagement_desk.documents.page import Frontmatter, build
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.theme import BODY, TITLE, Palette

FRONT = Frontmatter("Title", "Subject", "Author", "de-CH", "Head", "State", "Foot", "Page {page} of {pages}")


class Dot(Block):
    """A figure of one dot."""

    def __init__(self) -> None:
        super().__init__()
        self.alternative = "One dot: 12 hours, דוח"

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        return width, 20

    def draw(self) -> None:
        self.canv.circle(10, 10, 5)
        self.text(20, 10, "12 hours", BODY, Palette())


@pytest.fixture
def sheet() -> Sheet:
    return Sheet(Formats("en", "USD", 2, "UTC"), Palette(), "a4")


def pdf_of(story: Parts) -> bytes:
    return build(story, FRONT, "a4", Palette())


def roles(pdf: bytes) -> list[list[str]]:
    """Give the roles of the parts of each page's document, in order."""
    return [[kid.role for root in page for kid in root.kids] for page in structures(pdf)]


def nodes(pdf: bytes) -> list[Node]:
    return [node for page in structures(pdf) for root in page for node in root.all()]


def test_parts_stand_in_the_order_in_which_they_are_read(sheet: Sheet) -> None:
    story = [sheet.text("Title", TITLE), sheet.text("words")]
    story += sheet.section("First", [sheet.text("words"), Dot(), *sheet.listed(["one", "two"], numbered=True)])
    story += sheet.sub("Figures", [sheet.table([words("Name"), figure("Hours")], [["a", "1"], ["b", ""]])])
    story += sheet.section("Second", [sheet.pairs([("1", "one"), ("2", "two")])])
    assert roles(pdf_of(story)) == [["H1", "P", "H2", "P", "Figure", "L", "H3", "Table", "H2", "P", "P"]]


def test_a_table_has_rows_heads_and_cells(sheet: Sheet) -> None:
    rows = [["a", "1"], ["b", "2"]]
    table = next(n for n in nodes(pdf_of([sheet.table([words("Name"), figure("Hours")], rows)])) if n.role == "Table")
    assert [row.role for row in table.kids] == ["TR"] * 3
    assert [[cell.role for cell in row.kids] for row in table.kids] == [["TH", "TH"], ["TD", "TD"], ["TD", "TD"]]
    assert all(cell.marks == 1 for row in table.kids for cell in row.kids)


def test_a_list_has_labels_and_bodies(sheet: Sheet) -> None:
    found = next(node for node in nodes(pdf_of(sheet.listed(["one", "two"]))) if node.role == "L")
    assert [[kid.role for kid in item.kids] for item in found.kids] == [["Lbl", "LBody"]] * 2


def test_a_figure_says_what_it_shows(sheet: Sheet) -> None:
    (found,) = (node for node in nodes(pdf_of([Dot()])) if node.role == "Figure")
    assert found.alternative == "One dot: 12 hours, דוח"


def test_what_goes_on_over_pages_is_one_element(sheet: Sheet) -> None:
    note = "a note that goes on and on " * 600
    pdf = pdf_of([sheet.text(note), *sheet.listed([note]), sheet.table([words("Note")], [[note], ["short"]])])
    reader = PdfReader(BytesIO(pdf))
    assert len(reader.pages) > 3
    counted = Counter(str(element["/S"]) for element in elements(reader))
    assert (counted["/P"], counted["/L"], counted["/LBody"], counted["/Table"]) == (1, 1, 1, 1)
    assert (counted["/TR"], counted["/TH"], counted["/TD"]) == (3, 1, 2)


def elements(reader: PdfReader) -> list[Any]:
    """Give all elements of the tree."""
    found: list[Any] = []
    waiting = [reader.root_object["/StructTreeRoot"]["/K"].get_object()]
    while waiting:
        element = waiting.pop()
        found.append(element)
        kids = element.get("/K", [])
        kids = kids if isinstance(kids, list) else [kids]
        waiting += [kid for kid in (kid.get_object() for kid in kids) if isinstance(kid, dict) and "/S" in kid]
    return found


def test_every_mark_belongs_to_an_element_and_every_element_to_its_parent() -> None:
    reader = PdfReader(BytesIO(DocumentLibrary().quarterly_review(samples.rich(), "a4").pdf))
    root = reader.root_object
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    for element in elements(reader):
        assert element["/P"].get_object()["/Type" if "/Type" in element["/P"].get_object() else "/S"]
    parents = root["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    for number, page in enumerate(reader.pages):
        assert (page["/StructParents"], page["/Tabs"]) == (number, "/S")
        numbers = [
            operands[1]["/MCID"]
            for operands, operator in page.get_contents().operations
            if operator == b"BDC" and "/MCID" in operands[1]
        ]
        assert numbers == list(range(len(numbers)))
        assert len(parents[2 * number + 1]) == len(numbers)


def test_all_that_is_drawn_is_content_or_belongs_to_the_page() -> None:
    reader = PdfReader(BytesIO(DocumentLibrary().quarterly_review(samples.rich(), "a4").pdf))
    for page in reader.pages:
        depth = 0
        for _, operator in page.get_contents().operations:
            depth += {b"BDC": 1, b"BMC": 1, b"EMC": -1}.get(operator, 0)
            assert depth > 0 or operator not in {b"Tj", b"TJ", b"S", b"f", b"B", b"f*", b"Do"}
        assert depth == 0


def test_a_review_has_figures_in_words_and_tables() -> None:
    pdf = DocumentLibrary().quarterly_review(samples.rich(), "a4").pdf
    found = nodes(pdf)
    counted = Counter(node.role for node in found)
    assert counted["H1"] == 1
    assert counted["H2"] > 5
    assert counted["Table"] > 5
    assert all(node.alternative for node in found if node.role == "Figure")
    assert counted["Figure"] >= 2
