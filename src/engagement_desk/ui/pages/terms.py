"""Terms: every version with what it changed, and a form for the next one that says what it would re-value."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from engagement_desk.application.commands.terms import SetTerms, TermsValues, set_terms
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.terms_page import (
    TermsPage as TermsView,
)
from engagement_desk.application.queries.terms_page import (
    TermsPreview,
    VersionRow,
    preview_terms,
    terms_page,
    values_on,
)
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.pages.engagement import EngagementTab
from engagement_desk.ui.pages.terms_draft import keep_draft, kept_draft
from engagement_desk.ui.pages.terms_form import TermsForm
from engagement_desk.ui.pages.terms_outcome import OutcomeCard
from engagement_desk.ui.pages.terms_timeline import Line, Span, TimeLine
from engagement_desk.ui.pages.terms_words import changes_said, span_said, terms_said
from engagement_desk.ui.regions import Region
from engagement_desk.ui.text import day, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.cards import WideCard
from engagement_desk.ui.widgets.doors import Door, DoorList
from engagement_desk.ui.widgets.form_fields import Reading
from engagement_desk.ui.widgets.page_frame import PageScroll
from engagement_desk.ui.widgets.scroll import FocusFollower
from engagement_desk.ui.widgets.tab_order import set_reading_order

_FORM_WIDTH = 440
_ANY = 16_777_215
_PINNED_FROM = 220
_SLOW_MS = 300


class TermsPage(EngagementTab):
    """The tab."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {"TermsVersion", "Engagement", "Entry", "PublishedReview", "Invoice", "ChangeOrder"}
    )

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it."""
        super().__init__(ui, parent)
        self._view: TermsView | None = None
        self._asked: tuple[date, TermsValues] | None = None
        self._saving = False
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW_MS)
        self._build(ui)
        self._connect()
        self._dress()

    def title(self) -> str:
        """The page's name."""
        return tr("Terms")

    def reload(self) -> None:
        """Ask for the versions."""
        self.ui.tasks.ask(self, terms_page, self.key, self.ui.now().today, then=self._show, failed=self.ui.tell)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The page's actions."""
        return {"edit.new_here": self._begin, "page.next_state": self.save}

    def first_focus(self) -> QWidget | None:
        """The versions."""
        return self.list

    def regions(self) -> list[Region]:
        """The versions, and the form."""
        return [Region(self._card, self.list), Region(self.form, self.form.since)]

    def save(self) -> None:
        """Save the version that is on the form."""
        if self._saving or self._view is None:
            return
        self.form.since.read()
        values, since, key = self.form.values(), self.form.since.day, self._view.engagement
        if self.form.has_errors or not values:
            return

        def done(_changes: Changes) -> None:
            self._saving = False
            self.form.form.saved(key, tuple(values))
            self.ui.say(tr("Saved the terms of {key} from {day}").format(key=key, day=day(since, year=True)))

        def failed(error: DeskError) -> None:
            self._saving = False
            self._refuse(error, values)

        self._saving = True
        self.outcome.save.setEnabled(False)
        self.ui.tasks.run(set_terms, SetTerms(key=key, effective_from=since, values=values), then=done, failed=failed)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Decide anew where the outcome stands."""
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self._arrange()

    def _begin(self) -> None:
        self.form.since.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self, view: TermsView) -> None:
        is_other = self._view is None or view.engagement != self._view.engagement
        kept = kept_draft(self.ui, view.engagement) if is_other else None
        if is_other:
            self.form.begin_on(view.suggested_from if kept is None else kept[0])
        self._view = view
        self.list.show_doors([_door(row, view) for row in view.versions])
        self._base()
        if kept is not None:
            self.form.form.type_in(kept[1])

    def _rest(self) -> None:
        """Keep what was typed, and tell what it would do."""
        if self._view is not None:
            keep_draft(self.ui, self._view.engagement, self.form.since.day, self.form.form.unsaved())
        self._preview()

    def _base(self) -> None:
        view = self._view
        if view is None:
            return
        values = values_on(view.versions, self.form.since.day)
        self.form.show_base(view.engagement, values, Reading(self.ui.now().today, view.currency))
        self._preview()

    def _preview(self) -> None:
        """Ask what would happen; an answer to what stands there no more is dropped."""
        view = self._view
        if view is None:
            return
        values, since = self.form.values(), self.form.since.day
        if self.form.has_errors:
            self._slow.stop()
            self._show_outcome(None)
            return
        asked = self._asked = (since, values)

        def shown(found: TermsPreview) -> None:
            if self._asked == asked:
                self._slow.stop()
                self._show_outcome(found)

        def failed(error: DeskError) -> None:
            if self._asked == asked:
                self._slow.stop()
                self._refuse(error, values)

        self._slow.start()
        self.ui.tasks.ask(self.outcome, preview_terms, view.engagement, since, values, then=shown, failed=failed)

    def _refuse(self, error: DeskError, values: TermsValues) -> None:
        self.form.refuse(error, values)
        self._show_outcome(None)

    def _show_outcome(self, found: TermsPreview | None) -> None:
        self._asked = self._asked if found is not None else None
        view, since = self._view, self.form.since.day
        if view is None:
            return
        self.outcome.show_outcome(since, found, view.currency)
        has_new = found is not None and bool(found.changes)
        self.line.show_line(_line(view, self.ui.now().today, since if has_new else None))

    def _discard(self) -> None:
        self.form.form.clear()
        if self._view is not None:
            self.form.begin_on(self._view.suggested_from)
        self._base()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, door: Door) -> None:
        self.form.begin_on(date.fromisoformat(door.id))
        self._base()
        self.form.form.editor("rate_cents").setFocus(Qt.FocusReason.TabFocusReason)

    def _arrange(self, _columns: int = 0) -> None:
        wide = self._scroll.columns > 2
        self._body.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        width = self.ui.theme.px(_FORM_WIDTH)
        self.form.setMaximumWidth(width if wide else _ANY)
        self.form.setMinimumWidth(width if wide else 0)
        pinned = not wide and self.height() >= self.ui.theme.px(_PINNED_FROM)
        (self._column if pinned else self._left).insertWidget(1, self.outcome)
        self._column.setContentsMargins(0, 0, 0, self.ui.theme.px(8) if pinned else 0)
        self.outcome.pin(pinned=pinned, brief=not wide)
        set_reading_order(self)

    def _build(self, ui: Ui) -> None:
        theme = ui.theme
        self.list = DoorList(theme, tr("Versions of the terms"), opens_on_click=False)
        self.line = TimeLine(theme)
        self._card = WideCard(theme, tr("Versions"))
        self._card.add(self.line)
        self._card.add(self.list)
        self.form = TermsForm(ui)
        self.outcome = OutcomeCard(ui)
        self._scroll = PageScroll(theme)
        FocusFollower(self._scroll, theme)
        whole = QWidget()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, whole)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._left = QVBoxLayout()
        self._left.addWidget(self._card)
        self._left.addWidget(self.outcome)
        self._left.addStretch(1)
        self._body.addLayout(self._left, 1)
        self._body.addWidget(self.form, 0, Qt.AlignmentFlag.AlignTop)
        self._scroll.body.addWidget(whole)
        self._scroll.body.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        self.form.touched.connect(self._rest)
        self.form.moved.connect(self._base)
        self.form.form.left.connect(self._discard)
        self._slow.timeout.connect(self.outcome.wait)
        self.outcome.save.clicked.connect(self.save)
        self.outcome.discard.clicked.connect(self._discard)
        self.list.opened.connect(self._open)
        self._scroll.columns_changed.connect(self._arrange)
        self.ui.theme.changed.connect(self._dress)

    def _dress(self) -> None:
        space = self.ui.theme.px(16)
        for layout in (self._body, self._left):
            layout.setSpacing(space)
        self._column.setSpacing(self.ui.theme.px(8))
        self._arrange()


def _line(view: TermsView, today: date, new: date | None) -> Line:
    rows = tuple(reversed(view.versions))
    spans = tuple(
        Span(row.terms.effective_from, row.terms.effective_to, span_said(row.terms), row.in_force) for row in rows
    )
    return Line(spans, view.ends, today, view.covered, new)


def _door(row: VersionRow, view: TermsView) -> Door:
    terms = row.terms
    first = day(terms.effective_from, year=True)
    span = tr("From {first} to {last}") if terms.effective_to else tr("From {first} on")
    aside, state = ("", "muted")
    if row.in_force:
        aside, state = tr("in force"), "ok"
    elif row.is_covered:
        aside = tr("published, locked")
    said = changes_said(row.changes, view.currency) if row.changes else terms_said(terms)
    return Door(
        terms.effective_from.isoformat(),
        span.format(first=first, last=day(terms.effective_to, year=True)),
        aside=aside,
        state=state,
        note=said,
        text_state="bold",
    )
