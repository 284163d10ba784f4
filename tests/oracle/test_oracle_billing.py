"""Billed minutes, values and corrections, against a second implementation of SPEC §3.2 to §3.4."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import oracle_time
from hypothesis import given
from hypothesis import strategies as st
from oracle_entries import days_of_entries
from oracle_worlds import CREATED, RATES

from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.billing import rebill
from engagement_desk.domain.rules.corrections import make_correction


def _figures(entry: Entry) -> tuple[int, int, int, int]:
    return entry.billed_minutes, entry.rate_cents, entry.value_cents, entry.notional_cents


def _rebilled(entries: Sequence[Entry], terms, orders, covered_until) -> list[Entry]:
    changed = {entry.id: entry for entry in rebill(entries, terms, orders, covered_until)}
    return [changed.get(entry.id, entry) for entry in entries]


def _covered(entries: Sequence[Entry], covered_until) -> list[str]:
    return [entry.id for entry in entries if entry.work_date <= covered_until]


def _check(found: Sequence[Entry], asked: dict[str, Entry]) -> None:
    assert {entry.id: _figures(entry) for entry in found} == {key: _figures(entry) for key, entry in asked.items()}


def _corrected(data, entries: list[Entry], terms, orders, covered_until) -> list[Entry]:
    """Lock all and correct some, comparing each correction with the law's."""
    chain = [replace(entry, invoice_id="i") for entry in entries]
    for number in range(data.draw(st.integers(1, 4))):
        target = data.draw(st.sampled_from(entries))
        stands = sum(entry.worked_seconds for entry in chain if oracle_time.chain_of(entry) == target.id)
        seconds = data.draw(st.one_of(st.just(-stands), st.integers(-stands, 2000)))
        if seconds:
            chain.append(_correction(f"z-{number}", target, chain, seconds, terms, orders, covered_until))
    return chain


def _correction(name, target, chain, seconds, terms, orders, covered_until) -> Entry:
    day = [entry for entry in chain if entry.work_date == target.work_date]
    now = CREATED + timedelta(days=100 + len(chain))
    made = make_correction(target, day, seconds, "Mended", terms, orders, id=name, now=now, covered_until=covered_until)
    blank = replace(made, billed_minutes=0, value_cents=0, notional_cents=0, rate_cents=target.rate_cents)
    assert _figures(made) == _figures(oracle_time.billed(blank, day, terms, orders))
    return made


@given(days_of_entries())
def test_free_entries(world):
    entries, terms, orders, _ = world
    _check(_rebilled(entries, terms, orders, None), oracle_time.billed_anew(entries, terms, orders, None))


@given(days_of_entries(), st.data())
def test_locked_entries_stand_while_terms_change(world, data):
    entries, terms, orders, covered_until = world
    billed = _rebilled(entries, terms, orders, None)
    some = [replace(entry, invoice_id="i") if data.draw(st.booleans()) else entry for entry in billed]
    increments, rates = st.sampled_from([1, 15, 60]), st.sampled_from(RATES)
    later = tuple(
        replace(version, increment_minutes=data.draw(increments), rate_cents=data.draw(rates)) for version in terms
    )
    _check(_rebilled(some, later, orders, covered_until), oracle_time.billed_anew(some, later, orders, covered_until))


@given(days_of_entries(), st.data())
def test_corrections_and_full_reversals(world, data):
    entries, terms, orders, covered_until = world
    billed = _rebilled(entries, terms, orders, None)
    chain = _corrected(data, billed, terms, orders, covered_until)
    _check(_rebilled(chain, terms, orders, covered_until), {entry.id: entry for entry in chain})
    for target in billed:
        stands = sum(entry.worked_seconds for entry in chain if oracle_time.chain_of(entry) == target.id)
        if stands:
            chain.append(_correction(f"y-{target.id}", target, chain, -stands, terms, orders, covered_until))
    for name in ("worked_seconds", "billed_minutes", "value_cents", "notional_cents"):
        assert sum(getattr(entry, name) for entry in chain) == 0


@given(days_of_entries(), st.data())
def test_corrected_entries_that_are_free_again(world, data):
    entries, terms, orders, _ = world
    chain = _corrected(data, _rebilled(entries, terms, orders, None), terms, orders, None)
    free = [replace(entry, invoice_id=None) for entry in chain]
    _check(_rebilled(free, terms, orders, None), oracle_time.billed_anew(free, terms, orders, None))


@given(days_of_entries(), st.data())
def test_late_entries_are_billed_after_what_stands(world, data):
    entries, terms, orders, _ = world
    billed = _rebilled(entries, terms, orders, None)
    covered_until = entries[0].work_date
    late = data.draw(st.sets(st.sampled_from(_covered(entries, covered_until))))
    mixed = [fresh if fresh.id in late else old for fresh, old in zip(entries, billed, strict=True)]
    changed = {entry.id: entry for entry in rebill(mixed, terms, orders, covered_until, fresh=late)}
    asked = oracle_time.billed_anew(mixed, terms, orders, covered_until, late)
    _check([changed.get(entry.id, entry) for entry in mixed], asked)
