"""Mending overlaps in one step, repeating an entry, and editing one in the zone in which it is shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, correct_entry, edit_entry, log_time
from engagement_desk.application.commands.mending import (
    EntryEdit,
    Mend,
    duplicate_entry,
    edit_hours,
    mend_overlap,
)
from engagement_desk.application.commands.orders import NewOrder, draft_order
from engagement_desk.domain.clock_time import parse_range
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import Pricing, StoredClass
from engagement_desk.domain.records.time import Entry

MONDAY = date(2026, 9, 14)


@pytest.fixture
def clock(desk, acme):
    def logged(text, key="ACME", day=MONDAY, **words):
        return desk.run(log_time, key, TimeWords(day=day, clock=parse_range(text), **words)).result

    return logged


def local(entry, zone_hours=-4):
    shift = timedelta(hours=zone_hours)
    return f"{entry.start + shift:%H:%M}-{entry.end + shift:%H:%M}"


def test_an_entry_is_trimmed_to_where_the_earlier_one_ends(desk, clock):
    first, second = clock("9:00-10:00"), clock("9:30-11:00")
    trimmed = desk.run(mend_overlap, second.id, Mend.TRIM).result
    assert (local(trimmed), trimmed.worked_seconds, trimmed.billed_minutes) == ("10:00-11:00", 3600, 60)
    with pytest.raises(Refused, match="no_overlap"):
        desk.run(mend_overlap, first.id, Mend.TRIM)


def test_the_earlier_one_is_trimmed_where_it_is_asked_for(desk, clock):
    first, _ = clock("9:00-10:00"), clock("9:30-11:00")
    assert local(desk.run(mend_overlap, first.id, Mend.TRIM).result) == "09:00-09:30"


def test_of_an_entry_that_is_cut_in_two_the_longer_part_stays(desk, clock):
    long = clock("9:00-12:00")
    clock("9:30-10:00")
    clock("9:30-9:45")
    assert local(desk.run(mend_overlap, long.id, Mend.TRIM).result) == "10:00-12:00"


def test_an_entry_inside_others_cannot_be_trimmed(desk, clock):
    clock("9:00-12:00")
    inner = clock("10:00-11:00")
    with pytest.raises(Refused, match="nothing_left_to_trim"):
        desk.run(mend_overlap, inner.id, Mend.TRIM)


def test_an_entry_moves_to_the_first_place_that_is_free(desk, clock):
    clock("9:00-10:00")
    second = clock("9:30-10:30")
    clock("10:15-11:00")
    moved = desk.run(mend_overlap, second.id, Mend.MOVE).result
    assert (local(moved), moved.worked_seconds) == ("11:00-12:00", 3600)


def test_an_entry_that_moves_over_midnight_belongs_to_the_next_day(desk, clock):
    clock("21:00-23:30", day=date(2026, 9, 10))
    second = clock("23:00-23:50", day=date(2026, 9, 10))
    clock("23:30-0:30", day=date(2026, 9, 10))
    moved = desk.run(mend_overlap, second.id, Mend.MOVE).result
    assert moved.work_date == date(2026, 9, 11)


def test_both_are_kept_and_the_overlap_with_another_engagement_is_told_apart(desk, clock):
    wanted = NewEngagement(key="HALO", client="Halo", title="Advice", start=date(2026, 7, 1), zone="UTC")
    desk.run(new_engagement, wanted)
    first, other = clock("9:00-10:00"), clock("9:30-11:00", "HALO")
    third = clock("9:45-10:15")
    kept = desk.run(mend_overlap, first.id, Mend.KEEP)
    assert kept.result == first
    assert set(kept.touched["Entry"]) == {first.id, other.id, third.id}
    assert local(desk.run(mend_overlap, third.id, Mend.MOVE).result) == "11:00-11:30"
    with pytest.raises(Refused, match="no_overlap"):
        desk.run(mend_overlap, first.id, Mend.KEEP)


def test_another_persons_time_is_no_overlap(desk, clock):
    first = clock("9:00-10:00")
    clock("9:30-11:00", person="Kim")
    with pytest.raises(Refused, match="no_overlap"):
        desk.run(mend_overlap, first.id, Mend.TRIM)


def test_a_locked_entry_is_not_mended_but_can_be_kept(desk, clock, cover):
    first = clock("9:00-10:00", day=date(2026, 9, 8))
    clock("9:30-11:00", day=date(2026, 9, 8))
    cover(date(2026, 9, 10))
    with pytest.raises(Refused, match="entry_locked_by_review"):
        desk.run(mend_overlap, first.id, Mend.TRIM)
    desk.run(mend_overlap, first.id, Mend.KEEP)


def test_a_duplicate_is_a_duration_of_today(desk, clock):
    desk.run(draft_order, NewOrder(key="ACME", title="Interviews", pricing=Pricing.TIME_AND_MATERIALS))
    made = clock("9:00-10:30", day=date(2026, 9, 8), note="read", activity="audit", rate="150", order="1")
    again = desk.run(duplicate_entry, made.id).result
    assert (again.work_date, again.start, again.worked_seconds, again.note, again.activity, again.rate_cents) == (
        MONDAY, None, 5400, "read", "audit", 15_000
    )  # fmt: skip
    assert again.change_order_id == made.change_order_id
    assert again.id != made.id


@pytest.mark.parametrize(
    ("stored", "kept"),
    [(StoredClass.IN_SCOPE, StoredClass.IN_SCOPE), (StoredClass.GOODWILL, StoredClass.UNCLASSIFIED)],
)
def test_a_gift_is_not_given_again(desk, clock, stored, kept):
    made = clock("9:00-10:00", stored_class=stored, reason="asked")
    assert desk.run(duplicate_entry, made.id).result.stored_class is kept


def test_a_correction_is_not_duplicated(desk, clock):
    made = clock("9:00-10:00")
    correction = desk.run(correct_entry, made.id, -900, "too long").result
    with pytest.raises(Refused, match="correction_not_edited"):
        desk.run(duplicate_entry, correction.id)


def test_clock_times_are_read_in_the_zone_of_the_entry(desk, clock, now):
    made = clock("9:00-10:00")
    with desk.store.begin("elsewhere", now) as uow:
        uow.put(replace(made, zone="Europe/Berlin"))
        uow.commit()
    words = TimeWords(clock=parse_range("15:00-16:30"))
    edited = desk.run(edit_hours, EntryEdit(made.id, words)).result
    assert (edited.start, edited.zone) == (datetime(2026, 9, 14, 13, 0, tzinfo=UTC), "Europe/Berlin")
    duration = desk.run(edit_hours, EntryEdit(made.id, TimeWords(seconds=600))).result
    assert desk.run(edit_hours, EntryEdit(duration.id, words)).result.zone == "America/New_York"
    assert isinstance(edited, Entry)


def test_the_parts_that_are_cut_off_become_entries_like_it(desk, clock):
    long = clock("9:00-12:00", note="read", activity="audit", rate="150", stored_class=StoredClass.IN_SCOPE)
    clock("9:30-10:00")
    clock("11:45-11:50")
    before = desk.ask(lambda reading: reading.find(Entry))
    mended = desk.run(mend_overlap, long.id, Mend.TRIM)
    parts = [desk.ask(lambda reading, id=id: reading.get(Entry, id)) for id in mended.touched["Entry"]]
    assert [local(part) for part in parts] == ["10:00-11:45", "09:00-09:30", "11:50-12:00"]
    assert mended.result.id == parts[0].id == long.id
    assert {(part.note, part.activity, part.rate_cents, part.stored_class) for part in parts} == {
        ("read", "audit", 15_000, StoredClass.IN_SCOPE)
    }
    assert sum(part.worked_seconds for part in parts) == 3 * 3600 - 35 * 60
    assert sum(part.value_cents for part in parts) == 36_250
    desk.store.undo(desk.now())
    assert desk.ask(lambda reading: reading.find(Entry)) == before


def test_the_parts_on_two_sides_of_midnight_have_their_own_work_dates(desk, clock):
    long = clock("20:00-7:00", day=date(2026, 9, 10))
    clock("22:00-2:00", day=date(2026, 9, 10))
    mended = desk.run(mend_overlap, long.id, Mend.TRIM)
    parts = [desk.ask(lambda reading, id=id: reading.get(Entry, id)) for id in mended.touched["Entry"]]
    assert [(part.work_date.day, part.worked_seconds // 3600) for part in parts] == [(11, 5), (10, 2)]


def test_an_entry_keeps_its_local_time_on_another_day_unless_the_clocks_skip_it(desk, clock):
    entry = clock("2:30-3:30", day=date(2026, 3, 9))
    with pytest.raises(Refused, match="skipped_time"):
        desk.run(edit_entry, entry.id, TimeWords(day=date(2026, 3, 8)))
    moved = desk.run(edit_entry, entry.id, TimeWords(day=date(2026, 3, 7))).result
    assert (local(moved, -5), moved.worked_seconds) == ("02:30-03:30", 3600)


def test_the_second_of_two_equal_local_times_stays_when_its_own_day_is_given(desk, clock):
    entry = clock("1:30-05:00 - 2:30-05:00", day=date(2026, 11, 1))
    same = desk.run(edit_entry, entry.id, TimeWords(day=date(2026, 11, 1), note="read")).result
    assert (same.start, same.end) == (entry.start, entry.end)
