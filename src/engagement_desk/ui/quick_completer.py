"""Completes a quick line: the rest of a word behind the caret, and a list under the field."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from engagement_desk.ui.models.quick_completion import Completion, completions, ghost_of
from engagement_desk.ui.widgets.quick_line import QuickLine
from engagement_desk.ui.widgets.quick_list import QuickList

if TYPE_CHECKING:
    from engagement_desk.application.queries.quick import QuickWords


class QuickCompleter(QObject):
    """Knows what a line may name; rewrites nothing but what it completes."""

    def __init__(self, field: QuickLine, rows: QuickList, open_key: Callable[[], str | None]) -> None:
        """Serve a field and the list under it; `open_key` gives the engagement in front."""
        super().__init__(field)
        self._field, self._list, self._open_key = field, rows, open_key
        self.words: QuickWords | None = None
        field.cursorPositionChanged.connect(self.show_ghost)
        field.taken.connect(self._take_ghost)

    def show_ghost(self) -> None:
        """Show behind the caret how the word before it could go on."""
        text, caret = self._field.text(), self._field.cursorPosition()
        ghost = ghost_of(self._found(text, caret), text) if caret == len(text) else None
        self._field.show_ghost("" if ghost is None else ghost.text.rstrip()[len(text) - ghost.start :])

    def open_list(self) -> None:
        """Show all completions under the field."""
        self._list.open(self._found(self._field.text(), self._field.cursorPosition()))

    def insert(self, completion: Completion) -> None:
        """Put a completion at its place in the line."""
        text, caret = self._field.text(), self._field.cursorPosition()
        self._field.setSelection(completion.start, caret - completion.start)
        self._field.insert(completion.text if text[caret:] == "" else completion.text.rstrip())

    def _take_ghost(self) -> None:
        text = self._field.text()
        ghost = ghost_of(self._found(text, len(text)), text)
        if ghost is not None:
            self.insert(ghost)

    def _found(self, text: str, caret: int) -> tuple[Completion, ...]:
        return () if self.words is None else completions(text, caret, self.words, self._open_key())
