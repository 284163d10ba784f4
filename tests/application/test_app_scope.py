"""The draft of the scope, its revisions, and since when a wording is in force."""

from __future__ import annotations

from datetime import date

import pytest

from engagement_desk.application.commands.scope import (
    ClauseEdit,
    Issue,
    NewClause,
    add_clause,
    edit_clause,
    issue_scope,
    remove_clause,
)
from engagement_desk.application.queries.scope import clause_named, diff_scope, reading_order, show_scope
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import ClauseKind
from engagement_desk.domain.records.scope import ScopeItem, ScopeRevision

JULY, AUGUST = date(2026, 7, 1), date(2026, 8, 1)


def add(desk, text, kind=ClauseKind.INCLUDED, **parts):
    return desk.run(add_clause, NewClause(key="acme", kind=kind, text=text, **parts)).result


def issue(desk, effective=JULY, reason=""):
    return desk.run(issue_scope, Issue(key="ACME", effective=effective, reason=reason))


def refused(desk, command, *arguments):
    with pytest.raises(Refused) as caught:
        desk.run(command, *arguments)
    return caught.value.code


@pytest.fixture
def issued(desk, acme):
    add(desk, "Architecture review")
    add(desk, "Hiring", ClauseKind.EXCLUDED)
    issue(desk, JULY, "First")
    return acme


def test_references_are_numbered_within_the_section_of_the_kind(desk, acme):
    kinds = (*ClauseKind, ClauseKind.INCLUDED, ClauseKind.EXCLUDED)
    assert [add(desk, f"Clause {n}", kind).ref for n, kind in enumerate(kinds)] == [
        "1.1", "2.1", "3.1", "4.1", "5.1", "1.2", "2.2",
    ]  # fmt: skip


def test_a_reference_that_a_revision_had_is_not_given_to_another_clause(desk, issued):
    add(desk, "Roadmap")
    issue(desk, AUGUST)
    desk.run(remove_clause, "ACME", "1.2")
    assert add(desk, "Vendor selection").ref == "1.3"


def test_a_reference_is_unique_in_the_draft_in_any_case(desk, acme):
    add(desk, "Roadmap", ref=" A.1 ")
    assert (
        refused(desk, add_clause, NewClause(key="ACME", kind=ClauseKind.INCLUDED, text="x", ref="a.1")) == "ref_taken"
    )
    bad = NewClause(key="ACME", kind=ClauseKind.INCLUDED, text="x", ref="two words")
    assert refused(desk, add_clause, bad) == "malformed_ref"


def test_a_clause_needs_text(desk, acme):
    assert refused(desk, add_clause, NewClause(key="ACME", kind=ClauseKind.INCLUDED, text=" \n")) == "blank_text"
    add(desk, "Roadmap")
    assert refused(desk, edit_clause, ClauseEdit(key="ACME", ref="1.1", text="")) == "blank_text"
    assert refused(desk, edit_clause, ClauseEdit(key="ACME", ref="1.1")) == "nothing_to_change"


def test_the_draft_begins_as_a_copy_of_the_last_revision(desk, issued):
    assert desk.ask(show_scope, "ACME", JULY).draft is None
    add(desk, "Roadmap")
    view = desk.ask(show_scope, "ACME", JULY)
    assert [row.text for row in view.items] == ["Architecture review", "Hiring"]
    assert view.draft is not None
    assert [row.text for row in view.draft] == ["Architecture review", "Roadmap", "Hiring"]
    assert [row.in_force_from for row in view.draft] == [JULY, None, JULY]


def test_an_issued_revision_does_not_change_with_the_draft(desk, issued):
    desk.run(edit_clause, ClauseEdit(key="ACME", ref="1.1", text="Architecture review, one a quarter"))
    desk.run(remove_clause, "ACME", "2.1")
    assert [row.text for row in desk.ask(show_scope, "ACME", JULY).items] == ["Architecture review", "Hiring"]


def test_unchanged_wording_keeps_the_day_from_which_it_is_in_force(desk, issued):
    desk.run(edit_clause, ClauseEdit(key="ACME", ref="2.1", condition="unless agreed", kind=ClauseKind.CONDITIONAL))
    issue(desk, AUGUST)
    view = desk.ask(show_scope, "ACME", AUGUST)
    assert [(row.ref, row.in_force_from) for row in view.items] == [("1.1", JULY), ("2.1", AUGUST)]


