"""Deliverables as they stand on a day, silence included (SPEC §3.9)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Reading
from engagement_desk.domain.kinds import DeliverableState, Phase, Silence
from engagement_desk.domain.records.deliverables import Deliverable, DeliverableEvent
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.workspace import Holiday
from engagement_desk.domain.rules.deliverables import standing


@dataclass(frozen=True, slots=True)
class StepRow:
    """One recorded step of a deliverable."""

    state: DeliverableState
    on: date
    reason: str


@dataclass(frozen=True, slots=True)
class DeliverableRow:
    """One deliverable as it stands on a day; `deemed`: silence made it so, `deemed_on`: the day on which it speaks."""

    id: str
    engagement: str
    title: str
    phase: Phase
    due: date | None
    criteria: str
    reviewer: str
    review_days: int
    review_business: bool
    silence: Silence
    revision_limit: int | None
    amount_cents: int | None
    new_build: bool
    evidence: str
    state: DeliverableState
    deemed: bool
    deemed_on: date | None
    started_on: date | None
    submitted_on: date | None
    accepted_on: date | None
    rejected_on: date | None
    rejected_reason: str
    rounds: int
    steps: tuple[StepRow, ...]


def list_deliverables(reading: Reading, key: str, as_of: date) -> tuple[DeliverableRow, ...]:
    """Give an engagement's deliverables by due date, then creation."""
    engagement = engagement_by_key(reading, key)
    holidays = holidays_of(reading)
    steps = reading.find(DeliverableEvent, engagement_id=engagement.id)
    found = reading.find(Deliverable, engagement_id=engagement.id)
    ordered = sorted(found, key=lambda d: (d.due or date.max, d.id))
    return tuple(_row(engagement, d, [s for s in steps if s.deliverable_id == d.id], as_of, holidays) for d in ordered)


def show_deliverable(reading: Reading, deliverable_id: str, as_of: date) -> DeliverableRow:
    """Give one deliverable."""
    deliverable = reading.get(Deliverable, deliverable_id)
    engagement = reading.get(Engagement, deliverable.engagement_id)
    steps = reading.find(DeliverableEvent, deliverable_id=deliverable_id)
    return _row(engagement, deliverable, steps, as_of, holidays_of(reading))


def holidays_of(reading: Reading) -> frozenset[date]:
    """Give the workspace's holidays."""
    return frozenset(holiday.on for holiday in reading.find(Holiday))


def _row(
    engagement: Engagement,
    deliverable: Deliverable,
    steps: Sequence[DeliverableEvent],
    as_of: date,
    holidays: Collection[date],
) -> DeliverableRow:
    stands = standing(deliverable, as_of, holidays)
    accepted = stands.state is DeliverableState.ACCEPTED
    deemed_rejection = stands.deemed and stands.state is DeliverableState.REJECTED
    return DeliverableRow(
        id=deliverable.id,
        engagement=engagement.key,
        title=deliverable.title,
        phase=deliverable.phase,
        due=deliverable.due,
        criteria=deliverable.criteria,
        reviewer=deliverable.reviewer,
        review_days=deliverable.review_days,
        review_business=deliverable.review_business,
        silence=deliverable.silence,
        revision_limit=deliverable.revision_limit,
        amount_cents=deliverable.amount_cents,
        new_build=deliverable.new_build,
        evidence=deliverable.evidence,
        state=stands.state,
        deemed=stands.deemed,
        deemed_on=stands.deemed_on,
        started_on=deliverable.started_on,
        submitted_on=deliverable.submitted_on,
        accepted_on=stands.on if accepted else None,
        rejected_on=stands.on if deemed_rejection else deliverable.rejected_on,
        rejected_reason=deliverable.rejected_reason,
        rounds=deliverable.rounds,
        steps=tuple(StepRow(s.state, s.on, s.reason) for s in sorted(steps, key=lambda s: s.id)),
    )
