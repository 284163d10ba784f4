"""The bin: what goes there together comes back together, and nothing comes back into a published period."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from engagement_desk.application.commands.entries import (
    TimeWords,
    correct_entry,
    delete_entries,
    log_time,
    restore_entries,
)
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.records.time import Entry

DAY = date(2026, 9, 10)


@pytest.fixture
def corrected(desk, acme):
    """Give an hour with two corrections: its id and theirs."""
    entry = desk.run(log_time, "ACME", TimeWords(seconds=3600, day=DAY)).result
    corrections = [desk.run(correct_entry, entry.id, seconds, "break").result for seconds in (-600, -60)]
    return entry.id, *(one.id for one in corrections)


def living(desk):
    return {entry.id: entry.worked_seconds for entry in desk.ask(lambda reading: reading.find(Entry, deleted_at=None))}


def test_a_correction_that_was_deleted_before_does_not_come_back_with_its_entry(desk, corrected, now, at):
    entry, first, second = corrected
    desk.run(delete_entries, [first])
    at(desk, now.instant + timedelta(minutes=1)).run(delete_entries, [entry])
    desk.run(restore_entries, [entry])
    assert living(desk) == {entry: 3600, second: -60}
    desk.run(restore_entries, [first])
    assert living(desk) == {entry: 3600, first: -600, second: -60}


@pytest.mark.parametrize("chosen", [(0,), (1,), (0, 1, 2), (2, 1, 0), (1, 0)])
def test_a_correction_never_comes_back_without_its_entry(desk, corrected, chosen):
    desk.run(delete_entries, [corrected[0]])
    assert living(desk) == {}
    assert desk.run(restore_entries, [corrected[index] for index in chosen]).result == 3
    assert sum(living(desk).values()) == 2940


@pytest.mark.parametrize("chosen", [(0, 1, 2), (2, 1, 0)])
def test_an_entry_and_its_corrections_are_deleted_in_any_order(desk, corrected, chosen):
    assert desk.run(delete_entries, [corrected[index] for index in chosen]).result == 3
    assert living(desk) == {}


def test_what_is_published_by_now_comes_back_as_a_late_entry(desk, corrected, cover):
    entry, *_ = corrected
    desk.run(delete_entries, [entry])
    cover(date(2026, 9, 12))
    desk.run(restore_entries, [entry])
    back = desk.ask(lambda reading: reading.find(Entry, deleted_at=None))
    assert {one.posting_date for one in back} == {date(2026, 9, 13)}
    assert (sum(one.billed_minutes for one in back), sum(one.value_cents for one in back)) == (49, 8167)
    with pytest.raises(Refused, match="entry_locked_by_review"):
        desk.run(delete_entries, [entry])
