"""Reviews: the quarters, the written parts of one of them, its figures and the pages as they will be printed."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from engagement_desk.application.commands.reviews import WriteSection, write_section
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.reviews_page import (
    QuarterRow,
    QuarterShown,
    QuartersPage,
    QuarterState,
    quarter_shown,
    quarters_page,
)
from engagement_desk.domain.errors import DeskError
from engagement_desk.domain.kinds import ReviewSection
from engagement_desk.ui.pages.engagement import EngagementTab
from engagement_desk.ui.pages.reviews_frame import WORDS, ReviewsFrame
from engagement_desk.ui.pages.reviews_publish import PublishSheet
from engagement_desk.ui.pages.reviews_words import (
    PARTS,
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
        }
    )

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it."""
        super().__init__(ui, parent)
        self._page: QuartersPage | None = None
        self._listed = self._shown = self._wanted = ""
        self._exports = self._returns = False
        self._unkept: dict[tuple[str, str, ReviewSection], str] = {}
        self.frame = ReviewsFrame(ui)
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
        """Come to the front, at a quarter where the place names one."""
        if place.key is not None and place.key != self.key:
            self.frame.parts.commit()
            self._leave_sheet()
            self.frame.end_export()
            self._page = None
            self.frame.figures.was_left = False
        self._returns, self.frame.figures.was_left = self.frame.figures.was_left, False
        self._wanted, self._exports = "" if self._returns else place.focus or "", False
        super().arrive(place)
        if self._page is not None and not self.stale:
            self._pick_wanted()

    def reload(self) -> None:
        """Ask for the quarters."""
        self.ui.tasks.ask(self, quarters_page, self.key, self.ui.now().today, then=self._show, failed=self.ui.tell)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The page's actions."""
        return {
            "file.export_review": self.begin_export,
            "view.preview": self._preview,
            "page.next_state": self.ask_publish,
            "edit.new_here": self._write,
        }

    def first_focus(self) -> QWidget | None:
        """The quarters, or the field that stands for them; the figure that led away, when coming back."""
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
        self.frame.begin_export(page.engagement, row.name, page.paper)

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
            self.frame.list.show_lines([])
            self.frame.list.begin_at(first_quarter(page.quarters))
        now = self.ui.now()
        self.frame.list.show_lines([quarter_line(row, now) for row in page.quarters])
        if not self._pick_wanted():
            self._picked(self.frame.list.current_id)

    def _pick_wanted(self) -> bool:
        wanted, self._wanted = self._wanted, ""
        return bool(wanted) and wanted != self._shown and self.frame.list.pick(wanted)

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
        for section, part in self.frame.parts.parts.items():
            text = self._unkept.pop((page.engagement, row.name, section), None)
            if text is not None:
                part.note.setPlainText(text)
        self.frame.figures.show_review(found.content, found.documents)
        self.frame.preview.show_review(page.engagement, row.name, self.ui.now().today, page.paper)

    def _edited(self, section: ReviewSection, text: str) -> None:
        if not self._shown:
            return
        part = self.frame.parts.parts[section]
        key, quarter = self._listed, self._shown

        def done(_changes: Changes) -> None:
            if (key, quarter) == (self._listed, self._shown):
                part.keep(text)
            said = tr("Saved “{part}” of {key} {quarter}") if text else tr("Cleared “{part}” of {key} {quarter}")
            self.ui.say(said.format(part=tr(PARTS[section].label), key=key, quarter=quarter))

        def failed(error: DeskError) -> None:
            if (key, quarter) == (self._listed, self._shown):
                part.refuse(error)
                return
            self._unkept[key, quarter, section] = text
            self.ui.tell(error)

        wanted = WriteSection(key=key, quarter=quarter, section=section, text=text)
        self.ui.tasks.run(write_section, wanted, then=done, failed=failed)

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
        frame.parts.edited.connect(self._edited)
        frame.publish.clicked.connect(self.ask_publish)
        frame.export.clicked.connect(self.begin_export)
        frame.export_bar.closed.connect(self._export_closed)
        self.sheet.shown.connect(self._show_sheet)
        self.sheet.classify.connect(self._classify)
        self.sheet.left.connect(self._leave_sheet)

    def _dress(self) -> None:
        px = self.ui.theme.px
        self._column.setContentsMargins(0, px(4), 0, px(8))
