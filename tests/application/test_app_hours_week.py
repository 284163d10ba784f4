"""The week grid: its rows and cells, and what is typed into them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from engagement_desk.application.commands.entries import TimeWords, correct_entry, edit_entry, log_time
from engagement_desk.application.commands.orders import NewOrder, draft_order
from engagement_desk.application.commands.scope import Issue, NewClause, add_clause, issue_scope
from engagement_desk.application.commands.week import CellTime, FillCell, fill_week, read_cell
from engagement_desk.application.ports import EntryFilter
from engagement_desk.application.queries.week import CellState, RowKey, week_grid
from engagement_desk.domain.clock_time import parse_range
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import ClauseKind, Pricing, StoredClass
from engagement_desk.domain.records.time import Entry

MONDAY = date(2026, 9, 14)
TUESDAY = date(2026, 9, 15)


@pytest.fixture
def log(desk, acme):
    def logged(seconds=3600, day=MONDAY, clock="", **words):
        time = {"clock": parse_range(clock)} if clock else {"seconds": seconds}
        return desk.run(log_time, "ACME", TimeWords(day=day, **time, **words)).result

    return logged


@pytest.fixture
def grid(desk, acme):
    return lambda monday=MONDAY: desk.ask(week_grid, "ACME", monday)


@pytest.fixture
def fill(desk, acme):
    def filled(text, row=None, day=MONDAY, like=None):
        row = row or RowKey(person="Owner")
        return desk.run(fill_week, FillCell(key="ACME", row=row, day=day, time=read_cell(text), like=like)).result

    return filled


def entries(desk):
    return desk.ask(lambda reading: reading.entries(EntryFilter()))


@pytest.mark.parametrize(
    ("text", "seconds", "adds"),
    [
        ("1.5", 5400, False),
        ("1,5", 5400, False),
        (".5", 1800, False),
        ("2", 7200, False),
        (" 1:30 ", 5400, False),
        ("90m", 5400, False),
        ("+15m", 900, True),
        ("+ 1", 3600, True),
        ("-15m", -900, True),
        ("−0.5", -1800, True),
        ("", 0, False),
        ("-", 0, False),
        ("0", 0, False),
        ("24", 86_400, False),
    ],
)
def test_a_cell_is_read_as_people_type_it(text, seconds, adds):
    assert read_cell(text) == CellTime(seconds=seconds, adds=adds)


@pytest.mark.parametrize(("text", "code"), [("90", "cell_unclear"), ("x", "malformed_duration"), ("1.3333", "uneven")])
def test_what_is_no_time_is_refused(text, code):
    with pytest.raises(Refused, match=code):
        read_cell(text)


def test_a_free_cell_logs_a_duration_and_emptying_it_bins_it(desk, grid, fill):
    row = RowKey(activity="audit", stored_class=StoredClass.IN_SCOPE, person="Owner")
    made = fill("1:30", row, TUESDAY)
    assert (made.work_date, made.worked_seconds, made.activity, made.stored_class) == (
        TUESDAY, 5400, "audit", StoredClass.IN_SCOPE
    )  # fmt: skip
    (shown,) = grid().rows
    assert (shown.key, shown.like, shown.worked_seconds) == (row, made.id, 5400)
    assert [cell.state for cell in shown.cells] == [CellState.FREE, CellState.SINGLE, *[CellState.FREE] * 5]
    assert fill("2", row, TUESDAY).worked_seconds == 7200
    assert fill("+15m", row, TUESDAY).worked_seconds == 8100
    assert fill("2:15", row, TUESDAY).worked_seconds == 8100
    assert fill("-15m", row, TUESDAY).worked_seconds == 7200
    assert len(entries(desk)) == 1
    assert fill("", row, TUESDAY) is None
    assert entries(desk) == []


def test_nothing_typed_into_a_free_cell_writes_nothing(desk, fill):
    assert fill("0") is None
    assert entries(desk) == []
    with pytest.raises(Refused, match="no_time_given"):
        fill("-15m")


def test_a_cell_that_would_fall_to_nothing_is_emptied(desk, fill):
    fill("0:30")
    assert fill("-1") is None
    assert entries(desk) == []


def test_clocked_time_is_never_overwritten(desk, log, grid, fill):
    clocked = log(clock="9:00-10:00")
    (row,) = grid().rows
    assert row.cells[0].state is CellState.CLOCKED
    with pytest.raises(Refused, match="cell_holds_clocked"):
        fill("3")
    fill("+15m")
    assert [(e.start is None, e.worked_seconds) for e in entries(desk)] == [(False, 3600), (True, 900)]
    assert grid().rows[0].cells[0].entry_ids == tuple(sorted((clocked.id, entries(desk)[1].id)))


def test_several_durations_are_opened_not_overwritten(log, grid, fill):
    log()
    log()
    assert grid().rows[0].cells[0].state is CellState.SEVERAL
    with pytest.raises(Refused, match="cell_holds_several"):
        fill("3")


def test_a_locked_cell_refuses_and_takes_more_beside_it(desk, log, grid, fill, cover):
    locked = log(day=date(2026, 9, 8))
    cover(date(2026, 9, 10))
    monday = date(2026, 9, 7)
    assert grid(monday).rows[0].cells[1].state is CellState.LOCKED
    assert grid(monday).covered == date(2026, 9, 10)
    with pytest.raises(Refused, match="cell_is_locked"):
        fill("3", day=date(2026, 9, 8))
    late = fill("+15m", day=date(2026, 9, 8))
    assert (late.work_date, late.posting_date) == (date(2026, 9, 8), date(2026, 9, 11))
    assert desk.ask(lambda reading: reading.get(Entry, locked.id)) == locked


def test_a_correction_makes_its_cell_one_that_is_opened(desk, log, grid):
    made = log()
    desk.run(correct_entry, made.id, -900, "too long")
    (cell,) = [cell for cell in grid().rows[0].cells if cell.entry_ids]
    assert (cell.state, cell.worked_seconds) == (CellState.SEVERAL, 2700)


def test_rows_come_from_the_last_four_weeks_in_reading_order(desk, log, grid):
    desk.run(add_clause, NewClause(key="ACME", kind=ClauseKind.INCLUDED, text="Roadmap", ref="1.2"))
    desk.run(add_clause, NewClause(key="ACME", kind=ClauseKind.INCLUDED, text="Hiring", ref="1.10"))
    desk.run(add_clause, NewClause(key="ACME", kind=ClauseKind.EXCLUDED, text="On-call", ref="2.1"))
    assert grid().rows == ()
    desk.run(issue_scope, Issue(key="ACME", effective=date(2026, 7, 1)))
    desk.run(draft_order, NewOrder(key="ACME", title="Interviews", pricing=Pricing.TIME_AND_MATERIALS))
    log(day=date(2026, 8, 16), activity="too old")
    log(day=date(2026, 8, 17), clause="1.10")
    log(day=date(2026, 9, 1), clause="1.2", activity="b")
    log(day=date(2026, 9, 1), clause="1.2", activity="A")
    log(day=date(2026, 9, 2), order="1", billable=False)
    log(day=date(2026, 9, 20))
    found = grid()
    shown = [(row.key.clause, row.clause_text, row.key.activity, row.key.order, row.order_title) for row in found.rows]
    assert shown == [
        ("1.2", "Roadmap", "A", "", ""),
        ("1.2", "Roadmap", "b", "", ""),
        ("1.10", "Hiring", "", "", ""),
        ("", "", "", "", ""),
        ("", "", "", "CO-001", "Interviews"),
    ]
    assert (found.totals.worked_seconds, found.totals.billed_minutes, found.totals.value_cents) == (3600, 60, 10_000)
    assert (found.days[0], found.days[-1], found.owner) == (MONDAY, date(2026, 9, 20), "Owner")


def test_an_empty_row_gives_way_to_one_that_differs_in_class_alone(log, grid):
    log(day=date(2026, 9, 8), activity="audit")
    log(day=date(2026, 9, 7), activity="audit", stored_class=StoredClass.IN_SCOPE)
    log(day=date(2026, 9, 8), activity="calls")
    shown = {(row.key.activity, row.key.stored_class) for row in grid().rows}
    assert shown == {("audit", StoredClass.IN_SCOPE), ("calls", StoredClass.UNCLASSIFIED)}
    log(activity="audit")
    shown = {(row.key.activity, row.key.stored_class) for row in grid().rows}
    assert shown == {("audit", StoredClass.UNCLASSIFIED), ("calls", StoredClass.UNCLASSIFIED)}
    log(activity="audit", stored_class=StoredClass.IN_SCOPE)
    assert len(grid().rows) == 3


def test_a_new_entry_takes_rate_role_and_deliverable_of_its_like(desk, log, fill):
    like = log(day=date(2026, 9, 8), rate="150", role="Partner", note="not this")
    made = fill("1", day=TUESDAY, like=like.id)
    assert (made.rate_cents, made.role, made.note) == (15_000, "Partner", "")
    assert fill("1", RowKey(activity="x", person="Kim", billable=False)).person == "Kim"


@pytest.mark.parametrize("typed", ["1", "0"])
def test_time_that_came_into_a_cell_since_it_was_seen_is_not_overwritten(desk, log, grid, typed):
    log(3600)
    (row,) = grid().rows
    log(7200, day=TUESDAY)
    wanted = FillCell(key="ACME", row=row.key, day=TUESDAY, time=read_cell(typed), seen=row.cells[1])
    with pytest.raises(Refused, match="cell_changed") as refused:
        desk.run(fill_week, wanted)
    assert refused.value.values == {"time": "2:00"}
    desk.run(fill_week, replace(wanted, time=read_cell("+15m")))
    desk.run(fill_week, replace(wanted, time=read_cell("1:30"), seen=grid().rows[0].cells[1]))
    assert [entry.worked_seconds for entry in entries(desk)] == [3600, 5400]


@pytest.mark.parametrize("seconds", [0, -60])
def test_an_entry_has_some_time(desk, log, seconds):
    entry = log()
    with pytest.raises(Refused, match="no_time_given"):
        log(seconds)
    with pytest.raises(Refused, match="no_time_given"):
        desk.run(edit_entry, entry.id, TimeWords(seconds=seconds))
