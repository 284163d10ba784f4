"""The frame: places, regions, the rail, the menu, undo by name, presenting, jobs, and what is remembered."""

from __future__ import annotations

import subprocess
import sys
import threading
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from engagement_desk.application.backups import list_backups
from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.workspace import SetSetting, set_setting
from engagement_desk.application.desk import Desk
from engagement_desk.application.queries.start import start
from engagement_desk.bootstrap import open_desk
from engagement_desk.domain.errors import Refused
from engagement_desk.ui.actions import TABS
from engagement_desk.ui.app import Session, make_window
from engagement_desk.ui.formats import use_formats
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.page_stack import PAGES
from engagement_desk.ui.place import Place
from engagement_desk.ui.progress import Progress
from engagement_desk.ui.single import Doorbell, ring
from engagement_desk.ui.window_actions import WindowActions
from window_fixtures import Open, Settle

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def two(north: Desk) -> Desk:
    """Give a workspace with NORTH and HALO."""
    north.run(new_engagement, NewEngagement(key="HALO", client="Halo Freight", title="Rates", start=date(2026, 8, 1)))
    return north


def at(open_window: Open, settle: Settle, desk: Desk, place: Place) -> MainWindow:
    window = open_window(desk)
    window.go(place)
    window.reload_rail()
    window.activateWindow()
    settle(window)
    return window


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)


def test_numbers_lead_to_pages_and_engagements_and_alt_goes_back(open_window, settle, two) -> None:
    window = at(open_window, settle, two, Place("today"))
    press(window, Qt.Key.Key_2, CTRL)
    assert window.place == Place("reviews")
    press(window, Qt.Key.Key_3, CTRL)
    assert window.place is not None
    assert window.place.key == "HALO"
    press(window, Qt.Key.Key_4, CTRL)
    assert window.place.key == "NORTH"
    press(window, Qt.Key.Key_9, CTRL)
    assert window.place.key == "NORTH"
    press(window, Qt.Key.Key_Left, ALT)
    press(window, Qt.Key.Key_Left, ALT)
    assert window.place == Place("reviews")
    press(window, Qt.Key.Key_Right, ALT)
    assert window.place.key == "HALO"
    assert window.windowTitle() == "HALO Brief · Engagement Desk"


