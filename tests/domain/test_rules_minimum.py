"""Minimum, pace, required minutes, forecast and projection (SPEC §3.6), and the term they rest on."""

from datetime import date, timedelta
from fractions import Fraction

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
    engagement,
    entry,
    facts,
    lump_sum,
    order,
    status,
    terms,
    worked,
)

from engagement_desk.domain.kinds import BudgetKind, OrderStatus, Status
from engagement_desk.domain.rules.earned import earned_items
from engagement_desk.domain.rules.position import position
from engagement_desk.domain.rules.standing import Term, actual_end, last_day, status_on, term
from engagement_desk.domain.rules.terms import terms_on

SEP_30 = date(2026, 9, 30)
JULY_14, JULY_15 = date(2026, 7, 14), date(2026, 7, 15)


def test_the_term_is_counted_inclusively():
    assert term(engagement(), SEP_30) == Term(184, 92, 92, 92)
    assert term(engagement(), date(2026, 6, 1)) == Term(184, 0, 213, -29)
    assert term(engagement(), date(2027, 2, 1)) == Term(184, 184, 0, 216)
    assert term(engagement(end=None), SEP_30) == Term(None, 92, None, 92)
    assert term(engagement(end=None), date(2026, 6, 30)) == Term(None, 0, None, 0)


def test_a_status_counts_from_its_posting_date():
    changes = (
        status(Status.ACTIVE, START),
        status(Status.ENDED, date(2026, 8, 1)),
        status(Status.ACTIVE, date(2026, 8, 10)),
        status(Status.ENDED, date(2026, 9, 1), posting=date(2026, 10, 1)),
        status(Status.ENDED, date(2026, 10, 5)),
    )
    days = [date(2026, 6, 30), START, date(2026, 8, 1), date(2026, 8, 10), date(2026, 9, 1), date(2026, 10, 1)]
    assert [status_on(changes, day) for day in days] == [
        Status.PROPOSED,
        Status.ACTIVE,
        Status.ENDED,
        Status.ACTIVE,
        Status.ACTIVE,
        Status.ENDED,
    ]
    ends = [actual_end(changes, day) for day in days]
    assert ends == [None, None, date(2026, 8, 1), None, None, date(2026, 10, 1)]
    assert actual_end(changes, END) == date(2026, 10, 1)
    assert last_day(engagement(), changes, START) == END
    assert last_day(engagement(), changes, date(2026, 8, 3)) == date(2026, 8, 1)
    assert last_day(engagement(end=None), (), START) is None


def test_shortfall_and_the_minimum_in_minutes():
    found = position(facts(day_sums=[worked(START, 60)]), SEP_30)
    assert (found.minimum_cents, found.minimum_minutes, found.shortfall_cents) == (2_560_000, 15_360, 2_550_000)
    assert position(facts(terms(rate_cents=9_900)), SEP_30).minimum_minutes == 15_516
    assert position(facts(terms(rate_cents=0)), SEP_30).minimum_minutes is None
    assert position(facts(day_sums=[worked(START, 60_000)]), SEP_30).shortfall_cents == 0


def test_pace_has_two_decimals():
    of = facts(day_sums=[worked(START, 7_680)])
    assert position(of, SEP_30).pace == Fraction(1)
    assert position(of, date(2026, 9, 29)).pace == Fraction(101, 100)
    assert position(facts(day_sums=[worked(START, -60)]), SEP_30).pace == Fraction(-1, 100)


@pytest.mark.parametrize(
    ("values", "day"),
    [
        ({"engagement": engagement(end=None)}, SEP_30),
        ({}, JULY_14),
        ({}, date(2026, 6, 1)),
        ({"versions": (terms(minimum_cents=0),)}, SEP_30),
    ],
)
def test_a_pace_that_would_say_nothing_is_none(values, day):
    values = dict(values)
    assert position(facts(*values.pop("versions", ()), **values), day).pace is None


def test_pace_begins_on_the_fifteenth_day_also_of_a_short_term():
    assert position(facts(), JULY_15).pace == 0
    assert position(facts(engagement=engagement(end=date(2026, 7, 10))), JULY_15).pace == 0


