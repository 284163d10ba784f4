"""A status that was made leaves the attention list of Today, and comes back by undo."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from engagement_desk.application.queries.attention import list_attention
from engagement_desk.ui.pages.status_paper import record_made
from engagement_desk.ui.place import Place


def test_a_status_that_was_made_is_asked_for_no_more(north: Any, open_window: Any, settle: Any, qtbot: Any) -> None:
    now = north.now()
    [asked] = [row for row in north.ask(list_attention, now, now.today) if row.code == "no_status"]
    window = open_window(north)
    window.go(Place("today"))
    settle(window)

    def shown() -> bool:
        return any(asked.text in text for text in _texts(window))

    qtbot.waitUntil(shown)
    window.go(Place("engagement", "NORTH", "Reviews"))
    settle(window)
    record_made(window.ui, "NORTH", asked.text.split()[-1].rstrip("."))
    settle(window)
    window.go(Place("today"))
    settle(window)
    qtbot.waitUntil(lambda: not shown())
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    qtbot.waitUntil(shown)


def _texts(window: Any) -> list[str]:
    return [row.text for row in window.page.attention._rows]
