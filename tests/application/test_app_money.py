"""Unbilled items, invoices and what they lock, expenses."""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.money import (
    NewExpense,
    NewInvoice,
    PayInvoice,
    add_expense,
    add_invoice,
    pay_invoice,
    void_invoice,
)
from engagement_desk.application.commands.rebilling import rebill_days
from engagement_desk.application.commands.terms import SetTerms, set_terms
from engagement_desk.application.messages import sentence
from engagement_desk.application.ports import EntryFilter, Now
from engagement_desk.application.queries.money import invoice_of, list_expenses, list_invoices, unbilled_of
from engagement_desk.application.queries.position import position_of
from engagement_desk.bootstrap import open_desk
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import (
    BudgetKind,
    DeliverableState,
    EarnedKind,
    Grain,
    OrderStatus,
    Pricing,
    Rounding,
    StoredClass,
    Structure,
)
from engagement_desk.domain.records.deliverables import Deliverable
from engagement_desk.domain.records.scope import ChangeOrder
from engagement_desk.domain.records.time import Entry

JULY = date(2026, 7, 31)
INVOICE = NewInvoice(key="ACME", ref="INV-1", on=date(2026, 8, 1), through=JULY)


@dataclass(frozen=True)
class StandingClock:
    """A clock that stands still."""

    moment: Now

    def now(self, zone=None):
        return self.moment


def write(desk, now, *records_of):
    with desk.store.begin("write", now) as uow:
        made = [make(uow.new_id()) for make in records_of]
        uow.add(*made)
        uow.commit()
    return made


def terms(desk, since=date(2026, 7, 1), **values):
    desk.run(set_terms, SetTerms(key="ACME", effective_from=since, values=values))


@pytest.fixture
def work(desk, now, acme):
    """Give a function that logs minutes on days, priced by the terms."""

    def log(*spans, **more):
        def entry(day, minutes):
            given = {"stored_class": StoredClass.IN_SCOPE, "note": f"work of {day}", **more}
            return lambda new_id: Entry(
                id=new_id,
                engagement_id=acme.id,
                person="Owner",
                work_date=day,
                posting_date=day,
                worked_seconds=minutes * 60,
                created_at=now.instant,
                **given,
            )

        made = write(desk, now, *(entry(day, minutes) for day, minutes in spans))
        with desk.store.begin("rebill", now) as uow:
            rebill_days(uow, acme.id, date.min, None)
            uow.commit()
        return made

    return log


def order(acme, now, **more):
    given = {"number": 1, "title": "More", "pricing": Pricing.TIME_AND_MATERIALS, **more}
    return lambda new_id: ChangeOrder(id=new_id, engagement_id=acme.id, created_at=now.instant, **given)


def locked(desk, acme):
    entries = desk.ask(lambda reading: reading.entries(EntryFilter(engagement_id=acme.id)))
    return [entry.id for entry in entries if entry.invoice_id is not None]


def refusal(desk, command, wanted):
    with pytest.raises(Refused) as refused:
        desk.run(command, wanted)
    sentence(refused.value)
    return refused.value.code


def codes(changes):
    for warned in changes.warnings:
        sentence(warned)
    return [warned.code for warned in changes.warnings]


def test_unbilled_entries_are_listed_one_by_one(desk, work):
    first, second, later = work((date(2026, 7, 2), 37), (date(2026, 7, 3), 60), (date(2026, 8, 1), 60))
    statement = desk.ask(unbilled_of, "acme", JULY)
    assert [
        (row.item, row.on, row.person, row.label, row.billed_minutes, row.amount_cents) for row in statement.items
    ] == [
        (first.id, date(2026, 7, 2), "Owner", "work of 2026-07-02", 37, 6167),
        (second.id, date(2026, 7, 3), "Owner", "work of 2026-07-03", 60, 10_000),
    ]
    assert (statement.total_cents, statement.currency, statement.through) == (16_167, "USD", JULY)
    assert desk.ask(unbilled_of, "ACME", date(2026, 8, 1)).items[-1].item == later.id


def test_items_are_the_same_however_many_there_are(desk, work, monkeypatch):
    work(*((date(2026, 7, day), 30) for day in range(1, 20)))
    few = desk.ask(unbilled_of, "ACME", JULY)
    monkeypatch.setattr("engagement_desk.application.queries.money._FEW", 3)
    assert desk.ask(unbilled_of, "ACME", JULY) == few
    assert len(few.items) == 19


