"""What is offered at the start for a workspace that cannot be opened: its backups, the newest good one first."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from engagement_desk.application.keeper import BackupFile, Keeper
from engagement_desk.domain.errors import DeskError, StoreProblem
from engagement_desk.ui.display import UNSEEN, make_application
from engagement_desk.ui.pages.backups_rows import BackupsTable, held_said, made_said
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.unlocking import NEEDED, UnlockForm
from engagement_desk.ui.widgets.buttons import PLAIN, PRIMARY, Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.lines import Marked
from engagement_desk.ui.widgets.tab_order import set_reading_order

RESTORABLE = frozenset({"workspace_damaged", "not_a_workspace", "workspace_orphaned_log"})


class Recovery(QDialog):
    """The backups of a workspace that cannot be read; accepted once one of them stands in its place."""

    def __init__(
        self, theme: Theme, error: DeskError, keeper: Keeper, zone: str, parent: QWidget | None = None
    ) -> None:
        """Show them; the newest one that is whole is the current one."""
        super().__init__(parent)
        self._theme, self._keeper, self._zone = theme, keeper, zone
        self.setWindowTitle(tr("Engagement Desk"))
        self.heading = Text(theme, tr("The workspace cannot be opened"), size=Size.TITLE, bold=True)
        self.why = Text(theme, refusal_said(error), wrap=True)
        self.lead = Text(
            theme,
            tr("Restore a backup into its place. The file as it is now is kept beside it; nothing is deleted."),
            token="muted",
            wrap=True,
        )
        self.table = BackupsTable(theme)
        self.holds = Text(theme, wrap=True, figures=True)
        self.told = Marked(theme)
        self.unlocking = UnlockForm(theme, keeper.keys)
        self.restore = Button(theme, tr("Restore this backup"), PRIMARY)
        self.quit = Button(theme, tr("Quit"), PLAIN)
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._look)
        self.table.opened.connect(lambda _row: self._restore())
        self.restore.clicked.connect(self._restore)
        self.quit.clicked.connect(self.reject)
        self.unlocking.opened.connect(self._look)
        found = keeper.backups()
        self.table.show_backups(found, zone)
        self._choose_newest_whole(found)

    def _choose_newest_whole(self, found: list[BackupFile]) -> None:
        for number, one in enumerate(found):
            if self._is_whole(one):
                self.table.selectRow(number)
                break
        self._look()

    def _is_whole(self, one: BackupFile) -> bool:
        try:
            self._keeper.held(one.path)
        except StoreProblem:
            return False
        return True

    def _look(self) -> None:
        one = self.table.current()
        if one is None:
            return
        self.told.hide()
        try:
            said = held_said(self._keeper.held(one.path), self._zone)
        except StoreProblem as problem:
            said = refusal_said(problem)
            self.restore.setEnabled(False)
            if problem.code == NEEDED:
                self.unlocking.ask_for(one.path)
            self.unlocking.setVisible(problem.code == NEEDED)
        else:
            self.unlocking.hide()
            said = tr("{held} What was done after {when} is not in it.").format(
                held=said, when=made_said(one, self._zone)
            )
            self.restore.setEnabled(True)
        self.holds.setText(said)

    def _restore(self) -> None:
        one = self.table.current()
        if one is None or not self.restore.isEnabled():
            return
        try:
            self._keeper.restore(one.path)
        except StoreProblem as problem:
            self.told.show_state(refusal_said(problem), "risk")
            self.told.show()
        else:
            self.accept()

    def _lay_out(self) -> None:
        theme, px = self._theme, self._theme.px
        card = Card(theme)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        card.outer.setContentsMargins(1, px(4), 1, px(4))
        card.add(self.table)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for button in (self.restore, self.quit):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        for widget in (self.heading, self.why, self.lead, card, self.holds, self.unlocking, self.told):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.told.hide()
        self.unlocking.hide()
        self.setMinimumWidth(px(640))
        set_reading_order(self)


def offer_restore(error: DeskError, keeper: Keeper, zone: str) -> bool:
    """Offer the backups of a workspace that cannot be read; tell whether one stands in its place now.

    Nothing is offered, and False given, for another error, without backups, and where nobody sees it.
    """
    if error.code not in RESTORABLE or not keeper.backups():
        return False
    app = make_application()
    if QGuiApplication.platformName() in UNSEEN:
        return False
    app.setStyle("Fusion")
    return Recovery(Theme(app), error, keeper, zone).exec() == QDialog.DialogCode.Accepted
