"""The page around the content: head, foot with page X of Y, metadata, and bytes that are always the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from engagement_desk.documents import packing
from engagement_desk.documents.lines import draw_line
from engagement_desk.documents.tagging import artifact, structure_of
from engagement_desk.documents.theme import FOOT, HAIRLINE, HEAD, LABEL, MARGIN, PAPERS, SMALL, UNIT, Palette
from engagement_desk.documents.typeset import shortened

_PDF = (1, 7)  # texts kept beside glyphs are of 1.5
_RULE = 1.5 * UNIT  # from the content to the rule above the foot, apart from a table's last hairline


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
        with artifact(canvas):
            self._draw(canvas)

    def _draw(self, canvas: Any) -> None:  # noqa: ANN401
        width, height = canvas._pagesize
        front, palette, top = self._front, self._palette, height - MARGIN - SMALL.size / 2
        right = shortened(front.head_right, LABEL, (width - 2 * MARGIN) * 0.6)
        room = width - 2 * MARGIN - LABEL.width(right) - 2 * UNIT
        left = shortened(front.head_left, SMALL.strong(), room)
        draw_line(canvas, MARGIN, top, left, SMALL.strong(), palette["text"])
        draw_line(canvas, width - MARGIN - LABEL.width(right), top, right, LABEL, palette["muted"])
        canvas.setStrokeColor(palette["line"])
        canvas.setLineWidth(HAIRLINE)
        canvas.line(MARGIN, FOOT - _RULE, width - MARGIN, FOOT - _RULE)
        foot = shortened(front.foot_left, LABEL, width - 2 * MARGIN - 90)
        draw_line(canvas, MARGIN, FOOT - UNIT - 14, foot, LABEL, palette["muted"])


def _numbered(front: Frontmatter, palette: Palette) -> type[Any]:
    class PageCanvas(Canvas):  # type: ignore[misc]
        """Shows a form on each page that is drawn at the end, when the number of pages is known."""

        def __init__(self, *arguments: Any, **named: Any) -> None:  # noqa: ANN401
            super().__init__(*arguments, pdfVersion=_PDF, **named)

        def showPage(self) -> None:  # noqa: N802
            with artifact(self):
                self.doForm(f"page-{self._pageNumber}")
            super().showPage()
            packing.pack_page(self._doc.Pages.pages[-1])

        def save(self) -> None:
            pages = self._pageNumber - 1
            for page in range(1, pages + 1):
                self.beginForm(f"page-{page}")
                label = front.page_words.format(page=page, pages=pages)
                x = self._pagesize[0] - MARGIN - LABEL.width(label)
                draw_line(self, x, FOOT - UNIT - 14, label, LABEL, palette["muted"])
                self.endForm()
            self._doc.format = partial(packing.write, self._doc, structure_of(self))
            super().save()

    return PageCanvas
