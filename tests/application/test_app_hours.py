"""The lists of the Hours page: periods, filters, order, places by number, and which of their rows overlap."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, delete_entries, log_time
from engagement_desk.application.commands.mending import Mend, mend_overlap
from engagement_desk.application.commands.orders import NewOrder, OrderStep, decline_order, draft_order
from engagement_desk.application.commands.scope import Issue, NewClause, add_clause, issue_scope
from engagement_desk.application.commands.workspace import SetSetting, set_setting
from engagement_desk.application.ports import EntrySort
from engagement_desk.application.queries.hours import (
    PAGE,
    Listed,
    Period,
    hours_list,
    hours_marks,
    hours_rows,
    hours_words,
    ids_of,
    place_of,
)
from engagement_desk.domain.clock_time import parse_range
from engagement_desk.domain.kinds import ClauseKind, EntryClass, Pricing, StoredClass

MONDAY = date(2026, 9, 14)


@pytest.fixture
def log(desk, acme):
    def logged(seconds=3600, day=MONDAY, clock="", **words):
        time = {"clock": parse_range(clock)} if clock else {"seconds": seconds}
        return desk.run(log_time, "ACME", TimeWords(day=day, **time, **words)).result

    return logged


@pytest.fixture
def listed(desk, now):
    def asked(held=None, places=(0,), **wanted):
        return desk.ask(hours_list, Listed("ACME", **wanted), places, held, now)

    return asked


@pytest.fixture
def scope(desk, acme):
    desk.run(add_clause, NewClause(key="ACME", kind=ClauseKind.INCLUDED, text="Roadmap", ref="1.1"))
    desk.run(add_clause, NewClause(key="ACME", kind=ClauseKind.EXCLUDED, text="On-call", ref="2.1"))
    desk.run(issue_scope, Issue(key="ACME", effective=date(2026, 7, 1)))
    desk.run(draft_order, NewOrder(key="ACME", title="Interviews", pricing=Pricing.TIME_AND_MATERIALS))


def notes(found):
    return [found.rows[number].line.entry.note for number in found.index.numbers]


@pytest.mark.parametrize(
    ("period", "since", "through"),
    [
        (Period.THIS_WEEK, date(2026, 9, 14), date(2026, 9, 20)),
        (Period.LAST_WEEK, date(2026, 9, 7), date(2026, 9, 13)),
        (Period.THIS_MONTH, date(2026, 9, 1), date(2026, 9, 30)),
        (Period.LAST_MONTH, date(2026, 8, 1), date(2026, 8, 31)),
        (Period.THIS_QUARTER, date(2026, 7, 1), date(2026, 9, 30)),
        (Period.LAST_QUARTER, date(2026, 4, 1), date(2026, 6, 30)),
        (Period.ALL, None, None),
        (Period.SPAN, date(2026, 9, 2), date(2026, 9, 3)),
    ],
)
def test_a_period_is_the_days_that_it_names(log, listed, period, since, through):
    for day in (date(2026, 6, 30), date(2026, 8, 31), date(2026, 9, 2), date(2026, 9, 13), MONDAY):
        log(day=day, note=day.isoformat())
    found = listed(period=period, since=date(2026, 9, 2), through=date(2026, 9, 3))
    assert (found.since, found.through) == (since, through)
    inside = [on for on in notes(found) if (since or date.min) <= date.fromisoformat(on) <= (through or date.max)]
    assert notes(found) == inside
    assert len(notes(found)) == len(found.index.numbers)


def test_quarters_follow_the_settings(desk, acme, listed):
    desk.run(set_setting, SetSetting(name="quarter_first_month", value="2"))
    assert listed(period=Period.THIS_QUARTER).since == date(2026, 8, 1)


def test_a_list_is_summed_and_ordered_by_any_column(log, listed):
    log(1800, note="b", stored_class=StoredClass.IN_SCOPE)
    log(5400, note="C", day=MONDAY - timedelta(days=1))
    log(3600, note="a", stored_class=StoredClass.GOODWILL, reason="asked")
    found = listed()
    assert notes(found) == ["a", "b", "C"]
    assert (found.index.worked_seconds, found.index.billed_minutes, found.index.value_cents) == (10_800, 120, 20_000)
    assert notes(listed(descending=False)) == ["C", "b", "a"]
    assert notes(listed(sort=EntrySort.WHAT, descending=False)) == ["a", "b", "C"]
    assert notes(listed(sort=EntrySort.WORKED)) == ["C", "a", "b"]
    assert notes(listed(sort=EntrySort.VALUE, descending=False)) == ["a", "b", "C"]
    for sort in EntrySort:
        assert sorted(notes(listed(sort=sort))) == ["C", "a", "b"]


def test_an_empty_list_sums_to_nothing(listed, acme):
    found = listed()
    assert (len(found.index.numbers), found.index.worked_seconds, found.rows) == (0, 0, {})


def test_it_is_filtered_by_class_clause_person_and_words(desk, log, listed, scope):
    log(note="plain")
    log(note="roadmap read", clause="1.1", stored_class=StoredClass.IN_SCOPE)
    log(note="interview", order="1")
    log(note="by another", person="Kim")
    assert notes(listed(entry_class=EntryClass.IN_SCOPE)) == ["roadmap read"]
    assert notes(listed(entry_class=EntryClass.AT_RISK)) == ["interview"]
    assert notes(listed(entry_class=EntryClass.CHANGE_ORDER)) == []
    assert sorted(notes(listed(entry_class=EntryClass.UNCLASSIFIED))) == ["by another", "plain"]
    assert notes(listed(clause="1.1")) == ["roadmap read"]
    assert len(notes(listed(clause=""))) == 3
    assert notes(listed(person="Kim")) == ["by another"]
    assert notes(listed(text="roadm")) == ["roadmap read"]
    assert notes(listed(text="zzz <b>&")) == []


def test_the_bin_and_named_entries_know_no_period(desk, log, listed):
    old, new = log(day=date(2026, 7, 2), note="old"), log(note="new")
    desk.run(delete_entries, [old.id])
    assert notes(listed(binned=True)) == ["old"]
    assert notes(listed()) == ["new"]
    assert notes(listed(ids=(new.id,), period=Period.LAST_WEEK, text="nothing")) == ["new"]


def test_only_the_pages_that_are_asked_for_are_read(desk, log, listed, now):
    first = log(note="first")
    for _ in range(2):
        log()
    with desk.store.begin("fill", now) as uow:
        uow.add_entries(replace(first, id=uow.new_id(), note=f"copy {number}") for number in range(2 * PAGE))
        uow.commit()
    found = listed(descending=False)
    count = len(found.index.numbers)
    assert len(found.rows) == PAGE
    last = found.index.numbers[-1]
    assert last not in found.rows
    again = listed(held=last, descending=False)
    assert last in again.rows
    assert place_of(again.index, last) == count - 1
    assert place_of(again.index, None) is None
    assert place_of(again.index, 10**9) is None
    assert len(listed(places=(10**6,), descending=False).rows) == count % PAGE
    rows = desk.ask(hours_rows, found.index.numbers[:3], now.today)
    assert [row.line.entry.id for row in rows.values()] == [
        found.rows[number].line.entry.id for number in found.index.numbers[:3]
    ]
    assert desk.ask(ids_of, [found.index.numbers[0], 10**9]) == (first.id,)


def test_what_a_filter_can_name(desk, log, scope, now):
    gone = log(person="Kim")
    log()
    desk.run(delete_entries, [gone.id])
    words = desk.ask(hours_words, "ACME", now.today)
    assert words.clauses == (("1.1", "Roadmap"), ("2.1", "On-call"))
    assert words.orders == (("CO-001", "Interviews"),)
    assert words.people == ("Kim", "Owner")
    assert words.binned == 1
    assert desk.ask(hours_words, "ACME", date(2026, 6, 1)).clauses == ()
    desk.run(decline_order, OrderStep(key="ACME", number="1"))
    assert desk.ask(hours_words, "ACME", now.today).orders == ()


def test_overlaps_are_marked_on_both_until_they_are_kept(desk, log, listed):
    log(clock="9:00-10:00", note="early")
    late = log(clock="9:30-11:00", note="late")
    log(clock="11:00-12:00", note="after")
    log(note="a duration")
    marks = {row.line.entry.note: [o.minutes for o in row.overlaps] for row in listed().rows.values()}
    assert marks == {"early": [30], "late": [30], "after": [], "a duration": []}
    (other,) = next(row for row in listed().rows.values() if row.line.entry.note == "early").overlaps
    assert (other.entry_id, other.engagement, other.zone) == (late.id, "ACME", late.zone)
    desk.run(mend_overlap, late.id, Mend.KEEP)
    assert not any(row.overlaps for row in listed().rows.values())
    desk.run(delete_entries, [late.id])
    assert not any(row.overlaps for row in listed(binned=True).rows.values())


def test_a_discreet_list_names_no_other_engagement(desk, log, listed, now):
    wanted = NewEngagement(key="HALO", client="Halo", title="Advice", start=date(2026, 7, 1), zone="UTC")
    desk.run(new_engagement, wanted)
    own = log(clock="9:00-10:00")
    desk.run(log_time, "HALO", TimeWords(day=MONDAY, clock=parse_range("9:30-11:00")))
    log(clock="9:45-10:15")
    found = listed()
    number = next(n for n, row in found.rows.items() if row.line.entry.id == own.id)
    assert [other.engagement for other in found.rows[number].overlaps] == ["HALO", "ACME"]
    assert [other.engagement for other in listed(discreet=True).rows[number].overlaps] == ["ACME"]
    assert [other.engagement for other in desk.ask(hours_marks, [number], True)[number]] == ["ACME"]


def test_of_many_overlaps_the_first_ones_are_told(log, listed):
    for _ in range(6):
        log(clock="9:00-10:00")
    assert {len(row.overlaps) for row in listed().rows.values()} == {3}
