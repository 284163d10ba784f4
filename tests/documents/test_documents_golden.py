"""Where every text of a review stands, against files that one flag writes anew (`conftest.py`).

A place may differ by a point, so that a font of slightly other widths fails nothing.
"""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
import review_samples as samples
from pypdf import PdfReader
from pypdf._page import PageObject

from engagement_desk.application.queries.review_content import ReviewContent
from engagement_desk.application.queries.review_presets import PRESETS, of_preset
from engagement_desk.documents.library import DocumentLibrary

_PLACE = 11  # characters of page and place before the text
FOLDER = Path(__file__).parent / "golden"


def content() -> ReviewContent:
    """Give the published quarter with its time detail."""
    made = samples.published()
    return replace(made, appendix=replace(made.appendix, entries=samples.audit(24).appendix.entries))


def blocks(pdf: bytes) -> list[str]:
    """Give each text with its page and its place from the left and from the foot, in points, as they are drawn."""
    pages = enumerate(PdfReader(BytesIO(pdf)).pages, 1)
    return [f"{number:2d} {x:3d} {y:3d} {text}" for number, page in pages for x, y, text in _placed(page)]


def _placed(page: PageObject) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []

    def visit(text: str, matrix: list[float], text_matrix: list[float], _font: object, _size: object) -> None:
        if text.strip():
            place = round(text_matrix[4] + matrix[4]), round(text_matrix[5] + matrix[5])
            found.append((*place, " ".join(text.split())))

    page.extract_text(visitor_text=visit)
    return found


@pytest.mark.parametrize("preset", PRESETS)
def test_every_text_stands_where_it_stood(preset: str, is_refreshing: bool) -> None:
    drawn = DocumentLibrary().quarterly_review(of_preset(content(), preset), "a4").pdf
    found, path = blocks(drawn), FOLDER / f"review-{preset}.txt"
    if is_refreshing:
        FOLDER.mkdir(exist_ok=True)
        path.write_text("\n".join(found) + "\n", encoding="utf-8")
    stood = path.read_text(encoding="utf-8").splitlines()
    assert [line[_PLACE:] for line in found] == [line[_PLACE:] for line in stood]
    moved = [(was, now) for was, now in zip(stood, found, strict=True) if _distance(was, now) > 1]
    assert moved == []


def _distance(one: str, other: str) -> int:
    """Give how far two blocks are apart: their pages, else their places in points."""
    first, second = ([int(part) for part in line[:_PLACE].split()] for line in (one, other))
    if first[0] != second[0]:
        return 1_000
    return max(abs(a - b) for a, b in zip(first[1:], second[1:], strict=True))
