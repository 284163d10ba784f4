"""The internal report of a quarter: goodwill in money, effective rate, realization, concentration (SPEC §6).

Its figures are inward: no document for a client takes anything from here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from engagement_desk.application.lookup import engagement_by_key, orders_of
from engagement_desk.application.ports import EntryFilter, Reading
from engagement_desk.application.queries.facts import load_facts
from engagement_desk.application.queries.letterhead import Letterhead, letterhead
from engagement_desk.application.queries.review_span import Span, span_of
from engagement_desk.application.queries.review_time import NON_BILLABLE, class_code
from engagement_desk.application.queries.reviews import latest_edition, quarter_named
from engagement_desk.domain.calendar import Quarter
from engagement_desk.domain.kinds import EntryClass, Pricing
from engagement_desk.domain.money import half_away
from engagement_desk.domain.records.clients import Client
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.reviews import PublishedReview
from engagement_desk.domain.records.scope import ChangeOrder
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.earned import earned_items

CONCENTRATION = 30  # percent of the quarter's earnings; above it, one client is a risk

_GIVEN = (EntryClass.GOODWILL.value, EntryClass.GUARANTEE.value)
_SECONDS, _MINUTES = 3600, 60


@dataclass(frozen=True, kw_only=True)
class Measures:
    """A quarter's work in money. `standard_cents` is all of its time at the rate; of it, absorbed, guarantee, not
    billable and at risk came to nothing, `fees_cents` is what fees, lump sums and caps made of the rest, and what
    remains is `earned_cents`.
    """

    worked_seconds: int = 0
    billed_minutes: int = 0
    standard_cents: int = 0
    goodwill_cents: int = 0
    guarantee_cents: int = 0
    non_billable_cents: int = 0
    at_risk_cents: int = 0
    fees_cents: int = 0
    earned_cents: int = 0
    effective_rate_cents: int | None = None


@dataclass(frozen=True, kw_only=True)
class ReasonRow:
    """Absorbed time of one reason in this quarter, and its money in the last one."""

    reason: str
    entries: int
    worked_seconds: int
    notional_cents: int
    last_cents: int


@dataclass(frozen=True, kw_only=True)
class ClientRow:
    """What one client's engagements earned in this and the last quarter; `over` tells of too large a share."""

    client: str
    earned_cents: int
    last_cents: int
    over: bool


@dataclass(frozen=True, kw_only=True)
class InternalReport:
    """The report. `clients` takes in the engagements in the same currency, this one's client first."""

    head: Letterhead
    quarter: str
    quarter_number: int
    quarter_year: int
    since: date
    cut_off: date
    edition: int | None
    now: Measures
    last: Measures
    goodwill: tuple[ReasonRow, ...]
    clients: tuple[ClientRow, ...]
    other_currencies: tuple[str, ...]


def internal_report(reading: Reading, key: str, quarter_name: str, as_of: date) -> InternalReport:
    """Give the report of a quarter as of its published cut-off, else of its end, or of `as_of` before that.

    Raises `Refused` for an unknown KEY, a malformed quarter and one that has not started.
    """
    engagement = engagement_by_key(reading, key)
    quarter = quarter_named(reading, quarter_name)
    published = latest_edition(reading, engagement, quarter)
    span = _span(reading, engagement, quarter, published.cut_off if published else as_of)
    entries = _entries(reading, engagement, span.since, span.cut_off)
    before = _entries(reading, engagement, span.last_since, span.last_until)
    earned, last_earned = _earned(reading, engagement, span)
    orders = orders_of(reading, engagement.id)
    return InternalReport(
        head=letterhead(reading, engagement, span.cut_off),
        quarter=quarter.name,
        quarter_number=int(quarter.name[-1]),
        quarter_year=int(quarter.name[:4]),
        since=span.since,
        cut_off=span.cut_off,
        edition=published.edition if published else None,
        now=_measures(entries, orders, span.cut_off, earned),
        last=_measures(before, orders, span.last_until, last_earned),
        goodwill=_reasons(
            reading, _goodwill(entries, orders, span.cut_off), _goodwill(before, orders, span.last_until)
        ),
        clients=_clients(reading, engagement, quarter, span.cut_off),
        other_currencies=_other_currencies(reading, engagement),
    )


def _span(reading: Reading, engagement: Engagement, quarter: Quarter, as_of: date) -> Span:
    return span_of(quarter, as_of, reading.find(PublishedReview, engagement_id=engagement.id))


def _entries(reading: Reading, engagement: Engagement, since: date, through: date) -> list[Entry]:
    return reading.entries(EntryFilter(engagement_id=engagement.id, since=since, through=through))


