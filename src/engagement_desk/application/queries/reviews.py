"""The reviews of an engagement: the draft or the published edition of a quarter, the kept documents, the list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from engagement_desk.application.lookup import covered_until, engagement_by_key
from engagement_desk.application.ports import EntryFilter, Reading
from engagement_desk.application.queries.review import collect_review, with_entries
from engagement_desk.application.queries.review_content import Control, ReviewContent, from_json
from engagement_desk.application.queries.review_presets import AUDIT, STANDARD, check_preset, of_preset
from engagement_desk.application.settings import preferences
from engagement_desk.domain.calendar import Quarter, parse_quarter
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import ReviewStatus, StoredClass
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.reviews import PublishedReview, ReviewDocument, ReviewText

PAPERS = ("a4", "letter")


@dataclass(frozen=True, slots=True)
class ReviewView:
    """A quarter's review; `kept` is the document of a published one for the preset and paper asked for."""

    content: ReviewContent
    kept: ReviewDocument | None


@dataclass(frozen=True, slots=True)
class KeptDocument:
    """A document that publishing made."""

    preset: str
    paper: str
    sha256: str


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """A quarter that was published or begun; a draft has neither edition nor cut-off, `sections` are those written."""

    engagement: str
    quarter: str
    status: ReviewStatus
    edition: int | None
    starts: date
    ends: date
    cut_off: date | None
    published_at: datetime | None
    sections: tuple[str, ...]
    documents: tuple[KeptDocument, ...]


def review_of(
    reading: Reading, key: str, quarter_name: str, as_of: date, preset: str = STANDARD, paper: str = "a4"
) -> ReviewView:
    """Give what a preset shows of the latest published edition of a quarter, else of its draft as of the day.

    Raises `Refused` for an unknown KEY or preset, a malformed quarter, a quarter that has not started, and a preset
    that was not kept when the edition was published.
    """
    check_preset(preset)
    engagement = engagement_by_key(reading, key)
    quarter = quarter_named(reading, quarter_name)
    published = latest_edition(reading, engagement, quarter)
    if published is None:
        return ReviewView(of_preset(collect_review(reading, engagement, quarter, as_of), preset), None)
    kept = reading.first(ReviewDocument, review_id=published.id, preset=preset, paper=paper)
    if kept is None:
        raise _not_kept(reading, published, preset)
    content = from_json(published.content)
    if preset == AUDIT:
        content = with_entries(reading, engagement, content)
    return ReviewView(of_preset(content, preset), kept)


def list_reviews(reading: Reading, key: str) -> tuple[ReviewRow, ...]:
    """Give every edition and every draft with words, by quarter, then edition."""
    engagement = engagement_by_key(reading, key)
    published = reading.find(PublishedReview, engagement_id=engagement.id)
    texts = reading.find(ReviewText, engagement_id=engagement.id)
    rows = [_published_row(reading, engagement, one) for one in published]
    begun = sorted({text.quarter for text in texts} - {one.quarter for one in published})
    rows += [_draft_row(reading, engagement, quarter, texts) for quarter in begun]
    return tuple(sorted(rows, key=lambda row: (row.starts, row.edition or 0)))


def quarter_named(reading: Reading, name: str) -> Quarter:
    """Give the quarter of a name by the workspace's first month; raises `Refused("malformed_quarter")`."""
    return parse_quarter(name, preferences(reading).quarter_first_month)


def latest_edition(reading: Reading, engagement: Engagement, quarter: Quarter) -> PublishedReview | None:
    """Give the latest published edition of a quarter, None while it is a draft."""
    found = reading.find(PublishedReview, engagement_id=engagement.id, quarter=quarter.name)
    return max(found, key=lambda one: one.edition, default=None)


def unclassified_through(reading: Reading, engagement: Engagement, control: Control) -> tuple[int, int]:
    """Count the entries without a class that publishing would lock: those of older dates, and those of its own."""
    found = reading.entries(
        EntryFilter(engagement_id=engagement.id, through=control.cut_off, stored_classes=(StoredClass.UNCLASSIFIED,))
    )
    covered = covered_until(reading, engagement.id)
    unclassified = [entry for entry in found if entry.change_order_id is None]
    within = sum(entry.posting_date >= control.covers_from for entry in unclassified)
    open_ = sum(covered is None or entry.posting_date > covered for entry in unclassified)
    return open_ - within, within


def _not_kept(reading: Reading, published: PublishedReview, preset: str) -> Refused:
    """Say why nothing is drawn anew for an edition: its documents are those that publishing made (SPEC §6)."""
    kept = sorted({made.preset for made in reading.find(ReviewDocument, review_id=published.id)})
    return Refused(
        "preset_not_kept",
        quarter=published.quarter,
        edition=published.edition,
        preset=preset,
        kept=", ".join(kept),
    )


def _published_row(reading: Reading, engagement: Engagement, one: PublishedReview) -> ReviewRow:
    documents = reading.find(ReviewDocument, review_id=one.id)
    return ReviewRow(
        engagement=engagement.key,
        quarter=one.quarter,
        status=ReviewStatus.PUBLISHED,
        edition=one.edition,
        starts=one.starts,
        ends=one.ends,
        cut_off=one.cut_off,
        published_at=one.published_at,
        sections=(),
        documents=tuple(KeptDocument(made.preset, made.paper, made.sha256) for made in documents),
    )


def _draft_row(reading: Reading, engagement: Engagement, name: str, texts: Sequence[ReviewText]) -> ReviewRow:
    quarter = quarter_named(reading, name)
    return ReviewRow(
        engagement=engagement.key,
        quarter=name,
        status=ReviewStatus.DRAFT,
        edition=None,
        starts=quarter.starts,
        ends=quarter.ends,
        cut_off=None,
        published_at=None,
        sections=tuple(text.section.value for text in texts if text.quarter == name),
        documents=(),
    )
