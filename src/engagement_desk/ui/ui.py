"""What every page and widget is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from engagement_desk.application.messages import sentence
from engagement_desk.application.ports import Now
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.actions import ActionBook
from engagement_desk.ui.place import Place
from engagement_desk.ui.tasks import Tasks
from engagement_desk.ui.theme import Theme


@dataclass(frozen=True)
class Ui:
    """The window's services: look, work off the GUI thread, actions, moving about, and telling the user."""

    theme: Theme
    tasks: Tasks
    actions: ActionBook
    go: Callable[[Place], None]
    say: Callable[[str], None]
    """Says a deed in the status line, where it stays until the next one, with Undo beside it."""
    warn: Callable[[str], None]
    """Says what went wrong where no field stands beside it."""

    def now(self) -> Now:
        """The moment, in the zone in use."""
        return self.tasks.desk.now()

    def tell(self, error: DeskError) -> None:
        """Say an error's sentence."""
        self.warn(sentence(error))
