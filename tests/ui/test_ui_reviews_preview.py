"""The preview of a review: the real pages, drawn as they come into sight, following the words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from reviews_window import made, opened, press

from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import ReviewSection
from engagement_desk.ui.pages.reviews_frame import FIGURES, PREVIEW

__all__ = ("opened", "press")


@pytest.fixture
def previewed(opened, press, qtbot):
    def show(**given):
        window, page = opened(**given)
        press(window, "Ctrl+Shift+V")
        sheets = page.frame.preview.sheets
        qtbot.waitUntil(lambda: bool(sheets.pages) and sheets.pages[0].image is not None, timeout=10_000)
        return window, page, sheets

    return show


def test_the_preview_draws_the_real_pages_and_follows_the_words(north, previewed, press, qtbot):
    window, page, sheets = previewed()
    pane = page.frame.preview
    assert page.frame.side == PREVIEW
    assert sheets.hasFocus()
    assert pane.said.text() == f"Draft · page 1 of {len(sheets.pages)} · fits the width"
    drawn = made(north)
    assert pane._drawn.pdf == drawn
    image = sheets.pages[0].image
    assert image.width() == pytest.approx(sheets.pages[0].width() * sheets.devicePixelRatioF(), abs=2)
    assert len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}) > 1
    page.frame.parts.parts[ReviewSection.WHY].note.setFocus()
    press(window, text="The board asked.")
    qtbot.waitUntil(lambda: pane._drawn.pdf != drawn, timeout=10_000)
    qtbot.waitUntil(lambda: sheets.pages[0].image is not image, timeout=10_000)
    assert page.frame.parts.parts[ReviewSection.WHY].note.hasFocus()
    press(window, "Ctrl+Shift+V")
    assert page.frame.side == FIGURES
    assert page.frame.parts.parts[ReviewSection.WHY].note.hasFocus()
    press(window, "Ctrl+Shift+V")
    assert page.frame.parts.parts[ReviewSection.WHY].note.hasFocus()


def test_the_preview_zooms_turns_pages_and_lets_pictures_go(previewed, press, qtbot):
    window, page, sheets = previewed()
    fitted = sheets.pages[0].width()
    QTest.keyClicks(sheets, "+")
    assert sheets.pages[0].width() == round(fitted * 1.25)
    assert page.frame.preview.said.text().endswith("125 %")
    QTest.keyClicks(sheets, "-")
    QTest.keyClicks(sheets, "-")
    assert sheets.pages[0].width() == fitted
    QTest.mouseClick(page.frame.preview.larger, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.frame.preview.smaller, Qt.MouseButton.LeftButton)
    QTest.keyClicks(sheets, "+0")
    assert sheets.pages[0].width() == fitted
    sheets.verticalScrollBar().setValue(sheets.verticalScrollBar().maximum())
    last = sheets.pages[-1]
    qtbot.waitUntil(lambda: last.image is not None and sheets.pages[0].image is None, timeout=10_000)
    assert f"page {len(sheets.pages)} of" in page.frame.preview.said.text()
    press(window, "Ctrl+Shift+V")
    assert page.frame.figures.table.hasFocus()


def test_a_window_that_closes_while_pages_are_drawn_leaves_nothing(opened):
    window, page = opened()
    page.frame.toggle_preview()
    page.frame.preview._draw_pages()
    window.close()


def test_an_error_that_no_field_caused_is_told(north, opened, press, monkeypatch):
    window, page = opened()

    def gone(*_args):
        raise Refused("unknown_engagement", key="NORTH")

    monkeypatch.setattr("engagement_desk.ui.pages.reviews_preview.draw_review", gone)
    press(window, "Ctrl+Shift+V")
    assert "NORTH" in page.frame.preview.said.text()
    assert page.frame.preview.sheets.pages == []
