"""A tab with a list and its row in a form beside it: picking a row, opening it, making a new one, leaving the form."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from engagement_desk.application.ports import Changes
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.pages.engagement import EngagementTab
from engagement_desk.ui.place import Place
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.form_fields import Reading
from engagement_desk.ui.widgets.form_saver import FormSaver
from engagement_desk.ui.widgets.forms import EditForm
from engagement_desk.ui.widgets.lines import Line, LinesView
from engagement_desk.ui.widgets.sides import Beside, DetailPane


class Seen(Protocol):
    """What a tab read."""

    @property
    def currency(self) -> str:
        """The currency of the engagement."""
        ...


class RecordPane(DetailPane):
    """The pane of one row, whose fields are edited in place."""

    @property
    def form(self) -> EditForm:
        """The form in front."""
        raise NotImplementedError

    @property
    def shown_id(self) -> str | None:
        """The id of the row that is shown, None for a new one."""
        raise NotImplementedError

    def commit(self, *but: str, settled_only: bool = False) -> None:
        """Tell of what is typed and not on disk, as `EditForm.commit` does."""
        self.form.commit(*but, settled_only=settled_only)

    def forget(self) -> None:
        """Forget what was typed and not kept."""
        self.form.forget()


class ListedTab(EngagementTab):
    """The tab; a subclass asks for its rows, shows them, and says by which commands they are made and changed."""

    named_by: ClassVar[str]
    """The field that a new row is kept for, and that opening one leads to."""
    detail: RecordPane
    _view: Seen | None

    def __init__(
        self, ui: Ui, name: str, detail: RecordPane, field_of: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        """Build list and pane: `name` is the list's, `field_of` gives the field that an error's code speaks of where it
        is not the one that was edited.
        """
        super().__init__(ui, parent)
        self._view = None
        self._wanted: str | None = None
        self._creating = self._making = self._fresh = False
        self._field_of = field_of
        self._saver = FormSaver(ui, field_of)
        self.list = LinesView(ui.theme, name)
        self.detail = detail
        self._card = Card(ui.theme)
        self._card.add(self.list, 1)
        self._card.setFocusProxy(self.list)
        self.beside = Beside(ui.theme, self._card, detail)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.beside)
        self.list.picked.connect(self._picked)
        self.list.opened.connect(self._opened)
        for action in ("edit.edit", "edit.delete"):
            self.list.addAction(ui.actions.actions[action])

    def arrive(self, place: Place) -> None:
        """Come to the front, at what the place names."""
        if place.key != self.key:
            self.detail.forget()
            self._making = False
            self._view = None
        self._wanted = place.focus
        super().arrive(place)
        if self._view is not None and not self.stale:
            self._go_wanted()

    def first_focus(self) -> QWidget | None:
        """The list."""
        return self.list

    @property
    def _on(self) -> Reading:
        currency = self._view.currency if self._view is not None else "USD"
        return Reading(self.ui.now().today, currency)

    def _show_rows(self) -> None:
        """Show the rows of the view, and the current one beside them unless one is being made."""
        raise NotImplementedError

    def _show_detail(self, line_id: str) -> None:
        """Show a row in the pane."""
        raise NotImplementedError

    def _go_to(self, wanted: str) -> None:
        """Go to what a place names."""
        raise NotImplementedError

    def _create(self, values: dict[str, Any]) -> None:
        """Make a new row of what is typed."""
        raise NotImplementedError

    def _change(self, record: str, values: dict[str, Any]) -> None:
        """Change a row."""
        raise NotImplementedError

    def _refresh(self) -> None:
        """Show what was read: the rows, the one that is wanted, and what was typed while a new one was being kept."""
        self._show_rows()
        self._go_wanted()
        if self._fresh:
            self._fresh = False
            self.detail.commit(settled_only=True)

    def _begin(self) -> None:
        """Turn to the pane for a new row."""
        self._making = True
        self.pages.setCurrentWidget(self.beside)
        self.beside.set_detail(there=True)
        self.beside.enter_detail()
        self.list.clearSelection()

    def _keep_new(
        self,
        command: Callable[..., Changes],
        wanted: object,
        names: Sequence[str],
        said: str,
        then: Callable[[str], None] = lambda _id: None,
    ) -> None:
        """Keep a new row, whose values have these names; `then` follows with its id."""
        self._creating = True

        def done(changes: Changes) -> None:
            self._creating = self._making = False
            self._fresh = True
            self.detail.form.saved(changes.result.id, tuple(names))
            self._wanted = changes.result.id
            self.ui.say(said)
            then(changes.result.id)

        def failed(error: DeskError) -> None:
            self._creating = False
            self.detail.form.refuse(self._field_of.get(error.code, self.named_by), error)

        self.ui.tasks.run(command, wanted, then=done, failed=failed)

    def _do(self, command: Callable[..., Changes], wanted: object, said: str) -> None:
        """Carry out a command, and name the deed."""
        self.ui.tasks.run(command, wanted, then=lambda _changes: self.ui.say(said), failed=self.ui.tell)

    def _show_lines(self, lines: Sequence[Line], empty: QWidget, button: QWidget) -> None:
        """Show these lines; where there is none, `empty`, with the focus at `button` if it was in the list."""
        had_focus = self.list.hasFocus()
        self.list.show_lines(lines, self._wanted or "")
        if self._making:
            self.list.clearSelection()
        if lines or self._making:
            self.pages.setCurrentWidget(self.beside)
        else:
            self.pages.setCurrentWidget(empty)
            if had_focus:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._making:
            self._show_detail(self.list.current_id)

    def _go_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self._go_to(wanted)

    def _picked(self, line_id: str) -> None:
        if self._creating:
            return
        if self.detail.shown_id != line_id:
            self.detail.commit()
        if not self._creating:
            self._making = False
            self._show_detail(line_id)

    def _opened(self, line_id: str) -> None:
        self._show_detail(line_id)
        self.beside.enter_detail()
        self.detail.focus_on(self.detail.form.editor(self.named_by))

    def _edit_current(self) -> None:
        if self.list.current_id:
            self._opened(self.list.current_id)

    def _edited(self, record: str, values: dict[str, Any]) -> None:
        if record:
            self._change(record, values)
        elif not self._creating and str(values.get(self.named_by, "")).strip():
            self._create(values)

    def _leave_form(self) -> None:
        if self._making:
            self._making = False
            self._show_rows()
        self.beside.leave_detail()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dress(self) -> None:
        self._card.outer.setContentsMargins(1, self.ui.theme.px(4), 1, self.ui.theme.px(4))