def test_f6_leads_round_the_window_and_back(open_window, settle, north) -> None:
    window = at(open_window, settle, north, Place("engagement", "NORTH", "Log"))
    wholes = [region.whole for region in window.regions()]
    seen = []
    for _ in wholes:
        press(window, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        seen.append(max(n for n, whole in enumerate(wholes) if whole is focused or whole.isAncestorOf(focused)))
    assert sorted(seen) == list(range(len(wholes)))
    before = QApplication.focusWidget()
    press(window, Qt.Key.Key_F6)
    press(window, Qt.Key.Key_F6, SHIFT)
    assert QApplication.focusWidget() is before


def test_tab_leads_from_the_rail_over_the_page_to_the_status_line(open_window, settle, north) -> None:
    window = at(open_window, settle, north, Place("today"))
    for place in (Place("settings"), Place("engagement", "NORTH", "Log"), Place("today"), Place("settings")):
        window.go(place)
        settle(window)
        window.rail.list.setFocus()
        order: list[QWidget] = []
        while not order or (order[-1] is not window.rail.list and len(order) < 40):
            press(window, Qt.Key.Key_Tab)
            found = QApplication.focusWidget()
            assert found is not None, (place, [(type(one).__name__, one.accessibleName()) for one in order])
            order.append(found)
        assert order.pop() is window.rail.list
        assert order[0] is window.foot.button
        assert order[-1] is window._status.menu
        assert all(window.page.isAncestorOf(one) for one in order[1:-1])
        assert len(order) > 3


def test_f9_hides_the_rail_and_brings_it_back(open_window, settle, north) -> None:
    window = at(open_window, settle, north, Place("today"))
    press(window, Qt.Key.Key_F9)
    assert not window.rail.isVisible()
    press(window, Qt.Key.Key_F9)
    assert window.rail.isVisible()


def test_a_narrow_rail_shows_keys_only_and_names_the_rest(open_window, settle, north) -> None:
    window = at(open_window, settle, north, Place("today"))
    window.resize(1280, 800)
    wide = window.rail.width()
    window.resize(900, 700)
    assert window.rail.width() < wide / 2
    index = window.rail.model.index(window.rail.model.number_of(Place("engagement", "NORTH")))
    assert "Northlight Labs" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Northlight Labs" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_undo_and_redo_are_named_in_the_menu(open_window, settle, north) -> None:
    window = at(open_window, settle, north, Place("engagement", "NORTH", "Log"))
    undo, redo = (window.actions_book.actions[name] for name in ("edit.undo", "edit.redo"))
    window.ui.tasks.run(log_time, "NORTH", TimeWords(seconds=5400, note="R&D"))
    settle(window)
    assert undo.text() == "Undo log NORTH 1:30"
    press(window, Qt.Key.Key_Z, CTRL)
    settle(window)
    assert redo.text() == "Redo log NORTH 1:30"
    assert window._status.text == "Undone: log NORTH 1:30"
    press(window, Qt.Key.Key_Y, CTRL)
    settle(window)
    assert undo.text() == "Undo log NORTH 1:30"
    assert redo.text() == "Redo"


def test_the_menu_opens_by_alt_alone_and_by_f10_and_holds_every_action(open_window, settle, north) -> None:
    window = at(open_window, settle, north, Place("today"))
    menu = window.menus.whole
    shown = {action.objectName() for one in window.menus.by_name.values() for action in one.actions()}
    wanted = {name for name, action in window.actions_book.actions.items()}
    assert shown <= wanted
    assert {"edit.undo", "file.settings", "help.keys"} <= shown
    focused = QApplication.focusWidget()
    QTest.keyPress(focused, Qt.Key.Key_Alt, ALT)
    QTest.keyRelease(focused, Qt.Key.Key_Alt)
    assert menu.isVisible()
    assert menu.activeAction() is menu.actions()[0]
    menu.hide()
    QTest.keyPress(focused, Qt.Key.Key_Alt, ALT)
    QTest.keyPress(focused, Qt.Key.Key_X, ALT)
    QTest.keyRelease(focused, Qt.Key.Key_X, ALT)
    QTest.keyRelease(focused, Qt.Key.Key_Alt)
    assert not menu.isVisible()
    press(window, Qt.Key.Key_F10)
    assert menu.isVisible()
    menu.hide()


def test_presenting_shows_one_client_and_nothing_inward(open_window, settle, two) -> None:
    window = at(open_window, settle, two, Place("today"))
    press(window, Qt.Key.Key_H, CTRL | SHIFT)
    assert window.ui.presenting.key is None
    assert "Open the engagement" in window._status.text
    window.go(Place("engagement", "NORTH", "Log"))
    settle(window)
    press(window, Qt.Key.Key_H, CTRL | SHIFT)
    settle(window)
    assert [row.text for row in window.rail.model.rows] == ["Presenting", "NORTH"]
    assert all(row.line is None or row.line.percent is None for row in window.rail.model.rows)
    assert not window.foot.isVisible()
    for place in (Place("today"), Place("reviews"), Place("engagement", "HALO"), Place("settings")):
        window.go(place)
        assert window.place == Place("engagement", "NORTH", "Log")
    press(window, Qt.Key.Key_L, CTRL)
    assert window.overlays.quick is None
    window.go(Place("engagement", "NORTH", "Brief"))
    settle(window)
    assert window.place.tab == "Brief"
    assert not window.page._page("Brief").minimum.isVisible()
    assert "$" not in window.page._facts.text()
    assert window.actions_book.actions["edit.undo"].text() == "Undo"
    press(window, Qt.Key.Key_H, CTRL | SHIFT)
    settle(window)
    assert {row.text for row in window.rail.model.rows} >= {"Today", "HALO", "NORTH"}
    assert window.foot.isVisible()
    assert window.page._page("Brief").minimum.isVisible()
    assert "$100.00 an hour" in window.page._facts.text()


def test_a_backup_is_made_by_the_action_and_its_place_is_said(open_window, settle, north) -> None:
    window = at(open_window, settle, north, Place("today"))
    window.actions_book.trigger("file.backup")
    settle(window)
    (made,) = (one.path for one in list_backups(north))
    assert str(made) in window._status.text


def test_another_workspace_takes_the_place_of_this_one(qapp, tmp_path, north, settle, qtbot) -> None:
    session = Session(qapp, QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat))
    session.open(open_desk(north.path))
    first = session.window
    assert first is not None
    settle(first)
    actions = WindowActions(first)
    broken = tmp_path / "notes.txt"
    broken.write_text("not ours", encoding="utf-8")
    actions.open_workspace(broken)
    settle(first)
    assert "is not a workspace" in first._status.text
    actions.open_workspace(north.path)
    settle(first)
    assert session.window is first
    actions.open_workspace(tmp_path / "other.engdesk")
    qtbot.waitUntil(lambda: session.window is not first)
    other = session.window
    assert other is not None
    assert other.place == Place("welcome")
    assert not first.isVisible()
    settle(other)
    other.close()
    other.deleteLater()
    session._theme.deleteLater()


