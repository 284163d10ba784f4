"""Small, dense engagements for the comparison: everything that the law allows, on few days."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st
from oracle_retainer import anniversary
from oracle_time import terms_at, worth

from engagement_desk.domain.facts import DaySum, Facts, InvoicedItem
from engagement_desk.domain.kinds import (
    BudgetKind,
    Deficit,
    DeliverableState,
    EarnedKind,
    ExitReason,
    OrderStatus,
    Pricing,
    ShortfallRule,
    Silence,
    Span,
    Status,
    StoredClass,
    Structure,
    Surplus,
    Unused,
)
from engagement_desk.domain.records.deliverables import Deliverable
from engagement_desk.domain.records.engagements import Engagement, StatusChange, TermsVersion
from engagement_desk.domain.records.exits import ExitPolicy
from engagement_desk.domain.records.money import Expense
from engagement_desk.domain.records.scope import ChangeOrder
from engagement_desk.domain.records.time import Entry

START = date(2026, 7, 1)
END = date(2026, 12, 31)
DAY = timedelta(days=1)
CREATED = datetime(2026, 7, 1, 9, tzinfo=UTC)
RATES = (0, 100, 9_990, 9_999, 10_000)


def terms_of(effective_from: date = START, **values: Any) -> TermsVersion:
    return TermsVersion(id=f"t-{effective_from}", engagement_id="e", effective_from=effective_from, **values)


def entry_of(number: int, on: date, seconds: int, **values: Any) -> Entry:
    given = {"posting_date": on, "stored_class": StoredClass.IN_SCOPE, "created_at": CREATED + number * DAY, **values}
    return Entry(id=f"n-{number:03d}", engagement_id="e", person="Owner", work_date=on, worked_seconds=seconds, **given)


def sum_of(on: date, minutes: int, rate: int = 10_000, **values: Any) -> DaySum:
    given = {
        "posting_date": on,
        "stored_class": StoredClass.IN_SCOPE,
        "change_order_id": None,
        "billable": True,
        "invoiced": False,
        "value_cents": worth(minutes, rate),
        "notional_cents": 0,
        "entry_id": f"n-{on}",
        **values,
    }
    return DaySum(
        work_date=on, entries=1, worked_seconds=minutes * 60, billed_minutes=minutes, rate_cents=rate, **given
    )


def facts_of(versions: tuple[TermsVersion, ...], **values: Any) -> Facts:
    engagement = Engagement(id="e", client_id="c", key="ACME", title="Advice", start=START, end=END, created_at=CREATED)
    return Facts(**{"engagement": engagement, "terms": versions, **values})


@st.composite
def terms_fields(draw: st.DrawFn, structure: Structure) -> dict[str, Any]:
    budget = draw(st.sampled_from([None, None, *BudgetKind]))
    in_hours = draw(st.booleans())
    per = draw(st.sampled_from([None, *Span, *Span]))
    least, spread = draw(st.integers(0, 400)), draw(st.integers(0, 400))
    fields: dict[str, Any] = {
        "structure": structure,
        "rate_cents": draw(st.sampled_from(RATES)),
        "minimum_cents": draw(st.sampled_from([0, 1, 10_000, 50_000, 123_457, 400_000])),
        "budget_kind": budget,
        "budget_minutes": draw(st.integers(1, 1500)) if budget and in_hours else None,
        "budget_cents": draw(st.integers(1, 200_000)) if budget and not in_hours else None,
        "allowance_per": per,
        "allowance_min_minutes": least if per and draw(st.integers(0, 3)) else None,
        "allowance_max_minutes": least + spread if per and draw(st.booleans()) else None,
    }
    if structure is Structure.RETAINER:
        fields |= {
            "period_fee_cents": draw(st.sampled_from([0, 50_000, 99_999])),
            "included_minutes": draw(st.sampled_from([0, 60, 300, 601])),
            "overage_rate_cents": draw(st.sampled_from([0, 9_990, 15_000])),
            "surplus": draw(st.sampled_from(Surplus)),
            "deficit": draw(st.sampled_from(Deficit)),
            "cap_minutes": draw(st.sampled_from([None, 0, 100, 500])),
            "expiry_periods": draw(st.sampled_from([None, 1, 2])),
        }
    if structure is Structure.FIXED_PRICE:
        fields["fixed_fee_cents"] = draw(st.sampled_from([100_000, 300_000]))
    return fields


@st.composite
def terms_versions(draw: st.DrawFn, start: date) -> tuple[TermsVersion, ...]:
    """Give versions whose changes of a retainer fall on a period's first day."""
    first = draw(st.sampled_from(Structure))
    on = start + draw(st.integers(-3, 0 if first is Structure.RETAINER else 3)) * DAY
    versions, anchor = [terms_of(on, **draw(terms_fields(first)))], start
    for _ in range(draw(st.integers(0, 3))):
        before, structure = versions[-1], draw(st.sampled_from(Structure))
        fields = draw(terms_fields(structure))
        earliest = max(before.effective_from, start)
        if before.structure is Structure.RETAINER:
            number = next(k for k in range(99) if anniversary(anchor, k) > earliest)
            on = anniversary(anchor, number + draw(st.integers(0, 1)))
        else:
            on = earliest + draw(st.integers(1, 40)) * DAY
            anchor = on
        versions.append(terms_of(on, **fields))
    return tuple(versions)


