"""Search: every text of the workspace that holds the words, with its kind and date, each leading to its place."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from engagement_desk.application.queries.search_page import Hit, SearchAnswer, search_page
from engagement_desk.ui.pages.base import Page
from engagement_desk.ui.place import Place
from engagement_desk.ui.regions import Region
from engagement_desk.ui.text import day, mark, plain, tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.editing import Choice, FilterField
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.lines import Line, LinesView

_PAUSE_MS = 120
_KINDS = (
    (mark("entry"), mark("Entries")),
    (mark("clause"), mark("Clauses")),
    (mark("request"), mark("Requests")),
    (mark("change order"), mark("Change orders")),
    (mark("deliverable"), mark("Deliverables")),
    (mark("decision"), mark("Decisions")),
    (mark("question"), mark("Questions")),
    (mark("priority"), mark("Priorities")),
    (mark("next step"), mark("Next steps")),
    (mark("risk"), mark("Risks")),
    (mark("incident"), mark("Incidents")),
    (mark("objective"), mark("Objectives")),
    (mark("outcome"), mark("Outcomes")),
)


class SearchPage(Page):
    """The field, the kinds, and what was found."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {"Entry", "ScopeItem", "Request", "ChangeOrder", "Deliverable", "LogItem", "Engagement"}
    )

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it empty."""
        super().__init__(ui, parent)
        theme = ui.theme
        self._answer: SearchAnswer | None = None
        self._places: dict[str, Place] = {}
        self.field = FilterField(theme, tr("Words of any note, clause, request, deliverable or decision"))
        self.field.setAccessibleName(tr("Search everything"))
        self.kinds = Choice(theme, tr("Kinds"), [(tr("All kinds"), "")])
        self.count = Text(theme, size=Size.SMALL, token="muted", figures=True)
        self.list = LinesView(theme, tr("Found"))
        self.note = Text(theme, token="muted", wrap=True)
        self._card = Card(theme)
        self._card.add(self.list, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.reload)
        self.field.textChanged.connect(lambda _: self._pause.start())
        self.field.entered.connect(self._enter_list)
        self.kinds.activated.connect(lambda _: self._fill())
        self.list.opened.connect(lambda hit: ui.go(self._places[hit]))
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()
        self.show_answer(SearchAnswer((), False, ""))

    def title(self) -> str:
        """The page's name."""
        return tr("Search")

    def arrive(self, place: Place) -> None:
        """Come to the front, the words of the last search selected."""
        super().arrive(place)
        self.field.selectAll()

    def reload(self) -> None:
        """Search for what is typed."""
        self._pause.stop()
        self.ui.tasks.ask(self, search_page, self.field.text(), self.ui.presenting.key, then=self.show_answer)

    def first_focus(self) -> QWidget | None:
        """The field."""
        return self.field

    def regions(self) -> list[Region]:
        """The field and what was found."""
        return [Region(self.field, self.field), Region(self.list, self.list)]

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Filtering is what the field does."""
        return {"edit.filter": self.field.setFocus}

    def show_answer(self, answer: SearchAnswer) -> None:
        """Show what was found, and how many of each kind there are."""
        self._answer = answer
        chosen = self.kinds.currentData()
        self.kinds.clear()
        self.kinds.addItem(tr("All kinds"), "")
        for kind, name in _KINDS:
            count = sum(hit.found.kind == kind for hit in answer.hits)
            if count:
                self.kinds.addItem(f"{tr(name)} {count}", kind)
        self.kinds.choose(chosen)
        if self.kinds.currentIndex() < 0:
            self.kinds.choose("")
        self._fill()

    def _fill(self) -> None:
        answer, kind = self._answer, self.kinds.currentData()
        hits = [hit for hit in answer.hits if kind in ("", hit.found.kind)] if answer is not None else []
        self._places = {
            hit.found.id: Place("engagement", hit.found.key, hit.found.tab, hit.found.focus) for hit in hits
        }
        self.list.show_lines([_line(hit) for hit in hits])
        self._card.setVisible(bool(hits))
        self.kinds.setEnabled(bool(hits))
        self.note.setText("" if hits else self._nothing())
        self.note.setVisible(not hits)
        self.count.setText(self._counted(len(hits)))
        if self.field.text().strip():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, self.count.text()))

    def _counted(self, count: int) -> str:
        if self._answer is not None and self._answer.is_cut:
            return tr("The best {n}; another word narrows them").format(n=count)
        return tr("1 place") if count == 1 else tr("{n} places").format(n=count) if count else ""

    def _nothing(self) -> str:
        text = self.field.text().strip()
        if not text:
            return tr("Each word is sought as the beginning of a word, in every engagement.")
        said = tr("Nothing for “{text}”.").format(text=plain(text))
        like = self._answer.closest if self._answer is not None else ""
        return f"{said} {tr('Closest: {title}.').format(title=plain(like))}" if like else said

    def _enter_list(self) -> None:
        """Lead to the list; the second Enter opens a row."""
        if self.list.lines.lines:
            self.list.setFocus()

    def _lay_out(self) -> None:
        theme = self.ui.theme
        top = QHBoxLayout()
        top.addWidget(Text(theme, tr("Search"), size=Size.TITLE, bold=True))
        top.addStretch(1)
        top.addWidget(self.count)
        self._typed = QHBoxLayout()
        self._typed.addWidget(self.field, 1)
        self._typed.addWidget(self.kinds)
        self._column = QVBoxLayout(self)
        self._column.addLayout(top)
        self._column.addLayout(self._typed)
        self._column.addWidget(self.note)
        self._column.addWidget(self._card, 1000)
        self._column.addStretch(1)

    def _dress(self) -> None:
        theme = self.ui.theme
        self._column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(8))
        self._column.setSpacing(theme.px(12))
        self._typed.setSpacing(theme.px(8))
        self.kinds.setFixedWidth(theme.px(176))
        self._card.outer.setContentsMargins(1, theme.px(4), 1, theme.px(4))


def _line(hit: Hit) -> Line:
    found = hit.found
    on = day(found.on, year=True) if found.on is not None else ""
    return Line(found.text, found.id, on, note=f"{found.key} · {tr(found.kind)}")
