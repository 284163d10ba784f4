"""Triage: what waits for a class, what is proposed and why, and giving it to many at once."""

from __future__ import annotations

from datetime import date

import pytest

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, correct_entry, log_time
from engagement_desk.application.commands.orders import NewOrder, OrderStep, decline_order, draft_order
from engagement_desk.application.commands.scope import Issue, NewClause, add_clause, issue_scope
from engagement_desk.application.commands.triage import Classing, class_as_proposed
from engagement_desk.application.queries.triage import Proposal, Why, triage
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import ClauseKind, Pricing, StoredClass
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.boundary_check import Verdict

MONDAY = date(2026, 9, 14)
BEFORE = date(2026, 9, 8)


@pytest.fixture
def log(desk, acme):
    def logged(note="", day=MONDAY, key="ACME", **words):
        return desk.run(log_time, key, TimeWords(seconds=3600, day=day, note=note, **words)).result

    return logged


@pytest.fixture
def scope(desk, acme):
    desk.run(add_clause, NewClause(key="ACME", kind=ClauseKind.INCLUDED, text="Roadmap", ref="1.1"))
    desk.run(add_clause, NewClause(key="ACME", kind=ClauseKind.EXCLUDED, text="On-call", ref="2.1"))
    desk.run(issue_scope, Issue(key="ACME", effective=date(2026, 7, 1)))


@pytest.fixture
def proposals(desk, now):
    def asked(key=None):
        return {row.line.entry.note: row.proposal for row in desk.ask(triage, key, now, desk.boundary()).rows}

    return asked


IN_SCOPE = {"stored_class": StoredClass.IN_SCOPE}


def test_all_engagements_or_one_oldest_first(desk, log, now):
    wanted = NewEngagement(key="HALO", client="Halo", title="Advice", start=date(2026, 7, 1), zone="UTC")
    desk.run(new_engagement, wanted)
    log("new")
    log("old", day=BEFORE)
    log("elsewhere", key="HALO", day=date(2026, 9, 10))
    log("classed", **IN_SCOPE)
    found = desk.ask(triage, None, now, desk.boundary())
    assert [row.line.entry.note for row in found.rows] == ["old", "elsewhere", "new"]
    assert (found.count, set(found.words)) == (3, {"ACME", "HALO"})
    assert [row.line.entry.note for row in desk.ask(triage, "halo", now, desk.boundary()).rows] == ["elsewhere"]


def test_no_more_than_some_are_shown_and_all_are_counted(desk, log, now):
    for _ in range(3):
        log()
    found = desk.ask(triage, None, now, desk.boundary(), 2)
    assert (len(found.rows), found.count) == (2, 3)


def test_nothing_waits(desk, acme, now):
    found = desk.ask(triage, None, now, desk.boundary())
    assert (found.rows, found.count, found.words) == ((), 0, {})


def test_an_included_clause_makes_it_in_scope(log, scope, proposals):
    log("named", clause="1.1")
    log("excluded", clause="2.1")
    found = proposals()
    assert found["named"] == Proposal(Why.CLAUSE, StoredClass.IN_SCOPE, clause="1.1")
    assert found["excluded"] is None


def test_the_last_one_with_the_same_note_counts(log, scope, proposals):
    log("Board  call", day=date(2026, 9, 1), **IN_SCOPE)
    log("board call", day=BEFORE, stored_class=StoredClass.GOODWILL, reason="asked", clause="2.1")
    log("Board call")
    assert proposals() == {
        "Board call": Proposal(
            Why.NOTE,
            StoredClass.GOODWILL,
            clause="2.1",
            reason="asked",
            on=BEFORE,
            verdict=Verdict.EXCLUDED,
            spoken=("call",),
        )
    }


def test_the_clause_that_speaks_to_a_note_is_proposed_with_its_words(log, scope, proposals):
    log("roadmap for the board")
    log("On-call rota, first week")
    log("expenses sorted")
    log("roadmaps before the scope", day=date(2026, 6, 30))
    found = proposals()
    assert found["roadmap for the board"] == Proposal(
        Why.SPOKEN, StoredClass.IN_SCOPE, clause="1.1", verdict=Verdict.INCLUDED, spoken=("roadmap",)
    )
    excluded = found["On-call rota, first week"]
    assert (excluded.why, excluded.clause, excluded.verdict) == (Why.SPOKEN, "2.1", Verdict.EXCLUDED)
    assert not excluded.is_whole
    assert found["roadmap for the board"].is_whole
    assert found["expenses sorted"] is None
    assert found["roadmaps before the scope"] is None


def test_an_entry_is_judged_by_the_scope_of_its_day(desk, log, scope, proposals):
    desk.run(add_clause, NewClause(key="ACME", kind=ClauseKind.EXCLUDED, text="Vendor scorecards", ref="2.2"))
    desk.run(issue_scope, Issue(key="ACME", effective=date(2026, 9, 12)))
    log("vendor scorecard, old", day=BEFORE)
    log("vendor scorecard, new")
    found = proposals()
    assert found["vendor scorecard, old"] is None
    assert found["vendor scorecard, new"].clause == "2.2"


