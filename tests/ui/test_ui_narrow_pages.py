"""Every page in a small window and with text at 200 %: nothing is wider than what shows it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from engagement_desk.application.commands.sample import load_sample
from engagement_desk.application.desk import Desk
from engagement_desk.ui.actions import TABS
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.pages.hours_views import View
from engagement_desk.ui.place import Place
from window_fixtures import Open, Settle

PLACES = (
    *(Place("engagement", "NORTH", tab) for tab in TABS),
    *(Place(name, "NORTH") for name in ("money", "details")),
    *(Place(name) for name in ("reviews", "clock", "triage", "settings", "assistant", "search")),
)


@pytest.fixture
def sample(desk: Desk) -> Desk:
    """Give the sample workspace."""
    desk.run(load_sample, desk.sample(), desk.documents())
    return desk


def cut(window: MainWindow) -> list[str]:
    """Name what is wider than the area that scrolls it."""
    areas = [area for area in window.page.findChildren(QScrollArea) if area.isVisible() and area.widget() is not None]
    wide = [
        (area.widget(), area.viewport().width()) for area in areas if area.widget().width() > area.viewport().width()
    ]
    return [f"{window.place}: {type(inner).__name__} {inner.width()} > {room}" for inner, room in wide]


@pytest.mark.parametrize(("width", "height", "zoom"), [(1024, 700, 200), (800, 560, 200), (800, 560, 100)])
def test_nothing_is_cut_at_the_side(
    sample: Desk, open_window: Open, settle: Settle, width: int, height: int, zoom: int
) -> None:
    window = open_window(sample)
    window.resize(width, height)
    window.ui.theme.zoom(zoom)
    found = []
    for place in PLACES:
        window.go(place)
        settle(window)
        QApplication.processEvents()
        found += cut(window)
    assert found == []


@pytest.fixture
def large(sample: Desk, open_window: Open, settle: Settle) -> MainWindow:
    """Give the window at the hours of NORTH, with text at 200 %."""
    window = open_window(sample)
    window.resize(1024, 700)
    window.ui.theme.zoom(200)
    window.go(Place("engagement", "NORTH", "Hours"))
    settle(window)
    QApplication.processEvents()
    return window


def test_where_it_is_narrow_the_views_of_the_hours_are_one_field(large: MainWindow, settle: Settle) -> None:
    page: Any = large.page
    hours = page._page("Hours")
    assert not any(button.isVisible() for button in hours.bar.buttons.values())
    hours.bar.choice.setFocus()
    QTest.keyClick(hours.bar.choice, Qt.Key.Key_Down)
    settle(large)
    assert hours.view is View.ENTRIES
    large.ui.theme.zoom(100)
    large.resize(1280, 800)
    QApplication.processEvents()
    assert hours.bar.choice.isHidden()
    assert hours.bar.buttons[View.ENTRIES].isVisible()
    assert hours.bar.buttons[View.ENTRIES].isChecked()


def test_a_low_window_has_a_head_of_one_line(large: MainWindow) -> None:
    page: Any = large.page
    assert page._title.width() > page.details.width()
    assert page._facts.isHidden()
    assert page.details.isVisible()
    large.ui.theme.zoom(100)
    QApplication.processEvents()
    assert page._facts.isVisible()


def test_no_row_is_cut_above_the_totals(large: MainWindow) -> None:
    page: Any = large.page
    hours = page._page("Hours")
    for table in (hours.week.grid, hours.entries.table):
        hours.turn(View.WEEK if table is hours.week.grid else View.ENTRIES)
        QApplication.processEvents()
        for height in range(640, 800, 13):
            large.resize(1024, height)
            QApplication.processEvents()
            row = table.verticalHeader().defaultSectionSize()
            room = table.viewport().height()
            assert room < row or room % row == 0, (table.accessibleName(), height)
