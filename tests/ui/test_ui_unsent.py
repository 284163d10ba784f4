"""Unsent text: its caret is kept when only that moves; what was forgotten stays so."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from engagement_desk.ui.widgets.unsent import Unsent


def test_the_caret_alone_is_kept_until_the_text_is_forgotten(open_window, north, qtbot) -> None:
    window = open_window(north)
    field = QLineEdit()
    qtbot.addWidget(field)
    unsent = Unsent(window.ui, {"words": field}, field)
    unsent.turn_to("note")
    kept, name = window.ui.remembered, window.ui.own_name("unsent/note") + "/words"
    QTest.keyClicks(field, "half a th")
    unsent.flush()
    QTest.keyClick(field, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: (kept.value(name), int(kept.value(f"{name}-caret"))) == ("half a th", 0))
    unsent.forget()
    QTest.keyClick(field, Qt.Key.Key_End)
    unsent.flush()
    assert not kept.contains(name)
    QTest.keyClicks(field, "ought")
    unsent.flush()
    assert kept.value(name) == "half a thought"
