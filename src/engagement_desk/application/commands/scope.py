"""The draft of the scope, and issuing it as a revision (SPEC §2)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from engagement_desk.application.changed import changed
from engagement_desk.application.commands.checks import required
from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Changes, Now, UnitOfWork, Warned
from engagement_desk.application.queries.scope import draft_of, items_of
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import ClauseKind
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.scope import ScopeItem, ScopeRevision

Wording = tuple[ClauseKind, str, str]

_REF = re.compile(r"\S{1,20}")
_SECTIONS = {
    ClauseKind.INCLUDED: 1,
    ClauseKind.EXCLUDED: 2,
    ClauseKind.CONDITIONAL: 3,
    ClauseKind.ASSUMPTION: 4,
    ClauseKind.CLIENT_OBLIGATION: 5,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class NewClause:
    """A clause for the draft; without a reference it gets the next free one of its kind's section."""

    key: str
    kind: ClauseKind
    text: str
    ref: str = ""
    condition: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseEdit:
    """What to change of a clause of the draft; None leaves a part as it is."""

    key: str
    ref: str
    kind: ClauseKind | None = None
    text: str | None = None
    condition: str | None = None
    new_ref: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """The day from which the draft is to be in force, and why it was changed."""

    key: str
    effective: date
    reason: str = ""


def add_clause(uow: UnitOfWork, now: Now, wanted: NewClause) -> Changes:
    """Add a clause to the draft; raises `Refused` for blank text and a reference that is taken."""
    engagement = engagement_by_key(uow, wanted.key)
    text = required(wanted.text, "clause")
    draft, previous = open_draft(uow, engagement)
    ref = _free_ref(uow, engagement, wanted, draft)
    item = ScopeItem(
        id=uow.new_id(),
        engagement_id=engagement.id,
        kind=wanted.kind,
        ref=ref,
        text=text,
        condition=wanted.condition,
        position=max((i.position for i in draft), default=0) + 1,
    )
    item = replace(item, in_force_from=previous.get(wording(item)))
    uow.add(item)
    uow.describe(ref, engagement.id)
    return changed(item)


def edit_clause(uow: UnitOfWork, now: Now, wanted: ClauseEdit) -> Changes:
    """Change a clause of the draft; raises `Refused` for one that it lacks, no change, or a reference that is taken."""
    engagement = engagement_by_key(uow, wanted.key)
    parts = {"kind": wanted.kind, "text": wanted.text, "condition": wanted.condition, "ref": wanted.new_ref}
    given = {name: value for name, value in parts.items() if value is not None}
    if not given:
        raise Refused("nothing_to_change")
    if wanted.text is not None:
        required(wanted.text, "clause")
    draft, previous = open_draft(uow, engagement)
    before = _in_draft(draft, wanted.ref, engagement)
    if wanted.new_ref is not None:
        given["ref"] = _checked_ref(wanted.new_ref, [other for other in draft if other is not before], engagement)
    item = replace(before, **given)  # type: ignore[arg-type]
    item = replace(item, in_force_from=previous.get(wording(item)))
    uow.put(item)
    uow.describe(item.ref, engagement.id)
    return changed(item)


def remove_clause(uow: UnitOfWork, now: Now, key: str, ref: str) -> Changes:
    """Take a clause out of the draft; raises `Refused("last_clause")` when the draft would be left empty."""
    engagement = engagement_by_key(uow, key)
    draft, _ = open_draft(uow, engagement)
    item = _in_draft(draft, ref, engagement)
    if len(draft) == 1:
        raise Refused("last_clause", ref=item.ref)
    uow.remove(item)
    uow.describe(item.ref, engagement.id)
    return changed(item)


