"""Records for the tests of the rules, with defaults that a test overrides where it matters."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import count
from typing import Any

from engagement_desk.domain.facts import DaySum, Facts
from engagement_desk.domain.kinds import (
    ClauseKind,
    DeliverableState,
    HandoverKind,
    LogKind,
    NoticeKind,
    OrderStatus,
    Pricing,
    Side,
    Status,
    StoredClass,
    Structure,
)
from engagement_desk.domain.money import value_of
from engagement_desk.domain.records.deliverables import Checkpoint, Deliverable
from engagement_desk.domain.records.engagements import Engagement, StatusChange, TermsVersion
from engagement_desk.domain.records.exits import ExitPolicy, HandoverItem, Notice
from engagement_desk.domain.records.log import LogItem
from engagement_desk.domain.records.money import Expense
from engagement_desk.domain.records.scope import ChangeOrder, Request, ScopeItem, ScopeRevision

_ids = count(1)
START = date(2026, 7, 1)
END = date(2026, 12, 31)
CREATED = datetime(2026, 7, 1, 9, tzinfo=UTC)
RETAINER = {"structure": Structure.RETAINER, "period_fee_cents": 500_000, "included_minutes": 1200}
FIXED = {"structure": Structure.FIXED_PRICE, "fixed_fee_cents": 3_000_000}


def new_id(kind: str = "r") -> str:
    return f"{kind}-{next(_ids):05d}"


def engagement(**values: Any) -> Engagement:
    base = Engagement(id="e", client_id="c", key="ACME", title="Advice", start=START, end=END, created_at=CREATED)
    return replace(base, **values)


def terms(effective_from: date = START, **values: Any) -> TermsVersion:
    return TermsVersion(id=new_id("t"), engagement_id="e", effective_from=effective_from, **values)


def status(kind: Status, on: date, posting: date | None = None) -> StatusChange:
    return StatusChange(id=new_id("s"), engagement_id="e", status=kind, on=on, posting=posting or on)


def worked(on: date, minutes: int, rate: int = 10_000, **values: Any) -> DaySum:
    """One entry of that many minutes, in scope, posted on its date unless told otherwise."""
    value = values.pop("value_cents", value_of(minutes, rate))
    base = DaySum(on, on, StoredClass.IN_SCOPE, None, True, False, 1, minutes * 60, minutes, value, 0)
    return replace(base, **values)


def entry(on: date, minutes: int, rate: int = 10_000, **values: Any) -> DaySum:
    """A sum that holds one entry, as a cap wants it."""
    return worked(on, minutes, rate, **{"entry_id": new_id("n"), "rate_cents": rate, **values})


def order(**values: Any) -> ChangeOrder:
    """An order on time, approved on 2026-07-10."""
    base = ChangeOrder(
        id=new_id("o"),
        engagement_id="e",
        number=1,
        title="More",
        pricing=Pricing.TIME_AND_MATERIALS,
        status=OrderStatus.APPROVED,
        approved_on=date(2026, 7, 10),
        approved_posting=date(2026, 7, 10),
        created_at=CREATED,
    )
    return replace(base, **values)


def lump_sum(cents: int, completed: date | None = None, **values: Any) -> ChangeOrder:
    base = {"completed_on": completed, "completed_posting": completed, **values}
    return order(pricing=Pricing.LUMP_SUM, amount_cents=cents, **base)


def deliverable(**values: Any) -> Deliverable:
    return Deliverable(**{"id": new_id("d"), "engagement_id": "e", "title": "Report", "created_at": CREATED, **values})


def accepted(on: date, **values: Any) -> Deliverable:
    return deliverable(
        **{"state": DeliverableState.ACCEPTED, "submitted_on": on, "accepted_on": on, "accepted_posting": on, **values}
    )


def submitted(on: date, **values: Any) -> Deliverable:
    return deliverable(**{"state": DeliverableState.SUBMITTED, "submitted_on": on, "submitted_floor": on, **values})


def policy(**values: Any) -> ExitPolicy:
    return ExitPolicy(id="p", engagement_id="e", **values)


def handover(text: str = "Repository", kind: HandoverKind = HandoverKind.HANDOVER, **values: Any) -> HandoverItem:
    return HandoverItem(id=new_id("h"), engagement_id="e", kind=kind, text=text, **values)


def notice(kind: NoticeKind, sent_on: date, side: Side = Side.CLIENT, **values: Any) -> Notice:
    return Notice(id=new_id("n"), engagement_id="e", side=side, kind=kind, sent_on=sent_on, **values)


def expense(cents: int, on: date, **values: Any) -> Expense:
    return Expense(id=new_id("x"), engagement_id="e", amount_cents=cents, on=on, **values)


def revision(effective: date = START, number: int = 1) -> ScopeRevision:
    return ScopeRevision(id=new_id("v"), engagement_id="e", number=number, effective=effective, issued_at=CREATED)


def clause(of: ScopeRevision | None, kind: ClauseKind) -> ScopeItem:
    return ScopeItem(id=new_id("i"), engagement_id="e", revision_id=of and of.id, kind=kind, text="Words")


def log_item(kind: LogKind, on: date, **values: Any) -> LogItem:
    base = LogItem(id=new_id("l"), engagement_id="e", kind=kind, text="Words", on=on, created_at=CREATED)
    return replace(base, **values)


def request(on: date, **values: Any) -> Request:
    return replace(Request(id=new_id("q"), engagement_id="e", words="A dashboard", on=on, created_at=CREATED), **values)


def checkpoint(day: int, on: date, evidence: str = "A link") -> Checkpoint:
    return Checkpoint(id=new_id("k"), engagement_id="e", day=day, evidence=evidence, on=on)


def facts(*versions: TermsVersion, **values: Any) -> Facts:
    """Facts of an active engagement from 2026-07-01 to 2026-12-31; the sums are put into posting order."""
    given = {"engagement": engagement(), "statuses": (status(Status.ACTIVE, START),), **values}
    for name in ("statuses", "orders", "deliverables", "revisions", "scope_items", "handover", "expenses"):
        given[name] = tuple(given.get(name, ()))
    given["day_sums"] = tuple(sorted(given.get("day_sums", ()), key=lambda one: one.posting_date))
    return Facts(terms=versions or (terms(),), **given)
