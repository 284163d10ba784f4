"""Reviews due: every quarter of every engagement that is not published, by the day it closes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from engagement_desk.application.queries.reviews_page import DuePage, DueRow, due_page
from engagement_desk.ui.pages.base import Page
from engagement_desk.ui.pages.reviews_batch import BatchCard
from engagement_desk.ui.pages.reviews_words import closes_said, distance_said, lateness
from engagement_desk.ui.place import Place
from engagement_desk.ui.regions import Region
from engagement_desk.ui.text import day, tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import Button
from engagement_desk.ui.widgets.cards import WideCard
from engagement_desk.ui.widgets.doors import Door, DoorList
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.page_frame import PageScroll
from engagement_desk.ui.widgets.scroll import FocusFollower
from engagement_desk.ui.widgets.tab_order import set_reading_order


class ReviewsDuePage(Page):
    """The page in the rail."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {"ReviewText", "PublishedReview", "Engagement", "Entry", "StatusChange", "Setting", "Client"}
    )

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it."""
        super().__init__(ui, parent)
        theme = ui.theme
        self._paper = "a4"
        self.heading = Text(theme, tr("Reviews due"), size=Size.TITLE, bold=True)
        self.lead = Text(theme, token="muted", figures=True)
        self.export = Button(theme, tr("Export all …"))
        self.export.setToolTip(tr("Export all (Ctrl+Shift+E)"))
        self.batch = BatchCard(ui)
        self.list = DoorList(theme, tr("Reviews due"))
        self._card = WideCard(theme)
        self._card.add(self.list)
        self.empty = Text(theme, token="muted", figures=True, wrap=True)
        self._scroll = PageScroll(theme)
        FocusFollower(self._scroll, theme)
        for widget in (self.batch, self._card, self.empty):
            self._scroll.body.addWidget(widget)
        self._scroll.body.addStretch(1)
        self._head = QHBoxLayout()
        self._head.addWidget(self.heading, 1)
        self._head.addWidget(self.export)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self.lead)
        self._column.addWidget(self._scroll, 1)
        self.list.opened.connect(self._open)
        self.export.clicked.connect(self.begin_export)
        self.batch.closed.connect(self._end_export)
        set_reading_order(self)
        self.empty.hide()
        theme.changed.connect(self._dress)
        self._dress()

    def title(self) -> str:
        """The page's name."""
        return tr("Reviews due")

    def reload(self) -> None:
        """Ask for what is due."""
        self.ui.tasks.ask(self, due_page, self.ui.now().today, then=self._show)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The page's actions."""
        return {"file.export_review": self.begin_export}

    def begin_export(self) -> None:
        """Ask which reviews go into which folder."""
        if self.export.isEnabled():
            self.batch.begin(self._paper)
            self.export.hide()

    def regions(self) -> list[Region]:
        """The card that exports while it is open, and the list."""
        return [Region(self.batch, self.batch.folder), Region(self.list, self.list)]

    def first_focus(self) -> QWidget | None:
        """The list."""
        return self.list

    def _show(self, page: DuePage) -> None:
        self._paper = page.paper
        self.show_rows(page.rows)

    def show_rows(self, rows: tuple[DueRow, ...]) -> None:
        """Show what is due, those that have closed first."""
        today = self.ui.now().today
        closed = [row for row in rows if row.closes < today]
        running = [row for row in rows if row.closes >= today]
        doors: list[Door] = []
        for heading, group in ((tr("Closed, not published"), closed), (tr("Closing next"), running)):
            if group:
                doors += [Door("", heading, is_heading=True), *(_door(row, today) for row in group)]
        self.list.show_doors(doors)
        self._card.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.empty.setText(tr("Nothing due before {day}.").format(day=day(date(today.year, 12, 31))))
        self.lead.setText(_lead(closed, running, today) if rows else "")
        self.lead.setVisible(bool(rows))
        self.export.setEnabled(bool(rows))
        self.batch.offer(rows, today)

    def _end_export(self) -> None:
        self.batch.hide()
        self.export.show()
        self.export.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, door: Door) -> None:
        if door.place is not None:
            self.ui.go(door.place)

    def _dress(self) -> None:
        px = self.ui.theme.px
        self._column.setContentsMargins(px(24), px(20), px(24), 0)
        self._column.setSpacing(px(6))


def _door(row: DueRow, today: date) -> Door:
    notes = [row.client, tr("{n} of {all} parts").format(n=row.parts, all=row.all_parts)]
    if row.unclassified:
        count = row.unclassified
        notes.append(tr("1 entry without a class") if count == 1 else tr("{n} entries without a class").format(n=count))
    return Door(
        f"{row.engagement} {row.quarter}",
        f"{row.quarter} · {row.title}",
        ref=row.engagement,
        aside=f"{closes_said(row.closes, today, day(row.closes))}, {distance_said(row.closes, today)}",
        state=lateness(row.closes, today),
        note=" · ".join(notes),
        place=Place("engagement", row.engagement, "Reviews", row.quarter),
    )


def _lead(closed: list[DueRow], running: list[DueRow], today: date) -> str:
    count = len(closed)
    if count == 0:
        return tr("Nothing is overdue. The next one {closes}.").format(closes=closes_said(running[0].closes, today))
    return tr("1 quarter has closed.") if count == 1 else tr("{n} quarters have closed.").format(n=count)
