"""Fields for what nobody beside is to read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.fields import LineField
from engagement_desk.ui.widgets.ticks import Tick

_HIDDEN = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class SecretField(LineField):
    """One line that shows dots. What is typed is kept nowhere else, and cannot be copied out while it is hidden."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(theme, name, parent=parent)
        self.setInputMethodHints(_HIDDEN)
        self.show_plainly(False)

    def show_plainly(self, plainly: bool) -> None:
        """Show the letters, or dots."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if plainly else QLineEdit.EchoMode.Password)


def showing_tick(theme: Theme, fields: Sequence[SecretField]) -> Tick:
    """Make the box that shows what is typed into some fields."""
    tick = Tick(theme, tr("Show what is typed"), fades=False)
    for field in fields:
        tick.toggled.connect(field.show_plainly)
    return tick
