"""The retainer's ledger (SPEC §3.7): the worked tables, and the law that it conserves minutes."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rules_builders import END, RETAINER, START, engagement, facts, order, status, terms, worked

from engagement_desk.domain.calendar import add_months
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import Deficit, EarnedKind, Status, StoredClass, Structure, Surplus
from engagement_desk.domain.rules.earned import earned_items
from engagement_desk.domain.rules.retainer import check_terms_change, coming_periods, ledger

HOUR = 60
CARRY = {"surplus": Surplus.CARRY, "deficit": Deficit.CARRY}
LATER = date(2027, 6, 30)


def kept(used_hours, day=None, **values):
    """The rows of as many monthly periods as there are hours used, closed."""
    days = [add_months(START, month) + timedelta(days=9) for month in range(len(used_hours))]
    sums = [worked(day, hours * HOUR) for day, hours in zip(days, used_hours, strict=True)]
    through = add_months(START, len(used_hours)) - timedelta(days=1)
    of = facts(terms(**{**RETAINER, **values}), engagement=engagement(end=LATER), day_sums=sums)
    return ledger(of, day or through)


def in_hours(rows, name):
    minutes = [getattr(row, name) for row in rows]
    assert all(count % HOUR == 0 for count in minutes)
    return [count // HOUR for count in minutes]


def test_a_surplus_and_a_deficit_are_carried():
    rows = kept([30, 60, 0], included_minutes=40 * HOUR, **CARRY)
    assert in_hours(rows, "used") == [30, 60, 0]
    assert in_hours(rows, "available") == [40, 50, 30]
    assert in_hours(rows, "carried_out") == [10, -10, 30]
    assert in_hours(rows, "carried_in") == [0, 10, -10]


def test_the_cap_forfeits_and_a_deficit_is_billed():
    rows = kept([0, 5, 10, 50, 20], surplus=Surplus.CARRY, cap_minutes=20 * HOUR, overage_rate_cents=15_000)
    assert in_hours(rows, "available") == [20, 40, 40, 40, 20]
    assert in_hours(rows, "expired") == [0, 15, 10, 0, 0]
    assert in_hours(rows, "carried_out") == [20, 20, 20, 0, 0]
    assert in_hours(rows, "overage") == [0, 0, 0, 10, 0]
    assert [row.overage_cents for row in rows] == [0, 0, 0, 150_000, 0]


@pytest.mark.parametrize(
    ("expiry", "available", "expired"),
    [(1, [10, 20, 20, 20], [0, 10, 10, 10]), (2, [10, 20, 30, 30], [0, 0, 10, 10])],
)
def test_carried_minutes_expire(expiry, available, expired):
    rows = kept([0, 0, 0, 0], included_minutes=10 * HOUR, surplus=Surplus.CARRY, expiry_periods=expiry)
    assert in_hours(rows, "available") == available
    assert in_hours(rows, "expired") == expired


def test_the_oldest_minutes_are_used_first():
    rows = kept([0, 10, 0], included_minutes=10 * HOUR, surplus=Surplus.CARRY, expiry_periods=1)
    assert in_hours(rows, "expired") == [0, 0, 10]


def test_without_a_policy_the_unused_rest_expires():
    rows = kept([5, 30], deficit=Deficit.CARRY)
    assert in_hours(rows, "expired") == [15, 0]
    assert in_hours(rows, "carried_out") == [0, -10]


def test_a_deficit_brought_in_lowers_what_is_available_and_nothing_expires_from_it():
    rows = kept([30, 0, 0], deficit=Deficit.CARRY)
    assert in_hours(rows, "available") == [20, 10, 20]
    assert in_hours(rows, "expired") == [0, 10, 20]


def test_overage_without_a_rate_of_its_own_is_billed_at_the_rate_and_rounded_once():
    of = facts(terms(**{**RETAINER, "included_minutes": 0}, rate_cents=9_999), day_sums=[worked(START, 50)])
    [row] = ledger(of, date(2026, 7, 31))
    assert (row.overage, row.overage_cents) == (50, 8_333)


def test_a_running_period_shows_its_balance_and_settles_nothing():
    rows = kept([0, 45], day=date(2026, 8, 20), surplus=Surplus.CARRY)
    assert [row.closed for row in rows] == [True, False]
    assert in_hours(rows[1:], "carried_out") == [-5]
    assert rows[1].overage == rows[1].overage_cents == rows[1].expired == 0


def test_a_period_is_closed_on_its_last_day():
    assert kept([0], day=date(2026, 7, 30))[0].closed is False
    assert kept([0], day=date(2026, 7, 31))[0].closed is True


def test_periods_run_by_anniversary_clipped_to_the_month_end():
    of = facts(terms(date(2026, 1, 31), **RETAINER), engagement=engagement(start=date(2026, 1, 31)))
    starts = [row.period_start for row in ledger(of, date(2026, 5, 1))]
    assert starts == [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30)]


def test_no_period_starts_after_the_planned_end_and_the_last_is_cut():
    of = facts(terms(date(2026, 7, 15), **RETAINER))
    rows = ledger(of, date(2027, 3, 1))
    assert rows[-1].period_start == date(2026, 12, 15)
    assert rows[-1].period_end == END


def test_the_actual_end_cuts_the_ledger_from_the_day_it_counts():
    ended = (status(Status.ACTIVE, START), status(Status.ENDED, date(2026, 8, 20)))
    of = facts(terms(**RETAINER), statuses=ended)
    assert ledger(of, date(2026, 8, 19))[-1].period_end == date(2026, 8, 31)
    assert [row.period_end for row in ledger(of, date(2026, 10, 1))] == [date(2026, 7, 31), date(2026, 8, 20)]


def test_late_time_counts_in_the_period_it_posts_in():
    late = worked(date(2026, 7, 20), 600, posting_date=date(2026, 8, 1))
    rows = ledger(facts(terms(**RETAINER), day_sums=[late]), date(2026, 8, 31))
    assert [row.used for row in rows] == [0, 600]


def test_time_before_the_first_period_counts_in_the_first():
    rows = ledger(facts(terms(**RETAINER), day_sums=[worked(date(2026, 6, 20), 90)]), date(2026, 7, 31))
    assert rows[0].used == 90


def test_time_after_the_last_period_is_earned_at_the_rate():
    of = facts(terms(**RETAINER), day_sums=[worked(date(2027, 1, 5), 90)])
    assert sum(row.used for row in ledger(of, date(2027, 1, 31))) == 0
    [item] = [item for item in earned_items(of, date(2027, 1, 31)) if item.kind is EarnedKind.TIME]
    assert (item.on, item.amount_cents) == (date(2027, 1, 5), 15_000)


def test_only_time_within_scope_is_used():
    ordered = order()
    sums = [
        worked(START, 10, stored_class=StoredClass.UNCLASSIFIED),
        worked(START, 0, stored_class=StoredClass.GOODWILL),
        worked(START, 40, change_order_id=ordered.id),
        worked(START, 80, billable=False),
    ]
    of = facts(terms(**RETAINER), day_sums=sums, orders=[ordered])
    assert ledger(of, date(2026, 7, 31))[0].used == 10


def test_a_stretch_starts_anew_after_another_structure():
    versions = (
        terms(**RETAINER, **CARRY),
        terms(date(2026, 9, 1)),
        terms(date(2026, 10, 10), **RETAINER, **CARRY),
    )
    rows = ledger(facts(*versions, day_sums=[worked(date(2026, 9, 5), 60)]), date(2026, 11, 9))
    starts = [row.period_start for row in rows]
    assert starts == [date(2026, 7, 1), date(2026, 8, 1), date(2026, 10, 10)]
    assert [row.carried_in for row in rows] == [0, 1200, 0]
    assert sum(row.used for row in rows) == 0


def test_before_the_first_period_there_is_no_ledger():
    assert ledger(facts(terms(**RETAINER), day_sums=[worked(date(2026, 6, 1), 60)]), date(2026, 6, 15)) == ()


def test_a_stretch_that_was_over_before_the_start_has_no_period():
    versions = (terms(date(2026, 5, 1), **RETAINER), terms(date(2026, 6, 1)))
    assert ledger(facts(*versions), END) == ()


def test_coming_periods_belong_to_the_term():
    of = facts(terms(**RETAINER))
    assert [period.start.month for period in coming_periods(of, date(2026, 10, 1))] == [11, 12]
    assert coming_periods(facts(terms(**RETAINER), engagement=engagement(end=None)), START) == ()


CHANGES = [
    {"period_fee_cents": 1},
    {"included_minutes": 1},
    {"overage_rate_cents": 1},
    {"surplus": Surplus.CARRY},
    {"deficit": Deficit.CARRY},
    {"cap_minutes": 1},
    {"expiry_periods": 1},
    {"structure": Structure.TIME_AND_MATERIALS},
]


@pytest.mark.parametrize("change", CHANGES)
def test_the_retainer_changes_on_a_first_day_only(change):
    standing = [terms(**RETAINER)]
    with pytest.raises(Refused) as refused:
        check_terms_change(standing, terms(date(2026, 9, 2), **{**RETAINER, **change}), engagement())
    assert refused.value.code == "not_a_period_start"
    assert refused.value.values == {"on": date(2026, 9, 2), "next": date(2026, 10, 1)}
    check_terms_change(standing, terms(date(2026, 10, 1), **{**RETAINER, **change}), engagement())


def test_other_terms_change_on_any_day():
    check_terms_change([terms(**RETAINER)], terms(date(2026, 9, 2), rate_cents=1, **RETAINER), engagement())
    check_terms_change([terms()], terms(date(2026, 9, 2), **RETAINER), engagement())
    check_terms_change([terms(**RETAINER)], terms(**{**RETAINER, "period_fee_cents": 1}), engagement())
    check_terms_change([terms(date(2026, 5, 1), **RETAINER)], terms(date(2026, 6, 3), included_minutes=1), engagement())


def test_a_change_that_unsettles_a_later_version_is_refused():
    later = terms(date(2026, 10, 1), **{**RETAINER, "period_fee_cents": 1})
    with pytest.raises(Refused) as refused:
        check_terms_change([terms(), later], terms(date(2026, 8, 15), **RETAINER), engagement())
    assert refused.value.values == {"on": date(2026, 10, 1), "next": date(2026, 10, 15)}


@given(
    used=st.lists(st.integers(-600, 4000), min_size=1, max_size=9),
    included=st.integers(0, 3000),
    surplus=st.sampled_from(Surplus),
    deficit=st.sampled_from(Deficit),
    cap=st.none() | st.integers(0, 4000),
    expiry=st.none() | st.integers(1, 4),
    days=st.integers(0, 280),
)
def test_the_ledger_conserves_minutes(used, included, surplus, deficit, cap, expiry, days):
    values = {"surplus": surplus, "deficit": deficit, "cap_minutes": cap, "expiry_periods": expiry}
    sums = [worked(add_months(START, month) + timedelta(days=5), minutes) for month, minutes in enumerate(used)]
    of = facts(
        terms(**{**RETAINER, **values, "included_minutes": included}), engagement=engagement(end=LATER), day_sums=sums
    )
    rows = ledger(of, START + timedelta(days=days))
    for row in rows:
        assert row.carried_in + row.included + row.overage == row.used + row.expired + row.carried_out
        assert row.available == row.carried_in + row.included
        assert row.expired >= 0
        assert row.overage >= 0
        if row.closed and deficit is Deficit.BILL_NOW:
            assert row.carried_out >= 0
        if row.closed and cap is not None:
            assert row.carried_out <= cap
    for before, after in pairwise(rows):
        assert after.carried_in == before.carried_out
