"""Moving to another computer: packing this workspace, and opening one that was packed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from engagement_desk.ui.pages.base import Page
from engagement_desk.ui.pages.move_arrive import ArriveCard
from engagement_desk.ui.pages.move_pack import PackCard
from engagement_desk.ui.place import Place
from engagement_desk.ui.regions import Region
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.page_frame import PageScroll
from engagement_desk.ui.widgets.scroll import FocusFollower
from engagement_desk.ui.widgets.tab_order import set_reading_order

_WIDEST = 720
ARRIVE = "arrive"
"""Instead of the path of a file: the card that asks for one."""


class MovePage(Page):
    """The page behind File, and behind a double click on a packed file."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it; nothing is asked before `arrive`."""
        super().__init__(ui, parent)
        theme = ui.theme
        self.heading = Text(theme, tr("Move to another computer"), size=Size.TITLE, bold=True)
        self.pack, self.arriving = PackCard(ui), ArriveCard(ui)
        self._first: QWidget = self.pack.path
        self._scroll = PageScroll(theme)
        FocusFollower(self._scroll, theme)
        for card in (self.pack, self.arriving):
            self._scroll.body.addWidget(card)
        self._scroll.body.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.heading)
        self._column.addWidget(self._scroll, 1)
        set_reading_order(self)
        theme.changed.connect(self._dress)
        self._dress()

    def title(self) -> str:
        """The page's name."""
        return tr("Move to another computer")

    def arrive(self, place: Place) -> None:
        """Come to the front; for a workspace that arrives packing is put away, and the file that is named looked at."""
        self._first = self.arriving.choose if place.focus else self.pack.path
        self.pack.setVisible(not place.focus)
        super().arrive(place)
        if place.focus and place.focus != ARRIVE:
            self.arriving.look_at(Path(place.focus))

    def reload(self) -> None:
        """Propose where to pack."""
        self.pack.reload()

    def first_focus(self) -> QWidget | None:
        """The file to write, or the button that chooses the one to open."""
        return self._first

    def regions(self) -> list[Region]:
        """The cards that are shown."""
        cards = [Region(self.pack, self.pack.path), Region(self.arriving, self.arriving.choose)]
        return [one for one in cards if not one.whole.isHidden()]

    def _dress(self) -> None:
        px = self.ui.theme.px
        self._column.setContentsMargins(px(24), px(20), px(24), 0)
        self._column.setSpacing(px(12))
        for card in (self.pack, self.arriving):
            card.setMaximumWidth(px(_WIDEST))
