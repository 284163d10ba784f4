"""Finding what a person names: the engagement of a KEY, the order of a number, the day up to which all is published."""

from __future__ import annotations

import re
from datetime import date

from engagement_desk.application.ports import Reading
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.records.engagements import Engagement, TermsVersion
from engagement_desk.domain.records.reviews import PublishedReview
from engagement_desk.domain.records.scope import ChangeOrder
from engagement_desk.domain.rules.posting import posting_date

_ORDER_NUMBER = re.compile(r"(?:co-?)?0*([1-9]\d{0,5})", re.IGNORECASE)


def engagement_by_key(reading: Reading, key: str) -> Engagement:
    """Give the engagement of a KEY, in any case; raises `Refused("unknown_engagement")`."""
    found = reading.first(Engagement, key=key.strip().upper())
    if found is None:
        raise Refused("unknown_engagement", key=key)
    return found


def terms_of(reading: Reading, engagement_id: str) -> tuple[TermsVersion, ...]:
    """Give the versions of an engagement's terms, ascending by the date from which they are valid."""
    return tuple(sorted(reading.find(TermsVersion, engagement_id=engagement_id), key=lambda v: v.effective_from))


def order_by_number(reading: Reading, engagement: Engagement, number: str) -> ChangeOrder:
    """Give a change order by `CO-001`, `co-1` or `1`; raises `Refused("unknown_order")`."""
    match = _ORDER_NUMBER.fullmatch(number.strip())
    found = match and reading.first(ChangeOrder, engagement_id=engagement.id, number=int(match.group(1)))
    if not found:
        raise Refused("unknown_order", number=number, key=engagement.key)
    return found


def orders_of(reading: Reading, engagement_id: str) -> dict[str, ChangeOrder]:
    """Give an engagement's change orders by id."""
    return {order.id: order for order in reading.find(ChangeOrder, engagement_id=engagement_id)}


def covered_until(reading: Reading, engagement_id: str) -> date | None:
    """Give the latest cut-off of the engagement's published reviews, None while nothing is published (SPEC §3.4)."""
    cut_offs = [review.cut_off for review in reading.find(PublishedReview, engagement_id=engagement_id)]
    return max(cut_offs, default=None)


def posting(reading: Reading, engagement_id: str, own: date) -> date:
    """Give the date on which a record with this own date counts, if it is written now (SPEC §3.4)."""
    return posting_date(own, covered_until(reading, engagement_id))