def test_what_earns_nothing_is_not_listed(desk, work):
    work((date(2026, 7, 2), 60), stored_class=StoredClass.GOODWILL)
    work((date(2026, 7, 2), 60), billable=False)
    assert desk.ask(unbilled_of, "ACME", JULY).items == ()


def test_an_entry_that_a_cap_cuts_counts_partly(desk, work):
    terms(desk, budget_kind=BudgetKind.CAP, budget_cents=15_000)
    work((date(2026, 7, 2), 60), (date(2026, 7, 3), 60), (date(2026, 7, 4), 60))
    statement = desk.ask(unbilled_of, "ACME", JULY)
    assert [row.amount_cents for row in statement.items] == [10_000, 5_000]
    assert statement.total_cents == desk.ask(position_of, "ACME", JULY).unbilled_cents


def test_fees_deliverables_and_lump_sums_are_items_too(desk, now, acme):
    retainer = {"period_fee_cents": 300_000, "included_minutes": 600, "overage_rate_cents": 12_000}
    terms(desk, structure=Structure.RETAINER, **retainer)
    terms(desk, date(2026, 8, 1), structure=Structure.FIXED_PRICE, fixed_fee_cents=1_000_000)
    done = {"status": OrderStatus.APPROVED, "approved_on": date(2026, 7, 5), "approved_posting": date(2026, 7, 5)}
    completed = {"completed_on": date(2026, 8, 8), "completed_posting": date(2026, 8, 8)}
    lump = order(acme, now, pricing=Pricing.LUMP_SUM, amount_cents=-50_000, **done, **completed)
    accepted = {
        "state": DeliverableState.ACCEPTED,
        "accepted_on": date(2026, 8, 7),
        "accepted_posting": date(2026, 8, 7),
    }
    audit = lambda new_id: Deliverable(  # noqa: E731
        id=new_id, engagement_id=acme.id, title="Audit", amount_cents=400_000, created_at=now.instant, **accepted
    )
    overtime = lambda new_id: Entry(  # noqa: E731
        id=new_id,
        engagement_id=acme.id,
        person="Owner",
        work_date=date(2026, 7, 9),
        posting_date=date(2026, 7, 9),
        worked_seconds=660 * 60,
        billed_minutes=660,
        created_at=now.instant,
    )
    write(desk, now, lump, audit, overtime)
    statement = desk.ask(unbilled_of, "ACME", date(2026, 8, 31))
    assert [(row.kind, row.on.isoformat(), row.label, row.amount_cents) for row in statement.items] == [
        (EarnedKind.FEE, "2026-07-01", "Fee for 2026-07-01 to 2026-07-31", 300_000),
        (EarnedKind.OVERAGE, "2026-07-31", "Overage of 2026-07-01 to 2026-07-31", 12_000),
        (EarnedKind.DELIVERABLE, "2026-08-07", "Audit", 400_000),
        (EarnedKind.LUMP_SUM, "2026-08-08", "CO-001 More", -50_000),
    ]
    desk.run(add_invoice, replace(INVOICE, through=date(2026, 8, 31)))
    assert desk.ask(unbilled_of, "ACME", date(2026, 8, 31)).items == ()
    assert desk.ask(position_of, "ACME", date(2026, 8, 31)).unbilled_cents == 0
    assert locked(desk, acme) == []


def test_an_invoice_takes_all_through_its_day_and_locks_it(desk, acme, work):
    first, second, later = work((date(2026, 7, 2), 37), (date(2026, 7, 31), 60), (date(2026, 8, 1), 60))
    changes = desk.run(add_invoice, INVOICE)
    row = desk.ask(invoice_of, changes.result.id)
    assert (row.engagement, row.ref, row.amount_cents, row.currency, row.paid_on) == (
        "ACME",
        "INV-1",
        16_167,
        "USD",
        None,
    )
    assert [(line.item, line.amount_cents) for line in row.lines] == [(first.id, 6167), (second.id, 10_000)]
    assert locked(desk, acme) == [first.id, second.id]
    assert set(changes.touched["Entry"]) == {first.id, second.id}
    assert [row.item for row in desk.ask(unbilled_of, "ACME", date(2026, 8, 31)).items] == [later.id]
    assert codes(changes) == []


