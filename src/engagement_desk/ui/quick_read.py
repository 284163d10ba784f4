"""A quick line with its reading and its completions; what is done with it is for those who build on it (SPEC §8)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engagement_desk.application.ports import Changes, JournalLine
from engagement_desk.domain.errors import DeskError, Refused
from engagement_desk.ui.models.quick_completion import Completion, tokens_of
from engagement_desk.ui.quick_completer import QuickCompleter
from engagement_desk.ui.quick_reading import Part, reading_parts
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import mark, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.quick_line import QuickLine
from engagement_desk.ui.widgets.quick_list import QuickList
from engagement_desk.ui.widgets.reading_line import ReadingLine

if TYPE_CHECKING:
    from engagement_desk.application.ports import Now, Reading
    from engagement_desk.application.queries.quick import QuickReading, QuickWords
    from engagement_desk.domain.quick_line import QuickLine as Read

_SAY_MS, _LATER_MS = 400, 250
_HELP = mark(
    "KEY, time, note, #activity, clause, change order, !class, day; only the time must be there · ↑ last line · ↓ list"
)
_WORDS_FROM = frozenset({"Engagement", "Client", "ScopeRevision", "ScopeItem", "ChangeOrder", "StatusChange", "Entry"})


class ReadBar(QWidget):
    """What is typed is read at once; Enter does exactly what the reading says."""

    left = Signal()
    """Escape was pressed with nothing left to close."""

    def __init__(
        self,
        ui: Ui,
        hint: str,
        open_key: Callable[[], str | None],
        parent: QWidget | None = None,
        height: int = 44,
    ) -> None:
        """Make it; the `hint` stands at the end of the field, `open_key` gives the engagement in front."""
        super().__init__(parent)
        self.ui, self.open_key = ui, open_key
        self.are_words_old = True
        self.found: QuickReading | None = None
        self._asked_for_key = False
        self._is_entering = self.is_recalling = False
        self.field = QuickLine(ui.theme, hint, height, self)
        self.reading = ReadingLine(ui.theme, tr("What is understood"), parent=self)
        self.list = QuickList(ui.theme, self.field)
        self._completer = QuickCompleter(self.field, self.list, open_key)
        # Not the list: that stands over the window, and may be gone before the line is.
        self._asking_words = QObject(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addWidget(self.reading)
        self._say = _single(self, _SAY_MS, self._announce)
        # A page is asked for first, which what was logged last shows on; words are only needed with the next line.
        self._later = _single(self, _LATER_MS, self.reload_words)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self.enter)
        self.field.moved.connect(self._move)
        self.field.left.connect(self._leave)
        self.list.chosen.connect(self._take_row)
        ui.tasks.changed.connect(self._changed)
        ui.tasks.undone.connect(self._grow_old)
        self.show_parts((Part(tr(_HELP)),))
        self._say.stop()

    @property
    def words(self) -> QuickWords | None:
        """What a line may name, None until it was read."""
        return self._completer.words

    def reload_words(self) -> None:
        """Ask for what a line may name."""
        self._later.stop()
        self.are_words_old = False
        is_first = self.words is None
        self.ui.tasks.ask(self._asking_words, _quick_words, self.ui.now(), then=self.take_words, patient=is_first)

    def take_focus(self) -> None:
        """Put the caret into the line, with all of it selected."""
        if self.are_words_old or self.words is None:
            self.reload_words()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def put(self, text: str, start: int = -1, end: int = -1) -> None:
        """Put a text into the line, a part of it selected."""
        self.field.setText(text)
        if 0 <= start < end:
            self.field.setSelection(start, end - start)

    def ask(self, key: str, read: Read) -> None:
        """Ask what the line as it is would do, by `show_answer`."""
        raise NotImplementedError

    def do(self, key: str, read: Read) -> None:
        """Do what the line says."""
        raise NotImplementedError

    def recall(self) -> None:
        """Bring an earlier line."""
        raise NotImplementedError

    def enter(self) -> None:
        """Take the current row of the list; else log the line, or say beside it why that cannot be."""
        if self.list.current >= 0:
            self._take_row(self.list.current)
            return
        if self.words is None:
            # Typed faster than the KEYs were read: it is done as soon as they are there.
            self._is_entering = True
            return
        try:
            read = self._read()
        except Refused as refusal:
            self.refuse(refusal)
            return
        key = self._key(read)
        if key is None:
            self._ask_for_key()
            return
        self.do(key, read)

    def _typed(self, text: str) -> None:
        self._asked_for_key = self._is_entering = self.is_recalling = False
        self.field.is_wrong = False
        self.list.hide()
        self.field.show_spans(tokens_of(text, self.ui.now().today, self.keys()))
        self._completer.show_ghost()
        self.ask_reading()

    def ask_reading(self) -> None:
        """Read the line anew, and ask what it would do."""
        self.found = None
        if not self.field.text().strip():
            self.show_parts((Part(tr(_HELP)),))
            return
        if self.words is None:
            return
        try:
            read = self._read()
        except Refused as refusal:
            self.show_parts((Part(_asking(refusal)),))
            return
        key = self._key(read)
        if key is None:
            self.show_parts((Part(tr("Which engagement? Enter lists the active ones.")),))
            return
        self.ask(key, read)

    def show_answer(self, query: Callable[..., QuickReading], *args: object) -> None:
        """Ask for the reading of the line as it is; an answer that comes after more was typed is dropped."""
        text = self.field.text()

        def if_current(show: Callable[[Any], None]) -> Callable[[Any], None]:
            return lambda found: show(found) if self.field.text() == text and not self.field.is_wrong else None

        self.ui.tasks.ask(
            self.reading, query, *args, then=if_current(self._show_reading), failed=if_current(self.show_refusal)
        )

    def _read(self) -> Read:
        from engagement_desk.domain.quick_line import parse_quick_line

        return parse_quick_line(self.field.text(), self.ui.now().today, self.keys())

    def keys(self) -> tuple[str, ...]:
        """Give the KEYs that a line may begin with, none before they were read."""
        return self.words.all_keys if self.words is not None else ()

    def _key(self, read: Read) -> str | None:
        return self.default_key() if read.key is None else read.key

    def default_key(self) -> str | None:
        """Give the engagement of a line that names none: the open one, or the only active one."""
        only = self.words.active if self.words is not None else ()
        return self.open_key() or (only[0] if len(only) == 1 else None)

    def refuse(self, error: DeskError) -> None:
        """Say beside the line why it cannot be done; the text stays."""
        self.object_to(refusal_said(error))

    def object_to(self, reason: str) -> None:
        """Say beside the line what is wrong with it, at once; the text stays."""
        self.field.is_wrong = True
        self.field.update()
        self.show_parts((Part(reason, "risk"),))
        self._announce()

    def show_refusal(self, error: DeskError) -> None:
        """Say while it is typed what stands in the way."""
        self.show_parts((Part(refusal_said(error), "risk"),))

    def _show_reading(self, found: QuickReading) -> None:
        self.found = found
        self.show_parts(reading_parts(found, self.ui.now().today))

    def show_parts(self, parts: tuple[Part, ...]) -> None:
        """Show a reading; a screen reader says it once typing has stopped."""
        self.reading.show_parts(parts)
        self.field.setAccessibleDescription(self.reading.text)
        self._say.start()

    def _announce(self) -> None:
        self._say.stop()
        if self.reading.text and self.field.hasFocus():
            from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.reading, self.reading.text))

    def _take_row(self, number: int) -> None:
        row = self.list.rows[number]
        asked = self._asked_for_key
        self.list.hide()
        if not asked:
            self._completer.insert(row)
            return
        self._asked_for_key = False
        self.do(row.shown, self._read())

    def _move(self, by: int) -> None:
        if self.list.isVisible():
            self.list.step(by)
        elif by > 0:
            self._completer.open_list()
        else:
            self.recall()

    def _ask_for_key(self) -> None:
        """Open the list of the active engagements, the last used one current; a second Enter logs."""
        if self.words is None or not self.words.active:
            self.refuse(Refused("no_key_in_line", keys="–"))
            return
        clients = {one.key: one.client for one in self.words.keys}
        self.list.open([Completion(0, f"{key} ", key, clients[key]) for key in self.words.active])
        self._asked_for_key = True

    def _leave(self) -> None:
        if self.list.isVisible():
            self.list.hide()
            self._asked_for_key = False
        else:
            self.left.emit()

    def take_words(self, words: QuickWords) -> None:
        """Know what a line may name, and read the line anew."""
        self._completer.words = words
        if self.is_recalling:
            self.is_recalling = False
            self.recall()
        if self.field.text():
            self.field.show_spans(tokens_of(self.field.text(), self.ui.now().today, words.all_keys))
            self._completer.show_ghost()
            self.ask_reading()
        if self._is_entering:
            self._is_entering = False
            self.enter()

    def _changed(self, changes: Changes) -> None:
        if not _WORDS_FROM.isdisjoint(changes.touched):
            self._grow_old()

    def _grow_old(self, _line: JournalLine | None = None) -> None:
        self.are_words_old = True
        if self.isVisible():
            self._later.start()


def _single(owner: QWidget, interval: int, then: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(interval)
    timer.timeout.connect(then)
    return timer


def _asking(refusal: Refused) -> str:
    """Say what a line still lacks, as long as it is being typed."""
    return tr("Add the time: 1h30, or 9:15-10:40") if refusal.code == "no_time_in_line" else refusal_said(refusal)


def _quick_words(reading: Reading, now: Now) -> QuickWords:
    """Leave the import to the reader: it is not needed for the first painting."""
    from engagement_desk.application.queries.quick import quick_words

    return quick_words(reading, now)
