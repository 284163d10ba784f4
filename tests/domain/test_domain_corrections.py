from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import Grain, Pricing, Rounding, StoredClass
from engagement_desk.domain.records.engagements import TermsVersion
from engagement_desk.domain.records.scope import ChangeOrder
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.billing import rebill
from engagement_desk.domain.rules.corrections import inherit, make_correction
from engagement_desk.domain.rules.rounding import INCREMENTS

DAY = date(2026, 9, 14)
NOW = datetime(2026, 10, 14, 18, tzinfo=UTC)
ORDERS = {
    pricing.value: ChangeOrder(
        id=pricing.value, engagement_id="e", number=number, title="t", pricing=pricing, created_at=NOW
    )
    for number, pricing in enumerate(Pricing, 1)
}
QUARTER_HOURS = {"increment_minutes": 15, "rounding": Rounding.UP}


def version(**fields):
    return TermsVersion(**{"id": "t", "engagement_id": "e", "effective_from": date(2026, 1, 1), **fields})


def day_of(terms, *seconds, **fields):
    """Give the billed entries of one day."""
    entries = [
        Entry(
            id=f"{number:03d}", engagement_id="e", person="p", work_date=DAY, posting_date=DAY, worked_seconds=worked,
            created_at=NOW, **fields,
        )
        for number, worked in enumerate(seconds)
    ]  # fmt: skip
    changed = {e.id: e for e in rebill(entries, (terms,), ORDERS, None)}
    return [changed.get(e.id, e) for e in entries]


def corrected(entries, index, seconds, terms, covered_until=None):
    """Give the entries with a correction of one of them at the end."""
    made = make_correction(
        entries[index], entries, seconds, "slip", (terms,), ORDERS,
        id=f"{len(entries):03d}", now=NOW, covered_until=covered_until,
    )  # fmt: skip
    return [*entries, made]


def figures(entry):
    return entry.billed_minutes, entry.value_cents, entry.notional_cents


def total(entries):
    return tuple(sum(column) for column in zip(*map(figures, entries), strict=True))


@pytest.mark.parametrize("grain", Grain)
def test_twenty_minutes_less_ten_at_a_quarter_of_an_hour(grain):
    terms = version(grain=grain, **QUARTER_HOURS)
    found = corrected(day_of(terms, 1200), 0, -600, terms)
    assert [e.billed_minutes for e in found] == [30, -15]
    assert [e.value_cents for e in found] == [5_000, -2_500]


def test_one_minute_at_an_odd_rate_reversed():
    terms = version(rate_cents=9_990)
    found = corrected(day_of(terms, 60), 0, -60, terms)
    assert [figures(e) for e in found] == [(1, 167, 0), (-1, -167, 0)]


def test_several_corrections_of_one_entry():
    terms = version(**QUARTER_HOURS)
    entries = day_of(terms, 1200)
    for change in (-600, 900, -1500):
        entries = corrected(entries, 0, change, terms)
    assert [e.billed_minutes for e in entries] == [30, -15, 15, -30]
    assert total(entries) == (0, 0, 0)


def test_by_the_day_it_is_the_group_that_is_rounded():
    terms = version(grain=Grain.DAY, **QUARTER_HOURS)
    entries = corrected(day_of(terms, 300, 300, 300, 300), 1, -300, terms)
    assert [e.billed_minutes for e in entries] == [15, 0, 0, 15, -15]
    other_class = corrected(day_of(terms, 300, stored_class=StoredClass.IN_SCOPE) + entries[1:2], 0, 900, terms)
    assert other_class[-1].billed_minutes == 15


def test_it_inherits_from_its_entry_and_counts_on_its_posting_date():
    terms = version()
    (target,) = day_of(
        terms,
        3600,
        role="lead",
        stored_class=StoredClass.IN_SCOPE,
        change_order_id="time_and_materials",
        rate_override_cents=7_000,
        clause_ref="2.1",
        activity="audit",
        deliverable_id="d",
    )
    locked = replace(target, invoice_id="i", start=NOW, end=NOW, note="call")
    made = corrected([locked], 0, -1800, version(rate_cents=50_000), date(2026, 9, 30))[1]
    assert (made.work_date, made.posting_date) == (DAY, date(2026, 10, 1))
    for name in ("engagement_id", "person", "role", "stored_class", "change_order_id", "rate_override_cents"):
        assert getattr(made, name) == getattr(target, name)
    for name in ("clause_ref", "activity", "deliverable_id", "billable", "rate_cents"):
        assert getattr(made, name) == getattr(target, name)
    assert (made.corrects_id, made.worked_seconds, made.reason, made.created_at) == (target.id, -1800, "slip", NOW)
    assert (made.start, made.end, made.invoice_id, made.value_cents) == (None, None, None, -3_500)


