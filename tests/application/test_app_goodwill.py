"""The goodwill ledger: by quarter, with reasons, and equal to the goodwill of the position."""

from __future__ import annotations

from datetime import date

import pytest

from engagement_desk.application.commands.entries import TimeWords, correct_entry, delete_entries, log_time
from engagement_desk.application.commands.orders import NewOrder, draft_order
from engagement_desk.application.commands.workspace import SetSetting, set_setting
from engagement_desk.application.queries.goodwill import GoodwillSum, goodwill_ledger
from engagement_desk.application.queries.position import position_of
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import EntryClass, Pricing, StoredClass

DAY = date(2026, 9, 14)


@pytest.fixture
def absorb(desk, acme):
    def logged(day, reason="asked on call", seconds=5400, **words):
        wanted = {"stored_class": StoredClass.GOODWILL, "reason": reason} | words
        return desk.run(log_time, "ACME", TimeWords(seconds=seconds, day=day, **wanted)).result

    return logged


def same_as_position(desk, day=DAY):
    found, seen = desk.ask(goodwill_ledger, "acme", day), desk.ask(position_of, "ACME", day)
    memo = seen.by_class[EntryClass.GOODWILL]
    assert (found.total.worked_seconds, found.total.notional_cents) == (memo.worked_seconds, memo.notional_cents)
    return found


def test_quarters_the_latest_first_each_with_its_sum(desk, absorb):
    absorb(date(2026, 7, 2), "late start")
    absorb(date(2026, 9, 1))
    absorb(date(2026, 6, 30), "before it began", 1800)
    found = same_as_position(desk)
    assert [(one.quarter.name, one.total) for one in found.quarters] == [
        ("2026Q3", GoodwillSum(2, 10_800, 30_000)),
        ("2026Q2", GoodwillSum(1, 1800, 5000)),
    ]
    assert [entry.reason for entry in found.quarters[0].entries] == ["asked on call", "late start"]
    assert (found.currency, found.total) == ("USD", GoodwillSum(3, 12_600, 35_000))


def test_only_goodwill_that_counts_by_the_day(desk, acme, absorb):
    desk.run(draft_order, NewOrder(key="ACME", title="Interviews", pricing=Pricing.TIME_AND_MATERIALS))
    kept = absorb(date(2026, 9, 1))
    binned = absorb(date(2026, 9, 2))
    desk.run(delete_entries, [binned.id])
    absorb(date(2026, 9, 20), "later")
    absorb(date(2026, 9, 3), "not billable", billable=False)
    absorb(date(2026, 9, 4), "", stored_class=None, order="1")
    absorb(date(2026, 9, 4), "", stored_class=StoredClass.IN_SCOPE)
    found = same_as_position(desk)
    assert [entry.id for one in found.quarters for entry in one.entries] == [kept.id]


def test_a_correction_takes_back_what_it_corrects_in_the_quarter_it_counts_in(desk, absorb, cover):
    made = absorb(date(2026, 8, 3))
    cover(date(2026, 9, 10))
    desk.run(correct_entry, made.id, -1800, "shorter")
    found = same_as_position(desk)
    assert found.total == GoodwillSum(2, 3600, 10_000)


def test_quarters_begin_with_the_month_of_the_settings(desk, absorb):
    desk.run(set_setting, SetSetting(name="quarter_first_month", value="2"))
    absorb(date(2026, 7, 2))
    absorb(date(2026, 8, 2))
    assert [one.quarter.name for one in same_as_position(desk).quarters] == ["2026Q3", "2026Q2"]


def test_nothing_was_absorbed(desk, acme):
    assert same_as_position(desk).quarters == ()
    with pytest.raises(Refused, match="unknown_engagement"):
        desk.ask(goodwill_ledger, "NONE", DAY)
