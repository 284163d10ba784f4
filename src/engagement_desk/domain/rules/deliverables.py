"""How a deliverable stands on a day, silence included, and how long its guarantee runs (SPEC §3.9)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from engagement_desk.domain.calendar import add_days
from engagement_desk.domain.kinds import DeliverableState, Silence
from engagement_desk.domain.records.deliverables import Deliverable
from engagement_desk.domain.records.exits import ExitPolicy

_DEFAULT_GUARANTEE_DAYS = 30
_SPOKEN = {Silence.ACCEPTED: DeliverableState.ACCEPTED, Silence.REJECTED: DeliverableState.REJECTED}
_AWAITS_ANSWER = frozenset({DeliverableState.SUBMITTED, DeliverableState.ACCEPTED, DeliverableState.REJECTED})


@dataclass(frozen=True, slots=True)
class DeliverableStanding:
    """The state on a day, the date it bears and the date it counts on; `deemed` when silence made it so.

    `deemed_on` is the date on which silence speaks or has spoken; None when there is nothing to answer or silence means
    nothing.
    """

    state: DeliverableState
    on: date | None = None
    posting: date | None = None
    deemed: bool = False
    deemed_on: date | None = None


def standing(deliverable: Deliverable, day: date, holidays: Collection[date]) -> DeliverableStanding:
    """Give the deliverable's standing on the day: the answer as recorded, else what silence means (SPEC §3.9)."""
    answered = _answer(deliverable, day)
    if answered is not None:
        return answered
    submitted = deliverable.submitted_on
    if deliverable.state in _AWAITS_ANSWER and submitted is not None and submitted <= day:
        return _submitted(deliverable, submitted, day, holidays)
    started = deliverable.started_on
    if started is not None and started <= day:
        return DeliverableStanding(DeliverableState.IN_PROGRESS, started, started)
    return DeliverableStanding(DeliverableState.PLANNED)


def guarantee_until(deliverable: Deliverable, accepted_on: date, policy: ExitPolicy | None) -> date | None:
    """Give the last day of the guarantee: accepted + guarantee days; None for what is no new build (SPEC §3.9)."""
    if not deliverable.new_build:
        return None
    days = _DEFAULT_GUARANTEE_DAYS if policy is None else policy.guarantee_days
    return accepted_on + timedelta(days=days)


def _answer(deliverable: Deliverable, day: date) -> DeliverableStanding | None:
    if deliverable.state is DeliverableState.ACCEPTED:
        on = deliverable.accepted_on
        counts = deliverable.accepted_posting or on
    elif deliverable.state is DeliverableState.REJECTED:
        on = counts = deliverable.rejected_on
    else:
        return None
    if on is None or counts is None or counts > day:
        return None
    deemed_on = on if deliverable.deemed else None
    return DeliverableStanding(deliverable.state, on, counts, deliverable.deemed, deemed_on)


def _submitted(deliverable: Deliverable, submitted: date, day: date, holidays: Collection[date]) -> DeliverableStanding:
    spoken = _SPOKEN.get(deliverable.silence)
    if spoken is None:
        return DeliverableStanding(DeliverableState.SUBMITTED, submitted, submitted)
    deemed_on = add_days(submitted, deliverable.review_days, business=deliverable.review_business, holidays=holidays)
    counts = max(deemed_on, deliverable.submitted_floor or deemed_on)
    if counts > day or deliverable.state is not DeliverableState.SUBMITTED:
        return DeliverableStanding(DeliverableState.SUBMITTED, submitted, submitted, deemed_on=deemed_on)
    return DeliverableStanding(spoken, deemed_on, counts, deemed=True, deemed_on=deemed_on)
