"""What is still owed in kind at an exit (SPEC §3.8)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from engagement_desk.domain.facts import Facts
from engagement_desk.domain.kinds import DeliverableState, HandoverKind
from engagement_desk.domain.rules.deliverables import guarantee_until, standing
from engagement_desk.domain.statements import HandoverDue, OpenDeliverable, RunningGuarantee


def open_deliverables(facts: Facts, day: date) -> tuple[OpenDeliverable, ...]:
    """Give the deliverables that are not accepted on the day, with the hours spent on each."""
    return tuple(
        OpenDeliverable(one.id, one.title, state, one.due, one.amount_cents, facts.deliverable_seconds.get(one.id, 0))
        for one in facts.deliverables
        if (state := standing(one, day, facts.holidays).state) is not DeliverableState.ACCEPTED
    )


def handover_due(facts: Facts, notice_on: date) -> tuple[HandoverDue, ...]:
    """Give the things to hand over, each due its days after the notice."""
    return tuple(_due(facts, notice_on, HandoverKind.HANDOVER))


def access_due(facts: Facts, notice_on: date) -> tuple[HandoverDue, ...]:
    """Give the accesses to revoke, each due its days after the notice."""
    return tuple(_due(facts, notice_on, HandoverKind.ACCESS))


def guarantees(facts: Facts, day: date) -> tuple[RunningGuarantee, ...]:
    """Give the guarantees of accepted new builds that still run on the day."""
    return tuple(one for one in _guarantees(facts, day) if one.until >= day)


def _due(facts: Facts, notice_on: date, kind: HandoverKind) -> Iterator[HandoverDue]:
    for item in facts.handover:
        if item.kind is kind:
            due = None if item.days is None else notice_on + timedelta(days=item.days)
            yield HandoverDue(item.id, item.text, item.form, item.owner, due, item.done_on)


def _guarantees(facts: Facts, day: date) -> Iterator[RunningGuarantee]:
    for deliverable in facts.deliverables:
        stands = standing(deliverable, day, facts.holidays)
        if stands.state is not DeliverableState.ACCEPTED or stands.on is None:
            continue
        until = guarantee_until(deliverable, stands.on, facts.exit_policy)
        if until is not None:
            yield RunningGuarantee(deliverable.id, deliverable.title, stands.on, until)
