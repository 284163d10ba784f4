"""The draft and the revisions, newest first: one of them is shown."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout

from engagement_desk.application.queries.scope_page import ScopePageView, revision_named_on
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.pages.scope_words import names_of, revision_doors
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.cards import WideCard
from engagement_desk.ui.widgets.days import DayField
from engagement_desk.ui.widgets.doors import DoorList
from engagement_desk.ui.widgets.editing import Choice
from engagement_desk.ui.widgets.fields import FieldRow
from engagement_desk.ui.widgets.labels import Text


class RevisionsCard(WideCard):
    """The arrow keys choose what is shown, and a day chooses the revision that was in force on it."""

    chosen = Signal(str)

    def __init__(self, ui: Ui) -> None:
        """Build it without revisions."""
        super().__init__(ui.theme, tr("Revisions"))
        self._ui = ui
        self._view: ScopePageView | None = None
        self._is_filling = False
        self._narrow = False
        self.list = DoorList(ui.theme, tr("Revisions"), opens_on_click=False)
        self.picker = Choice(ui.theme, tr("Revision"), ())
        self.on = DayField(ui.theme, tr("In force on"), ui.now().today)
        self._picker_row = FieldRow(ui.theme, tr("Shown"), self.picker)
        self.on_row = FieldRow(ui.theme, tr("In force on"), self.on)
        self._none = Text(ui.theme, tr("None is issued yet."), token="muted", wrap=True)
        self._fields = QHBoxLayout()
        self._fields.addWidget(self._picker_row, 1)
        self._fields.addWidget(self.on_row, 1)
        self.add(self.list)
        self.add(self._none)
        self.body.addLayout(self._fields)
        self.body.addStretch(1)
        self.list.selectionModel().currentChanged.connect(self._turned)
        self.picker.activated.connect(self._picked)
        self.on.wanted.connect(self._look)
        self.on.refused.connect(self._refuse)
        self._fit()
        ui.theme.changed.connect(self._space)
        self._space()

    def show_view(self, view: ScopePageView) -> None:
        """Show the revisions of a view, the shown one chosen."""
        before, self._view, self._is_filling = self._view, view, True
        if before is None or before.key != view.key or (before.shown != view.shown and not self.on.hasFocus()):
            self._show_day(view)
        self.list.show_doors(revision_doors(view), view.shown)
        with QSignalBlocker(self.picker):
            self.picker.clear()
            for text, value in names_of(view):
                self.picker.addItem(text, value)
            self.picker.choose(view.shown)
        self._fit()
        self._is_filling = False

    def set_narrow(self, *, narrow: bool) -> None:
        """Choose by one field where there is no room for a list."""
        self._narrow = narrow
        self._fit()

    def _show_day(self, view: ScopePageView) -> None:
        """Show a day on which the shown revision was in force: today, or its first."""
        shown, self.on.today = view.shown_revision, view.as_of
        past = shown is not None and shown.number != view.in_force
        self.on.show_day(shown.effective if shown is not None and past else view.as_of)
        self.on_row.set_error("")

    def _fit(self) -> None:
        view = self._view
        has_any = view is not None and (bool(view.revisions) or view.has_draft)
        self._picker_row.setVisible(self._narrow and has_any)
        self.list.setVisible(not self._narrow and has_any)
        self._none.setVisible(not has_any)
        self.on_row.setVisible(view is not None and bool(view.revisions))

    def _turned(self) -> None:
        door = self.list.current()
        if not self._is_filling and door is not None:
            self.chosen.emit(door.id)

    def _picked(self) -> None:
        self.chosen.emit(str(self.picker.currentData()))

    def _look(self, wanted: date) -> None:
        if self._view is not None:
            self._ui.tasks.ask(
                self.on, revision_named_on, self._view.key, wanted, then=self._found, failed=self._refuse
            )

    def _found(self, number: int | None) -> None:
        self.on_row.set_error("" if number is not None else tr("No revision was in force on that day."))
        if number is not None:
            self.chosen.emit(str(number))

    def _refuse(self, error: DeskError) -> None:
        self.on_row.set_error(refusal_said(error))

    def _space(self) -> None:
        side = self.theme.px(8)
        self.inset(self._none)
        self._fields.setContentsMargins(side, side, side, 0)
        self._fields.setSpacing(2 * side)
