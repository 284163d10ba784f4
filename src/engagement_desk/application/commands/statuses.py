"""That a month's status was made (SPEC §5, §6)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from engagement_desk.application.changed import changed
from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Changes, Now, UnitOfWork
from engagement_desk.domain.calendar import parse_month
from engagement_desk.domain.records.reviews import MonthlyStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeStatus:
    """The engagement and the month (`2026-09`) of a status that was written to a file."""

    key: str
    month: str


def record_status(uow: UnitOfWork, now: Now, wanted: MadeStatus) -> Changes:
    """Keep that a month's status was made today; the attention list asks for it no more.

    Raises `Refused` with `unknown_engagement` or `malformed_month`.
    """
    engagement, month = engagement_by_key(uow, wanted.key), f"{parse_month(wanted.month):%Y-%m}"
    kept = uow.first(MonthlyStatus, engagement_id=engagement.id, month=month)
    uow.describe(month, engagement.id)
    if kept is None:
        made = MonthlyStatus(id=uow.new_id(), engagement_id=engagement.id, month=month, made_on=now.today)
        uow.add(made)
        return changed(made)
    again = replace(kept, made_on=now.today)
    uow.put(again)
    return changed(again)
