"""Clauses of the scope templates, to be ticked and taken over into the draft."""

from __future__ import annotations

from collections.abc import Sequence

from engagement_desk.application.commands.templates import add_template_clauses
from engagement_desk.application.conditions import with_condition
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.templates import ScopeTemplate, TemplateClause
from engagement_desk.ui.pages.scope_words import KIND_WORDS
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.inline_form import InlineForm, Verb
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.ticks import Tick


class TemplateForm(InlineForm):
    """One tick for each clause, and one over each template for all of its own."""

    def __init__(self, ui: Ui, key: str, templates: Sequence[ScopeTemplate]) -> None:
        """Make it with nothing ticked."""
        super().__init__(
            ui,
            f"template/{key}",
            (),
            (Verb("add", tr("Add what is ticked  Enter")),),
            head=tr("From a template"),
            facts=tr("Space ticks. Each clause can be edited once it is in the draft."),
        )
        self._key = key
        self.ticks: list[tuple[Tick, TemplateClause]] = []
        for template in templates:
            self._add_template(template)

    def carry_out(self, verb: str) -> None:
        """Add what is ticked."""
        del verb
        wanted = [clause for tick, clause in self.ticks if tick.isChecked()]
        if not wanted:
            self.say_wrong(tr("Nothing is ticked yet."))
            return
        self.run(add_template_clauses, self._key, wanted, said=_said)

    def _add_template(self, template: ScopeTemplate) -> None:
        theme = self._ui.theme
        everything = Tick(theme, tr("All of these"))
        everything.setAccessibleName(tr("All of these: {name}").format(name=template.name))
        heading = Text(theme, template.name, size=Size.SMALL, bold=True, token="muted")
        heading.setContentsMargins(0, theme.px(8), 0, 0)
        self.put(heading)
        self.put(everything)
        own = []
        for clause in template.clauses:
            words = with_condition(clause.text, clause.condition, tr("{clause}, if {condition}"))
            tick = Tick(theme, words, tr(KIND_WORDS[clause.kind]))
            self.put(tick)
            own.append(tick)
            self.ticks.append((tick, clause))
        everything.clicked.connect(lambda checked: _tick_all(own, checked=checked))


def _tick_all(ticks: Sequence[Tick], *, checked: bool) -> None:
    for tick in ticks:
        tick.setChecked(checked)


def _said(changes: Changes) -> str:
    count = len(changes.touched["ScopeItem"])
    return tr("Added 1 clause") if count == 1 else tr("Added {n} clauses").format(n=count)
