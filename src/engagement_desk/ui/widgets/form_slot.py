"""Where short forms stand: in a place of a card, one at a time, or in the row of a list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engagement_desk.ui.widgets.doors import DoorList
from engagement_desk.ui.widgets.inline_form import InlineForm


class FormSlot(QVBoxLayout):
    """A place for one form at a time; where it is left with Escape, `home` gives what takes the focus."""

    turned = Signal()
    """A form was opened or closed."""

    def __init__(self, home: Callable[[], QWidget]) -> None:
        """Make it without a form."""
        super().__init__()
        self.form: InlineForm | None = None
        self._home = home

    def open(self, form: InlineForm, focus: str = "") -> None:
        """Show a form in place of the one that is open."""
        self.close()
        self.form = form
        form.cancelled.connect(self.leave)
        self.addWidget(form)
        form.show()
        self.turned.emit()
        form.begin(self._home(), focus)

    def close(self) -> None:
        """Take the form away."""
        form, self.form = self.form, None
        if form is not None:
            self.removeWidget(form)
            form.close()
            form.deleteLater()
            self.turned.emit()

    def leave(self) -> None:
        """Take the form away, and go home: before it goes, so that Qt does not look for the next widget, and after."""
        self._home().setFocus()
        self.close()
        self._home().setFocus()


def open_in_row(doors: DoorList, row_id: str, form: InlineForm, focus: str = "", *, replaces: bool = False) -> None:
    """Show a form in a row of a list until it is done or left; the list has the focus then."""

    def close() -> None:
        doors.close_panel()
        doors.setFocus()

    form.cancelled.connect(close)
    form.done.connect(close)
    doors.open_panel(row_id, form, replaces=replaces)
    form.begin(doors, focus)
