"""Starting the timer from anywhere in the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer

from engagement_desk.application.ports import Changes
from engagement_desk.ui.text import tr
from engagement_desk.ui.ui import Ui


def start_timer(ui: Ui, key: str, note: str = "", then: Callable[[], None] | None = None) -> None:
    """Start the timer for an engagement; one that runs is stopped first, and its time logged."""
    from engagement_desk.application.commands.gaps import switch_timer

    def done(changes: Changes) -> None:
        is_switched = "Entry" in changes.touched
        said = tr("Timer switched to {key}; the time before is logged") if is_switched else tr("Timer started: {key}")
        QTimer.singleShot(0, ui.tasks, lambda: ui.say(said.format(key=key)))
        if then is not None:
            then()

    ui.tasks.run(switch_timer, key, note, then=done, failed=ui.tell)
