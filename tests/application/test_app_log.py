"""The log and the checkpoints."""

from __future__ import annotations

from datetime import date

import pytest

from engagement_desk.application.commands.log import (
    Evidence,
    NewNote,
    NoteDone,
    add_note,
    close_note,
    set_checkpoint,
)
from engagement_desk.application.queries.log import list_checkpoints, list_notes
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import LogKind

TODAY = date(2026, 9, 14)


def note(desk, kind=LogKind.QUESTION, text="Which region?", **parts):
    return desk.run(add_note, NewNote(key="ACME", kind=kind, text=text, **parts)).result


@pytest.mark.parametrize("kind", [LogKind.PRIORITY, LogKind.NEXT_STEP])
def test_a_week_begins_on_its_monday(desk, acme, kind):
    assert note(desk, kind).week == TODAY
    assert note(desk, kind, week=date(2026, 9, 27)).week == date(2026, 9, 21)


def test_only_weekly_kinds_have_a_week(desk, acme):
    assert note(desk, week=TODAY).week is None


def test_words_of_a_vocabulary_are_taken_however_they_are_typed(desk, acme):
    decision = note(desk, LogKind.DECISION, ai_kind="Fine-tuning", ai_reason="low volume", options=("a", "b"))
    assert (decision.ai_kind, decision.ai_reason, decision.options) == ("fine_tuning", "low_volume", ("a", "b"))
    risk = note(desk, LogKind.RISK, probability="HIGH", impact="low")
    assert (risk.probability, risk.impact) == ("high", "low")


@pytest.mark.parametrize("part", ["ai_kind", "ai_reason", "probability", "impact"])
def test_other_words_are_refused(desk, acme, part):
    with pytest.raises(Refused, match="unknown_word"):
        note(desk, **{part: "rather likely"})


@pytest.mark.parametrize(
    ("kind", "parts", "code"),
    [
        (LogKind.DECISION, {"value_cents": 100}, "value_without_basis"),
        (LogKind.OBJECTIVE, {}, "objective_without_target"),
        (LogKind.OUTCOME, {"text": " "}, "blank_text"),
    ],
)
def test_what_belongs_together_is_asked_for(desk, acme, kind, parts, code):
    with pytest.raises(Refused, match=code):
        note(desk, kind, **parts)


def test_a_line_is_closed_once(desk, acme):
    question = note(desk, owner="The founder", due=date(2026, 9, 20))
    closed = desk.run(close_note, NoteDone(key="ACME", note_id=question.id, text="Frankfurt")).result
    assert (closed.done_on, closed.done_text, closed.outcome) == (TODAY, "Frankfurt", "")
    with pytest.raises(Refused, match="already_done"):
        desk.run(close_note, NoteDone(key="ACME", note_id=question.id))
    with pytest.raises(Refused, match="unknown_note"):
        desk.run(close_note, NoteDone(key="ACME", note_id="nothing"))


def test_what_came_of_a_decision_and_an_objective_is_kept_with_it(desk, acme):
    decision = note(desk, LogKind.DECISION, value_cents=100, basis="Quote")
    objective = note(desk, LogKind.OBJECTIVE, target="99.9 %", actual="99.5 %")
    silent = note(desk, LogKind.OBJECTIVE, target="10", actual="9")
    for item, text in ((decision, "It held"), (objective, "99.8 %"), (silent, "")):
        desk.run(close_note, NoteDone(key="ACME", note_id=item.id, text=text, on=date(2026, 9, 10)))
    closed = {item.id: item for item in desk.ask(list_notes, "ACME")}
    assert closed[decision.id].outcome == "It held"
    assert (closed[objective.id].actual, closed[silent.id].actual) == ("99.8 %", "9")


def test_the_log_is_listed_by_day_and_kind(desk, acme):
    late = note(desk, on=date(2026, 9, 12))
    early = note(desk, LogKind.RISK, on=date(2026, 9, 2))
    assert [item.id for item in desk.ask(list_notes, "ACME")] == [early.id, late.id]
    assert [item.id for item in desk.ask(list_notes, "ACME", LogKind.RISK)] == [early.id]
    assert [item.id for item in desk.ask(list_notes, "ACME", None, date(2026, 9, 3), TODAY)] == [late.id]


def test_a_checkpoint_is_replaced_by_a_later_one_of_the_same_day(desk, acme):
    first = desk.run(set_checkpoint, Evidence(key="ACME", day=60, evidence="Nothing yet", on=date(2026, 8, 29))).result
    desk.run(set_checkpoint, Evidence(key="ACME", day=30, evidence="The audit"))
    again = desk.run(set_checkpoint, Evidence(key="ACME", day=60, evidence="The pipeline")).result
    assert again.id == first.id
    assert [(p.day, p.evidence) for p in desk.ask(list_checkpoints, "ACME")] == [
        (30, "The audit"),
        (60, "The pipeline"),
    ]


def test_checkpoints_are_at_day_30_60_and_90_with_evidence(desk, acme):
    with pytest.raises(Refused, match="unknown_checkpoint"):
        desk.run(set_checkpoint, Evidence(key="ACME", day=45, evidence="x"))
    with pytest.raises(Refused, match="blank_text"):
        desk.run(set_checkpoint, Evidence(key="ACME", day=30, evidence=""))
