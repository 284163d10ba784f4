"""Reviews: the quarters, the written parts of one of them, its figures and the pages as they will be printed."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from engagement_desk.application.queries.reviews_page import (
    QuarterRow,
    QuarterShown,
    QuartersPage,
    QuarterState,
    quarter_shown,
    quarters_page,
)
from engagement_desk.ui.pages.engagement import EngagementTab
from engagement_desk.ui.pages.reviews_frame import WORDS, ReviewsFrame
from engagement_desk.ui.pages.reviews_keeping import Keeper
from engagement_desk.ui.pages.reviews_publish import PublishSheet
from engagement_desk.ui.pages.reviews_words import (
    first_quarter,
    lead_said,
    quarter_line,
    quarter_title,
    state_said,
)
from engagement_desk.ui.place import Place
from engagement_desk.ui.regions import Region
from engagement_desk.ui.text import day, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.labels import Text

_STATUS = "status:"


class ReviewsPage(EngagementTab):
    """The tab."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {
            "ReviewText",
            "PublishedReview",
            "Entry",
            "Engagement",
            "TermsVersion",
            "Deliverable",
            "ChangeOrder",
            "Request",
            "LogItem",
            "ScopeRevision",
            "Setting",
            "StatusChange",
            "Client",
            "ExitPolicy",
            "Notice",
            "Holiday",
            "Invoice",
            "Logo",
        }
    )

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it."""
        super().__init__(ui, parent)
        self._page: QuartersPage | None = None
        self._listed = self._shown = self._wanted = ""
        self._month = ""
        self._exports = self._returns = False
        self.frame = ReviewsFrame(ui)
        self._keeper = Keeper(ui, self.frame.parts, lambda: (self._listed, self._shown))
        self.sheet = PublishSheet(ui)
        self.not_started = Text(ui.theme, token="muted", wrap=True)
        self._empty = QWidget()
        empty = QVBoxLayout(self._empty)
        empty.setContentsMargins(0, ui.theme.px(8), 0, 0)
        empty.addWidget(self.not_started)
        empty.addStretch(1)
        self._stack = QStackedWidget()
        for widget in (self.frame, self.sheet, self._empty):
            self._stack.addWidget(widget)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._stack)
        self._connect()
        ui.theme.changed.connect(self._dress)
        self._dress()

    def title(self) -> str:
        """The page's name."""
        return tr("Reviews")

    def arrive(self, place: Place) -> None:
        """Come to the front, at a quarter where the place names one, or at the status of a month (`status:2026-09`)."""
        if place.key is not None and place.key != self.key:
            self.frame.parts.commit()
            self._leave_sheet()
            self.frame.end_export()
            self._page = None
            self.frame.figures.was_left = False
        self._returns, self.frame.figures.was_left = self.frame.figures.was_left, False
        wanted = "" if self._returns else place.focus or ""
        self._exports = wanted.startswith(_STATUS)
        self._month = wanted.removeprefix(_STATUS) if self._exports else ""
        self._wanted = "" if self._exports else wanted
        super().arrive(place)
        if self._page is not None and not self.stale:
            self._pick_wanted()
            if self._exports:
                self.begin_export()

    def reload(self) -> None:
        """Ask for the quarters."""
        self.ui.tasks.ask(self, quarters_page, self.key, self.ui.now().today, then=self._show, failed=self.ui.tell)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The page's actions."""
        return {
            "file.export_review": self.begin_export,
            "file.print": self.begin_export,
            "view.preview": self._preview,
            "edit.filter": self._find,
            "page.next_state": self.ask_publish,
            "edit.new_here": self._write,
        }

    def first_focus(self) -> QWidget | None:
        """The quarters, or the field that stands for them; the figure that led away, when coming back; the file to
        export to, where the place asks for that.
        """
        if self.frame.export_bar.isVisibleTo(self) and self.frame.export_bar.path.hasFocus():
            return self.frame.export_bar.path
        return self.frame.figures.table if self._returns else self.frame.quarters

    def regions(self) -> list[Region]:
        """Those of the quarter in front, or the sheet."""
        return self.frame.regions() if self.frame.isVisible() else super().regions()

    @property
    def quarter(self) -> QuarterRow | None:
        """The quarter that is shown."""
        rows = self._page.quarters if self._page is not None else ()
        return next((row for row in rows if row.name == self._shown), None)

    def begin_export(self) -> None:
        """Propose a file for the PDF; while the quarters are still being read, as soon as they are there."""
        row, page = self.quarter, self._page
        self._exports = row is None
        if row is None or page is None:
            return
        self.frame.parts.commit()
        self._leave_sheet()
        month, self._month = self._month, ""
        self.frame.begin_export(page.engagement, row, month)

    def ask_publish(self) -> None:
        """Show what publishing would lock."""
        row = self.quarter
        if row is not None and self.frame.publish.isEnabled():
            self.frame.parts.commit()
            self.sheet.begin(self.key, row.name)

    def _show(self, page: QuartersPage) -> None:
        self._page = page
        if not page.quarters:
            said = tr("No quarter yet: the engagement starts on {day}.")
            self.not_started.setText(said.format(day=day(page.starts, year=True)))
            self._stack.setCurrentWidget(self._empty)
            return
        if self._stack.currentWidget() is self.sheet:
            self.sheet.refresh()
        else:
            self._stack.setCurrentWidget(self.frame)
        self.frame.combo.blockSignals(True)
        self.frame.combo.clear()
        for row in page.quarters:
            self.frame.combo.addItem(f"{quarter_title(row)} · {state_said(row)[0]}", row.name)
        self.frame.combo.blockSignals(False)
        if page.engagement != self._listed:
            self._listed = page.engagement
            self._shown = ""
            self.frame.preview.choose_paper(page.paper)
            self.frame.list.show_lines([])
            self.frame.list.begin_at(first_quarter(page.quarters))
        now = self.ui.now()
        self.frame.list.show_lines([quarter_line(row, now) for row in page.quarters])
        if not self._pick_wanted():
            self._picked(self.frame.list.current_id)

    def _pick_wanted(self) -> bool:
        wanted, self._wanted = self._wanted or self._quarter_of_month(), ""
        return bool(wanted) and wanted != self._shown and self.frame.list.pick(wanted)

    def _quarter_of_month(self) -> str:
        """Name the quarter of the month whose status is asked for; the month is forgotten where there is none."""
        rows = self._page.quarters if self._page is not None and self._month else ()
        found = (row.name for row in rows if f"{row.starts:%Y-%m}" <= self._month <= f"{row.ends:%Y-%m}")
        return next(found, "")

    def _picked(self, name: str) -> None:
        if self._page is None or not name:
            return
        if name != self._shown:
            self.frame.parts.commit()
            self.frame.end_export()
            self._shown = name
        row = self.quarter
        if row is None:
            return
        today = self.ui.now().today
        self.frame.combo.choose(name)
        self.frame.heading.setText(quarter_title(row))
        self.frame.lead.setText(lead_said(row, today))
        covered = row.state is QuarterState.COVERED
        self.frame.publish.setEnabled(not covered)
        words = tr("Publish edition {n} …").format(n=(row.edition or 0) + 1) if row.edition else tr("Publish …")
        self.frame.publish.setText(words)
        self.frame.publish.updateGeometry()
        self.ui.tasks.ask(
            self.frame.parts, quarter_shown, self.key, name, today, then=self._show_quarter, failed=self.ui.tell
        )
        if self._exports:
            self.begin_export()

    def _show_quarter(self, found: QuarterShown) -> None:
        row, page = self.quarter, self._page
        if row is None or page is None or found.quarter != row.name:
            return
        self.frame.parts.show_words(f"{page.engagement} {row.name}", found.words, found.stand_in)
        self._keeper.bring_back()
        final = found.content.control.final
        self.frame.parts.last_actions.show_actions(found.content.actions.last_rows, frozen=final)
        self.frame.set_order()
        self.frame.scope.setVisible(final and bool(found.content.reflection.adjustments))
        self.frame.figures.show_review(found.content, found.documents)
        self.frame.preview.show_review(page.engagement, row.name, self.ui.now().today)

    def _show_sheet(self) -> None:
        self._stack.setCurrentWidget(self.sheet)

    def _leave_sheet(self) -> None:
        if self._stack.currentWidget() is self.sheet:
            self._stack.setCurrentWidget(self.frame)
            self.frame.publish.setFocus(Qt.FocusReason.OtherFocusReason)

    def _classify(self) -> None:
        self._leave_sheet()
        self.ui.go(Place("triage", self.key))

    def _export_closed(self) -> None:
        self.frame.end_export()
        self.frame.export.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, _number: int) -> None:
        self.frame.list.pick(str(self.frame.combo.currentData()))

    def _preview(self) -> None:
        self._leave_sheet()
        self.frame.toggle_preview()

    def _find(self) -> None:
        self._leave_sheet()
        self.frame.begin_find()

    def _go_scope(self) -> None:
        self.ui.go(Place("engagement", self.key, "Scope"))

    def _write(self, _name: str = "") -> None:
        self._leave_sheet()
        if not self.frame.is_wide:
            self.frame.turn(WORDS)
        self.frame.parts.enter()

    def _connect(self) -> None:
        frame = self.frame
        frame.list.picked.connect(self._picked)
        frame.list.opened.connect(self._write)
        frame.combo.activated.connect(self._choose)
        frame.scope.clicked.connect(self._go_scope)
        frame.publish.clicked.connect(self.ask_publish)
        frame.export.clicked.connect(self.begin_export)
        frame.export_bar.closed.connect(self._export_closed)
        self.sheet.shown.connect(self._show_sheet)
        self.sheet.classify.connect(self._classify)
        self.sheet.write.connect(self._write)
        self.sheet.left.connect(self._leave_sheet)
        self.sheet.published.export.connect(self.begin_export)
        self.sheet.published.scope.connect(self._go_scope)

    def _dress(self) -> None:
        px = self.ui.theme.px
        self._column.setContentsMargins(0, px(4), 0, px(8))