def issue_scope(uow: UnitOfWork, now: Now, wanted: Issue) -> Changes:
    """Issue the draft as the next revision, which is never changed again.

    Unchanged wording keeps the date from which it has been in force. Raises `Refused` when there is no draft, when it
    says what the last revision says, or when it would be in force before the last one is.
    """
    engagement = engagement_by_key(uow, wanted.key)
    draft = draft_of(uow, engagement.id)
    if not draft:
        raise Refused("no_draft", key=engagement.key)
    last = last_revision(uow, engagement.id)
    if last is not None:
        _check_successor(uow, last, draft, wanted.effective)
    revision = ScopeRevision(
        id=uow.new_id(),
        engagement_id=engagement.id,
        number=last.number + 1 if last else 1,
        effective=wanted.effective,
        reason=wanted.reason,
        issued_at=now.instant,
    )
    issued = [replace(i, revision_id=revision.id, in_force_from=i.in_force_from or wanted.effective) for i in draft]
    uow.add(revision)
    uow.put(*issued)
    uow.describe(f"revision {revision.number}", engagement.id)
    return changed(revision, *issued, warnings=_open_sides(revision, issued))


def last_revision(uow: UnitOfWork, engagement_id: str) -> ScopeRevision | None:
    """Give the revision that was issued last, None before the first one."""
    found = uow.find(ScopeRevision, engagement_id=engagement_id)
    return max(found, key=lambda revision: revision.number, default=None)


def wording(item: ScopeItem) -> Wording:
    """Give what a clause says, without its reference."""
    return item.kind, item.text, item.condition


def open_draft(uow: UnitOfWork, engagement: Engagement) -> tuple[list[ScopeItem], dict[Wording, date | None]]:
    """Give the draft, begun as a copy of the last revision, and since when each wording of that one is in force."""
    last = last_revision(uow, engagement.id)
    issued = items_of(uow, last) if last else []
    draft = draft_of(uow, engagement.id)
    if not draft:
        draft = [replace(item, id=uow.new_id(), revision_id=None) for item in issued]
        uow.add(*draft)
    return draft, {wording(item): item.in_force_from for item in issued}


def _in_draft(draft: Iterable[ScopeItem], ref: str, engagement: Engagement) -> ScopeItem:
    wanted = ref.strip().casefold()
    for item in draft:
        if item.ref.casefold() == wanted:
            return item
    raise Refused("unknown_draft_clause", ref=ref, key=engagement.key)


def _free_ref(uow: UnitOfWork, engagement: Engagement, wanted: NewClause, draft: list[ScopeItem]) -> str:
    ref = wanted.ref.strip()
    if not ref:
        return _next_ref(uow.find(ScopeItem, engagement_id=engagement.id), wanted.kind)
    return _checked_ref(ref, draft, engagement)


def _checked_ref(typed: str, others: Iterable[ScopeItem], engagement: Engagement) -> str:
    ref = typed.strip()
    if not _REF.fullmatch(ref):
        raise Refused("malformed_ref", ref=ref)
    if any(item.ref.casefold() == ref.casefold() for item in others):
        raise Refused("ref_taken", ref=ref, key=engagement.key)
    return ref


def _next_ref(items: Iterable[ScopeItem], kind: ClauseKind) -> str:
    """Number on within the kind's section; a reference that any revision had is never given to another clause."""
    section = _SECTIONS[kind]
    pattern = re.compile(rf"{section}\.([0-9]{{1,9}})")
    used = [int(match.group(1)) for item in items if (match := pattern.fullmatch(item.ref))]
    return f"{section}.{max(used, default=0) + 1}"


def _check_successor(uow: UnitOfWork, last: ScopeRevision, draft: list[ScopeItem], effective: date) -> None:
    if effective < last.effective:
        raise Refused("effective_before_last", number=last.number, last=last.effective, effective=effective)
    before = {(item.ref, *wording(item)) for item in items_of(uow, last)}
    if {(item.ref, *wording(item)) for item in draft} == before:
        raise Refused("draft_unchanged", number=last.number)


def _open_sides(revision: ScopeRevision, items: Iterable[ScopeItem]) -> tuple[Warned, ...]:
    """Say which side of the boundary is open: it takes an included and an excluded clause (SPEC §5)."""
    kinds = {item.kind for item in items}
    missing = [kind for kind in (ClauseKind.INCLUDED, ClauseKind.EXCLUDED) if kind not in kinds]
    return tuple(Warned("scope_side_open", {"number": revision.number, "kind": kind.value}) for kind in missing)
