"""The four boundaries of SPEC §5, clause by clause."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from oracle_time import terms_at
from oracle_worlds import CREATED, worlds

from engagement_desk.domain.kinds import ClauseKind, ExitReason, HandoverKind, Structure
from engagement_desk.domain.records.exits import HandoverItem
from engagement_desk.domain.records.scope import ScopeItem, ScopeRevision
from engagement_desk.domain.rules.boundaries import boundaries

DAY = timedelta(days=1)


@st.composite
def bounded(draw: st.DrawFn):
    """Give a world with scope revisions, criteria and things to hand over."""
    facts, day = draw(worlds())
    offsets = sorted(draw(st.lists(st.integers(-5, 90), max_size=3, unique=True)))
    revisions = tuple(
        ScopeRevision(
            id=f"v-{place}",
            engagement_id="e",
            number=place,
            effective=facts.engagement.start + days * DAY,
            issued_at=CREATED,
        )
        for place, days in enumerate(offsets, 1)
    )
    kinds = st.sampled_from(ClauseKind)
    items = tuple(
        ScopeItem(id=f"i-{revision.id}-{kind}", engagement_id="e", revision_id=revision.id, kind=kind, text="Words")
        for revision in revisions
        for kind in draw(st.sets(kinds, max_size=4))
    )
    handover = tuple(
        HandoverItem(id=kind, engagement_id="e", kind=kind, text="Keys")
        for kind in draw(st.sets(st.sampled_from(HandoverKind)))
    )
    criteria = st.sampled_from(["", "Runs", "Runs"])
    return (
        replace(
            facts,
            revisions=revisions,
            scope_items=items,
            handover=handover,
            deliverables=tuple(replace(one, criteria=draw(criteria)) for one in facts.deliverables),
        ),
        day,
    )


@settings(max_examples=50)
@given(bounded())
def test_each_boundary(world):
    facts, day = world
    found = boundaries(facts, day)
    asked = (_has_scope(facts, day), _has_hours(facts, day), _has_deliverables(facts), _has_exit(facts))
    assert (found.scope, found.hours, found.deliverables, found.exit) == asked
    assert bool(found.missing) is (found.count < 4)


def _has_scope(facts, day) -> bool:
    in_force = None
    for revision in facts.revisions:
        if revision.effective <= day:
            in_force = revision.id
    kinds = [item.kind for item in facts.scope_items if item.revision_id == in_force]
    return in_force is not None and ClauseKind.INCLUDED in kinds and ClauseKind.EXCLUDED in kinds


def _has_hours(facts, day) -> bool:
    terms = terms_at(facts.terms, day)
    limits = (terms.allowance_min_minutes, terms.allowance_max_minutes)
    allowance = terms.allowance_per is not None and any(limit is not None for limit in limits)
    included = terms.structure is Structure.RETAINER and terms.included_minutes is not None
    return allowance or included or terms.budget_kind is not None


def _has_deliverables(facts) -> bool:
    return bool(facts.deliverables) and all(one.criteria and one.due for one in facts.deliverables)


def _has_exit(facts) -> bool:
    policy = facts.exit_policy
    if policy is None:
        return False
    days = (policy.notice_client_days, policy.notice_consultant_days)
    rules = [getattr(policy, f"shortfall_{reason.value}") for reason in ExitReason]
    listed = any(item.kind is HandoverKind.HANDOVER for item in facts.handover)
    return None not in days and None not in rules and listed
