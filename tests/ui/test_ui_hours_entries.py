"""The entries by keyboard: filter, edit, class, mend, bin and restore; what is refused stays typed; long lists."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, correct_entry, delete_entries, log_time
from engagement_desk.application.commands.orders import NewOrder, draft_order
from engagement_desk.application.ports import EntryFilter
from engagement_desk.application.queries.hours import PAGE
from engagement_desk.domain.clock_time import parse_range
from engagement_desk.domain.kinds import Pricing, StoredClass
from engagement_desk.domain.records.time import Entry
from engagement_desk.ui.pages.hours_views import View
from engagement_desk.ui.place import Place
from window_fixtures import cover

TODAY = date(2026, 9, 30)
MONDAY = date(2026, 9, 28)


@pytest.fixture
def opened(north, open_window, settle):
    def show(focus="entries", window=None):
        window = window or open_window(north)
        window.go(Place("engagement", "NORTH", "Hours", focus))
        settle(window)
        return window, window.page._page("Hours")

    return show


@pytest.fixture
def log(north):
    def logged(note="", seconds=3600, day=MONDAY, clock="", key="NORTH", **words):
        time = {"clock": parse_range(clock)} if clock else {"seconds": seconds}
        return north.run(log_time, key, TimeWords(day=day, note=note, **time, **words)).result

    return logged


def kept(desk, entry):
    return desk.ask(lambda reading: reading.get(Entry, entry.id))


def living(desk):
    return [entry.note for entry in desk.ask(lambda reading: reading.entries(EntryFilter()))]


def shown(view):
    rows = [view.table.rows.row(place) for place in range(len(view.table.rows.numbers))]
    return [row.line.entry.note for row in rows]


def message(editor, name):
    return editor.form._fields[name].row.message.text()


def test_this_month_is_listed_newest_first_with_its_totals(log, opened):
    log("old", day=date(2026, 8, 31))
    log("first", 1800, day=date(2026, 9, 1))
    log("last", 5400, day=TODAY)
    window, page = opened()
    view = page.entries
    assert shown(view) == ["last", "first"]
    assert view.totals.text() == "2 entries · worked 2:00 · billed 2:00 · $200.00"
    assert view.table.hasFocus()
    assert window.windowTitle().startswith("NORTH Hours")


def test_the_filter_narrows_while_it_is_typed_and_escape_shows_all(log, opened, press, settle, qtbot):
    log("Vendor call")
    log("Roadmap", stored_class=StoredClass.IN_SCOPE)
    window, page = opened()
    view = page.entries
    press(window, "Ctrl+F", text="vend")
    qtbot.waitUntil(lambda: shown(view) == ["Vendor call"])
    press(window, text="zzz <b>&")
    qtbot.waitUntil(view.nothing.isVisible)
    assert "with this filter" in view.nothing.text()
    press(window, "Escape")
    qtbot.waitUntil(lambda: len(shown(view)) == 2)
    view.filter.classes.choose("in_scope")
    view.filter.classes.activated.emit(0)
    qtbot.waitUntil(lambda: shown(view) == ["Roadmap"])
    view.table.setFocus()
    press(window, "Escape")
    assert len(shown(view)) == 2
    assert "Ctrl+L" in _empty_text(view, settle, window)


def _empty_text(view, settle, window):
    view.filter.period.choose("last_month")
    view.reload()
    settle(window)
    return view.nothing.text()


def test_period_and_sorting_are_remembered(log, opened, press, settle, open_window, north):
    for number, minutes in enumerate((30, 90, 60)):
        log(f"{number}", minutes * 60)
    window, page = opened()
    view = page.entries
    column = [c.name for c in view.table.rows.columns].index("worked")
    view.table.setCurrentIndex(view.table.rows.index(0, column))
    press(window, "S")
    assert shown(view) == ["1", "2", "0"]
    press(window, "S")
    assert shown(view) == ["0", "2", "1"]
    view.filter.period.choose("all")
    view.filter.period.activated.emit(0)
    view.table.setColumnWidth(column, window.ui.theme.px(150))
    page.turn(View.ENTRIES)
    settle(window)
    again = open_window(north)
    again.go(Place("engagement", "NORTH", "Hours"))
    settle(again)
    page = again.page._page("Hours")
    assert page.view == "entries"
    assert shown(page.entries) == ["0", "2", "1"]
    assert page.entries.filter.period.currentData() == "all"
    assert page.entries.table.columnWidth(column) == again.ui.theme.px(150)


def test_del_bins_and_the_next_row_is_current_undo_and_restore_bring_back(log, north, opened, press):
    for name in "dcba":
        log(name)
    window, page = opened()
    view = page.entries
    press(window, "Down", "Shift+Down", "Del")
    assert living(north) == ["d", "a"]
    assert view.table.current().line.entry.note == "d"
    assert view.table.hasFocus()
    press(window, "Ctrl+Z")
    assert living(north) == ["d", "c", "b", "a"]
    press(window, "Del")
    assert page.bar.buttons["bin"].text() == "Bin 1"
    page.turn(View.BIN)
    press(window)
    QApplication.processEvents()
    press(window, "Ctrl+A", "Ctrl+Return")
    assert living(north) == ["d", "c", "b", "a"]
    assert "The bin is empty" in page.bin.nothing.text()


def test_an_entry_is_edited_beside_the_table(log, north, opened, press):
    made = log("reviw", clock="9:00-10:00")
    window, page = opened()
    editor = page.entries.editor
    press(window, "F2")
    assert editor.form.editor("note").hasFocus()
    press(window, "Ctrl+A", text="review <b>&")
    editor.form.editor("note").insertPlainText(" \u05e9\u0e44")
    press(window, "Tab")
    assert kept(north, made).note == "review <b>& \u05e9\u0e44"
    press(window, "Tab", text="9:00-9:45")
    press(window, "Return")
    entry = kept(north, made)
    assert (entry.worked_seconds, entry.start is None) == (2700, False)
    editor.form.editor("time").selectAll()
    press(window, text="2h")
    press(window, "Return")
    assert (kept(north, made).worked_seconds, kept(north, made).start) == (7200, None)
    press(window, "Escape")
    assert page.entries.table.hasFocus() and not editor.isVisible()


def test_what_is_refused_in_the_editor_stays_with_the_reason_beside_it(log, north, opened, press):
    made = log("x")
    window, page = opened()
    editor = page.entries.editor
    press(window, "Return")
    for name, text, part in (
        ("time", "soon", "no duration"),
        ("time", "25:00-", "no duration"),
        ("day", "someday", "no date"),
        ("clause", "9.9", "no clause"),
        ("order", "7", "no change order"),
        ("rate", "much", "amount"),
    ):
        field = editor.form.editor(name)
        field.setFocus()
        field.selectAll()
        press(window, text=text)
        press(window, "Return")
        assert editor.form.typed(name) == text
        assert part in message(editor, name).lower(), (name, message(editor, name))
    note = editor.form.editor("note")
    note.setFocus()
    press(window, text=" y")
    press(window, "Tab")
    assert kept(north, made).note.strip() in ("x y", "y x", "yx", "x  y")
    assert kept(north, made).worked_seconds == 3600


def test_what_is_locked_says_so_and_is_not_edited(log, north, opened, press):
    made = log("locked")
    correction = north.run(correct_entry, made.id, -600, "too long").result
    cover(north, TODAY - timedelta(days=1))
    window, page = opened("2026-09-01..2026-09-30")
    view = page.entries
    press(window, "End")
    place = list(shown(view)).index("locked")
    view.table.selectRow(place)
    marks = [column.name for column in view.table.rows.columns].index("mark")
    assert view.table.rows.data(view.table.rows.index(place, marks)) == "published"
    assert "published review" in view.detail.text()
    press(window, "F2")
    assert not view.editor.form.isEnabled()
    assert view.table.hasFocus()
    assert "published review" in window._status.text
    press(window, "Del")
    assert "locked" in living(north)
    assert "locked" in window._status.text
    assert kept(north, correction).deleted_at is None


def test_many_are_given_a_class_at_once_and_goodwill_says_why(log, north, opened, press):
    entries = [log(name) for name in "abc"]
    north.run(draft_order, NewOrder(key="NORTH", title="Interviews", pricing=Pricing.TIME_AND_MATERIALS))
    window, page = opened()
    view = page.entries
    press(window, "Ctrl+A", "Ctrl+Shift+K")
    bar = view.class_bar
    assert bar.classes.hasFocus()
    press(window, text="go")
    press(window, "Return")
    assert "for a reason" in bar._reason_row.message.text()
    assert bar.reason.hasFocus()
    press(window, text="asked on call")
    press(window, "Return")
    found = [kept(north, entry) for entry in entries]
    assert {(entry.stored_class, entry.reason) for entry in found} == {(StoredClass.GOODWILL, "asked on call")}
    assert bar.isHidden() and view.table.hasFocus()
    press(window, "Ctrl+Z")
    assert {kept(north, entry).stored_class for entry in entries} == {StoredClass.UNCLASSIFIED}
    press(window, "Ctrl+Shift+K", "Down", "Down", "Down", "Down")
    press(window, "Return")
    assert all(kept(north, entry).change_order_id for entry in entries)
    press(window, "Ctrl+Shift+K", "Escape")
    assert bar.isHidden()


def test_an_overlap_is_mended_by_one_key_or_kept(log, north, opened, press):
    wanted = NewEngagement(key="HALO", client="Halo", title="Advice", start=date(2026, 7, 1), zone="UTC")
    north.run(new_engagement, wanted)
    early = log("early", clock="9:00-10:00")
    late = log("late", clock="9:30-11:00", key="HALO")
    window, page = opened()
    view = page.entries
    assert "Overlaps HALO 9:30–11:00 by 30 min" in view.overlap.text()
    press(window, "Ctrl+.")
    assert kept(north, late).worked_seconds == 3600
    assert kept(north, early).worked_seconds == 3600
    assert not view.overlap.isVisible()
    assert "Trimmed HALO to 10:00–11:00" in window._status.text
    press(window, "Ctrl+Z", "M")
    assert kept(north, late).worked_seconds == 5400
    assert "Moved HALO to 10:00–11:30" in window._status.text
    press(window, "Ctrl+Z", "K")
    assert kept(north, late) == late
    assert not view.overlap.isVisible()
    press(window, "Ctrl+.")
    assert "overlaps with nothing" in window._status.text
    press(window, "Ctrl+Z", "F2")
    QTest.mouseClick(view.editor.mend_buttons["trim"], Qt.MouseButton.LeftButton)
    press(window)
    view.ui.tasks.await_all(5000)
    assert kept(north, early).worked_seconds == 1800


def test_an_entry_that_is_cut_in_two_loses_only_what_it_shared(log, north, opened, press):
    wanted = NewEngagement(key="HALO", client="Halo", title="Advice", start=date(2026, 7, 1), zone="UTC")
    north.run(new_engagement, wanted)
    log("long", clock="9:00-12:00")
    log("inside", clock="10:00-10:30", key="HALO")
    window, page = opened()
    press(window, "F2")
    QTest.mouseClick(page.entries.editor.mend_buttons["trim"], Qt.MouseButton.LeftButton)
    press(window)
    page.ui.tasks.await_all(5000)
    said = "Trimmed NORTH to 10:30–12:00; what was cut off beside it is kept as an entry of its own"
    assert said in window._status.text
    found = north.ask(lambda reading: reading.find(Entry, note="long", deleted_at=None))
    assert sorted(entry.worked_seconds for entry in found) == [3600, 5400]


def test_an_entry_is_logged_again_today(log, north, opened, press):
    log("again", 5400)
    window, _ = opened()
    press(window, "Ctrl+D")
    found = north.ask(lambda reading: reading.entries(EntryFilter()))
    assert [(entry.note, entry.work_date, entry.worked_seconds) for entry in found] == [
        ("again", MONDAY, 5400),
        ("again", TODAY, 5400),
    ]


def test_a_place_leads_to_a_span_or_to_one_entry(log, opened, press):
    made = log("old", day=date(2026, 7, 5))
    log("new")
    window, page = opened("2026-07-01..2026-07-31")
    assert shown(page.entries) == ["old"]
    assert page.entries.filter.since.text() == "2026-07-01"
    opened(made.id, window)
    assert shown(page.entries) == ["old"]
    press(window, "Escape")
    assert page.view == "week"
    opened("period:2026-09-01..2026-09-30", window)
    assert shown(page.entries) == ["new"]
    page.entries.filter.since.setFocus()
    page.entries.filter.since.selectAll()
    press(window, text="never")
    press(window, "Return")
    assert page.entries.filter.since.text() == "never"
    assert "never" in page.entries.filter._wrong.text()


def test_a_long_list_is_read_by_pages_and_forgets_those_it_left(log, north, opened, settle, moment, qtbot):
    first = log("0", day=date(2026, 9, 1))
    with north.store.begin("fill", moment.now()) as uow:
        count = PAGE * 40
        uow.add_entries(replace(first, id=uow.new_id(), note=f"{number}") for number in range(1, count))
        uow.commit()
    window, page = opened()
    table = page.entries.table
    assert len(table.rows.numbers) == count
    assert len(table.rows._pages) == 1
    for place in range(0, count, PAGE):
        table.scrollTo(table.rows.index(place, 0))
        table.viewport().repaint()
        qtbot.waitUntil(lambda place=place: table.rows.row(place) is not None)
    assert len(table.rows._pages) <= 24
    table.setFocus()
    QTest.keySequence(table, QKeySequence("Ctrl+End"))
    qtbot.waitUntil(lambda: table.current() is not None)
    assert table.current().line.entry.note == "0"
    settle(window)
    QTest.keySequence(table, QKeySequence("Ctrl+A"))
    assert len(table.selected_numbers()) == count
    page.entries.reload()
    settle(window)
    assert len(table.selected_numbers()) == count
    assert table.current().line.entry.note == "0"


def test_what_changes_elsewhere_is_shown_and_the_selection_stays(log, north, opened, settle):
    log("a")
    b = log("b")
    window, page = opened()
    page.entries.table.selectRow(0)
    log("c")
    window.ui.tasks.run(delete_entries, [b.id])
    settle(window)
    assert shown(page.entries) == ["c", "a"]
    page.entries.table.selectRow(1)
    window.ui.tasks.run(log_time, "NORTH", TimeWords(seconds=600, note="d", day=TODAY))
    settle(window)
    assert shown(page.entries) == ["d", "c", "a"]
    assert page.entries.table.current().line.entry.note == "a"


def test_text_is_plain_everywhere(log, opened, press):
    log("<b>bold</b>\x00 &amp; " + "long " * 2000)
    window, page = opened()
    table = page.entries.table
    column = [c.name for c in table.rows.columns].index("what")
    tip = table.rows.data(table.rows.index(0, column), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tip and "\x00" not in tip
    said = table.rows.data(table.rows.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("28 Sep 2026, <b>bold</b>") and "worked 1 hour" in said
    press(window, "F2")
    assert page.entries.editor.isVisible()