@pytest.mark.parametrize("pricing", [Pricing.LUMP_SUM, Pricing.ZERO_COST])
def test_on_orders_without_hourly_pay_the_value_stays_nothing(pricing):
    terms = version(**QUARTER_HOURS)
    entries = corrected(day_of(terms, 1200, change_order_id=pricing.value), 0, -600, terms)
    assert [figures(e) for e in entries] == [(30, 0, 0), (-15, 0, 0)]


def test_goodwill_is_corrected_in_its_notional_value():
    terms = version(**QUARTER_HOURS)
    entries = corrected(day_of(terms, 1200, stored_class=StoredClass.GOODWILL), 0, -600, terms)
    assert [figures(e) for e in entries] == [(0, 0, 5_000), (0, 0, -2_500)]


def test_less_than_nothing_is_refused():
    terms = version()
    entries = corrected(day_of(terms, 1200, 3600), 0, -1000, terms)
    with pytest.raises(Refused, match="corrected_below_zero") as refusal:
        corrected(entries, 0, -201, terms)
    assert refusal.value.values == {"id": "000", "date": DAY, "total": "-0:00:01"}
    assert corrected(entries, 0, -200, terms)[-1].worked_seconds == -200


def test_a_correction_of_a_correction_is_refused():
    terms = version()
    with pytest.raises(Refused, match="correction_of_correction"):
        corrected(corrected(day_of(terms, 1200), 0, -600, terms), 1, 60, terms)


def test_a_correction_of_nothing_is_refused():
    with pytest.raises(Refused, match="empty_correction"):
        corrected(day_of(version(), 1200), 0, 0, version())


def test_a_correction_that_has_it_all_is_given_back_as_it_is():
    target, correction = corrected(day_of(version(), 1200), 0, -600, version())
    assert inherit(correction, target, None) is correction
    moved = replace(target, work_date=DAY + timedelta(days=1))
    assert inherit(correction, moved, None).posting_date == DAY + timedelta(days=1)


TERMS = st.builds(
    version,
    increment_minutes=st.sampled_from(INCREMENTS),
    rounding=st.sampled_from(Rounding),
    rate_cents=st.integers(0, 100_000),
    grain=st.sampled_from(Grain),
)
CLASSES = st.sampled_from(StoredClass)
SECONDS = st.lists(st.integers(1, 20_000), min_size=1, max_size=6)


@given(TERMS, SECONDS, CLASSES, st.lists(st.integers(-5_000, 5_000), max_size=4))
def test_a_full_reversal_leaves_nothing(terms, seconds, stored_class, steps):
    entries = day_of(terms, *seconds, stored_class=stored_class)
    left = seconds[0]
    for step in steps:
        if step and left + step >= 0:
            entries = corrected(entries, 0, step, terms)
            left += step
    for index, worked in enumerate([left, *seconds[1:]]):
        if worked:
            entries = corrected(entries, index, -worked, terms)
    assert total(entries) == (0, 0, 0)
    assert sum(e.worked_seconds for e in entries) == 0


@given(TERMS, SECONDS, CLASSES, st.integers(-20_000, 20_000))
def test_re_billing_agrees_with_a_correction_just_made(terms, seconds, stored_class, change):
    entries = day_of(terms, *seconds, stored_class=stored_class)
    if change and seconds[0] + change >= 0:
        entries = corrected(entries, 0, change, terms)
    assert rebill(entries, (terms,), ORDERS, None) == ()


@given(TERMS, st.integers(1, 20_000), st.integers(-20_000, 20_000))
def test_a_corrected_entry_is_billed_as_if_it_had_been_right(terms, seconds, change):
    if change == 0 or seconds + change < 0:
        return
    assert total(corrected(day_of(terms, seconds), 0, change, terms)) == total(day_of(terms, seconds + change))
