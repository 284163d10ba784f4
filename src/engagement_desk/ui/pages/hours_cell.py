"""Typing into one cell of the week grid: the line over it, and beside it what is wrong."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.fields import LineField
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.painting import rounded

STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Return: (1, 0),
    Qt.Key.Key_Enter: (1, 0),
}
"""Rows and columns that a key leads on."""
_WIDTH = 260


def tab_step(event: QEvent) -> int:
    """Give where a Tab key leads: 1 forward, -1 back, 0 for anything else."""
    if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
        return 0
    if Qt.Key(event.key()) is Qt.Key.Key_Tab:
        return -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
    return -1 if Qt.Key(event.key()) is Qt.Key.Key_Backtab else 0


class CellEditor(LineField):
    """The line in which a cell is typed; `stepped` tells where a key leads, `dropped` that it was given up."""

    stepped = Signal(int, int)
    dropped = Signal()
    lost = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make it over the viewport of a grid."""
        super().__init__(theme, tr("Time"), "", parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.is_quick = False
        self.hide()

    def event(self, event: QEvent) -> bool:
        """Take Tab as a step to the next cell."""
        by = tab_step(event)
        if by:
            self.stepped.emit(0, by)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Step on Enter and the arrows; those to the sides only where the cell was typed anew."""
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape:
            self.dropped.emit()
        elif key in STEPS and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            rows, columns = STEPS[key]
            if columns and not self.is_quick:
                super().keyPressEvent(event)
            else:
                self.stepped.emit(rows, columns)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Tell that the caret went elsewhere."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.lost.emit()

    def _dress(self) -> None:
        super()._dress()
        self.setTextMargins(self.theme.px(4), 0, self.theme.px(4), 0)
        self.setMinimumHeight(self.theme.px(24))


class Callout(QWidget):
    """What is wrong with a cell, beside it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make it over the viewport of a grid."""
        super().__init__(parent)
        self._theme = theme
        self.text = Text(theme, size=Size.SMALL, token="risk", wrap=True)
        # Over a viewport a label would take the viewport's colour of text.
        self.text.setForegroundRole(QPalette.ColorRole.WindowText)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(6))
        column.addWidget(self.text)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, text: str, cell: QRect) -> None:
        """Show a text under a cell, or above it where there is no room below."""
        parent = self.parentWidget()
        assert parent is not None
        self.text.setText(text)
        width = min(self._theme.px(_WIDTH), parent.width())
        layout = self.layout()
        assert layout is not None
        high = layout.heightForWidth(width)
        left = max(0, min(cell.right() - width + 1, parent.width() - width))
        below = cell.bottom() + 2
        top = below if below + high <= parent.height() else max(0, cell.top() - high - 2)
        self.setGeometry(left, top, width, high)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the ground."""
        del event
        theme = self._theme
        rounded(QPainter(self), QRectF(self.rect()), 6, theme.colour("surface"), theme.colour("risk"))
