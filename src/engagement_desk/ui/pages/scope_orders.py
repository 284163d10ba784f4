"""Change orders: drafted, sent, approved or refused, completed, each step with its fields where the order stands."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.scope_page import ScopePageView
from engagement_desk.ui.pages.brief_frame import WideCard
from engagement_desk.ui.pages.scope_forms import InlineForm
from engagement_desk.ui.pages.scope_order_forms import NewOrderForm, OrderForm
from engagement_desk.ui.pages.scope_slots import FormSlot, open_in_row
from engagement_desk.ui.pages.scope_words import order_doors, totals_said
from engagement_desk.ui.text import tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, Button
from engagement_desk.ui.widgets.door_rows import Door
from engagement_desk.ui.widgets.doors import DoorList
from engagement_desk.ui.widgets.labels import Text


class OrdersCard(WideCard):
    """The change orders and their three totals."""

    sheet_wanted = Signal(str)
    """The number of the order whose sheet is to be written."""

    def __init__(self, ui: Ui) -> None:
        """Build it without orders."""
        super().__init__(ui.theme, tr("Change orders"))
        self._ui = ui
        self._view: ScopePageView | None = None
        self._made = ""
        self.list = DoorList(ui.theme, tr("Change orders"))
        self.new_button = Button(ui.theme, tr("New change order"), LINK)
        told = tr(
            "No change orders. What lies outside the scope is priced here, and counts once both sides approve it."
        )
        self._none = Text(ui.theme, told, token="muted", wrap=True)
        self.totals = Text(ui.theme, token="muted", figures=True, wrap=True)
        self.adding = FormSlot(self.home)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.new_button)
        self._foot.addStretch(1)
        self.body.addLayout(self.adding)
        for part in (self.list, self._none, self.totals):
            self.add(part)
        self.body.addLayout(self._foot)
        self.body.addStretch(1)
        self.new_button.clicked.connect(self._begin_new)
        self.adding.turned.connect(self._fit)
        self.list.opened.connect(self._toggle)
        ui.theme.changed.connect(self._space)
        self._space()
        self._fit()

    def show_view(self, view: ScopePageView) -> None:
        """Show the orders of a view; a form that is open stays."""
        if self._view is not None and self._view.key != view.key:
            self.adding.close()
            self.list.close_panel()
        self._view = view
        self.list.show_doors(order_doors(view), self._made)
        self.totals.setText(totals_said(view.orders.totals, view.orders.currency))
        self._fit()
        if self._made:
            self._made = ""
            self.list.setFocus()

    def home(self) -> QWidget:
        """What has the focus while no form is open."""
        return self.list if self._view is not None and self._view.orders.change_orders else self.new_button

    def open_order(self, number: str) -> bool:
        """Open an order by its number; tell whether there is one."""
        if not self.list.select_id(number):
            return False
        self.list.setFocus()
        self._open(number)
        return True

    def decline_open(self) -> None:
        """Decline the order that is open, where it can be."""
        form = self.list.panel
        if isinstance(form, InlineForm) and "decline" in form.buttons:
            form.submit("decline")

    def begin_new(self, request_id: str | None = None) -> None:
        """Open the form of a new change order, for a request where one is named."""
        if self._view is not None:
            form = NewOrderForm(self._ui, self._view, request_id)
            form.done.connect(self._leave)
            self.adding.open(form)

    def _begin_new(self) -> None:
        self.begin_new()

    def _leave(self, changes: Changes) -> None:
        self._made = changes.result.label
        self.adding.leave()

    def _toggle(self, door: Door) -> None:
        if self.list.panel_id == door.id:
            self.list.close_panel()
        else:
            self._open(door.id)

    def _open(self, number: str) -> None:
        view = self._view
        rows = view.orders.change_orders if view is not None else ()
        row = next((row for row in rows if row.number == number), None)
        if view is not None and row is not None:
            form = OrderForm(self._ui, view, row)
            form.sheet_wanted.connect(self.sheet_wanted)
            open_in_row(self.list, number, form)

    def _fit(self) -> None:
        has_any = self._view is not None and bool(self._view.orders.change_orders)
        self.list.setVisible(has_any)
        self._none.setVisible(self._view is not None and not has_any)
        self.totals.setVisible(has_any)
        self.new_button.setVisible(self.adding.form is None)

    def _space(self) -> None:
        side = self.theme.px(8)
        self._foot.setContentsMargins(side, 0, side, 0)
        self.inset(self._none, self.totals)
