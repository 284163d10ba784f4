"""What a page is to the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from engagement_desk.application.ports import Changes
from engagement_desk.ui.place import Place
from engagement_desk.ui.regions import Region, first_stop
from engagement_desk.ui.ui import Ui


class Page(QWidget):
    """A page asks for its rows when it is reloaded, and again when a command changed what it shows.

    `shows` names the record classes whose changes make it ask again. A page that is not in front asks when it comes to
    the front.
    """

    shows: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build the widgets; nothing is read before `arrive`."""
        super().__init__(parent)
        self.ui = ui
        self.stale = True

    def title(self) -> str:
        """The page's name in the window's title."""
        raise NotImplementedError

    def arrive(self, place: Place) -> None:
        """Come to the front at a place; asks when it is stale or shows another thing."""
        del place
        if self.stale:
            self.stale = False
            self.reload()

    def reload(self) -> None:
        """Ask for what the page shows."""
        raise NotImplementedError

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The actions that the page handles while it is in front, by id."""
        return {}

    def first_focus(self) -> QWidget | None:
        """The widget that takes the focus when the page comes to the front."""
        return None

    def regions(self) -> list[Region]:
        """The parts of the page that F6 leads through, in reading order."""
        wanted = self.first_focus()
        stop = wanted if wanted is not None and wanted.isVisible() else first_stop(self)
        return [Region(self, stop)] if stop is not None else []

    def concerns(self, changes: Changes) -> bool:
        """Tell whether a command changed what the page shows."""
        return not self.shows.isdisjoint(changes.touched)
