"""Renewing: a new engagement that names the one it renews and copies its scope, terms and exit policy (SPEC §2)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from engagement_desk.application.changed import changed
from engagement_desk.application.commands.engagements import begin_status, free_key
from engagement_desk.application.lookup import engagement_by_key, terms_of
from engagement_desk.application.ports import Changes, Now, UnitOfWork, Warned
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import Status
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.exits import ExitPolicy, HandoverItem
from engagement_desk.domain.records.scope import ScopeItem, ScopeRevision
from engagement_desk.domain.rules.terms import terms_on


@dataclass(frozen=True, slots=True, kw_only=True)
class Renew:
    """The engagement to renew, and the KEY and term of the new one."""

    key: str
    new_key: str
    start: date
    end: date | None = None


def renew_engagement(uow: UnitOfWork, now: Now, wanted: Renew) -> Changes:
    """Start the next term; its minimum begins anew.

    Raises `Refused` for an unknown KEY, a new KEY that is malformed or taken, an end before the start, and a start that
    is not after the old one's.
    """
    old = engagement_by_key(uow, wanted.key)
    if wanted.start <= old.start:
        raise Refused("renewal_too_early", key=old.key, start=old.start)
    if wanted.end is not None and wanted.end < wanted.start:
        raise Refused("ends_before_start", start=wanted.start, end=wanted.end)
    new = replace(
        old,
        id=uow.new_id(),
        key=free_key(uow, wanted.new_key),
        start=wanted.start,
        end=wanted.end,
        last_call=None,
        next_call=None,
        renews_id=old.id,
        created_at=now.instant,
    )
    terms = replace(
        terms_on(terms_of(uow, old.id), wanted.start),
        id=uow.new_id(),
        engagement_id=new.id,
        effective_from=new.start,
    )
    status = begin_status(uow, new, Status.ACTIVE)
    uow.add(new)
    uow.add(terms, status)
    copied = (*_copy_scope(uow, now, old, new), *_copy_exit(uow, old, new))
    uow.describe(f"{new.key} renews {old.key}", new.id)
    return changed(new, terms, status, *copied, warnings=_overlap(old, new))


def _copy_scope(uow: UnitOfWork, now: Now, old: Engagement, new: Engagement) -> list[ScopeRevision | ScopeItem]:
    """Copy the revision in force at the new start as the new one's first, and the draft beside it."""
    issued = uow.find(ScopeRevision, engagement_id=old.id)
    in_force = [r for r in issued if r.effective <= new.start] or issued
    last = max(in_force, key=lambda revision: (revision.effective, revision.number), default=None)
    copies: list[ScopeRevision | ScopeItem] = []
    revision_id = None
    if last is not None:
        revision_id = uow.new_id()
        copies.append(
            ScopeRevision(
                id=revision_id,
                engagement_id=new.id,
                number=1,
                effective=new.start,
                reason=f"Renewal of {old.key}",
                issued_at=now.instant,
            )
        )
        copies += _copy_items(uow, new, uow.find(ScopeItem, engagement_id=old.id, revision_id=last.id), revision_id)
    copies += _copy_items(uow, new, uow.find(ScopeItem, engagement_id=old.id, revision_id=None), None)
    uow.add(*copies)
    return copies


def _copy_items(uow: UnitOfWork, new: Engagement, items: list[ScopeItem], revision_id: str | None) -> list[ScopeItem]:
    return [
        replace(
            item,
            id=uow.new_id(),
            engagement_id=new.id,
            revision_id=revision_id,
            in_force_from=None if item.in_force_from is None else new.start,
        )
        for item in items
    ]


def _copy_exit(uow: UnitOfWork, old: Engagement, new: Engagement) -> list[ExitPolicy | HandoverItem]:
    policies: list[ExitPolicy | HandoverItem] = [
        replace(policy, id=uow.new_id(), engagement_id=new.id) for policy in uow.find(ExitPolicy, engagement_id=old.id)
    ]
    items = [
        replace(item, id=uow.new_id(), engagement_id=new.id, done_on=None)
        for item in uow.find(HandoverItem, engagement_id=old.id)
    ]
    uow.add(*policies, *items)
    return policies + items


def _overlap(old: Engagement, new: Engagement) -> tuple[Warned, ...]:
    if old.end is not None and old.end < new.start:
        return ()
    return (Warned("renewal_overlaps", {"key": old.key, "new": new.key, "start": new.start}),)
