"""E(d) (SPEC §3.5): what each structure earns, when it counts, and the cap."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rules_builders import (
    END,
    FIXED,
    RETAINER,
    START,
    accepted,
    deliverable,
    entry,
    facts,
    lump_sum,
    order,
    submitted,
    terms,
    worked,
)

from engagement_desk.domain.facts import InvoicedItem
from engagement_desk.domain.kinds import (
    BudgetKind,
    EarnedKind,
    OrderStatus,
    Pricing,
    Silence,
    StoredClass,
)
from engagement_desk.domain.rules.classed import classed_sums
from engagement_desk.domain.rules.earned import earned_items, earned_lines, over_cap_of
from engagement_desk.domain.rules.posting import posting_date
from engagement_desk.domain.rules.terms import terms_on

CAP = {"budget_kind": BudgetKind.CAP}
JULY_20 = date(2026, 7, 20)


def earned(of, day=END):
    return sum(item.amount_cents for item in earned_items(of, day))


def over_cap(of, day):
    return over_cap_of(classed_sums(of, day), terms_on(of.terms, day))


def test_time_in_scope_and_unclassified_is_earned():
    sums = [
        worked(START, 60),
        worked(START, 30, stored_class=StoredClass.UNCLASSIFIED),
        worked(START, 0, stored_class=StoredClass.GOODWILL, notional_cents=99),
        worked(START, 45, billable=False),
    ]
    assert earned(facts(day_sums=sums)) == 15_000


def test_a_late_entry_counts_on_its_posting_date():
    of = facts(day_sums=[worked(date(2026, 9, 20), 60, posting_date=date(2026, 10, 1))])
    assert earned(of, date(2026, 9, 30)) == 0
    assert earned(of, date(2026, 10, 1)) == 10_000


def test_the_structure_is_that_of_the_work_date():
    versions = (terms(), terms(date(2026, 9, 1), **FIXED))
    of = facts(*versions, day_sums=[worked(date(2026, 8, 31), 60, posting_date=date(2026, 9, 5)), worked(END, 60)])
    assert earned(of) == 10_000


def test_approved_orders_on_time_count_from_the_approval_under_every_structure():
    approved = order(approved_posting=date(2026, 8, 1))
    open_one = order(status=OrderStatus.SENT, approved_posting=None)
    free = order(pricing=Pricing.ZERO_COST)
    sums = [worked(JULY_20, 60, change_order_id=one.id) for one in (approved, open_one)]
    sums.append(worked(JULY_20, 60, value_cents=0, change_order_id=free.id))
    for structure in ({}, FIXED, RETAINER):
        of = facts(terms(**{**structure, "period_fee_cents": 0}), day_sums=sums, orders=[approved, open_one, free])
        assert earned(of, date(2026, 7, 31)) == 0
        assert earned(of, date(2026, 8, 1)) == 10_000


def test_lump_sums_count_when_completed_and_may_be_negative():
    done = lump_sum(300_000, date(2026, 8, 5))
    back = lump_sum(-50_000, date(2026, 8, 6), completed_posting=None)
    early = lump_sum(7_000, date(2026, 7, 5))
    idle = lump_sum(1_000_000)
    not_approved = lump_sum(9, date(2026, 8, 1), status=OrderStatus.SENT)
    of = facts(orders=[done, back, early, idle, not_approved, order(completed_on=START)])
    assert [item.on for item in earned_items(of, END)] == [date(2026, 7, 10), date(2026, 8, 5), date(2026, 8, 6)]
    assert earned(of, date(2026, 8, 5)) == 307_000
    assert earned(of) == 257_000


def test_a_fixed_price_earns_accepted_deliverables():
    late = accepted(date(2026, 9, 20), amount_cents=20_000, accepted_posting=date(2026, 10, 1))
    of = facts(
        terms(**FIXED),
        deliverables=[accepted(JULY_20, amount_cents=10_000), late, deliverable(amount_cents=5), accepted(JULY_20)],
        day_sums=[worked(START, 600)],
    )
    assert earned(of, date(2026, 9, 30)) == 10_000
    assert earned(of, date(2026, 10, 1)) == 30_000


def test_silence_earns_on_the_deemed_date_but_never_in_a_covered_period():
    silent = submitted(JULY_20, silence=Silence.ACCEPTED, amount_cents=10_000)
    recorded_late = replace(silent, id="late", submitted_floor=date(2026, 10, 1))
    of = facts(terms(**FIXED), deliverables=[silent, recorded_late])
    assert [earned(of, day) for day in (date(2026, 7, 24), date(2026, 7, 25), date(2026, 10, 1))] == [0, 10_000, 20_000]


def test_deliverables_earn_nothing_by_time():
    assert earned(facts(deliverables=[accepted(JULY_20, amount_cents=10_000)])) == 0


def test_a_retainer_earns_whole_fees_and_the_overage_of_closed_periods():
    of = facts(terms(**RETAINER), day_sums=[worked(JULY_20, 1260)])
    assert earned(of, date(2026, 7, 1)) == 500_000
    assert earned(of, date(2026, 7, 30)) == 500_000
    assert earned(of, date(2026, 7, 31)) == 510_000
    assert earned(of, date(2026, 8, 1)) == 1_010_000


def test_items_know_whether_they_are_invoiced():
    done, part = lump_sum(300_000, date(2026, 8, 5)), accepted(JULY_20, amount_cents=10_000)
    invoiced = frozenset({InvoicedItem(EarnedKind.FEE, "2026-07-01"), InvoicedItem(EarnedKind.LUMP_SUM, done.id)})
    sums = [worked(JULY_20, 1260), entry(date(2026, 10, 2), 60, invoiced=True)]
    of = facts(
        terms(**RETAINER),
        terms(date(2026, 9, 1), **FIXED),
        terms(date(2026, 10, 1)),
        day_sums=sums,
        orders=[done],
        deliverables=[replace(part, accepted_on=date(2026, 9, 2), accepted_posting=date(2026, 9, 2))],
        invoiced=invoiced,
    )
    found = {(item.kind, item.item, item.invoiced) for item in earned_items(of, END)}
    assert found == {
        (EarnedKind.FEE, "2026-07-01", True),
        (EarnedKind.OVERAGE, "2026-07-01", False),
        (EarnedKind.FEE, "2026-08-01", False),
        (EarnedKind.LUMP_SUM, done.id, True),
        (EarnedKind.DELIVERABLE, part.id, False),
        (EarnedKind.TIME, sums[1].entry_id, True),
    }


def test_lines_are_grouped_by_kind():
    lines = earned_lines(earned_items(facts(terms(**RETAINER), day_sums=[worked(JULY_20, 1260)]), date(2026, 8, 1)))
    assert [(line.kind, line.amount_cents) for line in lines] == [
        (EarnedKind.FEE, 1_000_000),
        (EarnedKind.OVERAGE, 10_000),
    ]
    assert all(line.label for line in lines)
    assert earned_lines(()) == ()


def test_a_cap_in_money_stops_the_sum_in_posting_order():
    sums = [entry(START, 60), entry(START, 90), entry(JULY_20, 60)]
    of = facts(terms(**CAP, budget_cents=20_000), day_sums=sums)
    assert [item.amount_cents for item in earned_items(of, END)] == [10_000, 10_000]
    assert over_cap(of, END) == 15_000
    assert over_cap(of, START) == 5_000


def test_a_correction_under_a_cap_in_money_first_gives_back_what_is_over():
    sums = [entry(START, 150), entry(JULY_20, -60), entry(date(2026, 7, 21), 600)]
    of = facts(terms(**CAP, budget_cents=20_000), day_sums=sums)
    assert [earned(of, day) for day in (START, JULY_20, END)] == [20_000, 15_000, 20_000]


def test_a_cap_in_hours_values_the_minutes_below_it():
    sums = [entry(START, 60, 10_000), entry(JULY_20, 60, 20_000), entry(END, 60, 5_000)]
    of = facts(terms(**CAP, budget_minutes=97), day_sums=sums)
    assert [item.amount_cents for item in earned_items(of, END)] == [10_000, 12_333]
    assert over_cap(of, END) == 7_667 + 5_000


def test_corrections_walk_back_under_a_cap_in_hours():
    sums = [
        entry(START, 60, 10_000),
        entry(date(2026, 7, 2), 60, 20_000),
        entry(date(2026, 7, 3), -20, 10_000),
        entry(date(2026, 7, 4), -40, 10_000),
        entry(date(2026, 7, 5), 0, 20_000),
    ]
    of = facts(terms(**CAP, budget_minutes=90), day_sums=sums)
    days = [START + timedelta(days=number) for number in range(5)]
    assert [earned(of, day) for day in days] == [10_000, 20_000, 23_334, 20_000, 20_000]
    assert [over_cap(of, day) for day in days] == [0, 10_000, 3_333, 0, 0]


def test_a_correction_takes_off_several_entries_above_the_cap():
    sums = [entry(START, 60), entry(START, 30), entry(START, 30), entry(JULY_20, -45)]
    of = facts(terms(**CAP, budget_minutes=60), day_sums=sums)
    assert (earned(of), over_cap(of, END)) == (10_000, 2_500)


def test_a_cap_in_hours_splits_a_sum_without_a_rate_by_its_value():
    of = facts(terms(**CAP, budget_minutes=30), day_sums=[worked(START, 90)])
    assert (earned(of), over_cap(of, END)) == (5_000, 10_000)


def test_a_cap_in_both_keeps_to_the_lower():
    of = facts(terms(**CAP, budget_minutes=60, budget_cents=8_000), day_sums=[entry(START, 90)])
    assert earned(of) == 8_000


def test_the_cap_is_that_of_the_terms_in_force_and_orders_do_not_raise_it():
    approved = order(amount_cents=1_000_000)
    sums = [entry(START, 120), entry(START, 60, change_order_id=approved.id)]
    versions = (terms(**CAP, budget_cents=10_000), terms(JULY_20, **CAP, budget_cents=15_000), terms(END))
    of = facts(*versions, day_sums=sums, orders=[approved])
    days = (date(2026, 7, 9), date(2026, 7, 10), JULY_20, END)
    assert [earned(of, day) for day in days] == [10_000, 20_000, 25_000, 30_000]


def test_an_alert_caps_nothing():
    of = facts(terms(budget_kind=BudgetKind.ALERT, budget_cents=1), day_sums=[worked(START, 60)])
    assert (earned(of), over_cap(of, END)) == (10_000, 0)


days_of_term = st.integers(0, 183).map(lambda number: START + timedelta(days=number))
ORDERS = (
    order(id="approved", approved_posting=date(2026, 8, 15)),
    order(id="sent", status=OrderStatus.SENT, approved_posting=None),
    lump_sum(250_000, date(2026, 9, 9), id="lump"),
)
sums_of_entries = st.builds(
    lambda on, late, minutes, ordered, kind, billable: entry(
        on,
        minutes if billable else 0,
        posting_date=on + timedelta(days=late),
        change_order_id=ordered,
        stored_class=kind,
        billable=billable,
    ),
    days_of_term,
    st.sampled_from((0, 0, 0, 40)),
    st.integers(-30, 900),
    st.sampled_from((None, None, "approved", "sent")),
    st.sampled_from((StoredClass.IN_SCOPE, StoredClass.UNCLASSIFIED)),
    st.booleans(),
)
versions_of_terms = st.sampled_from(
    (
        (terms(),),
        (terms(**CAP, budget_cents=150_000),),
        (terms(**CAP, budget_minutes=1_000), terms(date(2026, 9, 20), **CAP, budget_minutes=1_300)),
        (terms(**RETAINER), terms(date(2026, 9, 1)), terms(date(2026, 10, 1), **FIXED)),
    )
)
DELIVERED = (
    accepted(date(2026, 10, 9), amount_cents=44_000),
    submitted(date(2026, 10, 20), amount_cents=55_000, silence=Silence.ACCEPTED),
)


@given(versions=versions_of_terms, sums=st.lists(sums_of_entries, max_size=25), day=days_of_term)
def test_lines_add_up_and_what_posts_later_changes_nothing(versions, sums, day):
    of = facts(*versions, day_sums=sums, orders=ORDERS, deliverables=DELIVERED)
    items = earned_items(of, day)
    assert sum(line.amount_cents for line in earned_lines(items)) == sum(item.amount_cents for item in items)
    assert [item.on for item in items] == sorted(item.on for item in items)
    assert all(item.on <= day for item in items)
    known = tuple(one for one in of.day_sums if one.posting_date <= day)
    assert earned_items(replace(of, day_sums=known), day) == items


@given(
    versions=versions_of_terms,
    sums=st.lists(sums_of_entries, max_size=15),
    late=sums_of_entries,
    covered=days_of_term,
    back=st.integers(0, 183),
)
def test_nothing_that_enters_late_changes_a_covered_day(versions, sums, late, covered, back):
    of = facts(*versions, day_sums=sums, orders=ORDERS, deliverables=DELIVERED, covered_until=covered)
    posted = replace(late, posting_date=posting_date(late.work_date, covered))
    after = facts(*versions, day_sums=[*sums, posted], orders=ORDERS, deliverables=DELIVERED, covered_until=covered)
    day = covered - timedelta(days=back)
    assert earned_items(after, day) == earned_items(of, day)


@given(sums=st.lists(sums_of_entries, max_size=25), cents=st.integers(0, 400_000))
def test_a_cap_in_money_is_never_exceeded(sums, cents):
    of = facts(terms(**CAP, budget_cents=cents), day_sums=[replace(one, change_order_id=None) for one in sums])
    capless = replace(of, terms=(terms(),))
    assert earned(of) == min(cents, earned(capless))
    assert earned(of) + over_cap(of, END) == earned(capless)


@given(
    minutes=st.lists(st.integers(1, 600), min_size=1, max_size=12),
    rates=st.lists(st.sampled_from((10_000, 9_999, 12_345)), min_size=12, max_size=12),
    limit=st.integers(0, 4000),
    reversed_one=st.integers(0, 11),
)
def test_below_a_cap_in_hours_everything_counts_and_reversals_leave_no_rest(minutes, rates, limit, reversed_one):
    sums = [entry(START, count, rate) for count, rate in zip(minutes, rates, strict=False)]
    of = facts(terms(**CAP, budget_minutes=limit), day_sums=sums)
    if sum(minutes) <= limit:
        assert (earned(of), over_cap(of, END)) == (sum(one.value_cents for one in sums), 0)
    undone = sums[reversed_one % len(sums)]
    back = replace(undone, posting_date=JULY_20, billed_minutes=-undone.billed_minutes, value_cents=-undone.value_cents)
    after = facts(terms(**CAP, budget_minutes=limit), day_sums=[*sums, back])
    if sum(minutes) - undone.billed_minutes <= limit:
        assert earned(after) == sum(one.value_cents for one in sums) - undone.value_cents
        assert over_cap(after, END) == 0


@pytest.mark.parametrize("structure", [{}, FIXED, RETAINER])
def test_nothing_is_earned_before_anything_happens(structure):
    assert earned_items(facts(terms(**structure)), START - timedelta(days=1)) == ()
