"""The exit policy, what is handed over at the end, and notices given (SPEC §2, §3.8)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, TypedDict, cast

from engagement_desk.application.changed import changed
from engagement_desk.application.commands.checks import owned, required
from engagement_desk.application.commands.quantities import refuse_negative
from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Changes, Now, UnitOfWork
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import ExitReason, HandoverKind, NoticeKind, ShortfallRule, Side, Unused
from engagement_desk.domain.records.exits import ExitPolicy, HandoverItem, Notice

MOST_DAYS = 3650
"""Ten years: no contract gives more, and dates that far from one another stay within the calendar."""

_SPANS = {
    "notice_client_days": "client's notice",
    "notice_consultant_days": "consultant's notice",
    "deemed_days": "time until a notice counts as received",
    "cure_days": "time to cure a breach",
    "guarantee_days": "guarantee",
    "days": "time until it is due",
}


class ExitValues(TypedDict, total=False):
    """The parts of the policy that are named; what is left out stays, None clears."""

    notice_client_days: int | None
    notice_consultant_days: int | None
    business: bool
    delivery: str
    deemed_days: int
    cure_days: int
    termination_fee_cents: int
    unused: Unused
    transition_minutes: int | None
    transition_rate_cents: int | None
    survival: tuple[str, ...]
    guarantee_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SetExitPolicy:
    """The policy of an engagement. `shortfall` names rules by reason; a reason with None goes back to no rule."""

    key: str
    values: ExitValues = field(default_factory=ExitValues)
    shortfall: Mapping[ExitReason, ShortfallRule | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewHandoverItem:
    """A thing to hand over, or an access to revoke; due `days` after the notice."""

    key: str
    kind: HandoverKind
    text: str
    form: str = ""
    owner: str = ""
    days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverDone:
    """The item that was handed over or revoked, and when."""

    key: str
    kind: HandoverKind
    item_id: str
    on: date


class HandoverValues(TypedDict, total=False):
    """The parts of an item that are named; what is left out stays, None clears."""

    text: str
    form: str
    owner: str
    days: int | None
    done_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EditHandoverItem:
    """New values for an item of the handover list or of the access list."""

    key: str
    item_id: str
    values: HandoverValues


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverNamed:
    """The item that is meant."""

    key: str
    item_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NewNotice:
    """A notice that one side gave."""

    key: str
    side: Side
    kind: NoticeKind
    sent_on: date
    received_on: date | None = None


class NoticeValues(TypedDict, total=False):
    """The parts of a notice that are named; what is left out stays, None clears."""

    side: Side
    kind: NoticeKind
    sent_on: date
    received_on: date | None
    cured_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EditNotice:
    """New values for a notice."""

    key: str
    notice_id: str
    values: NoticeValues


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeNamed:
    """The notice that is meant."""

    key: str
    notice_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cured:
    """The breach of a notice is cured."""

    key: str
    notice_id: str
    on: date


def set_exit_policy(uow: UnitOfWork, now: Now, wanted: SetExitPolicy) -> Changes:
    """Save the exit policy; raises `Refused` for a negative quantity and for more days than ten years have."""
    engagement = engagement_by_key(uow, wanted.key)
    kept = uow.first(ExitPolicy, engagement_id=engagement.id)
    base = kept or ExitPolicy(id=uow.new_id(), engagement_id=engagement.id)
    rules = {f"shortfall_{reason.value}": rule for reason, rule in wanted.shortfall.items()}
    policy = replace(base, **cast("dict[str, Any]", {**wanted.values, **rules}))
    _refuse_odd(policy)
    (uow.put if kept else uow.add)(policy)
    uow.describe(engagement.key, engagement.id)
    return changed(policy, engagement)


def add_handover_item(uow: UnitOfWork, now: Now, wanted: NewHandoverItem) -> Changes:
    """Add an item to hand over, or an access to revoke; raises `Refused` for blank text or odd days."""
    engagement = engagement_by_key(uow, wanted.key)
    item = HandoverItem(
        id=uow.new_id(),
        engagement_id=engagement.id,
        kind=wanted.kind,
        text=required(wanted.text, f"{wanted.kind} item"),
        form=wanted.form,
        owner=wanted.owner,
        days=wanted.days,
    )
    _refuse_odd(item)
    uow.add(item)
    uow.describe(item.text, engagement.id)
    return changed(item, engagement)


def finish_handover_item(uow: UnitOfWork, now: Now, wanted: HandoverDone) -> Changes:
    """Mark an item as handed over or revoked; raises `Refused` for an id that is not one of the engagement's items."""
    engagement = engagement_by_key(uow, wanted.key)
    found = owned(uow, HandoverItem, wanted.item_id, engagement, "unknown_handover")
    if found.kind is not wanted.kind:
        raise Refused("other_handover_kind", id=found.id, kind=found.kind)
    item = replace(found, done_on=wanted.on)
    uow.put(item)
    uow.describe(item.text, engagement.id)
    return changed(item, engagement)