def test_a_long_job_is_told_of_and_can_be_stopped(open_window, settle, north, qtbot) -> None:
    window = at(open_window, settle, north, Place("today"))
    go_on, refused = threading.Event(), []

    def job(progress: Progress) -> None:
        progress.step("7 rows")
        assert go_on.wait(10)
        progress.step("8 rows")

    window.ui.tasks.work_long("Importing <b>hours</b>", job, failed=refused.append, stops=True)
    assert window._status.job_text == ""
    qtbot.waitUntil(lambda: window._status.job_text == "Importing <b>hours</b> … 7 rows")
    qtbot.mouseClick(window._status.cancel, Qt.MouseButton.LeftButton)
    go_on.set()
    settle(window)
    assert [error.code for error in refused] == ["job_stopped"]
    assert window._status.job_text == ""
    assert not window._status.cancel.isVisible()


def test_a_job_that_cannot_be_stopped_offers_no_stop_and_a_quick_one_is_not_spoken_of(
    open_window, settle, north, qtbot
):
    window = at(open_window, settle, north, Place("today"))
    go_on, results = threading.Event(), []
    window.ui.tasks.work_long("Backing up", lambda _: go_on.wait(10), then=results.append)
    qtbot.waitUntil(lambda: bool(window._status.job_text))
    assert not window._status.cancel.isVisible()
    go_on.set()
    settle(window)
    window.ui.tasks.work_long("Quick", lambda _: None)
    settle(window)
    assert window._status.job_text == ""
    assert results == [True]


def test_no_page_flashes_a_window_of_its_own_as_it_is_built(open_window, settle, north, qapp) -> None:
    window = at(open_window, settle, north, Place("today"))
    flashed: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                text = watched.text() if isinstance(watched, QAbstractButton) else watched.accessibleName()
                flashed.append(f"{type(watched).__name__} {text}")
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    try:
        for place in (*(Place(name) for name in PAGES), *(Place("engagement", "NORTH", tab) for tab in TABS)):
            window.go(replace(place, key="NORTH") if place.page == "engagement" else place)
            settle(window)
    finally:
        qapp.removeEventFilter(watch)
    assert flashed == []


def test_errors_that_nobody_took_stand_in_the_status_line_as_plain_text(open_window, settle, north) -> None:
    window = at(open_window, settle, north, Place("today"))
    window.ui.tasks.failed.emit(Refused("unknown_engagement", key="<b>&\x00"))
    assert "<b>&" in window._status.text
    assert "\x00" not in window._status.text


