"""The passphrase in the settings: set, changed, removed, remembered, and what is said of the backups made before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engagement_desk.application.keeper import BackupFile
from engagement_desk.application.passphrase import (
    BroughtOver,
    Protection,
    Rewritten,
    bring_over,
    change_passphrase,
    drop,
    protection,
    remove_passphrase,
    set_passphrase,
)
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.pages.settings_passphrase_form import CHANGE, REMOVE, SET, PassphraseForm
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import grouped, mark, plain, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.unlocking import NEEDED, UnlockForm
from engagement_desk.ui.widgets.buttons import LINK, PLAIN, PRIMARY, Button
from engagement_desk.ui.widgets.flow import Flow
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.lines import Marked
from engagement_desk.ui.widgets.ticks import Tick

Commands = dict[str, Callable[..., Rewritten]]
_COMMANDS: Commands = {SET: set_passphrase, CHANGE: change_passphrase, REMOVE: remove_passphrase}


@dataclass(frozen=True, slots=True)
class _Words:
    """What is said of backups that are kept otherwise: of one, of more, and the verb that mends it."""

    one: str
    more: str
    verb: str


_PLAIN_ONES = _Words(
    mark("1 backup can be read without the passphrase."),
    mark("{n} backups can be read without the passphrase."),
    mark("Encrypt"),
)
_EARLIER_ONES = _Words(
    mark("1 backup is not under the present passphrase."),
    mark("{n} backups are not under the present passphrase."),
    mark("Bring under the present one"),
)
_LOCKED_ONES = _Words(
    mark("1 backup needs the passphrase it was made under."),
    mark("{n} backups need the passphrase they were made under."),
    mark("Write without one"),
)
_DONE = {
    SET: mark("The workspace needs the passphrase from now on"),
    CHANGE: mark("The workspace needs the new passphrase from now on"),
    REMOVE: mark("The workspace needs no passphrase any more"),
}


class PassphrasePanel(QWidget):
    """How the workspace is protected, and one form at a time to change that."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it; nothing is asked before `reload`."""
        super().__init__(parent)
        self.ui = ui
        theme = ui.theme
        self._is_set = False
        self._others: tuple[BackupFile, ...] = ()
        self.form: PassphraseForm | None = None
        self.state = Marked(theme)
        self.lead = Text(theme, token="muted", wrap=True)
        self.remembers = Tick(theme, tr("Remember it in this system’s keyring"), fades=False)
        self.told = Text(theme, token="risk", wrap=True)
        self.set = Button(theme, tr("Set a passphrase …"), PRIMARY)
        self.change = Button(theme, tr("Change it …"), PLAIN)
        self.remove = Button(theme, tr("Remove it …"), PLAIN)
        self._otherwise = QWidget()
        self.others = Marked(theme)
        self.bring = Button(theme, "", PLAIN)
        self.drop = Button(theme, tr("Delete …"), PLAIN)
        self.confirm = Button(theme, tr("Delete for good"), PLAIN)
        self.cancel = Button(theme, tr("Keep"), LINK)
        self.left = Text(theme, wrap=True)
        self.unlocking = UnlockForm(theme, ui.tasks.desk.keeper().keys)
        self._lay_out()
        self._connect()
        self._dress()

    def reload(self) -> None:
        """Ask how the workspace is protected."""
        desk = self.ui.tasks.desk
        self.ui.tasks.make(lambda: protection(desk), then=self.show_protection, failed=self.ui.tell, topic=self)

    def show_protection(self, found: Protection) -> None:
        """Show it."""
        said = tr("A passphrase protects the workspace.") if found.is_set else tr("No passphrase is set.")
        self.state.show_state(said, "ok" if found.is_set else "text")
        self.lead.setText(
            tr(
                "It is encrypted, and so are the backups made from now on. Documents, exports, and text that was typed "
                "and not sent yet stay outside of it."
            )
            if found.is_set
            else tr(
                "The workspace is as safe as your account on this computer. With a passphrase, it and its backups "
                "can be read only with that, also on a stolen disk or in a synced folder."
            )
        )
        self.remembers.blockSignals(True)
        self.remembers.setChecked(found.is_remembered)
        self.remembers.blockSignals(False)
        self._is_set = found.is_set
        self.remembers.setVisible(found.is_set)
        self._verbs_shown(self.form is None)
        self.told.hide()
        self._show_others(found)

    def open_form(self, kind: str) -> None:
        """Open the form that sets, changes or removes it."""
        self.close_form()
        self.told.hide()
        self.form = PassphraseForm(self.ui, kind)
        self.form.wanted.connect(partial(self._carry_out, kind))
        self.form.cancelled.connect(self._leave)
        self._slot.addWidget(self.form)
        self._verbs_shown(False)
        self.form.show()
        self.form.begin(self.remembers)

    def close_form(self) -> None:
        """Take the form away, with what is typed in it."""
        form, self.form = self.form, None
        if form is not None:
            self._slot.removeWidget(form)
            form.close()
            form.deleteLater()
            self._verbs_shown(True)

    def _leave(self) -> None:
        self.close_form()
        self._first_verb().setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_verb(self) -> QWidget:
        return self.change if self._is_set else self.set

    def _verbs_shown(self, shown: bool) -> None:
        self.set.setVisible(shown and not self._is_set)
        for button in (self.change, self.remove):
            button.setVisible(shown and self._is_set)

    def _carry_out(self, kind: str, texts: tuple[str, ...]) -> None:
        desk, command = self.ui.tasks.desk, _COMMANDS[kind]
        about = tr("Decrypting the workspace") if kind == REMOVE else tr("Encrypting the workspace")
        self.ui.tasks.work_long(
            about, lambda _: command(desk, *texts), then=partial(self._done, kind), failed=self._refused
        )

    def _done(self, kind: str, made: Rewritten) -> None:
        self.close_form()
        self.show_protection(made.protection)
        self.ui.say(tr(_DONE[kind]), undoable=False)
        self.ui.actions.backed_up.emit()
        self._first_verb().setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, error: DeskError) -> None:
        if self.form is not None:
            self.form.refuse(error)
        else:
            self.ui.tell(error)

    def _remember(self, wanted: bool) -> None:
        keys = self.ui.tasks.desk.keeper().keys
        self.told.hide()
        job = keys.remember if wanted else partial(keys.forget, keys.lock())
        self.ui.tasks.make(job, then=lambda _: None, failed=self._not_remembered)

    def _not_remembered(self, error: DeskError) -> None:
        self.remembers.blockSignals(True)
        self.remembers.setChecked(False)
        self.remembers.blockSignals(False)
        self.told.setText(refusal_said(error))
        self.told.show()

    def _show_others(self, found: Protection) -> None:
        self._others = found.others
        words = _LOCKED_ONES if not found.is_set else _EARLIER_ONES if any(one.lock for one in found.others) else None
        words = words or _PLAIN_ONES
        count = len(found.others)
        self.others.show_state(tr(words.one) if count == 1 else tr(words.more).format(n=grouped(count)), "warn")
        self.bring.setText(tr(words.verb))
        self.bring.updateGeometry()
        self._otherwise.setVisible(bool(count))
        self._ask_again(False)
        self.left.hide()
        self.unlocking.hide()

    def _ask_again(self, asked: bool) -> None:
        held = self.drop.hasFocus() or self.confirm.hasFocus() or self.cancel.hasFocus()
        for button in (self.bring, self.drop):
            button.setVisible(not asked)
        for button in (self.confirm, self.cancel):
            button.setVisible(asked)
        if held:
            (self.cancel if asked else self.drop).setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring_over(self) -> None:
        desk, others = self.ui.tasks.desk, self._others
        self.ui.tasks.work_long(
            tr("Writing backups anew"), lambda _: (bring_over(desk, others), protection(desk)), then=self._brought
        )

    def _brought(self, came: tuple[BroughtOver, Protection]) -> None:
        result, found = came
        self.show_protection(found)
        self.ui.actions.backed_up.emit()
        if not result.left:
            return
        one, problem = result.left[0]
        if problem.code == NEEDED:
            said = tr("{name} needs the passphrase it was made under; type that, and go on.")
            self.left.setText(plain(said.format(name=one.path.name)))
            self.unlocking.ask_for(one.path)
            self.unlocking.show()
            self.unlocking.begin()
        else:
            self.left.setText(refusal_said(problem))
        self.left.show()

    def _delete(self) -> None:
        desk, others = self.ui.tasks.desk, self._others

        def deleted(_: None) -> None:
            self.reload()
            self.ui.actions.backed_up.emit()

        self.ui.tasks.work(lambda: drop(desk, others), then=deleted, failed=self.ui.tell)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._verbs, self._mending, self._slot = Flow(), Flow(), QVBoxLayout()
        for button in (self.set, self.change, self.remove):
            self._verbs.addWidget(button)
        for button in (self.bring, self.drop, self.confirm, self.cancel):
            self._mending.addWidget(button)
        for widget in (self.state, self.lead, self.remembers, self.told):
            self._column.addWidget(widget)
        self._column.addLayout(self._verbs)
        self._column.addLayout(self._slot)
        self._column.addWidget(self._otherwise)
        below = self._below = QVBoxLayout(self._otherwise)
        below.addWidget(self.others)
        below.addLayout(self._mending)
        below.addWidget(self.left)
        below.addWidget(self.unlocking)
        hidden: tuple[QWidget, ...] = (
            self.remembers, self.told, self.set, self.change, self.remove, self._otherwise
        )  # fmt: skip
        for one in hidden:
            one.hide()

    def _connect(self) -> None:
        for kind, button in ((SET, self.set), (CHANGE, self.change), (REMOVE, self.remove)):
            button.clicked.connect(lambda _=False, kind=kind: self.open_form(kind))
        self.remembers.toggled.connect(self._remember)
        self.bring.clicked.connect(self._bring_over)
        self.drop.clicked.connect(lambda: self._ask_again(True))
        self.cancel.clicked.connect(lambda: self._ask_again(False))
        self.confirm.clicked.connect(self._delete)
        self.unlocking.opened.connect(self._bring_over)
        self.ui.theme.changed.connect(self._dress)

    def _dress(self) -> None:
        px = self.ui.theme.px
        self._column.setSpacing(px(8))
        self._below.setContentsMargins(0, px(12), 0, 0)
        self._below.setSpacing(px(8))
        for flow in (self._verbs, self._mending):
            flow.setSpacing(px(8))
