"""Deliverables: planned → in progress → submitted → accepted, or rejected and in progress again (SPEC §2, §3.9)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from engagement_desk.application.changed import changed
from engagement_desk.application.commands.checks import counted_later, owned, required
from engagement_desk.application.lookup import covered_until, engagement_by_key, posting, terms_of
from engagement_desk.application.ports import Changes, Now, UnitOfWork, Warned
from engagement_desk.application.queries.deliverables import holidays_of
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import DeliverableState, Phase, Silence, Structure
from engagement_desk.domain.money import format_plain
from engagement_desk.domain.records.deliverables import Deliverable, DeliverableEvent
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.rules.deliverables import standing
from engagement_desk.domain.rules.terms import terms_on

MOST_REVIEW_DAYS = 365


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDeliverable:
    """Something to hand over; `revision_limit` None sets no limit, `amount_cents` belongs to a fixed price."""

    key: str
    title: str
    due: date | None = None
    phase: Phase = Phase.ONGOING
    criteria: str = ""
    reviewer: str = ""
    review_days: int = 5
    review_business: bool = False
    silence: Silence = Silence.NONE
    revision_limit: int | None = None
    amount_cents: int | None = None
    new_build: bool = False
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliverableStep:
    """A step of a deliverable on a day (None: today), with the reason or the link to the evidence."""

    key: str
    deliverable_id: str
    on: date | None = None
    reason: str = ""
    evidence: str = ""


def add_deliverable(uow: UnitOfWork, now: Now, wanted: NewDeliverable) -> Changes:
    """Plan a deliverable; raises `Refused` for a blank title and for negative days, revisions or amounts."""
    engagement = engagement_by_key(uow, wanted.key)
    check_quantities(wanted)
    deliverable = Deliverable(
        id=uow.new_id(),
        engagement_id=engagement.id,
        title=required(wanted.title, "deliverable"),
        phase=wanted.phase,
        due=wanted.due,
        criteria=wanted.criteria,
        reviewer=wanted.reviewer,
        review_days=wanted.review_days,
        review_business=wanted.review_business,
        silence=wanted.silence,
        revision_limit=wanted.revision_limit,
        amount_cents=wanted.amount_cents,
        new_build=wanted.new_build,
        evidence=wanted.evidence,
        created_at=now.instant,
    )
    uow.add(deliverable)
    uow.describe(deliverable.title, engagement.id)
    return changed(deliverable, warnings=amounts_against_fee(uow, engagement, now.today))


def start_deliverable(uow: UnitOfWork, now: Now, wanted: DeliverableStep) -> Changes:
    """Begin the work, or begin it again after a rejection, one by silence included."""
    _, deliverable, on = _named(uow, now, wanted)
    deliverable, steps = _rejected_by_silence(uow, deliverable, on)
    refuse_other_states(deliverable, (DeliverableState.PLANNED, DeliverableState.REJECTED), "started")
    _not_before(deliverable.title, on, deliverable.rejected_on, "rejected")
    started = replace(
        deliverable, state=DeliverableState.IN_PROGRESS, started_on=deliverable.started_on or on, deemed=False
    )
    steps.append(_step(uow, started, DeliverableState.IN_PROGRESS, on, wanted.reason))
    return _kept(uow, started, steps)


def submit_deliverable(uow: UnitOfWork, now: Now, wanted: DeliverableStep) -> Changes:
    """Hand it in for review: the review period runs from the next day (SPEC §3.9)."""
    engagement, deliverable, on = _named(uow, now, wanted)
    refuse_other_states(deliverable, (DeliverableState.PLANNED, DeliverableState.IN_PROGRESS), "submitted")
    _not_before(deliverable.title, on, deliverable.rejected_on, "rejected")
    submitted = replace(
        deliverable,
        state=DeliverableState.SUBMITTED,
        started_on=deliverable.started_on or on,
        submitted_on=on,
        submitted_floor=posting(uow, engagement.id, on),
        evidence=wanted.evidence or deliverable.evidence,
        rounds=deliverable.rounds + 1,
    )
    step = _step(uow, submitted, DeliverableState.SUBMITTED, on, wanted.reason)
    return _kept(uow, submitted, [step], _over_limit(submitted, submitted.rounds - 1))


def accept_deliverable(uow: UnitOfWork, now: Now, wanted: DeliverableStep) -> Changes:
    """Record the acceptance; its amount is earned on the posting date of that day (SPEC §3.5).

    Raises `Refused` for an answer before the submission, after silence has spoken, or when silence has spoken on a
    day that a published review covers (SPEC §3.4, §3.9).
    """
    engagement, deliverable, on = _answerable(uow, now, wanted, "accepted")
    counts_on = posting(uow, engagement.id, on)
    accepted = replace(
        deliverable,
        state=DeliverableState.ACCEPTED,
        accepted_on=on,
        accepted_posting=counts_on,
        evidence=wanted.evidence or deliverable.evidence,
    )
    step = _step(uow, accepted, DeliverableState.ACCEPTED, on, wanted.reason)
    return _kept(uow, accepted, [step], counted_later(accepted.title, on, counts_on))


def reject_deliverable(uow: UnitOfWork, now: Now, wanted: DeliverableStep) -> Changes:
    """Record the rejection and its reason; raises `Refused` as for an acceptance."""
    _, deliverable, on = _answerable(uow, now, wanted, "rejected")
    rejected = replace(deliverable, state=DeliverableState.REJECTED, rejected_on=on, rejected_reason=wanted.reason)
    step = _step(uow, rejected, DeliverableState.REJECTED, on, wanted.reason)
    return _kept(uow, rejected, [step], _over_limit(rejected, rejected.rounds))


def check_quantities(named: NewDeliverable | Deliverable) -> None:
    """Raise `Refused` for negative days, revisions or amounts, and for a review period of more than a year."""
    for what, value in (
        ("review period", named.review_days),
        ("revision limit", named.revision_limit),
        ("amount", named.amount_cents),
    ):
        if value is not None and value < 0:
            raise Refused("negative_part", what=what)
    if named.review_days > MOST_REVIEW_DAYS:
        raise Refused("too_many_days", what="review period", most=MOST_REVIEW_DAYS)


def _named(uow: UnitOfWork, now: Now, wanted: DeliverableStep) -> tuple[Engagement, Deliverable, date]:
    engagement = engagement_by_key(uow, wanted.key)
    deliverable = owned(uow, Deliverable, wanted.deliverable_id, engagement, "unknown_deliverable")
    return engagement, deliverable, wanted.on or now.today


def refuse_other_states(deliverable: Deliverable, states: tuple[DeliverableState, ...], step: str) -> None:
    """Raise `Refused("deliverable_state")` unless it is in one of the states."""
    if deliverable.state not in states:
        raise Refused("deliverable_state", title=deliverable.title, state=deliverable.state.value, step=step)


def _rejected_by_silence(
    uow: UnitOfWork, deliverable: Deliverable, on: date
) -> tuple[Deliverable, list[DeliverableEvent]]:
    """Write down the rejection that silence made of a submission by that day (SPEC §3.9), where it did."""
    stands = standing(deliverable, on, holidays_of(uow))
    spoken = deliverable.state is DeliverableState.SUBMITTED and stands.state is DeliverableState.REJECTED
    if not spoken or stands.on is None:
        return deliverable, []
    rejected = replace(deliverable, state=DeliverableState.REJECTED, rejected_on=stands.on, rejected_reason="")
    return rejected, [_step(uow, rejected, DeliverableState.REJECTED, stands.on, "")]


def _not_before(title: str, on: date, earliest: date | None, event: str) -> None:
    if earliest is not None and on < earliest:
        raise Refused("step_too_early", title=title, on=on, event=event, earliest=earliest)


def _answerable(uow: UnitOfWork, now: Now, wanted: DeliverableStep, step: str) -> tuple[Engagement, Deliverable, date]:
    engagement, deliverable, on = _named(uow, now, wanted)
    refuse_other_states(deliverable, (DeliverableState.SUBMITTED,), step)
    _not_before(deliverable.title, on, deliverable.submitted_on, "submitted")
    deemed_on = standing(deliverable, on, holidays_of(uow)).deemed_on
    if deemed_on is None:
        return engagement, deliverable, on
    values = {"title": deliverable.title, "silence": deliverable.silence.value, "deemed_on": deemed_on}
    if on > deemed_on:
        raise Refused("answer_after_deemed", **values)
    covered = covered_until(uow, engagement.id)
    if covered is not None and deemed_on <= covered:
        raise Refused("deemed_is_published", covered=covered, **values)
    return engagement, deliverable, on


def _step(
    uow: UnitOfWork, deliverable: Deliverable, state: DeliverableState, on: date, reason: str
) -> DeliverableEvent:
    return DeliverableEvent(
        id=uow.new_id(),
        engagement_id=deliverable.engagement_id,
        deliverable_id=deliverable.id,
        state=state,
        on=on,
        reason=reason,
    )


def _kept(
    uow: UnitOfWork, deliverable: Deliverable, steps: list[DeliverableEvent], warnings: tuple[Warned, ...] = ()
) -> Changes:
    uow.put(deliverable)
    uow.add(*steps)
    uow.describe(deliverable.title, deliverable.engagement_id)
    return changed(deliverable, *steps, warnings=warnings)


def _over_limit(deliverable: Deliverable, revisions: int) -> tuple[Warned, ...]:
    limit = deliverable.revision_limit
    if limit is None or revisions <= limit:
        return ()
    return (Warned("revisions_used_up", {"title": deliverable.title, "limit": limit, "revisions": revisions}),)


def amounts_against_fee(uow: UnitOfWork, engagement: Engagement, day: date) -> tuple[Warned, ...]:
    """Warn while the amounts of a fixed price's deliverables do not add up to the fee (SPEC §2)."""
    terms = terms_on(terms_of(uow, engagement.id), day)
    if terms.structure is not Structure.FIXED_PRICE or terms.fixed_fee_cents is None:
        return ()
    total = sum(d.amount_cents or 0 for d in uow.find(Deliverable, engagement_id=engagement.id))
    if total == terms.fixed_fee_cents:
        return ()
    amounts = {
        "total": format_plain(total, engagement.currency),
        "fee": format_plain(terms.fixed_fee_cents, engagement.currency),
    }
    return (Warned("amounts_differ_from_fee", {**amounts, "currency": engagement.currency}),)
