"""Undo and redo, named in the menu by what they would take back or do again."""

from __future__ import annotations

from PySide6.QtCore import QObject

from engagement_desk.application.ports import JournalLine
from engagement_desk.application.queries.history import Deeds, deed_of, deeds
from engagement_desk.ui.actions import SPECS
from engagement_desk.ui.text import plain, tr
from engagement_desk.ui.ui import Ui

_LONGEST = 60


class Travel(QObject):
    """Keeps the names of the two actions, and says what was undone or redone.

    While an engagement is presented, the names stay away: they may speak of another client.
    """

    def __init__(self, ui: Ui, parent: QObject) -> None:
        """Serve a window; nothing is asked before `reload`."""
        super().__init__(parent)
        self._ui = ui
        ui.tasks.changed.connect(self.reload)
        ui.tasks.undone.connect(self.reload)
        ui.presenting.changed.connect(self.reload)

    def reload(self) -> None:
        """Ask what undo and redo would do."""
        self._ui.tasks.ask(self, deeds, then=self._name)

    def undo(self) -> None:
        """Undo the last command."""
        self._ui.tasks.undo(lambda line: self._say(tr("Undone: {deed}"), line, undoable=False))

    def redo(self) -> None:
        """Redo what was undone last."""
        self._ui.tasks.redo(lambda line: self._say(tr("Redone: {deed}"), line, undoable=True))

    def _say(self, pattern: str, line: JournalLine, *, undoable: bool) -> None:
        from engagement_desk.ui.deeds import deed_said

        self._ui.say(pattern.format(deed=deed_said(deed_of(line, {}))), undoable=undoable)

    def _name(self, found: Deeds) -> None:
        from engagement_desk.ui.deeds import deed_said

        for action, deed in (("edit.undo", found.undo), ("edit.redo", found.redo)):
            line = plain(deed_said(deed)) if deed is not None and self._ui.presenting.key is None else ""
            shown = line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
            text = f"{tr(SPECS[action].text)} {shown}".rstrip()
            self._ui.actions.actions[action].setText(text.replace("&", "&&"))
