"""Requests: verbatim words, the clause they are held against, one answer."""

from __future__ import annotations

from datetime import date

import pytest

from engagement_desk.application.commands.orders import NewOrder, draft_order
from engagement_desk.application.commands.requests import Answer, NewRequest, add_request, answer_request
from engagement_desk.application.commands.scope import NewClause, add_clause
from engagement_desk.application.queries.requests import list_requests, show_request
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import ClauseKind, Pricing


def ask(desk, words="Could you also run the interviews?", **parts):
    return desk.run(add_request, NewRequest(key="ACME", words=words, **parts)).result


def test_the_words_stay_as_they_were_said(desk, acme):
    words = "  “Could you <b>also</b>\trun the interviews?”\n"
    request = ask(desk, words, by="The founder", via="call")
    row = desk.ask(show_request, request.id)
    assert (row.words, row.by, row.via, row.on, row.clause) == (words, "The founder", "call", date(2026, 9, 14), None)


def test_a_request_is_held_against_a_clause_that_exists(desk, acme):
    desk.run(add_clause, NewClause(key="ACME", kind=ClauseKind.EXCLUDED, text="Hiring", ref="A.1"))
    assert ask(desk, clause_ref="a.1").clause_ref == "A.1"
    with pytest.raises(Refused, match="unknown_clause"):
        ask(desk, clause_ref="9.9")


def test_a_request_needs_words(desk, acme):
    with pytest.raises(Refused, match="blank_text"):
        ask(desk, " ")


def test_a_request_is_answered_once_and_not_before_it_was_made(desk, acme):
    request = ask(desk, on=date(2026, 9, 10))
    with pytest.raises(Refused, match="answered_before_asked"):
        desk.run(answer_request, Answer(key="ACME", request_id=request.id, on=date(2026, 9, 9)))
    answered = desk.run(answer_request, Answer(key="ACME", request_id=request.id, text="As a change order")).result
    assert (answered.answered_on, answered.answer) == (date(2026, 9, 14), "As a change order")
    with pytest.raises(Refused, match="already_answered"):
        desk.run(answer_request, Answer(key="ACME", request_id=request.id))


def test_an_unknown_request_is_refused(desk, acme):
    with pytest.raises(Refused, match="unknown_request"):
        desk.run(answer_request, Answer(key="ACME", request_id="nothing"))


def test_requests_are_listed_by_day_with_their_orders(desk, acme):
    later = ask(desk, "Second", on=date(2026, 9, 12))
    first = ask(desk, "First", on=date(2026, 9, 1))
    desk.run(draft_order, NewOrder(key="ACME", title="Interviews", pricing=Pricing.ZERO_COST, request_id=first.id))
    rows = desk.ask(list_requests, "ACME")
    assert [(row.id, row.change_orders) for row in rows] == [(first.id, ("CO-001",)), (later.id, ())]
    assert [row.words for row in desk.ask(list_requests, "ACME", date(2026, 9, 2), date(2026, 9, 12))] == ["Second"]
    assert desk.ask(list_requests, "ACME", None, date(2026, 8, 31)) == ()
