"""The backups: what each holds, what restoring it would lose, and putting one back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from engagement_desk.application.backups import list_backups
from engagement_desk.application.desk import Desk
from engagement_desk.application.keeper import BackupFile
from engagement_desk.application.ports import Changes
from engagement_desk.application.verifying import mend, verify
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.pages.backups_rows import (
    BackupsTable,
    Looked,
    held_said,
    look_into,
    lost_said,
    made_said,
)
from engagement_desk.ui.pages.base import Page
from engagement_desk.ui.place import Place
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.regions import Region
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.unlocking import NEEDED, UnlockForm
from engagement_desk.ui.widgets.buttons import PLAIN, PRIMARY, Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.lines import Marked
from engagement_desk.ui.widgets.page_frame import PageScroll
from engagement_desk.ui.widgets.scroll import FocusFollower
from engagement_desk.ui.widgets.tab_order import set_reading_order


class BackupsPage(Page):
    """The list above, the backup in hand below; restoring asks once more, beside what it would lose."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it; nothing is read before `arrive`."""
        super().__init__(ui, parent)
        theme = ui.theme
        self.heading = Text(theme, tr("Backups"), size=Size.TITLE, bold=True)
        self.lead = Text(
            theme,
            tr("One is made each day that something changed, and before every import, upgrade and restore."),
            token="muted",
            wrap=True,
        )
        self.table = BackupsTable(theme)
        self.empty = Text(theme, tr("No backup yet. Back up now makes the first one."), token="muted", wrap=True)
        self.named = Text(theme, bold=True, figures=True)
        self.holds = Text(theme, wrap=True, figures=True)
        self.loses = Marked(theme)
        self.restore = Button(theme, tr("Restore this backup …"), PLAIN)
        self.confirm = Button(theme, tr("Restore now"), PRIMARY)
        self.cancel = Button(theme, tr("Cancel"), PLAIN)
        self.make = Button(theme, tr("Back up now"), PLAIN)
        self.check = Button(theme, tr("Check the workspace"), PLAIN)
        self.found = Marked(theme)
        self.mend = Button(theme, tr("Mend what can be mended"), PLAIN)
        self.unlocking = UnlockForm(theme, ui.tasks.desk.keeper().keys)
        self._looked: Looked | None = None
        self._lay_out()
        self._connect()
        self._dress()

    def title(self) -> str:
        """The page's name."""
        return tr("Backups")

    def arrive(self, place: Place) -> None:
        """Come to the front; what was made meanwhile is there."""
        self.stale = True
        super().arrive(place)

    def reload(self) -> None:
        """List the backups."""
        desk = self.ui.tasks.desk
        self.ui.tasks.make(lambda: list_backups(desk), then=self._show, failed=self.ui.tell, topic=self.table)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The page's actions."""
        return {"page.next_state": self._next_state}

    def first_focus(self) -> QWidget | None:
        """The list."""
        return self.table

    def regions(self) -> list[Region]:
        """The list, and the backup in hand."""
        return [Region(self.table, self.table), Region(self._detail, self.restore)]

    def _show(self, found: list[BackupFile]) -> None:
        held = self.table.hasFocus() or self.window().focusWidget() is None
        self.table.show_backups(found, self.ui.now().zone)
        for widget in (self._card, self._detail):
            widget.setVisible(bool(found))
        self.empty.setVisible(not found)
        if held and found:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()

    def _look(self) -> None:
        """Look into the backup in hand."""
        one, desk = self.table.current(), self.ui.tasks.desk
        self._ask_again(False)
        if one is None or (self._looked is not None and self._looked.backup == one):
            return
        self._looked = None
        self.named.setText(tr("Backup of {when}").format(when=made_said(one, self.ui.now().zone)))
        self.holds.setText(tr("Looking through it …"))
        self.loses.hide()
        self.unlocking.hide()
        self.restore.setEnabled(False)
        self.ui.tasks.make(lambda: look_into(desk, one), then=self._tell, failed=self._tell_bad, topic=self)

    def _tell(self, looked: Looked) -> None:
        self._looked = looked
        self.holds.setText(held_said(looked.held, self.ui.now().zone))
        loses = looked.lost is None or looked.lost.entries or looked.lost.commands or looked.lost.changed_entries
        said = tr("{loss} What is here now would be kept as a backup.").format(loss=lost_said(looked.lost))
        self.loses.show_state(said, "warn" if loses else "ok")
        self.loses.show()
        self.restore.setEnabled(True)

    def _tell_bad(self, error: DeskError) -> None:
        self.unlocking.setVisible(error.code == NEEDED)
        if error.code == NEEDED:
            self.holds.setText(tr("It was made under another passphrase; type that one to look into it."))
            self.unlocking.ask_for(Path(str(error.values["path"])))
            self.restore.hide()
            return
        self.holds.setText(tr("It cannot be restored."))
        self.loses.show_state(refusal_said(error), "risk")
        self.loses.show()

    def _unlocked(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()

    def _check(self) -> None:
        """Look through the file and every figure kept in it."""
        desk = self.ui.tasks.desk
        self.ui.tasks.work_long(
            tr("Checking the workspace"), lambda _: verify(desk, refusal_said), then=self._checked, failed=self.ui.tell
        )

    def _mend(self) -> None:
        desk = self.ui.tasks.desk

        def mended(problems: list[str]) -> None:
            self._checked(problems)
            self.ui.tasks.changed.emit(Changes(None, {"Entry": ()}))
            self.reload()

        self.ui.tasks.work_long(tr("Mending"), lambda _: mend(desk, refusal_said), then=mended, failed=self.ui.tell)

    def _checked(self, problems: list[str]) -> None:
        said = tr("The file is whole, and every figure follows from its entries.")
        self.found.show_state("\n".join(problems) or said, "risk" if problems else "ok")
        self.found.show()
        self.mend.setVisible(bool(problems))

    def _next_state(self) -> None:
        if not self.confirm.isHidden():
            self._restore()
        elif self.restore.isEnabled() and self.table.current() is not None:
            self._ask_again(True)

    def _ask_again(self, asked: bool) -> None:
        held = asked or self.confirm.hasFocus() or self.cancel.hasFocus()
        self.restore.setVisible(not asked)
        self.confirm.setVisible(asked)
        self.cancel.setVisible(asked)
        if held:
            (self.cancel if asked else self.restore).setFocus(Qt.FocusReason.OtherFocusReason)

    def _restore(self) -> None:
        one, desk = self.table.current(), self.ui.tasks.desk
        self._ask_again(False)
        if one is None:
            return

        def put_back() -> Desk:
            desk.keeper().restore(one.path)
            return desk.open_other(desk.path)

        self.ui.tasks.work_long(tr("Restoring"), lambda _: put_back(), then=self.ui.switch, failed=self._tell_refused)

    def _tell_refused(self, error: DeskError) -> None:
        self.loses.show_state(refusal_said(error), "risk")
        self.reload()

    def _lay_out(self) -> None:
        theme = self.ui.theme
        self._card, self._detail = Card(theme), Card(theme)
        self._card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._card.add(self.table)
        self._buttons = QHBoxLayout()
        for button in (self.restore, self.cancel, self.confirm):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        for widget in (self.named, self.holds, self.loses, self.unlocking):
            self._detail.add(widget)
        self._detail.outer.addLayout(self._buttons)
        self._head = QHBoxLayout()
        self._head.addWidget(self.heading, 1)
        self._head.addWidget(self.check)
        self._head.addWidget(self.make)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._scroll = PageScroll(theme)
        mending = QHBoxLayout()
        mending.addWidget(self.mend)
        mending.addStretch(1)
        self._scroll.body.addWidget(self.lead)
        self._scroll.body.addWidget(self.found)
        self._scroll.body.addLayout(mending)
        inside: tuple[QWidget, ...] = (self.empty, self._card, self._detail)
        for one in inside:
            self._scroll.body.addWidget(one)
        self._scroll.body.addStretch(1)
        FocusFollower(self._scroll, theme)
        self._column.addWidget(self._scroll)
        hidden: tuple[QWidget, ...] = (
            self.found,
            self.mend,
            self.unlocking,
            self.empty,
            self._card,
            self._detail,
            self.confirm,
            self.cancel,
        )
        for one in hidden:
            one.hide()
        set_reading_order(self)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._look)
        self.table.opened.connect(lambda _row: self._ask_again(self.restore.isEnabled()))
        self.restore.clicked.connect(lambda: self._ask_again(True))
        self.cancel.clicked.connect(lambda: self._ask_again(False))
        self.unlocking.opened.connect(self._unlocked)
        self.confirm.clicked.connect(self._restore)
        self.check.clicked.connect(self._check)
        self.mend.clicked.connect(self._mend)
        self.make.clicked.connect(lambda: self.ui.actions.trigger("file.backup"))
        self.ui.actions.backed_up.connect(self.reload)
        self.ui.theme.changed.connect(self._dress)

    def _dress(self) -> None:
        px = self.ui.theme.px
        self._column.setContentsMargins(px(24), px(20), px(24), px(16))
        self._column.setSpacing(px(12))
        self._head.setSpacing(px(16))
        self._buttons.setSpacing(px(8))
        self._card.outer.setContentsMargins(1, px(4), 1, px(4))
