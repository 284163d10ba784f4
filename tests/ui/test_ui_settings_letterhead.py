"""The letterhead in the settings, by keyboard: logo, accent with its contrast, and the head of a real page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from engagement_desk.application.queries.workspace import settings_view
from engagement_desk.ui.pages.settings_letterhead import LetterheadPanel
from engagement_desk.ui.place import Place
from logo_pictures import png


@pytest.fixture
def window(open_window: Any, settle: Any, north: Any) -> Any:
    """Give the window at the settings of documents."""
    opened = open_window(north)
    opened.go(Place("settings", focus="documents"))
    opened.activateWindow()
    settle(opened)
    return opened


@pytest.fixture
def panel(window: Any, qtbot: Any) -> LetterheadPanel:
    """Give the panel, once its page is drawn."""
    found: LetterheadPanel = window.page.letterhead
    qtbot.waitUntil(lambda: not found.page.picture.isNull())
    return found


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give the list whose last name the dialog answers with."""
    names = [""]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (names[-1], ""))
    return names


def press(button: QApplication | Any) -> None:
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def kept(window: Any) -> Any:
    return window.ui.tasks.desk.ask(settings_view).logo


def test_a_logo_is_chosen_shown_removed_and_undone(
    window: Any, panel: LetterheadPanel, chosen: list[str], settle: Any, qtbot: Any, tmp_path: Path
) -> None:
    assert "No logo" in panel.logo.text()
    assert not panel.remove.isVisible()
    before = panel.page.picture
    (tmp_path / "logo.png").write_bytes(png(40, 10))
    chosen.append(str(tmp_path / "logo.png"))
    press(panel.choose)
    settle(window)
    assert kept(window).kind == "png"
    assert "PNG, 40 × 10 pixels, 1 KB" in panel.logo.text()
    assert "Set the logo" in window._status.text
    qtbot.waitUntil(lambda: panel.page.picture != before)
    assert _has(panel, QColor(0x20, 0x20, 0x20))
    press(panel.remove)
    settle(window)
    assert kept(window) is None
    assert QApplication.focusWidget() is panel.choose
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert kept(window) is not None
    assert panel.remove.isVisible()


def _has(panel: LetterheadPanel, colour: QColor) -> bool:
    """Tell whether the picture shows a colour where a logo stands."""
    picture = panel.page.picture
    right, top = int(picture.width() * 0.9), int(picture.height() * 0.15)
    return any(
        picture.pixelColor(x, y) == colour
        for x in range(right - 60, right + 40, 2)
        for y in range(top - 40, top + 60, 2)
    )


def test_what_is_no_logo_is_said_beside_the_button_and_nothing_changes(
    window: Any, panel: LetterheadPanel, chosen: list[str], settle: Any, tmp_path: Path
) -> None:
    for name, data, said in (
        ("gone.png", None, "cannot be read"),
        ("words.png", b"words", "That is no picture"),
        ("cut.png", png()[:40], "That is no picture"),
    ):
        if data is not None:
            (tmp_path / name).write_bytes(data)
        chosen.append(str(tmp_path / name))
        press(panel.choose)
        settle(window)
        assert said in panel.error.text()
        assert panel.error.isVisible()
        assert kept(window) is None
    (tmp_path / "good.png").write_bytes(png())
    chosen.append(str(tmp_path / "good.png"))
    press(panel.choose)
    settle(window)
    assert not panel.error.isVisible()


def test_a_dialog_that_is_left_changes_nothing(
    window: Any, panel: LetterheadPanel, chosen: list[str], settle: Any
) -> None:
    press(panel.choose)
    settle(window)
    assert kept(window) is None
    assert not panel.error.isVisible()


def test_the_contrast_of_the_accent_is_said_and_the_page_takes_it(
    window: Any, panel: LetterheadPanel, settle: Any, qtbot: Any
) -> None:
    assert panel.contrast.text() == "The accent has 6.4 : 1 on white: it can be read."
    field = window.page.forms["documents"].editor("accent")
    assert isinstance(field, QLineEdit)
    before = panel.page.picture
    for typed, said in (("#f0c000", "darker #907300"), ("#00796b", "it can be read")):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, typed)
        QTest.keyClick(field, Qt.Key.Key_Return)
        settle(window)
        assert said in panel.contrast.text()
        qtbot.waitUntil(lambda last=before: panel.page.picture != last)
        before = panel.page.picture
    field.selectAll()
    QTest.keyClicks(field, "pale")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(window)
    assert field.text() == "pale"
    assert "it can be read" in panel.contrast.text()


def test_the_page_keeps_its_shape_at_every_width_and_text_size(
    window: Any, panel: LetterheadPanel, settle: Any
) -> None:
    for size, percent in ((800, 100), (1280, 100), (1280, 200)):
        window.ui.theme.zoom(percent)
        window.resize(size, 700)
        settle(window)
        page = panel.page
        assert page.height() == page.width() * page.picture.height() // page.picture.width()
    window.ui.theme.zoom(100)


def test_nothing_is_drawn_while_another_section_is_open(open_window: Any, settle: Any, north: Any) -> None:
    window = open_window(north)
    window.go(Place("settings", focus="you"))
    settle(window)
    assert window.page.letterhead.page.picture.isNull()
