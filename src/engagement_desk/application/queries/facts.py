"""One engagement's facts, as the rules of SPEC §3 want them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from engagement_desk.application.lookup import covered_until, terms_of
from engagement_desk.application.ports import Reading
from engagement_desk.domain.facts import Facts, InvoicedItem
from engagement_desk.domain.kinds import BudgetKind, EarnedKind
from engagement_desk.domain.records.deliverables import Deliverable
from engagement_desk.domain.records.engagements import Engagement, StatusChange, TermsVersion
from engagement_desk.domain.records.exits import ExitPolicy, HandoverItem
from engagement_desk.domain.records.money import Expense, Invoice, InvoiceLine
from engagement_desk.domain.records.scope import ChangeOrder, ScopeItem, ScopeRevision
from engagement_desk.domain.records.workspace import Holiday


def load_facts(reading: Reading, engagement_id: str, day: date | None = None) -> Facts:
    """Give everything that the rules need to know of an engagement; entries only as far as they post through `day`."""
    terms = terms_of(reading, engagement_id)
    invoices = reading.find(Invoice, engagement_id=engagement_id, voided_on=None)
    capped = is_capped(terms) or any(invoice.under_cap for invoice in invoices)
    revisions = reading.find(ScopeRevision, engagement_id=engagement_id)
    items = reading.find(ScopeItem, engagement_id=engagement_id)
    statuses = reading.find(StatusChange, engagement_id=engagement_id)
    return Facts(
        engagement=reading.get(Engagement, engagement_id),
        terms=terms,
        statuses=tuple(sorted(statuses, key=lambda change: (change.on, change.id))),
        day_sums=tuple(reading.day_sums(engagement_id, day, single=capped)),
        orders=tuple(reading.find(ChangeOrder, engagement_id=engagement_id)),
        deliverables=tuple(reading.find(Deliverable, engagement_id=engagement_id)),
        revisions=tuple(sorted(revisions, key=lambda revision: (revision.effective, revision.number))),
        scope_items=tuple(item for item in items if item.revision_id is not None),
        exit_policy=reading.first(ExitPolicy, engagement_id=engagement_id),
        handover=tuple(reading.find(HandoverItem, engagement_id=engagement_id)),
        expenses=tuple(reading.find(Expense, engagement_id=engagement_id)),
        invoiced=_invoiced(reading, invoices, capped=capped),
        holidays=frozenset(holiday.on for holiday in reading.find(Holiday)),
        covered_until=covered_until(reading, engagement_id),
    )


def is_capped(terms: Sequence[TermsVersion]) -> bool:
    """Tell whether a version of the terms has a budget that is not to be exceeded."""
    return any(version.budget_kind is BudgetKind.CAP for version in terms)


def _invoiced(reading: Reading, invoices: Sequence[Invoice], *, capped: bool) -> frozenset[InvoicedItem]:
    if not invoices:
        return frozenset()
    through = {invoice.id: invoice.through for invoice in invoices}
    kinds = tuple(kind for kind in EarnedKind if capped or kind is not EarnedKind.TIME)
    lines = reading.find(InvoiceLine, invoice_id=tuple(through), kind=kinds)
    return frozenset(
        InvoicedItem(line.kind, line.item, line.amount_cents, through[line.invoice_id], line.invoice_id)
        for line in lines
    )
