from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.overlaps import overlaps

MIDNIGHT = datetime(2026, 9, 14, tzinfo=UTC)
DAY = date(2026, 9, 14)


def clocked(name, start, end, person="p"):
    """Give an entry that is clocked between two minutes of the day."""
    instants = [MIDNIGHT + timedelta(minutes=minute) for minute in (start, end)]
    return Entry(
        id=name, engagement_id="e", person=person, work_date=DAY, posting_date=DAY, start=instants[0], end=instants[1],
        zone="UTC", worked_seconds=(end - start) * 60, created_at=MIDNIGHT,
    )  # fmt: skip


def named(entries):
    return [(first.id, second.id) for first, second in overlaps(entries)]


def test_two_that_touch_do_not_overlap():
    assert named([clocked("a", 0, 60), clocked("b", 60, 120)]) == []


def test_two_that_share_a_minute_do():
    assert named([clocked("b", 59, 120), clocked("a", 0, 60)]) == [("a", "b")]


def test_one_overlaps_all_that_it_contains():
    assert named([clocked("a", 0, 100), clocked("b", 10, 20), clocked("c", 15, 30), clocked("d", 90, 200)]) == [
        ("a", "b"),
        ("a", "c"),
        ("b", "c"),
        ("a", "d"),
    ]


def test_equal_ones_overlap_by_creation():
    assert named([clocked("b", 0, 10), clocked("a", 0, 10)]) == [("a", "b")]


def test_two_persons_may_work_at_once():
    assert named([clocked("a", 0, 60), clocked("b", 0, 60, person="q")]) == []


def test_durations_and_entries_without_length_overlap_nothing():
    duration = Entry(
        id="d", engagement_id="e", person="p", work_date=DAY, posting_date=DAY, worked_seconds=60, created_at=MIDNIGHT
    )
    assert named([duration, clocked("a", 0, 60), clocked("b", 30, 30)]) == []


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 20), st.sampled_from("pq")), max_size=12))
def test_every_pair_that_shares_time_is_found_once(spans):
    entries = [clocked(f"{n:02d}", start, start + length, who) for n, (start, length, who) in enumerate(spans)]
    expected = {
        frozenset((a.id, b.id))
        for a, b in combinations(entries, 2)
        if a.person == b.person and max(a.start, b.start) < min(a.end, b.end)
    }
    found = named(entries)
    assert {frozenset(pair) for pair in found} == expected
    assert len(found) == len(expected)
