"""What another start of the program, or a key of the desktop, asks of the window that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from engagement_desk.application.opening import ENGAGEMENT_PAGES, WINDOW_PAGES, Opening, opening_of
from engagement_desk.ui.actions import TABS
from engagement_desk.ui.global_key import KEPT, GlobalKey
from engagement_desk.ui.place import Place
from engagement_desk.ui.text import tr

if TYPE_CHECKING:
    from engagement_desk.ui.main_window import MainWindow
    from engagement_desk.ui.quick_window import QuickWindow
    from engagement_desk.ui.single import Doorbell


def place_asked_for(opening: Opening) -> Place | None:
    """Give the place that an opening names, None where it names none that there is."""
    if opening.key is None:
        return Place(opening.page, focus=opening.focus) if opening.page in WINDOW_PAGES else None
    page = opening.page or "brief"
    if page not in ENGAGEMENT_PAGES:
        return None
    tab = next((name for name in TABS if name.lower() == page), None)
    if tab is not None:
        return Place("engagement", opening.key, tab, opening.focus)
    return Place(page, opening.key, focus=opening.focus)


class Openings(QObject):
    """Brings the window to the front at a place, or shows the quick entry over whatever is in front."""

    def __init__(self, window: MainWindow, bell: Doorbell, first: Opening | None = None) -> None:
        """Begin to listen at the bell and for the key that was recorded; `first` is what the start itself asked for."""
        super().__init__(window)
        self._window, self._bell, self._ui = window, bell, window.ui
        self.quick: QuickWindow | None = None
        self.key = GlobalKey(self)
        self.key.pressed.connect(self.show_quick)
        bell.asked.connect(self._asked)
        window.ui.actions.key_recorded.connect(self._take_key)
        self._take_key()
        if first is not None and first.quick:
            self.show_quick()

    def show_quick(self) -> None:
        """Show the quick entry; it names every client, so not while one looks at the screen."""
        if self._ui.presenting.key is not None:
            self._ui.warn(tr("The quick line names every client; end the presenting view first (Ctrl+Shift+H)."))
            return
        if self.quick is None:
            from engagement_desk.ui.quick_window import QuickWindow

            self.quick = QuickWindow(self._ui)
            self._window.destroyed.connect(self.quick.deleteLater)
        self.quick.summon()

    def _asked(self, wanted: str) -> None:
        opening = opening_of(wanted)
        if opening.quick:
            self.show_quick()
            return
        place = place_asked_for(opening)
        if place is not None:
            self._window.go(place)
        if not opening.minimised:
            self._bell.raise_window()

    def _take_key(self) -> None:
        kept = self._ui.remembered.value(KEPT) if self._ui.remembered is not None else None
        self.key.take(str(kept or ""))
