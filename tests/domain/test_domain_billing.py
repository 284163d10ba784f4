from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import Grain, Pricing, Rounding, StoredClass
from engagement_desk.domain.money import value_of
from engagement_desk.domain.records.engagements import TermsVersion
from engagement_desk.domain.records.scope import ChangeOrder
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.billing import rebill
from engagement_desk.domain.rules.rounding import INCREMENTS, round_minutes

DAY = date(2026, 9, 14)
NOW = datetime(2026, 9, 14, 18, tzinfo=UTC)
NUMBERS = count(1)
ORDERS = {
    pricing.value: ChangeOrder(
        id=pricing.value, engagement_id="e", number=number, title="t", pricing=pricing, created_at=NOW
    )
    for number, pricing in enumerate(Pricing, 1)
}


def entry(seconds, **fields):
    defaults = {"id": f"{next(NUMBERS):06d}", "engagement_id": "e", "person": "p", "work_date": DAY, "created_at": NOW}
    known = {**defaults, **fields}
    return Entry(**{"posting_date": known["work_date"], "worked_seconds": seconds, **known})


def clocked(hour, seconds, **fields):
    start = datetime(2026, 9, 14, hour, tzinfo=UTC)
    return entry(seconds, start=start, end=start + timedelta(seconds=seconds), zone="UTC", **fields)


def version(**fields):
    return TermsVersion(**{"id": "t", "engagement_id": "e", "effective_from": date(2026, 1, 1), **fields})


def billed(entries, *terms, covered_until=None, fresh=()):
    """Give all the entries, re-billed, in their order."""
    changed = {e.id: e for e in rebill(entries, terms or (version(),), ORDERS, covered_until, fresh=fresh)}
    return [changed.get(e.id, e) for e in entries]


def minutes(entries, *terms, **options):
    return [e.billed_minutes for e in billed(entries, *terms, **options)]


UP_BY_ENTRY = version(increment_minutes=15, rounding=Rounding.UP)
UP_BY_DAY = version(increment_minutes=15, rounding=Rounding.UP, grain=Grain.DAY)


def test_the_default_terms_bill_by_the_minute():
    (found,) = billed([entry(37 * 60)])
    assert (found.billed_minutes, found.rate_cents, found.value_cents, found.notional_cents) == (37, 10_000, 6_167, 0)


def test_four_times_five_minutes_in_both_grains():
    entries = [entry(300) for _ in range(4)]
    assert minutes(entries, UP_BY_ENTRY) == [15, 15, 15, 15]
    assert minutes(entries, UP_BY_DAY) == [15, 0, 0, 15]


def test_only_what_changes_is_given_back():
    entries = billed([entry(600), entry(1200)], UP_BY_DAY)
    assert rebill(entries, (UP_BY_DAY,), {}, None) == ()
    edited = [entries[0], replace(entries[1], worked_seconds=60)]
    assert [e.id for e in rebill(edited, (UP_BY_DAY,), {}, None)] == [edited[1].id]


def test_nothing_comes_of_nothing():
    assert rebill([], (version(),), {}, None) == ()


def test_the_rate_is_the_override_or_that_of_the_terms_on_the_work_date():
    terms = (version(), version(effective_from=DAY, rate_cents=12_000))
    entries = [
        entry(3600, work_date=DAY - timedelta(days=1)),
        entry(3600),
        entry(3600, rate_override_cents=9_000),
        entry(3600, rate_override_cents=0),
        entry(3600, work_date=date(2025, 12, 31)),
    ]
    found = billed(entries, *terms)
    assert [e.rate_cents for e in found] == [10_000, 12_000, 9_000, 0, 10_000]
    assert [e.value_cents for e in found] == [10_000, 12_000, 9_000, 0, 10_000]