def test_required_minutes_a_week():
    of = facts(day_sums=[worked(START, 60)])
    assert position(of, SEP_30).required_minutes_per_week == -(-25_500 * 60 * 7 // (100 * 92))
    assert position(of, END).required_minutes_per_week is None
    assert position(facts(day_sums=[worked(START, 15_360)]), SEP_30).required_minutes_per_week is None
    assert position(facts(terms(rate_cents=0)), SEP_30).required_minutes_per_week is None
    assert position(facts(terms(**FIXED)), SEP_30).required_minutes_per_week is None
    assert position(facts(engagement=engagement(end=None)), SEP_30).required_minutes_per_week is None


@pytest.mark.parametrize("at_rest", [Status.PAUSED, Status.ENDED])
def test_at_rest_there_is_no_forecast_and_nothing_else_changes(at_rest):
    sums = [worked(START, 60)]
    resting = position(facts(day_sums=sums, statuses=[status(at_rest, date(2026, 9, 1))]), SEP_30)
    running = position(facts(day_sums=sums), SEP_30)
    assert resting.forecast_cents is None
    assert resting.required_minutes_per_week is None
    assert resting.minimum_projected_on is None
    assert (resting.pace, resting.earned_cents) == (running.pace, running.earned_cents)


def test_forecast_of_time():
    sums = [worked(date(2026, 9, 2), 600), worked(date(2026, 9, 3), 300), worked(SEP_30, 120)]
    found = position(facts(day_sums=sums), SEP_30)
    assert found.earned_last_28_cents == 70_000
    assert found.forecast_cents == 170_000 + 230_000
    early = position(facts(day_sums=[worked(JULY_15, 10), worked(date(2026, 6, 30), 600)]), JULY_15)
    assert early.earned_last_28_cents == 1_667
    assert early.forecast_cents == 101_667 + 18_782
    assert position(facts(day_sums=sums), JULY_14).forecast_cents is None
    assert position(facts(day_sums=sums, engagement=engagement(end=None)), SEP_30).forecast_cents is None


def test_forecast_counts_open_risk_lump_sums_and_nothing_that_was_refused():
    sent = order(status=OrderStatus.SENT, approved_posting=None)
    declined = order(status=OrderStatus.DECLINED, approved_posting=None, closed_on=date(2026, 9, 1))
    later = order(status=OrderStatus.WITHDRAWN, approved_posting=None, closed_on=date(2026, 10, 1))
    undated = order(status=OrderStatus.WITHDRAWN, approved_posting=None)
    sums = [worked(START, 60, change_order_id=one.id) for one in (sent, declined, later, undated)]
    replaced = lump_sum(9_000)
    lumps = [
        replaced,
        lump_sum(1_000, supersedes_id=replaced.id),
        lump_sum(200, date(2026, 10, 1)),
        lump_sum(70, date(2026, 8, 1)),
        lump_sum(5, status=OrderStatus.SENT),
    ]
    found = position(facts(day_sums=sums, orders=[sent, declined, later, undated, *lumps]), SEP_30)
    assert found.earned_cents == 70
    assert found.forecast_cents == 70 + 20_000 + 1_200


def test_forecast_of_a_retainer_and_of_a_fixed_price():
    assert position(facts(terms(**RETAINER)), SEP_30).forecast_cents == 6 * 500_000
    parts = [
        accepted(date(2026, 8, 1), amount_cents=1),
        deliverable(amount_cents=20, due=date(2026, 10, 5)),
        deliverable(amount_cents=300, due=date(2026, 8, 5)),
        deliverable(amount_cents=4_000),
        deliverable(amount_cents=50_000, due=date(2027, 1, 5)),
        deliverable(due=date(2026, 10, 5)),
    ]
    assert position(facts(terms(**FIXED), deliverables=parts), SEP_30).forecast_cents == 54_321
    assert position(facts(deliverables=parts), SEP_30).forecast_cents == 0


def test_reached_on_is_the_start_of_the_last_stretch_above_the_minimum():
    sums = [
        worked(date(2026, 7, 5), 15_400),
        worked(date(2026, 8, 5), -600),
        worked(date(2026, 9, 5), 600),
    ]
    of = facts(day_sums=sums)
    days = (date(2026, 7, 4), date(2026, 8, 1), date(2026, 8, 5), SEP_30)
    assert [position(of, day).minimum_reached_on for day in days] == [
        None,
        date(2026, 7, 5),
        None,
        date(2026, 9, 5),
    ]


def test_reached_on_goes_by_the_minimum_and_the_cap_in_force_then():
    cap = {"budget_kind": BudgetKind.CAP}
    versions = (
        terms(minimum_cents=10_000, **cap, budget_cents=9_000),
        terms(date(2026, 8, 1), minimum_cents=10_000, **cap, budget_cents=12_000),
        terms(date(2026, 9, 1), minimum_cents=12_000, **cap, budget_cents=12_000),
        terms(date(2026, 10, 1), minimum_cents=12_001, **cap, budget_cents=12_000),
    )
    of = facts(*versions, day_sums=[entry(date(2026, 7, 3), 120)])
    days = (date(2026, 7, 31), date(2026, 8, 1), SEP_30, date(2026, 10, 1))
    assert [position(of, day).minimum_reached_on for day in days] == [None, date(2026, 8, 1), date(2026, 8, 1), None]


def test_no_minimum_is_reached_from_the_start():
    of = facts(terms(minimum_cents=0))
    assert position(of, SEP_30).minimum_reached_on == START
    assert position(of, date(2026, 6, 30)).minimum_reached_on is None


def test_time_before_the_start_may_reach_the_minimum():
    of = facts(terms(minimum_cents=10_000), day_sums=[worked(date(2026, 6, 20), 60)])
    assert position(of, START).minimum_reached_on == date(2026, 6, 20)


def test_projected_on_grows_by_the_day():
    of = facts(terms(minimum_cents=200_000), day_sums=[worked(SEP_30, 280)])
    # 46,667 in 28 days: 92 days to come; the minimum needs 153,333 more.
    assert position(of, SEP_30).minimum_projected_on == SEP_30 + timedelta(days=92)
    short = facts(terms(minimum_cents=200_002), day_sums=[worked(SEP_30, 280)])
    assert position(short, SEP_30).minimum_projected_on is None


def test_projected_on_jumps_with_fees_deliverables_and_lump_sums():
    retained = facts(terms(**RETAINER, minimum_cents=2_000_000))
    assert position(retained, SEP_30).minimum_projected_on == date(2026, 10, 1)
    due = deliverable(amount_cents=100, due=date(2026, 11, 3))
    undue = deliverable(amount_cents=100)
    after = deliverable(amount_cents=100, due=date(2027, 1, 9))
    priced = facts(terms(**FIXED, minimum_cents=100), deliverables=[due, undue, after])
    assert position(priced, SEP_30).minimum_projected_on == date(2026, 11, 3)
    dearer = facts(terms(**FIXED, minimum_cents=250), deliverables=[due, undue, after], orders=[lump_sum(50)])
    assert position(dearer, SEP_30).minimum_projected_on == END
    dearest = facts(terms(**FIXED, minimum_cents=251), deliverables=[due, undue, after], orders=[lump_sum(50)])
    assert position(dearest, SEP_30).minimum_projected_on is None


def test_projected_on_adds_both_and_ends_with_the_term():
    grown = facts(
        terms(minimum_cents=150_000), day_sums=[worked(SEP_30, 280)], orders=[lump_sum(40_000), lump_sum(-40_000)]
    )
    assert position(grown, SEP_30).minimum_projected_on == SEP_30 + timedelta(days=62)
    assert position(grown, END).minimum_projected_on is None
    assert position(grown, END + timedelta(days=40)).minimum_projected_on is None
    reached = facts(day_sums=[worked(START, 15_360)])
    assert position(reached, SEP_30).minimum_projected_on is None


def test_projected_on_leaves_risk_out():
    sent = order(status=OrderStatus.SENT, approved_posting=None)
    of = facts(terms(minimum_cents=5_000), day_sums=[worked(START, 60, change_order_id=sent.id)], orders=[sent])
    found = position(of, SEP_30)
    assert (found.forecast_cents, found.minimum_projected_on) == (10_000, None)


@given(
    minutes=st.lists(st.integers(-200, 900), max_size=20),
    minimum=st.integers(0, 900_000),
    fee=st.integers(0, 200_000),
    lump=st.integers(-50_000, 90_000),
    day=st.integers(0, 183),
)
def test_projection_agrees_with_a_walk_day_by_day(minutes, minimum, fee, lump, day):
    on = START + timedelta(days=day)
    sums = [worked(START + timedelta(days=9 * number), count) for number, count in enumerate(minutes)]
    retained = terms(date(2026, 10, 1), **{**RETAINER, "period_fee_cents": fee}, minimum_cents=minimum)
    versions = (terms(minimum_cents=minimum), retained)
    found = position(facts(*versions, day_sums=sums, orders=[lump_sum(lump)]), on)
    walked = None
    if found.forecast_cents is not None and found.earned_cents < minimum:
        elapsed = min(28, found.elapsed_days)
        for ahead in range(1, (END - on).days + 1):
            then = on + timedelta(days=ahead)
            fees = fee * sum(1 for month in (10, 11, 12) if on < date(2026, month, 1) <= then)
            total = found.earned_cents + Fraction(found.earned_last_28_cents * ahead, elapsed) + fees
            total += lump if then == END and on >= date(2026, 7, 10) else 0
            if total >= minimum - Fraction(1, 2):
                walked = then
                break
    assert found.minimum_projected_on == walked


@given(
    minutes=st.lists(st.tuples(st.integers(0, 183), st.integers(-400, 900)), max_size=15),
    minimums=st.tuples(st.integers(0, 90_000), st.integers(0, 90_000)),
    cap=st.none() | st.integers(0, 100_000),
    day=st.integers(0, 183),
)
def test_reached_on_agrees_with_asking_every_day(minutes, minimums, cap, day):
    kind = None if cap is None else BudgetKind.CAP
    versions = (
        terms(minimum_cents=minimums[0]),
        terms(date(2026, 9, 1), minimum_cents=minimums[1], budget_kind=kind, budget_cents=cap),
    )
    of = facts(*versions, day_sums=[entry(START + timedelta(days=number), count) for number, count in minutes])
    on = START + timedelta(days=day)
    held = None
    for number in range(day, -1, -1):
        then = START + timedelta(days=number)
        if sum(item.amount_cents for item in earned_items(of, then)) < terms_on(of.terms, then).minimum_cents:
            break
        held = then
    assert position(of, on).minimum_reached_on == held
