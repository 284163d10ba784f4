"""The editors of a short form's fields."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.editing import Choice, GrowingNote
from engagement_desk.ui.widgets.fields import FieldRow, LineField
from engagement_desk.ui.widgets.form_fields import NOTES, FieldKind, FieldSpec, Reading, write_field


class ShortNote(GrowingNote):
    """A text that Enter finishes; Shift+Enter breaks the line."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Tell that the text is finished."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
            return
        super().keyPressEvent(event)


def make_editor(theme: Theme, spec: FieldSpec, value: object, on: Reading) -> QWidget:
    """Make the editor of a field, at a value."""
    label, placeholder = tr(spec.label), tr(spec.placeholder)
    if spec.kind is FieldKind.CHOICE:
        choice = Choice(theme, label, [(tr(text), one) for text, one in spec.words])
        choice.choose(value)
        return choice
    text = write_field(spec, value, on)
    if spec.kind in NOTES:
        note = ShortNote(theme, label, placeholder)
        note.setPlainText(text)
        return note
    line = LineField(theme, label, placeholder)
    line.setText(text)
    return line


def text_of(editor: QWidget) -> str:
    """Give what is typed in a line or a note."""
    if isinstance(editor, GrowingNote):
        return editor.toPlainText()
    assert isinstance(editor, LineField)
    return editor.text()


def say_beside(row: FieldRow, error: str) -> None:
    """Say beside a field what is wrong with it; an empty text takes it away."""
    row.set_error(error)
    if isinstance(row.editor, GrowingNote):
        row.editor.is_wrong = bool(error)
        row.editor.update()
