"""What the client asked for: the list, a new request, its answer, and the change order that follows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.scope_page import ScopePageView
from engagement_desk.ui.pages.brief_frame import WideCard
from engagement_desk.ui.pages.scope_request_forms import NewRequestForm, RequestForm
from engagement_desk.ui.pages.scope_slots import FormSlot, open_in_row
from engagement_desk.ui.pages.scope_words import request_doors
from engagement_desk.ui.text import tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, Button
from engagement_desk.ui.widgets.door_rows import Door
from engagement_desk.ui.widgets.doors import DoorList
from engagement_desk.ui.widgets.labels import Text


class RequestsCard(WideCard):
    """The requests, the open ones first."""

    order_wanted = Signal(str)
    """The id of the request that a change order is to answer."""
    pack_wanted = Signal(object)
    """The `RequestRow` whose dispute pack is to be written."""

    def __init__(self, ui: Ui) -> None:
        """Build it without requests."""
        super().__init__(ui.theme, tr("Requests"))
        self._ui = ui
        self._view: ScopePageView | None = None
        self._made = ""
        self.list = DoorList(ui.theme, tr("Requests"))
        self.new_button = Button(ui.theme, tr("New request"), LINK)
        told = tr("Nothing was asked yet. Log what the client asks, in its words: here, or with Ctrl+J on the Brief.")
        self._none = Text(ui.theme, told, token="muted", wrap=True)
        self.adding = FormSlot(self.home)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.new_button)
        self._foot.addStretch(1)
        self.body.addLayout(self.adding)
        self.add(self.list)
        self.add(self._none)
        self.body.addLayout(self._foot)
        self.body.addStretch(1)
        self.new_button.clicked.connect(self.begin_new)
        self.adding.turned.connect(self._fit)
        self.list.opened.connect(self._toggle)
        ui.theme.changed.connect(self._space)
        self._space()
        self._fit()

    def show_view(self, view: ScopePageView) -> None:
        """Show the requests of a view; a form that is open stays."""
        if self._view is not None and self._view.key != view.key:
            self.adding.close()
            self.list.close_panel()
        self._view = view
        self.list.show_doors(request_doors(view), self._made)
        waiting = sum(row.answered_on is None for row in view.requests)
        self.aside.setText(tr("{n} open").format(n=waiting) if waiting else "")
        self._fit()
        if self._made:
            self._made = ""
            self.list.setFocus()

    def home(self) -> QWidget:
        """What has the focus while no form is open."""
        return self.list if self._view is not None and self._view.requests else self.new_button

    def open_request(self, request_id: str) -> None:
        """Open a request by its id."""
        if self.list.select_id(request_id):
            self.list.setFocus()
            self._open(request_id)

    def begin_new(self) -> None:
        """Open the form of a new request."""
        if self._view is not None:
            form = NewRequestForm(self._ui, self._view)
            form.done.connect(self._leave)
            self.adding.open(form)

    def _leave(self, changes: Changes) -> None:
        self._made = changes.result.id
        self.adding.leave()

    def _toggle(self, door: Door) -> None:
        if self.list.panel_id == door.id:
            self.list.close_panel()
        else:
            self._open(door.id)

    def _open(self, request_id: str) -> None:
        view = self._view
        row = next((row for row in view.requests if row.id == request_id), None) if view is not None else None
        if view is not None and row is not None:
            form = RequestForm(self._ui, view, row)
            form.order_wanted.connect(self.order_wanted)
            form.pack_wanted.connect(self.pack_wanted)
            open_in_row(self.list, request_id, form)

    def _fit(self) -> None:
        has_any = self._view is not None and bool(self._view.requests)
        self.list.setVisible(has_any)
        self._none.setVisible(self._view is not None and not has_any)
        self.new_button.setVisible(self.adding.form is None)

    def _space(self) -> None:
        side = self.theme.px(8)
        self._foot.setContentsMargins(side, 0, side, 0)
        self.inset(self._none)
