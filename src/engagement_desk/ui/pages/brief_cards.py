"""The cards of the brief that are one list of doors."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import Button
from engagement_desk.ui.widgets.cards import WideCard
from engagement_desk.ui.widgets.door_rows import Door
from engagement_desk.ui.widgets.doors import DoorList
from engagement_desk.ui.widgets.labels import Text


class DoorCard(WideCard):
    """A card with one list of doors, and one quiet line where the list is empty."""

    def __init__(self, ui: Ui, heading: str, empty: str) -> None:
        """Make it; its doors lead to their places."""
        super().__init__(ui.theme, heading)
        self.list = DoorList(ui.theme, heading)
        self.list.opened.connect(self._open)
        self._ui = ui
        self._empty = Text(ui.theme, empty, token="muted", wrap=True)
        self.add(self.list)
        self.add(self._empty)
        self._empty.hide()
        self._foot = QHBoxLayout()
        self.body.addLayout(self._foot)
        self.body.addStretch(1)
        self.stops: list[QWidget] = [self.list]
        """What Tab leads through, in its order."""
        ui.theme.changed.connect(self._space)
        self._space()

    def show_doors(self, doors: list[Door]) -> None:
        """Show the rows, or that there is none."""
        self.list.show_doors(doors)
        self.list.setVisible(bool(doors))
        self._empty.setVisible(not doors)

    def add_link(self, link: Button) -> None:
        """Let a link stand below the rows."""
        self._foot.addWidget(link)
        self._foot.addStretch(1)
        self.stops.append(link)

    def _open(self, door: Door) -> None:
        if door.place is not None:
            self._ui.go(door.place)

    def _space(self) -> None:
        side = self.theme.px(8)
        self._empty.setContentsMargins(side, side // 2, side, 0)
        self._foot.setContentsMargins(side, 0, side, 0)
