"""The settings: every field applies at once, wrong input stays with its message, undo brings it back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from engagement_desk.application.queries.workspace import SettingsView, settings_view
from engagement_desk.ui.formats import use_formats
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.pages.settings import SettingsPage
from engagement_desk.ui.pages.settings_fields import SECTIONS
from engagement_desk.ui.place import Place
from engagement_desk.ui.text import day, long_day, money
from engagement_desk.ui.widgets.editing import Choice


@pytest.fixture
def window(open_window, settle, north):
    """Give the window at the settings; the formats are put back afterwards."""
    opened = open_window(north)
    opened.go(Place("settings"))
    opened.activateWindow()
    settle(opened)
    yield opened
    use_formats("auto", "auto")
    opened.ui.theme.zoom(100)


def page(window: MainWindow) -> SettingsPage:
    found = window.page
    assert isinstance(found, SettingsPage)
    return found


def kept(window: MainWindow) -> SettingsView:
    return window.ui.tasks.desk.ask(settings_view)


def type_into(window: MainWindow, section: str, name: str, text: str, settle) -> QLineEdit:
    page(window).sections.pick(section)
    field = page(window).forms[section].editor(name)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    if text.isascii():
        QTest.keyClicks(field, text)
    else:
        field.insert(text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(window)
    return field


def choose(window: MainWindow, section: str, name: str, steps: int, settle) -> None:
    page(window).sections.pick(section)
    field = page(window).forms[section].editor(name)
    assert isinstance(field, Choice)
    field.setFocus()
    for _ in range(abs(steps)):
        QTest.keyClick(field, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    settle(window)


def test_every_setting_of_the_workspace_has_its_field(window) -> None:
    fields = {spec.name for section in SECTIONS for row in section.rows for spec in row}
    assert set(kept(window).values) <= fields


def test_the_arrows_turn_the_sections(window) -> None:
    shown = page(window)
    shown.sections.list.setFocus()
    for number in range(1, len(SECTIONS)):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        assert shown._stack.currentIndex() == number


@pytest.mark.parametrize(
    ("section", "name", "text", "value"),
    [
        ("you", "owner_name", "Ada Example <b>&", "Ada Example <b>&"),
        ("you", "owner_role", "שלום ไทย", "שלום ไทย"),
        ("time", "zone", "Europe/Berlin", "Europe/Berlin"),
        ("documents", "accent", "#AA00FF", "#aa00ff"),
    ],
)
def test_what_is_typed_is_saved_and_undone(window, settle, section, name, text, value) -> None:
    before = kept(window).values[name]
    field = type_into(window, section, name, text, settle)
    assert kept(window).values[name] == value
    assert "Saved" in window._status.text
    window.actions_book.trigger("edit.undo")
    settle(window)
    assert (kept(window).values[name], field.text()) == (before, before)
    window.actions_book.trigger("edit.redo")
    settle(window)
    assert field.text() == value


@pytest.mark.parametrize(
    ("section", "name", "text", "said"),
    [
        ("time", "zone", "Mars/Olympus", "Mars/Olympus"),
        ("documents", "accent", "blue", "colour"),
        ("backup", "backup_folder", "nowhere", "folder that is there"),
        ("backup", "backup_folder", "x" * 300, "folder that is there"),
    ],
)
def test_wrong_input_stays_with_what_is_wrong_beside_it(window, settle, section, name, text, said) -> None:
    before = kept(window).values
    field = type_into(window, section, name, text, settle)
    assert said in field.accessibleDescription()
    assert field.text() == text
    assert kept(window).values == before
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == before[name]


def test_colours_apply_at_once(window, settle) -> None:
    choose(window, "look", "theme", 2, settle)
    assert window.ui.theme.tokens.is_dark
    assert kept(window).values["theme"] == "dark"
    choose(window, "look", "theme", -2, settle)
    assert window.ui.theme.scheme == "system"


def test_the_text_grows_at_once_and_the_field_follows_the_keys(window, settle) -> None:
    choose(window, "look", "text_size", 5, settle)
    assert window.ui.theme.percent == 150
    window.actions_book.trigger("view.smaller")
    chosen = page(window).forms["look"].editor("text_size")
    assert chosen.currentText() == "140 %"
    assert "text_size" not in kept(window).values


def test_dates_and_amounts_are_written_as_chosen(window, settle) -> None:
    on = date(2026, 9, 20)
    choose(window, "look", "dates", 2, settle)
    assert (day(on), day(on, year=True), long_day(on)) == ("Sep 20", "Sep 20, 2026", "Sunday, September 20")
    choose(window, "look", "dates", 1, settle)
    assert (day(on), day(on, year=True), long_day(on)) == ("09-20", "2026-09-20", "Sunday 2026-09-20")
    choose(window, "look", "amounts", 2, settle)
    assert (money(123_456_789), money(-167, "EUR"), money(1000, "JPY")) == ("$1.234.567,89", "−€1,67", "1.000 JPY")
    assert kept(window).values["amounts"] == "1.234,50"


def test_a_holiday_is_added_by_keys_refused_when_it_is_no_date_and_removed(window, settle) -> None:
    panel = page(window).holidays
    page(window).sections.pick("holidays")
    assert panel.empty.isVisible()
    panel.on.setFocus()
    QTest.keyClicks(panel.on, "31 February")
    QTest.keyClick(panel.on, Qt.Key.Key_Return)
    settle(window)
    assert "31 February" in panel.on.accessibleDescription()
    assert panel.on.text() == "31 February"
    panel.on.selectAll()
    QTest.keyClicks(panel.on, "2026-12-25")
    QTest.keyClick(panel.on, Qt.Key.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "<i>Christmas</i>")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle(window)
    assert [(one.on, one.name) for one in kept(window).holidays] == [(date(2026, 12, 25), "<i>Christmas</i>")]
    assert panel.on.text() == panel.on.accessibleDescription() == ""
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Home)
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    settle(window)
    assert kept(window).holidays == ()
    window.actions_book.trigger("edit.undo")
    settle(window)
    assert len(kept(window).holidays) == 1
    assert panel.list.isVisible()


def test_a_backup_is_made_and_its_result_is_told(window, settle, tmp_path: Path) -> None:
    panel = page(window).backup
    assert panel.result.text() == "No backup yet."
    page(window).sections.pick("backup")
    folder = tmp_path / "copies"
    folder.mkdir()
    type_into(window, "backup", "backup_folder", str(folder), settle)
    panel.make.setFocus()
    QTest.keyClick(panel.make, Qt.Key.Key_Space)
    settle(window)
    assert panel.result.text().startswith("Last backup ")
    (made,) = folder.iterdir()
    assert str(made) in panel.where.text()


def test_a_folder_that_was_found_is_kept(window, settle, tmp_path: Path, monkeypatch) -> None:
    folder = tmp_path / "found"
    folder.mkdir()
    found = [str(folder), ""]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: found.pop(0))
    page(window).sections.pick("backup")
    for _ in range(2):
        page(window).backup.choose.click()
        settle(window)
        assert kept(window).values["backup_folder"] == str(folder)
        assert page(window).forms["backup"].typed("backup_folder") == str(folder)


def test_a_narrow_window_has_the_sections_as_a_choice(window) -> None:
    window.ui.theme.zoom(200)
    shown = page(window)
    assert shown.sections.choice.isVisible()
    assert not shown.sections.list.isVisible()
    shown.sections.choice.setFocus()
    QTest.keyClick(shown.sections.choice, Qt.Key.Key_Down)
    assert shown._stack.currentIndex() == 1


def test_a_place_may_name_a_section(window) -> None:
    window.go(Place("settings", focus="backup"))
    assert page(window).sections.current_id == "backup"
