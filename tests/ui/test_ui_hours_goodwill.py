"""The goodwill on the hours page: its reasons and sums, doors to the entries, and nothing of it while presenting."""

from __future__ import annotations

from datetime import date

import pytest

from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.queries.position import position_of
from engagement_desk.domain.kinds import EntryClass, StoredClass
from engagement_desk.ui.pages.hours_views import View
from engagement_desk.ui.place import Place
from engagement_desk.ui.text import money

TODAY = date(2026, 9, 30)
ODD = "<b>&\x07 שלום ไทย " + "x" * 10_000


@pytest.fixture
def absorb(north):
    def logged(day, reason, note="call"):
        words = TimeWords(seconds=5400, day=day, stored_class=StoredClass.GOODWILL, reason=reason, note=note)
        return north.run(log_time, "NORTH", words).result

    return logged


@pytest.fixture
def opened(north, open_tab):
    return lambda focus="goodwill": open_tab(north, "Hours", focus)


def column(page, name):
    model = page.goodwill.rows
    number = [one.name for one in model.columns].index(name)
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_reasons_by_quarter_add_up_to_the_position(north, absorb, opened):
    absorb(date(2026, 7, 2), "late start")
    absorb(date(2026, 9, 28), ODD, ODD)
    absorb(date(2026, 6, 30), "before")
    _window, page = opened()
    assert page.view is View.GOODWILL
    assert page.goodwill.table.hasFocus()
    assert column(page, "date") == ["2026Q3", "Mon 28 Sep 2026", "Thu 2 Jul 2026", "2026Q2", "Tue 30 Jun 2026"]
    assert column(page, "reason")[0] == "2 entries"
    assert column(page, "reason")[1].startswith("<b>&  שלום")
    assert column(page, "amount") == ["$300.00", "$150.00", "$150.00", "$150.00", "$150.00"]
    memo = north.ask(position_of, "NORTH", TODAY).by_class[EntryClass.GOODWILL]
    assert page.goodwill.totals.text() == f"3 entries · worked 4:30 · {money(memo.notional_cents)} at the rate"
    spoken = page.goodwill.rows.columns[0].spoken
    assert spoken(page.goodwill.rows.row(2)) == "Thu 2 Jul 2026, late start, 1 hour 30 minutes, $150.00"


def test_enter_opens_the_entries_of_a_quarter_or_the_entry(absorb, opened, press):
    made = absorb(date(2026, 9, 28), "asked")
    window, page = opened()
    press(window, "Return")
    assert window.place.focus == "2026-07-01..2026-09-30 class:goodwill"
    assert page.view is View.ENTRIES
    press(window, "Alt+Left")
    assert page.view is View.GOODWILL
    press(window, "Down", "Return")
    assert window.place == Place("engagement", "NORTH", "Hours", made.id)
    assert page.view is View.ENTRIES


def test_without_any_it_says_what_belongs_there_and_a_change_shows_at_once(north, opened, settle):
    window, page = opened()
    assert page.goodwill.empty.isVisible()
    assert not page.goodwill.totals.isVisible()
    words = TimeWords(seconds=3600, day=TODAY, stored_class=StoredClass.GOODWILL, reason="asked")
    window.ui.tasks.run(log_time, "NORTH", words, then=lambda _changes: None)
    settle(window)
    assert not page.goodwill.empty.isVisible()
    assert page.goodwill.totals.text().startswith("1 entry · worked 1:00")


def test_nothing_of_it_is_seen_while_presenting(absorb, opened, settle):
    absorb(date(2026, 9, 28), "asked")
    window, page = opened()
    window.ui.presenting.present("NORTH")
    settle(window)
    assert page.view is View.WEEK
    assert not page.bar.buttons[View.GOODWILL].isVisible()
    window.go(Place("engagement", "NORTH", "Hours", "goodwill"))
    settle(window)
    assert page.view is View.WEEK
    window.ui.presenting.present(None)
    settle(window)
    assert page.bar.buttons[View.GOODWILL].isVisible()


def test_with_little_room_the_note_gives_way_to_the_reason(absorb, opened):
    absorb(date(2026, 9, 28), "asked")
    window, page = opened()
    window.resize(800, 560)
    window.ui.theme.zoom(200)
    shown = {
        one.name for at, one in enumerate(page.goodwill.rows.columns) if not page.goodwill.table.isColumnHidden(at)
    }
    assert shown == {"date", "reason", "worked", "amount"}
