"""The window's hold on its file: said beside it for other machines, and given up when another file stands there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from engagement_desk.application.desk import Desk
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import tr
from engagement_desk.ui.ui import Ui

_EVERY_MS = 60_000


class Holding(QObject):
    """Looks once a minute; once the file is lost, asks whether to open it again, and says so at each deed."""

    def __init__(self, ui: Ui, window: QWidget) -> None:
        """Begin to hold it."""
        super().__init__(window)
        self._ui, self._window = ui, window
        self._beside: tuple[Path, ...] = ()
        self._asking = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        ui.tasks.lost.connect(self._lost)
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Say that it is open here, and see whether it still is."""
        self._ui.tasks.work(self._ui.tasks.desk.store.hold, then=self._held, failed=lambda _told: None)

    def _held(self, beside: tuple[Path, ...]) -> None:
        """Name what lies beside it, once."""
        new = [file for file in beside if file not in self._beside]
        self._beside = beside
        if new:
            said = tr("Beside the workspace lies “{file}”, which a synced folder made when two machines had written.")
            unsaved = tr(
                "Beside the workspace lies “{file}” with what was written before another file took its place; keep it "
                "until you have looked into it."
            )
            self._ui.warn((unsaved if "-unsaved-" in new[0].name else said).format(file=new[0].name))

    def _lost(self, error: DeskError) -> None:
        self._timer.stop()
        if self._asking:
            return
        self._asking = True
        desk = self._ui.tasks.desk
        self._ui.tasks.work(
            desk.store.rescue,
            then=lambda kept: self._ask_kept(error, kept),
            failed=lambda told: self._ask(error, refusal_said(told)),
        )

    def _ask_kept(self, error: DeskError, kept: Path | None) -> None:
        said = tr("What was written here is kept among the backups as {file}.")
        self._ask(error, "" if kept is None else said.format(file=kept.name))

    def _ask(self, error: DeskError, said: str) -> None:
        """Ask whether to open it again; `said` is what became of what was written."""
        from engagement_desk.ui.dialogs.elsewhere import AGAIN, stopped

        dialog = stopped(self._ui.theme, error, said, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda chosen: self._chosen(error, chosen == AGAIN))
        dialog.open()

    def _chosen(self, error: DeskError, again: bool) -> None:
        self._asking = False
        if again:
            self._open(error)

    def _open(self, error: DeskError) -> None:
        desk = self._ui.tasks.desk
        about = tr("Opening {file}").format(file=desk.path.name)

        def failed(told: DeskError) -> None:
            from engagement_desk.ui.unlocking import asked_over

            if not asked_over(self._ui, self._window, told, lambda: self._open(error)):
                self._ui.tasks.failed.emit(told)

        self._ui.tasks.work_long(about, lambda _: _open_again(desk, error), then=self._ui.switch, failed=failed)


def _open_again(desk: Desk, error: DeskError) -> Desk:
    """Open what stands there now. The old file goes first: its log would be taken for the new one's."""
    from engagement_desk.ui.dialogs.elsewhere import ELSEWHERE

    desk.store.close()
    if error.code == ELSEWHERE:
        desk.keeper().take()
    return desk.open_other(desk.path)
