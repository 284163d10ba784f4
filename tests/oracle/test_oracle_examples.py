"""The worked examples of SPEC, against the second implementation itself."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import oracle_exits
import oracle_minimum
import oracle_retainer
import oracle_time
import pytest
from oracle_worlds import END, START, entry_of, facts_of, sum_of, terms_of

from engagement_desk.domain.kinds import Deficit, ExitReason, Grain, Rounding, Side, StoredClass, Structure, Surplus
from engagement_desk.domain.records.exits import ExitPolicy

QUARTER_HOUR = {"increment_minutes": 15, "rounding": Rounding.UP}
HOUR = 60


@pytest.mark.parametrize(
    ("seconds", "increment", "rounding", "billed"),
    [
        (0, 15, Rounding.UP, 0),
        (1, 15, Rounding.UP, 15),
        (900, 15, Rounding.UP, 15),
        (901, 15, Rounding.UP, 30),
        (179, 6, Rounding.NEAREST, 0),
        (180, 6, Rounding.NEAREST, 6),
        (539, 6, Rounding.NEAREST, 6),
        (540, 6, Rounding.NEAREST, 12),
    ],
)
def test_rounding(seconds, increment, rounding, billed):
    assert oracle_time.rounded(seconds, terms_of(increment_minutes=increment, rounding=rounding)) == billed


@pytest.mark.parametrize(("grain", "billed"), [(Grain.ENTRY, [15, 15, 15, 15]), (Grain.DAY, [15, 0, 0, 15])])
def test_both_grains(grain, billed):
    entries = [entry_of(number, START, 300) for number in range(4)]
    done = oracle_time.billed_anew(entries, (terms_of(grain=grain, **QUARTER_HOUR),), {}, None)
    assert [done[entry.id].billed_minutes for entry in entries] == billed


@pytest.mark.parametrize(
    ("minutes", "rate", "value"), [(37, 10_000, 6167), (1, 10_000, 167), (50, 9_999, 8333), (1, 9_990, 167)]
)
def test_value(minutes, rate, value):
    assert oracle_time.worth(minutes, rate) == value


def test_a_correction_and_a_reversal():
    versions = (terms_of(**QUARTER_HOUR),)
    entry = oracle_time.billed(entry_of(1, START, 1200, rate_cents=10_000), [], versions, {})
    less = oracle_time.billed(entry_of(2, START, -600, corrects_id=entry.id, rate_cents=10_000), [entry], versions, {})
    assert (entry.billed_minutes, less.billed_minutes) == (30, -15)
    versions = (terms_of(),)
    entry = oracle_time.billed(entry_of(1, START, 60, rate_cents=9_990), [], versions, {})
    gone = oracle_time.billed(entry_of(2, START, -60, corrects_id=entry.id, rate_cents=9_990), [entry], versions, {})
    assert (entry.value_cents, gone.value_cents) == (167, -167)


def _rows(used_hours, **values):
    version = terms_of(structure=Structure.RETAINER, period_fee_cents=1, overage_rate_cents=10_000, **values)
    firsts = [oracle_retainer.anniversary(START, number) for number in range(len(used_hours))]
    sums = [sum_of(first, hours * HOUR) for first, hours in zip(firsts, used_hours, strict=True) if hours]
    last = oracle_retainer.anniversary(START, len(used_hours)) - timedelta(days=1)
    return oracle_retainer.ledger(facts_of((version,), day_sums=tuple(sums)), last)


def _hours(rows, name):
    return [getattr(row, name) // HOUR for row in rows]


def test_ledger_carrying_both_ways():
    rows = _rows([30, 60, 0], included_minutes=40 * HOUR, surplus=Surplus.CARRY, deficit=Deficit.CARRY)
    assert _hours(rows, "available") == [40, 50, 30]
    assert _hours(rows, "carried_out") == [10, -10, 30]


def test_ledger_with_a_cap_and_overage():
    rows = _rows([0, 5, 10, 50, 20], included_minutes=20 * HOUR, surplus=Surplus.CARRY, cap_minutes=20 * HOUR)
    assert _hours(rows, "available") == [20, 40, 40, 40, 20]
    assert _hours(rows, "expired") == [0, 15, 10, 0, 0]
    assert _hours(rows, "carried_out") == [20, 20, 20, 0, 0]
    assert _hours(rows, "overage") == [0, 0, 0, 10, 0]


@pytest.mark.parametrize(
    ("expiry", "available", "expired"), [(1, [10, 20, 20], [0, 10, 10]), (2, [10, 20, 30, 30], [0, 0, 10, 10])]
)
def test_ledger_with_expiry(expiry, available, expired):
    rows = _rows([0] * len(available), included_minutes=10 * HOUR, surplus=Surplus.CARRY, expiry_periods=expiry)
    assert _hours(rows, "available") == available
    assert _hours(rows, "expired") == expired


def test_anniversaries_are_clipped():
    anchor = date(2026, 1, 31)
    found = [oracle_retainer.anniversary(anchor, number) for number in range(4)]
    assert found == [anchor, date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30)]


def _leaving(**values):
    return facts_of((terms_of(),), exit_policy=ExitPolicy(id="p", engagement_id="e", **values))


def test_ends_of_a_notice():
    calendar = _leaving(notice_client_days=30)
    business = _leaving(notice_client_days=10, deemed_days=2, business=True)
    given = date(2026, 9, 18)
    assert oracle_exits.earliest_end(calendar, given, ExitReason.CONVENIENCE_CLIENT) == date(2026, 10, 18)
    assert oracle_exits.earliest_end(business, given, ExitReason.CONVENIENCE_CLIENT) == date(2026, 10, 2)
    assert oracle_exits.latest_notice(calendar, Side.CLIENT) == END - timedelta(days=30)


def test_prorated_minimum():
    facts = _leaving()
    ending = date(2026, 10, 18)
    assert oracle_exits.applicable_minimum(facts, ending, ExitReason.MUTUAL) == 1_530_435


def test_hours_equivalent_of_the_default_minimum():
    assert oracle_minimum.minimum_minutes(facts_of((terms_of(),)), START) == 256 * HOUR


def test_goodwill_is_worth_nothing_but_is_counted():
    entry = entry_of(1, START, 2220, stored_class=StoredClass.GOODWILL)
    done = oracle_time.billed_anew([entry], (terms_of(),), {}, None)[entry.id]
    assert (done.billed_minutes, done.value_cents, done.notional_cents) == (0, 0, 6167)
    assert done.created_at > datetime(2026, 1, 1, tzinfo=UTC)
