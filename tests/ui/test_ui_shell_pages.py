"""Search, the welcome and the guide: the pages that belong to no engagement."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.log import NewNote, add_note
from engagement_desk.application.desk import Desk
from engagement_desk.application.queries.keys import all_keys
from engagement_desk.application.queries.start import start
from engagement_desk.domain.kinds import LogKind
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.pages.guide import GuidePage
from engagement_desk.ui.pages.search import SearchPage
from engagement_desk.ui.pages.welcome import WelcomePage
from engagement_desk.ui.place import Place
from window_fixtures import focused

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def search(open_window, settle, north: Desk) -> MainWindow:
    """Give the window at the search, over entries and a decision."""
    north.run(new_engagement, NewEngagement(key="HALO", client="Halo Freight", title="Rates", start=date(2026, 8, 1)))
    north.run(log_time, "NORTH", TimeWords(seconds=3600, note="vendor scorecard <b>&\x00"))
    north.run(log_time, "HALO", TimeWords(seconds=3600, note="vendor " + "x" * 10_000))
    north.run(add_note, NewNote(key="NORTH", kind=LogKind.DECISION, text="Vendor Y it is"))
    window = open_window(north)
    window.go(Place("today"))
    window.activateWindow()
    settle(window)
    QTest.keyClick(focused(), Qt.Key.Key_F, CTRL | SHIFT)
    return window


def found_by(window: MainWindow, text: str, settle: Callable[[MainWindow], None], qtbot) -> SearchPage:
    page = window.page
    assert isinstance(page, SearchPage)
    page.field.clear()
    QTest.keyClicks(focused(), text)
    qtbot.waitUntil(lambda: not page._pause.isActive())
    settle(window)
    return page


def test_a_word_finds_every_kind_with_its_date_and_leads_to_its_place(search, settle, qtbot) -> None:
    page = found_by(search, "vend", settle, qtbot)
    lines = {line.note: line for line in page.list.lines.lines}
    assert set(lines) == {"NORTH · entry", "HALO · entry", "NORTH · decision"}
    assert lines["NORTH · entry"].aside == "30 Sep 2026"
    assert page.count.text() == "3 places"
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    assert page.list.hasFocus()
    page.list.pick(lines["NORTH · decision"].id)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    settle(search)
    assert search.place == Place("engagement", "NORTH", "Log", lines["NORTH · decision"].id)
    QTest.keyClick(focused(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.field.selectedText() == "vend"


def test_a_kind_narrows_what_is_shown(search, settle, qtbot) -> None:
    page = found_by(search, "vendor", settle, qtbot)
    assert [page.kinds.itemText(n) for n in range(page.kinds.count())] == ["All kinds", "Entries 2", "Decisions 1"]
    page.kinds.setFocus()
    QTest.keyClick(page.kinds, Qt.Key.Key_Down)
    assert len(page.list.lines.lines) == 2
    QTest.keyClick(page.kinds, Qt.Key.Key_Down)
    assert page.count.text() == "1 place"


def test_nothing_says_what_is_closest_and_an_empty_field_how_it_works(search, settle, qtbot) -> None:
    page = found_by(search, "platfrm", settle, qtbot)
    assert page.note.text() == "Nothing for “platfrm”. Closest: Platform advisory."
    page = found_by(search, "<b>&", settle, qtbot)
    assert page.list.lines.lines == () or page.list.isVisible()
    page.field.clear()
    qtbot.waitUntil(lambda: not page._pause.isActive())
    settle(search)
    assert page.note.text().startswith("Each word")
    page.field.setText("y" * 10_000)
    qtbot.waitUntil(lambda: not page._pause.isActive())
    settle(search)
    assert page.note.isVisible()


def test_an_empty_workspace_welcomes_and_leads_to_the_assistant(open_window, settle, desk) -> None:
    window = open_window(desk)
    window.begin(desk.ask(start))
    window.activateWindow()
    settle(window)
    assert window.place == Place("welcome")
    assert isinstance(window.page, WelcomePage)
    assert str(desk.path) in window.page._where.text()
    window.page.begin.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert window.place == Place("assistant")


def test_the_welcome_opens_a_sample_of_its_own(open_window, settle, desk, qtbot) -> None:
    window = open_window(desk)
    window.begin(desk.ask(start))
    settle(window)
    opened: list[Desk] = []
    window.switched.connect(opened.append)
    window.page.sample.setFocus()
    QTest.keyClick(window.page.sample, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(opened), timeout=60_000)
    assert len(opened[0].ask(all_keys)) == 3
    opened[0].store.close()
    assert desk.ask(all_keys) == ()


def test_the_welcome_gives_way_once_there_is_an_engagement(open_window, settle, desk) -> None:
    window = open_window(desk)
    window.begin(desk.ask(start))
    settle(window)
    wanted = NewEngagement(key="NORTH", client="Northlight", title="Advice", start=date(2026, 7, 1))
    window.ui.tasks.run(new_engagement, wanted)
    settle(window)
    assert window.place == Place("today")


def test_the_guide_shows_its_chapters_and_follows_links_among_them(open_window, settle, north) -> None:
    window = open_window(north)
    window.go(Place("today"))
    window.activateWindow()
    settle(window)
    QTest.keyClick(focused(), Qt.Key.Key_F1)
    page = window.page
    assert isinstance(page, GuidePage)
    titles = [line.title for line in page.chapters.list.lines.lines]
    assert "Logging time" in titles
    page.chapters.pick("log")
    assert page.text.toPlainText().startswith("Logging time")
    page._follow(QUrl("import.md"))
    assert page.text.toPlainText().startswith("Importing")
    page._follow(QUrl("nowhere.md"))
    assert page.text.toPlainText().startswith("Importing")
    window.go(Place("guide", focus="review"))
    assert page.text.toPlainText().startswith("The quarterly review")