@st.composite
def change_orders(draw: st.DrawFn, start: date, floor: date | None) -> tuple[ChangeOrder, ...]:
    made: list[ChangeOrder] = []
    for number in range(1, draw(st.integers(0, 3)) + 1):
        status = draw(st.sampled_from([OrderStatus.SENT, *([OrderStatus.APPROVED] * 3), OrderStatus.DECLINED]))
        on = start + draw(st.integers(0, 60)) * DAY
        completed = on + draw(st.integers(0, 30)) * DAY if draw(st.booleans()) else None
        fields: dict[str, Any] = {}
        if status is OrderStatus.APPROVED:
            fields = {"approved_on": on, "approved_posting": draw(postings(on, floor))}
            if completed:
                counted = max(draw(postings(completed, floor)), fields["approved_posting"])
                fields |= {"completed_on": completed, "completed_posting": counted}
            if made and made[-1].status is OrderStatus.APPROVED and draw(st.booleans()):
                fields["supersedes_id"] = made[-1].id
        elif status is OrderStatus.DECLINED:
            fields = {"closed_on": on, "closed_posting": draw(postings(on, floor))}
        made.append(
            ChangeOrder(
                id=f"o-{number}",
                engagement_id="e",
                number=number,
                title="More",
                pricing=draw(st.sampled_from(Pricing)),
                estimate_minutes=draw(st.sampled_from([None, 60, 600])),
                amount_cents=draw(st.sampled_from([None, 30_000, -20_000, 150_001])),
                status=status,
                sent_on=start,
                created_at=CREATED,
                **fields,
            )
        )
    return tuple(made)


@st.composite
def postings(draw: st.DrawFn, on: date, floor: date | None) -> date:
    """Give the own date of a record, or the first day that is not covered if it came late."""
    return floor if floor is not None and on < floor and draw(st.booleans()) else on


@st.composite
def day_sums(
    draw: st.DrawFn,
    start: date,
    versions: tuple[TermsVersion, ...],
    orders: tuple[ChangeOrder, ...],
    floor: date | None,
) -> tuple[DaySum, ...]:
    made = []
    in_hours = any(version.budget_kind is BudgetKind.CAP and version.budget_minutes for version in versions)
    for number in range(draw(st.integers(0, 10))):
        on = start + draw(st.integers(-4, 100)) * DAY
        minutes = draw(st.integers(0, 600)) if in_hours or draw(st.integers(0, 5)) else -draw(st.integers(1, 90))
        rate = draw(st.sampled_from(RATES)) if draw(st.booleans()) else terms_at(versions, on).rate_cents
        order = draw(st.sampled_from([None, None, *orders]))
        stored = draw(st.sampled_from([StoredClass.IN_SCOPE, StoredClass.IN_SCOPE, *StoredClass]))
        billable = draw(st.integers(0, 4)) > 0
        absorbed = order is None and stored in (StoredClass.GOODWILL, StoredClass.GUARANTEE)
        billed = minutes if billable and not absorbed else 0
        priced = order is None or order.pricing is Pricing.TIME_AND_MATERIALS
        made.append(
            sum_of(
                on,
                billed,
                rate,
                posting_date=draw(postings(on, floor)),
                stored_class=stored,
                change_order_id=order and order.id,
                billable=billable,
                invoiced=draw(st.booleans()),
                value_cents=worth(billed, rate) if priced else 0,
                notional_cents=worth(minutes, rate) if billable and absorbed else 0,
                entry_id=f"n-{number:02d}",
            )
        )
    return tuple(sorted(made, key=lambda one: (one.posting_date, one.entry_id)))


@st.composite
def deliverables(draw: st.DrawFn, start: date, floor: date | None) -> tuple[Deliverable, ...]:
    made = []
    for number in range(draw(st.integers(0, 3))):
        state = draw(st.sampled_from(DeliverableState))
        submitted = start + draw(st.integers(0, 70)) * DAY
        answered = submitted + draw(st.integers(0, 10)) * DAY
        fields: dict[str, Any] = {}
        if state not in (DeliverableState.PLANNED, DeliverableState.IN_PROGRESS):
            fields = {"submitted_on": submitted, "submitted_floor": draw(postings(submitted, floor))}
        if state is DeliverableState.ACCEPTED:
            fields |= {"accepted_on": answered, "accepted_posting": draw(postings(answered, floor))}
        if state is DeliverableState.REJECTED:
            fields["rejected_on"] = answered
        made.append(
            Deliverable(
                id=f"d-{number}",
                engagement_id="e",
                title="Report",
                state=state,
                due=start + draw(st.integers(0, 120)) * DAY if draw(st.booleans()) else None,
                amount_cents=draw(st.sampled_from([None, 40_000, 99_999])),
                review_days=draw(st.integers(0, 12)),
                review_business=draw(st.booleans()),
                silence=Silence.NONE if state is DeliverableState.ACCEPTED else draw(st.sampled_from(Silence)),
                new_build=draw(st.booleans()),
                created_at=CREATED,
                **fields,
            )
        )
    return tuple(made)


