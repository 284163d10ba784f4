"""The passphrase of a file, asked for: in a dialog at the start and over the window, and beside a backup that needs
another one.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from engagement_desk.application.keeper import Keys
from engagement_desk.domain.errors import DeskError, StoreProblem
from engagement_desk.ui.display import UNSEEN, make_application
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import plain, tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import PLAIN, PRIMARY, Button
from engagement_desk.ui.widgets.fields import FieldRow
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.scroll import bring_into_sight
from engagement_desk.ui.widgets.secrets import SecretField, showing_tick
from engagement_desk.ui.widgets.tab_order import set_reading_order
from engagement_desk.ui.widgets.ticks import Tick

NEEDED = "passphrase_needed"
_WIDE = 480


class UnlockForm(QWidget):
    """A field for the passphrase of a file. What is wrong stands beside it, and what was typed stays."""

    opened = Signal()
    """The file can be read now."""

    def __init__(self, theme: Theme, keys: Keys, weight: str = PLAIN, parent: QWidget | None = None) -> None:
        """Make it for no file yet."""
        super().__init__(parent)
        self._theme, self._keys, self._file = theme, keys, Path()
        self.field = SecretField(theme, tr("Passphrase"))
        self.row = FieldRow(theme, tr("Passphrase"), self.field)
        self.shows = showing_tick(theme, (self.field,))
        self.open = Button(theme, tr("Open"), weight)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.buttons = QHBoxLayout()
        self.buttons.addWidget(self.open)
        self._column.addWidget(self.row)
        self._column.addWidget(self.shows)
        self._column.addLayout(self.buttons)
        self.buttons.addStretch(1)
        self._shown = QTimer(self)
        self._shown.setSingleShot(True)
        self._shown.timeout.connect(lambda: bring_into_sight(self, self.rect(), self._theme.px(24)))
        self.field.returnPressed.connect(self.submit)
        self.open.clicked.connect(self.submit)
        theme.changed.connect(self._space)
        self._space()

    def ask_for(self, file: Path) -> None:
        """Ask for the passphrase of a file; one that was asked for already is asked for on."""
        if file != self._file:
            self._file = file
            self.field.clear()
            self.row.set_error("")

    def begin(self) -> None:
        """Take the focus, and be in sight."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._shown.start()

    def add(self, widget: QWidget) -> None:
        """Put a widget above the buttons."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def submit(self) -> None:
        """Try what is typed."""
        try:
            self._keys.unlock(self._file, self.field.text())
        except StoreProblem as problem:
            self.row.set_error(refusal_said(problem))
            self.field.selectAll()
            self.field.setFocus()
            return
        self.row.set_error("")
        self.opened.emit()

    def _space(self) -> None:
        self.setMaximumWidth(self._theme.px(_WIDE))
        self._column.setSpacing(self._theme.px(8))
        self.buttons.setSpacing(self._theme.px(8))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Keep Enter to the field and the buttons."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)


class Unlocking(QDialog):
    """The dialog before the window, or over it; accepted once the workspace can be opened."""

    def __init__(self, theme: Theme, keys: Keys, file: Path, parent: QWidget | None = None) -> None:
        """Ask for the passphrase of the workspace."""
        super().__init__(parent)
        self._theme, self._keys, self._file = theme, keys, file
        self.setWindowTitle(tr("Engagement Desk"))
        self.heading = Text(theme, tr("Type the passphrase"), size=Size.TITLE, bold=True)
        said = tr("{name} in {folder} can be read only with it.")
        self.lead = Text(theme, plain(said.format(name=file.name, folder=file.parent)), wrap=True)
        self.form = UnlockForm(theme, keys, PRIMARY)
        self.form.ask_for(file)
        self.remembers = Tick(theme, tr("Remember it in this system’s keyring"), fades=False)
        self.form.add(self.remembers)
        self.told = Text(theme, wrap=True, size=Size.SMALL, token="risk")
        self.told.hide()
        self.form.add(self.told)
        self.quit = Button(theme, tr("Quit") if parent is None else tr("Cancel"), PLAIN)
        self.form.buttons.insertWidget(1, self.quit)
        self.lost = Text(
            theme,
            tr("If it is forgotten, nobody can find it out. Backups made before it was set can be opened without it."),
            token="muted",
            size=Size.SMALL,
            wrap=True,
        )
        self._lay_out()
        self.form.opened.connect(self._opened)
        self.quit.clicked.connect(self.reject)
        self.form.field.setFocus()

    def _opened(self) -> None:
        """Let the keyring have it first; where there is none, say so once and go on without."""
        if self.remembers.isChecked():
            try:
                self._keys.remember(self._file)
            except StoreProblem as problem:
                self.remembers.setChecked(False)
                self.told.setText(refusal_said(problem))
                self.told.show()
                self.form.open.setFocus()
                return
        self.accept()

    def _lay_out(self) -> None:
        px = self._theme.px
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        for widget in (self.heading, self.lead, self.form, self.lost):
            column.addWidget(widget)
        set_reading_order(self)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Wide enough for sentences of a readable length."""
        width = self._theme.px(_WIDE)
        return QSize(width, self._column.totalHeightForWidth(width))

    def event(self, event: QEvent) -> bool:
        """Grow where something is said that was not there."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.resize(self.width(), self._column.totalHeightForWidth(self.width()))
        return done


def ask_passphrase(error: DeskError, keys: Keys) -> bool:
    """Ask for the passphrase that a file needs; tell whether it was given.

    Nothing is asked, and False given, for another error and where nobody sees it.
    """
    if error.code != NEEDED:
        return False
    app = make_application()
    if QGuiApplication.platformName() in UNSEEN:
        return False
    app.setStyle("Fusion")
    file = Path(str(error.values["path"]))
    return Unlocking(Theme(app), keys, file).exec() == QDialog.DialogCode.Accepted


def asked_over(ui: Ui, window: QWidget, error: DeskError, again: Callable[[], None]) -> bool:
    """Ask over the window for the passphrase that a file needs, and try `again` once it is given.

    Nothing is asked, and False given, for another error.
    """
    if error.code != NEEDED:
        return False
    dialog = Unlocking(ui.theme, ui.tasks.desk.keeper().keys, Path(str(error.values["path"])), window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(again)
    dialog.open()
    return True
