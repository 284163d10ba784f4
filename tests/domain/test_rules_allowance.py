"""Weeks and months against the allowance, and budgets (SPEC §3.7)."""

from datetime import date

import pytest
from rules_builders import (
    END,
    START,
    engagement,
    entry,
    facts,
    lump_sum,
    order,
    status,
    terms,
    worked,
)

from engagement_desk.domain.kinds import (
    BudgetKind,
    OrderStatus,
    Pricing,
    Span,
    Status,
    StoredClass,
)
from engagement_desk.domain.rules.position import position

WEEKLY = {"allowance_per": Span.WEEK, "allowance_min_minutes": 900, "allowance_max_minutes": 1500}
MONTHLY = {"allowance_per": Span.MONTH, "allowance_min_minutes": 480, "allowance_max_minutes": 720}


def rows(day, *versions, **values):
    return position(facts(*versions, **values), day).allowance


def test_weeks_run_from_the_starts_to_the_days():
    sums = [
        worked(START, 600),
        worked(date(2026, 7, 6), 900),
        worked(date(2026, 7, 13), 899),
        worked(date(2026, 7, 26), 1501),
        worked(date(2026, 7, 27), 1600),
    ]
    found = rows(date(2026, 7, 28), terms(**WEEKLY), day_sums=sums)
    assert [(row.period_start.day, row.period_end.day, row.billed_minutes, row.state) for row in found] == [
        (29, 5, 600, "partial"),
        (6, 12, 900, "within"),
        (13, 19, 899, "under"),
        (20, 26, 1501, "over"),
        (27, 2, 1600, "so_far"),
    ]
    assert (found[0].min_minutes, found[0].max_minutes) == (900, 1500)


def test_a_week_is_closed_on_its_sunday():
    assert rows(date(2026, 7, 11), terms(**WEEKLY))[-1].state == "so_far"
    assert rows(date(2026, 7, 12), terms(**WEEKLY))[-1].state == "under"


@pytest.mark.parametrize(
    ("bounds", "state"),
    [
        ({"allowance_min_minutes": None}, "within"),
        ({"allowance_max_minutes": None}, "under"),
        ({"allowance_min_minutes": None, "allowance_max_minutes": None}, "within"),
    ],
)
def test_a_missing_bound_never_fails(bounds, state):
    assert rows(date(2026, 7, 31), terms(**{**MONTHLY, **bounds}))[0].state == state


def test_a_change_of_terms_makes_a_span_partial_and_its_first_day_rules():
    versions = (terms(**MONTHLY), terms(date(2026, 8, 15), **{**MONTHLY, "allowance_min_minutes": 0}))
    found = rows(date(2026, 9, 30), *versions)
    assert [(row.min_minutes, row.state) for row in found] == [(480, "under"), (480, "partial"), (0, "within")]


def test_terms_without_an_allowance_have_no_rows():
    monthly, weekly = terms(date(2026, 8, 1), **MONTHLY), terms(date(2026, 9, 21), **WEEKLY)
    versions = (terms(), monthly, terms(date(2026, 9, 1)), weekly)
    found = rows(date(2026, 9, 27), *versions)
    assert [row.period_start for row in found] == [date(2026, 8, 1), date(2026, 9, 21)]


def test_the_end_cuts_the_last_span_and_none_follows():
    ended = [status(Status.ACTIVE, START), status(Status.ENDED, date(2026, 8, 20))]
    found = rows(date(2026, 10, 1), terms(**MONTHLY), statuses=ended)
    assert [(row.period_start.month, row.state) for row in found] == [(7, "under"), (8, "partial")]
    assert rows(date(2027, 3, 1), terms(**MONTHLY))[-1].period_start == date(2026, 12, 1)
    assert rows(date(2026, 6, 30), terms(**MONTHLY)) == ()


def test_only_time_within_scope_fills_the_allowance():
    ordered = order()
    sums = [
        worked(START, 500, stored_class=StoredClass.UNCLASSIFIED),
        worked(START, 60, change_order_id=ordered.id),
        worked(START, 0, stored_class=StoredClass.GUARANTEE),
        worked(date(2026, 6, 30), 999, posting_date=date(2026, 7, 31)),
    ]
    found = rows(date(2026, 7, 31), terms(**MONTHLY), day_sums=sums, orders=[ordered])
    assert [(row.billed_minutes, row.state) for row in found] == [(1499, "over")]


def budget(day=END, *versions, **values):
    return position(facts(*versions, **values), day).budget


@pytest.mark.parametrize(
    ("minutes", "threshold"), [(449, None), (450, 75), (539, 75), (540, 90), (599, 90), (600, 100), (700, 100)]
)
def test_a_budget_in_hours_warns(minutes, threshold):
    use = budget(END, terms(budget_kind=BudgetKind.ALERT, budget_minutes=600), day_sums=[worked(START, minutes)])
    assert (use.limit_minutes, use.limit_cents, use.used_minutes, use.threshold) == (600, None, minutes, threshold)


def test_a_budget_in_money_counts_what_lies_above_a_cap():
    use = budget(END, terms(budget_kind=BudgetKind.CAP, budget_cents=10_000), day_sums=[entry(START, 90)])
    assert (use.kind, use.used_cents, use.threshold) == (BudgetKind.CAP, 15_000, 100)


def test_budgets_count_orders_on_time_and_are_raised_by_approved_orders():
    on_time = order(estimate_minutes=120, amount_cents=18_000)
    by_hours = order(estimate_minutes=60)
    lump = lump_sum(50_000, estimate_minutes=30)
    free = order(pricing=Pricing.ZERO_COST)
    sent = order(status=OrderStatus.SENT, approved_posting=None, amount_cents=7)
    sums = [worked(START, 60), worked(START, 45, change_order_id=on_time.id)]
    sums += [worked(START, 10, change_order_id=one.id) for one in (lump, free, sent)]
    given = {"day_sums": sums, "orders": [on_time, by_hours, lump, free, sent]}
    in_hours = budget(END, terms(budget_kind=BudgetKind.ALERT, budget_minutes=600), **given)
    assert (in_hours.limit_minutes, in_hours.used_minutes) == (600 + 120 + 60 + 30, 105)
    in_money = budget(END, terms(budget_kind=BudgetKind.ALERT, budget_cents=100_000), **given)
    assert (in_money.limit_cents, in_money.used_cents) == (100_000 + 18_000 + 10_000 + 50_000, 17_500)
    before = budget(date(2026, 7, 9), terms(budget_kind=BudgetKind.ALERT, budget_minutes=600), **given)
    assert (before.limit_minutes, before.used_minutes) == (600, 60)


def test_a_superseded_order_raises_nothing():
    first = order(estimate_minutes=120)
    second = order(estimate_minutes=90, supersedes_id=first.id)
    use = budget(END, terms(budget_kind=BudgetKind.ALERT, budget_minutes=600), orders=[first, second])
    assert use.limit_minutes == 690


def test_no_budget_is_none():
    assert budget() is None
    assert budget(END, terms(budget_kind=BudgetKind.ALERT)) is None
    assert budget(END, terms(budget_minutes=5)) is None
    assert budget(END, engagement=engagement(end=None)) is None
