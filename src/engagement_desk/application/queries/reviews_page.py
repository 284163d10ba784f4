"""The pages of quarterly reviews: an engagement's quarters, one of them in words and figures, and all that are due."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from engagement_desk.application.lookup import covered_until, engagement_by_key
from engagement_desk.application.ports import EntryFilter, Reading
from engagement_desk.application.queries.review import written
from engagement_desk.application.queries.review_content import Control, ReviewContent
from engagement_desk.application.queries.reviews import (
    KeptDocument,
    latest_edition,
    quarter_named,
    review_of,
    unclassified_through,
)
from engagement_desk.application.settings import preferences
from engagement_desk.domain.calendar import Quarter, next_quarter, quarter_on
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import ReviewSection, StoredClass
from engagement_desk.domain.records.clients import Client
from engagement_desk.domain.records.engagements import Engagement, StatusChange
from engagement_desk.domain.records.reviews import PublishedReview, ReviewDocument, ReviewText
from engagement_desk.domain.rules.standing import last_day


class QuarterState(StrEnum):
    """Where a quarter's review stands: `covered` means that a later review was published without it."""

    EMPTY = "empty"
    DRAFT = "draft"
    PUBLISHED = "published"
    COVERED = "covered"


OPEN = (QuarterState.EMPTY, QuarterState.DRAFT)


@dataclass(frozen=True, slots=True)
class QuarterRow:
    """One quarter of an engagement; `parts` are the written ones."""

    name: str
    starts: date
    ends: date
    state: QuarterState
    parts: tuple[ReviewSection, ...]
    edition: int | None
    published_at: datetime | None
    cut_off: date | None


@dataclass(frozen=True, slots=True)
class QuartersPage:
    """The quarters that an engagement ran in, newest first; none before it has started."""

    engagement: str
    paper: str
    starts: date
    quarters: tuple[QuarterRow, ...]


@dataclass(frozen=True, slots=True)
class QuarterShown:
    """One quarter's review: the words as they are written now, those that stand where none are, every figure, and the
    documents that publishing kept.
    """

    quarter: str
    words: Mapping[ReviewSection, str]
    stand_in: Mapping[ReviewSection, str]
    content: ReviewContent
    documents: tuple[KeptDocument, ...]


@dataclass(frozen=True, slots=True)
class Outlook:
    """What publishing a quarter would lock; `refused` says why it cannot be published now.

    `edition` counts from 1; from the second on only words change. `unclassified_before` counts entries without a class
    of older dates that would be locked as they are, `skips` names the earlier quarters that would be passed over.
    """

    quarter: str
    edition: int
    cut_off: date
    closes: date
    entries: int
    billed_minutes: int
    earned_cents: int
    currency: str
    empty_parts: tuple[ReviewSection, ...]
    adjustments: int
    unclassified_before: int
    skips: tuple[str, ...]
    refused: Refused | None


@dataclass(frozen=True, slots=True)
class DueRow:
    """A quarter whose review is not published yet; due when the quarter has closed."""

    engagement: str
    client: str
    title: str
    quarter: str
    closes: date
    parts: int
    all_parts: int
    unclassified: int


@dataclass(frozen=True, slots=True)
class DuePage:
    """What is due in all engagements, and the paper of the settings."""

    paper: str
    rows: tuple[DueRow, ...]


def due_page(reading: Reading, today: date) -> DuePage:
    """Give what is due, as `reviews_due`, with the paper to print it on."""
    return DuePage(preferences(reading).paper, reviews_due(reading, today))


def quarters_page(reading: Reading, key: str, today: date) -> QuartersPage:
    """Give an engagement's quarters as of a day; raises `Refused("unknown_engagement")`."""
    engagement = engagement_by_key(reading, key)
    own = preferences(reading)
    texts = reading.find(ReviewText, engagement_id=engagement.id)
    published = reading.find(PublishedReview, engagement_id=engagement.id)
    covered = covered_until(reading, engagement.id)
    rows = [
        _quarter_row(quarter, texts, published, covered)
        for quarter in _quarters(reading, engagement, own.quarter_first_month, today)
    ]
    return QuartersPage(engagement.key, own.paper, engagement.start, tuple(reversed(rows)))


def quarter_shown(reading: Reading, key: str, quarter_name: str, today: date) -> QuarterShown:
    """Give a quarter's review, the published edition or the draft as of today; raises `Refused` as `review_of`."""
    engagement = engagement_by_key(reading, key)
    quarter = quarter_named(reading, quarter_name)
    content = review_of(reading, key, quarter_name, today).content
    words = written(reading, engagement, quarter)
    stand_in = {
        ReviewSection.WHY: engagement.why,
        ReviewSection.OUTCOMES: "\n".join(content.summary.outcomes) if ReviewSection.OUTCOMES not in words else "",
    }
    edition = latest_edition(reading, engagement, quarter)
    kept = reading.find(ReviewDocument, review_id=edition.id) if edition is not None else []
    documents = tuple(KeptDocument(one.preset, one.paper, one.sha256) for one in kept)
    return QuarterShown(quarter_name, words, stand_in, content, documents)


