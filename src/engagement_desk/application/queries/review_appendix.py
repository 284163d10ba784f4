"""The appendix of a quarter's review: time detail, restatements and the terms behind the figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from engagement_desk.application.queries.review_figures import Appendix, Policies, RestatementRow
from engagement_desk.application.queries.review_span import Span
from engagement_desk.application.queries.review_time import activities_of, entry_rows
from engagement_desk.domain.facts import Facts
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.terms import terms_on

AUDIT = "audit"


def appendix_of(facts: Facts, span: Span, entries: Sequence[Entry], preset: str) -> Appendix:
    """Give the appendix; every entry for the audit preset alone, a summary for the others."""
    orders = {order.id: order for order in facts.orders}
    is_audit = preset == AUDIT
    return Appendix(
        activities=() if is_audit else activities_of(entries, orders, span.cut_off),
        entries=entry_rows(entries, orders, span.cut_off) if is_audit else (),
        restatements=tuple(sorted(_restated(facts, span, entries), key=lambda row: (row.posting, row.own))),
        policies=_policies(facts, span.cut_off),
    )


def _restated(facts: Facts, span: Span, entries: Sequence[Entry]) -> Iterator[RestatementRow]:
    for entry in entries:
        if entry.posting_date != entry.work_date:
            yield RestatementRow(
                own=entry.work_date,
                posting=entry.posting_date,
                kind="correction" if entry.corrects_id else "entry",
                text=" · ".join(filter(None, (entry.person, entry.note or entry.activity or entry.reason))),
                billed_minutes=entry.billed_minutes,
                value_cents=entry.value_cents,
            )
    for own, counts, kind, text, cents in _events(facts):
        if own is not None and counts is not None and own != counts and span.holds(counts):
            yield RestatementRow(own=own, posting=counts, kind=kind, text=text, billed_minutes=0, value_cents=cents)


def _events(facts: Facts) -> Iterator[tuple[date | None, date | None, str, str, int]]:
    for order in facts.orders:
        text = f"{order.label} {order.title}"
        yield order.approved_on, order.approved_posting, "approval", text, 0
        yield order.completed_on, order.completed_posting, "completion", text, order.amount_cents or 0
    for one in facts.deliverables:
        yield one.accepted_on, one.accepted_posting, "acceptance", one.title, one.amount_cents or 0


def _policies(facts: Facts, day: date) -> Policies:
    terms, engagement = terms_on(facts.terms, day), facts.engagement
    return Policies(
        terms_from=terms.effective_from,
        rate_cents=terms.rate_cents,
        increment_minutes=terms.increment_minutes,
        rounding=terms.rounding.value,
        grain=terms.grain.value,
        response_days=engagement.response_days,
        fixed_fee_cents=terms.fixed_fee_cents,
        period_fee_cents=terms.period_fee_cents,
        included_minutes=terms.included_minutes,
        overage_rate_cents=terms.overage_rate_cents,
        surplus=terms.surplus.value,
        deficit=terms.deficit.value,
        cap_minutes=terms.cap_minutes,
        expiry_periods=terms.expiry_periods,
        ip_owner=engagement.ip_owner,
        ip_passes_on=engagement.ip_passes_on.value if engagement.ip_passes_on else None,
    )
