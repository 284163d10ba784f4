"""Today's page in the real window, and what is typed into it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.desk import Desk
from engagement_desk.domain.records.time import Entry
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.pages.today import TodayPage
from engagement_desk.ui.place import Place
from window_fixtures import Open

Today = Callable[[Desk], tuple[MainWindow, TodayPage]]


@pytest.fixture
def at_today(open_window: Open, qtbot: Any) -> Today:
    """Give a function that opens the window at today, all of it read."""

    def opened(desk: Desk) -> tuple[MainWindow, TodayPage]:
        window = open_window(desk)
        window.go(Place("today"))
        window.reload_rail()
        page = window.page
        assert isinstance(page, TodayPage)
        qtbot.waitUntil(lambda: page.quick.words is not None and window.ui.tasks.under_way == 0)
        return window, page

    return opened


def entries(desk: Desk) -> list[Entry]:
    return desk.ask(lambda reading: reading.find(Entry, deleted_at=None))


def press(*keys: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    for key in keys:
        QTest.keyClick(focused, key, with_)


def type_in(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


def another(desk: Desk, key: str) -> None:
    desk.run(new_engagement, NewEngagement(key=key, client=f"{key} Ltd", title="Advice", start=date(2026, 7, 1)))


def shown(page: TodayPage) -> list[tuple[str, str, str]]:
    return [(row.key, row.what, row.worked) for row in page.table.rows.rows]
