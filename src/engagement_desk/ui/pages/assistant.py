"""The new-engagement assistant: steps, one form at a time, and a running summary (SPEC §7)."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engagement_desk.application.commands.start_engagement import StartEngagement, start_engagement
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.starting import StartPreview, preview_start, propose_key
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.pages.assistant_fit import FitStep
from engagement_desk.ui.pages.assistant_forms import ClientStep, ExitStep, TermsStep
from engagement_desk.ui.pages.assistant_frame import AssistantFrame
from engagement_desk.ui.pages.assistant_scope import PlanStep, ScopeStep
from engagement_desk.ui.pages.assistant_step import FormStep, Step
from engagement_desk.ui.pages.assistant_summary import SummaryCard
from engagement_desk.ui.pages.assistant_value import ValueStep, recalled
from engagement_desk.ui.pages.base import Page
from engagement_desk.ui.place import Place
from engagement_desk.ui.regions import Region
from engagement_desk.ui.templates import plan_said, templates_said
from engagement_desk.ui.text import plain, tr
from engagement_desk.ui.ui import Ui

_SETTLE_MS = 150
_KEPT, _AT = "assistant/draft", "at"


class AssistantPage(Page):
    """What is typed is kept as a draft until the engagement is created, whatever happens in between."""

    shows: ClassVar[frozenset[str]] = frozenset({"Engagement", "Client", "Setting"})

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build the steps, and bring back the draft."""
        super().__init__(ui, parent)
        self._creating = self._insists = False
        self._proposal_topic = QObject(self)
        self._asked_for = ""
        self._dropped: dict[str, object] = {}
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self._settle)
        self._build(ui)
        kept = recalled(ui, _KEPT)
        self._restore(kept)
        self._show_draft()
        at = kept.get(_AT)
        self.frame.turn_to(at if isinstance(at, int) else 0, focus=False)

    def title(self) -> str:
        """The page's name."""
        return tr("New engagement")

    def arrive(self, place: Place) -> None:
        """Come to the front, at the step that is named or at the one that was left."""
        names = [step.name.casefold() for step in self.steps]
        if place.focus and place.focus.casefold() in names:
            self.frame.turn_to(names.index(place.focus.casefold()), focus=False)
        super().arrive(place)

    def reload(self) -> None:
        """Work out what would be there."""
        self._preview()

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Create, turn from step to step, copy the value sheet."""
        frame = self.frame
        named = {f"tab.{number}": self._turning(number - 1) for number in range(1, len(self.steps) + 1)}
        return {
            **named,
            "tab.next": lambda: frame.turn_to(frame.number + 1),
            "tab.previous": lambda: frame.turn_to(frame.number - 1),
            "page.next_state": self.create_engagement,
            "page.copy_reply": self.value.copy,
        }

    def first_focus(self) -> QWidget | None:
        """The first field of the step."""
        return self.steps[self.frame.number].first()

    def regions(self) -> list[Region]:
        """The steps, the form and the buttons."""
        return self.frame.regions()

    def create_engagement(self) -> None:
        """Create it; what is missing or wrong is said beside its field instead, and the caret put there."""
        if self._creating:
            return
        wanted = self._wanted()
        wrong = next((number for number, step in enumerate(self.steps) if step.first_wrong()), None)
        if self.client.missing():
            self._insists = True
            self.frame.turn_to(0, focus=False)
            self.client.ask_for_missing()
            self.frame.refresh()
        elif wrong is not None:
            self._go_to_wrong(wrong)
        else:
            self._creating = True
            self.ui.tasks.run(start_engagement, wanted, then=self._created, failed=self._refused)

    def leave(self) -> None:
        """Go back to where the user came from; the draft stays."""
        self._save()
        if self._draft():
            self.ui.say(tr("Kept the draft; Ctrl+Shift+N goes on with it"), undoable=False)
        self.ui.actions.trigger("go.back")
        if self.isVisible():
            self.ui.go(Place("today"))

    def start_afresh(self) -> None:
        """Empty every step, or bring back what was emptied so."""
        kept, self._dropped = self._dropped, self._draft()
        self._insists = False
        self._say_refused()
        self._restore({} if self._dropped else kept)
        self.frame.turn_to(0)
        self._settle()

    def _wanted(self) -> StartEngagement:
        """Give what is typed; what cannot be read is said beside its field."""
        engagement = self.client.read()
        fit = self.fit.text()
        values = {**engagement.values, "fit_check": fit} if fit else engagement.values
        return StartEngagement(
            engagement=replace(engagement, terms=self.terms.read(), values=values),
            clauses=self.scope.clauses,
            issues_scope=self.scope.issue.isChecked(),
            plan=self.plan.plan,
            **self.exit.read(),
        )

    def _preview(self) -> None:
        currency = self.client.currency()
        self.terms.turn_to(currency)
        self.exit.turn_to(currency)
        wanted = self._wanted()
        self.scope.show_start(wanted.engagement.start)
        self.plan.show_start(wanted.engagement.start)
        self._propose(wanted.engagement.client)
        self.ui.tasks.ask(
            self, preview_start, self.ui.now(), wanted, then=self._show_preview, failed=self._preview_failed
        )

    def _propose(self, client: str) -> None:
        if client == self._asked_for:
            return
        self._asked_for = client
        if client:
            self.ui.tasks.ask(self._proposal_topic, propose_key, client, then=self.client.propose)
        else:
            self.client.propose("")

    def _show_preview(self, found: StartPreview) -> None:
        self._say_refused(*found.refusals)
        told = {step.name: step.told() for step in (self.scope, self.plan, self.fit)}
        self.summary.show_preview(found, self.client.form.typed("client").strip(), told)
        self.fit.show_minimum(found.terms.minimum_cents, found.header.currency)
        self.value.show_cost(found.cost, found.header.currency)
        self.frame.refresh()

    def _preview_failed(self, error: DeskError) -> None:
        self._say_refused(error)
        self.frame.refresh()

    def _say_refused(self, *errors: DeskError) -> None:
        """Say what would be refused beside the fields it speaks of, and nothing that was said so before."""
        for step in (self.client, self.terms):
            step.form.accept()
        for error in errors:
            if not (self.client.refuse(error) or self.terms.refuse(error)):
                self.ui.tell(error)
        if self._insists:
            self.client.say_missing()

    def _refused(self, error: DeskError) -> None:
        self._creating = False
        forms: tuple[FormStep, ...] = (self.client, self.terms)
        for number, step in enumerate(forms):
            if step.refuse(error):
                self._go_to_wrong(number)
                return
        self.ui.tell(error)

    def _go_to_wrong(self, number: int) -> None:
        self.frame.turn_to(number, focus=False)
        wrong = self.steps[number].first_wrong()
        if wrong is not None:
            self.steps[number].point(wrong)

    def _created(self, changes: Changes) -> None:
        self._creating = self._insists = False
        self._dropped = self._draft()
        engagement = changes.result
        self._say_refused()
        self._restore({})
        self.frame.turn_to(0, focus=False)
        self._save()
        said = tr("Started {key} · {title}").format(key=engagement.key, title=plain(engagement.title))
        self.ui.go(Place("engagement", engagement.key, "Brief"))
        self.ui.say(said)

    def _draft(self) -> dict[str, object]:
        kept = {step.name: step.draft() for step in self.steps}
        return {name: part for name, part in kept.items() if part}

    def _restore(self, kept: dict[str, object]) -> None:
        self._asked_for = ""
        for step in self.steps:
            part = kept.get(step.name)
            step.restore(part if isinstance(part, dict) else {})

    def _save(self) -> None:
        self._settling.stop()
        kept = self._draft()
        if self.ui.remembered is None:
            return
        if kept:
            self.ui.remembered.setValue(_KEPT, json.dumps({**kept, _AT: self.frame.number}))
        else:
            self.ui.remembered.remove(_KEPT)

    def _touched(self) -> None:
        self._settling.start()
        self._show_draft()

    def _settle(self) -> None:
        self._save()
        self._show_draft()
        self._preview()

    def _show_draft(self) -> None:
        self.frame.show_draft(there=bool(self._draft()), dropped=bool(self._dropped))

    def _turning(self, number: int) -> Callable[[], None]:
        return lambda: self.frame.turn_to(number)

    def _build(self, ui: Ui) -> None:
        desk = ui.tasks.desk
        templates = templates_said(desk.templates())
        self.client, self.terms = ClientStep(ui), TermsStep(ui)
        self.exit, self.scope = ExitStep(ui, templates.exit), ScopeStep(ui, templates.scope)
        self.plan, self.fit = PlanStep(ui, plan_said(desk.plan())), FitStep(ui, templates.signs)
        self.value = ValueStep(ui, templates.references)
        self.steps: tuple[Step, ...] = (
            self.client, self.terms, self.exit, self.scope, self.plan, self.fit, self.value
        )  # fmt: skip
        self.summary = SummaryCard(ui)
        self.frame = AssistantFrame(ui.theme, self.title(), self.steps, self.summary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)
        for step in self.steps:
            step.changed.connect(self._touched)
        self.frame.create_wanted.connect(self.create_engagement)
        self.frame.afresh_wanted.connect(self.start_afresh)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Keep the draft at once, with the step at which it was left."""
        self._save()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
