"""The program's place on the desktop, in the settings: its start at login, and a key for the quick entry."""

from __future__ import annotations

import shlex
import subprocess
import sys
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QKeyCombination
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from engagement_desk.application.machine import Machine
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.global_key import (
    KEPT,
    MACOS,
    NONE,
    TAKES_KEYS,
    WAYLAND,
    WINDOWS,
    X11,
    objection,
    platform,
    problem_with,
)
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import mark, plain, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import Button
from engagement_desk.ui.widgets.fields import LineField
from engagement_desk.ui.widgets.key_recorder import KeyRecorder
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.ticks import Tick

_COMMAND = "quick-entry"
_TAKES = mark("A key of your own brings the quick line over whatever program is in front, while Engagement Desk runs.")
_ABOUT_KEY = {
    X11: _TAKES,
    WINDOWS: _TAKES,
    WAYLAND: mark("With Wayland, keys that work everywhere belong to the desktop; no program can take one by itself."),
    MACOS: mark("On macOS, keys that work everywhere belong to the system; its Shortcuts app runs commands by keys."),
    NONE: mark("No key that works everywhere can be taken here."),
}
_ABOUT_COMMAND = mark(
    "A key in the desktop’s own keyboard settings can run this command, which also starts the program where needed:"
)


@dataclass(frozen=True, slots=True)
class _Login:
    """How things stand with the start at login."""

    can: bool
    does: bool
    command: str


class DesktopPanel(QWidget):
    """Both are this computer's, not the workspace's; undo does not reach them."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it; nothing is asked before `reload`."""
        super().__init__(parent)
        self._ui = ui
        theme = ui.theme
        self.login = Tick(theme, tr("Start with this computer, minimised"), fades=False)
        self.login.clicked.connect(self._switch)
        self.about_login = Text(theme, token="muted", wrap=True)
        self.about_key = Text(theme, tr(_ABOUT_KEY[platform()]), token="muted", wrap=True)
        self.key = Text(theme, bold=True)
        self.record = KeyRecorder(theme, tr("Record a key …"))
        self.record.recorded.connect(self._recorded)
        self.remove = Button(theme, tr("Remove the key"))
        self.remove.clicked.connect(partial(self._keep, ""))
        self.wrong = Text(theme, token="risk", wrap=True)
        self.about_command = Text(theme, tr(_ABOUT_COMMAND), token="muted", wrap=True)
        self.command = LineField(theme, tr("Command of the quick entry"))
        self.command.setReadOnly(True)
        self.copy = Button(theme, tr("Copy"))
        self.copy.clicked.connect(self._copy)
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()
        self._show_key()

    def reload(self) -> None:
        """Ask how things stand: what was removed or switched off elsewhere shows."""
        machine = self._ui.tasks.desk.machine
        self._ui.tasks.make(lambda: _login(machine()), then=self._show, failed=self._ui.tell, topic=self)

    def _show(self, found: _Login) -> None:
        self.login.setChecked(found.does)
        self.login.setEnabled(found.can)
        if not found.can:
            self.about_login.setText(tr("As a Flatpak it cannot add itself; the desktop’s own settings can start it."))
        else:
            self.about_login.setText(tr("The desktop’s own list of programs that start at login shows it too."))
        self.command.setText(found.command)
        self.command.setCursorPosition(0)

    def _switch(self, wanted: bool) -> None:
        machine = self._ui.tasks.desk.machine

        def switch() -> _Login:
            machine().start_at_login(wanted)
            return _login(machine())

        def done(found: _Login) -> None:
            self._show(found)
            said = tr("It starts at login from now on.") if found.does else tr("It no longer starts at login.")
            self._ui.say(said, undoable=False)

        def failed(error: DeskError) -> None:
            self.reload()
            self.about_login.setText(refusal_said(error))
            self._ui.tell(error)

        self._ui.tasks.make(switch, then=done, failed=failed)

    def _recorded(self, combination: QKeyCombination) -> None:
        keys = QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText)
        if keys == self._kept():
            return
        why = objection(combination) or problem_with(keys)
        if why:
            self._refuse(tr("{key}: {why}").format(key=_native(keys), why=tr(why)))
            return
        self._keep(keys)

    def _keep(self, keys: str) -> None:
        if self._ui.remembered is not None:
            self._ui.remembered.setValue(KEPT, keys)
        self._ui.actions.key_recorded.emit()
        self._refuse("")
        self._show_key()
        said = tr("{key} shows the quick entry from now on.").format(key=_native(keys)) if keys else ""
        self._ui.say(said or tr("No key shows the quick entry from anywhere."), undoable=False)

    def _refuse(self, text: str) -> None:
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))
        self.record.setAccessibleDescription(text)

    def _kept(self) -> str:
        return str(self._ui.remembered.value(KEPT) or "") if self._ui.remembered is not None else ""

    def _show_key(self) -> None:
        keys, takes = self._kept(), platform() in TAKES_KEYS
        self.key.setText(_native(keys) if keys else tr("No key yet"))
        for widget in (self.key, self.record):
            widget.setVisible(takes)
        held = self.remove.hasFocus()
        self.remove.setVisible(takes and bool(keys))
        if held and not keys:
            self.record.setFocus()
        self.wrong.setVisible(bool(self.wrong.text()))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.command.text())
        self._ui.say(tr("Copied the command of the quick entry"), undoable=False)

    def _lay_out(self) -> None:
        theme = self._ui.theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._keys, self._line = QHBoxLayout(), QHBoxLayout()
        self._keys.addWidget(self.key)
        self._keys.addWidget(self.record)
        self._keys.addWidget(self.remove)
        self._keys.addStretch(1)
        self._line.addWidget(self.command, 1)
        self._line.addWidget(self.copy)
        self._heads = [Text(theme, tr("Start at login"), bold=True), Text(theme, tr("Quick entry"), bold=True)]
        for widget in (self._heads[0], self.login, self.about_login, self._heads[1], self.about_key):
            self._column.addWidget(widget)
        self._column.addLayout(self._keys)
        self._column.addWidget(self.wrong)
        self._column.addWidget(self.about_command)
        self._column.addLayout(self._line)

    def _dress(self) -> None:
        px = self._ui.theme.px
        self._column.setSpacing(px(8))
        for head in self._heads:
            head.setContentsMargins(0, px(12), 0, 0)
        self._keys.setSpacing(px(12))
        self._line.setSpacing(px(8))


def _login(machine: Machine) -> _Login:
    words = (*machine.start_command(), _COMMAND)
    command = plain(subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(words))
    return _Login(machine.can_start_at_login(), machine.starts_at_login(), command)


def _native(keys: str) -> str:
    portable, native = QKeySequence.SequenceFormat.PortableText, QKeySequence.SequenceFormat.NativeText
    return QKeySequence(keys, portable).toString(native)
