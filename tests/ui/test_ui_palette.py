"""The command palette and the sheet of keys, typed as a user types them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engagement_desk.application.commands.deliverables import NewDeliverable, add_deliverable
from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.desk import Desk
from engagement_desk.ui.actions import ACTIONS
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.place import Place
from engagement_desk.ui.widgets.picker import Picker

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(open_window, settle, north: Desk) -> MainWindow:
    """Give the window at NORTH's log; there is HALO too, and a deliverable."""
    north.run(new_engagement, NewEngagement(key="HALO", client="Halo Freight", title="Rates", start=date(2026, 8, 1)))
    north.run(add_deliverable, NewDeliverable(key="NORTH", title="SOC 2 gap review <b>&\x00"))
    opened = open_window(north)
    opened.go(Place("engagement", "NORTH", "Log"))
    opened.activateWindow()
    settle(opened)
    return opened


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def write(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


def palette(window: MainWindow) -> Picker:
    press(Qt.Key.Key_K, CTRL)
    assert window.overlays.palette is not None
    return window.overlays.palette.picker


def sheet(window: MainWindow) -> Picker:
    press(Qt.Key.Key_Slash, CTRL)
    assert window.overlays.keys is not None
    return window.overlays.keys.picker


def titles(picker: Picker) -> list[str]:
    return [row.title for row in picker.list.rows]


def test_ten_keys_lead_to_the_reviews_of_an_engagement_even_before_the_answer_is_there(window, settle) -> None:
    palette(window)
    write("rev nor")
    press(Qt.Key.Key_Return)
    settle(window)
    assert window.place == Place("engagement", "NORTH", "Reviews")


def test_an_action_is_done_and_its_key_stands_on_its_row(window, settle) -> None:
    picker = palette(window)
    write("today")
    settle(window)
    row = next(row for row in picker.list.rows if row.id == "go.today")
    assert row.right == "Ctrl+1"
    press(Qt.Key.Key_Return)
    assert window.place == Place("today")
    assert not picker.isVisible()


def test_the_field_keeps_the_focus_while_the_arrows_move(window, settle) -> None:
    picker = palette(window)
    write("nor")
    settle(window)
    assert picker.list.current.title == "NORTH"
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Up):
        press(key)
        assert QApplication.focusWidget() is picker.field
    second = picker.list.rows[1]
    assert picker.list.current is second
    press(Qt.Key.Key_PageDown)
    press(Qt.Key.Key_PageDown)
    assert picker.list.current is picker.list.rows[-1]


def test_escape_brings_the_focus_back_and_ctrl_k_closes_too(window, settle) -> None:
    before = QApplication.focusWidget()
    for keys in ((Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_K, CTRL)):
        picker = palette(window)
        settle(window)
        press(*keys)
        assert not picker.isVisible()
        assert QApplication.focusWidget() is before


def test_a_click_beside_it_closes_it_and_keeps_the_focus_where_the_click_put_it(window, settle) -> None:
    picker = palette(window)
    settle(window)
    window.rail.list.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not picker.isVisible()
    assert QApplication.focusWidget() is window.rail.list


def test_an_empty_palette_offers_five_and_then_what_was_used_last(window, settle) -> None:
    picker = palette(window)
    settle(window)
    assert len(picker.list.rows) == 5
    write("halo scope")
    settle(window)
    press(Qt.Key.Key_Return)
    settle(window)
    assert window.place == Place("engagement", "HALO", "Scope")
    picker = palette(window)
    assert picker.field.text() == ""
    settle(window)
    assert titles(picker)[0] == "HALO Scope"
    assert len(picker.list.rows) == 5
    press(Qt.Key.Key_Escape)


def test_a_thing_is_shown_as_plain_text_and_leads_to_its_place(window, settle) -> None:
    picker = palette(window)
    write("soc gap")
    settle(window)
    row = picker.list.rows[0]
    assert row.title.startswith("SOC 2 gap review <b>&")
    assert picker.list.model().index(0, 0).data() == "SOC 2 gap review <b>& "
    press(Qt.Key.Key_Return)
    settle(window)
    assert window.place is not None
    assert (window.place.tab, window.place.focus) == ("Deliverables", row.id)


def test_nothing_says_what_is_closest(window, settle) -> None:
    picker = palette(window)
    write("soc3")
    settle(window)
    assert picker.note.text().startswith("Nothing for “soc3”. Closest: SOC 2 gap review")
    assert not picker.list.isVisible()
    press(Qt.Key.Key_Return)
    assert picker.isVisible()
    picker.field.setText("x" * 10_000)
    settle(window)
    assert picker.geometry().right() < window.width()
    press(Qt.Key.Key_Escape)


def test_only_the_answer_to_the_newest_text_is_shown(window, settle) -> None:
    picker = palette(window)
    write("halo")
    write(" scope")
    settle(window)
    assert titles(picker)[0] == "HALO Scope"
    press(Qt.Key.Key_Escape)


def test_presenting_confines_the_palette(window, settle) -> None:
    window.ui.presenting.present("NORTH")
    picker = palette(window)
    write("halo")
    settle(window)
    assert not [row for row in picker.list.rows if "HALO" in row.title]
    press(Qt.Key.Key_Escape)


def test_it_stays_within_the_window_at_200_percent(window, settle) -> None:
    window.resize(800, 560)
    window.ui.theme.zoom(200)
    try:
        picker = palette(window)
        write("n")
        settle(window)
        assert window.rect().contains(picker.geometry())
        press(Qt.Key.Key_Escape)
    finally:
        window.ui.theme.zoom(100)


def test_the_sheet_holds_every_key_of_the_table_under_its_menu(window) -> None:
    picker = sheet(window)
    assert {row.id for row in picker.list.rows if row.id} == {spec.id for spec in ACTIONS if spec.keys}
    assert titles(picker)[0] == "File"
    redo = next(row for row in picker.list.rows if row.id == "edit.redo")
    assert redo.right == "Ctrl+Shift+Z  Ctrl+Y"
    assert next(row for row in picker.list.rows if row.id == "file.export_review").aside == "not on this page"
    press(Qt.Key.Key_Escape)


def test_the_sheet_is_filtered_by_words_and_by_keys_and_does_what_is_entered(window) -> None:
    picker = sheet(window)
    write("ctrl+1")
    assert [row.id for row in picker.list.rows if row.id] == ["go.today"]
    picker.field.clear()
    write("qqq")
    assert picker.note.text() == "No key for “qqq”."
    picker.field.clear()
    write("tod")
    press(Qt.Key.Key_Return)
    assert window.place == Place("today")


def test_what_cannot_be_done_on_this_page_is_said(window) -> None:
    sheet(window)
    write("export rev")
    press(Qt.Key.Key_Return)
    assert "Export review" in window._status.text


def test_the_sheet_takes_the_place_of_the_palette(window, settle) -> None:
    picker = palette(window)
    settle(window)
    keys = sheet(window)
    assert not picker.isVisible()
    assert keys.isVisible()
    press(Qt.Key.Key_Question, CTRL)
    assert not keys.isVisible()
