"""The quarterly review (SPEC §6), drawn from its frozen content."""

from __future__ import annotations

from engagement_desk.application.ports import Rendered
from engagement_desk.application.queries.review_content import Control, ReviewContent
from engagement_desk.application.queries.review_presets import AUDIT, EXECUTIVE, STANDARD
from engagement_desk.documents.formats import Formats
from engagement_desk.documents.page import Frontmatter, build
from engagement_desk.documents.review import boundary, closing, front, hours, work
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.theme import Palette

_BOUNDARY = (
    boundary.scope,
    boundary.risks,
    boundary.reflection,
    boundary.next_quarter,
    boundary.contract,
    boundary.actions,
    closing.signatures,
)
_BODY = (
    front.opening,
    front.summary,
    front.minimum,
    work.retainer,
    work.objectives,
    work.decisions,
    work.deliverables,
    hours.hours,
    *_BOUNDARY,
)
_RULES = (closing.terms, closing.defined, closing.restated)
_SECTIONS = {
    EXECUTIVE: (
        front.opening,
        front.summary,
        front.minimum,
        work.objectives,
        work.decisions,
        work.deliverables,
        hours.fees,
        *_BOUNDARY,
        closing.restated,
        closing.defined_outcomes,
    ),
    STANDARD: (*_BODY, *_RULES),
    AUDIT: (*_BODY, closing.time_detail, *_RULES),
}


def quarterly_review(content: ReviewContent, paper: str) -> Rendered:
    """Draw the review on `a4` or `letter`, as its preset has it; the same content gives the same bytes."""
    control = content.control
    formats = Formats(control.language, control.currency, control.decimals, control.zone)
    sheet = Sheet(formats, Palette(control.accent), paper, control.logo, control.logo_text)
    story: Parts = []
    for section in _SECTIONS[control.preset]:
        story += section(sheet, content)
    pdf = build(story, _frontmatter(sheet, control), paper, sheet.palette)
    return Rendered(pdf, sheet.printable.missing)


def _frontmatter(sheet: Sheet, control: Control) -> Frontmatter:
    printable, formats = sheet.printable, sheet.formats
    state = f"Draft · as of {formats.day_long(control.cut_off)}"
    if control.final and control.generated_at is not None:
        state = f"Final · published {formats.published_on(control.generated_at)}"
    preset = "" if control.preset == STANDARD else f", {control.preset}"
    return Frontmatter(
        title=printable(f"Quarterly review {control.quarter}: {control.client}{preset}"),
        subject=printable(
            f"{control.title} ({control.engagement}), {control.starts.isoformat()} to {control.ends.isoformat()}"
        ),
        author=printable(control.consultant_legal_name),
        language=control.language or "en",
        head_left=f"Quarterly review{preset}",
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
