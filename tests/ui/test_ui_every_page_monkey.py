"""Random keys and clicks over every page of a hostile workspace: no error, no warning of Qt's, no crash."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from every_page_hostile import fill_hostile
from every_page_monkey import Monkey
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog

from engagement_desk.application.desk import Desk
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.place import Place

STEPS = 200
# What the platform without a display cannot do.
UNABLE = ("propagateSizeHints", "does not support")


@pytest.fixture
def quiet_desktop(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Let nothing of the desktop come up, and no file be written but in the test's own folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_: ""))
    for choosing in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, choosing, staticmethod(lambda *_: ("", "")))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", staticmethod(lambda *_: ([], "")))
    monkeypatch.setattr(QFileDialog, "open", lambda _self: None)
    monkeypatch.setattr(QPrintDialog, "exec", lambda _self: 0)
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(lambda _url: True))


@pytest.mark.parametrize("seed", [10, 11])
def test_nothing_breaks_whatever_is_pressed(
    desk: Desk,
    open_window: Callable[[Desk], MainWindow],
    settle: Callable[[MainWindow], None],
    quiet_desktop: None,
    seed: int,
) -> None:
    said: list[str] = []
    before = qInstallMessageHandler(lambda kind, _where, text: _note(said, kind, text))
    try:
        fill_hostile(desk)
        window = open_window(desk)
        window.switched.connect(lambda other: other.store.close())
        window.go(Place("today"))
        monkey = Monkey(window, seed)
        for _ in range(STEPS):
            monkey.step()
            settle(window)
            assert not said, (said, monkey.done[-9:])
            assert window.isVisible(), monkey.done[-9:]
    finally:
        qInstallMessageHandler(before)
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()


def _note(said: list[str], kind: QtMsgType, text: str) -> None:
    if kind is not QtMsgType.QtDebugMsg and not any(part in text for part in UNABLE):
        said.append(text)
