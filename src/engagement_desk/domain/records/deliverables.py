"""Deliverables and checkpoints."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from engagement_desk.domain.kinds import DeliverableState, Phase, Silence


@dataclass(frozen=True, slots=True, kw_only=True)
class Deliverable:
    """Something to be handed over and accepted.

    `state` is what was recorded; silence may make it accepted or rejected later (`rules.deliverables.standing`).
    `submitted_floor` is the first day that no published review covered when the submission was recorded: a deemed
    acceptance counts no earlier. `rounds` counts submissions. `deemed` marks an acceptance by silence that a
    publication has fixed.
    """

    id: str
    engagement_id: str
    title: str
    phase: Phase = Phase.ONGOING
    due: date | None = None
    criteria: str = ""
    reviewer: str = ""
    review_days: int = 5
    review_business: bool = False
    silence: Silence = Silence.NONE
    revision_limit: int | None = None
    amount_cents: int | None = None
    new_build: bool = False
    evidence: str = ""
    state: DeliverableState = DeliverableState.PLANNED
    started_on: date | None = None
    submitted_on: date | None = None
    submitted_floor: date | None = None
    accepted_on: date | None = None
    accepted_posting: date | None = None
    deemed: bool = False
    rejected_on: date | None = None
    rejected_reason: str = ""
    rounds: int = 0
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliverableEvent:
    """One step of a deliverable, kept for its history."""

    id: str
    engagement_id: str
    deliverable_id: str
    state: DeliverableState
    on: date
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """What changed by day 30, 60 or 90, and the evidence."""

    id: str
    engagement_id: str
    day: int
    evidence: str
    on: date
