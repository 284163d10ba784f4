"""Making the review's PDF, and turning its pages into pictures: everything here runs off the GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from engagement_desk.application.commands.reviews import without_glyph
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import Reading, Rendered, Warned
from engagement_desk.application.queries.reviews import review_of
from engagement_desk.ui.pages.papers import making, opened

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

MOST_PIXELS = 16_000_000
"""How large the picture of a page becomes at the most; a page that is shown larger is stretched."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A review to be drawn: what quarter, as of which day, in which preset and on which paper."""

    key: str
    quarter: str
    as_of: date
    preset: str
    paper: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """A review as PDF, the sizes of its pages in points, the edition it is (None for a draft), the SHA-256 of a kept
    document, and what was missing.
    """

    wanted: Wanted
    pdf: bytes
    pages: tuple[tuple[float, float], ...]
    edition: int | None
    sha256: str
    warnings: tuple[Warned, ...]


def draw_review(desk: Desk, wanted: Wanted) -> Drawn:
    """Give the kept document of a published quarter, or draw the draft; raises `Refused` as `review_of`."""
    view = desk.ask(review_of, wanted.key, wanted.quarter, wanted.as_of, wanted.preset, wanted.paper)
    if view.kept is not None:
        made = Rendered(view.kept.pdf)
    else:
        with making(desk.documents) as documents:
            made = documents.quarterly_review(view.content, wanted.paper)
    with opened(made.pdf) as document:
        pages = tuple(document.get_page_size(number) for number in range(len(document)))
    sha256 = view.kept.sha256 if view.kept is not None else ""
    return Drawn(wanted, made.pdf, pages, view.content.control.edition, sha256, without_glyph([made]))


def rasterise(_reading: Reading, pdf: bytes, scale: float, numbers: Sequence[int]) -> dict[int, QImage]:
    """Draw some pages at a scale of pixels to a point."""
    with opened(pdf) as document:
        return {number: _picture(document, number, scale) for number in numbers}


def _picture(document: PdfDocument, number: int, scale: float) -> QImage:
    page = document[number]
    width, height = page.get_size()
    most = (MOST_PIXELS / (width * height)) ** 0.5
    bitmap = page.render(scale=min(scale, most), prefer_bgrx=True)
    held = bytes(bitmap.buffer)
    picture = QImage(held, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32).copy()
    bitmap.close()
    page.close()
    return picture
