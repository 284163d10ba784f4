"""Taking clauses of a scope template over into the draft in one step (SPEC §7)."""

from __future__ import annotations

from collections.abc import Sequence

from engagement_desk.application.changed import changed
from engagement_desk.application.commands.scope import NewClause, add_clause, open_draft
from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Changes, Now, UnitOfWork
from engagement_desk.application.queries.templates import TemplateClause
from engagement_desk.domain.errors import Refused


def add_template_clauses(uow: UnitOfWork, now: Now, key: str, clauses: Sequence[TemplateClause]) -> Changes:
    """Add clauses to the draft, each with the next free reference of its kind; the result is the first.

    What the draft says already, word for word, is left out; raises `Refused("clauses_are_there")` when that is all.
    """
    engagement = engagement_by_key(uow, key)
    draft, _ = open_draft(uow, engagement)
    there = {(item.kind, item.text.strip(), item.condition.strip()) for item in draft}
    made = [
        add_clause(uow, now, NewClause(key=key, kind=one.kind, text=one.text, condition=one.condition)).result
        for one in dict.fromkeys(clauses)
        if (one.kind, one.text, one.condition) not in there
    ]
    if not made:
        raise Refused("clauses_are_there", key=engagement.key)
    uow.describe(f"{len(made)} clauses of a template", engagement.id)
    return changed(*made)
