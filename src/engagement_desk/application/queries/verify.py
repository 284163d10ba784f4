"""What should not be in a workspace whose file is whole: kept figures that do not follow, frozen ones that moved."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from engagement_desk.application.commands.books import Books
from engagement_desk.application.ports import EntryFilter, Reading, UnitOfWork, Warned
from engagement_desk.application.queries.review_content import from_json
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.reviews import PublishedReview, ReviewDocument
from engagement_desk.domain.records.time import Entry


def contradictions(reading: Reading) -> tuple[Warned, ...]:
    """Compute every figure that is kept from what it follows from, and tell those that differ (SPEC §3.2 to §3.4)."""
    engagements = reading.find(Engagement)
    return (
        *(found for engagement in engagements for found in _figures(reading, engagement)),
        *(found for engagement in engagements for found in _published(reading, engagement)),
        *_documents(reading),
    )


def stale_entries(reading: Reading, engagement: Engagement) -> tuple[Entry, ...]:
    """Give the entries of an engagement whose figures do not follow from its terms, as they should be."""
    entries = reading.entries(EntryFilter(engagement_id=engagement.id))
    return Books(_as_unit(reading), engagement).rebilled(entries)


def _as_unit(reading: Reading) -> UnitOfWork:
    """The books only read here."""
    return reading  # type: ignore[return-value]


def _figures(reading: Reading, engagement: Engagement) -> Iterator[Warned]:
    stale = stale_entries(reading, engagement)
    if stale:
        yield Warned("figures_stale", {"key": engagement.key, "count": len(stale)})


def _published(reading: Reading, engagement: Engagement) -> Iterator[Warned]:
    """Compare what a published quarter says it sums up to with the entries that post into it now."""
    for review in reading.find(PublishedReview, engagement_id=engagement.id):
        hours, control = from_json(review.content).hours, from_json(review.content).control
        wanted = EntryFilter(engagement_id=engagement.id, since=control.covers_from, through=control.cut_off)
        entries = reading.entries(wanted)
        now = (
            len(entries),
            sum(entry.worked_seconds for entry in entries),
            sum(entry.billed_minutes for entry in entries),
        )
        if now != (hours.entries, hours.worked_seconds, hours.billed_minutes):
            values = {"key": engagement.key, "quarter": review.quarter, "edition": review.edition}
            yield Warned("published_moved", values)


def _documents(reading: Reading) -> Iterator[Warned]:
    for document in reading.find(ReviewDocument):
        if hashlib.sha256(document.pdf).hexdigest() != document.sha256:
            yield Warned("document_altered", {"preset": document.preset, "paper": document.paper})
