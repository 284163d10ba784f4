"""Invoices and expenses, as far as the exit statement needs them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from engagement_desk.domain.kinds import EarnedKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoice:
    """An invoice written elsewhere; it takes what was earned and unbilled through a day. Void: nothing stays on it.

    `under_cap`: a cap was agreed when it was written, so that an entry may stand on it for a part of its value.
    """

    id: str
    engagement_id: str
    ref: str
    on: date
    through: date
    amount_cents: int
    paid_on: date | None = None
    voided_on: date | None = None
    batch_id: str | None = None
    under_cap: bool = False
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceLine:
    """One item of E on an invoice. `item` is the id of the entry, deliverable or order, or the ISO first day of the
    retainer period.
    """

    id: str
    invoice_id: str
    kind: EarnedKind
    item: str
    label: str
    amount_cents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Expense:
    """Money laid out. Committed ones are owed at an exit; expenses never count toward the minimum.

    `created_at` is None for those written down before it was kept.
    """

    id: str
    engagement_id: str
    amount_cents: int
    on: date
    note: str = ""
    committed: bool = False
    rechargeable: bool = False
    created_at: datetime | None = None
