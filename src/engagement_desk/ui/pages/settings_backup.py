"""Backups in the settings: what the last one was, and making one now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from engagement_desk.application.backups import last_backup
from engagement_desk.application.keeper import BackupFile
from engagement_desk.ui.pages.backups_rows import made_said
from engagement_desk.ui.text import grouped, plain, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import PRIMARY, Button
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.lines import Marked

_KILO = 1024


class BackupPanel(QWidget):
    """The newest backup in words, the button of the action, and one that finds a folder for them."""

    folder_chosen = Signal(str)

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it; nothing is asked before `reload`."""
        super().__init__(parent)
        self._ui = ui
        theme = ui.theme
        self.result = Marked(theme)
        self.where = Text(theme, token="muted", wrap=True)
        self.make = Button(theme, tr("Back up now"), PRIMARY)
        self.make.clicked.connect(lambda: ui.actions.trigger("file.backup"))
        ui.actions.backed_up.connect(self.reload)
        self.choose = Button(theme, tr("Choose the folder …"))
        self.choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(self.make)
        row.addWidget(self.choose)
        row.addStretch(1)
        self._row = row
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.result, self.where):
            self._column.addWidget(widget)
        self._column.addLayout(row)
        theme.changed.connect(self._dress)
        self._dress()

    def reload(self) -> None:
        """Ask for the newest backup."""
        desk = self._ui.tasks.desk
        self._ui.tasks.work(lambda: last_backup(desk), then=self._show, failed=self._ui.tell)

    def _show(self, last: BackupFile | None) -> None:
        if last is None:
            self.result.show_state(tr("No backup yet."), "warn")
            self.where.setText(tr("One is made before every import and upgrade; make the first one now."))
            return
        now = self._ui.now()
        at = made_said(last, now.zone)
        self.result.show_state(tr("Last backup {at}, checked").format(at=at), "ok")
        said = tr("{path}, {size} MB").format(path=last.path, size=grouped(last.size / _KILO / _KILO, 1))
        self.where.setText(plain(said))

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self.window(), tr("Folder of backups"), str(self._ui.tasks.desk.path.parent)
        )
        if folder:
            self.folder_chosen.emit(folder)

    def _dress(self) -> None:
        self._column.setSpacing(self._ui.theme.px(8))
        self._row.setSpacing(self._ui.theme.px(8))
