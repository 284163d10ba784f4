"""A clause, order or deliverable that is named must exist (SPEC §2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from engagement_desk.application.lookup import order_by_number
from engagement_desk.application.ports import Reading
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.records.deliverables import Deliverable
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.scope import ScopeItem

NONE = "none"


@dataclass(frozen=True, slots=True)
class Named:
    """What a person named; None names nothing and `none` clears what was named before."""

    clause: str | None = None
    order: str | None = None
    deliverable: str | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What the names stand for."""

    clause_ref: str = ""
    order_id: str | None = None
    deliverable_id: str | None = None


def check_names(reading: Reading, engagement: Engagement, named: Named) -> Found:
    """Give what the names stand for; raises `Refused` with `unknown_clause`, `unknown_order`, `unknown_deliverable`."""
    return Found(
        clause_ref=_clause(reading, engagement, named.clause),
        order_id=_order(reading, engagement, named.order),
        deliverable_id=_deliverable(reading, engagement, named.deliverable),
    )


def _clause(reading: Reading, engagement: Engagement, ref: str | None) -> str:
    if ref is None or ref.lower() == NONE:
        return ""
    if not reading.count(ScopeItem, engagement_id=engagement.id, ref=ref):
        raise Refused("unknown_clause", ref=ref, key=engagement.key)
    return ref


def _order(reading: Reading, engagement: Engagement, number: str | None) -> str | None:
    if number is None or number.lower() == NONE:
        return None
    return order_by_number(reading, engagement, number).id


def _deliverable(reading: Reading, engagement: Engagement, deliverable_id: str | None) -> str | None:
    if deliverable_id is None or deliverable_id.lower() == NONE:
        return None
    if not reading.count(Deliverable, engagement_id=engagement.id, id=deliverable_id):
        raise Refused("unknown_deliverable", id=deliverable_id, key=engagement.key)
    return deliverable_id
