"""What the short documents share: their opening, and what stands around their pages."""

from __future__ import annotations

from collections.abc import Sequence

from engagement_desk.application.ports import Rendered
from engagement_desk.application.queries.letterhead import Letterhead
from engagement_desk.documents.flowables import Rule
from engagement_desk.documents.formats import Formats
from engagement_desk.documents.masthead import titles
from engagement_desk.documents.page import Frontmatter, build
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.theme import UNIT, Palette

_PAGE = "Page {page} of {pages}"


def letter_sheet(head: Letterhead, paper: str) -> Sheet:
    """Give a sheet in the client's language and the consultant's colour."""
    formats = Formats(head.language, head.currency, head.decimals, head.zone)
    return Sheet(formats, Palette(head.accent), paper, head.logo, head.logo_text)


def opening(sheet: Sheet, title: str, subtitle: str, facts: Sequence[Sequence[tuple[str, str]]]) -> Parts:
    """Title, subtitle, and rows of facts between two rules."""
    return [
        *titles(sheet, title, subtitle),
        Rule(sheet.palette, strong=True, after=UNIT),
        *(sheet.pairs(row) for row in facts),
        Rule(sheet.palette, after=2 * UNIT),
    ]


def bound(
    sheet: Sheet,
    head: Letterhead,
    kind: str,
    state: str,
    story: Parts,
    *,
    caveat: str = "",
    page_words: str = _PAGE,
    language: str = "",
) -> Rendered:
    """Lay the story out under the document's name; `caveat` stands in the foot of every page.

    `page_words` and `language` are those of the words around the content where they are not English.
    """
    front = Frontmatter(
        title=sheet.printable(f"{kind}: {head.client}"),
        subject=sheet.printable(f"{head.title} ({head.engagement}), {head.as_of.isoformat()}"),
        author=sheet.printable(head.consultant_legal_name),
        language=language or head.language or "en",
        head_left=sheet.printable(kind),
        head_right=sheet.printable(state),
        foot_left=sheet.printable(caveat or confidence(sheet, head)),
        page_words=page_words,
    )
    pdf = build(story, front, sheet.paper, sheet.palette)
    return Rendered(pdf, sheet.printable.missing)


def confidence(sheet: Sheet, head: Letterhead) -> str:
    """Give the line at the foot: the user's own, or who wrote it and under which NDA."""
    if head.notice:
        return head.notice
    if head.nda_signed_on is None:
        return head.consultant
    kind = "mutual NDA" if head.nda_mutual else "NDA"
    return f"{head.consultant} · confidential under {kind} of {sheet.formats.iso(head.nda_signed_on)}"