def _earned(reading: Reading, engagement: Engagement, span: Span) -> tuple[int, int]:
    """Give what an engagement earned in the quarter and in the one before it."""
    facts = load_facts(reading, engagement.id, span.cut_off)
    items = earned_items(facts, span.cut_off)
    through = sum(item.amount_cents for item in items)
    start = sum(item.amount_cents for item in earned_items(facts, span.last_until))
    before = sum(item.amount_cents for item in items if item.on < span.last_since)
    return through - start, start - before


def _measures(entries: Iterable[Entry], orders: dict[str, ChangeOrder], day: date, earned: int) -> Measures:
    worked = billed = 0
    by_class: defaultdict[str, int] = defaultdict(int)
    for entry in entries:
        worked += entry.worked_seconds
        billed += entry.billed_minutes
        by_class[class_code(entry, orders, day)] += _standard(entry, orders)
    standard = sum(by_class.values())
    lost = {name: by_class[name] for name in (*_GIVEN, NON_BILLABLE, EntryClass.AT_RISK.value)}
    return Measures(
        worked_seconds=worked,
        billed_minutes=billed,
        standard_cents=standard,
        goodwill_cents=lost[EntryClass.GOODWILL.value],
        guarantee_cents=lost[EntryClass.GUARANTEE.value],
        non_billable_cents=lost[NON_BILLABLE],
        at_risk_cents=lost[EntryClass.AT_RISK.value],
        fees_cents=earned - standard + sum(lost.values()),
        earned_cents=earned,
        effective_rate_cents=half_away(earned * _SECONDS, worked) if worked > 0 else None,
    )


def _standard(entry: Entry, orders: dict[str, ChangeOrder]) -> int:
    """Give what an entry would come to as billable time at its rate."""
    if not entry.billable:
        return half_away(entry.worked_seconds * entry.rate_cents, _SECONDS)
    order = orders[entry.change_order_id] if entry.change_order_id else None
    if order is not None and order.pricing is not Pricing.TIME_AND_MATERIALS:
        return half_away(entry.billed_minutes * entry.rate_cents, _MINUTES)
    return entry.value_cents + entry.notional_cents


def _goodwill(entries: Iterable[Entry], orders: dict[str, ChangeOrder], day: date) -> list[Entry]:
    return [entry for entry in entries if class_code(entry, orders, day) == EntryClass.GOODWILL]


def _reasons(reading: Reading, entries: Iterable[Entry], before: Iterable[Entry]) -> tuple[ReasonRow, ...]:
    """Sum the goodwill by its reason, the largest first."""
    now, last = _by_reason(reading, entries), _by_reason(reading, before)
    rows = [_reason(reason, now[reason], last[reason]) for reason in sorted({*now, *last})]
    return tuple(sorted(rows, key=lambda row: -row.notional_cents))


def _by_reason(reading: Reading, entries: Iterable[Entry]) -> defaultdict[str, list[Entry]]:
    """Group absorbed time; a correction counts with the reason of what it corrects."""
    found: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        given = reading.get(Entry, entry.corrects_id) if entry.corrects_id else entry
        found[given.reason.strip()].append(entry)
    return found


def _reason(reason: str, now: Sequence[Entry], last: Sequence[Entry]) -> ReasonRow:
    return ReasonRow(
        reason=reason,
        entries=len(now),
        worked_seconds=sum(entry.worked_seconds for entry in now),
        notional_cents=sum(entry.notional_cents for entry in now),
        last_cents=sum(entry.notional_cents for entry in last),
    )


def _clients(reading: Reading, engagement: Engagement, quarter: Quarter, cut_off: date) -> tuple[ClientRow, ...]:
    """Give every client that earned something in the currency; its quarter begins where its own reviews say."""
    now: defaultdict[str, int] = defaultdict(int)
    last: defaultdict[str, int] = defaultdict(int)
    for one in reading.find(Engagement, currency=engagement.currency):
        earned, before = _earned(reading, one, _span(reading, one, quarter, max(cut_off, quarter.starts)))
        now[one.client_id] += earned
        last[one.client_id] += before
    whole = sum(now.values())
    named = sorted(now, key=lambda client: (client != engagement.client_id, -now[client], client))
    return tuple(
        ClientRow(
            client=reading.get(Client, client).name,
            earned_cents=now[client],
            last_cents=last[client],
            over=now[client] * 100 > whole * CONCENTRATION and now[client] > 0,
        )
        for client in named
        if now[client] or last[client] or client == engagement.client_id
    )


def _other_currencies(reading: Reading, engagement: Engagement) -> tuple[str, ...]:
    found = {one.currency for one in reading.find(Engagement)} - {engagement.currency}
    return tuple(sorted(found))