def test_theme_and_formats_apply_at_once_and_come_back_with_undo(open_window, settle, north) -> None:
    window = at(open_window, settle, north, Place("settings"))
    try:
        window.ui.tasks.run(set_setting, SetSetting(name="theme", value="dark"))
        settle(window)
        assert window.ui.theme.tokens.is_dark
        window.actions_book.trigger("edit.undo")
        settle(window)
        assert not window.ui.theme.tokens.is_dark
    finally:
        use_formats("dmy", "1,234.50")


def test_the_window_comes_back_where_it_was_left(qapp, tmp_path, north, settle) -> None:
    remembered = QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)
    session = Session(qapp, remembered)
    session.open(open_desk(north.path))
    first = session.window
    assert first is not None
    assert first.place == Place("today")
    first.go(Place("engagement", "NORTH", "Terms"))
    first.ui.theme.zoom(150)
    settle(first)
    first.close()
    session.open(open_desk(north.path))
    again = session.window
    assert again is not None
    try:
        assert again.place == Place("engagement", "NORTH", "Terms")
        assert again.ui.theme.percent == 150
        settle(again)
    finally:
        again.ui.theme.zoom(100)
        again.close()
        for window in (first, again):
            window.deleteLater()
        session._theme.deleteLater()


@pytest.mark.parametrize(
    ("kept", "place"),
    [
        ('["engagement", "GONE", "Log"]', Place("today")),
        ('["engagement", "NORTH", "Nowhere"]', Place("today")),
        ('["settings", null, null]', Place("today")),
        ('["reviews", null, null]', Place("reviews")),
        ("nonsense", Place("today")),
        ("[1]", Place("today")),
    ],
)
def test_a_place_that_is_gone_is_today(qapp, tmp_path, north, settle, kept: str, place: Place) -> None:
    remembered = QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)
    window = make_window(qapp, north, remembered)
    try:
        remembered.setValue(window.ui.own_name("window/place"), kept)
        window.begin(north.ask(start))
        assert window.place == place
        settle(window)
    finally:
        window.close()
        window.ui.theme.deleteLater()
        window.deleteLater()


def test_a_second_start_finds_the_window_that_is_there(open_window, settle, north, qtbot, monkeypatch) -> None:
    window = at(open_window, settle, north, Place("today"))
    raised: list[str] = []
    monkeypatch.setattr(window, "raise_", lambda: raised.append("up"), raising=False)
    bell = Doorbell(north.path, window)
    program = (
        "import sys, pathlib; from engagement_desk.ui.single import ring; sys.exit(not ring(pathlib.Path(sys.argv[1])))"
    )
    with subprocess.Popen([sys.executable, "-c", program, str(north.path)]) as caller:
        qtbot.waitUntil(lambda: caller.poll() is not None, timeout=10_000)
    assert caller.returncode == 0
    assert raised
    bell._server.close()
    assert not ring(north.path)
    assert not ring(Path("/nowhere/at/all.engdesk"))


def test_printing_draws_the_whole_page_in_light_colours(open_window, settle, north, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    from engagement_desk.ui.printing import draw

    for number in range(60):
        north.run(log_time, "NORTH", TimeWords(seconds=900, note=f"note {number}"))
    window = at(open_window, settle, north, Place("today"))
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    before = window.page.geometry()
    assert draw(window.page, printer, 960) > 1
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    assert window.page.geometry() == before


def test_the_last_thing_the_window_does_is_let_go_of_the_file(
    qapp: Any, tmp_path: Path, settle: Settle, north: Desk
) -> None:
    window = make_window(qapp, north, QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat))
    window.begin(north.ask(start), Place("engagement", "NORTH"))
    assert window.place == Place("engagement", "NORTH")
    settle(window)
    window.close()
    assert not north.path.with_name(f"{north.path.name}-wal").exists()
    window.ui.theme.deleteLater()
    window.deleteLater()
