"""The real window on a real workspace, without a display: fixtures that the tests of pages and of journeys share."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import Now
from engagement_desk.bootstrap import open_desk
from engagement_desk.domain.clock_time import zone_named
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.reviews import PublishedReview
from engagement_desk.ui.app import make_window
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.place import Place
from leaks import leaving_nothing

Open = Callable[[Desk], MainWindow]
Settle = Callable[[MainWindow], None]
Press = Callable[..., None]
Tab = Callable[..., tuple[MainWindow, Any]]


@dataclass
class Moment:
    """A clock that stands still until a test moves it."""

    instant: datetime = datetime(2026, 9, 30, 16, 0, tzinfo=UTC)

    def now(self, zone: str | None = None) -> Now:
        place = zone_named(zone or "UTC")
        return Now(self.instant, place.key, self.instant.astimezone(place).date())


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves widgets, timers or threads."""
    with leaving_nothing(qapp):
        yield


@pytest.fixture
def moment() -> Moment:
    """Give the clock of the test: 30 September 2026, 16:00 UTC."""
    return Moment()


@pytest.fixture
def desk(workspace_path: Path, moment: Moment) -> Iterator[Desk]:
    """Give an open, empty workspace."""
    opened = open_desk(workspace_path, clock=moment)
    yield opened
    opened.store.close()


@pytest.fixture
def north(desk: Desk) -> Desk:
    """Give a workspace with one engagement: NORTH, July to December 2026, at the default terms."""
    wanted = NewEngagement(
        key="NORTH", client="Northlight Labs", title="Platform advisory", start=date(2026, 7, 1), end=date(2026, 12, 31)
    )
    desk.run(new_engagement, wanted)
    return desk


@pytest.fixture
def open_window(qapp: QApplication, qtbot: Any, tmp_path: Path) -> Iterator[Open]:
    """Give a function that opens the window on a desk; every window is closed at the end of the test."""
    windows: list[MainWindow] = []
    font = qapp.font()

    def opened(desk: Desk) -> MainWindow:
        remembered = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        window = make_window(qapp, desk, remembered)
        windows.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield opened
    for window in windows:
        window.close()
        window.ui.theme.deleteLater()
        window.deleteLater()
    qapp.setFont(font)
    qapp.processEvents()


@pytest.fixture
def settle(qtbot: Any) -> Settle:
    """Give a function that waits until the window has nothing under way."""

    def waited(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: window.ui.tasks.under_way == 0, timeout=10_000)

    return waited


@pytest.fixture
def open_tab(open_window: Open, settle: Settle, qtbot: Any) -> Tab:
    """Give a function that opens a tab of NORTH in a window of its own, and gives the window and the tab's page."""

    def opened(
        desk: Desk, tab: str, focus: str | None = None, *, key: str = "NORTH", size: tuple[int, int] | None = None
    ) -> tuple[MainWindow, Any]:
        window = open_window(desk)
        if size is not None:
            window.resize(*size)
        window.go(Place("engagement", key, tab, focus))
        settle(window)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        page: Any = window.page
        return window, page._page(tab)

    return opened


@pytest.fixture
def press(settle: Settle) -> Press:
    """Give a function that presses chords where the focus is, each once the one before was answered, then types a text;
    one that no keyboard has is pasted.
    """

    def pressed(window: MainWindow, *chords: str, text: str = "") -> None:
        if QApplication.activeWindow() is None:  # a window that closed may leave none active without a display
            window.activateWindow()
        for chord in chords:
            QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(chord))
            settle(window)
        if text.isascii():
            for letter in text:
                QTest.keyClicks(focused(), letter)
        else:
            QGuiApplication.clipboard().setText(text)
            QTest.keySequence(focused(), QKeySequence.StandardKey.Paste)

    return pressed


def cover(desk: Desk, cut_off: date) -> None:
    """Make a published review cover NORTH through a day of its third quarter of 2026."""
    now = desk.now()
    with desk.store.begin("publish", now) as uow:
        engagement = uow.first(Engagement, key="NORTH")
        assert engagement is not None
        uow.add(
            PublishedReview(
                id=uow.new_id(),
                engagement_id=engagement.id,
                quarter="2026Q3",
                edition=1,
                starts=date(2026, 7, 1),
                ends=date(2026, 9, 30),
                cut_off=cut_off,
                published_at=now.instant,
                content="{}",
            )
        )
        uow.commit()


def focused() -> QWidget:
    """Give the widget that has the focus."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def type_over(text: str) -> None:
    """Type a text in place of what stands in the field that has the focus."""
    QTest.keyClick(focused(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(focused(), text)
