"""The written parts of a review: each with ✓ or empty, edited in place and saved as made."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from engagement_desk.domain.errors import DeskError
from engagement_desk.domain.kinds import ReviewSection
from engagement_desk.ui.pages.reviews_words import PARTS
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.editing import GrowingNote
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.lines import Marked
from engagement_desk.ui.widgets.sides import DetailPane

_REST_MS = 1000


class PartEditor(QWidget):
    """One part. It tells of words that are not on disk when typing comes to rest, and when the focus leaves."""

    edited = Signal(object, str)
    """The section and its words."""

    def __init__(self, theme: Theme, section: ReviewSection, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self.section = section
        self._part = PARTS[section]
        self._asked = ""
        self.state = Marked(theme, size=Size.SMALL)
        self.state.setWordWrap(False)
        self.note = GrowingNote(theme, tr(self._part.label), tr(self._part.hint))
        self.message = Text(theme, size=Size.SMALL, token="risk", wrap=True)
        self.message.hide()
        head = QHBoxLayout()
        head.addWidget(Text(theme, tr(self._part.label), bold=True), 1)
        head.addWidget(self.state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(head)
        column.addWidget(self.note)
        column.addWidget(self.message)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.commit)
        self.note.textChanged.connect(self._typed)
        self.note.left.connect(self.commit)
        self._show_state()

    @property
    def text(self) -> str:
        """What stands in the editor, empty where it is blank."""
        text = self.note.toPlainText()
        return text if text.strip() else ""

    def show_words(self, words: str, stand_in: str, *, anew: bool) -> None:
        """Show the words on disk; what is typed and not kept yet stays, unless another review is shown anew."""
        is_typed = not anew and self.text not in (self.note.stored, words)
        self.note.stored = words
        if not is_typed:
            self._asked = words
            self._show_text(words)
            self._say("")
        hint = tr("Without words of its own: {text}").format(text=stand_in) if stand_in else tr(self._part.hint)
        self.note.setPlaceholderText(hint)
        self._show_state()

    def commit(self) -> None:
        """Tell of the words if they are not on disk."""
        self._rest.stop()
        if self.text != self._asked:
            self._asked = self.text
            self.edited.emit(self.section, self.text)

    def keep(self, words: str) -> None:
        """Take note that these words are on disk."""
        self.note.stored = words
        self._say("")

    def refuse(self, error: DeskError) -> None:
        """Say why the words were not kept; they stay, and leaving the field tries again."""
        self._asked = self.note.stored
        self._say(refusal_said(error))

    def _show_text(self, words: str) -> None:
        if self.note.toPlainText() == words:
            return
        caret = self.note.textCursor()
        at = caret.position()
        self.note.setPlainText(words)
        caret = self.note.textCursor()
        caret.setPosition(min(at, self.note.document().characterCount() - 1))
        self.note.setTextCursor(caret)

    def _typed(self) -> None:
        self._show_state()
        if self.text != self._asked:
            self._rest.start()
        else:
            self._rest.stop()

    def _show_state(self) -> None:
        written = bool(self.text)
        self.state.show_state("" if written else tr("empty"), "ok" if written else "muted")
        self.state.setAccessibleName(tr("written") if written else tr("empty"))
        self.note.setAccessibleDescription(self.message.text() or self.state.accessibleName())

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.note.is_wrong = bool(text)
        self.note.update()
        self._show_state()


class PartsPane(DetailPane):
    """All parts of one quarter's review."""

    edited = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the editors."""
        super().__init__(theme, tr("Written parts"), parent)
        self._shown = ""
        self.parts = {section: PartEditor(theme, section) for section in ReviewSection}
        for part in self.parts.values():
            self.column.addWidget(part)
            part.edited.connect(self.edited)
            part.note.cursorPositionChanged.connect(self._follow)
        self.column.addStretch(1)
        # The note has grown only once the area knows its new height.
        self._scroll.verticalScrollBar().rangeChanged.connect(self._follow)

    def show_words(self, name: str, words: Mapping[ReviewSection, str], stand_in: Mapping[ReviewSection, str]) -> None:
        """Show the words of a review; `name` tells one review from another."""
        anew, self._shown = name != self._shown, name
        for section, part in self.parts.items():
            part.show_words(words.get(section, ""), stand_in.get(section, ""), anew=anew)
        if anew:
            self.to_top()

    def commit(self) -> None:
        """Keep what is typed."""
        for part in self.parts.values():
            part.commit()

    def enter(self) -> None:
        """Put the caret into the first empty part, else into the first."""
        found = next((part for part in self.parts.values() if not part.text), self.parts[ReviewSection.WHY])
        self.focus_on(found.note)

    def _follow(self, _low: int = 0, _high: int = 0) -> None:
        """Keep the caret in sight while a note is typed in."""
        note = next((part.note for part in self.parts.values() if part.note.hasFocus()), None)
        if note is not None:
            caret = note.cursorRect()
            at = note.viewport().mapTo(self._inside, QPoint(caret.left(), caret.center().y()))
            self._scroll.ensureVisible(at.x(), at.y(), 0, caret.height() * 2)
