"""Every figure of a position, against a second implementation that knows only the text of SPEC §3."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import oracle_earned
import oracle_limits
import oracle_minimum
import oracle_retainer
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from oracle_time import terms_at, worth
from oracle_worlds import RATES, START, facts_of, sum_of, terms_of, worlds

from engagement_desk.domain.facts import DaySum, Facts
from engagement_desk.domain.kinds import BudgetKind, DeliverableState, EntryClass, Silence, Status
from engagement_desk.domain.position import RetainerRow
from engagement_desk.domain.rules.deliverables import standing
from engagement_desk.domain.rules.position import position
from engagement_desk.domain.rules.retainer import ledger

TOTALLED = (EntryClass.IN_SCOPE, EntryClass.CHANGE_ORDER, EntryClass.AT_RISK, EntryClass.UNCLASSIFIED)
SPOKEN = {Silence.ACCEPTED: DeliverableState.ACCEPTED, Silence.REJECTED: DeliverableState.REJECTED}


def _has_resumed(facts: Facts) -> bool:
    """Tell whether an ended engagement was taken up again: what an earlier day knew is not what is known now."""
    kinds = [change.status for change in facts.statuses]
    return Status.ENDED in kinds and any(kind is not Status.ENDED for kind in kinds[kinds.index(Status.ENDED) :])


@given(worlds())
def test_money(world):
    facts, day = world
    given_ = position(facts, day)
    earned = oracle_earned.earned(facts, day)
    assert given_.earned_cents == earned
    assert sum(line.amount_cents for line in given_.earned_lines) == earned
    assert given_.over_cap_cents == oracle_earned.over_cap(facts, day)
    assert given_.unbilled_cents == oracle_earned.unbilled(facts, day)
    assert given_.shortfall_cents == max(0, oracle_minimum.minimum(facts, day) - earned)


@given(worlds())
def test_minimum_and_outlook(world):
    facts, day = world
    given_ = position(facts, day)
    assert given_.minimum_cents == oracle_minimum.minimum(facts, day)
    assert given_.minimum_minutes == oracle_minimum.minimum_minutes(facts, day)
    assert given_.pace == oracle_minimum.pace(facts, day)
    assert given_.required_minutes_per_week == oracle_minimum.required_minutes(facts, day)
    assert given_.earned_last_28_cents == oracle_minimum.lately(facts, day)
    assert given_.forecast_cents == oracle_minimum.forecast(facts, day)
    assert given_.minimum_projected_on == oracle_minimum.projected_on(facts, day)


@settings(max_examples=60)
@given(worlds())
def test_reached_by_walking_every_day(world):
    facts, day = world
    assume(not _has_resumed(facts))
    found, asked = position(facts, day).minimum_reached_on, oracle_minimum.reached_on(facts, day)
    if asked is not None and asked < facts.engagement.start and not oracle_minimum.minimum(facts, asked):
        assert found is not None
        assert found <= facts.engagement.start
        return
    assert found == asked


@settings(max_examples=50)
@given(worlds())
def test_term_status_and_classes(world):
    facts, day = world
    given_ = position(facts, day)
    assert given_.term_days == oracle_minimum.term_days(facts)
    assert given_.elapsed_days == oracle_minimum.elapsed(facts, day)
    assert given_.days_left == oracle_minimum.left(facts, day)
    assert given_.status == oracle_retainer.status_at(facts, day)
    assert given_.rate_cents == terms_at(facts.terms, day).rate_cents
    by_class = {kind: _class_sum(facts, day, kind) for kind in EntryClass}
    found = {
        kind: (one.worked_seconds, one.billed_minutes, one.value_cents, one.notional_cents)
        for kind, one in given_.by_class.items()
    }
    assert found == by_class
    totals = tuple(sum(by_class[kind][place] for kind in TOTALLED) for place in range(3))
    assert (given_.worked_seconds, given_.billed_minutes, given_.value_cents) == totals


def _class_sum(facts: Facts, day: date, kind: EntryClass) -> tuple[int, int, int, int]:
    sums = [
        one
        for one in oracle_earned.posted(facts, day)
        if one.billable and oracle_earned.class_at(facts, one, day) == kind
    ]
    return (
        sum(one.worked_seconds for one in sums),
        sum(one.billed_minutes for one in sums),
        sum(one.value_cents for one in sums),
        sum(one.notional_cents for one in sums),
    )


@given(worlds())
def test_ledger_minute_by_minute(world):
    facts, day = world
    rows = [
        RetainerRow(
            period_start=row.span.first,
            period_end=row.span.last,
            fee_cents=row.span.terms.period_fee_cents or 0,
            carried_in=row.carried_in,
            included=row.span.terms.included_minutes or 0,
            used=row.used,
            available=row.available,
            overage=row.overage,
            overage_cents=row.overage_cents,
            expired=row.expired,
            carried_out=row.carried_out,
            closed=row.closed,
        )
        for row in oracle_retainer.ledger(facts, day)
    ]
    assert list(ledger(facts, day)) == rows


@given(worlds())
def test_allowance_span_by_span(world):
    facts, day = world
    given_ = position(facts, day).allowance
    found = [(row.period_start, row.period_end, row.billed_minutes, row.state) for row in given_]
    asked = [
        (
            first,
            last,
            oracle_limits.minutes_between(facts, day, first, last),
            oracle_limits.state_of(facts, day, first, last),
        )
        for first, last in oracle_limits.rows(facts, day)
    ]
    assert sorted(found) == asked


@given(worlds())
def test_budget(world):
    facts, day = world
    use = position(facts, day).budget
    terms = terms_at(facts.terms, day)
    if terms.budget_kind is None:
        assert use is None
        return
    minutes, cents = oracle_limits.budget_use(facts, day)
    more_minutes, more_cents = oracle_limits.raised(facts, day)
    assert use is not None
    assert (use.used_minutes, use.used_cents) == (minutes, cents)
    if terms.budget_minutes is not None:
        assert use.limit_minutes == terms.budget_minutes + more_minutes
        assert use.threshold == oracle_limits.threshold(minutes, use.limit_minutes)
    if terms.budget_cents is not None:
        assert use.limit_cents == terms.budget_cents + more_cents
        assert use.threshold == oracle_limits.threshold(cents, use.limit_cents)


@settings(max_examples=50)
@given(worlds())
def test_silence(world):
    facts, day = world
    for one in facts.deliverables:
        deemed = oracle_earned.deemed_date(one, facts.holidays)
        if one.state is not DeliverableState.SUBMITTED or deemed is None or day < one.submitted_on:
            continue
        stands = standing(one, day, facts.holidays)
        has_spoken = day >= max(deemed, one.submitted_floor)
        assert stands.deemed_on == deemed
        assert stands.state is (SPOKEN[one.silence] if has_spoken else DeliverableState.SUBMITTED)


@settings(max_examples=50)
@given(worlds())
def test_sums_may_be_merged_without_a_cap(world):
    facts, day = world
    assume(all(version.budget_kind is not BudgetKind.CAP for version in facts.terms))
    assert position(replace(facts, day_sums=_merged(facts.day_sums)), day) == position(facts, day)


def _merged(sums: tuple[DaySum, ...]) -> tuple[DaySum, ...]:
    groups: dict[tuple[object, ...], DaySum] = {}
    for one in sums:
        key = one.posting_date, one.work_date, one.stored_class, one.change_order_id, one.billable, one.invoiced
        held = groups.get(
            key, replace(one, entries=0, worked_seconds=0, billed_minutes=0, value_cents=0, notional_cents=0)
        )
        groups[key] = replace(
            held,
            entries=held.entries + 1,
            worked_seconds=held.worked_seconds + one.worked_seconds,
            billed_minutes=held.billed_minutes + one.billed_minutes,
            value_cents=held.value_cents + one.value_cents,
            notional_cents=held.notional_cents + one.notional_cents,
            entry_id=None,
            rate_cents=None,
        )
    return tuple(groups.values())


@settings(max_examples=50)
@given(worlds())
def test_a_covered_day_keeps_its_money(world):
    """Whatever counts only after a published cut-off may be left out: the day before knows nothing of it."""
    facts, _ = world
    assume(facts.covered_until is not None)
    day = facts.covered_until
    then = replace(
        facts,
        terms=tuple(version for version in facts.terms if version.effective_from <= day) or facts.terms[:1],
        day_sums=tuple(one for one in facts.day_sums if one.posting_date <= day),
        statuses=tuple(change for change in facts.statuses if change.posting <= day),
    )
    now_, then_ = position(facts, day), position(then, day)
    assert now_.earned_cents == then_.earned_cents
    assert now_.over_cap_cents == then_.over_cap_cents
    assert [row.used for row in now_.retainer] == [row.used for row in then_.retainer]


@given(
    st.lists(st.tuples(st.integers(1, 120), st.sampled_from(RATES)), min_size=1, max_size=6),
    st.integers(1, 300),
    st.data(),
)
def test_a_cap_in_hours_takes_back_what_lay_above_it(worked, limit, data):
    version = terms_of(budget_kind=BudgetKind.CAP, budget_minutes=limit)
    sums = [sum_of(START, minutes, rate, entry_id=f"n-{place}") for place, (minutes, rate) in enumerate(worked)]
    minutes, rate = data.draw(st.sampled_from(worked))
    less = sum_of(START, -minutes, rate, entry_id="n-9")
    facts = facts_of((version,), day_sums=(*sums, less))
    found = position(facts, START)
    assert found.earned_cents + found.over_cap_cents == sum(one.value_cents for one in facts.day_sums)
    if sum(one.billed_minutes for one in facts.day_sums) <= limit:
        assert found.over_cap_cents == 0
    if (minutes, rate) == worked[-1]:
        before = position(facts_of((version,), day_sums=tuple(sums[:-1])), START)
        assert (found.earned_cents, found.over_cap_cents) == (before.earned_cents, before.over_cap_cents)


def test_values_of_the_generator_are_the_law_s():
    assert sum_of(START, 37).value_cents == worth(37, 10_000) == 6167
