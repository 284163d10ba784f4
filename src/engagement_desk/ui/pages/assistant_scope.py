"""The steps of things to take: clauses of the scope templates, and deliverables of the first-90-days plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from engagement_desk.application.conditions import with_condition
from engagement_desk.application.queries.plan import PlannedDeliverable
from engagement_desk.application.queries.templates import ScopeTemplate, TemplateClause
from engagement_desk.domain.kinds import Phase
from engagement_desk.ui.pages.assistant_step import NO_FACT, Draft, Fact, Step, kept_texts
from engagement_desk.ui.pages.assistant_ticks import Item, TickCard, taken_tick
from engagement_desk.ui.pages.scope_words import KINDS
from engagement_desk.ui.text import day, mark, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.cards import Card

_HEADINGS = {kind: heading for kind, heading, _ in KINDS}
_PHASES = {
    Phase.FIRST: mark("Days 1 to 30"),
    Phase.SECOND: mark("Days 31 to 60"),
    Phase.THIRD: mark("Days 61 to 90"),
    Phase.ONGOING: mark("After that"),
}


class ScopeStep(Step):
    """Clauses to tick; they become the draft of the scope, or its first revision."""

    name = mark("Scope")

    def __init__(self, ui: Ui, templates: Sequence[ScopeTemplate]) -> None:
        """Make a card for each template."""
        super().__init__(ui, tr("Tick the clauses to take. Each can be reworded on the Scope page."))
        self._clauses: dict[str, TemplateClause] = {}
        self.cards: list[TickCard] = []
        for template in templates:
            card = TickCard(ui.theme, template.name, self._items(template))
            card.changed.connect(self.changed)
            self.cards.append(card)
            self.body.addWidget(card)
        self.issue = taken_tick(ui.theme, "")
        self.issue.toggled.connect(self.changed)
        foot = Card(ui.theme)
        foot.add(self.issue)
        self.body.addWidget(foot)
        self.body.addStretch(1)
        self.show_start(ui.now().today)

    @property
    def clauses(self) -> tuple[TemplateClause, ...]:
        """What is ticked, in the order of the templates."""
        return tuple(self._clauses[name] for card in self.cards for name in card.chosen)

    def show_start(self, start: date) -> None:
        """Say from which day the first revision would be in force."""
        self.issue.show_text(
            tr("Issue them as revision 1, in force from {day}").format(day=day(start, year=True)),
            tr("else they stay a draft"),
        )

    def draft(self) -> Draft:
        """Keep what is ticked."""
        taken = [name for card in self.cards for name in card.chosen]
        issued = self.issue.isChecked()
        return {"clauses": taken, "issue": issued} if taken or issued else {}

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Tick it again."""
        for card in self.cards:
            card.choose(kept_texts(kept, "clauses"))
        self.issue.setChecked(bool(kept.get("issue")))

    def fact(self) -> Fact:
        """Count the clauses."""
        return (str(len(self.clauses)), "ok") if self.clauses else NO_FACT

    def told(self) -> str:
        """Say in the summary what is taken."""
        count = len(self.clauses)
        if not count:
            return ""
        issued = tr("revision 1") if self.issue.isChecked() else tr("a draft")
        clauses = tr("1 clause") if count == 1 else tr("{n} clauses").format(n=count)
        return f"{clauses}, {issued}"

    def first(self) -> QWidget:
        """Begin at the first template."""
        return self.cards[0].all_button

    def _items(self, template: ScopeTemplate) -> list[Item]:
        items = []
        for clause in template.clauses:
            words = with_condition(clause.text, clause.condition, tr("{clause}, if {condition}"))
            self._clauses[clause.text] = clause
            items.append(Item(clause.text, words, tr(_HEADINGS[clause.kind])))
        return items


class PlanStep(Step):
    """Deliverables of the first 90 days to tick, each with the date it would be due."""

    name = mark("First 90 days")

    def __init__(self, ui: Ui, plan: Sequence[PlannedDeliverable]) -> None:
        """Make the card."""
        super().__init__(ui, tr("Each has its acceptance criteria; the audit of AI-written code has its checklist."))
        self._plan = {item.title: item for item in plan}
        items = [Item(one.title, one.title, tr(_PHASES[one.phase]), more=one.criteria) for one in plan]
        self.card = TickCard(ui.theme, tr("Deliverables"), items)
        self.card.changed.connect(self.changed)
        self.body.addWidget(self.card)
        self.body.addStretch(1)
        self.show_start(ui.now().today)

    @property
    def plan(self) -> tuple[PlannedDeliverable, ...]:
        """What is ticked."""
        return tuple(self._plan[name] for name in self.card.chosen)

    def show_start(self, start: date) -> None:
        """Show the dates for an engagement that starts on a day."""
        for name, item in self._plan.items():
            self.card.show_aside(name, tr("due {day}").format(day=day(item.due(start), year=True)))

    def draft(self) -> Draft:
        """Keep what is ticked."""
        return {"plan": list(self.card.chosen)} if self.card.chosen else {}

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Tick it again."""
        self.card.choose(kept_texts(kept, "plan"))

    def fact(self) -> Fact:
        """Count them."""
        return (str(len(self.card.chosen)), "ok") if self.card.chosen else NO_FACT

    def told(self) -> str:
        """Say in the summary what is taken."""
        count = len(self.card.chosen)
        if not count:
            return ""
        return tr("1 deliverable") if count == 1 else tr("{n} deliverables").format(n=count)

    def first(self) -> QWidget:
        """Begin with all or none."""
        return self.card.all_button
