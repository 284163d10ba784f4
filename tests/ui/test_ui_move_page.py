"""Moving to another computer through the window, and what About says of this one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engagement_desk.application.backups import list_backups
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.desk import Desk
from engagement_desk.application.moving import pack
from engagement_desk.application.queries.keys import all_keys
from engagement_desk.bootstrap import open_desk
from engagement_desk.store import rewriting
from engagement_desk.system.machine import window_memory
from engagement_desk.ui.app import Session
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.pages import about
from engagement_desk.ui.pages.about import AboutPage
from engagement_desk.ui.pages.move import MovePage
from engagement_desk.ui.place import Place
from window_fixtures import Open, Settle, type_over


def at(window: MainWindow, settle: Settle, place: Place) -> Any:
    window.go(place)
    settle(window)
    return window.page


@pytest.fixture
def packed(north: Desk, open_window: Open, settle: Settle, tmp_path: Path) -> Path:
    """Give a file that the window packed, by keyboard."""
    north.run(log_time, "NORTH", TimeWords(seconds=5400, note="<b>&"))
    window = open_window(north)
    window.ui.theme.zoom(120)
    window.actions_book.trigger("file.backup")
    settle(window)
    window.actions_book.trigger("file.move")
    settle(window)
    page: Any = window.page
    assert isinstance(page, MovePage)
    assert page.pack.path.hasFocus()
    target = tmp_path / "to go"
    type_over(str(target))
    page.pack.backups.setFocus()
    QTest.keyClick(page.pack.backups, Qt.Key.Key_Space)
    page.pack.path.setFocus()
    QTest.keyClick(page.pack.path, Qt.Key.Key_Return)
    settle(window)
    assert "1 engagement, 1 entry, 1 h 30" in page.pack.result.text()
    made = target.with_name(f"{target.name}.engmove")
    assert page.pack.path.text() == str(target.with_name(f"{target.name} (2).engmove"))
    assert made.is_file()
    window.ui.theme.zoom(100)
    return made


def test_a_workspace_moves_into_an_empty_window(
    packed: Path, qapp: QApplication, tmp_path: Path, settle: Settle, qtbot: Any
) -> None:
    session = Session(qapp, QSettings(str(tmp_path / "there.ini"), QSettings.Format.IniFormat))
    there = open_desk(tmp_path / "there" / "workspace.engdesk")
    session.open(there)
    first: Any = session.window
    windows = [first]
    try:
        page = at(first, settle, Place("move", focus=str(packed)))
        assert "1 engagement, 1 entry, 1 h 30" in page.arriving.holds.text()
        assert "in which nothing is yet" in page.arriving.into.text()
        assert not page.arriving.place_row.isVisible()
        assert page.arriving.open.hasFocus()
        QTest.keyClick(page.arriving.open, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: session.window is not first)
        moved: Any = session.window
        windows.append(moved)
        settle(moved)
        assert moved.ui.tasks.desk.path == there.path
        assert moved.ui.tasks.desk.ask(all_keys) == ("NORTH",)
        assert moved.ui.theme.percent == 120
        assert "manual" in {one.reason for one in list_backups(moved.ui.tasks.desk)}
    finally:
        session._theme.zoom(100)
        for window in windows:
            window.close()
            window.deleteLater()
        session._theme.deleteLater()


def test_beside_a_workspace_in_use_it_goes_where_it_is_told(
    packed: Path, north: Desk, open_window: Open, settle: Settle, qtbot: Any
) -> None:
    window = open_window(north)
    switched: list[Desk] = []
    window.switched.connect(switched.append)
    page = at(window, settle, Place("move", focus=str(packed)))
    assert page.arriving.place_row.isVisible()
    field = page.arriving.place
    assert field.text() == str(north.path.with_name("workspace-2.engdesk"))
    for typed, said in (("", "Name the file"), (str(packed), "exists already"), ("/nowhere/a.engdesk", "nowhere")):
        field.setFocus()
        type_over(typed) if typed else field.clear()
        QTest.keyClick(field, Qt.Key.Key_Return)
        settle(window)
        assert said in page.arriving.place_row.message.text()
        assert field.text() == typed
    type_over(str(north.path.with_name("second.engdesk")))
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(switched))
    assert switched[0].ask(all_keys) == ("NORTH",)
    assert switched[0].path.name == "second.engdesk"
    switched[0].store.close()


def test_a_passphrase_is_asked_for_beside_the_file_that_needs_it(
    north: Desk, open_window: Open, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("sqlcipher3")
    monkeypatch.setattr(rewriting, "sleep", lambda _: None)
    north.store.rewrite("correct horse")
    path = tmp_path / "locked.engmove"
    pack(north, path, {}, with_backups=False, step=lambda _: None)
    there = open_desk(tmp_path / "there" / "workspace.engdesk")
    window = open_window(there)
    page = at(window, settle, Place("move", focus=str(path)))
    field = page.arriving.secret
    assert field.hasFocus()
    assert not page.arriving.open.isVisible()
    for typed, said in (("nonsense", "not its passphrase"), ("correct horse", "")):
        type_over(typed)
        QTest.keyClick(field, Qt.Key.Key_Return)
        settle(window)
        assert said in page.arriving.secret_row.message.text()
    assert not field.isVisible()
    assert "1 engagement" in page.arriving.holds.text()
    assert page.arriving.open.hasFocus()


def test_what_cannot_be_packed_or_opened_is_said_beside_it(
    north: Desk, open_window: Open, settle: Settle, tmp_path: Path
) -> None:
    window = open_window(north)
    broken = tmp_path / "broken.engmove"
    broken.write_text("<b>no archive", encoding="utf-8")
    page = at(window, settle, Place("move", focus=str(broken)))
    assert "is not a workspace packed by Engagement Desk" in page.arriving.found.text()
    assert not page.arriving.open.isVisible()
    field = page.pack.path
    for typed, said in (
        ("", "Name the file"),
        (str(broken), "exists already"),
        (str(tmp_path / "none" / "a"), "does not exist"),
        ("a" * 300, "could not be written"),
    ):
        field.setFocus()
        type_over(typed) if typed else field.clear()
        QTest.keyClick(field, Qt.Key.Key_Return)
        settle(window)
        assert said in page.pack.path_row.message.text()
        assert field.text() == typed
        assert page.pack.pack.isEnabled()


def test_about_says_the_version_and_where_everything_lies(
    north: Desk, open_window: Open, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(about, "show_path", shown.append)
    window = open_window(north)
    window.actions_book.trigger("help.about")
    settle(window)
    page: Any = window.page
    assert isinstance(page, AboutPage)
    assert page.heading.text().startswith("Engagement Desk ")
    assert "Python" in page.versions.text()
    texts = {door.id: door for door in page.list.doors.doors}
    assert texts["workspace"].note == str(north.path)
    assert texts["workspace"].aside.endswith("KB")
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert shown == [north.path.parent]
    page.guide.setFocus()
    QTest.keyClick(page.guide, Qt.Key.Key_Return)
    assert window.place == Place("guide", focus="moving")


def test_the_memory_of_the_window_lies_where_qt_puts_it() -> None:
    # Qt looks for the place once in a process, which here may have been in another test.
    asked = 'from PySide6.QtCore import QSettings; print(QSettings("Engagement Desk", "Engagement Desk").fileName())'
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert Path(told.stdout.strip()).is_relative_to(window_memory())