@pytest.mark.parametrize("grain", Grain)
@pytest.mark.parametrize(
    ("fields", "figures"),
    [
        ({"stored_class": StoredClass.IN_SCOPE}, (15, 2_500, 0)),
        ({"stored_class": StoredClass.UNCLASSIFIED}, (15, 2_500, 0)),
        ({"stored_class": StoredClass.GOODWILL}, (0, 0, 2_500)),
        ({"stored_class": StoredClass.GUARANTEE}, (0, 0, 2_500)),
        ({"billable": False}, (0, 0, 0)),
        ({"billable": False, "stored_class": StoredClass.GOODWILL}, (0, 0, 2_500)),
        ({"billable": False, "change_order_id": "time_and_materials"}, (0, 0, 0)),
        ({"change_order_id": "time_and_materials"}, (15, 2_500, 0)),
        ({"change_order_id": "lump_sum"}, (15, 0, 0)),
        ({"change_order_id": "zero_cost"}, (15, 0, 0)),
        ({"change_order_id": "time_and_materials", "stored_class": StoredClass.GOODWILL}, (15, 2_500, 0)),
        ({"change_order_id": "lump_sum", "stored_class": StoredClass.GOODWILL}, (15, 0, 0)),
    ],
)
def test_what_each_class_and_order_bills(fields, figures, grain):
    terms = version(increment_minutes=15, rounding=Rounding.UP, grain=grain)
    (found,) = billed([entry(300, **fields)], terms)
    assert (found.billed_minutes, found.value_cents, found.notional_cents) == figures


def test_the_notional_value_has_the_rounding_of_its_own_group():
    gifts = [entry(300, stored_class=StoredClass.GOODWILL) for _ in range(4)]
    found = billed([entry(300), *gifts], UP_BY_DAY)
    assert [e.notional_cents for e in found] == [0, 2_500, 0, 0, 2_500]
    assert [e.billed_minutes for e in found] == [15, 0, 0, 0, 0]


def test_the_groups_of_a_day():
    entries = [
        entry(300),
        entry(300, stored_class=StoredClass.IN_SCOPE),
        entry(300, billable=False),
        entry(300, rate_override_cents=1),
        entry(300, work_date=DAY + timedelta(days=1)),
        entry(300, change_order_id="lump_sum"),
        entry(300, change_order_id="time_and_materials"),
        entry(300, change_order_id="time_and_materials", stored_class=StoredClass.GOODWILL),
        entry(300),
    ]
    assert minutes(entries, UP_BY_DAY) == [15, 15, 0, 15, 15, 15, 15, 0, 0]


def test_clocked_ones_come_by_start_then_durations_by_creation_then_corrections():
    duration, late, early = entry(300), clocked(15, 300), clocked(9, 300)
    correction = entry(60, corrects_id=duration.id)
    second = entry(300)
    found = minutes([correction, second, duration, late, early], UP_BY_DAY)
    assert found == [0, 15, 0, 0, 15]
    assert minutes([early, late, duration, second, correction], UP_BY_DAY) == [15, 0, 0, 15, 0]


def test_locked_entries_stand_and_come_first():
    invoiced = replace(clocked(17, 600), invoice_id="i", billed_minutes=12, rate_cents=10_000, value_cents=2_000)
    early, duration = clocked(9, 300), entry(300)
    found = billed([early, duration, invoiced], UP_BY_DAY)
    assert [e.billed_minutes for e in found] == [3, 15, 12]
    assert found[2] is invoiced


def test_a_published_review_locks_its_dates():
    entries = [entry(300), entry(300, work_date=DAY + timedelta(days=1))]
    assert minutes(entries, UP_BY_ENTRY, covered_until=DAY) == [0, 15]


@pytest.mark.parametrize(("terms", "expected"), [(UP_BY_ENTRY, 15), (UP_BY_DAY, 0)])
def test_a_late_entry_is_billed_once_when_it_is_made(terms, expected):
    (standing,) = billed([entry(300)], terms)
    late = entry(300, posting_date=DAY + timedelta(days=1))
    found = billed([standing, late], terms, covered_until=DAY, fresh=[late.id])
    assert [e.billed_minutes for e in found] == [15, expected]


def test_a_locked_gift_counts_in_its_group_by_its_notional_value():
    gift = {"stored_class": StoredClass.GOODWILL}
    (first,) = billed([entry(300, **gift)], UP_BY_DAY)
    locked = replace(first, invoice_id="i")
    found = billed([entry(300, **gift), locked, entry(600, **gift)], UP_BY_DAY)
    assert [e.notional_cents for e in found] == [0, 2_500, 2_500]


def test_a_locked_gift_at_no_rate_counts_nothing():
    free = version(rate_cents=0, grain=Grain.DAY)
    locked = replace(entry(300, stored_class=StoredClass.GOODWILL), invoice_id="i")
    assert [e.notional_cents for e in billed([locked, entry(300, stored_class=StoredClass.GOODWILL)], free)] == [0, 0]


