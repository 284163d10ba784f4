"""The page around the content: head, foot with page X of Y, metadata, and bytes that are always the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from engagement_desk.documents.theme import FOOT, HAIRLINE, HEAD, LABEL, MARGIN, PAPERS, SMALL, UNIT, Palette
from engagement_desk.documents.typeset import shortened


@dataclass(frozen=True)
class Frontmatter:
    """What stands around the content and in the metadata; all texts are printable."""

    title: str
    subject: str
    author: str
    language: str
    head_left: str
    head_right: str
    foot_left: str
    page_words: str  # with {page} and {pages}


def build(story: Sequence[object], front: Frontmatter, paper: str, palette: Palette) -> bytes:
    """Lay the story out on pages and give the PDF's bytes."""
    width, height = PAPERS[paper]
    buffer = BytesIO()
    frame = Frame(
        MARGIN,
        FOOT,
        width - 2 * MARGIN,
        height - HEAD - FOOT,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    document = BaseDocTemplate(
        buffer,
        pagesize=(width, height),
        title=front.title,
        subject=front.subject,
        author=front.author,
        creator="Engagement Desk",
        lang=front.language,
        invariant=1,
        initialFontName=LABEL.face.name,
        initialFontSize=LABEL.size,
        displayDocTitle=1,
        pageTemplates=[PageTemplate("page", [frame], onPage=_Surround(front, palette))],
    )
    document.build(list(story), canvasmaker=_numbered(front, palette))
    return buffer.getvalue()


class _Surround:
    """Draws head and foot before the content of a page."""

    def __init__(self, front: Frontmatter, palette: Palette) -> None:
        self._front, self._palette = front, palette

    def __call__(self, canvas: Any, _document: object) -> None:  # noqa: ANN401
        width, height = canvas._pagesize
        canvas.setFillColor(self._palette["text"])
        canvas.setFont(SMALL.strong().face.name, SMALL.size)
        canvas.drawString(MARGIN, height - MARGIN - SMALL.size / 2, self._front.head_left)
        canvas.setFillColor(self._palette["muted"])
        canvas.setFont(LABEL.face.name, LABEL.size)
        canvas.drawRightString(width - MARGIN, height - MARGIN - SMALL.size / 2, self._front.head_right)
        canvas.setStrokeColor(self._palette["line"])
        canvas.setLineWidth(HAIRLINE)
        canvas.line(MARGIN, FOOT - UNIT, width - MARGIN, FOOT - UNIT)
        canvas.drawString(MARGIN, FOOT - UNIT - 14, shortened(self._front.foot_left, LABEL, width - 2 * MARGIN - 90))


def _numbered(front: Frontmatter, palette: Palette) -> type[Any]:
    class PageCanvas(Canvas):  # type: ignore[misc]
        """Shows a form on each page that is drawn at the end, when the number of pages is known."""

        def showPage(self) -> None:  # noqa: N802
            self.doForm(f"page-{self._pageNumber}")
            super().showPage()

        def save(self) -> None:
            pages = self._pageNumber - 1
            for page in range(1, pages + 1):
                self.beginForm(f"page-{page}")
                self.setFillColor(palette["muted"])
                self.setFont(LABEL.face.name, LABEL.size)
                label = front.page_words.format(page=page, pages=pages)
                self.drawRightString(self._pagesize[0] - MARGIN, FOOT - UNIT - 14, label)
                self.endForm()
            super().save()

    return PageCanvas
