"""The week grid by keyboard: typed like a spreadsheet; what is wrong stays; what is clocked opens."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.scope import Issue, NewClause, add_clause, issue_scope
from engagement_desk.application.ports import EntryFilter
from engagement_desk.domain.clock_time import parse_range
from engagement_desk.domain.kinds import ClauseKind, StoredClass
from engagement_desk.ui.models.week import FIRST_DAY, LABEL, TOTAL
from window_fixtures import cover

MONDAY = date(2026, 9, 28)


@pytest.fixture
def opened(north, open_tab):
    return lambda focus="week": open_tab(north, "Hours", focus)


@pytest.fixture
def log(north):
    def logged(seconds=3600, day=MONDAY, clock="", **words):
        time = {"clock": parse_range(clock)} if clock else {"seconds": seconds}
        return north.run(log_time, "NORTH", TimeWords(day=day, **time, **words)).result

    return logged


def entries(desk):
    found = desk.ask(lambda reading: reading.entries(EntryFilter()))
    return [(entry.work_date, entry.worked_seconds // 60) for entry in found]


def at(grid):
    return grid.currentIndex().row(), grid.currentIndex().column()


def shown(grid, row, column):
    return grid.weeks.data(grid.weeks.index(row, column))


def test_cells_are_typed_one_after_the_other_and_each_is_on_disk_at_once(north, opened, press, settle):
    window, page = opened()
    grid = page.week.grid
    assert grid.hasFocus()
    assert at(grid) == (0, FIRST_DAY + 2)
    press(window, "Home", text="1.5")
    press(window, "Tab")
    assert entries(north) == [(MONDAY, 90)]
    press(window, text="1:30")
    press(window, "Right", text="90m")
    press(window, "Return")
    settle(window)
    assert entries(north) == [(MONDAY, 90), (date(2026, 9, 29), 90), (date(2026, 9, 30), 90)]
    assert [shown(grid, 0, FIRST_DAY + n) for n in range(4)] == ["1:30", "1:30", "1:30", ""]
    assert shown(grid, 0, TOTAL) == shown(grid, 1, TOTAL) == "4:30"
    assert "Worked 4:30" in page.week.totals.text()
    press(window, "Home", "Up", "Home")
    press(window, text="+15m")
    press(window, "Tab")
    assert entries(north)[0] == (MONDAY, 105)
    press(window, "Ctrl+Z")
    assert entries(north)[0] == (MONDAY, 90)
    assert shown(grid, 0, FIRST_DAY) == "1:30"


def test_what_is_no_time_stays_with_the_reason_beside_it(north, opened, press):
    window, page = opened()
    grid = page.week.grid
    press(window, "Home", text="7x")
    press(window, "Return")
    assert grid.editor.isVisible() and grid.editor.text() == "7x"
    assert grid.callout.isVisible() and "7x" in grid.callout.text.text()
    page.bar.buttons["entries"].setFocus()
    assert not grid.editor.isVisible()
    assert shown(grid, 0, FIRST_DAY) == "7x"
    assert entries(north) == []
    grid.setFocus()
    assert grid.callout.isVisible()
    press(window, "F2")
    assert grid.editor.text() == "7x"
    press(window, "Backspace", text="0:45")
    press(window, "Return")
    assert entries(north) == [(MONDAY, 45)]
    assert not grid.callout.isVisible()
    press(window, "Up", text="90")
    press(window, "Tab")
    assert "90m" in grid.callout.text.text()
    press(window, "Escape")
    assert shown(grid, 0, FIRST_DAY) == "0:45"
    assert grid.hasFocus()


def test_clocked_time_opens_and_escape_leads_back_to_its_cell(north, log, opened, press):
    made = log(clock="9:00-10:30")
    log(clock="13:00-14:00", day=date(2026, 9, 30))
    window, page = opened()
    grid = page.week.grid
    press(window, "Home")
    assert "Clocked" in page.week.hint.text()
    press(window, "Return")
    table = page.entries.table
    assert page.view == "entries" and table.hasFocus()
    assert [table.current().line.entry.id] == [made.id]
    assert "1 entry · worked 1:30" in page.entries.totals.text()
    press(window, "Escape")
    assert page.view == "week" and grid.hasFocus() and at(grid) == (0, FIRST_DAY)
    press(window, text="3")
    press(window, "Return")
    assert "not overwritten" in grid.callout.text.text()
    assert shown(grid, 0, FIRST_DAY) == "3"
    press(window, "Up", "Escape", text="+30m")
    press(window, "Return")
    assert sorted(entries(north)) == [(MONDAY, 30), (MONDAY, 90), (date(2026, 9, 30), 60)]


def test_a_figure_opens_the_entries_behind_it(north, log, opened, press):
    log()
    log(activity="audit")
    log(day=date(2026, 9, 29))
    window, page = opened()
    grid = page.week.grid
    for place, count in (((2, FIRST_DAY), 2), ((0, TOTAL), 2), ((2, TOTAL), 3), ((1, LABEL), 1)):
        grid.go_to(*place)
        press(window, "Return")
        assert len(page.entries.table.rows.numbers) == count
        press(window, "Escape")
        assert at(grid) == place
    grid.go_to(2, FIRST_DAY + 6)
    press(window, "Return")
    assert page.view == "week"


def test_weeks_are_turned_and_rows_come_from_the_weeks_before(north, log, opened, press):
    log(day=date(2026, 9, 8), activity="audit", stored_class=StoredClass.IN_SCOPE)
    window, page = opened()
    grid = page.week.grid
    assert shown(grid, 0, LABEL) == "#audit"
    assert page.week.here.isHidden()
    press(window, "PgUp")
    assert page.week.monday == date(2026, 9, 21)
    assert "21 Sep" in page.week.name.text() and not page.week.here.isHidden()
    press(window, "PgUp", "PgUp")
    assert shown(grid, 0, FIRST_DAY + 1) == "1:00"
    press(window, "PgDown")
    page.week.here.click()
    assert page.week.monday == MONDAY


def test_a_row_is_added_and_typed_in(north, opened, press):
    north.run(add_clause, NewClause(key="NORTH", kind=ClauseKind.INCLUDED, text="Roadmap", ref="1.1"))
    north.run(issue_scope, Issue(key="NORTH", effective=date(2026, 7, 1)))
    window, page = opened()
    grid = page.week.grid
    press(window, "Ctrl+N")
    assert page.week.new_row.clauses.hasFocus()
    press(window, "Down", "Tab", text="#workshop")
    press(window, "Return")
    assert page.week.new_row.isHidden() and grid.hasFocus()
    assert shown(grid, *at(grid)[:1], LABEL) == "1.1 Roadmap · #workshop"
    press(window, text="2")
    press(window, "Tab")
    (entry,) = north.ask(lambda reading: reading.entries(EntryFilter()))
    assert (entry.clause_ref, entry.activity, entry.stored_class) == ("1.1", "workshop", StoredClass.IN_SCOPE)
    press(window, "Ctrl+N", "Escape")
    assert page.week.new_row.isHidden() and grid.hasFocus()


def test_del_empties_a_cell_and_tab_leaves_the_grid_at_its_end(north, log, opened, press):
    log()
    window, page = opened()
    grid = page.week.grid
    press(window, "Home", "Del")
    assert entries(north) == []
    press(window, "Ctrl+Z")
    assert entries(north) == [(MONDAY, 60)]
    press(window, "End", "Tab")
    assert not grid.hasFocus()
    grid.setFocus()
    press(window, "Home", "Shift+Tab")
    assert not grid.hasFocus()


def test_a_review_that_is_published_locks_its_cells(north, log, opened, press):
    log(day=date(2026, 9, 29))
    cover(north, date(2026, 9, 29))
    window, page = opened()
    grid = page.week.grid
    press(window, "Home", "Right")
    assert "Locked" in page.week.hint.text()
    press(window, text="3")
    press(window, "Return")
    assert "locked" in grid.callout.text.text()
    assert entries(north) == [(date(2026, 9, 29), 60)]


def test_three_days_are_shown_where_there_is_little_room(north, opened, press):
    window, page = opened()
    grid = page.week.grid
    window.ui.theme.zoom(200)
    visible = [n for n in range(FIRST_DAY, TOTAL) if not grid.isColumnHidden(n)]
    assert len(visible) == 3
    press(window, "End")
    assert not grid.isColumnHidden(TOTAL - 1)


def test_a_reader_hears_day_row_time_and_what_can_be_done(north, log, opened):
    log(clock="9:00-10:30")
    _, page = opened()
    weeks = page.week.grid.weeks
    said = weeks.data(weeks.index(0, FIRST_DAY), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Mon 28 Sep, No clause, unclassified, 1 hour 30 minutes, clocked, Enter opens it"
    said = weeks.data(weeks.index(1, LABEL), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Total of all rows, 1 hour 30 minutes this week"


def test_nothing_is_lost_when_cells_are_typed_faster_than_they_are_kept(north, opened, settle):
    window, page = opened()
    QTest.keySequence(page.week.grid, QKeySequence("Home"))
    for key in ("1", "Tab", "2", "Tab", "3", "Tab", "4", "Return", "Up", "5", "Return"):
        QTest.keySequence(QApplication.focusWidget(), QKeySequence(key))
    settle(window)
    days = [MONDAY, date(2026, 9, 29), date(2026, 9, 30), date(2026, 10, 1)]
    assert entries(north) == list(zip(days, (60, 120, 180, 300), strict=True))
    assert [shown(page.week.grid, 0, FIRST_DAY + n) for n in range(4)] == ["1:00", "2:00", "3:00", "5:00"]


def test_time_that_another_program_logged_is_shown_before_it_is_overwritten(north, log, opened, press):
    window, page = opened()
    log(7200)
    grid = page.week.grid
    press(window, "Home", "1", "Return")
    assert entries(north) == [(MONDAY, 120)]
    assert grid.weeks.typed[grid.weeks.rows[0].key, MONDAY].error == (
        "This cell holds 2:00 by now; look at it, then type its time anew."
    )
    assert grid.weeks.cell_at(grid.weeks.index(0, FIRST_DAY)).worked_seconds == 7200
    press(window, "Home", "1", "Return")
    assert entries(north) == [(MONDAY, 60)]