def test_a_like_entry_takes_the_clause_that_speaks_but_none_that_denies_its_class(log, scope, proposals):
    log("roadmap drafted", day=BEFORE, **IN_SCOPE)
    log("on-call handover", day=BEFORE, **IN_SCOPE)
    log("on-call evening", day=BEFORE, stored_class=StoredClass.GUARANTEE)
    for note in ("Roadmap drafted", "On-call handover", "On-call evening"):
        log(note)
    found = proposals()
    assert (found["Roadmap drafted"].clause, found["Roadmap drafted"].spoken) == ("1.1", ("roadmap",))
    assert (found["On-call handover"].clause, found["On-call handover"].verdict) == ("", None)
    assert (found["On-call evening"].clause, found["On-call evening"].verdict) == ("2.1", Verdict.EXCLUDED)


def test_a_clause_speaks_louder_than_a_like_activity_and_a_like_note_louder_than_it(log, scope, proposals):
    log("x", day=BEFORE, activity="Ops", **IN_SCOPE)
    log("on-call again", activity="ops")
    log("Roadmap", day=BEFORE, stored_class=StoredClass.GUARANTEE, clause="2.1")
    log("roadmap")
    found = proposals()
    assert (found["on-call again"].why, found["on-call again"].stored_class) == (Why.SPOKEN, None)
    assert (found["roadmap"].why, found["roadmap"].clause, found["roadmap"].spoken) == (Why.NOTE, "2.1", ())


def test_long_and_odd_notes_are_put_to_the_clauses_too(log, scope, proposals):
    log("roadmap " * 2000)
    log("<b>&\x01 ไทย שלום")
    log("?!")
    found = proposals()
    assert found["roadmap " * 2000].clause == "1.1"
    assert found["<b>&\x01 ไทย שלום"] is None
    assert found["?!"] is None


def test_two_words_that_are_shared_are_enough(log, proposals):
    log("vendor scorecard, second round", day=BEFORE, stored_class=StoredClass.GUARANTEE)
    log("vendor lunch", day=BEFORE, **IN_SCOPE)
    log("scorecard of the vendor")
    log("vendor parking")
    found = proposals()
    assert found["scorecard of the vendor"] == Proposal(
        Why.WORDS, StoredClass.GUARANTEE, on=BEFORE, words=("scorecard", "vendor")
    )
    assert found["vendor parking"] is None


def test_an_activity_is_the_last_resort(log, proposals):
    log("x", day=BEFORE, activity="Audit", **IN_SCOPE)
    log("unlike anything", activity="audit")
    log("", activity="other")
    found = proposals()
    assert found["unlike anything"] == Proposal(Why.ACTIVITY, StoredClass.IN_SCOPE, on=BEFORE)
    assert found[""] is None


def test_an_order_is_proposed_while_it_is_open(desk, log, proposals, now):
    desk.run(draft_order, NewOrder(key="ACME", title="Interviews", pricing=Pricing.TIME_AND_MATERIALS))
    log("panel", day=BEFORE, order="1")
    log("panel")
    assert proposals()["panel"].order == "CO-001"
    assert desk.ask(triage, None, now, desk.boundary()).words["ACME"].orders == (("CO-001", "Interviews"),)
    desk.run(decline_order, OrderStep(key="ACME", number="1"))
    assert proposals()["panel"] is None


def test_a_correction_is_no_example(desk, log, proposals):
    made = log("panel", day=BEFORE, **IN_SCOPE)
    desk.run(correct_entry, made.id, -600, "too long")
    log("panel")
    assert proposals()["panel"].on == BEFORE


def test_clauses_in_force_can_be_named(desk, log, scope, now):
    log("x")
    assert desk.ask(triage, None, now, desk.boundary()).words["ACME"].clauses == (
        ("1.1", "Roadmap"),
        ("2.1", "On-call"),
    )


def test_each_is_classed_as_it_was_proposed_in_one_step(desk, log, now):
    one, two, three = log("one"), log("two"), log("three")
    goodwill = TimeWords(stored_class=StoredClass.GOODWILL, reason="asked")
    wanted = [
        Classing(one.id, TimeWords(**IN_SCOPE)),
        Classing(two.id, goodwill),
        Classing(three.id, TimeWords(**IN_SCOPE)),
    ]
    changes = desk.run(class_as_proposed, wanted)
    assert (changes.result, changes.touched) == (3, {"Entry": (one.id, two.id, three.id)})
    assert desk.ask(triage, None, now, desk.boundary()).count == 0
    desk.store.undo(now)
    assert desk.ask(triage, None, now, desk.boundary()).count == 3


def test_all_or_none_are_classed(desk, log, cover, now):
    fine, locked = log("fine"), log("locked", day=BEFORE)
    cover(date(2026, 9, 10))
    wanted = [Classing(fine.id, TimeWords(**IN_SCOPE)), Classing(locked.id, TimeWords(**IN_SCOPE))]
    with pytest.raises(Refused, match="entry_locked_by_review"):
        desk.run(class_as_proposed, wanted)
    assert desk.ask(lambda reading: reading.get(Entry, fine.id)).stored_class is StoredClass.UNCLASSIFIED
