"""Scope, requests and change orders."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from engagement_desk.domain.kinds import ClauseKind, OrderStatus, Pricing


@dataclass(frozen=True, slots=True, kw_only=True)
class ScopeRevision:
    """An issued, immutable set of clauses, in force from `effective` until a revision of a later date (or number)."""

    id: str
    engagement_id: str
    number: int
    effective: date
    reason: str = ""
    issued_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ScopeItem:
    """One clause. `revision_id` None is the draft; `in_force_from` is the effective date of the revision that first
    carried the present wording (None in the draft for wording that has not been issued yet).
    """

    id: str
    engagement_id: str
    revision_id: str | None = None
    kind: ClauseKind
    ref: str = ""
    text: str
    condition: str = ""
    position: int = 0
    in_force_from: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Something the client asked for, in its own words, held against a clause."""

    id: str
    engagement_id: str
    words: str
    by: str = ""
    on: date
    via: str = ""
    clause_ref: str = ""
    answered_on: date | None = None
    answer: str = ""
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeOrder:
    """A priced answer to a request. `number` 1 is shown as CO-001; `days` is the schedule effect, 0 for none."""

    id: str
    engagement_id: str
    number: int
    title: str
    request_id: str | None = None
    pricing: Pricing
    estimate_minutes: int | None = None
    amount_cents: int | None = None
    days: int = 0
    status: OrderStatus = OrderStatus.DRAFT
    sent_on: date | None = None
    approved_on: date | None = None
    approved_posting: date | None = None
    client_approver: str = ""
    consultant_approver: str = ""
    closed_on: date | None = None
    closed_posting: date | None = None
    completed_on: date | None = None
    completed_posting: date | None = None
    supersedes_id: str | None = None
    created_at: datetime

    @property
    def label(self) -> str:
        """The number as people write it, e.g. CO-001."""
        return f"CO-{self.number:03d}"
