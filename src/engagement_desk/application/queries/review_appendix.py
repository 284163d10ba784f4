"""The appendix of a quarter's review: time detail, restatements and the terms behind the figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from engagement_desk.application.ports import Reading
from engagement_desk.application.queries.review_figures import Appendix, Policies, RestatementRow
from engagement_desk.application.queries.review_log import QuarterLog
from engagement_desk.application.queries.review_span import Span
from engagement_desk.application.queries.review_time import activities_of, entry_rows
from engagement_desk.domain.calendar import quarter_on
from engagement_desk.domain.facts import Facts
from engagement_desk.domain.kinds import LogKind
from engagement_desk.domain.records.money import Invoice
from engagement_desk.domain.records.scope import Request
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.terms import terms_on


def appendix_of(
    reading: Reading, facts: Facts, span: Span, entries: Sequence[Entry], log: QuarterLog, first_month: int
) -> Appendix:
    """Give the appendix with every entry; `of_preset` takes them out again where a preset has none."""
    orders = {order.id: order for order in facts.orders}
    found = (
        *_of_time(reading, entries),
        *_of_events(facts, span),
        *_of_expenses(facts, span),
        *_of_invoices(reading.find(Invoice, engagement_id=facts.engagement.id), span),
        *_of_records(log, reading.find(Request, engagement_id=facts.engagement.id), span),
    )
    ordered = sorted(found, key=lambda one: (one.counts, one.own))
    return Appendix(
        activities=activities_of(entries, orders, span.cut_off),
        entries=entry_rows(entries, orders, span.cut_off),
        restatements=tuple(one.row(quarter_on(one.own, first_month).name) for one in ordered),
        policies=_policies(facts, span.cut_off),
    )


@dataclass(frozen=True)
class _Restated:
    """A record that counts later than on its own day; `values` fill the row's other fields."""

    own: date
    counts: date
    kind: str
    text: str
    values: dict[str, int | str] = field(default_factory=dict)

    def row(self, quarter: str) -> RestatementRow:
        """Give the row, with the name of the quarter that the record belongs to."""
        values = {"billed_minutes": 0, "value_cents": 0} | self.values
        return RestatementRow(
            own=self.own,
            posting=self.counts,
            kind=self.kind,
            text=self.text,
            quarter=quarter,
            **values,  # type: ignore[arg-type]
        )


def _of_time(reading: Reading, entries: Sequence[Entry]) -> Iterator[_Restated]:
    """Give late entries and corrections; the reason of absorbed time stays with the consultant."""
    for entry in entries:
        if entry.posting_date == entry.work_date:
            continue
        text = " · ".join(filter(None, (entry.person, entry.note or entry.activity)))
        change: dict[str, int | str] = {"billed_minutes": entry.billed_minutes, "value_cents": entry.value_cents}
        if entry.corrects_id is None:
            yield _Restated(entry.work_date, entry.posting_date, "entry", text, change)
            continue
        minutes, cents, named = _stood(reading, entry, entry.corrects_id)
        was: dict[str, int | str] = {"was_minutes": minutes, "was_cents": cents}
        becomes = {"is_minutes": minutes + entry.billed_minutes, "is_cents": cents + entry.value_cents}
        said = {"reason": entry.reason} | was | becomes | change
        yield _Restated(entry.work_date, entry.posting_date, "correction", named, said)


def _stood(reading: Reading, correction: Entry, target_id: str) -> tuple[int, int, str]:
    """Give what an entry came to before a correction, in minutes and in money, and the words that name it."""
    target = reading.get(Entry, target_id)
    earlier = [one for one in reading.find(Entry, corrects_id=target_id, deleted_at=None) if one.id < correction.id]
    stood = (target, *earlier)
    named = " · ".join(filter(None, (target.person, target.note or target.activity)))
    return sum(one.billed_minutes for one in stood), sum(one.value_cents for one in stood), named


def _of_events(facts: Facts, span: Span) -> Iterator[_Restated]:
    for own, counts, kind, text, cents in _events(facts):
        if own is not None and counts is not None and own != counts and span.holds(counts):
            yield _Restated(own, counts, kind, text, {"value_cents": cents})


def _events(facts: Facts) -> Iterator[tuple[date | None, date | None, str, str, int]]:
    for order in facts.orders:
        text = f"{order.label} {order.title}"
        yield order.approved_on, order.approved_posting, "approval", text, 0
        yield order.completed_on, order.completed_posting, "completion", text, order.amount_cents or 0
    for one in facts.deliverables:
        yield one.accepted_on, one.accepted_posting, "acceptance", one.title, one.amount_cents or 0


def _of_invoices(invoices: Sequence[Invoice], span: Span) -> Iterator[_Restated]:
    """Give the invoices of earlier quarters that were voided in this one: what they took is unbilled again."""
    for one in invoices:
        if one.voided_on is not None and one.on < span.since and span.holds(one.voided_on):
            yield _Restated(one.on, one.voided_on, "voided", one.ref, {"was_cents": one.amount_cents, "is_cents": 0})


def _of_expenses(facts: Facts, span: Span) -> Iterator[_Restated]:
    """Give the expenses that were written down after their day was covered: money laid out that no review told."""
    for one in facts.expenses:
        counts = one.on if one.created_at is None else span.counted(one.on, one.created_at)
        if counts != one.on and span.holds(counts):
            yield _Restated(one.on, counts, "expense", one.note, {"was_cents": 0, "is_cents": one.amount_cents})


def _of_records(log: QuarterLog, requests: Sequence[Request], span: Span) -> Iterator[_Restated]:
    """Give what was written down after its day was covered, and is counted here."""
    for request in requests:
        counts = span.counted(request.on, request.created_at)
        if counts != request.on and span.holds(counts):
            yield _Restated(request.on, counts, "request", request.words)
    for item in log.of_quarter(LogKind.DECISION):
        counts = span.counted(item.on, item.created_at)
        if counts != item.on:
            yield _Restated(item.on, counts, "decision", item.summary or item.text)


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
