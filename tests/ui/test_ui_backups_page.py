"""The page of backups: what each holds, what restoring would lose, and one put back by keyboard."""

import sqlite3
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from engagement_desk.application.backups import back_up, list_backups
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.workspace import SetSetting, set_setting
from engagement_desk.application.ports import EntryFilter
from engagement_desk.bootstrap import keeper_of, open_desk
from engagement_desk.domain.errors import StoreProblem
from engagement_desk.ui.daily import DailyBackups
from engagement_desk.ui.place import Place
from engagement_desk.ui.recovery import Recovery
from engagement_desk.ui.theme import Theme


def log(desk, note, seconds=5400):
    return desk.run(log_time, "NORTH", TimeWords(seconds=seconds, note=note)).result


def notes(desk):
    return [entry.note for entry in desk.ask(lambda reading: reading.entries(EntryFilter()))]


@pytest.fixture
def page(north, moment, open_window, settle):
    """Give the page on a workspace with a backup of one entry, and a second entry since."""
    log(north, "first")
    back_up(north)
    moment.instant += timedelta(minutes=1)
    log(north, "second")
    window = open_window(north)
    window.go(Place("backups"))
    settle(window)
    return window.page


def test_it_says_what_a_backup_holds_and_what_restoring_would_lose(page):
    assert "1 engagement, 1 entry, 1 h 30" in page.holds.text()
    assert "lose 1 entry (1 h 30)" in page.loses.text()
    assert "1 later change" in page.loses.text()
    assert "kept as a backup" in page.loses.text()
    assert page.table.hasFocus()


def test_a_backup_is_restored_by_keyboard_after_a_second_yes(page, north, settle, qtbot):
    window = page.window()
    given = []
    window.switched.connect(given.append)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.confirm.isVisible()
    assert notes(north) == ["first", "second"]
    QTest.keyClick(page.confirm, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(given))
    (opened,) = given
    assert notes(opened) == ["first"]
    assert [one.reason for one in list_backups(opened)] == ["before-restore", "manual"]
    opened.store.close()


def test_cancel_leaves_everything_and_the_focus_at_hand(page, north):
    page.restore.setFocus()
    QTest.keyClick(page.restore, Qt.Key.Key_Space)
    assert page.cancel.hasFocus()
    QTest.keyClick(page.cancel, Qt.Key.Key_Space)
    assert page.restore.hasFocus()
    assert not page.confirm.isVisible()
    assert notes(north) == ["first", "second"]


def test_a_damaged_backup_is_told_and_cannot_be_chosen(page, north, settle):
    (made,) = (one.path for one in list_backups(north))
    made.write_bytes(b"spoilt" * 1000)
    page._looked = None
    page.reload()
    settle(page.window())
    assert "not a workspace" in page.loses.text()
    assert not page.restore.isEnabled()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert not page.confirm.isVisible()


def test_the_workspace_is_checked_and_mended_here(page, north, settle):
    page.check.click()
    settle(page.window())
    assert "The file is whole" in page.found.text()
    assert not page.mend.isVisible()
    connection = sqlite3.connect(north.path)
    with connection:
        connection.execute("UPDATE entry SET value_cents = 1")
    connection.close()
    page.check.click()
    settle(page.window())
    assert "NORTH: 2 entries have figures that their terms would not give" in page.found.text()
    page.mend.click()
    settle(page.window())
    assert "The file is whole" in page.found.text()
    assert {entry.value_cents for entry in north.ask(lambda reading: reading.entries(EntryFilter()))} == {15_000}
    assert page.table.current() is not None
    assert page.table.rows.row(0).reason == "before-mending"


def test_without_any_it_says_so_and_makes_the_first(north, open_window, settle, qtbot):
    window = open_window(north)
    window.go(Place("backups"))
    settle(window)
    page = window.page
    assert page.empty.isVisible()
    page.make.click()
    qtbot.waitUntil(lambda: page.table.current() is not None)
    settle(window)
    assert "lose nothing" in page.loses.text()


def test_the_days_backup_is_made_by_the_window_once(north, moment, open_window, settle):
    window = open_window(north)
    daily = DailyBackups(window.ui, window)
    settle(window)
    daily.look()
    settle(window)
    assert [one.reason for one in list_backups(north)] == ["daily"]


def test_a_second_folder_that_is_away_is_said_once(north, moment, open_window, settle, tmp_path):
    second = tmp_path / "stick"
    second.mkdir()
    north.run(set_setting, SetSetting(name="backup_second_folder", value=str(second)))
    second.rmdir()
    window = open_window(north)
    said = []
    daily = DailyBackups(replace(window.ui, warn=said.append), window)
    settle(window)
    moment.instant += timedelta(days=1)
    log(north, "next day")
    daily.look()
    settle(window)
    assert len(said) == 1
    assert str(second) in said[0]


@pytest.fixture
def damaged(north, moment):
    """Give a damaged workspace's place, with an older good backup and a newer bad one."""
    log(north, "kept")
    back_up(north)
    moment.instant += timedelta(minutes=1)
    back_up(north).write_bytes(b"spoilt" * 1000)
    north.store.close()
    north.path.write_bytes(north.path.read_bytes()[:-8192])
    return north.path


def recovery(qtbot, theme, path):
    with pytest.raises(StoreProblem) as problem:
        open_desk(path)
    shown = Recovery(theme, problem.value, keeper_of(path), "UTC")
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_a_damaged_workspace_is_offered_its_newest_good_backup(damaged, qtbot, qapp):
    shown = recovery(qtbot, Theme(qapp), damaged)
    assert "is damaged and was left as it is" in shown.why.text()
    assert "1 entry, 1 h 30" in shown.holds.text()
    QTest.keyClick(shown.table, Qt.Key.Key_Up)
    assert not shown.restore.isEnabled()
    QTest.keyClick(shown.table, Qt.Key.Key_Down)
    QTest.keyClick(shown.table, Qt.Key.Key_Return)
    assert shown.result() == QDialog.DialogCode.Accepted
    opened = open_desk(damaged)
    assert notes(opened) == ["kept"]
    opened.store.close()
    assert [file.name for file in damaged.parent.glob("*-damaged-*")] != []


def test_quitting_leaves_the_damaged_one_where_it_stands(damaged, qtbot, qapp):
    content = damaged.read_bytes()
    shown = recovery(qtbot, Theme(qapp), damaged)
    shown.quit.click()
    assert shown.result() == QDialog.DialogCode.Rejected
    assert damaged.read_bytes() == content


def test_a_restore_that_fails_is_said_in_place(damaged, qtbot, qapp):
    shown = recovery(qtbot, Theme(qapp), damaged)
    (good,) = (one.path for one in keeper_of(damaged).backups() if one.path.read_bytes()[:6] != b"spoilt")
    good.unlink()
    shown.restore.click()
    assert shown.told.isVisible()
    assert "is no longer there" in shown.told.text()
