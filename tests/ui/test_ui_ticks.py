"""The box to tick: by keyboard, by name and role, and with a text that flows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.ticks import Tick

LONG = "Revoke access to the <b>cloud</b> console and to every repository & hand over the keys of both"


@pytest.fixture
def theme(qapp):
    made = Theme(qapp)
    yield made
    made.deleteLater()


@pytest.fixture
def shown(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    tick = Tick(theme, LONG, "due 9 Oct")
    column.addWidget(tick)
    column.addStretch(1)
    window.resize(700, 300)
    window.show()
    return window, tick


def test_space_ticks_it_and_a_reader_hears_what_it_is(shown):
    _, tick = shown
    told = []
    tick.toggled.connect(told.append)
    tick.setFocus()
    QTest.keyClick(tick, Qt.Key.Key_Space)
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert told == [True, False]
    heard = QAccessible.queryAccessibleInterface(tick)
    assert heard.role() is QAccessible.Role.CheckBox
    assert heard.text(QAccessible.Text.Name) == f"{LONG}, due 9 Oct"


def test_its_text_flows_and_what_stands_beside_it_goes_below_where_there_is_no_room(shown, theme):
    window, tick = shown
    wide = tick.heightForWidth(700)
    words, aside = tick._parts(700)
    assert (aside.right() <= 700, aside.top()) == (True, words.top())
    words, aside = tick._parts(160)
    assert aside.top() > words.bottom()
    assert tick.heightForWidth(160) > wide
    tick.setChecked(True)
    window.resize(200, 400)
    image = window.grab().toImage()
    assert len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}) > 2


def test_another_text_takes_its_place(shown):
    _, tick = shown
    tick.show_text("Keys\x00 & more", "done 1 Oct", "ok")
    assert tick.accessibleName() == "Keys  & more, done 1 Oct"
