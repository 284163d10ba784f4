"""The day's backup: looked after once the first page is painted, and every hour after that."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from engagement_desk.application.backups import DailyBackup, daily_backup
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import tr
from engagement_desk.ui.ui import Ui

_EVERY_MS = 3_600_000


class DailyBackups(QObject):
    """Says nothing while all goes well; what goes wrong is said once, until it changes."""

    def __init__(self, ui: Ui, window: QWidget) -> None:
        """Begin to look."""
        super().__init__(window)
        self._ui, self._said = ui, ""
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Make the day's backup where it is due."""
        desk = self._ui.tasks.desk
        self._ui.tasks.make(lambda: daily_backup(desk), then=self._made, failed=self._tell)

    def _made(self, made: DailyBackup) -> None:
        if made.made is not None:
            self._ui.actions.backed_up.emit()
        if made.second_problem is not None:
            self._tell(made.second_problem)

    def _tell(self, problem: DeskError) -> None:
        said = tr("No backup of today: {why}").format(why=refusal_said(problem))
        if said != self._said:
            self._said = said
            self._ui.warn(said)
