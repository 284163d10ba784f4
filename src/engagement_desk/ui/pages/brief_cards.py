"""The cards of the brief that are one list of doors."""

from __future__ import annotations

from engagement_desk.ui.pages.brief_frame import WideCard
from engagement_desk.ui.ui import Ui
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
        self.body.addStretch(1)
        ui.theme.changed.connect(self._space)
        self._space()

    def show_doors(self, doors: list[Door]) -> None:
        """Show the rows, or that there is none."""
        self.list.show_doors(doors)
        self.list.setVisible(bool(doors))
        self._empty.setVisible(not doors)

    def _open(self, door: Door) -> None:
        if door.place is not None:
            self._ui.go(door.place)

    def _space(self) -> None:
        side = self.theme.px(8)
        self._empty.setContentsMargins(side, side // 2, side, 0)
