"""The words to find in the preview, how many there are, and the way from one to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from engagement_desk.ui.pages.reviews_text import MOST_HITS
from engagement_desk.ui.pages.reviews_view import Square
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.buttons import Button
from engagement_desk.ui.widgets.fields import LineField
from engagement_desk.ui.widgets.labels import Text

_REST_MS = 120


class FindBar(QWidget):
    """Enter goes to the next place, Shift+Enter to the one before; Escape puts the bar away."""

    wanted = Signal(str)
    """Find these words, or nothing."""
    stepped = Signal(int)
    """Go on by one, or back by one."""
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._theme, self._asked = theme, ""
        self.field = LineField(theme, tr("Find in the document"), tr("Find in the document"))
        self.count = Text(theme, size=Size.SMALL, token="muted", figures=True)
        self.before, self.after = Square(theme, "↑"), Square(theme, "↓")
        self.close_button = Button(theme, tr("Close"))
        named = (
            (self.before, tr("Previous place"), tr("Previous (Shift+Enter, Shift+F3)")),
            (self.after, tr("Next place"), tr("Next (Enter, F3)")),
            (self.close_button, tr("Close"), tr("Close (Esc)")),
        )
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.field, 1)
        self._row.addWidget(self.count)
        for button, name, tip in named:
            button.setAccessibleName(name)
            button.setToolTip(tip)
            self._row.addWidget(button)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._ask)
        self.field.textChanged.connect(self._rest.start)
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        self.close_button.clicked.connect(self.left)
        theme.changed.connect(self._space)
        self._space()
        self.show_count(0, 0)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab leads through, in its order."""
        return self.field, self.before, self.after, self.close_button

    @property
    def words(self) -> str:
        """What is to be found; empty while the bar is put away."""
        return "" if self.isHidden() else self.field.text().strip()

    def begin(self, words: str = "") -> None:
        """Come to the front, with words where some are selected."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._ask()

    def show_count(self, at: int, count: int) -> None:
        """Say which of how many places of the words that were asked for is in sight; `at` counts from 1."""
        words = self._asked
        said = tr("none") if words else ""
        if count:
            more = "+" if count >= MOST_HITS else ""
            said = tr("{n} of {all}").format(n=at, all=f"{count}{more}")
        self.count.setText(said)
        self.field.is_wrong = bool(words) and not count
        self.field.setAccessibleDescription(said)
        self.field.update()
        for button in (self.before, self.after):
            button.setEnabled(count > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go on, go back, or leave."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _enter(self, by: int) -> None:
        """Find what was just typed, or go on."""
        if self._rest.isActive():
            self._ask()
        else:
            self.stepped.emit(by)

    def _ask(self) -> None:
        self._rest.stop()
        self._asked = self.words
        self.wanted.emit(self._asked)

    def _space(self) -> None:
        self._row.setSpacing(self._theme.px(8))
