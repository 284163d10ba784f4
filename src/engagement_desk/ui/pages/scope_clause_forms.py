"""The forms of a clause of the draft: a new one, and one that is edited in its row."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from PySide6.QtCore import Signal

from engagement_desk.application.commands.scope import ClauseEdit, NewClause, add_clause, edit_clause
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.scope import ClauseRow
from engagement_desk.domain.kinds import ClauseKind
from engagement_desk.ui.pages.scope_words import KINDS
from engagement_desk.ui.text import mark, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.form_fields import FieldKind, FieldSpec
from engagement_desk.ui.widgets.inline_form import InlineForm, Verb

_FIELD_OF = {"blank_text": "text", "malformed_ref": "ref", "ref_taken": "ref"}
_KIND = FieldSpec("kind", mark("Kind"), FieldKind.CHOICE, words=tuple((word, kind.value) for kind, _, word in KINDS))
_TEXT = FieldSpec(
    "text", mark("Clause"), FieldKind.NOTE, placeholder=mark("Architecture review, with a decision record")
)
_CONDITION = FieldSpec("condition", mark("On condition that"), placeholder=mark("none"))


class NewClauseForm(InlineForm):
    """A clause for the draft; it stays open for the next one."""

    field_of: ClassVar[Mapping[str, str]] = _FIELD_OF
    short: ClassVar[frozenset[str]] = frozenset({"ref"})

    def __init__(self, ui: Ui, key: str, kind: ClauseKind) -> None:
        """Make it for an engagement, at a kind."""
        ref = FieldSpec("ref", mark("Reference"), placeholder=mark("next free"))
        verbs = (Verb("add", tr("Add clause  Enter")),)
        rows = ((ref, _KIND), (_TEXT,), (_CONDITION,))
        super().__init__(ui, f"clause/{key}", rows, verbs, {"kind": kind.value}, head=tr("New clause"))
        self._key = key
        self.done.connect(lambda: self.empty("text"))

    def carry_out(self, verb: str) -> None:
        """Add the clause."""
        del verb
        values = self.read()
        if values is not None:
            wanted = NewClause(key=self._key, **{**values, "kind": ClauseKind(values["kind"])})
            self.run(add_clause, wanted, said=_told(tr("Added {ref}")))


class ClauseForm(InlineForm):
    """A clause that is edited where it stands."""

    removal_wanted = Signal()
    field_of: ClassVar[Mapping[str, str]] = _FIELD_OF
    short: ClassVar[frozenset[str]] = frozenset({"ref"})

    def __init__(self, ui: Ui, key: str, row: ClauseRow) -> None:
        """Make it for a clause."""
        values = {"ref": row.ref, "kind": row.kind.value, "text": row.text, "condition": row.condition}
        verbs = (Verb("save", tr("Save  Enter")), Verb("remove", tr("Remove")))
        rows = ((FieldSpec("ref", mark("Reference")), _KIND), (_TEXT,), (_CONDITION,))
        super().__init__(ui, f"clause/{key}/{row.id}", rows, verbs, values)
        self._key, self._row, self._before = key, row, values

    def carry_out(self, verb: str) -> None:
        """Save what differs, or ask for the removal."""
        if verb == "remove":
            self.removal_wanted.emit()
            return
        values = self.read()
        if values is None:
            return
        changed = {name: value for name, value in values.items() if value != self._before[name]}
        if not changed:
            self.cancel()
            return
        wanted = ClauseEdit(
            key=self._key,
            ref=self._row.ref,
            kind=ClauseKind(changed["kind"]) if "kind" in changed else None,
            text=changed.get("text"),
            condition=changed.get("condition"),
            new_ref=changed.get("ref"),
        )
        self.run(edit_clause, wanted, said=_told(tr("Changed {ref}")))


def _told(text: str) -> Callable[[Changes], str]:
    return lambda changes: text.format(ref=changes.result.ref)
