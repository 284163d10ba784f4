"""The written parts of a review: each with ✓ or empty, edited in place and saved as made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from engagement_desk.domain.errors import DeskError
from engagement_desk.domain.kinds import ReviewSection
from engagement_desk.ui.pages.reviews_actions import LastActions
from engagement_desk.ui.pages.reviews_words import PARTS
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.editing import GrowingNote
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.lines import Marked
from engagement_desk.ui.widgets.sides import DetailPane

_REST_MS, _SEEK_MS = 600, 250
_AROUND, _LINE, _BEGINNING = 6, 8, 3
_TELLING = 8
"""How many letters a phrase has at least that is looked for in the document."""


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
        head.addWidget(Text(theme, tr(self._part.label), bold=True, wrap=True), 1)
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

    @property
    def phrases(self) -> tuple[str, ...]:
        """What the document can be searched for to show the place of the caret, the nearest first."""
        caret = self.note.textCursor()
        line = caret.block().text()
        before = line[: caret.positionInBlock()].split()[-_AROUND:]
        words = line.split()
        found = (before, words[:_LINE], words[:_BEGINNING], self.text.split()[:_BEGINNING])
        return tuple(phrase for phrase in map(" ".join, found) if len(phrase) >= _TELLING)

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
    sought = Signal(object)
    """The phrases by which the place that is being written is found in the document; none as nothing is written."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the editors."""
        super().__init__(theme, tr("Written parts"), parent)
        self._shown = ""
        self.parts = {section: PartEditor(theme, section) for section in ReviewSection}
        self.last_actions = LastActions(theme)
        self._seek = QTimer(self)
        self._seek.setSingleShot(True)
        self._seek.setInterval(_SEEK_MS)
        self._seek.timeout.connect(self._tell_place)
        for section, part in self.parts.items():
            if section is ReviewSection.ACTIONS:
                self.column.addWidget(self.last_actions)
            self.column.addWidget(part)
            part.edited.connect(self.edited)
            part.note.cursorPositionChanged.connect(self._follow)
            part.note.installEventFilter(self)
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

    @property
    def stops(self) -> Iterator[QWidget]:
        """What Tab leads through, in its order."""
        for section, part in self.parts.items():
            if section is ReviewSection.ACTIONS:
                yield from self.last_actions.ticks
            yield part.note

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Hear that a part is entered or left."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._seek.start()
        return super().eventFilter(watched, event)

    @property
    def _held(self) -> PartEditor | None:
        """The part with the focus."""
        return next((part for part in self.parts.values() if part.note.hasFocus()), None)

    def _tell_place(self) -> None:
        held = self._held
        self.sought.emit(held.phrases if held is not None else ())

    def _follow(self, _low: int = 0, _high: int = 0) -> None:
        """Keep the caret in sight while a note is typed in."""
        held = self._held
        if held is not None:
            note = held.note
            self._seek.start()
            caret = note.cursorRect()
            at = note.viewport().mapTo(self._inside, QPoint(caret.left(), caret.center().y()))
            self._scroll.ensureVisible(at.x(), at.y(), 0, caret.height() * 2)
