"""Today's entries: edited in place, deleted, classed, duplicated, and said to a screen reader."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from today_desk import Today, another, entries, press, shown, type_in

from engagement_desk.application.commands.entries import TimeWords, correct_entry, log_time
from engagement_desk.application.desk import Desk
from engagement_desk.domain.kinds import StoredClass
from engagement_desk.ui.pages.today import TodayPage
from engagement_desk.ui.pages.today_correction import _parsed
from window_fixtures import Settle, cover


def test_an_entry_is_edited_where_it_stands(north: Desk, at_today: Today, settle: Settle, qtbot: Any) -> None:
    north.run(
        log_time,
        "NORTH",
        TimeWords(
            seconds=1800, note="call at 9:15 yesterday", stored_class=StoredClass.GOODWILL, reason="asked on call"
        ),
    )
    window, page = at_today(north)
    page.table.setFocus()
    page.table.selectRow(0)
    press(Qt.Key.Key_F2)
    editor = page.editing.editor
    assert editor is not None
    assert editor.field.text() == 'NORTH 0:30 !goodwill "asked on call" "call at 9:15 yesterday"'
    text = editor.field.text().replace("0:30", "45m").replace("!goodwill", "!in_scope").replace("asked", "agreed")
    editor.field.selectAll()
    type_in(text)
    press(Qt.Key.Key_Return)
    settle(window)
    (entry,) = entries(north)
    assert (entry.worked_seconds, entry.stored_class, entry.reason, entry.note, entry.value_cents) == (
        2700,
        StoredClass.IN_SCOPE,
        "agreed on call",
        "call at 9:15 yesterday",
        7500,
    )
    qtbot.waitUntil(lambda: page.editing.editor is None and shown(page)[0][2] == "0:45")
    assert QApplication.focusWidget() is page.table


def test_delete_keeps_the_place_and_class_is_given_by_key(
    north: Desk, at_today: Today, settle: Settle, qtbot: Any
) -> None:
    for note in ("one", "two", "three"):
        north.run(log_time, "NORTH", TimeWords(seconds=600, note=note))
    window, page = at_today(north)
    assert [what for _, what, _ in shown(page)] == ["three", "two", "one"]
    page.table.setFocus()
    page.table.selectRow(1)
    press(Qt.Key.Key_Delete)
    settle(window)
    qtbot.waitUntil(lambda: [what for _, what, _ in shown(page)] == ["three", "one"])
    current = page.table.current()
    assert current is not None and current.what == "one"
    window.actions_book.trigger("edit.set_class")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_I)
    settle(window)
    classes = {entry.note: entry.stored_class for entry in entries(north)}
    assert classes == {"three": StoredClass.UNCLASSIFIED, "one": StoredClass.IN_SCOPE}
    qtbot.waitUntil(lambda: page.table.rows.rows[1].class_word == "in scope")
    assert window._status.text == "Classed 1 entry: in scope"
    window.actions_book.trigger("edit.set_class")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_G)
    settle(window)
    qtbot.waitUntil(lambda: page.table.rows.rows[1].class_word == "goodwill")
    assert window._status.text == "Classed 1 entry: goodwill; F2 adds the reason"


def test_an_edit_that_was_not_sent_is_there_again_after_a_crash(
    north: Desk, at_today: Today, settle: Settle, qtbot: Any
) -> None:
    north.run(log_time, "NORTH", TimeWords(seconds=1800, note="call"))
    window, page = at_today(north)
    page.table.setFocus()
    page.table.selectRow(0)
    press(Qt.Key.Key_F2)
    type_in(" with the vendor")
    kept = window.ui.remembered
    assert kept is not None
    text = "NORTH 0:30 call with the vendor"
    qtbot.waitUntil(lambda: str(kept.value(window.ui.own_name("unsent/today/entry_line") + "/line")) == text)
    second = TodayPage(window.ui)
    qtbot.addWidget(second)
    second.show()
    second.reload()
    qtbot.waitUntil(lambda: second.editing.editor is not None)
    assert second.editing.editor is not None
    assert second.editing.editor.field.text() == text
    second.editing.editor.field.setFocus()
    second.editing.editor.close_editor()
    third = TodayPage(window.ui)
    qtbot.addWidget(third)
    third.reload()
    settle(window)
    assert third.editing.editor is None


def test_a_page_that_is_read_again_leaves_the_editor_open(
    north: Desk, at_today: Today, settle: Settle, qtbot: Any
) -> None:
    north.run(log_time, "NORTH", TimeWords(seconds=1800, note="call"))
    window, page = at_today(north)
    page.table.setFocus()
    page.table.selectRow(0)
    press(Qt.Key.Key_F2)
    type_in(" with the vendor")
    window.ui.tasks.run(log_time, "NORTH", TimeWords(seconds=60, note="elsewhere"))
    settle(window)
    qtbot.waitUntil(lambda: len(page.table.rows.rows) == 2)
    assert page.editing.editor is not None
    assert page.editing.editor.field.text() == "NORTH 0:30 call with the vendor"
    assert page.editing.editor.field.hasFocus()
    press(Qt.Key.Key_Escape)
    assert page.editing.editor is None
    assert QApplication.focusWidget() is page.table


def test_a_wrong_edit_says_why_and_keeps_what_was_typed(north: Desk, at_today: Today, settle: Settle) -> None:
    another(north, "HALO")
    north.run(log_time, "NORTH", TimeWords(seconds=1800, note="call"))
    window, page = at_today(north)
    page.table.setFocus()
    page.table.selectRow(0)
    press(Qt.Key.Key_F2)
    editor = page.editing.editor
    assert editor is not None
    for typed, why in (("HALO 30m call", "stays with NORTH"), ("NORTH 30m 9.9", "no clause 9.9"), ("NORTH", "no time")):
        editor.field.selectAll()
        type_in(typed)
        press(Qt.Key.Key_Return)
        settle(window)
        assert editor.field.is_wrong
        assert (editor.field.text(), why in editor.reading.text) == (typed, True)
    assert [entry.note for entry in entries(north)] == ["call"]


def test_what_is_locked_is_corrected_where_it_stands(north: Desk, at_today: Today, settle: Settle, qtbot: Any) -> None:
    entry = north.run(log_time, "NORTH", TimeWords(seconds=1800, note="call")).result
    correction = north.run(correct_entry, entry.id, 60, "longer").result
    cover(north, date(2026, 9, 30))
    window, page = at_today(north)
    page.table.setFocus()
    assert [row.id for row in page.table.rows.rows] == [correction.id, entry.id]
    page.table.selectRow(0)
    press(Qt.Key.Key_F2)
    assert page.editing.editor is None
    assert window._status.text == "This is a correction, which is not edited; delete it and correct anew."
    page.table.selectRow(1)
    press(Qt.Key.Key_Delete)
    settle(window)
    assert window._status.text == "This entry lies in a published review and is locked; a correction changes it."
    press(Qt.Key.Key_F2)
    editor = page.editing.editor
    assert editor is not None
    assert "lies in a published review" in editor.reading.text
    for typed, why in (
        ("ten minutes", "no duration"),
        ("-10m", "Add why"),
        ("-40m too much", "no more time than it has"),
        ("0m nothing", "changes nothing"),
    ):
        editor.field.selectAll()
        type_in(typed)
        press(Qt.Key.Key_Return)
        settle(window)
        assert (editor.field.text(), editor.field.is_wrong, why in editor.reading.text) == (typed, True, True)
    editor.field.selectAll()
    type_in("-10m the call was shorter")
    said = "NORTH 30 Sep · worked 0:31 → 0:21 · billed −0:10 · posts on 1 Oct · −$16.67"
    qtbot.waitUntil(lambda: editor.reading.text == said)
    press(Qt.Key.Key_Return)
    settle(window)
    assert [(one.worked_seconds, one.reason) for one in entries(north)] == [
        (1800, ""),
        (60, "longer"),
        (-600, "the call was shorter"),
    ]
    assert page.editing.editor is None
    assert QApplication.focusWidget() is page.table
    qtbot.waitUntil(lambda: window._status.text == "Corrected NORTH by −0:10, −$16.67")


def test_what_was_typed_is_shown_as_it_is(north: Desk, at_today: Today) -> None:
    note = "<b>&amp;\x00</b> עברית ไทย " + "x" * 10_000
    north.run(log_time, "NORTH", TimeWords(seconds=1800, note=note, activity="<i>"))
    _window, page = at_today(north)
    row = page.table.rows.rows[0]
    assert row.what.startswith("<b>&amp; </b> עברית ไทย xxx")
    told = page.table.rows.data(page.table.rows.index(0, 2), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;&amp;amp;" in told
    page.table.setFocus()
    page.table.selectRow(0)
    press(Qt.Key.Key_F2)
    page.grab()


def test_a_reader_hears_the_row_in_one_sentence_and_times_in_words(north: Desk, at_today: Today) -> None:
    north.run(log_time, "NORTH", TimeWords(seconds=5400, note="call", stored_class=StoredClass.GOODWILL, reason="gift"))
    _window, page = at_today(north)
    said = [
        page.table.rows.data(page.table.rows.index(0, column), Qt.ItemDataRole.AccessibleTextRole)
        for column in range(page.table.rows.columnCount())
    ]
    assert said[0] == "NORTH, call, goodwill, worked 1 hour 30 minutes, billed none, $0.00"
    assert said[-3:] == ["worked 1 hour 30 minutes", "billed, none", "value, none"]


def test_duplicate_logs_the_like_of_an_entry_and_is_undone(
    north: Desk, at_today: Today, settle: Settle, qtbot: Any
) -> None:
    north.run(log_time, "NORTH", TimeWords(seconds=5400, note="call", activity="audit"))
    window, page = at_today(north)
    page.table.setFocus()
    page.table.selectRow(0)
    press(Qt.Key.Key_D, with_=Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert [(entry.note, entry.activity, entry.worked_seconds) for entry in entries(north)] == [
        ("call", "audit", 5400),
        ("call", "audit", 5400),
    ]
    qtbot.waitUntil(lambda: window._status.text == "Logged NORTH 1 h 30, $150.00")
    assert QApplication.focusWidget() is page.table
    press(Qt.Key.Key_Z, with_=Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert len(entries(north)) == 1


def test_the_mouse_has_the_same_in_a_menu(north: Desk, at_today: Today, settle: Settle) -> None:
    north.run(log_time, "NORTH", TimeWords(seconds=5400, note="call"))
    window, page = at_today(north)
    page.table.selectRow(0)
    page.table.customContextMenuRequested.emit(QPoint(0, 10_000))
    assert QApplication.activePopupWidget() is None
    page.table.customContextMenuRequested.emit(page.table.visualRect(page.table.rows.index(0, 0)).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == [
        "Edit (F2)",
        "Delete (Del)",
        "Duplicate (Ctrl+D)",
        "Set class … (Ctrl+Shift+K)",
        "Start the timer here",
    ]
    menu.actions()[1].trigger()
    menu.close()
    settle(window)
    assert entries(north) == []


@pytest.mark.parametrize(
    ("typed", "seconds", "reason"),
    [
        ("-1h 30m too long", -5400, "too long"),
        ("1h 30 minutes were lost", 3600, "30 minutes were lost"),
        ("−10m why", -600, "why"),
        ("20m", 1200, ""),
    ],
)
def test_a_correction_reads_its_time_as_the_quick_line_does(typed: str, seconds: int, reason: str) -> None:
    assert _parsed(typed) == (seconds, reason)
