"""Adding the first-90-days plan to an engagement in one step (SPEC §7)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from engagement_desk.application.changed import changed
from engagement_desk.application.commands.deliverables import amounts_against_fee
from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Changes, Now, UnitOfWork
from engagement_desk.application.queries.plan import PlannedDeliverable
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.records.deliverables import Deliverable


def add_plan(uow: UnitOfWork, now: Now, key: str, read: Callable[[], Sequence[PlannedDeliverable]]) -> Changes:
    """Plan the deliverables that `read` gives, with due dates from the engagement's start; the result is the first.

    What has the title of one that is there already is left out; raises `Refused("plan_is_there")` when that is all.
    """
    engagement = engagement_by_key(uow, key)
    there = {one.title.strip().casefold() for one in uow.find(Deliverable, engagement_id=engagement.id)}
    made = [
        Deliverable(
            id=uow.new_id(),
            engagement_id=engagement.id,
            title=item.title,
            phase=item.phase,
            due=item.due(engagement.start),
            criteria=item.criteria,
            evidence=item.evidence,
            created_at=now.instant,
        )
        for item in read()
        if item.title.casefold() not in there
    ]
    if not made:
        raise Refused("plan_is_there", key=engagement.key)
    uow.add(*made)
    uow.describe("the first 90 days", engagement.id)
    return changed(*made, warnings=amounts_against_fee(uow, engagement, now.today))
