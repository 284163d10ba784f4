"""Where text from the right stands, and what heads and names do that are longer than their line."""

from __future__ import annotations

from contextlib import closing

import pypdfium2
import pytest
from pdf_reading import squeezed, text_of

from engagement_desk.documents.facts import Signatures
from engagement_desk.documents.flowables import FAR, Heading, Subheading, Text
from engagement_desk.documents.formats import Formats
from engagement_desk.documents.grid import figure, words
from engagement_desk.documents.page import Frontmatter, build
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.theme import MARGIN, PAPERS, Palette

FRONT = Frontmatter("Title", "Subject", "Author", "en", "", "", "", "{page}")
PALETTE = Palette()
RIGHT = PAPERS["a4"][0] - MARGIN
FOOT = 60


@pytest.fixture
def sheet() -> Sheet:
    return Sheet(Formats("en", "USD", 2, "UTC"), PALETTE, "a4")


def boxes(story: Parts) -> list[tuple[str, float, float]]:
    """Give each character above the foot with its left and right edge."""
    with closing(pypdfium2.PdfDocument(build(story, FRONT, "a4", PALETTE))) as document:
        page = document[0].get_textpage()
        placed = [(page.get_text_range(at, 1), page.get_charbox(at)) for at in range(page.count_chars())]
    return [(char, box[0], box[2]) for char, box in placed if not char.isspace() and box[1] > FOOT]


def edges(story: Parts) -> tuple[float, float]:
    places = boxes(story)
    return min(left for _, left, _ in places), max(right for _, _, right in places)


def test_a_paragraph_from_the_right_stands_flush_right(sheet: Sheet) -> None:
    left, right = edges([sheet.text("שלום עולם")])
    assert right == pytest.approx(RIGHT, abs=1.5)
    assert left > RIGHT - 60
    assert edges([sheet.text("hello world")])[0] == pytest.approx(MARGIN, abs=1.5)


def test_a_plain_line_of_such_a_paragraph_stands_there_too(sheet: Sheet) -> None:
    story = [sheet.text("שלום " * 40 + "\u2066" + "plain words " * 40 + "\u2069")]
    assert max(right for char, _, right in boxes(story) if char.isascii()) == pytest.approx(RIGHT, abs=1.5)


def test_its_number_stands_at_its_right(sheet: Sheet) -> None:
    places = boxes(sheet.listed(["שלום עולם"], numbered=True))
    (number,) = (left for char, left, _ in places if char == "1")
    assert number > max(right for char, _, right in places if "א" <= char <= "ת")


def test_a_lead_stays_before_its_text(sheet: Sheet) -> None:
    places = boxes([sheet.text("שלום עולם", lead="Lead.")])
    assert min(left for char, left, _ in places if char == "L") == pytest.approx(MARGIN, abs=1.5)
    assert max(right for _, _, right in places) == pytest.approx(RIGHT, abs=1.5)


def test_a_cell_from_the_right_turns_when_it_has_several_lines(sheet: Sheet) -> None:
    columns = [words("Text"), figure("V")]
    assert min(left for char, left, _ in boxes([sheet.table(columns, [["שלום", "1"]])]) if char == "ש") < MARGIN + 60
    long = boxes([sheet.table(columns, [["אאא " * 90, "1"]])])
    ends = [right for char, _, right in long if char == "א"]
    assert sum(right == pytest.approx(max(ends), abs=0.5) for right in ends) == 3


def test_figures_within_text_from_the_right_stay_figures(sheet: Sheet) -> None:
    places = {char: left for char, left, _ in boxes([sheet.text("סך 12:34")])}
    assert places["1"] < places["2"] < places[":"] < places["3"] < places["4"] < places["ס"]


def test_brackets_from_the_right_are_mirrored(sheet: Sheet) -> None:
    edge = {char: (left, right) for char, left, right in boxes([sheet.text("אב (גד) הו")])}
    assert edge["ג"][1] < edge["ב"][0]
    assert edge["ה"][1] < edge["ד"][0]


@pytest.mark.parametrize("part", [Heading("12", "word " * 30, PALETTE), Subheading("word " * 40, PALETTE)])
def test_a_long_head_takes_as_many_lines_as_it_needs(part: Heading | Subheading) -> None:
    assert part.wrap(300, FAR)[1] == len(part._lines) * (15 if isinstance(part, Heading) else 12)
    assert len(part._lines) > 1
    left, right = edges([part])
    assert left >= MARGIN - 1
    assert right <= RIGHT + 1


def test_an_endless_head_and_name_end_in_an_ellipsis(sheet: Sheet) -> None:
    story = [Heading("1", "w" * 9_000, PALETTE), Signatures([("n" * 9_000, "Client")], ["Name"], PALETTE)]
    assert text_of(build(story, FRONT, "a4", PALETTE)).count("…") == 2


def test_a_lead_as_long_as_a_line_goes_into_the_text() -> None:
    text = Text("rest", PALETTE, lead="lead " * 50)
    text.wrap(300, FAR)
    assert squeezed("".join(text._lines)) == "lead" * 50 + "rest"
