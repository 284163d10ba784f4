"""What stands over the page for a moment: the quick line, the command palette, the sheet of keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from engagement_desk.ui.ui import Ui

if TYPE_CHECKING:
    from engagement_desk.ui.keys_sheet import KeysSheet
    from engagement_desk.ui.palette import Palette
    from engagement_desk.ui.quick_overlay import QuickOverlay


class Overlays(QObject):
    """Each is imported and built when it is first asked for."""

    def __init__(self, ui: Ui, window: QWidget, pages: QWidget, open_key: Callable[[], str | None]) -> None:
        """Make none yet; `pages` is the area of the pages, `open_key` gives the KEY of the engagement in front."""
        super().__init__(window)
        self._ui, self._window, self._pages, self._open_key = ui, window, pages, open_key
        self.quick: QuickOverlay | None = None
        self.palette: Palette | None = None
        self.keys: KeysSheet | None = None

    def show_quick(self) -> None:
        """Show the quick line, for the engagement in front."""
        if self.quick is None:
            from engagement_desk.ui.quick_overlay import QuickOverlay

            self.quick = QuickOverlay(self._ui, self._open_key, self._pages)
        self.quick.summon()

    def show_palette(self) -> None:
        """Show the command palette."""
        if self.palette is None:
            from engagement_desk.ui.palette import Palette

            self.palette = Palette(self._ui, self._window)
        self._leave(self.keys)
        self.palette.summon()

    def show_keys(self) -> None:
        """Show the sheet of keys."""
        if self.keys is None:
            from engagement_desk.ui.keys_sheet import KeysSheet

            self.keys = KeysSheet(self._ui, self._window)
        self._leave(self.palette)
        self.keys.summon()

    def dismiss(self) -> None:
        """Leave them all, as the page changes."""
        if self.quick is not None and self.quick.isVisible():
            self.quick.dismiss()
        self._leave(self.palette)
        self._leave(self.keys)

    def _leave(self, one: Palette | KeysSheet | None) -> None:
        if one is not None:
            one.picker.dismiss()
