"""Notices and desktop in the settings: the start at login as it is, and the key that is recorded."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from engagement_desk.application.desk import Desk
from engagement_desk.application.settings import preferences
from engagement_desk.system import autostart
from engagement_desk.ui import global_key
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.pages import settings_notices
from engagement_desk.ui.pages.settings_notices import DesktopPanel
from engagement_desk.ui.place import Place
from engagement_desk.ui.regions import Region
from window_fixtures import Open, Settle

CTRL, ALT, META = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)


def opened(desk: Desk, open_window: Open, settle: Settle) -> tuple[MainWindow, DesktopPanel]:
    window = open_window(desk)
    window.go(Place("settings", focus="desktop"))
    settle(window)
    page: Any = window.page
    return window, page.desktop


@pytest.fixture
def on_x11(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Have the platform take keys, but for those that it says another program has."""
    taken: dict[str, str] = {}
    monkeypatch.setattr(settings_notices, "platform", lambda: global_key.X11)
    monkeypatch.setattr(settings_notices, "problem_with", lambda keys: taken.get(keys, ""))
    return taken


def test_the_start_at_login_is_switched_and_tells_the_truth(north: Desk, open_window: Open, settle: Settle) -> None:
    window, panel = opened(north, open_window, settle)
    assert not panel.login.isChecked()
    panel.login.setFocus()
    QTest.keyClick(panel.login, Qt.Key.Key_Space)
    settle(window)
    entry = autostart.entry()
    assert entry is not None
    assert "--minimised" in entry.read_text("utf-8")
    assert "starts at login" in window._status.text
    entry.unlink()
    panel.reload()
    settle(window)
    assert not panel.login.isChecked()
    entry.parent.rmdir()
    entry.parent.write_text("no folder", encoding="utf-8")
    panel.login.click()
    settle(window)
    assert not panel.login.isChecked()
    assert "could not be changed" in window._status.text


def test_in_a_sandbox_it_says_that_it_cannot(
    north: Desk, open_window: Open, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(north.machine()), "can_start_at_login", lambda _: False)
    _, panel = opened(north, open_window, settle)
    assert not panel.login.isEnabled()
    assert "Flatpak" in panel.about_login.text()


def test_a_key_is_recorded_refused_and_removed(
    north: Desk, open_window: Open, settle: Settle, on_x11: dict[str, str]
) -> None:
    window, panel = opened(north, open_window, settle)
    heard: list[str] = []
    window.actions_book.key_recorded.connect(lambda: heard.append(str(window.ui.remembered.value(global_key.KEPT))))
    panel.record.setFocus()
    for key, held, why in (
        (Qt.Key.Key_L, Qt.KeyboardModifier.NoModifier, "With Ctrl or Alt"),
        (Qt.Key.Key_L, META, "belongs to the desktop"),
        (Qt.Key.Key_L, CTRL | ALT, ""),
    ):
        QTest.keyClick(panel.record, Qt.Key.Key_Return)
        assert panel.record.is_waiting
        QTest.keyPress(panel.record, Qt.Key.Key_Control, CTRL)
        assert panel.record.is_waiting
        QTest.keyClick(panel.record, key, held)
        assert not panel.record.is_waiting
        assert (why in panel.wrong.text()) if why else panel.wrong.isHidden()
    assert (panel.key.text(), heard) == ("Ctrl+Alt+L", ["Ctrl+Alt+L"])
    on_x11["Ctrl+K"] = global_key.TAKEN
    QTest.keyClick(panel.record, Qt.Key.Key_Space)
    QTest.keyClick(panel.record, Qt.Key.Key_K, CTRL)
    assert "Another program" in panel.wrong.text()
    assert window.overlays.palette is None
    QTest.keyClick(panel.record, Qt.Key.Key_Space)
    QTest.keyClick(panel.record, Qt.Key.Key_Escape)
    assert panel.key.text() == "Ctrl+Alt+L"
    panel.remove.setFocus()
    QTest.keyClick(panel.remove, Qt.Key.Key_Return)
    assert (panel.key.text(), heard[-1]) == ("No key yet", "")
    assert not panel.remove.isVisible()
    assert panel.record.hasFocus()
    settle(window)


def test_where_no_key_can_be_taken_the_command_is_there_to_copy(north: Desk, open_window: Open, settle: Settle) -> None:
    window, panel = opened(north, open_window, settle)
    assert not panel.record.isVisible()
    panel.copy.click()
    assert QGuiApplication.clipboard().text().endswith(f" --workspace {north.path} quick-entry")
    assert all(isinstance(region, Region) for region in window.regions())


def test_a_notice_is_silenced_by_its_setting(north: Desk, open_window: Open, settle: Settle) -> None:
    window, _ = opened(north, open_window, settle)
    page: Any = window.page
    choice = page.forms["desktop"].editor("deadline_notice")
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    settle(window)
    assert north.ask(preferences).deadline_notice == "off"


@pytest.mark.parametrize(
    ("name", "wayland", "found"),
    [
        ("xcb", "", global_key.X11),
        ("xcb", "wayland-0", global_key.WAYLAND),
        ("wayland", "wayland-0", global_key.WAYLAND),
        ("windows", "", global_key.WINDOWS),
        ("cocoa", "", global_key.MACOS),
        ("offscreen", "", global_key.NONE),
    ],
)
def test_what_decides_over_keys_is_told_by_the_platform(
    monkeypatch: pytest.MonkeyPatch, name: str, wayland: str, found: str
) -> None:
    monkeypatch.setattr(global_key, "QGuiApplication", type("App", (), {"platformName": staticmethod(lambda: name)}))
    monkeypatch.setenv("WAYLAND_DISPLAY", wayland)
    assert global_key.platform() == found
