"""The actions that a quarter's review had in words, and that the next review carries in with their completion."""

from __future__ import annotations

from engagement_desk.application.ports import Reading
from engagement_desk.application.queries.review_content import from_json
from engagement_desk.application.queries.review_log import lines_of
from engagement_desk.domain.calendar import Quarter, previous_quarter
from engagement_desk.domain.kinds import ReviewSection
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.reviews import PublishedReview, ReviewText


def carried_lines(reading: Reading, engagement: Engagement, quarter: Quarter) -> tuple[str, ...]:
    """Give the actions that the review of the quarter before had in words: those published, else those written."""
    name = previous_quarter(quarter).name
    editions = reading.find(PublishedReview, engagement_id=engagement.id, quarter=name)
    if editions:
        return from_json(max(editions, key=lambda one: one.edition).content).actions.written
    text = reading.first(ReviewText, engagement_id=engagement.id, quarter=name, section=ReviewSection.ACTIONS)
    return lines_of(text.text) if text is not None else ()
