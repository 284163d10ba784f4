"""Brief: one look before a call at the whole boundary, what is in flight, the dates, and the minimum."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engagement_desk.application.queries.brief import Brief, brief
from engagement_desk.domain.kinds import ClauseKind
from engagement_desk.ui.pages.brief_asking import Asking
from engagement_desk.ui.pages.brief_cards import DoorCard
from engagement_desk.ui.pages.brief_export import BriefExportBar
from engagement_desk.ui.pages.brief_minimum import MinimumCard
from engagement_desk.ui.pages.brief_words import CONDITIONAL, clause_doors, date_doors, flight_doors
from engagement_desk.ui.pages.engagement import EngagementTab
from engagement_desk.ui.pages.scope_words import revision_said
from engagement_desk.ui.place import Place
from engagement_desk.ui.regions import Region
from engagement_desk.ui.text import day, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, Button
from engagement_desk.ui.widgets.cards import Card, EmptyState
from engagement_desk.ui.widgets.door_rows import Door
from engagement_desk.ui.widgets.page_frame import Arrangement, CardBlock, PageScroll, Pinned
from engagement_desk.ui.widgets.scroll import FocusFollower

_SCOPE: dict[int, Arrangement] = {
    3: ((352, (0,)), (280, (1,)), (352, (2,))),
    2: ((1, (0,)), (1, (1, 2))),
    1: ((1, (0, 1, 2)),),
}
_STATE: dict[int, Arrangement] = {
    3: ((342, (0,)), (342, (1,)), (300, (2,))),
    2: ((1, (0,)), (1, (1, 2))),
    1: ((1, (0, 1, 2)),),
}


class BriefPage(EngagementTab):
    """The first tab of an engagement."""

    shows = frozenset(
        {
            "Engagement",
            "ScopeItem",
            "ScopeRevision",
            "ChangeOrder",
            "Request",
            "Entry",
            "Deliverable",
            "ExitPolicy",
            "Notice",
            "TermsVersion",
            "StatusChange",
            "Invoice",
            "PublishedReview",
            "LogItem",
        }
    )

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build the cards."""
        super().__init__(ui, parent)
        theme = ui.theme
        self._view: Brief | None = None
        self.asking = Asking(ui, self)
        self.included = DoorCard(ui, tr("In scope"), tr("Nothing is included."))
        self.conditional = DoorCard(ui, tr("Conditional"), tr("Nothing is conditional."))
        self.excluded = DoorCard(ui, tr("Out of scope"), tr("Nothing is excluded: the scope is open on that side."))
        self.flight = DoorCard(
            ui, tr("In flight"), tr("Nothing is waiting. What the client asks for is logged with Ctrl+J.")
        )
        self.dates = DoorCard(
            ui, tr("Deliverables and dates"), tr("No dates. Deliverables and an exit policy put them here.")
        )
        self.all_dates = Button(theme, tr("All dates"), LINK)
        self.dates.add_link(self.all_dates)
        self.minimum = MinimumCard(theme)
        self.write_button = Button(theme, tr("Write the first clause"))
        self.no_scope = Card(theme)
        told = tr("No scope issued. Until it is, nothing here is excluded.")
        self.no_scope.add(EmptyState(theme, told, self.write_button))
        self.scope = CardBlock(theme, (self.included, self.conditional, self.excluded), _SCOPE)
        self.state = CardBlock(theme, (self.flight, self.dates, self.minimum), _STATE)
        self.export_button = Button(theme, tr("Brief as PDF  Ctrl+P"), LINK)
        self.export_bar = BriefExportBar(ui)
        self._lay_out()
        self.asking.turned.connect(self._show_scope)
        self.area.columns_changed.connect(self._arrange)
        self.write_button.clicked.connect(self._write_clause)
        self.export_button.clicked.connect(self._export)
        self.all_dates.clicked.connect(lambda: self.ui.go(Place("clock", self.key)))
        self.export_bar.closed.connect(self._end_export)
        for doors in (self.asking.evidence.list, self.minimum.earned, self.minimum.rows):
            doors.opened.connect(self._open)

    def arrive(self, place: Place) -> None:
        """Show an engagement; what was typed for it and not sent stands in the ask line again."""
        before = self.key
        if place.key is not None and place.key != before:
            self._view = None
        super().arrive(place)
        if self.key != before:
            self.asking.turn_to(self.key)
            self._put_bar_away()

    def reload(self) -> None:
        """Ask for the brief."""
        self.ui.tasks.ask(self, brief, self.key, self.ui.now(), then=self._show)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Asking, what follows from an ask, and the brief on paper."""
        return {
            "engagement.ask": self.asking.focus,
            "page.next_state": self.asking.log_request,
            "page.refuse": self.asking.draft_order,
            "page.copy_reply": self.asking.copy_reply,
            "file.print": self._export,
        }

    def regions(self) -> list[Region]:
        """The ask line, the evidence or the scope, and the cards below."""
        evidence = self.asking.evidence
        cards = [Region(card, card.list) for card in (self.included, self.conditional, self.excluded)]
        state = [Region(card, card.list) for card in (self.flight, self.dates)]
        return [
            Region(self.asking.line, self.asking.line),
            Region(evidence, evidence.log_button),
            Region(self.no_scope, self.write_button),
            *cards,
            *state,
            Region(self.minimum, self.minimum.earned),
            Region(self.export_bar, self.export_bar.path),
        ]

    def first_focus(self) -> QWidget | None:
        """The ask line: before a call it is what is wanted."""
        return self.asking.line

    def _show(self, view: Brief) -> None:
        self._view = view
        self.included.show_doors(clause_doors(view, (ClauseKind.INCLUDED,)))
        self.conditional.show_doors(clause_doors(view, CONDITIONAL))
        self.excluded.show_doors(clause_doors(view, (ClauseKind.EXCLUDED,)))
        if view.revision is not None:
            since = day(view.revision.effective, year=view.revision.effective.year != view.as_of.year)
            self.included.aside.setText(f"{revision_said(view.revision.number)}, {since}")
        self.write_button.setText(tr("Issue the draft …") if view.has_draft else tr("Write the first clause"))
        self.write_button.updateGeometry()
        self.flight.show_doors(flight_doors(view))
        self.dates.show_doors(date_doors(view))
        self.minimum.show_minimum(view)
        self.minimum.setVisible(self.ui.presenting.key is None)
        self.all_dates.setVisible(self.ui.presenting.key is None)
        self._show_scope()
        self.asking.refresh()

    def _show_scope(self) -> None:
        """Show the scope, or in its place the evidence: then nothing below it jumps."""
        evidence, is_asking = self.asking.evidence, self.asking.is_on
        shown = self.no_scope if self._view is not None and self._view.revision is None else self.scope
        if is_asking and self.area.columns == 1:
            evidence.setMinimumHeight(0)
        elif is_asking and evidence.isHidden():
            evidence.setMinimumHeight(min(shown.height(), self.area.viewport().height()))
        evidence.setVisible(is_asking)
        evidence.head.setVisible(is_asking)
        for widget in (self.scope, self.no_scope):
            widget.setVisible(widget is shown and not is_asking)

    def _open(self, door: Door) -> None:
        if door.place is not None:
            self.ui.go(door.place)

    def _write_clause(self) -> None:
        has_draft = self._view is not None and self._view.has_draft
        self.ui.go(Place("engagement", self.key, "Scope", "issue" if has_draft else "new"))

    def _export(self) -> None:
        self.export_button.hide()
        self.export_bar.begin(self.key)

    def _end_export(self) -> None:
        self._put_bar_away()
        self.export_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_bar_away(self) -> None:
        """Put the bar away, unless a PDF is being made."""
        if not self.export_bar.is_busy:
            self.export_bar.hide()
            self.export_button.show()

    def _lay_out(self) -> None:
        self.area = PageScroll(self.ui.theme)
        FocusFollower(self.area, self.ui.theme)
        self._pinned = Pinned(self.ui.theme, self.area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pinned)
        column.addWidget(self.area, 1)
        self._pinned.add(self.asking.line)
        for widget in (self.asking.evidence, self.no_scope, self.scope, self.state, self.export_bar):
            self.area.body.addWidget(widget)
        self.area.body.addWidget(self.export_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.area.body.addStretch(1)
        self.asking.evidence.hide()
        self.no_scope.hide()
        self._arrange(self.area.columns)

    def _arrange(self, columns: int) -> None:
        self.scope.arrange(columns)
        self.state.arrange(columns)
        evidence, bar = self.asking.evidence, self.export_bar
        if columns == 1:
            self._pinned.add(evidence.give_head())
        else:
            evidence.take_head()
        self._show_scope()
        order: list[QWidget] = [self.asking.line, self.asking.line.as_of, evidence.list, *evidence.deeds]
        order.append(self.write_button)
        for block in (self.scope, self.state):
            for card in block.reading_order(columns):
                order += card.stops if isinstance(card, DoorCard) else [self.minimum.earned, self.minimum.rows]
        order += [*bar.stops, self.export_button]
        for before, after in itertools.pairwise(order):
            QWidget.setTabOrder(before, after)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Bring the scope back on Esc, from the evidence too."""
        if event.key() == Qt.Key.Key_Escape and self.asking.is_on:
            self.asking.clear()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Keep what was typed a moment ago."""
        super().hideEvent(event)
        self.asking.keep()
