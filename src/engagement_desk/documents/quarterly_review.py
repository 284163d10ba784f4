"""The quarterly review (SPEC §6), drawn from its frozen content."""

from __future__ import annotations

from engagement_desk.application.ports import Rendered
from engagement_desk.application.queries.review_content import Control, ReviewContent
from engagement_desk.application.queries.review_presets import AUDIT, EXECUTIVE, STANDARD
from engagement_desk.documents.formats import Formats
from engagement_desk.documents.letter import confidence, period_said
from engagement_desk.documents.page import Frontmatter, build
from engagement_desk.documents.review import boundary, closing, front, hours, work
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.theme import Palette
from engagement_desk.documents.words import words_of

_BOUNDARY = (
    boundary.scope,
    boundary.risks,
    boundary.reflection,
    boundary.next_quarter,
    boundary.contract,
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
    boundary.actions,
)
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
        closing.ending,
    ),
    STANDARD: (*_BODY, closing.signatures, closing.rules),
    AUDIT: (*_BODY, closing.signatures, closing.rules, closing.time_detail),
}


def quarterly_review(content: ReviewContent, paper: str) -> Rendered:
    """Draw the review on `a4` or `letter`, as its preset has it; the same content gives the same bytes."""
    control = content.control
    say = words_of(control.language)
    formats = Formats(say.locale, control.currency, control.decimals, control.zone)
    sheet = Sheet(formats, Palette(control.accent), paper, control.logo, control.logo_text, say)
    story: Parts = []
    for section in _SECTIONS[control.preset]:
        story += section(sheet, content)
    pdf = build(story, _frontmatter(sheet, control), paper, sheet.palette)
    return Rendered(pdf, sheet.printable.missing)


def _frontmatter(sheet: Sheet, control: Control) -> Frontmatter:
    printable, formats, say = sheet.printable, sheet.formats, sheet.say
    state = say("draft_as_of", day=formats.day_long(control.cut_off))
    if control.final and control.generated_at is not None:
        state = say("final_published", day=formats.published_on(control.generated_at))
    preset = "" if control.preset == STANDARD else say.name("preset", control.preset)
    kind = say("review_of", quarter=control.quarter)
    named = say("named", kind=kind, client=control.client)
    head = say("review")
    return Frontmatter(
        title=printable(f"{named}, {preset}" if preset else named),
        subject=printable(
            f"{control.title} ({control.engagement}), {period_said(sheet, control.starts, control.ends)}"
        ),
        author=printable(control.consultant_legal_name),
        language=say.locale,
        head_left=f"{head}, {preset}" if preset else head,
        head_right=printable(state),
        foot_left=printable(confidence(sheet, control)),
        page_words=say.page_words,
    )
