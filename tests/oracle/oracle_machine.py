"""What the machine of commands works with: its moment, the words it chooses from, and the law it is held against."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import oracle_time
import test_oracle_position as law
from hypothesis import strategies as st

from engagement_desk.application.commands.deliverable_edits import remove_deliverable
from engagement_desk.application.commands.deliverables import (
    accept_deliverable,
    reject_deliverable,
    start_deliverable,
    submit_deliverable,
)
from engagement_desk.application.commands.orders import (
    approve_order,
    decline_order,
    send_order,
    withdraw_order,
)
from engagement_desk.application.lookup import covered_until, orders_of, terms_of
from engagement_desk.application.ports import EntryFilter, Now, Rendered
from engagement_desk.application.queries.facts import load_facts
from engagement_desk.application.queries.position import position_of
from engagement_desk.application.queries.review_content import to_json
from engagement_desk.domain.facts import DaySum
from engagement_desk.domain.kinds import (
    BudgetKind,
    DeliverableState,
    Grain,
    OrderStatus,
    Rounding,
    StoredClass,
    Structure,
)
from engagement_desk.domain.rules.position import position

KEY = "ACME"
START = date(2026, 7, 1)
BEGIN = datetime(2026, 7, 24, 9, tzinfo=UTC)
DAY = timedelta(days=1)

# What the law says of each figure, as the comparison with made-up facts has it.
LAW = [
    one.hypothesis.inner_test
    for one in (
        law.test_money,
        law.test_minimum_and_outlook,
        law.test_term_status_and_classes,
        law.test_ledger_minute_by_minute,
        law.test_allowance_span_by_span,
        law.test_budget,
        law.test_silence,
    )
]
RETAINER = {
    "structure": Structure.RETAINER,
    "period_fee_cents": 50_000,
    "included_minutes": 240,
    "overage_rate_cents": 9_990,
}
ORDER_STEPS = {
    OrderStatus.DRAFT: (send_order, approve_order, approve_order, decline_order),
    OrderStatus.SENT: (approve_order, approve_order, withdraw_order),
}
DELIVERABLE_STEPS = {
    DeliverableState.PLANNED: (start_deliverable, submit_deliverable, submit_deliverable, remove_deliverable),
    DeliverableState.IN_PROGRESS: (submit_deliverable,),
    DeliverableState.SUBMITTED: (accept_deliverable, accept_deliverable, reject_deliverable),
    DeliverableState.REJECTED: (start_deliverable,),
}
TERMS = (
    {"rate_cents": 9_990},
    {"increment_minutes": 15, "rounding": Rounding.UP, "grain": Grain.DAY},
    {"increment_minutes": 6, "rounding": Rounding.NEAREST, "grain": Grain.ENTRY},
    {"budget_kind": BudgetKind.CAP, "budget_minutes": 300},
    {"budget_kind": BudgetKind.CAP, "budget_cents": 70_000},
    {"budget_kind": None},
    {"minimum_cents": 400_000},
    RETAINER,
    {"structure": Structure.FIXED_PRICE, "fixed_fee_cents": 300_000},
    {"structure": Structure.TIME_AND_MATERIALS},
)
HEAD = (
    "Date,Client,Project,Task,Notes,Hours,Billable?,Invoiced?,First Name,Last Name,"
    "Billable Rate,Billable Amount,Currency\n"
)
LINES = (
    "2026-07-02,Nord,Move,Advice,Call,1.00,Yes,No,Ann,Example,,,\n",
    "2026-07-02,Nord,Move,Advice,Call again,0.35,Yes,No,Ann,Example,,,\n",
    "2026-07-20,Süd,X,Advice,Plan,2.50,No,No,Ann,Example,,,\n",
    "2026-07-21,Nord,Move,Advice,Paid,1.25,Yes,Yes,Ann,Example,100,125,USD\n",
)
SECONDS = st.integers(1, 30_000)


class Clock:
    """The moment; the machine moves it."""

    def __init__(self):
        self.instant = BEGIN

    def now(self, _zone=None):
        self.instant += timedelta(seconds=1)
        return Now(self.instant, "UTC", self.instant.date())


class PlainDocuments:
    """Documents without the drawing."""

    def quarterly_review(self, content, paper):
        return Rendered(f"{paper} {to_json(content)}".encode())


def figures(entry):
    return entry.billed_minutes, entry.rate_cents, entry.value_cents, entry.notional_cents


def raw_sums(path, engagement_id):
    """Give one sum an entry, from the rows of the file alone."""
    columns = (
        "work_date, posting_date, stored_class, change_order_id, billable, invoice_id IS NOT NULL, 1, worked_seconds, "
        "billed_minutes, value_cents, notional_cents, id, rate_cents"
    )
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        rows = connection.execute(
            f"SELECT {columns} FROM entry WHERE engagement_id = ? AND deleted_at IS NULL ORDER BY posting_date, id",
            (engagement_id,),
        ).fetchall()
    finally:
        connection.close()
    return tuple(
        DaySum(
            date.fromisoformat(work), date.fromisoformat(posting), StoredClass(stored), order, bool(billable),
            bool(invoiced), *rest,
        )
        for work, posting, stored, order, billable, invoiced, *rest in rows
    )  # fmt: skip


def check_entries(desk, engagement):
    def read(reading):
        entries = reading.entries(EntryFilter(engagement_id=engagement.id))
        orders, terms = orders_of(reading, engagement.id), terms_of(reading, engagement.id)
        return entries, terms, orders, covered_until(reading, engagement.id)

    entries, terms, orders, covered = desk.ask(read)
    late = [e.id for e in entries if covered and not e.invoice_id and e.work_date <= covered < e.posting_date]
    asked = oracle_time.billed_anew(entries, terms, orders, covered, late)
    assert {entry.id: figures(entry) for entry in entries} == {name: figures(one) for name, one in asked.items()}


def check_position(desk, engagement, day):
    sums = raw_sums(desk.path, engagement.id)
    facts, stored = desk.ask(
        lambda reading: (load_facts(reading, engagement.id), position_of(reading, engagement.key, day))
    )
    facts = replace(facts, day_sums=sums)
    assert stored == position(facts, day)
    for figure in LAW:
        figure((facts, day))