def test_approved_orders_are_taken_and_hours_at_risk_are_not(desk, now, acme, work):
    done = {"status": OrderStatus.APPROVED, "approved_on": date(2026, 7, 5), "approved_posting": date(2026, 7, 5)}
    approved, sent, lump = write(
        desk,
        now,
        order(acme, now, **done),
        order(acme, now, number=2),
        order(acme, now, number=3, pricing=Pricing.LUMP_SUM, amount_cents=1, **done),
    )
    (taken,) = work((date(2026, 7, 2), 60), change_order_id=approved.id)
    (empty,) = work((date(2026, 7, 2), 0), change_order_id=approved.id)
    work((date(2026, 7, 2), 60), change_order_id=sent.id)
    work((date(2026, 7, 2), 60), change_order_id=lump.id)
    desk.run(add_invoice, INVOICE)
    assert locked(desk, acme) == [taken.id, empty.id]


def test_entries_rounded_to_nothing_are_locked_with_their_day(desk, acme, work):
    terms(desk, increment_minutes=15, rounding=Rounding.UP, grain=Grain.DAY)
    entries = work(*((date(2026, 7, 2), 5) for _ in range(4)))
    row = desk.ask(invoice_of, desk.run(add_invoice, INVOICE).result.id)
    assert [line.amount_cents for line in row.lines] == [2_500, 2_500]
    assert locked(desk, acme) == [entry.id for entry in entries]


def test_entries_over_a_cap_stay_free(desk, acme, work):
    terms(desk, budget_kind=BudgetKind.CAP, budget_cents=10_000)
    first, _over = work((date(2026, 7, 2), 60), (date(2026, 7, 3), 60))
    desk.run(add_invoice, INVOICE)
    assert locked(desk, acme) == [first.id]


def test_unclassified_entries_on_an_invoice_are_warned_about(desk, work):
    work((date(2026, 7, 2), 60), stored_class=StoredClass.UNCLASSIFIED)
    assert codes(desk.run(add_invoice, INVOICE)) == ["invoiced_unclassified"]


def test_an_invoice_that_makes_no_sense_is_refused(desk, acme, work):
    assert refusal(desk, add_invoice, INVOICE) == "nothing_unbilled"
    work((date(2026, 7, 2), 60), (date(2026, 8, 2), 60))
    assert refusal(desk, add_invoice, replace(INVOICE, ref=" ")) == "blank_text"
    assert refusal(desk, add_invoice, replace(INVOICE, key="NOPE")) == "unknown_engagement"
    desk.run(add_invoice, INVOICE)
    later = replace(INVOICE, ref="inv-1 ", through=date(2026, 8, 31))
    assert refusal(desk, add_invoice, later) == "invoice_exists"
    assert refusal(desk, add_invoice, replace(INVOICE, ref="INV-2")) == "nothing_unbilled"
    assert len(desk.ask(list_invoices, "ACME")) == 1


def test_a_payment_is_noted_and_taken_back(desk, work):
    work((date(2026, 7, 2), 60))
    desk.run(add_invoice, INVOICE)
    desk.run(pay_invoice, PayInvoice(ref="inv-1", on=date(2026, 8, 20)))
    assert desk.ask(list_invoices, "ACME")[0].paid_on == date(2026, 8, 20)
    desk.run(pay_invoice, PayInvoice(ref="INV-1", on=None))
    assert desk.ask(list_invoices, "ACME")[0].paid_on is None
    assert refusal(desk, pay_invoice, PayInvoice(ref="INV-9", on=None)) == "unknown_invoice"


def test_a_void_invoice_releases_what_it_took_and_its_reference(desk, now, acme, work):
    work((date(2026, 7, 2), 60))
    desk.run(add_invoice, INVOICE)
    terms(desk, rate_cents=12_000)
    assert desk.ask(position_of, "ACME", JULY).earned_cents == 10_000
    desk.run(void_invoice, "inv-1")
    assert locked(desk, acme) == []
    assert desk.ask(unbilled_of, "ACME", JULY).total_cents == 12_000
    assert refusal(desk, void_invoice, "INV-1") == "unknown_invoice"
    desk.run(add_invoice, INVOICE)
    assert [(row.amount_cents, row.voided_on) for row in desk.ask(list_invoices, "ACME")] == [
        (10_000, now.today),
        (12_000, None),
    ]


