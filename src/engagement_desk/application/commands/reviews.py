"""Writing a quarter's review and publishing it (SPEC §3.4, §6)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from engagement_desk.application.changed import changed
from engagement_desk.application.commands.scope import NewClause, add_clause
from engagement_desk.application.editions import Drawn, draw_edition, edition_of
from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Changes, Documents, Now, Rendered, UnitOfWork, Warned
from engagement_desk.application.queries.deliverables import holidays_of
from engagement_desk.application.queries.review_content import ReviewContent, to_json
from engagement_desk.application.queries.review_presets import without_entries
from engagement_desk.application.queries.reviews import quarter_named
from engagement_desk.application.queries.scope import draft_of
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import ClauseKind, DeliverableState, ReviewSection
from engagement_desk.domain.records.deliverables import Deliverable, DeliverableEvent
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.reviews import PublishedReview, ReviewDocument, ReviewText
from engagement_desk.domain.rules.deliverables import standing


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteSection:
    """The words of one section; lists take one item a line, and a blank text clears what was written."""

    key: str
    quarter: str
    section: ReviewSection
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishReview:
    """The quarter to publish, or to publish again with new words."""

    key: str
    quarter: str


def write_section(uow: UnitOfWork, now: Now, wanted: WriteSection) -> Changes:
    """Keep the words of a section; a published edition keeps its own until another one is published.

    Raises `Refused("section_without_text")` when there is nothing to write and nothing to clear.
    """
    engagement = engagement_by_key(uow, wanted.key)
    quarter = quarter_named(uow, wanted.quarter)
    before = uow.first(ReviewText, engagement_id=engagement.id, quarter=quarter.name, section=wanted.section)
    uow.describe(f"{quarter.name} {wanted.section}", engagement.id)
    if not wanted.text.strip():
        if before is None:
            raise Refused("section_without_text", section=wanted.section.value)
        uow.remove(before)
        return changed(before)
    if before is not None:
        after = replace(before, text=wanted.text)
        uow.put(after)
        return changed(after)
    made = ReviewText(
        id=uow.new_id(),
        engagement_id=engagement.id,
        quarter=quarter.name,
        section=wanted.section,
        text=wanted.text,
    )
    uow.add(made)
    return changed(made)


def publish_review(
    uow: UnitOfWork, now: Now, wanted: PublishReview, documents: Documents, drawn: Drawn | None = None
) -> Changes:
    """Publish a quarter: freeze its content and its documents; every date up to the cut-off is covered from then on.

    Published again, it becomes another edition with the same figures and new words. What was `drawn` before is kept
    with its moment, unless the workspace says something else by now. Raises `Refused` as `edition_of` does.
    """
    engagement = engagement_by_key(uow, wanted.key)
    made = edition_of(uow, wanted.key, wanted.quarter, now if drawn is None else drawn.now)
    if drawn is None or drawn.content != made.content:
        made = edition_of(uow, wanted.key, wanted.quarter, now)
        drawn = draw_edition(made.content, documents.quarterly_review, now)
    control = made.content.control
    review = PublishedReview(
        id=uow.new_id(),
        engagement_id=engagement.id,
        quarter=control.quarter,
        edition=made.last.edition + 1 if made.last else 1,
        starts=control.starts,
        ends=control.ends,
        cut_off=control.cut_off,
        published_at=drawn.now.instant,
        content=to_json(without_entries(made.content)),
    )
    spoken = () if made.last else _fix_silence(uow, engagement, made.content)
    records = (*spoken, *_adjust_scope(uow, now, made.content))
    kept = [_document(uow, review, preset, paper, one) for (preset, paper), one in drawn.documents.items()]
    uow.add(review)
    uow.add(*kept)
    uow.describe(f"{review.quarter} edition {review.edition}", engagement.id, barrier=True)
    warnings = (*made.warnings, *without_glyph(drawn.documents.values()))
    return changed(review, *kept, *records, warnings=warnings)


def without_glyph(rendered: Iterable[Rendered]) -> tuple[Warned, ...]:
    """Warn of characters that documents show as code points."""
    missing = sorted({char for one in rendered for char in one.missing})
    if not missing:
        return ()
    return (Warned("characters_without_glyph", {"characters": ", ".join(f"U+{ord(char):04X}" for char in missing)}),)


def _document(uow: UnitOfWork, review: PublishedReview, preset: str, paper: str, one: Rendered) -> ReviewDocument:
    return ReviewDocument(
        id=uow.new_id(),
        review_id=review.id,
        preset=preset,
        paper=paper,
        sha256=hashlib.sha256(one.pdf).hexdigest(),
        pdf=one.pdf,
    )


def _fix_silence(uow: UnitOfWork, engagement: Engagement, content: ReviewContent) -> Iterator[object]:
    """Write down the acceptances that silence has made by the cut-off: no later answer changes them (SPEC §3.9)."""
    cut_off, holidays = content.control.cut_off, holidays_of(uow)
    for deliverable in uow.find(Deliverable, engagement_id=engagement.id):
        stands = standing(deliverable, cut_off, holidays)
        spoken = deliverable.state is DeliverableState.SUBMITTED and stands.state is DeliverableState.ACCEPTED
        if not spoken or stands.on is None:
            continue
        accepted = replace(
            deliverable,
            state=DeliverableState.ACCEPTED,
            accepted_on=stands.on,
            accepted_posting=stands.posting,
            deemed=True,
        )
        event = DeliverableEvent(
            id=uow.new_id(),
            engagement_id=engagement.id,
            deliverable_id=deliverable.id,
            state=DeliverableState.ACCEPTED,
            on=stands.on,
        )
        uow.put(accepted)
        uow.add(event)
        yield from (accepted, event)


def _adjust_scope(uow: UnitOfWork, now: Now, content: ReviewContent) -> Iterator[object]:
    """Put the adjustments into the scope's draft: of the kind that a line names first, else as assumptions.

    An assumption enlarges nothing if the draft is issued unread.
    """
    engagement = engagement_by_key(uow, content.control.engagement)
    known = {item.text.casefold() for item in draft_of(uow, engagement.id)}
    for line in content.reflection.adjustments:
        kind, text = _kind_and_text(line)
        if text.casefold() not in known:
            yield add_clause(uow, now, NewClause(key=engagement.key, kind=kind, text=text)).result


def _kind_and_text(line: str) -> tuple[ClauseKind, str]:
    name, colon, rest = line.partition(":")
    kinds = {kind.value: kind for kind in ClauseKind}
    kind = kinds.get(name.strip().lower().replace(" ", "_"))
    if kind is None or not colon or not rest.strip():
        return ClauseKind.ASSUMPTION, line
    return kind, rest.strip()
