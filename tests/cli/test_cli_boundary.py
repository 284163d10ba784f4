"""`check`: the verdict on a client's ask, with its evidence, as of a day."""

import pytest


@pytest.fixture
def scoped(acme):
    """Give ACME with two revisions, a request with its order, a decision and a deliverable."""
    for kind, ref, text, more in (
        ("included", "1.1", "Architecture review once a quarter, with a list of risks, and so on", ()),
        ("included", "1.2", "Audit of code written by assistants", ()),
        ("conditional", "2.1", "Attendance at customer meetings", ("--condition", "announced five days ahead")),
        ("assumption", "2.2", "Read access to repositories is granted", ()),
        ("excluded", "3.1", "On-call duty and response to incidents at night", ()),
        ("excluded", "3.2", "Certification under SOC 2", ()),
    ):
        acme.ok("scope", "ACME", "add", kind, text, "--ref", ref, *more)
    acme.ok("scope", "ACME", "issue", "--effective", "2026-07-01")
    acme.ok("scope", "ACME", "edit", "3.1", "--text", "On-call duty, also by telephone")
    acme.ok("scope", "ACME", "add", "excluded", "Moderation of the annual gathering", "--ref", "3.3")
    acme.ok("scope", "ACME", "issue", "--effective", "2026-09-01")
    return acme


def verdict(terminal, ask, *more):
    found = terminal.json("check", "ACME", ask, *more)
    return found["verdict"], (found["basis"] or {}).get("ref")


@pytest.mark.parametrize(
    ("ask", "expected"),
    [
        ("could you join our on call rota", ("excluded", "3.1")),
        ("review the architecture please", ("included", "1.1")),
        ("get us through soc2", ("excluded", "3.2")),
        ("come to a customer meeting with us", ("conditional", "2.1")),
        ("do you need access to the repositories", ("conditional", "2.2")),
        ("an audit of the code", ("included", "1.2")),
        ("reveiw of the architecure", ("included", "1.1")),
        ("the archit", ("included", "1.1")),
        ("auditors", ("included", "1.2")),
        ("zap it", ("no_clause", None)),
        ("new carpets in the lobby", ("no_clause", None)),
        ("", ("no_clause", None)),
        ("please can you", ("no_clause", None)),
        ("<b>&\x01 ' \" * NEAR( OR", ("no_clause", None)),
    ],
)
def test_a_word_in_another_form_or_with_a_slip_still_finds_its_clause(scoped, ask, expected):
    assert verdict(scoped, ask) == expected


def test_the_scope_of_the_day_of_the_question_decides(scoped):
    ask = "moderate the annual gathering"
    assert verdict(scoped, ask) == ("excluded", "3.3")
    assert verdict(scoped, ask, "--as-of", "2026-08-01") == ("no_clause", None)
    assert verdict(scoped, "on-call duty", "--as-of", "2026-06-30") == ("no_clause", None)
    early = scoped.json("check", "ACME", "on-call duty", "--as-of", "2026-08-01")
    late = scoped.json("check", "ACME", "on-call duty")
    assert (early["revision"], early["basis"]["in_force_from"]) == (1, "2026-07-01")
    assert (late["revision"], late["basis"]["in_force_from"]) == (2, "2026-09-01")
    assert late["basis"]["text"] == "On-call duty, also by telephone"
    kept = scoped.json("check", "ACME", "architecture review")
    assert kept["basis"]["in_force_from"] == "2026-07-01"


def test_what_was_asked_before_is_said_with_what_was_decided(scoped):
    ask = "build a mobile dashboard for the board"
    assert verdict(scoped, ask) == ("no_clause", None)
    asked = scoped.ok("request", "ACME", "add", "Build a mobile dashboard for the board", "--on", "2026-09-10").id
    found = scoped.json("check", "ACME", ask)
    assert (found["verdict"], found["basis"]["decision"]) == ("asked_before", "not answered yet")
    assert verdict(scoped, ask, "--as-of", "2026-09-09") == ("no_clause", None)
    scoped.ok("request", "ACME", "answer", asked, "--on", "2026-09-11")
    assert scoped.json("check", "ACME", ask)["basis"]["decision"] == "answered on 2026-09-11"
    scoped.ok("change", "ACME", "new", "Something else", "--request", asked, "--pricing", "zero_cost")
    assert scoped.json("check", "ACME", ask)["basis"]["decision"] == "CO-001 draft"
    scoped.ok("change", "ACME", "send", "1", "--on", "2026-09-12")
    scoped.ok("change", "ACME", "decline", "1", "--on", "2026-09-14")
    found = scoped.json("check", "ACME", ask)
    assert found["basis"]["decision"] == "CO-001 declined on 2026-09-14"
    assert "CO-001 declined on 2026-09-14" in found["rule"]


