"""Worked time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from engagement_desk.domain.kinds import StoredClass


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Worked time of one person: clocked (`start`, `end`, `zone`) or a duration on `work_date` (SPEC §3.1).

    `billed_minutes`, `rate_cents`, `value_cents` and `notional_cents` follow SPEC §3.2 and §3.3 and are written in the
    same transaction as what they depend on. A correction (`corrects_id`) has a signed `worked_seconds`. `deleted_at`
    set means it lies in the bin and counts nowhere. `source_key` recognises an imported row again.
    """

    id: str
    engagement_id: str
    person: str
    role: str = ""
    work_date: date
    posting_date: date
    start: datetime | None = None
    end: datetime | None = None
    zone: str | None = None
    worked_seconds: int
    billed_minutes: int = 0
    rate_override_cents: int | None = None
    rate_cents: int = 0
    value_cents: int = 0
    notional_cents: int = 0
    stored_class: StoredClass = StoredClass.UNCLASSIFIED
    change_order_id: str | None = None
    reason: str = ""
    billable: bool = True
    clause_ref: str = ""
    deliverable_id: str | None = None
    activity: str = ""
    note: str = ""
    invoice_id: str | None = None
    corrects_id: str | None = None
    source: str = ""
    source_key: str | None = None
    batch_id: str | None = None
    created_at: datetime
    deleted_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Timer:
    """The running timer; there is at most one."""

    id: str
    engagement_id: str
    start: datetime
    zone: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportBatch:
    """One import, undone as one. Counts are rows."""

    id: str
    format: str
    file_name: str
    sha256: str
    rows: int
    imported: int
    duplicates: int
    created_at: datetime
    undone_at: datetime | None = None
