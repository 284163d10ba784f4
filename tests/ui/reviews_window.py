"""What the tests of reviews share: the page on NORTH, keys as a user presses them, and what stands on disk."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QSettings

from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.queries.reviews import review_of
from engagement_desk.application.queries.reviews_page import quarter_shown
from engagement_desk.domain.kinds import StoredClass

OCTOBER = datetime(2026, 10, 2, 13, 15, tzinfo=UTC)
WIDE, NARROW = (1280, 800), (800, 560)


@pytest.fixture
def remembered(tmp_path):
    """Give what the window remembers: the figures were in front."""
    kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    kept.setValue("reviews/side", "figures")
    kept.sync()
    return kept


@pytest.fixture
def opened(north, open_tab, remembered):
    del remembered
    return lambda focus=None, size=WIDE, key="NORTH": open_tab(north, "Reviews", focus, key=key, size=size)


@pytest.fixture
def previewed(opened, press, qtbot):
    """Give a function that opens the page with the preview in front, its first page drawn."""

    def show(**given):
        window, page = opened(**given)
        press(window, "Ctrl+Shift+V")
        sheets = page.frame.preview.sheets
        qtbot.waitUntil(lambda: bool(sheets.pages) and sheets.pages[0].image is not None, timeout=10_000)
        return window, page, sheets

    return show


@pytest.fixture
def press(press, settle):
    """Press only once what was typed or picked before was answered."""

    def pressed(window, *chords, text=""):
        settle(window)
        press(window, *chords, text=text)

    return pressed


def log(desk, day, minutes, stored_class=StoredClass.IN_SCOPE):
    desk.run(log_time, "NORTH", TimeWords(seconds=minutes * 60, day=day, stored_class=stored_class))


def words(desk, quarter="2026Q3"):
    return dict(desk.ask(quarter_shown, "NORTH", quarter, desk.now().today).words)


def lines(page):
    return [(line.title, line.aside, line.note, line.note_aside) for line in page.frame.list.lines.lines]


def made(desk, preset="standard", paper="a4"):
    """Draw the review of 2026Q3 as the application draws it."""
    content = desk.ask(review_of, "NORTH", "2026Q3", date(2026, 9, 30), preset).content
    return desk.documents().quarterly_review(content, paper).pdf
