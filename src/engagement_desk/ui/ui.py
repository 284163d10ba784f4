"""What every page and widget is given."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QSettings

from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import Now
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.actions import ActionBook
from engagement_desk.ui.place import Place
from engagement_desk.ui.presenting import Presenting
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.tasks import Tasks
from engagement_desk.ui.theme import Theme

_DIGITS = 16


class Say(Protocol):
    """Says a deed; without `undoable` there is no Undo beside it (a copy, an export). `opens` leads to its place."""

    def __call__(self, text: str, *, undoable: bool = True, opens: Callable[[], None] | None = None) -> None:
        """Say it."""


@dataclass(frozen=True)
class Ui:
    """The window's services: look, work off the GUI thread, actions, moving about, and telling the user."""

    theme: Theme
    tasks: Tasks
    actions: ActionBook
    go: Callable[[Place], None]
    switch: Callable[[Desk], None]
    """Shows another workspace in place of this one."""
    presenting: Presenting
    say: Say
    """Says a deed in the status line, where it stays until the next one, with Undo beside it."""
    warn: Callable[[str], None]
    """Says what went wrong where no field stands beside it."""
    remembered: QSettings | None = None
    """What outlives the window: places, and texts that were typed and not sent."""

    def now(self) -> Now:
        """The moment, in the zone in use."""
        return self.tasks.desk.now()

    def tell(self, error: DeskError) -> None:
        """Say an error's sentence."""
        self.warn(refusal_said(error))

    def own_name(self, name: str) -> str:
        """Give the name under which something is remembered for this workspace alone."""
        path = hashlib.sha256(str(self.tasks.desk.path.absolute()).encode()).hexdigest()
        return f"{name}/{path[:_DIGITS]}"
