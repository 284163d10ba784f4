"""What is found and selected in the preview: the search, the place that is being written, and the text to copy."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from engagement_desk.ui.pages.reviews_find import FindBar
from engagement_desk.ui.pages.reviews_sheets import Sheets
from engagement_desk.ui.pages.reviews_text import Chosen, Hit, find_first, find_words, select, select_page
from engagement_desk.ui.text import plain, tr
from engagement_desk.ui.ui import Ui

_SHORT = 60


class Search(QObject):
    """Asks for places in the PDF and shows them on the sheets."""

    def __init__(self, ui: Ui, sheets: Sheets) -> None:
        """Serve the sheets of a preview."""
        super().__init__(sheets)
        self.ui, self._sheets = ui, sheets
        self.bar = FindBar(ui.theme)
        self.bar.hide()
        self.chosen: Chosen | None = None
        self._pdf = b""
        self._asked = ""
        self._hits: tuple[Hit, ...] = ()
        self._at = 0
        self._sought: tuple[str, ...] = ()
        self._start = (0, QPointF())
        self._picks, self._seeks = QObject(self), QObject(self)
        self.bar.wanted.connect(self._find)
        self.bar.stepped.connect(self.step)
        self.bar.left.connect(self._leave)
        sheets.pressed.connect(self._press)
        sheets.dragged.connect(self._drag)
        for widget in (sheets, self.bar):
            widget.installEventFilter(self)

    def show_pdf(self, pdf: bytes) -> None:
        """Take another PDF: what was found is found again, and so is the place that is being written."""
        self._pdf = pdf
        self._choose(None)
        self._find(self.bar.words)
        self.follow(self._sought)

    def begin(self) -> None:
        """Ask for words to find; those that are selected are proposed."""
        lines = self.chosen.text.split("\n") if self.chosen is not None else []
        self.bar.begin(lines[0][:_SHORT] if len(lines) == 1 else "")

    def step(self, by: int) -> None:
        """Go to the next place, or to the one before; after the last one comes the first."""
        if self._hits:
            self._at = (self._at + by) % len(self._hits)
            self._show(scrolls=True)

    def follow(self, phrases: Sequence[str]) -> None:
        """Show where the first of these phrases stands, as little moved as that takes."""
        self._sought = tuple(phrases)
        if self._sought and self._pdf:
            self.ui.tasks.ask(self._seeks, find_first, self._pdf, self._sought, then=self._reveal)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Copy what is selected, select the page, and go from one place to the next."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_F3:
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if watched is self._sheets and event.matches(QKeySequence.StandardKey.Copy):
                self._copy()
                return True
            if watched is self._sheets and event.matches(QKeySequence.StandardKey.SelectAll) and self._pdf:
                self.ui.tasks.ask(self._picks, select_page, self._pdf, self._sheets.number, then=self._choose)
                return True
            if watched is self._sheets and event.key() == Qt.Key.Key_Escape and self.bar.isVisible():
                self._leave()
                return True
        return super().eventFilter(watched, event)

    def _find(self, words: str) -> None:
        fresh, self._asked = words != self._asked, words
        if not words and not fresh:
            return
        self.ui.tasks.ask(self, find_words, self._pdf, words, then=partial(self._take, fresh=fresh))

    def _take(self, hits: tuple[Hit, ...], *, fresh: bool) -> None:
        """Show what was found; new words begin at the page in sight, those found again stay at their place."""
        self._hits = hits
        here = self._sheets.number
        from_here = next((number for number, hit in enumerate(hits) if hit.page >= here), 0)
        self._at = from_here if fresh else max(min(self._at, len(hits) - 1), 0)
        self._show(scrolls=fresh)

    def _show(self, *, scrolls: bool) -> None:
        self._sheets.show_hits(self._hits, self._at)
        self.bar.show_count(self._at + 1, len(self._hits))
        if scrolls and self._hits:
            self._sheets.reveal(self._hits[self._at])

    def _reveal(self, hit: Hit | None) -> None:
        if hit is not None and self._sought:
            self._sheets.reveal(hit)

    def _leave(self) -> None:
        self.bar.hide()
        self._find("")
        self._sheets.setFocus(Qt.FocusReason.OtherFocusReason)

    def _press(self, number: int, at: QPointF) -> None:
        self._start = (number, at)
        self._choose(None)

    def _drag(self, number: int, at: QPointF) -> None:
        began, start = self._start
        if number == began and self._pdf:
            self.ui.tasks.ask(self._picks, select, self._pdf, number, start, at, then=self._choose)

    def _choose(self, chosen: Chosen | None) -> None:
        self.chosen = chosen
        self._sheets.show_chosen(chosen)

    def _copy(self) -> None:
        if self.chosen is not None and self.chosen.text:
            QGuiApplication.clipboard().setText(self.chosen.text)
            said = plain(self.chosen.text)
            short = said if len(said) <= _SHORT else f"{said[:_SHORT]}…"
            self.ui.say(tr("Copied “{text}”").format(text=short), undoable=False)
