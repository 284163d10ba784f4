"""What is typed and not sent yet: kept soon after typing, caret included, so that a crash does not lose it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from engagement_desk.ui.ui import Ui

_SAVE_AFTER_MS = 400

Editor = QLineEdit | QPlainTextEdit


class Unsent(QObject):
    """Keeps the texts of some editors under a name until they are forgotten."""

    def __init__(self, ui: Ui, editors: Mapping[str, Editor], parent: QObject) -> None:
        """Keep nothing before `turn_to` names what is typed."""
        super().__init__(parent)
        self._ui, self._remembered, self._editors, self._name = ui, ui.remembered, dict(editors), ""
        self._keeps = False
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_SAVE_AFTER_MS)
        self._saving.timeout.connect(self._save)
        for editor in self._editors.values():
            editor.textChanged.connect(self._typed)
            editor.cursorPositionChanged.connect(self._moved)

    def turn_to(self, name: str) -> None:
        """Keep what is typed from now on under a name, and bring back what was kept there."""
        self.flush()
        self._name, own = "", self._ui.own_name(f"unsent/{name}")
        for field, editor in self._editors.items():
            text = self._kept(f"{own}/{field}")
            if text:
                self._keeps = True
                _show(editor, text, int(self._kept(f"{own}/{field}-caret") or len(text)))
        self._name = own

    def flush(self) -> None:
        """Keep at once what was typed a moment ago."""
        if self._saving.isActive():
            self._saving.stop()
            self._save()

    def forget(self) -> None:
        """Let go of what was kept: it is on disk, or was not wanted."""
        self._saving.stop()
        self._keeps = False
        if self._remembered is not None and self._name:
            self._remembered.remove(self._name)

    def _kept(self, key: str) -> str:
        return "" if self._remembered is None else str(self._remembered.value(key, ""))

    def _typed(self) -> None:
        if self._name:
            self._saving.start()

    def _moved(self, *_from_to: int) -> None:
        if self._keeps:
            self._typed()

    def _save(self) -> None:
        if self._remembered is None:
            return
        self._keeps = True
        for field, editor in self._editors.items():
            key, (text, caret) = f"{self._name}/{field}", _read(editor)
            if text:
                self._remembered.setValue(key, text)
                self._remembered.setValue(f"{key}-caret", caret)
            else:
                self._remembered.remove(key)
                self._remembered.remove(f"{key}-caret")


def _read(editor: Editor) -> tuple[str, int]:
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText(), editor.textCursor().position()
    return editor.text(), editor.cursorPosition()


def _show(editor: Editor, text: str, caret: int) -> None:
    if isinstance(editor, QPlainTextEdit):
        editor.setPlainText(text)
        cursor = editor.textCursor()
        cursor.setPosition(min(caret, cursor.document().characterCount() - 1))
        editor.setTextCursor(cursor)
    else:
        editor.setText(text)
        editor.setCursorPosition(caret)
