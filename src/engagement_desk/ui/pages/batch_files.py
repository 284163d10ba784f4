"""The files of a batch, each with how it ended; Enter opens one that was written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from engagement_desk.ui.pages.batch import Outcome
from engagement_desk.ui.pages.folders import show_path
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.doors import Door, DoorList


class FileList(DoorList):
    """Hidden while there is no file."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(theme, tr("Files"), parent)
        self._outcomes: dict[str, Outcome] = {}
        self.opened.connect(self._show)

    def show_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        """Show how the files ended so far."""
        self._outcomes = {str(one.path): one for one in outcomes}
        self.show_doors([_door(one) for one in outcomes])
        self.setVisible(bool(outcomes))

    def _show(self, door: Door) -> None:
        one = self._outcomes[door.id]
        if one.error is None:
            show_path(one.path)


def _door(one: Outcome) -> Door:
    name = str(one.path)
    if one.error is not None:
        return Door(name, one.path.name, aside=tr("not written"), state="risk", note=refusal_said(one.error))
    pages = tr("1 page") if one.pages == 1 else tr("{n} pages").format(n=one.pages)
    note = " ".join(map(refusal_said, one.warnings))
    return Door(name, one.path.name, aside=pages, state="ok", note=note, note_state="warn" if note else "muted")
