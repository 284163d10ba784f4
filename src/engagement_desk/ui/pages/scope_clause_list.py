"""The list of clauses."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.door_rows import Door
from engagement_desk.ui.widgets.doors import DoorList


class ClauseList(DoorList):
    """Clauses; Del asks to remove the current one, F2 to edit it.

    Editing an issued revision begins a draft, whose clauses have ids of their own: the pick is kept by the reference.
    """

    removal_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Make an empty list."""
        super().__init__(theme, tr("Clauses"), opens_on_click=False)

    def show_clauses(self, doors: Sequence[Door], ref: str = "") -> None:
        """Show these rows; the clause with the reference is picked, else the one that was, else that in its place."""
        before, number = self.current(), self.currentIndex().row()
        self.show_doors(doors)
        wanted = ref or (before.ref if before is not None else "")
        if (before is not None or ref) and not self.pick_ref(wanted):
            self._pick_near(number)

    def pick_ref(self, ref: str) -> bool:
        """Pick the clause with a reference; tell whether there is one."""
        found = next((door for door in self.doors.doors if door.ref == ref and not door.is_heading), None)
        return found is not None and self.select_id(found.id)

    def _pick_near(self, number: int) -> None:
        near = [at for at, door in enumerate(self.doors.doors) if not door.is_heading]
        if near:
            at = min(near, key=lambda one: (one < number, abs(one - number)))
            self.setCurrentIndex(self.doors.index(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Act on the current clause."""
        door = self.current()
        if door is not None and event.key() == Qt.Key.Key_F2:
            self.opened.emit(door)
        elif door is not None and event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit(door)
        else:
            super().keyPressEvent(event)
