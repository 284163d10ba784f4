"""The quarterly review's records."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from engagement_desk.domain.kinds import ReviewSection


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewText:
    """A written part of a review, until publishing copies it into the frozen content."""

    id: str
    engagement_id: str
    quarter: str
    section: ReviewSection
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedReview:
    """A published edition. `content` is the frozen document as JSON; it covers every date up to `cut_off`."""

    id: str
    engagement_id: str
    quarter: str
    edition: int
    starts: date
    ends: date
    cut_off: date
    published_at: datetime
    content: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewDocument:
    """The bytes of a published edition, per preset and paper."""

    id: str
    review_id: str
    preset: str
    paper: str
    sha256: str
    pdf: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthlyStatus:
    """That the one-page status of a month (`2026-09`) was made, and the day on which it last was."""

    id: str
    engagement_id: str
    month: str
    made_on: date
