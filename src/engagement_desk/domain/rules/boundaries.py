"""The four boundaries of an engagement (SPEC §5)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from engagement_desk.domain.facts import Facts
from engagement_desk.domain.kinds import ClauseKind, ExitReason, HandoverKind, Structure
from engagement_desk.domain.position import Boundaries
from engagement_desk.domain.records.scope import ScopeRevision
from engagement_desk.domain.rules.exit_policy import notice_days, saved_rule
from engagement_desk.domain.rules.terms import terms_on


def boundaries(facts: Facts, day: date) -> Boundaries:
    """Tell which of the four boundaries are set on the day, with the codes of what is missing (SPEC §5)."""
    missing = {name: tuple(find(facts, day)) for name, find in _CHECKS.items()}
    return Boundaries(
        scope=not missing["scope"],
        hours=not missing["hours"],
        deliverables=not missing["deliverables"],
        exit=not missing["exit"],
        missing=tuple(code for codes in missing.values() for code in codes),
    )


def revision_on(facts: Facts, day: date) -> ScopeRevision | None:
    """Give the scope revision in force on the day, None before the first."""
    in_force = [revision for revision in facts.revisions if revision.effective <= day]
    return in_force[-1] if in_force else None


def _scope(facts: Facts, day: date) -> Iterator[str]:
    revision = revision_on(facts, day)
    if revision is None:
        yield "scope_no_revision"
        return
    kinds = {item.kind for item in facts.scope_items if item.revision_id == revision.id}
    if ClauseKind.INCLUDED not in kinds:
        yield "scope_no_included"
    if ClauseKind.EXCLUDED not in kinds:
        yield "scope_no_excluded"


def _hours(facts: Facts, day: date) -> Iterator[str]:
    terms = terms_on(facts.terms, day)
    limits = (terms.allowance_min_minutes, terms.allowance_max_minutes)
    has_allowance = terms.allowance_per is not None and limits != (None, None)
    has_included = terms.structure is Structure.RETAINER and terms.included_minutes is not None
    has_budget = terms.budget_kind is not None and (terms.budget_minutes, terms.budget_cents) != (None, None)
    if not (has_allowance or has_included or has_budget):
        yield "hours_none"


def _deliverables(facts: Facts, _day: date) -> Iterator[str]:
    if not facts.deliverables:
        yield "deliverables_none"
    if any(not deliverable.criteria.strip() for deliverable in facts.deliverables):
        yield "deliverables_no_criteria"
    if any(deliverable.due is None for deliverable in facts.deliverables):
        yield "deliverables_no_due"


def _exit(facts: Facts, _day: date) -> Iterator[str]:
    policy = facts.exit_policy
    if policy is None:
        yield "exit_no_policy"
        return
    if any(days is None for days in notice_days(policy).values()):
        yield "exit_notice_days"
    if any(saved_rule(policy, reason) is None for reason in ExitReason):
        yield "exit_shortfall_rules"
    if not any(item.kind is HandoverKind.HANDOVER for item in facts.handover):
        yield "exit_no_handover"


_CHECKS: dict[str, Callable[[Facts, date], Iterator[str]]] = {
    "scope": _scope,
    "hours": _hours,
    "deliverables": _deliverables,
    "exit": _exit,
}
