"""The window for whole jobs, and the hands that do them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hands import Hands
from PySide6.QtWidgets import QApplication

from engagement_desk.application.desk import Desk
from engagement_desk.application.queries.start import start
from engagement_desk.ui.place import Place
from window_fixtures import Moment, desk, moment, north, nothing_left, open_window, settle

__all__ = ["Moment", "desk", "moment", "north", "nothing_left", "open_window", "settle"]


@pytest.fixture
def sit_down(open_window, qtbot) -> Callable[..., Hands]:
    """Give a function that opens the window as the program does, or at a place, and gives the hands at it."""

    def seated(desk: Desk, place: Place | None = None) -> Hands:
        window = open_window(desk)
        window.begin(desk.ask(start))
        window.reload_rail()
        if place is not None:
            window.go(place)
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return Hands(window, lambda holds: qtbot.waitUntil(holds, timeout=10_000)).rest()

    return seated