def test_voiding_a_paid_invoice_is_warned_about(desk, now, acme):
    terms(desk, structure=Structure.RETAINER, period_fee_cents=300_000)
    desk.run(add_invoice, INVOICE)
    desk.run(pay_invoice, PayInvoice(ref="INV-1", on=date(2026, 8, 20)))
    assert codes(desk.run(void_invoice, "INV-1")) == ["voided_paid"]
    assert desk.ask(unbilled_of, "ACME", JULY).total_cents == 300_000


def test_an_invoice_is_undone_and_redone_with_its_locks(desk, now, acme, work):
    (entry,) = work((date(2026, 7, 2), 60))
    desk.run(add_invoice, INVOICE)
    desk.store.undo(now)
    assert (locked(desk, acme), desk.ask(list_invoices, "ACME")) == ([], ())
    desk.store.redo(now)
    assert locked(desk, acme) == [entry.id]


def test_two_invoices_split_the_time_without_a_gap(desk, work):
    days = [date(2026, 7, 1) + timedelta(days=n) for n in range(0, 60, 3)]
    work(*((day, 25) for day in days))
    whole = desk.ask(unbilled_of, "ACME", date(2026, 8, 31)).total_cents
    first = desk.run(add_invoice, INVOICE).result
    second = desk.run(add_invoice, replace(INVOICE, ref="INV-2", through=date(2026, 8, 31))).result
    assert first.amount_cents + second.amount_cents == whole
    assert desk.ask(position_of, "ACME", date(2026, 8, 31)).unbilled_cents == 0


SPANS = st.lists(
    st.tuples(st.integers(0, 120), st.integers(0, 300), st.sampled_from((StoredClass.IN_SCOPE, StoredClass.GOODWILL))),
    max_size=12,
)


@given(spans=SPANS, cuts=st.lists(st.integers(0, 120), max_size=4), void=st.booleans(), grain=st.sampled_from(Grain))
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_invoiced_and_what_is_not_add_up_to_what_is_earned(now, tmp_path_factory, spans, cuts, void, grain):
    start = date(2026, 7, 1)
    desk = open_desk(tmp_path_factory.mktemp("law") / "w.engdesk", None, StandingClock(now))
    first = {"grain": grain, "increment_minutes": 15, "rounding": Rounding.UP, "rate_cents": 9_999}
    engagement = NewEngagement(key="ACME", client="Acme", title="Advice", start=start, terms=first)
    acme = desk.run(new_engagement, engagement).result
    with desk.store.begin("log", now) as uow:
        for offset, minutes, stored_class in spans:
            day = start + timedelta(days=offset)
            entry = Entry(
                id=uow.new_id(),
                engagement_id=acme.id,
                person="Owner",
                work_date=day,
                posting_date=day,
                worked_seconds=minutes * 60,
                stored_class=stored_class,
                created_at=now.instant,
            )
            uow.add(entry)
        rebill_days(uow, acme.id, date.min, None)
        uow.commit()
    for number, cut in enumerate(cuts):
        through = start + timedelta(days=cut)
        with suppress(Refused):
            desk.run(add_invoice, replace(INVOICE, ref=f"INV-{number}", through=through))
    if void:
        with suppress(Refused):
            desk.run(void_invoice, "INV-0")
    last = start + timedelta(days=120)
    standing = [row.amount_cents for row in desk.ask(list_invoices, "ACME") if row.voided_on is None]
    figures = desk.ask(position_of, "ACME", last)
    unbilled = desk.ask(unbilled_of, "ACME", last).total_cents
    assert unbilled == figures.unbilled_cents
    assert sum(standing) + unbilled == figures.earned_cents


def test_expenses_are_listed_by_date_and_never_earn(desk, acme):
    late = NewExpense(key="ACME", amount_cents=12_050, on=date(2026, 7, 9), note="Train", committed=True)
    desk.run(add_expense, late)
    desk.run(add_expense, replace(late, on=date(2026, 7, 2), note="Hotel", committed=False, rechargeable=True))
    rows = desk.ask(list_expenses, "acme")
    assert [(row.note, row.committed, row.rechargeable, row.amount_cents) for row in rows] == [
        ("Hotel", False, True, 12_050),
        ("Train", True, False, 12_050),
    ]
    assert desk.ask(position_of, "ACME", JULY).earned_cents == 0


@pytest.mark.parametrize("cents", [0, -1])
def test_an_expense_of_nothing_is_refused(desk, acme, cents):
    wanted = NewExpense(key="ACME", amount_cents=cents, on=JULY, note="")
    assert refusal(desk, add_expense, wanted) == "expense_of_nothing"
