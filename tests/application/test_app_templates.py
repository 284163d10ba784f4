"""Templates of a new engagement: clauses to take over, the fit check, the references, and a usual exit policy."""

from __future__ import annotations

from datetime import date

import pytest

from engagement_desk.application.commands.scope import Issue, NewClause, add_clause, issue_scope
from engagement_desk.application.commands.templates import add_template_clauses
from engagement_desk.application.queries.scope import show_scope
from engagement_desk.application.queries.templates import Per, TemplateClause
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import ClauseKind

START = date(2026, 7, 1)


def draft(desk):
    return [(row.ref, row.kind, row.text) for row in desk.ask(show_scope, "ACME", START).draft or ()]


def test_the_templates_cover_what_the_specification_names(desk):
    found = desk.templates()
    traditional, ai = found.scope
    words = {
        traditional: ("Architecture review", "Build or buy", "Vendor", "roadmap", "Hiring", "due diligence"),
        ai: ("agent", "rule", "Prompt", "API", "latency", "alarm", "Guardrails", "degraded", "AI-written"),
    }
    for template, wanted in words.items():
        included = " ".join(one.text for one in template.clauses if one.kind is ClauseKind.INCLUDED)
        assert all(word in included for word in wanted), template.name
        kinds = {one.kind for one in template.clauses}
        assert kinds == set(ClauseKind)
        assert all(bool(one.condition) is (one.kind is ClauseKind.CONDITIONAL) for one in template.clauses)
    assert len(found.signs) == 7
    assert all(sign.text and sign.advice for sign in found.signs)
    retainer, full_time = found.references
    assert (retainer.per, retainer.low_cents, retainer.high_cents) == (Per.MONTH, 500_000, 1_500_000)
    assert (full_time.per, full_time.low_cents, full_time.high_cents) == (Per.YEAR, 25_000_000, None)
    assert all(one.source for one in found.references)
    assert found.exit.values["notice_client_days"] == 30
    assert found.exit.handover
    assert found.exit.access
    assert not {"handover", "access", "handover_days", "access_days"} & set(found.exit.values)


def test_clauses_get_the_next_references_of_their_kind_and_are_undone_in_one(desk, acme, now):
    wanted = desk.templates().scope[0].clauses
    changes = desk.run(add_template_clauses, "ACME", wanted)
    assert len(changes.touched["ScopeItem"]) == len(wanted)
    rows = draft(desk)
    assert [ref for ref, kind, _ in rows if kind is ClauseKind.INCLUDED] == [f"1.{n}" for n in range(1, 7)]
    assert [ref for ref, kind, _ in rows if kind is ClauseKind.EXCLUDED] == [f"2.{n}" for n in range(1, 6)]
    assert desk.store.undo(now).subject.startswith("16 clauses")
    assert draft(desk) == []


def test_what_the_draft_says_already_is_left_out(desk, acme):
    one = TemplateClause(ClauseKind.INCLUDED, "Roadmap")
    desk.run(add_clause, NewClause(key="ACME", kind=ClauseKind.INCLUDED, text="Roadmap ", ref="9.9"))
    other = TemplateClause(ClauseKind.CONDITIONAL, "On site", "asked for")
    assert len(desk.run(add_template_clauses, "acme", (one, other, other)).touched["ScopeItem"]) == 1
    with pytest.raises(Refused) as caught:
        desk.run(add_template_clauses, "ACME", (one, other))
    assert caught.value.code == "clauses_are_there"


def test_an_issued_scope_is_copied_into_the_draft_first(desk, acme):
    desk.run(add_clause, NewClause(key="ACME", kind=ClauseKind.INCLUDED, text="Roadmap"))
    desk.run(issue_scope, Issue(key="ACME", effective=START))
    same, new = (TemplateClause(ClauseKind.INCLUDED, text) for text in ("Roadmap", "Hiring"))
    desk.run(add_template_clauses, "ACME", (same, new))
    assert [(ref, text) for ref, _, text in draft(desk)] == [("1.1", "Roadmap"), ("1.2", "Hiring")]