@st.composite
def statuses(draw: st.DrawFn, start: date, floor: date | None) -> tuple[StatusChange, ...]:
    on, made = start, []
    for number in range(draw(st.integers(0, 4))):
        kind = Status.ACTIVE if number == 0 else draw(st.sampled_from(Status))
        made.append(
            StatusChange(id=f"s-{number}", engagement_id="e", status=kind, on=on, posting=draw(postings(on, floor)))
        )
        on += draw(st.integers(0, 50)) * DAY
    return tuple(made)


@st.composite
def exit_policies(draw: st.DrawFn) -> ExitPolicy:
    days = st.sampled_from([None, 0, 1, 10, 30, 45])
    rules = st.sampled_from([None, *ShortfallRule])
    return ExitPolicy(
        id="p",
        engagement_id="e",
        notice_client_days=draw(days),
        notice_consultant_days=draw(days),
        business=draw(st.booleans()),
        deemed_days=draw(st.integers(0, 4)),
        cure_days=draw(st.integers(0, 40)),
        termination_fee_cents=draw(st.sampled_from([0, 77_777])),
        unused=draw(st.sampled_from(Unused)),
        **{f"shortfall_{reason.value}": draw(rules) for reason in ExitReason},
    )


@st.composite
def invoiced_items(
    draw: st.DrawFn,
    start: date,
    versions: tuple[TermsVersion, ...],
    orders: tuple[ChangeOrder, ...],
    sums: tuple[DaySum, ...],
) -> frozenset[InvoicedItem]:
    """Give what stands on invoices, in whole or for an amount; entries only where a cap may have cut them."""
    firsts = [max(version.effective_from, start).isoformat() for version in versions]
    named = [
        *((EarnedKind.LUMP_SUM, order.id) for order in orders),
        *((EarnedKind.DELIVERABLE, f"d-{number}") for number in range(2)),
        *((kind, first) for first in firsts for kind in (EarnedKind.FEE, EarnedKind.OVERAGE)),
    ]
    amounts = st.sampled_from([None, None, 50_000, 10])
    through = st.none() | st.integers(0, 400).map(lambda days: start + timedelta(days=days))
    found = [
        InvoicedItem(*item, draw(amounts), draw(through)) for item in draw(st.sets(st.sampled_from(named), max_size=3))
    ]
    if any(version.budget_kind is BudgetKind.CAP for version in versions):
        found += [
            InvoicedItem(EarnedKind.TIME, one.entry_id, draw(st.sampled_from([one.value_cents, one.value_cents // 2])))
            for one in sums
            if one.invoiced and one.entry_id is not None
        ]
    return frozenset(found)


@st.composite
def worlds(draw: st.DrawFn) -> tuple[Facts, date]:
    """Give the facts of one engagement, and a day to ask about."""
    start = date(2026, 1, 1) + draw(st.integers(0, 62)) * DAY
    end = start + draw(st.integers(10, 110)) * DAY if draw(st.integers(0, 4)) else None
    covered = start + draw(st.integers(5, 60)) * DAY if draw(st.booleans()) else None
    floor = covered + DAY if covered else None
    versions = draw(terms_versions(start))
    orders = draw(change_orders(start, floor))
    sums = draw(day_sums(start, versions, orders, floor))
    facts = Facts(
        engagement=Engagement(
            id="e",
            client_id="c",
            key="ACME",
            title="Advice",
            start=start,
            end=end,
            currency=draw(st.sampled_from(["USD", "JPY"])),
            created_at=CREATED,
        ),
        terms=versions,
        statuses=draw(statuses(start, floor)),
        day_sums=sums,
        orders=orders,
        deliverables=draw(deliverables(start, floor)),
        exit_policy=draw(exit_policies()) if draw(st.integers(0, 5)) else None,
        expenses=tuple(
            Expense(id=f"x-{number}", engagement_id="e", amount_cents=1_234, on=start, committed=draw(st.booleans()))
            for number in range(draw(st.integers(0, 2)))
        ),
        invoiced=draw(invoiced_items(start, versions, orders, sums)),
        holidays=frozenset(start + number * DAY for number in draw(st.sets(st.integers(0, 60), max_size=4))),
        covered_until=covered,
    )
    return facts, start + draw(st.integers(-3, 125)) * DAY
