"""What the rules are given: one engagement's records and the sums of its entries, frozen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from engagement_desk.domain.kinds import EarnedKind, StoredClass
from engagement_desk.domain.records.deliverables import Deliverable
from engagement_desk.domain.records.engagements import Engagement, StatusChange, TermsVersion
from engagement_desk.domain.records.exits import ExitPolicy, HandoverItem
from engagement_desk.domain.records.money import Expense
from engagement_desk.domain.records.scope import ChangeOrder, ScopeItem, ScopeRevision


@dataclass(frozen=True, slots=True)
class DaySum:
    """The entries of one engagement that share work date, posting date, class, change order, billable flag and invoice
    state, summed. Where the order of entries matters (a cap), a sum holds a single entry and the sums come by posting
    date, then creation; `entry_id` then names it and `rate_cents` is its rate.
    """

    work_date: date
    posting_date: date
    stored_class: StoredClass
    change_order_id: str | None
    billable: bool
    invoiced: bool
    entries: int
    worked_seconds: int
    billed_minutes: int
    value_cents: int
    notional_cents: int
    entry_id: str | None = None
    rate_cents: int | None = None


@dataclass(frozen=True, slots=True)
class InvoicedItem:
    """An item that stands on an invoice that is not void: its kind and item (see `InvoiceLine`), for how much (None:
    the whole of it), and the day through which that invoice goes. Entries are named only where a cap may have cut them.
    """

    kind: EarnedKind
    item: str
    amount_cents: int | None = None
    through: date | None = None
    invoice_id: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything the rules of SPEC §3 need about one engagement.

    `terms` ascend by `effective_from` and hold at least one version; `statuses` ascend by `on`, then creation;
    `day_sums` ascend by posting date, then creation, and leave out the bin; `revisions` ascend by effective date, then
    number; `scope_items` are those of all issued revisions. `covered_until` is the latest published cut-off.
    `deliverable_seconds` are the worked seconds of the entries that name a deliverable, by its id.
    """

    engagement: Engagement
    terms: tuple[TermsVersion, ...]
    statuses: tuple[StatusChange, ...] = ()
    day_sums: tuple[DaySum, ...] = ()
    orders: tuple[ChangeOrder, ...] = ()
    deliverables: tuple[Deliverable, ...] = ()
    revisions: tuple[ScopeRevision, ...] = ()
    scope_items: tuple[ScopeItem, ...] = ()
    exit_policy: ExitPolicy | None = None
    handover: tuple[HandoverItem, ...] = ()
    expenses: tuple[Expense, ...] = ()
    invoiced: frozenset[InvoicedItem] = frozenset()
    holidays: frozenset[date] = frozenset()
    covered_until: date | None = None
    deliverable_seconds: Mapping[str, int] = field(default_factory=dict)
