"""A command that is tried finds what it has written, in the order of creation, and nothing of it is on disk."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from engagement_desk.application.commands.scope import NewClause, add_clause
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.scope import show_scope
from engagement_desk.application.rehearsal import rehearse
from engagement_desk.domain.kinds import ClauseKind
from engagement_desk.domain.records.scope import ScopeItem


def test_what_is_written_or_replaced_is_found_by_its_fields(desk, acme, now):
    for text in ("Roadmap", "Hiring"):
        desk.run(add_clause, NewClause(key="ACME", kind=ClauseKind.INCLUDED, text=text))

    def tried(uow, moment):
        kept, other = uow.find(ScopeItem, engagement_id=acme.id)
        assert uow.first(ScopeItem, ref="1.2") == other
        for number in range(1, 20):
            add_clause(uow, moment, NewClause(key="ACME", kind=ClauseKind.EXCLUDED, text=f"Not {number}"))
        uow.put(replace(other, text="Hiring, twice a year"))
        found = uow.find(ScopeItem, kind=(ClauseKind.INCLUDED, ClauseKind.EXCLUDED), revision_id=None)
        texts = ["Roadmap", "Hiring, twice a year", *(f"Not {number}" for number in range(1, 20))]
        assert [item.text for item in found] == texts
        assert [item.ref for item in found][-1] == "2.19"
        assert uow.find(ScopeItem, text="Hiring") == []
        assert uow.find(ScopeItem, ref="1.1") == [kept]
        assert uow.first(ScopeItem, ref="2.3").text == "Not 3"
        assert uow.first(ScopeItem, ref="9.9") is None
        return Changes(result="tried")

    with desk.store.read() as reading:
        assert rehearse(reading, now, tried).result == "tried"
    shown = desk.ask(show_scope, "ACME", date(2026, 9, 14)).draft
    assert [row.text for row in shown] == ["Roadmap", "Hiring"]
