"""Deliverables of an engagement: the list by phase, one of them in detail, and the checkpoints."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, ClassVar, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from engagement_desk.application.commands.deliverable_edits import (
    DeliverableNamed,
    DeliverableValues,
    EditDeliverable,
    edit_deliverable,
    remove_deliverable,
)
from engagement_desk.application.commands.deliverables import (
    DeliverableStep,
    NewDeliverable,
    add_deliverable,
)
from engagement_desk.application.commands.log import Evidence, set_checkpoint
from engagement_desk.application.commands.plan import add_plan
from engagement_desk.application.ports import Changes, Now
from engagement_desk.application.ports import Reading as StoreReading
from engagement_desk.application.queries.plan import DeliverablesView, deliverables_view
from engagement_desk.domain.errors import DeskError
from engagement_desk.domain.kinds import Phase
from engagement_desk.ui.pages.deliverables_bar import CHECKPOINTS, PLAN, FilterBar
from engagement_desk.ui.pages.deliverables_checkpoints import Checkpoints
from engagement_desk.ui.pages.deliverables_detail import DeliverableDetail, Verb
from engagement_desk.ui.pages.deliverables_rows import first_open, is_open, lines_by_phase
from engagement_desk.ui.pages.engagement import EngagementTab
from engagement_desk.ui.place import Place
from engagement_desk.ui.text import money, plain, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import PRIMARY, Button
from engagement_desk.ui.widgets.cards import Card, EmptyState
from engagement_desk.ui.widgets.form_fields import Reading
from engagement_desk.ui.widgets.forms import FormSaver
from engagement_desk.ui.widgets.lines import LinesView, Marked
from engagement_desk.ui.widgets.sides import Beside

_FIRST_DAYS = ((30, Phase.FIRST), (60, Phase.SECOND), (90, Phase.THIRD))
# The field that an error speaks of, where it is not the one that was edited.
_FIELD_OF = {
    "amount_is_invoiced": "amount_cents",
    "amount_is_published": "amount_cents",
    "deemed_is_published": "silence",
    "too_many_days": "review_days",
    "blank_text": "title",
}


class DeliverablesPage(EngagementTab):
    """The tab."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {"Deliverable", "DeliverableEvent", "Checkpoint", "TermsVersion", "Engagement", "PublishedReview", "Holiday"}
    )

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it."""
        super().__init__(ui, parent)
        self._view: DeliverablesView | None = None
        self._wanted: str | None = None
        self._creating = self._making = self._fresh = False
        self._saver = FormSaver(ui, _FIELD_OF)
        self._build(ui)
        self._connect()
        ui.theme.changed.connect(self._dress)
        self._dress()

    def title(self) -> str:
        """The page's name."""
        return tr("Deliverables")

    def arrive(self, place: Place) -> None:
        """Come to the front, at one deliverable or at the checkpoints where the place names them."""
        if place.key != self.key:
            self.detail.form.forget()
            self._making = False
            self._view = None
        self._wanted = place.focus
        super().arrive(place)
        if self._view is not None and not self.stale:
            self._go_wanted()

    def reload(self) -> None:
        """Ask for the deliverables."""
        self.ui.tasks.ask(self, self._ask, self.key, self.ui.now(), then=self.show_view)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The page's actions."""
        return {
            "edit.new_here": self.begin_new,
            "edit.filter": self.bar.focus_chosen,
            "edit.edit": self._edit_current,
            "edit.delete": self.remove_current,
            "page.next_state": self.take_next,
            "page.refuse": self.detail.step.take_refusal,
        }

    def first_focus(self) -> QWidget | None:
        """The list."""
        return self.list

    def show_view(self, view: DeliverablesView) -> None:
        """Show what was read."""
        self._view = view
        self.bar.show_counts(view)
        self._say_amounts()
        self.checkpoints.show_rows(view.checkpoints, self._on)
        self._show_rows()
        self._go_wanted()
        if self._fresh:
            self._fresh = False
            self.detail.form.commit(settled_only=True)

    def begin_new(self) -> None:
        """Show blank fields; the deliverable is made once its title is typed."""
        self.detail.form.commit()
        if self.bar.chosen == CHECKPOINTS:
            self.bar.choose(PLAN)
        self._making = True
        self.pages.setCurrentWidget(self.beside)
        self.beside.set_detail(there=True)
        self.beside.enter_detail()
        self.list.clearSelection()
        self.detail.begin({"phase": self._phase_now()}, self._on)

    def take_next(self) -> None:
        """Take the next step of the deliverable that is picked; one that is being made is planned."""
        if self._making:
            self.detail.form.commit()
        else:
            self.detail.step.take_next()

    def remove_current(self) -> None:
        """Take the deliverable that is picked out of the plan."""
        row = self.detail.row
        if row is None or not self.list.hasFocus():
            return
        said = tr("Removed “{title}”").format(title=plain(row.title))
        named = DeliverableNamed(key=self.key, deliverable_id=row.id)
        self.ui.tasks.run(remove_deliverable, named, then=self._saying(said), failed=self.ui.tell)

    @property
    def _on(self) -> Reading:
        currency = self._view.currency if self._view is not None else "USD"
        return Reading(self.ui.now().today, currency)

    def _ask(self, reading: StoreReading, key: str, now: Now) -> DeliverablesView:
        return deliverables_view(reading, key, now, self.ui.tasks.desk.plan())

    def _show_rows(self) -> None:
        view = self._view
        if view is None:
            return
        chosen = self.bar.chosen
        self.bar.plan_link.setVisible(view.offers_plan and bool(view.rows) and chosen != CHECKPOINTS)
        if chosen == CHECKPOINTS:
            self.pages.setCurrentWidget(self.checkpoints)
            return
        rows = [row for row in view.rows if chosen == PLAN or is_open(row)]
        self.list.begin_at(first_open(rows))
        in_list = self.list.hasFocus()
        self.list.show_lines(lines_by_phase(view, rows), self._wanted or "")
        if self._making:
            self.list.clearSelection()
        if rows or self._making:
            self.pages.setCurrentWidget(self.beside)
        else:
            self.pages.setCurrentWidget(self.all_accepted if view.rows else self.empty)
            if in_list:
                (self.bar.new_button if view.rows else self.plan_button).setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._making:
            self._show_detail(self.list.current_id)

    def _show_detail(self, line_id: str) -> None:
        row = next((row for row in self._view.rows if row.id == line_id), None) if self._view else None
        self.beside.set_detail(there=row is not None)
        if row is not None:
            self.detail.show_row(row, self._on)

    def _go_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        if wanted == "checkpoints":
            self.bar.choose(CHECKPOINTS)
        elif wanted != self.list.current_id and not self.list.pick(wanted):
            self.bar.choose(PLAN)
            self.list.pick(wanted)

    def _picked(self, line_id: str) -> None:
        if self._creating:
            return
        if self.detail.row is None or self.detail.row.id != line_id:
            self.detail.form.commit()
        if not self._creating:
            self._making = False
            self._show_detail(line_id)

    def _opened(self, line_id: str) -> None:
        self._show_detail(line_id)
        self.beside.enter_detail()
        self.detail.focus_on(self.detail.form.editor("title"))

    def _edit_current(self) -> None:
        if self.list.current_id:
            self._opened(self.list.current_id)

    def _edited(self, record: str, values: dict[str, Any]) -> None:
        if record:
            self._change(record, values)
        elif not self._creating and str(values.get("title", "")).strip():
            self._create(values)

    def _create(self, values: dict[str, Any]) -> None:
        self._creating = True
        title = plain(str(values["title"]))

        def done(changes: Changes) -> None:
            self._creating = self._making = False
            self._fresh = True
            self.detail.form.saved(changes.result.id, tuple(values))
            self._wanted = changes.result.id
            self.ui.say(tr("Planned “{title}”").format(title=title))

        def failed(error: DeskError) -> None:
            self._creating = False
            self.detail.form.refuse(self._saver.name_of(error, values), error)

        made = NewDeliverable(key=self.key, **{"phase": self._phase_now(), **values})
        self.ui.tasks.run(add_deliverable, made, then=done, failed=failed)

    def _change(self, record: str, values: dict[str, Any]) -> None:
        def wanted(named: dict[str, object]) -> EditDeliverable:
            return EditDeliverable(key=self.key, deliverable_id=record, values=cast("DeliverableValues", named))

        self._saver.save(self.detail.form, record, values, edit_deliverable, wanted, _saved)

    def _step(self, verb: Verb, on: date | None, words: str) -> None:
        row = self.detail.row
        if row is None:
            return
        self.detail.form.commit()
        said = tr(verb.said).format(title=plain(row.title))
        step = DeliverableStep(key=self.key, deliverable_id=row.id, on=on, reason=words.strip())

        def done(changes: Changes) -> None:
            self.detail.step.clear()
            self._saying(said)(changes)

        self.ui.tasks.run(verb.command, step, then=done, failed=self.detail.step.refuse)

    def _add_plan(self) -> None:
        def done(changes: Changes) -> None:
            count = len(changes.touched["Deliverable"])
            self.ui.say(tr("Planned {n} deliverables for the first 90 days").format(n=count))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

        self.ui.tasks.run(add_plan, self.key, self.ui.tasks.desk.plan, then=done, failed=self.ui.tell)

    def _keep_evidence(self, number: int, text: str) -> None:
        def failed(error: DeskError) -> None:
            self.checkpoints.refuse(number, error)

        said = tr("Kept the evidence of day {n}").format(n=number)
        wanted = Evidence(key=self.key, day=number, evidence=text)
        self.ui.tasks.run(set_checkpoint, wanted, then=self._saying(said), failed=failed)

    def _saying(self, said: str) -> Callable[[Changes], None]:
        def say(_changes: Changes) -> None:
            self.ui.say(said)

        return say

    def _phase_now(self) -> Phase:
        """Give the phase that the engagement is in: a new deliverable most likely belongs to it."""
        number = self._view.day_number if self._view is not None else 0
        return next((phase for last, phase in _FIRST_DAYS if number <= last), Phase.ONGOING)

    def _say_amounts(self) -> None:
        view = self._view
        differs = view is not None and view.fee_cents is not None and view.amounts_cents != view.fee_cents
        if view is not None and differs:
            amounts, fee = money(view.amounts_cents, view.currency), money(view.fee_cents, view.currency)
            said = tr("The amounts add up to {amounts}, but the fixed fee is {fee}.").format(amounts=amounts, fee=fee)
            self.amounts.show_state(said, "warn")
        self.amounts.setVisible(differs)

    def _leave_form(self) -> None:
        if self._making:
            self._making = False
            self.list.pick(self.list.current_id)
            self._show_rows()
        self.beside.leave_detail()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, ui: Ui) -> None:
        theme = ui.theme
        self.bar = FilterBar(theme)
        self.amounts = Marked(theme)
        self.amounts.hide()
        self.list = LinesView(theme, tr("Deliverables by phase"))
        self.detail = DeliverableDetail(theme)
        self._card = Card(theme)
        self._card.add(self.list, 1)
        self._card.setFocusProxy(self.list)
        self.beside = Beside(theme, self._card, self.detail)
        self.checkpoints = Checkpoints(theme)
        self.plan_button = Button(theme, tr("Add the 90-day plan"), PRIMARY)
        self.empty = _top(
            EmptyState(theme, tr("No deliverables. The 90-day plan adds twelve you can edit."), self.plan_button)
        )
        self.all_accepted = _top(EmptyState(theme, tr("All of them are accepted. Ctrl+N plans the next one.")))
        self.pages = QStackedWidget()
        for widget in (self.beside, self.checkpoints, self.empty, self.all_accepted):
            self.pages.addWidget(widget)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.bar)
        self._column.addWidget(self.amounts)
        self._column.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.bar.turned.connect(self._show_rows)
        self.bar.new_button.clicked.connect(self.begin_new)
        self.bar.plan_link.clicked.connect(self._add_plan)
        self.plan_button.clicked.connect(self._add_plan)
        self.list.picked.connect(self._picked)
        self.list.opened.connect(self._opened)
        self.detail.form.edited.connect(self._edited)
        self.detail.form.left.connect(self._leave_form)
        self.detail.step.taken.connect(self._step)
        self.checkpoints.edited.connect(self._keep_evidence)
        for name in ("edit.edit", "edit.delete"):
            self.list.addAction(self.ui.actions.actions[name])

    def _dress(self) -> None:
        px = self.ui.theme.px
        self._column.setContentsMargins(0, px(4), 0, px(8))
        self._column.setSpacing(px(12))
        self._card.outer.setContentsMargins(1, px(4), 1, px(4))


def _saved(changes: Changes) -> str:
    return tr("Saved “{title}”").format(title=plain(changes.result.title))


def _top(widget: QWidget) -> QWidget:
    """Keep a widget at the top of the room it is given."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return whole
