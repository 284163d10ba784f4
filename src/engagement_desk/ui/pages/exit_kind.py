"""What is owed in kind at an exit: deliverables, things to hand over, access to revoke, guarantees, clauses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from engagement_desk.application.commands.exits import (
    EditHandoverItem,
    HandoverNamed,
    HandoverValues,
    NewHandoverItem,
    add_handover_item,
    edit_handover_item,
    remove_handover_item,
)
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.exits import ExitPolicyView, HandoverRow
from engagement_desk.domain.errors import DeskError
from engagement_desk.domain.kinds import DeliverableState, HandoverKind
from engagement_desk.domain.statements import ExitStatement
from engagement_desk.ui.pages.exit_items import ItemList
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import day, mark, plain, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.cards import WideCard
from engagement_desk.ui.widgets.doors import Door, DoorList
from engagement_desk.ui.widgets.form_fields import FieldKind, FieldSpec, Reading
from engagement_desk.ui.widgets.form_saver import FormSaver
from engagement_desk.ui.widgets.forms import EditForm
from engagement_desk.ui.widgets.once import Once

_STATES = {
    DeliverableState.PLANNED: mark("planned"),
    DeliverableState.IN_PROGRESS: mark("in progress"),
    DeliverableState.SUBMITTED: mark("submitted"),
    DeliverableState.REJECTED: mark("rejected"),
}
_FIELDS = (
    (FieldSpec("text", mark("What"), clears=False),),
    (FieldSpec("owner", mark("Owner")), FieldSpec("form", mark("Form"))),
    (FieldSpec("days", mark("Due, days after the notice"), FieldKind.WHOLE, placeholder=mark("no date")),),
)
_FIELD_OF = {"blank_text": "text", "too_many_days": "days"}


class KindCard(WideCard):
    """Everything that is owed in kind; the lists of the policy are edited here."""

    deliverable_opened = Signal(str)
    grown = Signal()
    """There may be other fields than before."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Make the card without anything on it."""
        super().__init__(ui.theme, tr("Owed in kind"), parent)
        self.ui = ui
        self.key = ""
        self.form = EditForm(ui.theme, _FIELDS, self)
        self._items: dict[str, HandoverRow] = {}
        self._saver, self._once = FormSaver(ui, _FIELD_OF), Once(ui)
        theme = ui.theme
        self.open_doors = DoorList(theme, tr("Open deliverables"))
        self.lists = {
            HandoverKind.HANDOVER: ItemList(theme, tr("Hand over"), tr("Add, e.g. Runbook, 10 days")),
            HandoverKind.ACCESS: ItemList(theme, tr("Access to revoke"), tr("Add, e.g. Cloud console, 30 days")),
        }
        self.rest_doors = DoorList(theme, tr("Guarantees and clauses that survive"))
        self.add(self.open_doors)
        for kind, one in self.lists.items():
            self.add(one)
            one.ticked.connect(self._tick)
            one.added.connect(partial(self._add, kind))
            one.edit_asked.connect(self.edit)
            one.removal_asked.connect(self._remove)
        self.add(self.rest_doors)
        self.form.hide()
        self.form.edited.connect(self._edited)
        self.form.left.connect(self._leave)
        self.open_doors.opened.connect(self._open)
        self.rest_doors.opened.connect(self._open)

    def show_policy(self, key: str, view: ExitPolicyView) -> None:
        """Take over the items as they are on disk; a form that is open shows them anew."""
        self._items = {item.id: item for item in (*view.handover, *view.access)}
        if key != self.key or self.form.record not in self._items:
            self.form.hide()
        self.key = key
        if not self.form.isHidden():
            self._fill(self._items[self.form.record])

    def show_statement(self, found: ExitStatement, today: date) -> None:
        """Show what a statement owes in kind."""
        self.aside.setText(tr("as of {day}").format(day=day(found.notice_on)))
        self._show_open(found, today)
        self.lists[HandoverKind.HANDOVER].show_items(found.handover, today)
        self.lists[HandoverKind.ACCESS].show_items(found.access, today)
        self._show_rest(found)
        self.grown.emit()

    def edit(self, item_id: str) -> None:
        """Show the fields of an item below it."""
        item = self._items.get(item_id)
        if item is None:
            return
        self._fill(item)
        self.form.setContentsMargins(self.theme.px(26), self.theme.px(4), 0, self.theme.px(12))
        self.lists[item.kind].insert_below(item_id, self.form)
        self.grown.emit()
        self.form.show()
        self.form.editor("text").setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, item: HandoverRow) -> None:
        values = {spec.name: getattr(item, spec.name) for row in _FIELDS for spec in row}
        self.form.show_record(item.id, values, Reading(self.ui.now().today))

    def _add(self, kind: HandoverKind, text: str, days: int | None) -> None:
        one = self.lists[kind]
        typed = one.field.text()

        def done(_changes: Changes) -> None:
            if one.field.text() == typed:
                one.field.clear()
            self.ui.say(tr("Added “{text}”").format(text=plain(text)))

        def failed(error: DeskError) -> None:
            one.refuse(refusal_said(error))

        wanted = NewHandoverItem(key=self.key, kind=kind, text=text, days=days)
        self._once.run(add_handover_item, wanted, then=done, failed=failed)

    def _tick(self, item_id: str, is_done: bool) -> None:
        text = plain(self._items[item_id].text)
        said = (tr("Done: {text}") if is_done else tr("Open again: {text}")).format(text=text)
        values = HandoverValues(done_on=self.ui.now().today if is_done else None)
        wanted = EditHandoverItem(key=self.key, item_id=item_id, values=values)
        self.ui.tasks.run(edit_handover_item, wanted, then=self._saying(said), failed=self.ui.tell)

    def _edited(self, item_id: str, values: dict[str, object]) -> None:
        key = self.key

        def wanted(named: dict[str, object]) -> EditHandoverItem:
            return EditHandoverItem(key=key, item_id=item_id, values=HandoverValues(**named))  # type: ignore[typeddict-item]

        def said(changes: Changes) -> str:
            return tr("Saved “{text}”").format(text=plain(changes.result.text))

        self._saver.save(self.form, item_id, values, edit_handover_item, wanted, said)

    def _remove(self, item_id: str) -> None:
        said = tr("Removed “{text}”").format(text=plain(self._items[item_id].text))
        self.form.hide()
        wanted = HandoverNamed(key=self.key, item_id=item_id)
        self.ui.tasks.run(remove_handover_item, wanted, then=self._saying(said), failed=self.ui.tell)

    def _saying(self, said: str) -> Callable[[Changes], None]:
        def say(_changes: Changes) -> None:
            self.ui.say(said)

        return say

    def _leave(self) -> None:
        self.form.hide()
        item = self._items.get(self.form.record)
        tick = self.lists[item.kind].ticks.get(item.id) if item is not None else None
        if tick is not None:
            tick.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_open(self, found: ExitStatement, today: date) -> None:
        doors = [
            Door(
                one.id,
                one.title,
                aside=tr("due {day}").format(day=day(one.due)) if one.due else tr("no date"),
                state="risk" if one.due is not None and one.due < today else "muted",
                note=tr(_STATES.get(one.state, one.state.value)),
            )
            for one in found.open_deliverables
        ]
        heading = Door("", tr("Open deliverables"), is_heading=True)
        self.open_doors.show_doors([heading, *doors] if doors else [])
        self.open_doors.setVisible(bool(doors))

    def _show_rest(self, found: ExitStatement) -> None:
        guarantees = [
            Door(one.id, one.title, aside=tr("until {day}").format(day=day(one.until, year=True)))
            for one in found.guarantees
        ]
        clauses = [Door(f"survives-{number}", text) for number, text in enumerate(found.survival)]
        doors: list[Door] = []
        for title, rows in ((tr("Guarantees that still run"), guarantees), (tr("Clauses that survive"), clauses)):
            if rows:
                doors += [Door("", title, is_heading=True), *rows]
        self.rest_doors.show_doors(doors)
        self.rest_doors.setVisible(bool(doors))

    def _open(self, door: Door) -> None:
        if not door.id.startswith("survives-"):
            self.deliverable_opened.emit(door.id)