def test_wording_that_is_changed_back_is_in_force_as_before(desk, issued):
    desk.run(edit_clause, ClauseEdit(key="ACME", ref="1.1", text="Another"))
    edited = desk.run(edit_clause, ClauseEdit(key="ACME", ref="1.1", text="Architecture review")).result
    assert edited.in_force_from == JULY
    assert refused(desk, issue_scope, Issue(key="ACME", effective=AUGUST)) == "draft_unchanged"


def test_issuing_needs_a_draft_and_a_day_that_is_not_before_the_last_revision(desk, issued):
    assert refused(desk, issue_scope, Issue(key="ACME", effective=AUGUST)) == "no_draft"
    add(desk, "Roadmap")
    assert refused(desk, issue_scope, Issue(key="ACME", effective=date(2026, 6, 30))) == "effective_before_last"
    assert issue(desk, JULY).result.number == 2
    view = desk.ask(show_scope, "ACME", JULY)
    assert view.revision is not None
    assert view.revision.number == 2
    assert [revision.number for revision in view.revisions] == [1, 2]


def test_an_open_side_of_the_boundary_is_said(desk, acme):
    add(desk, "Roadmap")
    warned = issue(desk).warnings
    assert [(w.code, w.values["kind"]) for w in warned] == [("scope_side_open", "excluded")]


def test_only_clauses_of_the_draft_are_changed_and_the_last_one_stays(desk, acme):
    add(desk, "Roadmap")
    assert refused(desk, remove_clause, "ACME", "9.9") == "unknown_draft_clause"
    assert refused(desk, remove_clause, "ACME", "1.1") == "last_clause"


def test_a_named_clause_is_that_of_the_revision_in_force(desk, issued):
    desk.run(edit_clause, ClauseEdit(key="ACME", ref="1.1", text="Changed"))
    add(desk, "Only in the draft", ref="8.1")
    issue(desk, date(2026, 12, 1))
    with desk.store.read() as reading:
        assert clause_named(reading, issued, "1.1", AUGUST).text == "Architecture review"
        assert clause_named(reading, issued, "1.1", date(2026, 12, 1)).text == "Changed"
        assert clause_named(reading, issued, "8.1", AUGUST).text == "Only in the draft"
        with pytest.raises(Refused, match="unknown_clause"):
            clause_named(reading, issued, "9.9", AUGUST)


def test_a_clause_can_be_named_before_anything_is_issued(desk, acme):
    add(desk, "Roadmap")
    with desk.store.read() as reading:
        assert clause_named(reading, acme, " 1.1", JULY).text == "Roadmap"
    view = desk.ask(show_scope, "ACME", JULY)
    assert (view.revision, view.items) == (None, ())


def test_revisions_are_compared_by_reference(desk, issued):
    add(desk, "Roadmap")
    desk.run(edit_clause, ClauseEdit(key="ACME", ref="1.1", text="Changed"))
    desk.run(remove_clause, "ACME", "2.1")
    diff = desk.ask(diff_scope, "ACME", "1", "draft")
    assert [row.ref for row in diff.added] == ["1.2"]
    assert [row.ref for row in diff.removed] == ["2.1"]
    assert [(c.ref, c.was.text, c.now.text) for c in diff.changed] == [("1.1", "Architecture review", "Changed")]


@pytest.mark.parametrize(
    ("name", "code"), [("7", "unknown_revision"), ("x", "unknown_revision"), ("draft", "no_draft")]
)
def test_a_revision_to_compare_must_exist(desk, issued, name, code):
    with pytest.raises(Refused, match=code):
        desk.ask(diff_scope, "ACME", "1", name)


def test_references_sort_as_people_read_them():
    assert sorted(["1.10", "1.9", "A.2", "1.9.1", "10.1", "2.1"], key=reading_order) == [
        "1.9", "1.9.1", "1.10", "2.1", "10.1", "A.2",
    ]  # fmt: skip


def test_issuing_is_undone_as_one(desk, now, issued):
    add(desk, "Roadmap")
    issue(desk, AUGUST)
    desk.store.undo(now)
    with desk.store.read() as reading:
        assert reading.count(ScopeRevision) == 1
        assert reading.count(ScopeItem, revision_id=None) == 3
