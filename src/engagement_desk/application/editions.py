"""An edition of a quarter's review before it is published: what it says, and its documents.

Drawing takes its time and needs no transaction: what was drawn before the command runs is kept, if it still says what
the workspace does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from engagement_desk.application.lookup import covered_until, engagement_by_key
from engagement_desk.application.ports import Now, Reading, Rendered, Warned
from engagement_desk.application.queries.review import collect_review, with_entries, written
from engagement_desk.application.queries.review_content import ReviewContent, from_json
from engagement_desk.application.queries.review_log import Texts, lines_of
from engagement_desk.application.queries.review_presets import PRESETS, of_preset
from engagement_desk.application.queries.reviews import PAPERS, latest_edition, quarter_named, unclassified_through
from engagement_desk.domain.calendar import Quarter
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import ReviewSection
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.reviews import PublishedReview

DOCUMENTS = len(PRESETS) * len(PAPERS)

Draw = Callable[[ReviewContent, str], Rendered]
Step = Callable[[int], None]
"""Told the number of the document that is drawn next, from 1 to `DOCUMENTS`; may raise to stop."""


@dataclass(frozen=True, slots=True)
class Edition:
    """What would be published now: its content, the edition before it (None: it is the first), and warnings."""

    content: ReviewContent
    last: PublishedReview | None = None
    warnings: tuple[Warned, ...] = ()


@dataclass(frozen=True, slots=True)
class Drawn:
    """The documents of an edition by preset and paper, and the moment that stands in them as that of publishing."""

    now: Now
    content: ReviewContent
    documents: Mapping[tuple[str, str], Rendered]


def edition_of(reading: Reading, key: str, quarter_name: str, now: Now) -> Edition:
    """Give the edition of a quarter that publishing would make now: the first, or another with new words.

    Raises `Refused` with `quarter_not_started`, `quarter_covered`, `quarter_unclassified` or `words_unchanged`.
    """
    engagement = engagement_by_key(reading, key)
    quarter = quarter_named(reading, quarter_name)
    last = latest_edition(reading, engagement, quarter)
    if last is None:
        return _first(reading, engagement, quarter, now)
    return _next(reading, engagement, last, now)


def draw_edition(content: ReviewContent, draw: Draw, now: Now, step: Step = lambda _: None) -> Drawn:
    """Draw every document of an edition."""
    drawn: dict[tuple[str, str], Rendered] = {}
    for preset in PRESETS:
        for paper in PAPERS:
            step(len(drawn) + 1)
            drawn[preset, paper] = draw(of_preset(content, preset), paper)
    return Drawn(now, content, drawn)


def _first(reading: Reading, engagement: Engagement, quarter: Quarter, now: Now) -> Edition:
    covered = covered_until(reading, engagement.id)
    if covered is not None and covered >= quarter.starts:
        raise Refused("quarter_covered", quarter=quarter.name, covered=covered)
    content = _final(collect_review(reading, engagement, quarter, now.today), 1, now)
    return Edition(content, None, _unclassified(reading, engagement, content))


def _next(reading: Reading, engagement: Engagement, last: PublishedReview, now: Now) -> Edition:
    before = from_json(last.content)
    content = _reworded(before, written(reading, engagement, quarter_named(reading, last.quarter)))
    if content == before:
        raise Refused("words_unchanged", quarter=last.quarter, edition=last.edition, key=engagement.key)
    return Edition(_final(with_entries(reading, engagement, content), last.edition + 1, now), last)


def _final(content: ReviewContent, edition: int, now: Now) -> ReviewContent:
    return replace(content, control=replace(content.control, final=True, edition=edition, generated_at=now.instant))


def _unclassified(reading: Reading, engagement: Engagement, content: ReviewContent) -> tuple[Warned, ...]:
    """Refuse while anything in the quarter has no class; warn of what older quarters leave without one."""
    control = content.control
    before, within = unclassified_through(reading, engagement, control)
    if within:
        raise Refused("quarter_unclassified", quarter=control.quarter, count=within, key=engagement.key)
    return (Warned("unclassified_before", {"count": before, "starts": control.covers_from}),) if before else ()


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
