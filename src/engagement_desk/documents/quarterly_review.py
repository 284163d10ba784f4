"""The quarterly review (SPEC §6), drawn from its frozen content."""

from __future__ import annotations

from engagement_desk.application.ports import Rendered
from engagement_desk.application.queries.review_content import Control, ReviewContent
from engagement_desk.documents.formats import Formats
from engagement_desk.documents.page import Frontmatter, build
from engagement_desk.documents.review import boundary, closing, front, work
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.theme import Palette

_SECTIONS = (
    front.opening,
    front.summary,
    front.minimum,
    work.retainer,
    work.objectives,
    work.decisions,
    work.deliverables,
    work.hours,
    boundary.scope,
    boundary.risks,
    boundary.reflection,
    boundary.next_quarter,
    boundary.contract,
    boundary.actions,
    closing.signatures,
    closing.appendix,
)


def quarterly_review(content: ReviewContent, paper: str) -> Rendered:
    """Draw the review on `a4` or `letter`; the same content gives the same bytes."""
    control = content.control
    formats = Formats(control.language, control.currency, control.decimals, control.zone)
    sheet = Sheet(formats, Palette(control.accent), paper)
    story: Parts = []
    for section in _SECTIONS:
        story += section(sheet, content)
    pdf = build(story, _frontmatter(sheet, control), paper, sheet.palette)
    return Rendered(pdf, sheet.printable.missing)


def _frontmatter(sheet: Sheet, control: Control) -> Frontmatter:
    printable, formats = sheet.printable, sheet.formats
    state = f"Draft · as of {formats.day_long(control.cut_off)}"
    if control.final and control.generated_at is not None:
        state = f"Final · published {formats.published_on(control.generated_at)}"
    return Frontmatter(
        title=printable(f"Quarterly review {control.quarter}: {control.client}"),
        subject=printable(
            f"{control.title} ({control.engagement}), {control.starts.isoformat()} to {control.ends.isoformat()}"
        ),
        author=printable(control.consultant_legal_name),
        language=control.language or "en",
        head_left="Quarterly review",
        head_right=printable(state),
        foot_left=printable(_confidence(sheet, control)),
        page_words="Page {page} of {pages}",
    )


def _confidence(sheet: Sheet, control: Control) -> str:
    if control.notice:
        return control.notice
    if control.nda_signed_on is None:
        return control.consultant
    kind = "mutual NDA" if control.nda_mutual else "NDA"
    return f"{control.consultant} · confidential under {kind} of {sheet.formats.iso(control.nda_signed_on)}"
