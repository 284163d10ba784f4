"""What needs attention over all engagements, and the search over all texts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.log import Evidence, NewNote, NoteDone, add_note, close_note, set_checkpoint
from engagement_desk.application.commands.requests import NewRequest, add_request
from engagement_desk.application.commands.scope import NewClause, add_clause
from engagement_desk.application.commands.timer import start_timer
from engagement_desk.application.queries.attention import list_attention, search_texts
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import ClauseKind, LogKind, Status

TODAY = date(2026, 9, 14)


def codes(desk, now, day=TODAY, key="ACME"):
    return [row.code for row in desk.ask(list_attention, now, day, key)]


def test_the_most_urgent_of_all_engagements_comes_first(desk, acme, now):
    other = NewEngagement(key="ABLE", client="Able", title="Advice", start=date(2026, 9, 10))
    desk.run(new_engagement, other)
    desk.run(log_time, "ACME", TimeWords(seconds=3600))
    rows = desk.ask(list_attention, now, TODAY)
    assert {row.engagement for row in rows} == {"ABLE", "ACME"}
    urgencies = [row.urgency.value for row in rows]
    assert urgencies == sorted(urgencies, key=["now", "soon", "note"].index)
    assert (rows[0].code, rows[0].text) == (
        "unclassified",
        "1 entry without a class, 1 h; classify before the review.",
    )
    assert rows[0].target == "ACME/hours"


def test_the_log_and_requests_are_looked_at(desk, acme, now):
    question = desk.run(add_note, NewNote(key="ACME", kind=LogKind.QUESTION, text="Which?", on=date(2026, 9, 1))).result
    desk.run(add_request, NewRequest(key="ACME", words="Help", on=date(2026, 9, 1)))
    assert {"question_old", "request_unanswered", "checkpoint_30", "checkpoint_60", "no_priorities"} <= set(
        codes(desk, now)
    )
    desk.run(close_note, NoteDone(key="ACME", note_id=question.id, text="Frankfurt"))
    desk.run(set_checkpoint, Evidence(key="ACME", day=30, evidence="The audit"))
    desk.run(add_note, NewNote(key="ACME", kind=LogKind.PRIORITY, text="Ship"))
    assert not {"question_old", "checkpoint_30", "no_priorities"} & set(codes(desk, now))


def test_a_published_quarter_is_not_due(desk, acme, now, cover):
    october = date(2026, 10, 5)
    assert "review_due" in codes(desk, now, october)
    cover(date(2026, 9, 30))
    assert "review_due" not in codes(desk, now, october)


def test_a_long_timer_is_told_of_today_only(desk, acme, now):
    desk.run(start_timer, "ACME", "")
    later = replace(now, instant=now.instant + timedelta(hours=9))
    assert codes(desk, later)[0] == "timer_long"
    assert "timer_long" not in codes(desk, later, date(2026, 9, 13))


def test_a_proposed_engagement_is_asked_for_its_papers_only(desk, now):
    wanted = NewEngagement(key="NEW", client="New", title="Advice", start=TODAY, status=Status.PROPOSED)
    desk.run(new_engagement, wanted)
    assert codes(desk, now, key="new") == ["nda_unsigned", "ip_missing"]


def test_an_unknown_key_is_refused(desk, now):
    with pytest.raises(Refused, match="unknown_engagement"):
        desk.ask(list_attention, now, TODAY, "NOBODY")


def test_every_text_is_found_by_its_words(desk, acme):
    desk.run(add_clause, NewClause(key="ACME", kind=ClauseKind.EXCLUDED, text="Hiring interviews"))
    desk.run(add_request, NewRequest(key="ACME", words="Could you interview them?"))
    hits = desk.ask(search_texts, "interview")
    assert {hit.kind for hit in hits} == {"scope_item", "request"}
    assert {hit.engagement for hit in hits} == {"ACME"}
    assert desk.ask(search_texts, "nothing of it") == ()
