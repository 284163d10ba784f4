"""The first page of an empty workspace: begin the first engagement, or look at a sample."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from engagement_desk.application.queries.start import start
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.pages.base import Page
from engagement_desk.ui.place import Place
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import mark, tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, PLAIN, PRIMARY, Button, LinkRow
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.page_frame import PageScroll

if TYPE_CHECKING:
    from engagement_desk.application.desk import Desk
    from engagement_desk.application.queries.start import Start

_WIDTH = 560
_BOUNDARIES = (
    (mark("Scope"), mark("What is in, what is out, and what changed: every revision is kept.")),
    (mark("Hours"), mark("One line logs them; each has a class, and the rules of its agreement.")),
    (mark("Deliverables"), mark("With dates and criteria, so that acceptance is never a matter of opinion.")),
    (mark("Exit"), mark("Notice, minimum and handover: what it costs to part on any day.")),
)


class WelcomePage(Page):
    """Leads to the assistant, or to a sample workspace of its own."""

    shows: ClassVar[frozenset[str]] = frozenset({"Engagement"})

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it."""
        super().__init__(ui, parent)
        theme = ui.theme
        self.begin = Button(theme, tr("Set up the first engagement"), PRIMARY)
        self.bring = Button(theme, tr("Import hours from another time tracker"), LINK)
        self.sample = Button(theme, tr("Look at a sample"), PLAIN)
        self.moved = Button(theme, tr("Open a workspace from another computer"), LINK)
        self.moved.clicked.connect(lambda: ui.go(Place("move", focus="arrive")))
        self.message = Text(theme, token="risk", wrap=True)
        self.message.hide()
        self.begin.clicked.connect(lambda: ui.go(Place("assistant")))
        self.bring.clicked.connect(lambda: ui.go(Place("import")))
        self.sample.clicked.connect(self._open_sample)
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()

    def title(self) -> str:
        """The page's name."""
        return tr("Welcome")

    def reload(self) -> None:
        """Ask whether there is an engagement by now."""
        self.ui.tasks.ask(self, start, then=self._leave)

    def first_focus(self) -> QWidget | None:
        """The first step."""
        return self.begin

    def _leave(self, found: Start) -> None:
        if found.keys and self.isVisible():
            self.ui.go(Place("today"))

    def _open_sample(self) -> None:
        from engagement_desk.application.sample_workspace import open_sample

        desk = self.ui.tasks.desk
        self.sample.setEnabled(False)
        self.message.hide()
        self.ui.tasks.work_long(
            tr("Making the sample workspace"),
            lambda _: open_sample(desk),
            then=self._show_sample,
            failed=self._failed,
        )

    def _show_sample(self, desk: Desk) -> None:
        self.sample.setEnabled(True)
        self.ui.switch(desk)

    def _failed(self, error: DeskError) -> None:
        self.sample.setEnabled(True)
        self.message.setText(refusal_said(error))
        self.message.show()

    def _lay_out(self) -> None:
        theme = self.ui.theme
        self._scroll = PageScroll(theme)
        self._column = QVBoxLayout()
        self._column.addWidget(Text(theme, tr("Welcome"), size=Size.TITLE, bold=True))
        lead = tr("Engagement Desk keeps the four boundaries of every engagement, and measures the work against them.")
        self._column.addWidget(Text(theme, lead, token="muted", wrap=True))
        self._terms: list[Text] = []
        for name, meaning in _BOUNDARIES:
            row = QHBoxLayout()
            term = Text(theme, tr(name), bold=True)
            self._terms.append(term)
            row.addWidget(term, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Text(theme, tr(meaning), wrap=True), 1)
            self._column.addLayout(row)
        self._steps = QHBoxLayout()
        self._steps.addWidget(self.begin)
        self._steps.addWidget(self.sample)
        self._steps.addStretch(1)
        self._column.addLayout(self._steps)
        self._column.addLayout(LinkRow(theme, self.bring))
        self._column.addLayout(LinkRow(theme, self.moved))
        self._column.addWidget(self.message)
        self._where = Text(theme, self._said_where(), size=Size.SMALL, token="muted", wrap=True)
        self._column.addWidget(self._where)
        self._inner = QWidget()
        self._inner.setLayout(self._column)
        self._scroll.body.addStretch(1)
        middle = QHBoxLayout()
        for part in (None, self._inner, None):
            middle.addStretch(1) if part is None else middle.addWidget(part, 1000)
        self._scroll.body.addLayout(middle)
        self._scroll.body.addStretch(2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _said_where(self) -> str:
        path: Path = self.ui.tasks.desk.path
        said = tr("Everything stays on this computer, in {path}. The sample is a file of its own beside it.")
        return said.format(path=_from_home(path))

    def _dress(self) -> None:
        theme = self.ui.theme
        self._column.setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(24))
        self._column.setSpacing(theme.px(16))
        self._steps.setSpacing(theme.px(12))
        self._steps.setContentsMargins(0, theme.px(8), 0, 0)
        self._inner.setMaximumWidth(theme.px(_WIDTH))
        widest = max(theme.text_width(term.text(), bold=True) for term in self._terms)
        for term in self._terms:
            term.setFixedWidth(round(widest) + theme.px(16))


def _from_home(path: Path) -> str:
    """Write a path as users know it: below their home with a tilde, where the system has that."""
    home = Path.home()
    return f"~/{path.relative_to(home)}" if os.name == "posix" and path.is_relative_to(home) else str(path)
