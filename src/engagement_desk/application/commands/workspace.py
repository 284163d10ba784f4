"""Settings and holidays."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from engagement_desk.application.changed import changed
from engagement_desk.application.lookup import covered_until
from engagement_desk.application.ports import Changes, Now, UnitOfWork
from engagement_desk.application.queries.deliverables import holidays_of
from engagement_desk.application.settings import setting_named
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import DeliverableState
from engagement_desk.domain.records.deliverables import Deliverable
from engagement_desk.domain.records.reviews import PublishedReview
from engagement_desk.domain.records.workspace import Holiday, Setting
from engagement_desk.domain.rules.deliverables import standing
from engagement_desk.domain.rules.posting import posting_date


@dataclass(frozen=True, slots=True, kw_only=True)
class SetSetting:
    """A setting and its new value; None goes back to the default."""

    name: str
    value: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewHoliday:
    """A day that business days leave out."""

    on: date
    name: str = ""


def set_setting(uow: UnitOfWork, now: Now, wanted: SetSetting) -> Changes:
    """Keep a setting; raises `Refused` for an unknown name or a value that makes no sense.

    The first month stays once a review is published: the names of its quarters would mean other days from then on.
    """
    spec = setting_named(wanted.name)
    value = spec.default if wanted.value is None else spec.check(wanted.value)
    kept = uow.first(Setting, name=spec.name)
    before = spec.default if kept is None else kept.value
    if spec.name == "quarter_first_month" and value != before and uow.count(PublishedReview):
        raise Refused("quarters_published")
    uow.describe(f"{spec.name} = {value}")
    setting = Setting(id=kept.id if kept else uow.new_id(), name=spec.name, value=value)
    if kept is None and value != spec.default:
        uow.add(setting)
    elif kept is not None and value != spec.default:
        uow.put(setting)
    elif kept is not None:
        uow.remove(kept)
    return changed(setting)


def add_holiday(uow: UnitOfWork, now: Now, wanted: NewHoliday) -> Changes:
    """Add a holiday; one that is there already takes the new name."""
    kept = uow.first(Holiday, on=wanted.on)
    uow.describe(f"{wanted.on} {wanted.name}".strip())
    if kept is None:
        holiday = Holiday(id=uow.new_id(), on=wanted.on, name=wanted.name.strip())
        uow.add(holiday)
    else:
        holiday = replace(kept, name=wanted.name.strip() or kept.name)
        uow.put(holiday)
    return changed(holiday)


def remove_holiday(uow: UnitOfWork, now: Now, on: date) -> Changes:
    """Take a holiday away; a day that is none changes nothing.

    A review period that it shortens lets silence speak in no covered period (SPEC §3.4).
    """
    kept = uow.first(Holiday, on=on)
    if kept is None:
        return Changes()
    uow.describe(f"{kept.on} {kept.name}".strip())
    moved = _with_open_floors(uow)
    uow.put(*moved)
    uow.remove(kept)
    return changed(kept, *moved)


def _with_open_floors(uow: UnitOfWork) -> list[Deliverable]:
    """Give the submitted deliverables on which silence has not spoken in a published review, so that it never will."""
    holidays = holidays_of(uow)
    found = []
    for one in uow.find(Deliverable, state=DeliverableState.SUBMITTED, review_business=True):
        covered = covered_until(uow, one.engagement_id)
        if covered is None or one.submitted_on is None or standing(one, covered, holidays).deemed:
            continue
        found.append(replace(one, submitted_floor=posting_date(one.submitted_on, covered)))
    return found
