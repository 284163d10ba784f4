"""The form that sets, changes or removes the passphrase. What is typed is kept nowhere, and gone with the form."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import day, mark, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, PLAIN, PRIMARY, Button
from engagement_desk.ui.widgets.fields import FieldRow
from engagement_desk.ui.widgets.flow import Flow
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.lines import Marked
from engagement_desk.ui.widgets.scroll import bring_into_sight
from engagement_desk.ui.widgets.secrets import SecretField, showing_tick

SET, CHANGE, REMOVE = "set", "change", "remove"
_CURRENT, _NEW, _AGAIN = "current", "new", "again"
_FIELDS = {SET: (_NEW, _AGAIN), CHANGE: (_CURRENT, _NEW, _AGAIN), REMOVE: (_CURRENT,)}
_LABELS = {
    _CURRENT: mark("Present passphrase"),
    _NEW: mark("New passphrase"),
    _AGAIN: mark("The same again"),
}
_HINTS = {_NEW: mark("8 characters at least; four words that do not belong together are good, and easy to keep.")}
_VERBS = {
    SET: mark("Encrypt the workspace"),
    CHANGE: mark("Change the passphrase"),
    REMOVE: mark("Remove the passphrase"),
}
_FIELD_OF = {
    "passphrase_not_yours": _CURRENT,
    "passphrase_short": _NEW,
    "passphrase_differs": _AGAIN,
}


class PassphraseForm(QWidget):
    """Its fields, a clear word about forgetting it, and a sheet of paper to keep it on."""

    wanted = Signal(tuple)
    """The texts of its fields."""
    cancelled = Signal()

    def __init__(self, ui: Ui, kind: str, parent: QWidget | None = None) -> None:
        """Make it for setting, changing or removing."""
        super().__init__(parent)
        self._ui = ui
        theme = ui.theme
        self.fields = {name: SecretField(theme, tr(_LABELS[name])) for name in _FIELDS[kind]}
        self.rows = {
            name: FieldRow(theme, tr(_LABELS[name]), field, tr(_HINTS.get(name, "")))
            for name, field in self.fields.items()
        }
        self.shows = showing_tick(theme, tuple(self.fields.values()))
        self.forgotten = Marked(theme)
        self.forgotten.show_state(
            tr("Whoever forgets it loses the workspace and its encrypted backups; nobody can find it out.")
            if kind != REMOVE
            else tr("Whoever can read your files can read the workspace then."),
            "warn",
        )
        self.keep = Text(
            theme,
            tr("Keep it in a password manager, or on paper in a safe place."),
            token="muted",
            wrap=True,
        )
        self.print = Button(theme, tr("Print a sheet to keep …"), PLAIN)
        self.submit = Button(theme, tr(_VERBS[kind]), PRIMARY)
        self.close_it = Button(theme, tr("Close  Esc"), LINK)
        self.wrong = Text(theme, token="risk", wrap=True)
        for widget in (self.keep, self.print) if kind == REMOVE else ():
            widget.hide()
        self.wrong.hide()
        self._shown = QTimer(self)
        self._shown.setSingleShot(True)
        self._shown.timeout.connect(self._reveal)
        self._lay_out()
        for field in self.fields.values():
            field.returnPressed.connect(self.send)
        self.submit.clicked.connect(self.send)
        self.close_it.clicked.connect(self.cancelled)
        self.print.clicked.connect(self._print)
        theme.changed.connect(self._space)
        self._space()

    def begin(self, after: QWidget) -> None:
        """Stand after a widget in the order of Tab, and take the focus."""
        stops = [after, *self.fields.values(), self.shows, self.submit, self.print, self.close_it]
        for before, stop in pairwise(stops):
            QWidget.setTabOrder(before, stop)
        stops[1].setFocus(Qt.FocusReason.OtherFocusReason)
        self._shown.start()

    def send(self) -> None:
        """Ask for what the form is for; nothing while that is under way."""
        if not self.submit.isEnabled():
            return
        self.wrong.hide()
        for row in self.rows.values():
            row.set_error("")
        self.submit.setEnabled(False)
        self.wanted.emit(tuple(field.text() for field in self.fields.values()))

    def refuse(self, error: DeskError) -> None:
        """Say what is wrong beside its field; what is typed stays."""
        self.submit.setEnabled(True)
        name = _FIELD_OF.get(error.code, "")
        if name in self.rows:
            self.rows[name].set_error(refusal_said(error))
            self.fields[name].setFocus()
            self._shown.start()
        else:
            self.wrong.setText(refusal_said(error))
            self.wrong.show()

    def _reveal(self) -> None:
        """Scroll the page so that the form is in sight, and the field in hand with what is said beside it."""
        bring_into_sight(self, self.rect(), self._ui.theme.px(24))
        for name, field in self.fields.items():
            if field.hasFocus():
                bring_into_sight(self.rows[name], self.rows[name].rect(), self._ui.theme.px(24))

    def _print(self) -> None:
        """Ask for the printer, and print the sheet; the passphrase stands on it where both fields have the same one."""
        try:
            from PySide6.QtPrintSupport import QPrintDialog, QPrinter
        except ImportError:
            self._ui.warn(tr("Printing needs the library libcups2; install it with your system's packages."))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(tr("Passphrase"))
        dialog = QPrintDialog(printer, self.window())
        if dialog.exec():
            sheet = QTextDocument()
            sheet.setPlainText(self.sheet_text())
            sheet.print_(printer)
        dialog.deleteLater()

    def sheet_text(self) -> str:
        """Give what stands on the sheet to keep; without a passphrase typed twice alike, a line to write it on."""
        typed = {self.fields[name].text() for name in (_NEW, _AGAIN) if name in self.fields}
        passphrase = next(iter(typed)) if len(typed) == 1 and typed != {""} else "_" * 48
        lines = (
            tr("Engagement Desk: the passphrase of a workspace"),
            "",
            tr("Workspace: {path}").format(path=self._ui.tasks.desk.path.absolute()),
            tr("Written on: {day}").format(day=day(self._ui.now().today, year=True)),
            "",
            tr("Passphrase: {text}").format(text=passphrase),
            "",
            tr("Keep this sheet where only you will find it. Nobody can open the workspace without the passphrase."),
        )
        return "\n".join(lines)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._foot = Flow(self.submit, self.print, self.close_it)
        for row in self.rows.values():
            self._column.addWidget(row)
        for widget in (self.shows, self.forgotten, self.keep, self.wrong):
            self._column.addWidget(widget)
        self._column.addLayout(self._foot)

    def _space(self) -> None:
        px = self._ui.theme.px
        self._column.setContentsMargins(0, px(8), 0, px(8))
        self._column.setSpacing(px(8))
        self._foot.setSpacing(px(8))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Close on Escape; no other key reaches what lies behind."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        event.accept()
