"""Settings and holidays."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from engagement_desk.application.changed import changed
from engagement_desk.application.ports import Changes, Now, UnitOfWork
from engagement_desk.application.settings import setting_named
from engagement_desk.domain.records.workspace import Holiday, Setting


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
    """Keep a setting; raises `Refused` for an unknown name or a value that makes no sense."""
    spec = setting_named(wanted.name)
    value = spec.default if wanted.value is None else spec.check(wanted.value)
    kept = uow.first(Setting, name=spec.name)
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
    """Take a holiday away; a day that is none changes nothing."""
    kept = uow.first(Holiday, on=on)
    if kept is None:
        return Changes()
    uow.describe(f"{kept.on} {kept.name}".strip())
    uow.remove(kept)
    return changed(kept)
