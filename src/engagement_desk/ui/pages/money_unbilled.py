"""What is earned and on no invoice through a day, its sum, and recording the invoice that takes it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.money import UnbilledRow
from engagement_desk.application.queries.money_page import MoneyView
from engagement_desk.domain.errors import DeskError
from engagement_desk.domain.kinds import EarnedKind
from engagement_desk.ui.pages.money_forms import NewInvoiceForm
from engagement_desk.ui.pages.money_table import MoneyTable
from engagement_desk.ui.pages.money_words import UNBILLED_NEEDS, items_said, unbilled_columns
from engagement_desk.ui.place import Place
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import day, money, tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import PRIMARY, Button
from engagement_desk.ui.widgets.cards import WideCard
from engagement_desk.ui.widgets.days import DayField
from engagement_desk.ui.widgets.fields import FieldRow
from engagement_desk.ui.widgets.form_slot import FormSlot
from engagement_desk.ui.widgets.labels import Text

_DAY_WIDTH = 144
_TABS = {EarnedKind.FEE: "Terms", EarnedKind.OVERAGE: "Terms", EarnedKind.LUMP_SUM: "Scope"}
_WITH_ID = {EarnedKind.TIME: "Hours", EarnedKind.DELIVERABLE: "Deliverables"}


class UnbilledCard(WideCard):
    """The statement of unbilled items."""

    moved = Signal()
    """Another day was chosen."""
    recorded = Signal(str)
    """The id of the invoice that was recorded."""

    def __init__(self, ui: Ui) -> None:
        """Build it without items."""
        super().__init__(ui.theme, tr("Unbilled"))
        theme = ui.theme
        self._ui = ui
        self._view: MoneyView | None = None
        self.through = DayField(theme, tr("Through"), ui.now().today)
        self.row = FieldRow(theme, tr("Through"), self.through)
        self.total = Text(theme, size=Size.FIGURE, bold=True, figures=True)
        self.said = Text(theme, token="muted", figures=True, wrap=True)
        self.record = Button(theme, tr("Record invoice  Ctrl+Enter"), PRIMARY)
        self.table: MoneyTable[UnbilledRow] = MoneyTable(
            theme,
            tr("Unbilled"),
            unbilled_columns("USD"),
            lambda row: f"{row.kind}/{row.item}",
            UNBILLED_NEEDS,
            opens_on_click=False,
        )
        self.adding = FormSlot(self.home)
        self._lay_out()
        self._connect()
        self._space()
        self._fit()

    def begin_for(self, today: date) -> None:
        """Begin at today, for another engagement, with nothing of the one before."""
        self.adding.close()
        self.row.set_error("")
        self.through.show_day(today)
        self._view = None
        for text in (self.total, self.said):
            text.setText("")
        self._fit()

    def show_view(self, view: MoneyView) -> None:
        """Show what is unbilled; a form that is open takes what is there now."""
        if self._view is None or view.currency != self._view.currency:
            self.table.rows.columns = unbilled_columns(view.currency)
        self._view = view
        found = view.unbilled
        self.row.set_error("")
        self.total.setText(money(found.total_cents, found.currency))
        through = day(found.through, year=True)
        said = tr("{items} earned through {day} and on no invoice") if found.items else tr("Nothing through {day}")
        self.said.setText(said.format(items=items_said(len(found.items)), day=through))
        held = self.table.hasFocus()
        self.table.show_rows(found.items)
        form = self.adding.form
        if isinstance(form, NewInvoiceForm):
            form.take(found)
        self._fit()
        if held:
            self.home().setFocus()

    def home(self) -> QWidget:
        """What has the focus while no form is open."""
        return self.table if self._has_items else self.through

    def begin(self) -> None:
        """Open the form of an invoice, or give it the focus; without items there is nothing to take."""
        view = self._view
        if view is None or not self._has_items:
            self.through.setFocus()
            return
        if self.adding.form is None:
            form = NewInvoiceForm(self._ui, view)
            form.done.connect(self._done)
            self.adding.open(form)
        else:
            self.adding.form.rows["ref"].editor.setFocus()

    @property
    def _has_items(self) -> bool:
        return self._view is not None and bool(self._view.unbilled.items)

    def _done(self, changes: Changes) -> None:
        self.adding.close()
        self.recorded.emit(changes.result.id)

    def _refuse(self, error: DeskError) -> None:
        self.row.set_error(refusal_said(error))

    def _open(self) -> None:
        row, view = self.table.current(), self._view
        if row is None or view is None:
            return
        if row.kind in _WITH_ID:
            self._ui.go(Place("engagement", view.key, _WITH_ID[row.kind], row.item))
        else:
            self._ui.go(Place("engagement", view.key, _TABS[row.kind]))

    def _fit(self) -> None:
        is_open = self.adding.form is not None
        self.table.setVisible(self._has_items)
        self.record.setVisible(self._has_items and not is_open)

    def _lay_out(self) -> None:
        self._line = QHBoxLayout()
        self._line.addWidget(self.row, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addStretch(1)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.record)
        self._foot.addStretch(1)
        self.body.addLayout(self._line)
        for part in (self.total, self.said):
            self.add(part)
        self.body.addLayout(self._foot)
        self.body.addLayout(self.adding)
        self.add(self.table)

    def _connect(self) -> None:
        self.through.wanted.connect(self.moved)
        self.through.refused.connect(self._refuse)
        self.record.clicked.connect(self.begin)
        self.adding.turned.connect(self._fit)
        self.table.chosen.connect(self._open)
        self.theme.changed.connect(self._space)

    def _space(self) -> None:
        side = self.theme.px(8)
        self.row.setFixedWidth(self.theme.px(_DAY_WIDTH))
        for layout in (self._line, self._foot):
            layout.setContentsMargins(side, 0, side, 0)
        self.inset(self.total, self.said)
