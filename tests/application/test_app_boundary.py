"""The boundary check for the window: the clause that an ask is held against, the words that match, and the reply."""

from __future__ import annotations

from datetime import date

import pytest

from engagement_desk.application.commands.orders import NewOrder, OrderStep, draft_order, send_order
from engagement_desk.application.commands.requests import Answer, NewRequest, add_request, answer_request
from engagement_desk.application.commands.scope import Issue, NewClause, add_clause, issue_scope
from engagement_desk.application.queries.boundary_check import check_boundary
from engagement_desk.application.reply import TEXTS, Words, reply_to
from engagement_desk.domain.kinds import ClauseKind, Pricing
from engagement_desk.domain.rules.boundary_check import Verdict

JULY, AUGUST = date(2026, 7, 1), date(2026, 8, 1)
CLAUSES = (
    (ClauseKind.INCLUDED, "2.1", "Architecture review, with a decision record", ""),
    (ClauseKind.EXCLUDED, "3.1", "Operation of production systems, including on-call.", ""),
    (ClauseKind.CONDITIONAL, "4.1", "On-site workshops", "travel is approved two weeks ahead"),
    (ClauseKind.ASSUMPTION, "5.1", "The platform team keeps four engineers", ""),
    (ClauseKind.CLIENT_OBLIGATION, "6.1", "Read access to the repositories", ""),
)
OPTIONS = ("1. Change order: ", "2. Swap: ", "3. Defer: ", "4. Goodwill: ")


@pytest.fixture
def scoped(desk, acme):
    for kind, ref, text, condition in CLAUSES:
        desk.run(add_clause, NewClause(key="ACME", kind=kind, ref=ref, text=text, condition=condition))
    desk.run(issue_scope, Issue(key="ACME", effective=JULY))
    return desk


def check(desk, ask, day=None):
    return desk.ask(check_boundary, "ACME", ask, day or desk.now().today, desk.boundary())


def reply(desk, ask, day=None):
    return reply_to(check(desk, ask, day), Words(lambda on: f"<{on}>"))


OF_1 = "of scope revision 1, in force from <2026-07-01>, reads:"


@pytest.mark.parametrize(
    ("ask", "cited"),
    [
        ("on-call rota", f"out. Clause 3.1 {OF_1} “Operation of production systems, including on-call”."),
        (
            "a workshop on-site",
            f"Clause 4.1 {OF_1} “On-site workshops”. Its condition: travel is approved two weeks ahead.",
        ),
        ("fewer engineers on the platform team", "assumes something here. Clause 5.1 "),
        ("why do you need access to the repositories", "leaves this part to you. Clause 6.1 "),
        ("architecture review", "It is within the scope we agreed. Clause 2.1 "),
        ("carpets", "No clause of the scope we agreed, revision 1, speaks to it."),
    ],
)
def test_a_reply_cites_the_clause_and_offers_the_four_ways(scoped, ask, cited):
    said = reply(scoped, ask)
    assert said.startswith(f"Thank you for raising this: “{ask}”\n\n")
    assert cited in said
    assert [line for line in said.splitlines() if line.startswith(OPTIONS)] == [
        line for line in said.splitlines() if line[:2] in ("1.", "2.", "3.", "4.")
    ]
    assert said.endswith("Which of them suits you?\n")


def test_a_reply_before_any_scope_says_that_nothing_is_agreed(desk, acme):
    assert "No scope is agreed between us yet" in reply(desk, "architecture review")


def test_a_reply_is_written_in_another_language_throughout(scoped):
    words = Words(lambda on: "", lambda text: f"¿{text}" if text in TEXTS else "")
    said = reply_to(check(scoped, "on-call duty"), words)
    assert all(line.lstrip("1234. ").startswith("¿") for line in said.splitlines() if line)


def test_a_reply_to_what_was_asked_before_says_what_became_of_it_and_cites_its_clause(scoped):
    words = NewRequest(key="ACME", words="Could you build a mobile dashboard?", on=AUGUST, clause_ref="3.1")
    asked = scoped.run(add_request, words).result
    ask = "build a mobile dashboard"
    found = check(scoped, ask)
    assert (found.verdict, found.clause.ref, found.clause.score) == (Verdict.ASKED_BEFORE, "3.1", 0)
    said = reply(scoped, ask)
    assert "on <2026-08-01>: “Could you build a mobile dashboard?”. What became of it: not answered yet. " in said
    assert "The scope we agreed leaves it out. Clause 3.1 of" in said
    scoped.run(answer_request, Answer(key="ACME", request_id=asked.id, text="Offered as an order."))
    assert "What became of it: Offered as an order. The scope" in reply(scoped, ask)
    order = NewOrder(key="ACME", title="Mobile dashboard", pricing=Pricing.ZERO_COST, request_id=asked.id)
    scoped.run(draft_order, order)
    scoped.run(send_order, OrderStep(key="ACME", number="CO-001", on=date(2026, 9, 1)))
    found = check(scoped, "mobile dashboard")
    assert (found.basis.ref, found.clause.ref) == ("CO-001", "3.1")
    assert "a change order for it, CO-001, “Mobile dashboard”: sent on 2026-09-01." in reply(scoped, "mobile dashboard")


def test_what_was_asked_before_against_no_clause_is_held_against_the_one_that_matches_best(scoped):
    scoped.run(add_request, NewRequest(key="ACME", words="Join the on-call rota", on=AUGUST))
    found = check(scoped, "join the on-call rota")
    assert (found.verdict, found.basis.ref, found.clause.ref) == (Verdict.ASKED_BEFORE, "", "3.1")
    scoped.run(add_request, NewRequest(key="ACME", words="Water the plants", on=AUGUST))
    found = check(scoped, "water the plants")
    assert (found.verdict, found.clause) == (Verdict.ASKED_BEFORE, None)
    assert "Clause" not in reply(scoped, "water the plants")


def test_an_order_without_a_request_is_held_against_no_clause_of_its_own(scoped):
    scoped.run(draft_order, NewOrder(key="ACME", title="Warehouse scanners", pricing=Pricing.ZERO_COST))
    found = check(scoped, "scanners for the warehouse")
    assert (found.basis.ref, found.clause) == ("CO-001", None)


def test_the_words_that_match_are_named_in_any_form_and_across_hyphens(scoped):
    assert check(scoped, "reviewing the architecure").evidence[0].words == ("architecture", "review")
    assert check(scoped, "oncall").evidence[0].words == ("on", "call")
    assert check(scoped, "approval of travel for a workshop").evidence[0].words == ("workshops", "travel", "approved")


def test_two_words_that_say_nothing_are_not_taken_for_one(scoped):
    scoped.run(add_request, NewRequest(key="ACME", words="Put the on-call rota on the wiki", on=AUGUST))
    found = check(scoped, "take over the on-call rota").evidence
    assert {one.kind for one in found} == {"clause", "request"}
    assert all("the" not in one.words for one in found)


def test_a_reply_is_plain_text_of_one_line_where_it_quotes(scoped):
    said = reply(scoped, "on-call\x00 <b>rota</b>\n\tplease " + "x" * 10_000)
    first = said.splitlines()[0]
    assert first.startswith("Thank you for raising this: “on-call <b>rota</b> please xxx")
    assert first.endswith("x…”")
    assert len(first) < 300
