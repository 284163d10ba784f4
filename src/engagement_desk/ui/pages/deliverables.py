"""Deliverables of an engagement: the list by phase, one of them in detail, and the checkpoints."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, ClassVar, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

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
from engagement_desk.ui.pages.charts_dates import DatesView
from engagement_desk.ui.pages.deliverables_bar import CHECKPOINTS, DATES, PLAN, FilterBar
from engagement_desk.ui.pages.deliverables_checkpoints import Checkpoints
from engagement_desk.ui.pages.deliverables_detail import DeliverableDetail, Verb
from engagement_desk.ui.pages.deliverables_rows import first_open, is_open, lines_by_phase
from engagement_desk.ui.pages.listed import ListedTab
from engagement_desk.ui.templates import plan_said
from engagement_desk.ui.text import money, plain, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import PRIMARY, Button
from engagement_desk.ui.widgets.cards import EmptyState
from engagement_desk.ui.widgets.lines import Marked

_FIRST_DAYS = ((30, Phase.FIRST), (60, Phase.SECOND), (90, Phase.THIRD))
# The field that an error speaks of, where it is not the one that was edited.
_FIELD_OF = {
    "amount_is_invoiced": "amount_cents",
    "amount_is_published": "amount_cents",
    "deemed_is_published": "silence",
    "too_many_days": "review_days",
    "blank_text": "title",
}


class DeliverablesPage(ListedTab):
    """The tab."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {"Deliverable", "DeliverableEvent", "Checkpoint", "TermsVersion", "Engagement", "PublishedReview", "Holiday"}
    )
    named_by: ClassVar[str] = "title"
    detail: DeliverableDetail
    _view: DeliverablesView | None

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it."""
        super().__init__(ui, tr("Deliverables by phase"), DeliverableDetail(ui.theme), _FIELD_OF, parent)
        self._build(ui)
        self._connect()
        ui.theme.changed.connect(self._dress)
        self._dress()

    def title(self) -> str:
        """The page's name."""
        return tr("Deliverables")

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

    def show_view(self, view: DeliverablesView) -> None:
        """Show what was read."""
        self._view = view
        self.bar.show_counts(view)
        self._say_amounts()
        self.checkpoints.show_rows(view.checkpoints, self._on)
        self._refresh()

    def begin_new(self) -> None:
        """Show blank fields; the deliverable is made once its title is typed."""
        self.detail.commit()
        if self.bar.chosen in (CHECKPOINTS, DATES):
            self.bar.choose(PLAN)
        self._begin()
        self.detail.begin({"phase": self._phase_now()}, self._on)

    def take_next(self) -> None:
        """Take the next step of the deliverable that is picked; one that is being made is planned."""
        if self._making:
            self.detail.commit()
        else:
            self.detail.step.take_next()

    def remove_current(self) -> None:
        """Take the deliverable that is picked out of the plan."""
        row = self.detail.row
        if row is None or not self.list.hasFocus():
            return
        said = tr("Removed “{title}”").format(title=plain(row.title))
        self._do(remove_deliverable, DeliverableNamed(key=self.key, deliverable_id=row.id), said)

    def _ask(self, reading: StoreReading, key: str, now: Now) -> DeliverablesView:
        return deliverables_view(reading, key, now, plan_said(self.ui.tasks.desk.plan()))

    def _show_rows(self) -> None:
        view = self._view
        if view is None:
            return
        chosen = self.bar.chosen
        self.bar.plan_link.setVisible(view.offers_plan and bool(view.rows) and chosen not in (CHECKPOINTS, DATES))
        if chosen == DATES:
            self.dates.show_key(self.key)
            self.pages.setCurrentWidget(self.dates)
            return
        if chosen == CHECKPOINTS:
            self.pages.setCurrentWidget(self.checkpoints)
            return
        rows = [row for row in view.rows if chosen == PLAN or is_open(row)]
        self.list.begin_at(first_open(rows))
        empty, button = (self.all_accepted, self.bar.new_button) if view.rows else (self.empty, self.plan_button)
        self._show_lines(lines_by_phase(view, rows), empty, button)

    def _show_detail(self, line_id: str) -> None:
        row = next((row for row in self._view.rows if row.id == line_id), None) if self._view else None
        self.beside.set_detail(there=row is not None)
        if row is not None:
            self.detail.show_row(row, self._on)

    def _go_to(self, wanted: str) -> None:
        if self.bar.chosen == DATES:
            self.bar.choose(PLAN)
        if wanted == "checkpoints":
            self.bar.choose(CHECKPOINTS)
        elif wanted != self.list.current_id and not self.list.pick(wanted):
            self.bar.choose(PLAN)
            self.list.pick(wanted)

    def _create(self, values: dict[str, Any]) -> None:
        said = tr("Planned “{title}”").format(title=plain(str(values["title"])))
        made = NewDeliverable(key=self.key, **{"phase": self._phase_now(), **values})
        self._keep_new(add_deliverable, made, tuple(values), said)

    def _change(self, record: str, values: dict[str, Any]) -> None:
        def wanted(named: dict[str, object]) -> EditDeliverable:
            return EditDeliverable(key=self.key, deliverable_id=record, values=cast("DeliverableValues", named))

        self._saver.save(self.detail.form, record, values, edit_deliverable, wanted, _saved)

    def _step(self, verb: Verb, on: date | None, words: str) -> None:
        row = self.detail.row
        if row is None:
            return
        self.detail.commit()
        said = tr(verb.said).format(title=plain(row.title))
        step = DeliverableStep(key=self.key, deliverable_id=row.id, on=on, reason=words.strip())

        def done(_changes: Changes) -> None:
            self.detail.step.clear()
            self.ui.say(said)

        self.ui.tasks.run(verb.command, step, then=done, failed=self.detail.step.refuse)

    def _add_plan(self) -> None:
        def done(changes: Changes) -> None:
            count = len(changes.touched["Deliverable"])
            self.ui.say(tr("Planned {n} deliverables for the first 90 days").format(n=count))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

        plan = self.ui.tasks.desk.plan
        self.ui.tasks.run(add_plan, self.key, lambda: plan_said(plan()), then=done, failed=self.ui.tell)

    def _keep_evidence(self, number: int, text: str) -> None:
        def failed(error: DeskError) -> None:
            self.checkpoints.refuse(number, error)

        said = tr("Kept the evidence of day {n}").format(n=number)
        wanted = Evidence(key=self.key, day=number, evidence=text)
        self.ui.tasks.run(set_checkpoint, wanted, then=lambda _changes: self.ui.say(said), failed=failed)

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

    def _build(self, ui: Ui) -> None:
        theme = ui.theme
        self.bar = FilterBar(theme)
        self.amounts = Marked(theme)
        self.amounts.hide()
        self.checkpoints = Checkpoints(theme)
        self.dates = DatesView(ui)
        self.plan_button = Button(theme, tr("Add the 90-day plan"), PRIMARY)
        self.empty = _top(
            EmptyState(theme, tr("No deliverables. The 90-day plan adds twelve you can edit."), self.plan_button)
        )
        self.all_accepted = _top(EmptyState(theme, tr("All of them are accepted. Ctrl+N plans the next one.")))
        for widget in (self.checkpoints, self.dates, self.empty, self.all_accepted):
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
        self.detail.form.edited.connect(self._edited)
        self.detail.form.left.connect(self._leave_form)
        self.detail.step.taken.connect(self._step)
        self.checkpoints.edited.connect(self._keep_evidence)

    def _dress(self) -> None:
        super()._dress()
        px = self.ui.theme.px
        self._column.setContentsMargins(0, px(4), 0, px(8))
        self._column.setSpacing(px(12))


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
