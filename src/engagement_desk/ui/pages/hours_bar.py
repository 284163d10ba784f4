"""A bar of fields over entries or the week, with a button that carries out and one that leaves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from engagement_desk.application.queries.hours import HoursWords
from engagement_desk.domain.kinds import StoredClass
from engagement_desk.ui.text import mark, plain, tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.buttons import PRIMARY, Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.editing import Choice
from engagement_desk.ui.widgets.fields import FieldRow

CLASS_CHOICES: dict[StoredClass, str] = {
    StoredClass.IN_SCOPE: mark("In scope"),
    StoredClass.GOODWILL: mark("Goodwill"),
    StoredClass.GUARANTEE: mark("Guarantee"),
    StoredClass.UNCLASSIFIED: mark("Unclassified"),
}
_MOST_TITLE = 40
_TWO_BUTTONS_FROM = 760


class HoursBar(Card):
    """The bar; Enter carries out, Escape leaves."""

    left = Signal()

    def __init__(
        self, theme: Theme, name: str, rows: Sequence[FieldRow], verb: str, parent: QWidget | None = None
    ) -> None:
        """Make it hidden; `name` is what a screen reader says, `verb` stands on the button."""
        super().__init__(theme, parent=parent)
        self.setAccessibleName(name)
        self.button = Button(theme, verb, PRIMARY)
        self.button.setAccessibleName(self.button.text())
        self.button.clicked.connect(self.carry_out)
        self.leave_button = Button(theme, tr("Leave"))
        self.leave_button.setAccessibleName(self.leave_button.text())
        self.leave_button.clicked.connect(self.left)
        self._grid = QGridLayout()
        # Under an empty label the buttons stand beside the fields, whatever is said below these.
        self.leave_row = FieldRow(theme, " ", self.leave_button)
        for number, row in enumerate((*rows, FieldRow(theme, " ", self.button), self.leave_row)):
            self._grid.addWidget(row, 0, number, Qt.AlignmentFlag.AlignTop)
            self._grid.setColumnStretch(number, int(number < len(rows)))
        self.body.addLayout(self._grid)
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    def carry_out(self) -> None:
        """Do what the bar is for."""
        raise NotImplementedError

    def fit(self, effective_width: float) -> None:
        """Leave the second button away where there is little room; Escape does the same."""
        self.leave_row.setVisible(effective_width >= _TWO_BUTTONS_FROM)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Carry out on Enter, leave on Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.carry_out()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _space(self) -> None:
        self._grid.setHorizontalSpacing(self.theme.px(8))
        self._grid.setVerticalSpacing(self.theme.px(8))


def offer_classes(choice: Choice, words: HoursWords | None) -> None:
    """Offer the classes, and the change orders that stand for one."""
    choice.clear()
    for stored, text in CLASS_CHOICES.items():
        choice.addItem(tr(text), stored.value)
    for label, title in words.orders if words is not None else ():
        choice.addItem(f"{label}  {short(title)}", label)


def offer_clauses(choice: Choice, none: Sequence[tuple[str, str]], words: HoursWords | None) -> None:
    """Offer the clauses in force, after what can stand in place of one."""
    choice.clear()
    for text, value in none:
        choice.addItem(text, value)
    for ref, text in words.clauses if words is not None else ():
        choice.addItem(f"{ref}  {short(text)}", ref)


def short(text: str) -> str:
    """Give a title as it stands in a list of choices."""
    said = plain(text)
    return said if len(said) <= _MOST_TITLE else f"{said[: _MOST_TITLE - 1]}…"
