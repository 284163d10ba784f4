"""Search, the welcome, the import and the guide: the pages that belong to no engagement."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from engagement_desk.application.backups import list_backups
from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.log import NewNote, add_note
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import EntryFilter
from engagement_desk.application.queries.keys import all_keys
from engagement_desk.application.queries.start import start
from engagement_desk.domain.kinds import LogKind
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.pages.guide import GuidePage
from engagement_desk.ui.pages.import_hours import ImportPage
from engagement_desk.ui.pages.search import SearchPage
from engagement_desk.ui.pages.welcome import WelcomePage
from engagement_desk.ui.place import Place
from window_fixtures import focused

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TOGGL = "User,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags\n"
ROW = "Ann,Nord,Move,,{note},Yes,{day},09:00:00,{day},10:30:00,01:30:00,\n"


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


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """Give a report of another tracker: three rows, two of them new work of August."""
    file = tmp_path / "hours.csv"
    rows = [ROW.format(note=f"call {n} <b>", day=f"2026-08-1{n}") for n in range(3)]
    file.write_text(TOGGL + "".join(rows), encoding="utf-8")
    return file


@pytest.fixture
def importing(open_window, settle, north: Desk) -> MainWindow:
    """Give the window at the import."""
    window = open_window(north)
    window.go(Place("today"))
    window.activateWindow()
    settle(window)
    QTest.keyClick(focused(), Qt.Key.Key_I, CTRL)
    settle(window)
    return window


def entries(desk: Desk) -> int:
    return len(desk.ask(lambda reading: reading.entries(EntryFilter())))


def imports(window: MainWindow) -> ImportPage:
    found = window.page
    assert isinstance(found, ImportPage)
    return found


def test_a_file_is_looked_at_taken_in_and_taken_back(importing, settle, report, north) -> None:
    page = imports(importing)
    QTest.keyClicks(focused(), str(report))
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    settle(importing)
    assert page.count.text() == "3 rows (toggl): 3 new, 0 known already, 0 skipped"
    assert [line.note_aside for line in page.list.lines.lines[:1]] == ["3 entries"]
    assert (entries(north), list_backups(north)) == (0, [])
    page.take.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    settle(importing)
    assert (entries(north), len(list_backups(north))) == (3, 1)
    assert importing._status.text == "Imported 3 entries from hours.csv"
    assert len(importing.rail.model.keys()) == 2
    QTest.keyClick(page.into, Qt.Key.Key_Z, CTRL)
    settle(importing)
    assert entries(north) == 0


def test_the_rows_may_all_go_to_one_engagement(importing, settle, report, north) -> None:
    page = imports(importing)
    page.open_file(str(report))
    settle(importing)
    page.into.setFocus()
    QTest.keyClick(page.into, Qt.Key.Key_Down)
    settle(importing)
    assert [line.title for line in page.list.lines.lines[:1]] == ["NORTH Northlight Labs"]
    page.take.click()
    settle(importing)
    assert north.ask(all_keys) == ("NORTH",)


def test_a_file_that_is_dropped_is_looked_at(importing, settle, report) -> None:
    page = imports(importing)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(report))])
    event = QDropEvent(
        QPoint(20, 20).toPointF(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    )
    page.dropEvent(event)
    settle(importing)
    assert page.file.text() == str(report)
    assert page.take.isEnabled()


def test_what_is_wrong_stands_beside_its_field_and_the_path_stays(importing, settle, tmp_path) -> None:
    page = imports(importing)
    for text in ("/no/such/file.csv", str(tmp_path), "y" * 5000, "no\x00ne.csv", "~nobody-at-all/a.csv"):
        page.file.clear()
        page.file.insert(text)
        QTest.keyClick(page.file, Qt.Key.Key_Return)
        settle(importing)
        assert page.file.accessibleDescription()
        assert page.file.text() == text
        assert not page._card.isVisible()
    either = tmp_path / "either.csv"
    either.write_text(
        "Date,Client,Project,Task,Notes,Hours,Billable?,Invoiced?,First Name,Last Name,Billable Rate,Billable Amount,"
        "Currency\n03/04/2026,Nord,Move,Advice,Call,1.00,Yes,No,Ann,Example,,,\n",
        encoding="utf-8",
    )
    page.open_file(str(either))
    settle(importing)
    assert "03/04/2026" in page.dates.accessibleDescription()
    assert "--" not in page.dates.accessibleDescription()
    page.dates.setFocus()
    QTest.keyClick(page.dates, Qt.Key.Key_Down)
    settle(importing)
    assert page.dates.accessibleDescription() == ""
    assert page.take.isEnabled()


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
