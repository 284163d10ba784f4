"""The buttons of triage, each with its key, and the questions that some of them ask."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engagement_desk.domain.kinds import StoredClass
from engagement_desk.ui.pages.hours_bar import CLASS_CHOICES, short
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.buttons import PRIMARY, Button
from engagement_desk.ui.widgets.editing import Choice
from engagement_desk.ui.widgets.fields import FieldRow, LineField
from engagement_desk.ui.widgets.flow import Flow

LETTERS = {
    Qt.Key.Key_I: StoredClass.IN_SCOPE,
    Qt.Key.Key_G: StoredClass.GOODWILL,
    Qt.Key.Key_U: StoredClass.GUARANTEE,
}


class TriageTools(QWidget):
    """Accept, accept all, and a button for each class, an order and a clause."""

    accepted = Signal()
    all_accepted = Signal()
    classed = Signal(object)
    """The `StoredClass` that is to be given."""
    named = Signal(bool)
    """A clause (True) or a change order is to be chosen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the buttons."""
        super().__init__(parent)
        self._theme = theme
        self.accept = Button(theme, tr("Accept  Enter"), PRIMARY)
        self.accept.setAccessibleName(tr("Accept what is proposed"))
        self.all = Button(theme, tr("Accept all"))
        self.classes = {
            stored: Button(theme, f"{tr(CLASS_CHOICES[stored])}  {chr(key.value)}") for key, stored in LETTERS.items()
        }
        self.order = Button(theme, tr("Order  O"))
        self.order.setAccessibleName(tr("Change order"))
        self.clause = Button(theme, tr("Clause  C"))
        for stored, button in self.classes.items():
            button.setAccessibleName(tr(CLASS_CHOICES[stored]))
            button.clicked.connect(lambda _checked=False, stored=stored: self.classed.emit(stored))
        self.accept.clicked.connect(self.accepted)
        self.all.clicked.connect(self.all_accepted)
        self.order.clicked.connect(lambda: self.named.emit(False))
        self.clause.clicked.connect(lambda: self.named.emit(True))
        self._rows = [Flow(self.accept, self.all), Flow(*self.classes.values(), self.order, self.clause)]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for row in self._rows:
            self._column.addLayout(row)
        theme.changed.connect(self._space)
        self._space()

    def show_proposals(self, all_of_them: int, selected: Sequence[str]) -> None:
        """Say how many proposals there are, and what is proposed for those selected."""
        self.all.setEnabled(all_of_them > 0)
        self.all.setText(tr("Accept all {n}  Ctrl+Enter").format(n=all_of_them))
        self.all.updateGeometry()
        self.accept.setEnabled(bool(selected))
        self.accept.setAccessibleDescription(", ".join(dict.fromkeys(selected)))

    def _space(self) -> None:
        for layout in (self._column, *self._rows):
            layout.setSpacing(self._theme.px(8))


class TriageQuestion(QWidget):
    """Asks for the reason of goodwill, or for a clause or an order by name; Enter answers, Escape leaves."""

    reasoned = Signal(str)
    named = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it; it is shown while it asks."""
        super().__init__(parent)
        self.reason = LineField(theme, tr("Reason"), tr("Why it is absorbed"))
        self.reason_row = FieldRow(theme, tr("Reason for the goodwill; Enter gives it, Esc leaves"), self.reason)
        self.names = Choice(theme, tr("Clause"), [])
        self.names_row = FieldRow(theme, tr("Clause"), self.names)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.reason_row)
        column.addWidget(self.names_row)
        self.hide()

    def ask_reason(self) -> None:
        """Ask why."""
        self.reason.clear()
        self.reason_row.set_error("")
        self._show(self.reason_row, self.reason)

    def ask_name(self, what: str, names: Sequence[tuple[str, str]]) -> None:
        """Ask which of these, each with its title."""
        self.names.clear()
        for name, title in names:
            self.names.addItem(f"{name}  {short(title)}", name)
        self.names.setAccessibleName(what)
        self.names_row.label.setText(tr("{what}; Enter gives it, Esc leaves").format(what=what))
        self._show(self.names_row, self.names)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Answer on Enter, leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.names.hasFocus():
            self.named.emit(str(self.names.currentData()))
        elif self.reason.text().strip():
            self.reasoned.emit(self.reason.text().strip())
        else:
            self.reason_row.set_error(tr("Goodwill is absorbed for a reason; say which."))

    def _show(self, row: FieldRow, editor: QWidget) -> None:
        for one in (self.reason_row, self.names_row):
            one.setVisible(one is row)
        self.show()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
