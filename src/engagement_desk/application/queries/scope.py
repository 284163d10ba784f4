"""The scope of one engagement: what is in force on a day, the draft, and the difference between any two revisions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Reading
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import ClauseKind
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.scope import ScopeItem, ScopeRevision

DRAFT = "draft"
_NUMBER = re.compile(r"[0-9]{1,6}")
_PIECES = re.compile(r"\d+|[^\d.]+")


@dataclass(frozen=True, slots=True)
class ClauseRow:
    """One clause; `in_force_from` is None for wording that no revision has carried yet."""

    id: str
    ref: str
    kind: ClauseKind
    text: str
    condition: str
    in_force_from: date | None


@dataclass(frozen=True, slots=True)
class RevisionRow:
    """One issued revision."""

    id: str
    number: int
    effective: date
    reason: str
    issued_at: datetime


@dataclass(frozen=True, slots=True)
class ScopeView:
    """The clauses in force on `as_of`, and the draft where one is open; `revision` is None before the first one."""

    engagement: str
    as_of: date
    revision: RevisionRow | None
    items: tuple[ClauseRow, ...]
    draft: tuple[ClauseRow, ...] | None
    revisions: tuple[RevisionRow, ...]


@dataclass(frozen=True, slots=True)
class ClauseChange:
    """A clause whose kind, text or condition differs."""

    ref: str
    was: ClauseRow
    now: ClauseRow


@dataclass(frozen=True, slots=True)
class ScopeDiff:
    """What one set of clauses has that another has not; clauses are compared by their reference."""

    engagement: str
    before: str
    after: str
    added: tuple[ClauseRow, ...]
    removed: tuple[ClauseRow, ...]
    changed: tuple[ClauseChange, ...]


def show_scope(reading: Reading, key: str, as_of: date) -> ScopeView:
    """Give the scope of an engagement on a day."""
    engagement = engagement_by_key(reading, key)
    revisions = revisions_of(reading, engagement.id)
    current = revision_on(revisions, as_of)
    draft = draft_of(reading, engagement.id)
    return ScopeView(
        engagement=engagement.key,
        as_of=as_of,
        revision=revision_row(current) if current else None,
        items=clause_rows(items_of(reading, current)) if current else (),
        draft=clause_rows(draft) if draft else None,
        revisions=tuple(revision_row(revision) for revision in revisions),
    )


def diff_scope(reading: Reading, key: str, before: str, after: str) -> ScopeDiff:
    """Compare two revisions by their numbers, `draft` naming the draft; raises `Refused("unknown_revision")`."""
    engagement = engagement_by_key(reading, key)
    was = {row.ref.casefold(): row for row in clause_rows(_named_set(reading, engagement, before))}
    now = {row.ref.casefold(): row for row in clause_rows(_named_set(reading, engagement, after))}
    return ScopeDiff(
        engagement=engagement.key,
        before=before,
        after=after,
        added=tuple(row for ref, row in now.items() if ref not in was),
        removed=tuple(row for ref, row in was.items() if ref not in now),
        changed=tuple(
            ClauseChange(row.ref, was[ref], row)
            for ref, row in now.items()
            if ref in was and _wording_of_row(was[ref]) != _wording_of_row(row)
        ),
    )


def revisions_of(reading: Reading, engagement_id: str) -> tuple[ScopeRevision, ...]:
    """Give the issued revisions in the order in which they supersede one another."""
    found = reading.find(ScopeRevision, engagement_id=engagement_id)
    return tuple(sorted(found, key=lambda revision: (revision.effective, revision.number)))


def revision_on(revisions: Sequence[ScopeRevision], day: date) -> ScopeRevision | None:
    """Give the revision in force on a day, None before the first one."""
    return next((revision for revision in reversed(revisions) if revision.effective <= day), None)


def items_of(reading: Reading, revision: ScopeRevision) -> list[ScopeItem]:
    """Give the clauses of an issued revision."""
    return reading.find(ScopeItem, revision_id=revision.id)


def draft_of(reading: Reading, engagement_id: str) -> list[ScopeItem]:
    """Give the clauses of the draft, none while no draft is open."""
    return reading.find(ScopeItem, engagement_id=engagement_id, revision_id=None)


def clause_named(reading: Reading, engagement: Engagement, ref: str, day: date) -> ScopeItem:
    """Give the clause that a reference names: of the revision in force on the day, else of the draft, else of any.

    Raises `Refused("unknown_clause")`: a clause that is named must exist (SPEC §2).
    """
    items = reading.find(ScopeItem, engagement_id=engagement.id)
    found = clause_among(items, revisions_of(reading, engagement.id), ref, day)
    if found is None:
        raise Refused("unknown_clause", ref=ref, key=engagement.key)
    return found


def clause_among(
    items: Iterable[ScopeItem], revisions: Sequence[ScopeRevision], ref: str, day: date
) -> ScopeItem | None:
    """Choose from all clauses of an engagement the one that a reference names, as `clause_named` does."""
    wanted = ref.strip().casefold()
    named = [item for item in items if item.ref.casefold() == wanted]
    current = revision_on(revisions, day)
    preferred = (current.id if current else None, None)
    return min(
        named,
        key=lambda i: preferred.index(i.revision_id) if i.revision_id in preferred else len(preferred),
        default=None,
    )


def clause_rows(items: Iterable[ScopeItem]) -> tuple[ClauseRow, ...]:
    """Give clauses in the order of their references: 1.9 before 1.10."""
    rows = (ClauseRow(i.id, i.ref, i.kind, i.text, i.condition, i.in_force_from) for i in items)
    return tuple(sorted(rows, key=lambda row: reading_order(row.ref)))


def revision_row(revision: ScopeRevision) -> RevisionRow:
    """Give an issued revision without its clauses."""
    return RevisionRow(revision.id, revision.number, revision.effective, revision.reason, revision.issued_at)


def reading_order(ref: str) -> list[tuple[bool, int, str]]:
    """Give a key that sorts references as people read them: numbers by their size, and before words."""
    pieces: list[str] = _PIECES.findall(ref)
    return [(False, int(piece), "") if piece.isdecimal() else (True, 0, piece.casefold()) for piece in pieces]


def _named_set(reading: Reading, engagement: Engagement, name: str) -> list[ScopeItem]:
    if name.casefold() == DRAFT:
        draft = draft_of(reading, engagement.id)
        if not draft:
            raise Refused("no_draft", key=engagement.key)
        return draft
    number = int(name) if _NUMBER.fullmatch(name) else 0
    revision = reading.first(ScopeRevision, engagement_id=engagement.id, number=number)
    if revision is None:
        raise Refused("unknown_revision", revision=name, key=engagement.key)
    return items_of(reading, revision)


def _wording_of_row(row: ClauseRow) -> tuple[ClauseKind, str, str]:
    return row.kind, row.text, row.condition
