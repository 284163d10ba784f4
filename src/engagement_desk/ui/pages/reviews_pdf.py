"""Making the review's PDF, and turning its pages into pictures: everything here runs off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from engagement_desk.application.commands.reviews import without_glyph
from engagement_desk.application.ports import Documents, Reading, Rendered, Warned
from engagement_desk.application.queries.review import STANDARD
from engagement_desk.application.queries.review_content import ReviewContent
from engagement_desk.application.queries.reviews import review_of
from engagement_desk.ui.pages.papers import making, opened

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument


class OneAtATime:
    """The maker of documents, for one thread at a time."""

    def __init__(self, make: Callable[[], Documents]) -> None:
        """Take the function that imports and gives the maker."""
        self._make = make

    def quarterly_review(self, content: ReviewContent, paper: str) -> Rendered:
        """Draw a quarterly review."""
        with making(self._make) as documents:
            return documents.quarterly_review(content, paper)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A review as PDF, the sizes of its pages in points, the edition it is (None for a draft), and what was missing."""

    pdf: bytes
    pages: tuple[tuple[float, float], ...]
    edition: int | None
    warnings: tuple[Warned, ...]


def draw_review(
    reading: Reading, make: Callable[[], Documents], key: str, quarter: str, as_of: date, paper: str
) -> Drawn:
    """Give the kept document of a published quarter, or draw the draft; raises `Refused` as `review_of`."""
    view = review_of(reading, key, quarter, as_of, STANDARD, paper)
    kept = view.kept
    made = Rendered(kept.pdf) if kept is not None else OneAtATime(make).quarterly_review(view.content, paper)
    with opened(made.pdf) as document:
        pages = tuple(document.get_page_size(number) for number in range(len(document)))
    return Drawn(made.pdf, pages, view.content.control.edition, without_glyph([made]))


def rasterise(_reading: Reading, pdf: bytes, scale: float, numbers: Sequence[int]) -> dict[int, QImage]:
    """Draw some pages at a scale of pixels to a point."""
    with opened(pdf) as document:
        return {number: _picture(document, number, scale) for number in numbers}


def _picture(document: PdfDocument, number: int, scale: float) -> QImage:
    page = document[number]
    bitmap = page.render(scale=scale, prefer_bgrx=True)
    held = bytes(bitmap.buffer)
    picture = QImage(held, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32).copy()
    bitmap.close()
    page.close()
    return picture
