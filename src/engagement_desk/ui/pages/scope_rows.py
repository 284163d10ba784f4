"""A card of rows that open a form where they stand, with a link below that opens the form of a new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.scope_page import ScopePageView
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, LINK_SIDE, Button
from engagement_desk.ui.widgets.cards import WideCard
from engagement_desk.ui.widgets.door_rows import Door
from engagement_desk.ui.widgets.doors import DoorList
from engagement_desk.ui.widgets.form_slot import FormSlot, open_in_row
from engagement_desk.ui.widgets.inline_form import InlineForm
from engagement_desk.ui.widgets.labels import Text


class ScopeRows(WideCard):
    """The card; a subclass says what its rows are and which forms belong to them."""

    def __init__(self, ui: Ui, title: str, none: str, new: str, *below: QWidget) -> None:
        """Build it without rows: `none` is said then, `new` stands on the link, and `below` under the rows."""
        super().__init__(ui.theme, title)
        self._ui = ui
        self._view: ScopePageView | None = None
        self._made = ""
        self.list = DoorList(ui.theme, title)
        self.new_button = Button(ui.theme, new, LINK)
        self._none = Text(ui.theme, none, token="muted", wrap=True)
        self._below = below
        self.adding = FormSlot(self.home)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.new_button)
        self._foot.addStretch(1)
        self.body.addLayout(self.adding)
        for part in (self.list, self._none, *below):
            self.add(part)
        self.body.addLayout(self._foot)
        self.body.addStretch(1)
        self.new_button.clicked.connect(self.begin_new)
        self.adding.turned.connect(self._fit)
        self.list.opened.connect(self._toggle)
        ui.theme.changed.connect(self._space)
        self._space()
        self._fit()

    def show_view(self, view: ScopePageView) -> None:
        """Show the rows of a view; a form that is open stays."""
        if self._view is not None and self._view.key != view.key:
            self.adding.close()
            self.list.close_panel()
        self._view = view
        self.list.show_doors(self._doors(view), self._made)
        self._tell(view)
        self._fit()
        if self._made:
            self._made = ""
            self.list.setFocus()

    def home(self) -> QWidget:
        """What has the focus while no form is open."""
        return self.list if self._has_any else self.new_button

    def open_row(self, row_id: str) -> bool:
        """Open a row by its id; tell whether there is one."""
        if not self.list.select_id(row_id):
            return False
        self.list.setFocus()
        self._open(row_id)
        return True

    def begin_new(self) -> None:
        """Open the form of a new row."""
        if self._view is not None:
            self._add(self._new_form(self._view))

    @property
    def _has_any(self) -> bool:
        return bool(self.list.doors.doors)

    def _doors(self, view: ScopePageView) -> Sequence[Door]:
        """Give the rows of a view."""
        raise NotImplementedError

    def _tell(self, view: ScopePageView) -> None:
        """Say what the rows come to."""
        raise NotImplementedError

    def _new_form(self, view: ScopePageView) -> InlineForm:
        """Make the form of a new row."""
        raise NotImplementedError

    def _form_of(self, view: ScopePageView, row_id: str) -> InlineForm | None:
        """Make the form of a row, None where it has gone."""
        raise NotImplementedError

    def _id_made(self, changes: Changes) -> str:
        """Give the id of the row that was made."""
        raise NotImplementedError

    def _add(self, form: InlineForm) -> None:
        form.done.connect(self._leave)
        self.adding.open(form)

    def _leave(self, changes: Changes) -> None:
        self._made = self._id_made(changes)
        self.adding.leave()

    def _toggle(self, door: Door) -> None:
        if self.list.panel_id == door.id:
            self.list.close_panel()
        else:
            self._open(door.id)

    def _open(self, row_id: str) -> None:
        form = self._form_of(self._view, row_id) if self._view is not None else None
        if form is not None:
            open_in_row(self.list, row_id, form)

    def _fit(self) -> None:
        self._none.setVisible(self._view is not None and not self._has_any)
        for part in (self.list, *self._below):
            part.setVisible(self._has_any)
        self.new_button.setVisible(self.adding.form is None)

    def _space(self) -> None:
        side = self.theme.px(8)
        self._foot.setContentsMargins(side - self.theme.px(LINK_SIDE), 0, side, 0)
        self.inset(self._none, *self._below)
