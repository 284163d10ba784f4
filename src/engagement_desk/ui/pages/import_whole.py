"""The door of a whole workspace: a new one is made of its JSON, or the file of one is opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from engagement_desk.application.desk import Desk
from engagement_desk.application.importing import refuse_own
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.pages.import_file import FileStep
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import plain, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.unlocking import asked_over

_ENDING, _PACKED = ".engdesk", ".engmove"


def is_workspace_file(path: Path) -> bool:
    """Tell whether a file is called as workspaces are."""
    return path.suffix.casefold() == _ENDING


def is_packed_file(path: Path) -> bool:
    """Tell whether a file is called as workspaces are that were packed for another computer."""
    return path.suffix.casefold() == _PACKED


class WholeDoor:
    """Says on the first step what the file is, and does what its button offers."""

    def __init__(self, ui: Ui, step: FileStep) -> None:
        """Serve a step."""
        self._ui, self._step = ui, step
        self._open: Callable[[], None] = lambda: None

    def open(self) -> None:
        """Go through the door."""
        self._open()

    def offer_making(self, source: Path) -> None:
        """Offer to make a new workspace of the JSON of a whole one."""
        said = tr(
            "{file} is a whole workspace of Engagement Desk. It becomes a new workspace in a file of its own; "
            "the one that is open stays as it is."
        )
        self._step.show_door(said.format(file=plain(source.name)), tr("Make a workspace of it …"))
        self._open = lambda: self._choose(source)
        self._step.first().setFocus()

    def offer_opening(self, path: Path) -> None:
        """Offer to open the file of a workspace."""
        desk = self._ui.tasks.desk
        try:
            refuse_own(desk, path)
        except DeskError as refused:
            self._step.say(refusal_said(refused))
            return
        said = tr("{file} is a workspace. It is opened in place of this one, and nothing is imported.")
        self._step.show_door(said.format(file=plain(path.name)), tr("Open it"))
        about = tr("Opening {file}").format(file=path.name)
        self._open = lambda: self._work(about, lambda: desk.open_other(path))
        self._step.first().setFocus()

    def _choose(self, source: Path) -> None:
        desk = self._ui.tasks.desk
        proposed = desk.path.with_name(f"{source.stem}{_ENDING}")
        kinds = tr("Workspaces (*.engdesk)")
        target, _ = QFileDialog.getSaveFileName(self._step.window(), tr("New workspace"), str(proposed), kinds)
        if target:
            self.make(source, Path(target))

    def make(self, source: Path, target: Path) -> None:
        """Make a workspace of a file and show it in place of this one."""
        from engagement_desk.application.import_whole import make_workspace

        desk = self._ui.tasks.desk
        path = target if target.suffix else target.with_suffix(_ENDING)
        about = tr("Making {file}").format(file=path.name)
        self._work(about, lambda: make_workspace(desk, source, path))

    def _work(self, about: str, job: Callable[[], Desk]) -> None:
        def failed(error: DeskError) -> None:
            self._step.door.setEnabled(True)
            if not asked_over(self._ui, self._step.window(), error, lambda: self._work(about, job)):
                self._step.say(refusal_said(error))

        self._step.door.setEnabled(False)
        self._ui.tasks.work_long(about, lambda _: job(), then=self._opened, failed=failed)

    def _opened(self, other: Desk) -> None:
        self._step.door.setEnabled(True)
        self._ui.switch(other)
