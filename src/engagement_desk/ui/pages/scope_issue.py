"""The sheet on which the draft of the scope is issued as a revision."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from engagement_desk.application.commands.scope import Issue, issue_scope
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.scope import DRAFT, ScopeDiff, diff_scope
from engagement_desk.application.queries.scope_page import ScopePageView
from engagement_desk.ui.pages.scope_words import diff_counted
from engagement_desk.ui.text import day, mark, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import PRIMARY
from engagement_desk.ui.widgets.form_fields import FieldKind, FieldSpec, Reading
from engagement_desk.ui.widgets.inline_form import InlineForm, Verb

_EFFECTIVE = FieldSpec("effective", mark("In force from"), FieldKind.DAY, placeholder="2026-09-01", clears=False)
_REASON = FieldSpec("reason", mark("Why it changes"), placeholder=mark("agreed on the call of 3 September"))


class IssueSheet(InlineForm):
    """Asks from which day the draft is in force and why it changes, and says what it changes."""

    field_of: ClassVar[Mapping[str, str]] = {"effective_before_last": "effective"}

    def __init__(self, ui: Ui, view: ScopePageView) -> None:
        """Make the sheet for the draft of a view."""
        number = (view.last or 0) + 1
        verb = Verb("issue", tr("Issue r{n}  Ctrl+Enter").format(n=number), PRIMARY)
        super().__init__(
            ui,
            f"issue/{view.key}",
            ((_EFFECTIVE, _REASON),),
            (verb,),
            {"effective": view.as_of},
            Reading(view.as_of),
            head=tr("Issue r{n}").format(n=number),
            facts=tr("From that day on the client’s requests are held against it. An issued revision never changes."),
        )
        self._key = view.key
        if view.last is not None:
            ui.tasks.ask(self, diff_scope, view.key, str(view.last), DRAFT, then=self._tell_difference)

    def carry_out(self, verb: str) -> None:
        """Issue the draft."""
        del verb
        values = self.read()
        if values is not None:
            wanted = Issue(key=self._key, effective=values["effective"], reason=values["reason"].strip())
            self.run(issue_scope, wanted, said=_said)

    def _tell_difference(self, diff: ScopeDiff) -> None:
        told = tr("Against r{n}: {difference}.").format(n=diff.before, difference=diff_counted(diff))
        self.tell(f"{told} {tr('An issued revision never changes.')}")


def _said(changes: Changes) -> str:
    since = day(changes.result.effective, year=True)
    return tr("Issued r{n}, in force from {day}").format(n=changes.result.number, day=since)
