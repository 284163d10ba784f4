"""What the short documents share: their opening, and what stands around their pages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from engagement_desk.application.ports import Rendered
from engagement_desk.application.queries.letterhead import Letterhead
from engagement_desk.application.queries.review_content import Control
from engagement_desk.documents.facts import Signatures
from engagement_desk.documents.flowables import Rule
from engagement_desk.documents.formats import Formats
from engagement_desk.documents.masthead import titles
from engagement_desk.documents.page import Frontmatter, build
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.theme import UNIT, Palette
from engagement_desk.documents.words import words_of


def letter_sheet(head: Letterhead, paper: str, *, language: str | None = None) -> Sheet:
    """Give a sheet in the client's language, unless another is named, and the consultant's colour."""
    say = words_of(head.language if language is None else language)
    formats = Formats(say.locale, head.currency, head.decimals, head.zone)
    return Sheet(formats, Palette(head.accent), paper, head.logo, head.logo_text, say)


def opening(sheet: Sheet, title: str, subtitle: str, facts: Sequence[Sequence[tuple[str, str]]]) -> Parts:
    """Title, subtitle, and rows of facts between two rules."""
    return [
        *titles(sheet, title, subtitle),
        Rule(sheet.palette, strong=True, after=UNIT),
        *(sheet.pairs(row) for row in facts),
        Rule(sheet.palette, after=2 * UNIT),
    ]


def term_said(sheet: Sheet, head: Letterhead) -> str:
    """Say from when to when the engagement runs."""
    return period_said(sheet, head.term_start, head.term_end)


def period_said(sheet: Sheet, first: date, last: date | None) -> str:
    """Say from when to when; `last` None where there is no end."""
    iso = sheet.formats.iso
    return sheet.say("to_open", first=iso(first)) if last is None else sheet.say("to", first=iso(first), last=iso(last))


def signing(sheet: Sheet, client: str, consultant: str, above: Parts | None = None) -> Parts:
    """Give the section with a place to sign for each side, by their legal names, below what stands above it."""
    say = sheet.say
    parties = [(sheet.printable(client), say("for_client")), (sheet.printable(consultant), say("for_consultant"))]
    places = Signatures(parties, (say("name"), say("sign_here")), sheet.palette)
    return sheet.section(say("signatures"), [*(above or []), places])


def bound(sheet: Sheet, head: Letterhead, kind: str, state: str, story: Parts, *, caveat: str = "") -> Rendered:
    """Lay the story out under the document's name; `caveat` stands in the foot of every page."""
    front = Frontmatter(
        title=sheet.printable(sheet.say("named", kind=kind, client=head.client)),
        subject=sheet.printable(f"{head.title} ({head.engagement}), {head.as_of.isoformat()}"),
        author=sheet.printable(head.consultant_legal_name),
        language=sheet.say.locale,
        head_left=sheet.printable(kind),
        head_right=sheet.printable(state),
        foot_left=sheet.printable(caveat or confidence(sheet, head)),
        page_words=sheet.say.page_words,
    )
    pdf = build(story, front, sheet.paper, sheet.palette)
    return Rendered(pdf, sheet.printable.missing)


def confidence(sheet: Sheet, head: Letterhead | Control) -> str:
    """Give the line at the foot: the user's own, or who wrote it and under which NDA."""
    if head.notice:
        return head.notice
    if head.nda_signed_on is None:
        return head.consultant
    code = "nda_mutual" if head.nda_mutual else "nda"
    return sheet.say(code, consultant=head.consultant, day=sheet.formats.iso(head.nda_signed_on))