@pytest.mark.parametrize("grain", Grain)
def test_an_unlocked_correction_follows_its_entry(grain):
    terms = version(increment_minutes=15, rounding=Rounding.UP, grain=grain)
    target = entry(1200)
    entries = billed([target, entry(-600, corrects_id=target.id)], terms)
    assert [e.billed_minutes for e in entries] == [30, -15]
    moved = replace(
        entries[0],
        work_date=DAY + timedelta(days=1),
        posting_date=DAY + timedelta(days=1),
        stored_class=StoredClass.IN_SCOPE,
        rate_override_cents=20_000,
        worked_seconds=2400,
    )
    found = billed([moved, entries[1]], terms)
    assert [e.billed_minutes for e in found] == [45, -15]
    assert [e.value_cents for e in found] == [15_000, -5_000]
    assert {(e.work_date, e.posting_date, e.stored_class, e.rate_cents) for e in found} == {
        (moved.work_date, moved.posting_date, StoredClass.IN_SCOPE, 20_000)
    }


def test_a_correction_keeps_the_rate_at_which_its_locked_entry_stands():
    (target,) = billed([entry(3600)])
    invoiced = replace(target, invoice_id="i")
    found = billed([invoiced, entry(1800, corrects_id=target.id)], version(rate_cents=50_000))
    assert [(e.rate_cents, e.value_cents) for e in found] == [(10_000, 10_000), (10_000, 5_000)]


def test_a_locked_correction_stands_before_its_unlocked_entry():
    target = entry(1200)
    locked = replace(entry(-600, corrects_id=target.id), invoice_id="i", billed_minutes=-15, value_cents=-2_500)
    assert minutes([target, replace(locked, rate_cents=10_000)], UP_BY_ENTRY) == [30, -15]


def test_a_correction_without_its_entry_is_left_alone():
    orphan = entry(-600, corrects_id="gone", billed_minutes=-10)
    assert minutes([orphan, entry(600)], UP_BY_DAY) == [-10, 15]


def test_an_edit_that_leaves_less_than_nothing_is_refused():
    target = entry(300)
    with pytest.raises(Refused, match="corrected_below_zero"):
        billed([target, entry(-600, corrects_id=target.id)])


TERMS = st.builds(
    version,
    increment_minutes=st.sampled_from(INCREMENTS),
    rounding=st.sampled_from(Rounding),
    rate_cents=st.integers(0, 100_000),
    grain=st.sampled_from(Grain),
)
ENTRIES = st.lists(
    st.builds(
        lambda seconds, hour, stored_class, order, days: replace(
            entry(seconds) if hour is None else clocked(hour, seconds),
            stored_class=stored_class,
            change_order_id=order,
            work_date=DAY + timedelta(days=days),
        ),
        st.integers(0, 20_000),
        st.one_of(st.none(), st.integers(0, 23)),
        st.sampled_from(StoredClass),
        st.sampled_from([None, "time_and_materials", "lump_sum"]),
        st.integers(0, 2),
    ),
    max_size=12,
)


@given(st.lists(st.integers(0, 20_000), min_size=1, max_size=12), TERMS)
def test_the_day_grain_telescopes(seconds, terms):
    terms = replace(terms, grain=Grain.DAY)
    found = billed([entry(worked) for worked in seconds], terms)
    assert sum(e.billed_minutes for e in found) == round_minutes(sum(seconds), terms.increment_minutes, terms.rounding)
    assert all(e.billed_minutes >= 0 for e in found)


@given(ENTRIES, TERMS)
def test_billing_twice_changes_nothing_and_lines_have_their_value(entries, terms):
    found = billed(entries, terms)
    assert rebill(found, (terms,), ORDERS, None) == ()
    for line in found:
        if line.value_cents:
            assert line.value_cents == value_of(line.billed_minutes, line.rate_cents)


@given(ENTRIES, TERMS)
def test_the_order_in_which_entries_are_given_does_not_matter(entries, terms):
    forth = {e.id: e for e in billed(entries, terms)}
    assert {e.id: e for e in billed(entries[::-1], terms)} == forth


@given(ENTRIES, TERMS, TERMS, st.integers(0, 3))
def test_a_change_of_terms_touches_nothing_before_its_date(entries, terms, later, days):
    since = DAY + timedelta(days=days)
    before = billed(entries, terms)
    changed = rebill(before, (terms, replace(later, effective_from=since)), ORDERS, None)
    assert all(e.work_date >= since for e in changed)


@given(ENTRIES, TERMS, TERMS, st.integers(-1, 2))
def test_nothing_changes_on_a_covered_day(entries, terms, other, days):
    covered = DAY + timedelta(days=days)
    changed = rebill(billed(entries, terms), (other,), ORDERS, covered)
    assert all(e.work_date > covered for e in changed)
