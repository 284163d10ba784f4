"""Where the window was left: its geometry and text size for all workspaces, its page for each."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import TYPE_CHECKING

from engagement_desk.ui.actions import TABS
from engagement_desk.ui.place import Place

if TYPE_CHECKING:
    from engagement_desk.ui.main_window import MainWindow

_GEOMETRY, _TEXT, _PLACE = "window/geometry", "window/text", "window/place"
_FIRST_SIZE = (1280, 800)
_AS_THEY_WERE = ("today", "reviews", "clock")
_OF_ONE = ("details", "money", "clock")


class WindowMemory:
    """Keeps and restores."""

    def __init__(self, window: MainWindow) -> None:
        """Serve a window."""
        self._window = window
        self._ui = window.ui

    def restore(self) -> None:
        """Give the window the size and the place on the screen that it had, and its text size."""
        geometry = self._kept(_GEOMETRY)
        if geometry is None or not self._window.restoreGeometry(geometry):  # type: ignore[arg-type]
            self._window.resize(*_FIRST_SIZE)
        percent = str(self._kept(_TEXT) or "")
        if percent.isdigit():
            self._ui.theme.zoom(int(percent))

    def place(self, keys: Collection[str]) -> Place:
        """Give the place that was left, today where it is gone; `keys` are the KEYs of the engagements there are."""
        try:
            page, key, tab = json.loads(str(self._kept(self._ui.own_name(_PLACE))))
        except ValueError:
            return Place("today")
        if page == "engagement" and key in keys and tab in (None, *TABS):
            return Place(page, key, tab)
        if page in _OF_ONE and key in keys:
            return Place(page, key)
        return Place(page) if page in _AS_THEY_WERE else Place("today")

    def keep(self) -> None:
        """Remember all of it."""
        remembered, place = self._ui.remembered, self._window.place
        if remembered is None:
            return
        remembered.setValue(_GEOMETRY, self._window.saveGeometry())
        remembered.setValue(_TEXT, self._ui.theme.percent)
        if place is not None:
            remembered.setValue(self._ui.own_name(_PLACE), json.dumps([place.page, place.key, place.tab]))

    def _kept(self, name: str) -> object:
        return self._ui.remembered.value(name) if self._ui.remembered is not None else None
