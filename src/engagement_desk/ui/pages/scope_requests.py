"""What the client asked for: the list, a new request, its answer, and the change order that follows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.scope_page import ScopePageView
from engagement_desk.ui.pages.scope_request_forms import NewRequestForm, RequestForm
from engagement_desk.ui.pages.scope_rows import ScopeRows
from engagement_desk.ui.pages.scope_words import request_doors
from engagement_desk.ui.text import tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.door_rows import Door
from engagement_desk.ui.widgets.inline_form import InlineForm


class RequestsCard(ScopeRows):
    """The requests, the open ones first."""

    order_wanted = Signal(str)
    """The id of the request that a change order is to answer."""
    pack_wanted = Signal(object)
    """The `RequestRow` whose dispute pack is to be written."""

    def __init__(self, ui: Ui) -> None:
        """Build it without requests."""
        told = tr("Nothing was asked yet. Log what the client asks, in its words: here, or with Ctrl+J on the Brief.")
        super().__init__(ui, tr("Requests"), told, tr("New request"))

    def _doors(self, view: ScopePageView) -> Sequence[Door]:
        return request_doors(view)

    def _tell(self, view: ScopePageView) -> None:
        waiting = sum(row.answered_on is None for row in view.requests)
        self.aside.setText(tr("{n} open").format(n=waiting) if waiting else "")

    def _new_form(self, view: ScopePageView) -> InlineForm:
        return NewRequestForm(self._ui, view)

    def _form_of(self, view: ScopePageView, row_id: str) -> InlineForm | None:
        row = next((row for row in view.requests if row.id == row_id), None)
        if row is None:
            return None
        form = RequestForm(self._ui, view, row)
        form.order_wanted.connect(self.order_wanted)
        form.pack_wanted.connect(self.pack_wanted)
        return form

    def _id_made(self, changes: Changes) -> str:
        return str(changes.result.id)
