"""Editing what was planned, and taking out what was not begun (SPEC §2, §3.4)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, TypedDict, cast

from engagement_desk.application.changed import changed
from engagement_desk.application.commands.checks import owned, required
from engagement_desk.application.commands.deliverables import (
    amounts_against_fee,
    check_quantities,
    refuse_other_states,
)
from engagement_desk.application.lookup import covered_until, engagement_by_key, posting
from engagement_desk.application.ports import Changes, Now, UnitOfWork
from engagement_desk.application.queries.deliverables import holidays_of
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import DeliverableState, EarnedKind, Phase, Silence
from engagement_desk.domain.records.deliverables import Deliverable
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.money import Invoice, InvoiceLine
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.deliverables import standing


class DeliverableValues(TypedDict, total=False):
    """What is named in an edit; what is left out stays, None clears."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class EditDeliverable:
    """What to change of a deliverable; its state moves by its steps only."""

    key: str
    deliverable_id: str
    values: DeliverableValues = field(default_factory=DeliverableValues)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliverableNamed:
    """A deliverable of an engagement."""

    key: str
    deliverable_id: str


def edit_deliverable(uow: UnitOfWork, now: Now, wanted: EditDeliverable) -> Changes:
    """Change what is named.

    Raises `Refused` as `add_deliverable` does, for the amount of one that is invoiced or accepted in a published
    review, and for the review terms of one on which silence spoke by then (SPEC §3.4). New review terms of a submitted
    one count from the first day that no published review covers.
    """
    engagement = engagement_by_key(uow, wanted.key)
    old = owned(uow, Deliverable, wanted.deliverable_id, engagement, "unknown_deliverable")
    edited = replace(old, **cast("dict[str, Any]", wanted.values))
    required(edited.title, "deliverable")
    check_quantities(edited)
    if edited == old:
        return Changes(old)
    if edited.amount_cents != old.amount_cents:
        _refuse_fixed_amount(uow, engagement, old, now.today)
    if _review_terms(edited) != _review_terms(old):
        edited = _with_open_floor(uow, engagement, old, edited, now.today)
    uow.put(edited)
    uow.describe(edited.title, engagement.id)
    priced = edited.amount_cents != old.amount_cents
    return changed(edited, warnings=amounts_against_fee(uow, engagement, now.today) if priced else ())


def remove_deliverable(uow: UnitOfWork, now: Now, wanted: DeliverableNamed) -> Changes:
    """Take a planned deliverable out again; raises `Refused` once it was started, or time was logged on it."""
    engagement = engagement_by_key(uow, wanted.key)
    deliverable = owned(uow, Deliverable, wanted.deliverable_id, engagement, "unknown_deliverable")
    refuse_other_states(deliverable, (DeliverableState.PLANNED,), "removed")
    entries = uow.count(Entry, deliverable_id=deliverable.id)
    if entries:
        raise Refused("deliverable_has_time", title=deliverable.title, entries=entries)
    uow.remove(deliverable)
    uow.describe(deliverable.title, engagement.id)
    return changed(deliverable, warnings=amounts_against_fee(uow, engagement, now.today))


def _review_terms(deliverable: Deliverable) -> tuple[int, bool, Silence]:
    return deliverable.review_days, deliverable.review_business, deliverable.silence


def _refuse_fixed_amount(uow: UnitOfWork, engagement: Engagement, deliverable: Deliverable, day: date) -> None:
    """Refuse to move an amount that stands on an invoice or in a published review (SPEC §3.4)."""
    for line in uow.find(InvoiceLine, kind=EarnedKind.DELIVERABLE, item=deliverable.id):
        invoice = uow.get(Invoice, line.invoice_id)
        if invoice.voided_on is None:
            raise Refused("amount_is_invoiced", title=deliverable.title, ref=invoice.ref)
    covered = covered_until(uow, engagement.id)
    stands = standing(deliverable, day, holidays_of(uow))
    accepted = stands.state is DeliverableState.ACCEPTED
    if covered is not None and accepted and stands.posting is not None and stands.posting <= covered:
        raise Refused("amount_is_published", title=deliverable.title, covered=covered)


def _with_open_floor(
    uow: UnitOfWork, engagement: Engagement, old: Deliverable, edited: Deliverable, day: date
) -> Deliverable:
    """Let new review terms speak in no covered period; raises `Refused` when the old ones did already."""
    if old.state is not DeliverableState.SUBMITTED or old.submitted_on is None:
        return edited
    stands, covered = standing(old, day, holidays_of(uow)), covered_until(uow, engagement.id)
    if stands.deemed and stands.posting is not None and covered is not None and stands.posting <= covered:
        values = {"title": old.title, "silence": old.silence.value, "deemed_on": stands.deemed_on}
        raise Refused("deemed_is_published", covered=covered, **values)
    return replace(edited, submitted_floor=posting(uow, engagement.id, old.submitted_on))
