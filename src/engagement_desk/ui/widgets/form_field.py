"""One field of a form: its row, what it shows, and what is on disk."""

from __future__ import annotations

from dataclasses import dataclass

from engagement_desk.ui.widgets.editing import Choice, FormLine, GrowingNote
from engagement_desk.ui.widgets.fields import FieldRow, LineField
from engagement_desk.ui.widgets.form_fields import FieldSpec


@dataclass(slots=True)
class FormField:
    """A field on the form; `stored` is the text that is on disk, `sent` the one that was told last.

    `asked` marks one that somebody was led to because it is missing: it says so until it is changed.
    """

    spec: FieldSpec
    row: FieldRow
    stored: str = ""
    error: str = ""
    asked: bool = False
    sent: str | None = None

    @property
    def text(self) -> str:
        """What is typed, or the number of what is chosen."""
        editor = self.row.editor
        if isinstance(editor, GrowingNote):
            return editor.toPlainText()
        if isinstance(editor, Choice):
            return str(editor.currentIndex())
        assert isinstance(editor, LineField)
        return editor.text()

    def show(self, text: str) -> None:
        """Show a text from its beginning, or choose by its number."""
        editor = self.row.editor
        if isinstance(editor, GrowingNote):
            editor.setPlainText(text)
        elif isinstance(editor, Choice):
            editor.setCurrentIndex(int(text))
        elif isinstance(editor, LineField):
            editor.setText(text)
            editor.setCursorPosition(0)

    def rest(self) -> None:
        """Say that nothing is wrong with it, unless it was asked for and is still as it was."""
        if not self.asked:
            self.say("")

    def settle(self, stored: str) -> None:
        """Know what is on disk now."""
        self.asked = self.asked and stored == self.stored
        self.stored = stored
        if isinstance(self.row.editor, (FormLine, GrowingNote)):
            self.row.editor.stored = stored

    def say(self, error: str) -> None:
        """Say beside it what is wrong, nothing where it is empty."""
        self.error = error
        self.row.set_error(error)
        if isinstance(self.row.editor, GrowingNote):
            self.row.editor.is_wrong = bool(error)
            self.row.editor.update()
