"""The forms of a request: a new one, and its answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from PySide6.QtCore import Signal

from engagement_desk.application.commands.requests import Answer, NewRequest, add_request, answer_request
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.requests import RequestRow
from engagement_desk.application.queries.scope_page import ScopePageView
from engagement_desk.ui.pages.scope_words import request_facts, short
from engagement_desk.ui.text import mark, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.form_fields import FieldKind, FieldSpec, Reading
from engagement_desk.ui.widgets.inline_form import InlineForm, Verb

_NEW = (
    (FieldSpec("words", mark("In the client’s words"), FieldKind.NOTE, placeholder=mark("Can you also …")),),
    (
        FieldSpec("by", mark("Who asked")),
        FieldSpec(
            "via",
            mark("How"),
            FieldKind.CHOICE,
            words=((mark("call"), "call"), (mark("mail"), "mail"), (mark("chat"), "chat")),
        ),
    ),
    (
        FieldSpec("on", mark("When"), FieldKind.DAY, placeholder=mark("today")),
        FieldSpec("clause_ref", mark("Held against clause"), placeholder=mark("none")),
    ),
)
_ANSWER = (
    (
        FieldSpec("text", mark("What was answered")),
        FieldSpec("on", mark("On"), FieldKind.DAY, placeholder=mark("today")),
    ),
)


class NewRequestForm(InlineForm):
    """A request in the client's words."""

    field_of: ClassVar[Mapping[str, str]] = {"blank_text": "words", "unknown_clause": "clause_ref"}

    def __init__(self, ui: Ui, view: ScopePageView) -> None:
        """Make it for the engagement of a view."""
        verbs = (Verb("log", tr("Log request  Enter")),)
        name, on = f"request/{view.key}", Reading(view.as_of)
        super().__init__(ui, name, _NEW, verbs, {"via": "call"}, on, head=tr("New request"))
        self._key = view.key

    def carry_out(self, verb: str) -> None:
        """Log it."""
        del verb
        values = self.read()
        if values is not None:
            wanted = NewRequest(key=self._key, **values)
            self.run(add_request, wanted, said=_told(tr("Logged the request “{words}”")))


class RequestForm(InlineForm):
    """What was answered to a request, and the change order that follows from it."""

    order_wanted = Signal(str)
    """The id of the request that a change order is to answer."""
    pack_wanted = Signal(object)
    """The `RequestRow` whose dispute pack is to be written."""
    field_of: ClassVar[Mapping[str, str]] = {"answered_before_asked": "on"}

    def __init__(self, ui: Ui, view: ScopePageView, row: RequestRow) -> None:
        """Make it for a request."""
        is_open = row.answered_on is None
        verbs = [Verb("answer", tr("Record answer"))] if is_open else []
        verbs += [Verb("order", tr("Draft change order")), Verb("pack", tr("Dispute pack …"))]
        rows, on = _ANSWER if is_open else (), Reading(view.as_of)
        super().__init__(ui, f"answer/{view.key}/{row.id}", rows, verbs, on=on, facts=request_facts(row))
        self._key, self._row = view.key, row

    def carry_out(self, verb: str) -> None:
        """Record the answer, or ask for the order or the pack."""
        if verb == "order":
            self.cancel()
            self.order_wanted.emit(self._row.id)
            return
        if verb == "pack":
            self.pack_wanted.emit(self._row)
            return
        values = self.read()
        if values is not None:
            wanted = Answer(key=self._key, request_id=self._row.id, **values)
            self.run(answer_request, wanted, said=_told(tr("Answered the request “{words}”")))


def _told(text: str) -> Callable[[Changes], str]:
    return lambda changes: text.format(words=short(changes.result.words))
