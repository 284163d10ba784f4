"""A new row of the week grid: the clause, activity and class that its time will have."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from engagement_desk.application.queries.hours import HoursWords
from engagement_desk.application.queries.week import RowKey
from engagement_desk.domain.kinds import StoredClass
from engagement_desk.ui.pages.hours_class import CLASS_CHOICES, short
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.buttons import PRIMARY, Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.editing import Choice
from engagement_desk.ui.widgets.fields import FieldRow, LineField

_TWO_BUTTONS_FROM = 760
_FIELDS = 3


class NewRow(Card):
    """Fields for a row; Enter adds it, Escape leaves."""

    wanted = Signal(object)
    """The `RowKey`, without a person."""
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it; `begin` shows it."""
        super().__init__(theme, parent=parent)
        self.setAccessibleName(tr("New row"))
        self.clauses = Choice(theme, tr("Clause"), [])
        self.activity = LineField(theme, tr("Activity"), tr("audit"))
        self.classes = Choice(theme, tr("Class"), [])
        self.button = Button(theme, tr("Add row"), PRIMARY)
        self.button.setAccessibleName(self.button.text())
        self.button.clicked.connect(self.add_row)
        self.leave_button = Button(theme, tr("Leave"))
        self.leave_button.setAccessibleName(self.leave_button.text())
        self.leave_button.clicked.connect(self.left)
        self._rows = (
            FieldRow(theme, tr("Clause"), self.clauses),
            FieldRow(theme, tr("Activity"), self.activity),
            FieldRow(theme, tr("Class or change order"), self.classes),
        )
        self._grid = QGridLayout()
        # Under an empty label the buttons stand beside the fields, whatever is said below these.
        self.leave_row = FieldRow(theme, " ", self.leave_button)
        for number, row in enumerate((*self._rows, FieldRow(theme, " ", self.button), self.leave_row)):
            self._grid.addWidget(row, 0, number, Qt.AlignmentFlag.AlignTop)
            self._grid.setColumnStretch(number, int(number < _FIELDS))
        self.body.addLayout(self._grid)
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    def begin(self, words: HoursWords | None) -> None:
        """Ask what the row is about."""
        self.clauses.clear()
        self.clauses.addItem(tr("No clause"), "")
        for ref, text in words.clauses if words is not None else ():
            self.clauses.addItem(f"{ref}  {short(text)}", ref)
        self.classes.clear()
        for stored, text in CLASS_CHOICES.items():
            self.classes.addItem(tr(text), stored.value)
        for label, title in words.orders if words is not None else ():
            self.classes.addItem(f"{label}  {short(title)}", label)
        self.activity.clear()
        self.show()
        self.clauses.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def add_row(self) -> None:
        """Tell what was chosen."""
        chosen = str(self.classes.currentData())
        is_class = chosen in set(StoredClass)
        self.wanted.emit(
            RowKey(
                clause=str(self.clauses.currentData()),
                activity=self.activity.text().strip().lstrip("#"),
                order="" if is_class else chosen,
                stored_class=StoredClass(chosen) if is_class else StoredClass.UNCLASSIFIED,
            )
        )

    def fit(self, effective_width: float) -> None:
        """Leave the second button away where there is little room; Escape does the same."""
        self.leave_row.setVisible(effective_width >= _TWO_BUTTONS_FROM)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Add the row on Enter, leave on Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.add_row()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _space(self) -> None:
        self._grid.setHorizontalSpacing(self.theme.px(8))
        self._grid.setVerticalSpacing(self.theme.px(8))
