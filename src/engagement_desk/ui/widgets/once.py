"""One record for one deed, however often Enter is pressed before it is answered."""

from __future__ import annotations

from collections.abc import Callable

from engagement_desk.application.ports import Changes
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.ui import Ui


class Once:
    """Carries out commands; one that is under way with the very same values is not carried out a second time."""

    def __init__(self, ui: Ui) -> None:
        """Begin with nothing under way."""
        self._ui = ui
        self._under_way: list[tuple[object, ...]] = []

    def run(
        self,
        command: Callable[..., Changes],
        *args: object,
        then: Callable[[Changes], None],
        failed: Callable[[DeskError], None],
        told: Callable[[Changes], None] | None = None,
    ) -> None:
        """Carry out a command as `Tasks.run` does."""
        deed = (command, *args)
        if deed in self._under_way:
            return
        self._under_way.append(deed)

        def done(changes: Changes) -> None:
            self._under_way.remove(deed)
            then(changes)

        def refused(error: DeskError) -> None:
            self._under_way.remove(deed)
            failed(error)

        self._ui.tasks.run(command, *args, then=done, failed=refused, told=told)
