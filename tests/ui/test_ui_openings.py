"""What another start asks for: a place, the quick entry over everything, or the window as it is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engagement_desk.application.desk import Desk
from engagement_desk.application.opening import ENGAGEMENT_PAGES, WINDOW_PAGES, Opening, opening_text
from engagement_desk.application.ports import EntryFilter
from engagement_desk.bootstrap import open_desk
from engagement_desk.ui.actions import TABS
from engagement_desk.ui.app import Session
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.openings import Openings, place_asked_for
from engagement_desk.ui.page_stack import PAGES
from engagement_desk.ui.place import Place
from engagement_desk.ui.single import Doorbell
from window_fixtures import Open, Settle


def test_every_page_that_can_be_named_is_there() -> None:
    assert {tab.lower() for tab in TABS} <= set(ENGAGEMENT_PAGES)
    assert set(ENGAGEMENT_PAGES) - {tab.lower() for tab in TABS} <= set(PAGES)
    assert set(WINDOW_PAGES) <= set(PAGES)
    assert place_asked_for(Opening(key="NORTH")) == Place("engagement", "NORTH", "Brief")
    assert place_asked_for(Opening(key="NORTH", page="hours")) == Place("engagement", "NORTH", "Hours")
    assert place_asked_for(Opening(key="NORTH", page="money")) == Place("money", "NORTH")
    assert place_asked_for(Opening(page="clock")) == Place("clock")
    for nowhere in (Opening(), Opening(page="engagement"), Opening(key="NORTH", page="nowhere")):
        assert place_asked_for(nowhere) is None


@pytest.fixture
def listening(north: Desk, open_window: Open, settle: Settle) -> tuple[MainWindow, Openings]:
    window = open_window(north)
    window.go(Place("today"))
    openings = Openings(window, Doorbell(north.path, window))
    settle(window)
    return window, openings


def ring(path: Path, opening: Opening, qtbot: Any) -> None:
    """Ring from another process, as a second start does."""
    program = (
        "import sys, pathlib; from engagement_desk.ui.single import ring; "
        "sys.exit(not ring(pathlib.Path(sys.argv[1]), sys.argv[2]))"
    )
    with subprocess.Popen([sys.executable, "-c", program, str(path), opening_text(opening)]) as caller:
        qtbot.waitUntil(lambda: caller.poll() is not None, timeout=10_000)
    assert caller.returncode == 0


def test_a_second_start_brings_the_window_to_a_place(listening, north, qtbot, settle) -> None:
    window, _ = listening
    window.showMinimized()
    ring(north.path, Opening(key="NORTH", page="terms"), qtbot)
    qtbot.waitUntil(lambda: window.place == Place("engagement", "NORTH", "Terms"))
    qtbot.waitUntil(lambda: not window.isMinimized())
    window.showMinimized()
    ring(north.path, Opening(minimised=True), qtbot)
    assert window.isMinimized()
    settle(window)


def test_a_bell_of_another_user_is_not_rung(north: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from engagement_desk.ui import single

    bell = Path(single._name(north.path))
    bell.write_text("", encoding="utf-8")
    try:
        assert single._is_ours(bell)
        monkeypatch.setattr(single.os, "getuid", lambda: bell.stat().st_uid + 1)
        monkeypatch.setattr(single, "_name", lambda _: str(bell))
        assert not single.ring(north.path, "secret")
        assert not single._is_ours(bell.with_name("gone"))
    finally:
        bell.unlink()


def test_a_line_of_nonsense_and_a_key_that_is_gone_do_no_harm(listening, north, settle) -> None:
    window, openings = listening
    for line in ('{"key": 5}', '{"key": "GONE", "page": "hours"}', "[" * 50_000):
        openings._asked(line)
        settle(window)
    assert window.place.page in {"today", "engagement"}


def test_the_quick_entry_logs_over_whatever_is_in_front(listening, north, qtbot, settle) -> None:
    window, openings = listening
    window.showMinimized()
    ring(north.path, Opening(quick=True), qtbot)
    qtbot.waitUntil(lambda: openings.quick is not None and openings.quick.isVisible())
    quick = openings.quick
    assert window.isMinimized()
    settle(window)
    quick.activateWindow()
    field = quick.bar.field
    height = quick.height()
    QTest.keyClicks(field, "no")
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert quick.bar.list.isVisible()
    assert quick.height() > height
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert quick.height() == height
    QTest.keyClicks(field, "25m <b>from anywhere")
    settle(window)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(window)
    assert not quick.isVisible()
    with north.store.read() as reading:
        (entry,) = reading.entries(EntryFilter())
    assert (entry.worked_seconds, entry.note) == (25 * 60, "<b>from anywhere")


def test_what_is_refused_comes_back_and_escape_keeps_what_was_typed(listening, north, settle, monkeypatch) -> None:
    window, openings = listening
    openings.show_quick()
    quick = openings.quick
    settle(window)
    QTest.keyClicks(quick.bar.field, "NORTH 25m half")
    QTest.keyClick(quick.bar.field, Qt.Key.Key_Escape)
    assert not quick.isVisible()
    openings.show_quick()
    assert quick.bar.field.text() == "NORTH 25m half"
    monkeypatch.setattr(type(north.store), "begin", _refusing)
    settle(window)
    QTest.keyClick(quick.bar.field, Qt.Key.Key_Return)
    settle(window)
    assert quick.isVisible()
    assert quick.bar.field.text() == "NORTH 25m half"
    assert "disk is full" in str(quick.bar.reading.parts)


def _refusing(*_: object) -> None:
    from engagement_desk.domain.errors import StoreProblem

    raise StoreProblem("disk_full", path="w")


def test_the_quick_entry_waits_while_a_client_looks_on(listening, settle) -> None:
    window, openings = listening
    window.go(Place("engagement", "NORTH", "Brief"))
    window.ui.presenting.present("NORTH")
    openings.show_quick()
    assert openings.quick is None
    assert "presenting view" in window._status.text
    window.ui.presenting.present(None)
    openings.show_quick()
    assert openings.quick.isVisible()
    window.ui.presenting.present("NORTH")
    assert not openings.quick.isVisible()
    settle(window)


@pytest.mark.parametrize("opening", [Opening(minimised=True), Opening(quick=True), Opening(page="clock")])
def test_a_first_start_does_what_it_was_asked_for(qapp, tmp_path, north, settle, qtbot, opening: Opening) -> None:
    session = Session(qapp, QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat))
    session.open(open_desk(north.path), opening)
    window = session.window
    assert window is not None
    found = lambda: window.findChild(Openings)  # noqa: E731
    try:
        qtbot.waitUntil(lambda: found() is not None)
        settle(window)
        assert window.isMinimized() == (opening.page is None)
        assert (found().quick is not None) == opening.quick
        assert window.place == Place(opening.page or "today")
    finally:
        window.close()
        window.deleteLater()
        session._theme.deleteLater()
        QApplication.processEvents()
