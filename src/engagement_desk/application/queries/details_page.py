"""The page of an engagement's details: its own fields, the terms before and after it, and what a renewal suggests."""

from __future__ import annotations

import itertools
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Reading
from engagement_desk.application.queries.engagements import EngagementView, show_engagement
from engagement_desk.domain.calendar import add_months
from engagement_desk.domain.records.clients import Client
from engagement_desk.domain.records.engagements import Engagement

_LONGEST_KEY = 12
_MOST_MONTHS = 120
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class NextTerm:
    """What a renewal suggests: a KEY that is free and, after a planned end, a term of the same length."""

    key: str
    start: date | None
    end: date | None


@dataclass(frozen=True, slots=True)
class DetailsView:
    """An engagement with its client, the KEYs of those that renew it, the names of all clients, and the next term."""

    view: EngagementView
    client: Client
    renewed_as: tuple[str, ...]
    clients: tuple[str, ...]
    next_term: NextTerm


def details_page(reading: Reading, key: str, day: date) -> DetailsView:
    """Give the page as it stands on a day; raises `Refused("unknown_engagement")`."""
    engagement = engagement_by_key(reading, key)
    others = reading.find(Engagement)
    return DetailsView(
        view=show_engagement(reading, key, day),
        client=reading.get(Client, engagement.client_id),
        renewed_as=tuple(sorted(other.key for other in others if other.renews_id == engagement.id)),
        clients=tuple(sorted((client.name for client in reading.find(Client)), key=str.casefold)),
        next_term=_next_term(engagement, {other.key for other in others}),
    )


def _next_term(engagement: Engagement, taken: Collection[str]) -> NextTerm:
    key, end = _next_key(engagement.key, taken), engagement.end
    if end is None:
        return NextTerm(key, None, None)
    start = end + _DAY
    months = engagement.renewal_months or _months(engagement.start, end)
    return NextTerm(key, start, add_months(start, months) - _DAY if months else start + (end - engagement.start))


def _months(start: date, end: date) -> int | None:
    """Count the whole months of a term, None where it has a part of one."""
    return next((months for months in range(1, _MOST_MONTHS) if add_months(start, months) - _DAY == end), None)


def _next_key(key: str, taken: Collection[str]) -> str:
    """Give NORTH-2 for NORTH, NORTH-3 for NORTH-2, passing by what is taken."""
    stem, _, number = key.rpartition("-")
    if not (stem and number.isdecimal()):
        stem, number = key, "1"
    suffixes = (f"-{following}" for following in itertools.count(int(number) + 1))
    wanted = (stem[: _LONGEST_KEY - len(suffix)] + suffix for suffix in suffixes)
    return next(one for one in wanted if one not in taken)
