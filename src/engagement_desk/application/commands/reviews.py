"""Writing a quarter's review and publishing it (SPEC §3.4, §6)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from engagement_desk.application.changed import changed
from engagement_desk.application.commands.scope import NewClause, add_clause
from engagement_desk.application.lookup import covered_until, engagement_by_key
from engagement_desk.application.ports import Changes, Documents, Now, Rendered, UnitOfWork, Warned
from engagement_desk.application.queries.deliverables import holidays_of
from engagement_desk.application.queries.review import collect_review, with_entries, written
from engagement_desk.application.queries.review_content import ReviewContent, from_json, to_json
from engagement_desk.application.queries.review_log import Texts, lines_of
from engagement_desk.application.queries.review_presets import PRESETS, of_preset, without_entries
from engagement_desk.application.queries.reviews import PAPERS, latest_edition, quarter_named, unclassified_through
from engagement_desk.application.queries.scope import draft_of
from engagement_desk.domain.calendar import Quarter
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


def publish_review(uow: UnitOfWork, now: Now, wanted: PublishReview, documents: Documents) -> Changes:
    """Publish a quarter: freeze its content and its documents; every date up to the cut-off is covered from then on.

    Published again, it becomes another edition with the same figures and new words. Raises `Refused` with
    `quarter_not_started`, `quarter_covered`, `quarter_unclassified` or `words_unchanged`.
    """
    engagement = engagement_by_key(uow, wanted.key)
    quarter = quarter_named(uow, wanted.quarter)
    last = latest_edition(uow, engagement, quarter)
    if last is None:
        return _first_edition(uow, now, engagement, quarter, documents)
    return _next_edition(uow, now, engagement, last, documents)


def _first_edition(
    uow: UnitOfWork, now: Now, engagement: Engagement, quarter: Quarter, documents: Documents
) -> Changes:
    covered = covered_until(uow, engagement.id)
    if covered is not None and covered >= quarter.starts:
        raise Refused("quarter_covered", quarter=quarter.name, covered=covered)
    content = _final(collect_review(uow, engagement, quarter, now.today), 1, now)
    warnings = _unclassified(uow, engagement, content)
    review = PublishedReview(
        id=uow.new_id(),
        engagement_id=engagement.id,
        quarter=quarter.name,
        edition=1,
        starts=quarter.starts,
        ends=quarter.ends,
        cut_off=content.control.cut_off,
        published_at=now.instant,
        content=to_json(without_entries(content)),
    )
    spoken = _fix_silence(uow, engagement, content)
    return _keep(
        uow, now, engagement, review, content, documents, (*spoken, *_adjust_scope(uow, now, content)), warnings
    )


def _next_edition(
    uow: UnitOfWork, now: Now, engagement: Engagement, last: PublishedReview, documents: Documents
) -> Changes:
    before = from_json(last.content)
    texts = written(uow, engagement, quarter_named(uow, last.quarter))
    content = _reworded(before, texts)
    if content == before:
        raise Refused("words_unchanged", quarter=last.quarter, edition=last.edition, key=engagement.key)
    content = _final(with_entries(uow, engagement, content), last.edition + 1, now)
    review = replace(
        last,
        id=uow.new_id(),
        edition=last.edition + 1,
        published_at=now.instant,
        content=to_json(without_entries(content)),
    )
    return _keep(uow, now, engagement, review, content, documents, tuple(_adjust_scope(uow, now, content)), ())


def _keep(
    uow: UnitOfWork,
    now: Now,
    engagement: Engagement,
    review: PublishedReview,
    content: ReviewContent,
    documents: Documents,
    records: tuple[object, ...],
    warnings: tuple[Warned, ...],
) -> Changes:
    """Write the edition with its documents; undo never reaches behind it."""
    rendered = {
        (preset, paper): documents.quarterly_review(of_preset(content, preset), paper)
        for preset in PRESETS
        for paper in PAPERS
    }
    made = [_document(uow, review, preset, paper, one) for (preset, paper), one in rendered.items()]
    uow.add(review)
    uow.add(*made)
    uow.describe(f"{review.quarter} edition {review.edition}", engagement.id, barrier=True)
    return changed(review, *made, *records, warnings=(*warnings, *without_glyph(rendered.values())))


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


def _final(content: ReviewContent, edition: int, now: Now) -> ReviewContent:
    return replace(content, control=replace(content.control, final=True, edition=edition, generated_at=now.instant))


def _unclassified(uow: UnitOfWork, engagement: Engagement, content: ReviewContent) -> tuple[Warned, ...]:
    """Refuse while anything in the quarter has no class; warn of what older quarters leave without one."""
    control = content.control
    before, within = unclassified_through(uow, engagement, control)
    if within:
        raise Refused("quarter_unclassified", quarter=control.quarter, count=within, key=engagement.key)
    return (Warned("unclassified_before", {"count": before, "starts": control.covers_from}),) if before else ()


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


def _reworded(content: ReviewContent, texts: Texts) -> ReviewContent:
    """Give the content with the words that are written now; sections without new words keep theirs."""

    def text(section: ReviewSection, before: str) -> str:
        return texts.get(section, before)

    def lines(section: ReviewSection, before: tuple[str, ...]) -> tuple[str, ...]:
        return lines_of(texts[section]) if section in texts else before

    summary, reflection = content.summary, content.reflection
    return replace(
        content,
        summary=replace(
            summary,
            why=text(ReviewSection.WHY, summary.why),
            outcomes=lines(ReviewSection.OUTCOMES, summary.outcomes),
            challenge=text(ReviewSection.CHALLENGE, summary.challenge),
            decisions_needed=lines(ReviewSection.DECISIONS_NEEDED, summary.decisions_needed),
        ),
        reflection=replace(
            reflection,
            worked=text(ReviewSection.WORKED, reflection.worked),
            not_worked=text(ReviewSection.NOT_WORKED, reflection.not_worked),
            adjustments=lines(ReviewSection.ADJUSTMENTS, reflection.adjustments),
        ),
        next_quarter=replace(content.next_quarter, text=text(ReviewSection.NEXT_QUARTER, content.next_quarter.text)),
        actions=replace(content.actions, written=lines(ReviewSection.ACTIONS, content.actions.written)),
    )
