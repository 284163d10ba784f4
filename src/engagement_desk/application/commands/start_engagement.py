"""Starting an engagement with all that the assistant asked for, in one command that one undo takes back (SPEC §7)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.exits import (
    ExitValues,
    NewHandoverItem,
    SetExitPolicy,
    add_handover_item,
    set_exit_policy,
)
from engagement_desk.application.commands.plan import add_plan
from engagement_desk.application.commands.scope import Issue, issue_scope
from engagement_desk.application.commands.templates import add_template_clauses
from engagement_desk.application.ports import Changes, Now, UnitOfWork
from engagement_desk.application.queries.plan import PlannedDeliverable
from engagement_desk.application.queries.templates import TemplateClause
from engagement_desk.domain.kinds import ExitReason, HandoverKind, ShortfallRule


@dataclass(frozen=True, slots=True, kw_only=True)
class StartEngagement:
    """What to begin with; every part but the engagement itself may be left out.

    `handover` and `access` are texts, due `handover_days` and `access_days` after a notice. `issues_scope`: the clauses
    become revision 1, in force from the start, instead of a draft.
    """

    engagement: NewEngagement
    clauses: tuple[TemplateClause, ...] = ()
    issues_scope: bool = False
    exit_policy: ExitValues = field(default_factory=ExitValues)
    shortfall: Mapping[ExitReason, ShortfallRule | None] = field(default_factory=dict)
    handover: tuple[str, ...] = ()
    handover_days: int | None = None
    access: tuple[str, ...] = ()
    access_days: int | None = None
    plan: tuple[PlannedDeliverable, ...] = ()


def start_engagement(uow: UnitOfWork, now: Now, wanted: StartEngagement) -> Changes:
    """Start the engagement, with scope, exit policy and plan; the result is the engagement.

    Raises `Refused` as `new_engagement` and `set_exit_policy` do.
    """
    begun = new_engagement(uow, now, wanted.engagement)
    engagement = begun.result
    parts = [begun, *_scope(uow, now, engagement.key, wanted), *_exit(uow, now, engagement.key, wanted)]
    if wanted.plan:
        parts.append(add_plan(uow, now, engagement.key, lambda: wanted.plan))
    uow.describe(f"{engagement.key} {engagement.title}", engagement.id)
    return _together(engagement, parts)


def _scope(uow: UnitOfWork, now: Now, key: str, wanted: StartEngagement) -> Iterator[Changes]:
    if not wanted.clauses:
        return
    yield add_template_clauses(uow, now, key, wanted.clauses)
    if wanted.issues_scope:
        yield issue_scope(uow, now, Issue(key=key, effective=wanted.engagement.start))


def _exit(uow: UnitOfWork, now: Now, key: str, wanted: StartEngagement) -> Iterator[Changes]:
    if wanted.exit_policy or wanted.shortfall:
        policy = SetExitPolicy(key=key, values=wanted.exit_policy, shortfall=wanted.shortfall)
        yield set_exit_policy(uow, now, policy)
    lists = (
        (HandoverKind.HANDOVER, wanted.handover, wanted.handover_days),
        (HandoverKind.ACCESS, wanted.access, wanted.access_days),
    )
    for kind, texts, days in lists:
        for text in texts:
            yield add_handover_item(uow, now, NewHandoverItem(key=key, kind=kind, text=text, days=days))


def _together(result: object, parts: list[Changes]) -> Changes:
    touched: dict[str, tuple[str, ...]] = {}
    for part in parts:
        for kind, ids in part.touched.items():
            touched[kind] = tuple(dict.fromkeys((*touched.get(kind, ()), *ids)))
    return Changes(result=result, touched=touched, warnings=tuple(one for part in parts for one in part.warnings))
