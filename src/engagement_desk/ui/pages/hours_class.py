"""The bar that gives entries their class: class or change order, clause, and the reason where the class wants one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from engagement_desk.application.commands.entries import TimeWords
from engagement_desk.application.commands.naming import NONE
from engagement_desk.application.messages import sentence
from engagement_desk.application.queries.hours import HoursWords
from engagement_desk.domain.errors import DeskError
from engagement_desk.domain.kinds import StoredClass
from engagement_desk.ui.pages.hours_rows import ids_said
from engagement_desk.ui.text import plain, tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.buttons import PRIMARY, Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.editing import Choice
from engagement_desk.ui.widgets.fields import FieldRow, LineField

CLASS_CHOICES: dict[StoredClass, str] = {
    StoredClass.IN_SCOPE: "In scope",
    StoredClass.GOODWILL: "Goodwill",
    StoredClass.GUARANTEE: "Guarantee",
    StoredClass.UNCLASSIFIED: "Unclassified",
}
_KEEP = "keep"
_MOST_TITLE = 40
_TWO_BUTTONS_FROM = 760
_FIELDS = 3


class ClassBar(Card):
    """Fields for the class of the selected entries; Enter gives it, Escape leaves."""

    given = Signal(object)
    """The `TimeWords` to give to the entries."""
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it; `begin` shows it."""
        super().__init__(theme, parent=parent)
        self.setAccessibleName(tr("Class of the selected entries"))
        self.classes = Choice(theme, tr("Class"), [])
        self.clauses = Choice(theme, tr("Clause"), [])
        self.reason = LineField(theme, tr("Reason"), tr("Why"))
        self._class_row = FieldRow(theme, tr("Class"), self.classes)
        self._clause_row = FieldRow(theme, tr("Clause"), self.clauses)
        self._reason_row = FieldRow(theme, tr("Reason"), self.reason)
        self.button = Button(theme, tr("Give class"), PRIMARY)
        self.button.setAccessibleName(self.button.text())
        self.button.clicked.connect(self.give)
        self.leave_button = Button(theme, tr("Leave"))
        self.leave_button.setAccessibleName(self.leave_button.text())
        self.leave_button.clicked.connect(self.left)
        self._grid = QGridLayout()
        # Under an empty label the buttons stand beside the fields, whatever is said below these.
        self.leave_row = FieldRow(theme, " ", self.leave_button)
        for number, row in enumerate(
            (self._class_row, self._clause_row, self._reason_row, FieldRow(theme, " ", self.button), self.leave_row)
        ):
            self._grid.addWidget(row, 0, number, Qt.AlignmentFlag.AlignTop)
            self._grid.setColumnStretch(number, int(number < _FIELDS))
        self.body.addLayout(self._grid)
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    def begin(self, count: int, words: HoursWords | None) -> None:
        """Ask for the class of so many entries."""
        self._class_row.label.setText(tr("Class of {entries}").format(entries=ids_said(("",) * count)))
        self.classes.clear()
        for stored, text in CLASS_CHOICES.items():
            self.classes.addItem(tr(text), stored.value)
        for label, title in words.orders if words is not None else ():
            self.classes.addItem(f"{label}  {short(title)}", label)
        self.clauses.clear()
        self.clauses.addItem(tr("As it is"), _KEEP)
        self.clauses.addItem(tr("No clause"), NONE)
        for ref, text in words.clauses if words is not None else ():
            self.clauses.addItem(f"{ref}  {short(text)}", ref)
        self.reason.clear()
        self._class_row.set_error("")
        self._reason_row.set_error("")
        self.show()
        self.classes.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def give(self) -> None:
        """Tell what was chosen; goodwill needs its reason first."""
        chosen, clause = str(self.classes.currentData()), str(self.clauses.currentData())
        stored = StoredClass(chosen) if chosen in set(StoredClass) else None
        reason = self.reason.text().strip()
        if stored is StoredClass.GOODWILL and not reason:
            self._reason_row.set_error(tr("Goodwill is absorbed for a reason; say which."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._reason_row.set_error("")
        self.given.emit(
            TimeWords(
                stored_class=stored,
                order=chosen if stored is None else None,
                clause=None if clause == _KEEP else clause,
                reason=reason or None,
            )
        )

    def refuse(self, error: DeskError) -> None:
        """Say why the class was refused; what was chosen stays."""
        self._class_row.set_error(sentence(error))
        self.show()

    def fit(self, effective_width: float) -> None:
        """Leave the second button away where there is little room; Escape does the same."""
        self.leave_row.setVisible(effective_width >= _TWO_BUTTONS_FROM)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Give the class on Enter, leave on Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.give()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _space(self) -> None:
        self._grid.setHorizontalSpacing(self.theme.px(8))
        self._grid.setVerticalSpacing(self.theme.px(8))


def short(text: str) -> str:
    """Give a title as it stands in a list of choices."""
    said = plain(text)
    return said if len(said) <= _MOST_TITLE else f"{said[: _MOST_TITLE - 1]}…"
