"""Which days a quarter's review takes in, and on which day a record counts in it (SPEC §3.4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from engagement_desk.domain.calendar import Quarter, previous_quarter
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.records.reviews import PublishedReview
from engagement_desk.domain.rules.posting import posting_date

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """The days from `since` to `cut_off` count in the quarter, those from `last_since` on before it in the last one."""

    quarter: Quarter
    since: date
    cut_off: date
    last_since: date
    published: tuple[PublishedReview, ...]

    @property
    def last_until(self) -> date:
        """The last day of the quarter before."""
        return self.since - _DAY

    def holds(self, day: date) -> bool:
        """Tell whether a posting date counts in the quarter."""
        return self.since <= day <= self.cut_off

    def held_last(self, day: date) -> bool:
        """Tell whether a posting date counted in the last quarter."""
        return self.last_since <= day <= self.last_until

    def counted(self, own: date, created_at: datetime) -> date:
        """Give the posting date of a record that keeps none: by what was published when it was written."""
        before = [review.cut_off for review in self.published if review.published_at <= created_at]
        return posting_date(own, max(before, default=None))


def span_of(quarter: Quarter, as_of: date, published: Sequence[PublishedReview]) -> Span:
    """Give the span of a quarter as of a day; raises `Refused("quarter_not_started")`.

    Where the quarter before was published ahead of its end, its remaining days count here: they were in no review.
    """
    since = _first_day(quarter, published)
    if as_of < since:
        raise Refused("quarter_not_started", quarter=quarter.name, starts=since)
    last = previous_quarter(quarter)
    return Span(quarter, since, min(quarter.ends, as_of), _first_day(last, published), tuple(published))


def _first_day(quarter: Quarter, published: Sequence[PublishedReview]) -> date:
    last = previous_quarter(quarter)
    before = [review for review in published if review.quarter == last.name and review.cut_off < quarter.starts]
    return max(review.cut_off for review in before) + _DAY if before else quarter.starts
