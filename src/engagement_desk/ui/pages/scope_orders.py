"""Change orders: drafted, sent, approved or refused, completed, each step with its fields where the order stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.scope_page import ScopePageView
from engagement_desk.ui.pages.scope_order_forms import NewOrderForm, OrderForm
from engagement_desk.ui.pages.scope_rows import ScopeRows
from engagement_desk.ui.pages.scope_words import order_doors, totals_said
from engagement_desk.ui.text import tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.door_rows import Door
from engagement_desk.ui.widgets.inline_form import InlineForm
from engagement_desk.ui.widgets.labels import Text


class OrdersCard(ScopeRows):
    """The change orders and their three totals."""

    sheet_wanted = Signal(str)
    """The number of the order whose sheet is to be written."""

    def __init__(self, ui: Ui) -> None:
        """Build it without orders."""
        totals = Text(ui.theme, token="muted", figures=True, wrap=True)
        told = tr(
            "No change orders. What lies outside the scope is priced here, and counts once both sides approve it."
        )
        super().__init__(ui, tr("Change orders"), told, tr("New change order"), totals)
        self.totals = totals

    def begin_for(self, request_id: str) -> None:
        """Open the form of a new change order that answers a request."""
        if self._view is not None:
            self._add(NewOrderForm(self._ui, self._view, request_id))

    def decline_open(self) -> None:
        """Decline the order that is open, where it can be."""
        form = self.list.panel
        if isinstance(form, InlineForm) and "decline" in form.buttons:
            form.submit("decline")

    def _doors(self, view: ScopePageView) -> Sequence[Door]:
        return order_doors(view)

    def _tell(self, view: ScopePageView) -> None:
        self.totals.setText(totals_said(view.orders.totals, view.orders.currency))

    def _new_form(self, view: ScopePageView) -> InlineForm:
        return NewOrderForm(self._ui, view, None)

    def _form_of(self, view: ScopePageView, row_id: str) -> InlineForm | None:
        row = next((row for row in view.orders.change_orders if row.number == row_id), None)
        if row is None:
            return None
        form = OrderForm(self._ui, view, row)
        form.sheet_wanted.connect(self.sheet_wanted)
        return form

    def _id_made(self, changes: Changes) -> str:
        return str(changes.result.label)
