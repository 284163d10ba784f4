"""The text of the review's PDF: where words stand, and what lies between two points; all of it off the GUI thread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from engagement_desk.application.ports import Reading
from engagement_desk.ui.pages.papers import opened
from engagement_desk.ui.text import plain

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfTextPage

MOST_HITS = 1000
_NEAR = 8.0
"""How far from a letter, in points, a selection may begin or end."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Words on a page, from 0, and the boxes that they fill, in points from its upper left corner."""

    page: int
    boxes: tuple[QRectF, ...]


@dataclass(frozen=True, slots=True)
class Chosen:
    """A text that was selected on a page, and the boxes that it fills."""

    page: int
    text: str
    boxes: tuple[QRectF, ...]


def find_words(_reading: Reading, pdf: bytes, words: str) -> tuple[Hit, ...]:
    """Find words in any case, also over the end of a line; `MOST_HITS` at the most."""
    hits: list[Hit] = []
    if not pdf or not words:
        return ()
    with opened(pdf) as document:
        for number in range(len(document)):
            hits += _on_page(document, number, words, MOST_HITS - len(hits))
    return tuple(hits)


def find_first(_reading: Reading, pdf: bytes, phrases: Sequence[str]) -> Hit | None:
    """Give where the first of the phrases that is there stands first."""
    with opened(pdf) as document:
        for words in phrases:
            for number in range(len(document)):
                if found := _on_page(document, number, words, 1):
                    return found[0]
    return None


def select(_reading: Reading, pdf: bytes, number: int, start: QPointF, end: QPointF) -> Chosen | None:
    """Give the text between two points of a page; None where no letter is near one of them."""
    with opened(pdf) as document, _text(document, number) as (text, height):
        ends = [text.get_index(point.x(), height - point.y(), _NEAR, _NEAR) for point in (start, end)]
        first, last = ends
        if first is None or last is None:
            return None
        at, count = min(first, last), abs(last - first) + 1
        return Chosen(number, text.get_text_range(at, count).replace("\r\n", "\n"), _boxes(text, at, count, height))


def select_page(_reading: Reading, pdf: bytes, number: int) -> Chosen:
    """Give the whole text of a page."""
    with opened(pdf) as document, _text(document, number) as (text, height):
        count = text.count_chars()
        said = text.get_text_range(0, count).replace("\r\n", "\n") if count else ""
        return Chosen(number, said, _boxes(text, 0, count, height))


def _on_page(document: PdfDocument, number: int, words: str, most: int) -> list[Hit]:
    hits: list[Hit] = []
    wanted = " ".join(plain(words).split())
    if not wanted:  # PDFium would find nothing, and that without end
        return hits
    with _text(document, number) as (text, height):
        search = text.search(wanted)
        while len(hits) < most and (found := search.get_next()) is not None:
            at, count = found
            hits.append(Hit(number, _boxes(text, at, count, height)))
        search.close()
    return hits


def _boxes(text: PdfTextPage, at: int, count: int, height: float) -> tuple[QRectF, ...]:
    rects = (text.get_rect(number) for number in range(text.count_rects(at, count) if count else 0))
    return tuple(
        QRectF(left, height - top, right - left, top - bottom) for left, bottom, right, top in rects if right > left
    )


@contextmanager
def _text(document: PdfDocument, number: int) -> Iterator[tuple[PdfTextPage, float]]:
    page = document[number]
    text = page.get_textpage()
    try:
        yield text, page.get_height()
    finally:
        text.close()
        page.close()
