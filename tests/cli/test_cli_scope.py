"""`scope` and `request` as a script calls them."""

from __future__ import annotations

import pytest


@pytest.fixture
def scoped(acme):
    acme.ok("scope", "ACME", "add", "included", "Architecture review")
    acme.ok("scope", "ACME", "add", "excluded", "Hiring interviews")
    acme.ok("scope", "ACME", "issue", "--effective", "2026-07-01", "--reason", "Signed")
    return acme


def test_a_clause_is_created_and_printed_by_its_id(acme):
    created = acme.ok("scope", "ACME", "add", "conditional", "On-site days", "--condition", "travel is paid")
    clause = acme.json("scope", "acme", "show")["draft"][0]
    assert created.id == clause["id"]
    assert clause == {
        "id": created.id,
        "ref": "3.1",
        "kind": "conditional",
        "text": "On-site days",
        "condition": "travel is paid",
        "in_force_from": None,
    }
    assert acme.json("scope", "ACME", "add", "included", "Roadmap", "--ref", "7.1")["ref"] == "7.1"


def test_the_scope_in_force_is_shown_with_the_draft(scoped):
    scoped.ok("scope", "ACME", "edit", "1.1", "--text", "Architecture review, one a quarter")
    shown = scoped.json("scope", "ACME", "show", "--as-of", "2026-08-01")
    assert list(shown) == ["engagement", "as_of", "revision", "items", "draft", "revisions"]
    assert (shown["revision"]["number"], shown["revision"]["reason"]) == (1, "Signed")
    assert [clause["text"] for clause in shown["items"]] == ["Architecture review", "Hiring interviews"]
    assert shown["draft"][0]["text"] == "Architecture review, one a quarter"
    text = scoped.ok("scope", "ACME", "show").out
    assert "revision 1, in force from 2026-07-01: Signed" in text
    assert "  2.1  Hiring interviews  [from 2026-07-01]" in text
    assert "Draft, not issued yet" in text


def test_before_the_first_revision_nothing_is_in_force(acme):
    assert acme.ok("scope", "ACME", "show").out == "ACME has no scope in force on 2026-09-30.\n"


def test_edit_and_remove_work_on_the_draft(scoped):
    edited = scoped.ok("scope", "ACME", "edit", "2.1", "--kind", "conditional", "--condition", "agreed")
    assert edited.out == "  2.1  Hiring interviews, if agreed\n"
    assert scoped.json("scope", "ACME", "remove", "1.1")["ref"] == "1.1"
    assert scoped.ok("scope", "ACME", "add", "included", "Roadmap").err == ""
    issued = scoped.ok("scope", "ACME", "issue", "--effective", "2026-10-01")
    assert "no excluded clause" in issued.err


def test_two_revisions_are_compared(scoped):
    scoped.ok("scope", "ACME", "edit", "1.1", "--text", "Architecture and code review")
    scoped.ok("scope", "ACME", "add", "assumption", "One time zone")
    scoped.ok("scope", "ACME", "issue", "--effective", "2026-09-01")
    scoped.ok("scope", "ACME", "remove", "2.1")
    diff = scoped.json("scope", "ACME", "diff", "1", "2")
    assert (diff["from"], diff["to"]) == ("1", "2")
    assert [row["ref"] for row in diff["added"]] == ["4.1"]
    assert [(c["ref"], c["was"]["text"], c["is"]["text"]) for c in diff["changed"]] == [
        ("1.1", "Architecture review", "Architecture and code review")
    ]
    text = scoped.ok("scope", "ACME", "diff", "1", "draft").out.splitlines()
    assert text == [
        "+ 4.1  assumption: One time zone",
        "- 2.1  excluded: Hiring interviews",
        "~ 1.1  was included: Architecture review",
        "  1.1  is  included: Architecture and code review",
    ]
    assert scoped.ok("scope", "ACME", "diff", "2", "2").out == "2 and 2 say the same.\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("scope", "NOBODY", "show"), "There is no engagement NOBODY"),
        (("scope", "ACME", "edit", "9.9", "--text", "x"), "no clause 9.9 in the draft"),
        (("scope", "ACME", "edit", "1.1"), "Nothing was named to change"),
        (("scope", "ACME", "add", "included", " "), "The clause has no text"),
        (("scope", "ACME", "add", "included", "x", "--ref", "1.1"), "has a clause 1.1 already"),
        (("scope", "ACME", "add", "included", "x", "--ref", "a b"), "cannot be a reference"),
        (("scope", "ACME", "issue", "--effective", "2026-10-01"), "There is no draft"),
        (("scope", "ACME", "issue", "--effective", "soon"), "soon"),
        (("scope", "ACME", "diff", "1", "8"), "There is no revision 8"),
        (("request", "ACME", "add", "Help", "--clause", "9.9"), "9.9"),
        (("request", "ACME", "add", ""), "The request has no text"),
        (("request", "ACME", "answer", "x"), "There is no request x"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence_and_changes_nothing(scoped, arguments, said):
    before = scoped.json("scope", "ACME", "show")
    assert said in scoped.refused(*arguments)
    assert scoped.json("scope", "ACME", "show") == before


def test_clause_text_takes_no_hold_of_the_terminal(acme):
    acme.ok("scope", "ACME", "add", "included", "Red \x1b[31m text\nand more")
    assert "\x1b" not in acme.ok("scope", "ACME", "show").out


def test_a_request_is_logged_answered_and_listed(scoped):
    made = scoped.ok(
        "request", "ACME", "add", "Could you interview?", "--by", "The founder", "--on", "2026-09-28", "--via", "mail",
        "--clause", "2.1",
    )  # fmt: skip
    scoped.ok("change", "ACME", "new", "Interviews", "--request", made.id, "--pricing", "lump_sum", "--amount", "500")
    scoped.ok("request", "ACME", "add", "Anything else?")
    first, second = scoped.json("request", "ACME", "list")["requests"]
    assert first == {
        "id": made.id,
        "engagement": "ACME",
        "words": "Could you interview?",
        "by": "The founder",
        "on": "2026-09-28",
        "via": "mail",
        "clause": "2.1",
        "answered_on": None,
        "answer": "",
        "change_orders": ["CO-001"],
    }
    assert second["clause"] is None
    answered = scoped.json("request", "ACME", "answer", made.id, "--on", "2026-09-29", "--text", "As CO-001")
    assert (answered["answered_on"], answered["answer"]) == ("2026-09-29", "As CO-001")
    assert scoped.ok("request", "ACME", "answer", second["id"]).out == "Answered on 2026-09-30.\n"
    assert "Could you interview?" in scoped.ok("request", "ACME", "list", "--to", "2026-09-28").out
    assert scoped.json("request", "ACME", "list", "--from", "2026-10-01")["requests"] == []
