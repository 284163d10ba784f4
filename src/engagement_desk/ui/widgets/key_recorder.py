"""A button that waits for the key that is pressed next, and says which one it was."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.buttons import Button

_ALONE = frozenset(
    {
        Qt.Key.Key_Control,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)


class KeyRecorder(Button):
    """While it waits, no other shortcut hears the keys; Escape leaves, and so does the focus."""

    recorded = Signal(object)
    """The `QKeyCombination` that was pressed."""
    is_waiting = False

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        """Make it, not waiting."""
        super().__init__(theme, text, parent=parent)
        self._idle = text
        self.clicked.connect(self._wait)

    def _wait(self) -> None:
        self._turn(waiting=True)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, *, waiting: bool) -> None:
        self.is_waiting = waiting
        self.setText(tr("Press the key … Esc leaves") if waiting else self._idle)
        self.updateGeometry()

    def _hear(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ALONE or event.isAutoRepeat():
            return
        self._turn(waiting=False)
        if key is not Qt.Key.Key_Escape:
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            self.recorded.emit(QKeyCombination(held, key))

    def event(self, event: QEvent) -> bool:
        """Take every key while it waits, before shortcuts and the order of Tab see it."""
        if self.is_waiting and isinstance(event, QKeyEvent):
            event.accept()
            if event.type() is QEvent.Type.KeyPress:
                self._hear(event)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Wait no longer."""
        self._turn(waiting=False)
        super().focusOutEvent(event)
