"""The status line: the last deed with Undo beside it, or what went wrong; it stays until the next one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.buttons import LINK, Button
from engagement_desk.ui.widgets.labels import Elided


class StatusLine(QWidget):
    """One line at the foot of the page; it covers nothing."""

    def __init__(self, theme: Theme, undo: Callable[[], None], parent: QWidget | None = None) -> None:
        """Make an empty line; `undo` undoes the last deed."""
        super().__init__(parent)
        self._theme = theme
        self._words = Elided(theme, size=Size.SMALL, token="muted", figures=True)
        self._undo = Button(theme, tr("Undo Ctrl+Z"), LINK)
        self._undo.clicked.connect(undo)
        self._undo.hide()
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._undo)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def text(self) -> str:
        """What is said."""
        return self._words.text()

    def say(self, text: str, *, undoable: bool = True) -> None:
        """Say a deed, at once for a screen reader too."""
        self._show(text, "muted", undoable=undoable)

    def warn(self, text: str) -> None:
        """Say what went wrong; a screen reader says it before anything else."""
        self._show(text, "risk", undoable=False)

    def _show(self, text: str, token: str, *, undoable: bool) -> None:
        self._words.set_token(token)
        self._words.setText(text)
        self._undo.setVisible(undoable and bool(text))
        event = QAccessibleAnnouncementEvent(self, text)
        if token == "risk":
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def _dress(self) -> None:
        side = self._theme.px(24)
        self._row.setContentsMargins(side, 0, side, 0)
        self._row.setSpacing(self._theme.px(12))
        self.setFixedHeight(self._theme.px(32))