def publish_outlook(reading: Reading, key: str, quarter_name: str, today: date) -> Outlook:
    """Say what publishing would lock, and why it may not be; raises `Refused` as `review_of`."""
    engagement = engagement_by_key(reading, key)
    shown = quarter_shown(reading, key, quarter_name, today)
    control, hours = shown.content.control, shown.content.hours
    before, within = (0, 0) if control.final else unclassified_through(reading, engagement, control)
    return Outlook(
        quarter=control.quarter,
        edition=(control.edition or 0) + 1,
        cut_off=control.cut_off,
        closes=control.ends,
        entries=hours.entries,
        billed_minutes=hours.billed_minutes,
        earned_cents=shown.content.fees.amount_cents,
        currency=control.currency,
        empty_parts=tuple(part for part in ReviewSection if not _says(shown, part)),
        adjustments=sum(bool(line.strip()) for line in shown.words.get(ReviewSection.ADJUSTMENTS, "").splitlines()),
        unclassified_before=before,
        skips=() if control.final else _open_before(reading, key, control.starts, today),
        refused=None if control.final else _refusal(reading, engagement, control, within),
    )


def reviews_due(reading: Reading, today: date) -> tuple[DueRow, ...]:
    """Give the quarters of all engagements that are not published, by the day they close."""
    first_month = preferences(reading).quarter_first_month
    clients = {client.id: client.name for client in reading.find(Client)}
    rows = [
        row
        for engagement in reading.find(Engagement)
        for row in _due(reading, engagement, clients[engagement.client_id], first_month, today)
    ]
    return tuple(sorted(rows, key=lambda row: (row.closes, row.engagement)))


def _due(reading: Reading, engagement: Engagement, client: str, first_month: int, today: date) -> Iterator[DueRow]:
    texts = reading.find(ReviewText, engagement_id=engagement.id)
    published = reading.find(PublishedReview, engagement_id=engagement.id)
    covered = covered_until(reading, engagement.id)
    for quarter in _quarters(reading, engagement, first_month, today):
        row = _quarter_row(quarter, texts, published, covered)
        if row.state not in OPEN:
            continue
        yield DueRow(
            engagement=engagement.key,
            client=client,
            title=engagement.title,
            quarter=quarter.name,
            closes=quarter.ends,
            parts=len(row.parts),
            all_parts=len(ReviewSection),
            unclassified=_unclassified(reading, engagement, quarter.starts, min(quarter.ends, today)),
        )


def _quarters(reading: Reading, engagement: Engagement, first_month: int, today: date) -> Iterator[Quarter]:
    """Give the quarters from the start through the last day, or through today's."""
    statuses = reading.find(StatusChange, engagement_id=engagement.id)
    ordered = sorted(statuses, key=lambda status: (status.on, status.id))
    end = last_day(engagement, ordered, today)
    through = today if end is None else min(today, end)
    quarter = quarter_on(engagement.start, first_month)
    while quarter.starts <= through:
        yield quarter
        quarter = next_quarter(quarter)


def _quarter_row(
    quarter: Quarter, texts: list[ReviewText], published: list[PublishedReview], covered: date | None
) -> QuarterRow:
    named = {text.section for text in texts if text.quarter == quarter.name}
    editions = [one for one in published if one.quarter == quarter.name]
    last = max(editions, key=lambda one: one.edition, default=None)
    state = QuarterState.DRAFT if named else QuarterState.EMPTY
    if last is not None:
        state = QuarterState.PUBLISHED
    elif covered is not None and covered >= quarter.starts:
        state = QuarterState.COVERED
    return QuarterRow(
        name=quarter.name,
        starts=quarter.starts,
        ends=quarter.ends,
        state=state,
        parts=tuple(part for part in ReviewSection if part in named),
        edition=last.edition if last is not None else None,
        published_at=last.published_at if last is not None else None,
        cut_off=last.cut_off if last is not None else None,
    )


def _open_before(reading: Reading, key: str, day: date, today: date) -> tuple[str, ...]:
    rows = quarters_page(reading, key, today).quarters
    return tuple(row.name for row in reversed(rows) if row.starts < day and row.state in OPEN)


def _refusal(reading: Reading, engagement: Engagement, control: Control, unclassified: int) -> Refused | None:
    covered = covered_until(reading, engagement.id)
    if covered is not None and covered >= control.starts:
        return Refused("quarter_covered", quarter=control.quarter, covered=covered)
    if unclassified:
        return Refused("quarter_unclassified", quarter=control.quarter, count=unclassified, key=engagement.key)
    return None


def _unclassified(reading: Reading, engagement: Engagement, since: date, through: date) -> int:
    wanted = EntryFilter(engagement.id, since, through, stored_classes=(StoredClass.UNCLASSIFIED,))
    return sum(entry.change_order_id is None for entry in reading.entries(wanted))


def _says(shown: QuarterShown, part: ReviewSection) -> bool:
    return bool(shown.words.get(part, "").strip() or shown.stand_in.get(part, ""))