def edit_handover_item(uow: UnitOfWork, now: Now, wanted: EditHandoverItem) -> Changes:
    """Change an item; raises `Refused` for an unknown id, blank text or odd days."""
    engagement = engagement_by_key(uow, wanted.key)
    found = owned(uow, HandoverItem, wanted.item_id, engagement, "unknown_handover")
    item = replace(found, **cast("dict[str, Any]", wanted.values))
    required(item.text, f"{item.kind} item")
    _refuse_odd(item)
    uow.put(item)
    uow.describe(item.text, engagement.id)
    return changed(item, engagement)


def remove_handover_item(uow: UnitOfWork, now: Now, wanted: HandoverNamed) -> Changes:
    """Take an item off its list; raises `Refused("unknown_handover")`."""
    engagement = engagement_by_key(uow, wanted.key)
    found = owned(uow, HandoverItem, wanted.item_id, engagement, "unknown_handover")
    uow.remove(found)
    uow.describe(found.text, engagement.id)
    return changed(found, engagement)


def add_notice(uow: UnitOfWork, now: Now, wanted: NewNotice) -> Changes:
    """Record a notice; raises `Refused("received_before_sent")`."""
    engagement = engagement_by_key(uow, wanted.key)
    notice = Notice(
        id=uow.new_id(),
        engagement_id=engagement.id,
        side=wanted.side,
        kind=wanted.kind,
        sent_on=wanted.sent_on,
        received_on=wanted.received_on,
    )
    _refuse_early(notice)
    uow.add(notice)
    uow.describe(f"{notice.kind} by the {notice.side}", engagement.id)
    return changed(notice, engagement)


def edit_notice(uow: UnitOfWork, now: Now, wanted: EditNotice) -> Changes:
    """Change a notice; one that is no breach has no day of cure. Raises `Refused` for an unknown id and dates before
    it was sent.
    """
    engagement = engagement_by_key(uow, wanted.key)
    found = owned(uow, Notice, wanted.notice_id, engagement, "unknown_notice")
    notice = replace(found, **cast("dict[str, Any]", wanted.values))
    if notice.kind is not NoticeKind.BREACH:
        notice = replace(notice, cured_on=None)
    _refuse_early(notice)
    uow.put(notice)
    uow.describe(f"{notice.kind} by the {notice.side}", engagement.id)
    return changed(notice, engagement)


def withdraw_notice(uow: UnitOfWork, now: Now, wanted: NoticeNamed) -> Changes:
    """Take a notice back as if it had not been given; raises `Refused("unknown_notice")`."""
    engagement = engagement_by_key(uow, wanted.key)
    found = owned(uow, Notice, wanted.notice_id, engagement, "unknown_notice")
    uow.remove(found)
    uow.describe(f"{found.kind} by the {found.side}", engagement.id)
    return changed(found, engagement)


def cure_notice(uow: UnitOfWork, now: Now, wanted: Cured) -> Changes:
    """Record the day on which a breach was cured; raises `Refused` for other notices and a day before it was sent."""
    engagement = engagement_by_key(uow, wanted.key)
    found = owned(uow, Notice, wanted.notice_id, engagement, "unknown_notice")
    if found.kind is not NoticeKind.BREACH:
        raise Refused("no_breach", id=found.id, kind=found.kind)
    notice = replace(found, cured_on=wanted.on)
    _refuse_early(notice)
    uow.put(notice)
    uow.describe(f"breach notified by the {notice.side}", engagement.id)
    return changed(notice, engagement)


def _refuse_odd(record: ExitPolicy | HandoverItem) -> None:
    refuse_negative(record)
    for name, what in _SPANS.items():
        if (getattr(record, name, None) or 0) > MOST_DAYS:
            raise Refused("too_many_days", what=what, most=MOST_DAYS)


def _refuse_early(notice: Notice) -> None:
    if notice.received_on is not None and notice.received_on < notice.sent_on:
        raise Refused("received_before_sent", sent=notice.sent_on, received=notice.received_on)
    if notice.cured_on is not None and notice.cured_on < notice.sent_on:
        raise Refused("cured_before_sent", sent=notice.sent_on, cured=notice.cured_on)
