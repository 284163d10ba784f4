"""Unsent text: kept with its caret soon after it was typed, and there again after a crash."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QLineEdit

_SOON_MS = 400


class Draft(QObject):
    """Keeps what stands in a field under a name."""

    def __init__(self, field: QLineEdit, name: str, remembered: QSettings) -> None:
        """Put what is kept into the field, and keep from now on what is typed there."""
        super().__init__(field)
        self._field, self._name, self._remembered = field, name, remembered
        text = str(remembered.value(f"{name}/text") or "")
        if text:
            field.setText(text)
            field.setCursorPosition(int(str(remembered.value(f"{name}/caret", len(text)))))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.keep)
        field.textChanged.connect(self._start)
        field.cursorPositionChanged.connect(self._start)

    def keep(self) -> None:
        """Keep what stands in the field now."""
        self._soon.stop()
        self._remembered.setValue(f"{self._name}/text", self._field.text())
        self._remembered.setValue(f"{self._name}/caret", self._field.cursorPosition())

    def flush(self) -> None:
        """Keep what was typed last, if that has not been done yet."""
        if self._soon.isActive():
            self.keep()

    def forget(self) -> None:
        """Keep nothing any more."""
        self._soon.stop()
        self._field.textChanged.disconnect(self._start)
        self._field.cursorPositionChanged.disconnect(self._start)
        self._remembered.remove(self._name)

    def _start(self, *_changed: object) -> None:
        self._soon.start()