def test_orders_speak_from_the_day_they_were_sent(scoped):
    scoped.ok("change", "ACME", "new", "Warehouse scanners", "--pricing", "zero_cost")
    scoped.ok("change", "ACME", "send", "1", "--on", "2026-09-12")
    scoped.ok("change", "ACME", "approve", "1", "--client-by", "A", "--consultant-by", "B", "--on", "2026-09-13")
    found = scoped.json("check", "ACME", "scanners for the warehouse")
    assert (found["basis"]["kind"], found["basis"]["ref"]) == ("change_order", "CO-001")
    assert found["basis"]["decision"] == "approved on 2026-09-13"
    assert verdict(scoped, "scanners for the warehouse", "--as-of", "2026-09-01") == ("no_clause", None)
    scoped.ok("change", "ACME", "new", "Parking garage", "--pricing", "zero_cost")
    scoped.ok("change", "ACME", "withdraw", "2", "--on", "2026-09-30")
    assert scoped.json("check", "ACME", "parking garage")["basis"]["decision"] == "withdrawn on 2026-09-30"


def test_a_decision_or_a_deliverable_alone_is_shown_under_no_clause(scoped):
    scoped.ok("note", "ACME", "decision", "Kubernetes is not adopted", "--chosen", "stay with virtual machines")
    scoped.ok("deliverable", "ACME", "add", "Kubernetes feasibility", "--due", "2026-10-01", "--criteria", "One page")
    found = scoped.json("check", "ACME", "adopt kubernetes")
    assert (found["verdict"], found["basis"]) == ("no_clause", None)
    assert {one["kind"] for one in found["evidence"]} == {"decision", "deliverable"}
    (decision,) = [one for one in found["evidence"] if one["kind"] == "decision"]
    assert decision["decision"] == "stay with virtual machines"
    scoped.moment.instant = scoped.moment.instant.replace(year=2025)
    assert scoped.json("check", "ACME", "adopt kubernetes", "--as-of", "2026-01-01")["evidence"] == [
        one for one in found["evidence"] if one["kind"] == "deliverable"
    ]


def test_scores_lie_between_0_and_1_best_first_and_no_more_than_twelve(scoped):
    for number in range(20):
        scoped.ok("request", "ACME", "add", f"Architecture review number {number}")
    found = scoped.json("check", "ACME", "architecture review")
    marks = [one["score"] for one in found["evidence"]]
    assert len(marks) == 12
    assert marks == sorted(marks, reverse=True)
    assert all(0 < mark <= 1 for mark in marks)


def test_the_words_say_the_verdict_and_its_rule_first(scoped):
    said = scoped.ok("check", "ACME", "on-call rota").out.splitlines()
    assert said[0] == "excluded"
    assert "3.1" in said[1]
    assert any("On-call duty" in line for line in said[3:])
    assert scoped.ok("check", "ACME", "carpets").out.splitlines() == [
        "no clause",
        "No clause in force reaches the threshold of a match.",
    ]


def test_before_a_scope_is_in_force_the_rule_says_so(acme):
    found = acme.json("check", "ACME", "paint the fence")
    assert found["verdict"] == "no_clause"
    assert found["rule"] == "No scope is in force on 2026-09-30; until one is issued, nothing is excluded."
    acme.ok("request", "ACME", "add", "Paint the fence")
    found = acme.json("check", "ACME", "paint the fence")
    assert (found["verdict"], found["clause"]) == ("asked_before", None)
    assert "not answered yet" in found["rule"]


def test_an_unknown_engagement_is_refused(acme):
    assert "NOPE" in acme.refused("check", "NOPE", "anything")
