"""Deliverables: the states, silence, posting dates, revisions, amounts against the fee."""

from __future__ import annotations

from datetime import date

import pytest

from engagement_desk.application.commands.deliverables import (
    DeliverableStep,
    NewDeliverable,
    accept_deliverable,
    add_deliverable,
    reject_deliverable,
    start_deliverable,
    submit_deliverable,
)
from engagement_desk.application.commands.terms import SetTerms, TermsValues, set_terms
from engagement_desk.application.commands.workspace import NewHoliday, add_holiday, remove_holiday
from engagement_desk.application.queries.deliverables import list_deliverables, show_deliverable
from engagement_desk.application.queries.position import position_of
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import DeliverableState, Silence, Structure

TODAY = date(2026, 9, 14)
DUE = date(2026, 9, 1)


def plan(desk, title="Audit", **parts):
    return desk.run(add_deliverable, NewDeliverable(key="ACME", title=title, due=DUE, **parts)).result


def step(desk, command, deliverable, on=None, **parts):
    wanted = DeliverableStep(key="ACME", deliverable_id=deliverable.id, on=on, **parts)
    return desk.run(command, wanted)


def submitted(desk, on=date(2026, 9, 1), **parts):
    deliverable = plan(desk, **parts)
    step(desk, submit_deliverable, deliverable, on)
    return deliverable


def refused(*arguments, **named):
    with pytest.raises(Refused) as caught:
        step(*arguments, **named)
    return caught.value.code


def state(desk, deliverable, day=TODAY):
    return desk.ask(show_deliverable, deliverable.id, day).state


def test_it_goes_through_its_states_and_keeps_every_step(desk, acme):
    deliverable = plan(desk, reviewer="The founder", criteria="Ten pages")
    step(desk, start_deliverable, deliverable, date(2026, 8, 1))
    step(desk, submit_deliverable, deliverable, date(2026, 8, 20), evidence="wiki/audit")
    step(desk, reject_deliverable, deliverable, date(2026, 8, 22), reason="No costs")
    step(desk, start_deliverable, deliverable, date(2026, 8, 23))
    step(desk, submit_deliverable, deliverable, date(2026, 8, 30))
    step(desk, accept_deliverable, deliverable, date(2026, 9, 2), evidence="wiki/audit-2")
    row = desk.ask(show_deliverable, deliverable.id, TODAY)
    assert (row.state, row.rounds, row.evidence) == (DeliverableState.ACCEPTED, 2, "wiki/audit-2")
    assert (row.started_on, row.accepted_on, row.rejected_reason) == (date(2026, 8, 1), date(2026, 9, 2), "No costs")
    assert [(s.state.value, s.on.day) for s in row.steps] == [
        ("in_progress", 1), ("submitted", 20), ("rejected", 22),
        ("in_progress", 23), ("submitted", 30), ("accepted", 2),
    ]  # fmt: skip


@pytest.mark.parametrize("command", [accept_deliverable, reject_deliverable])
def test_only_what_was_submitted_is_answered(desk, acme, command):
    deliverable = plan(desk)
    assert refused(desk, command, deliverable) == "deliverable_state"
    step(desk, start_deliverable, deliverable)
    assert refused(desk, command, deliverable) == "deliverable_state"


def test_what_is_accepted_is_done(desk, acme):
    deliverable = submitted(desk)
    step(desk, accept_deliverable, deliverable)
    for command in (start_deliverable, submit_deliverable, reject_deliverable, accept_deliverable):
        assert refused(desk, command, deliverable) == "deliverable_state"


def test_a_rejected_one_is_begun_again_before_it_is_submitted(desk, acme):
    deliverable = submitted(desk)
    step(desk, reject_deliverable, deliverable, date(2026, 9, 3))
    assert refused(desk, submit_deliverable, deliverable) == "deliverable_state"
    assert refused(desk, start_deliverable, deliverable, date(2026, 9, 2)) == "step_too_early"
    step(desk, start_deliverable, deliverable, date(2026, 9, 3))
    assert refused(desk, start_deliverable, deliverable) == "deliverable_state"
    assert refused(desk, submit_deliverable, deliverable, date(2026, 9, 2)) == "step_too_early"


def test_an_answer_is_not_dated_before_the_submission(desk, acme):
    assert refused(desk, accept_deliverable, submitted(desk), date(2026, 8, 31)) == "step_too_early"


def test_silence_accepts_after_the_review_period(desk, acme):
    deliverable = submitted(desk, silence=Silence.ACCEPTED, review_days=5)
    assert state(desk, deliverable, date(2026, 9, 5)) is DeliverableState.SUBMITTED
    row = desk.ask(show_deliverable, deliverable.id, date(2026, 9, 6))
    assert (row.state, row.deemed, row.accepted_on) == (DeliverableState.ACCEPTED, True, date(2026, 9, 6))
    assert refused(desk, reject_deliverable, deliverable, date(2026, 9, 7)) == "answer_after_deemed"
    rejected = step(desk, reject_deliverable, deliverable, date(2026, 9, 6), reason="In time").result
    assert rejected.rejected_on == date(2026, 9, 6)


def test_silence_rejects_and_the_work_goes_on(desk, acme):
    deliverable = submitted(desk, silence=Silence.REJECTED, review_days=2, review_business=True)
    assert refused(desk, start_deliverable, deliverable, date(2026, 9, 2)) == "deliverable_state"
    assert desk.ask(show_deliverable, deliverable.id, TODAY).rejected_on == date(2026, 9, 3)
    step(desk, start_deliverable, deliverable, date(2026, 9, 4))
    row = desk.ask(show_deliverable, deliverable.id, TODAY)
    assert (row.state, row.rejected_on) == (DeliverableState.IN_PROGRESS, date(2026, 9, 3))
    assert [s.state.value for s in row.steps] == ["submitted", "rejected", "in_progress"]


def test_an_answer_is_refused_when_a_publication_covers_the_day_silence_spoke(desk, acme, cover):
    deliverable = submitted(desk, silence=Silence.ACCEPTED, review_days=5)
    cover(date(2026, 9, 5))
    with desk.store.read() as reading:
        assert reading.count(type(deliverable)) == 1
    other = submitted(desk, title="Roadmap", silence=Silence.ACCEPTED, review_days=4)
    assert refused(desk, accept_deliverable, other, date(2026, 9, 5)) == "deemed_is_published"
    accepted = step(desk, accept_deliverable, deliverable, date(2026, 9, 4))
    assert accepted.result.accepted_posting == date(2026, 9, 6)
    assert [w.code for w in accepted.warnings] == ["counted_later"]


def test_a_submission_in_a_covered_period_is_not_deemed_accepted_in_it(desk, acme, cover):
    cover(date(2026, 9, 10))
    deliverable = submitted(desk, silence=Silence.ACCEPTED, review_days=5)
    assert state(desk, deliverable, date(2026, 9, 10)) is DeliverableState.SUBMITTED
    assert state(desk, deliverable, date(2026, 9, 11)) is DeliverableState.ACCEPTED


def test_revisions_beyond_the_agreed_ones_are_warned_of(desk, acme):
    deliverable = submitted(desk, revision_limit=1)
    assert step(desk, reject_deliverable, deliverable).warnings == ()
    step(desk, start_deliverable, deliverable)
    assert step(desk, submit_deliverable, deliverable).warnings == ()
    (warned,) = step(desk, reject_deliverable, deliverable).warnings
    assert (warned.code, warned.values["limit"], warned.values["revisions"]) == ("revisions_used_up", 1, 2)
    step(desk, start_deliverable, deliverable)
    assert [w.code for w in step(desk, submit_deliverable, deliverable).warnings] == ["revisions_used_up"]


def test_amounts_that_do_not_add_up_to_the_fee_are_warned_of(desk, acme):
    def warned(amount_cents):
        wanted = NewDeliverable(key="ACME", title="Part", due=DUE, amount_cents=amount_cents)
        return [w.code for w in desk.run(add_deliverable, wanted).warnings]

    assert warned(None) == []
    fee = TermsValues(structure=Structure.FIXED_PRICE, fixed_fee_cents=100_000)
    desk.run(set_terms, SetTerms(key="ACME", effective_from=date(2026, 9, 1), values=fee))
    assert warned(60_000) == ["amounts_differ_from_fee"]
    assert warned(40_000) == []


@pytest.mark.parametrize("part", ["review_days", "revision_limit", "amount_cents"])
def test_nothing_of_it_is_negative(desk, acme, part):
    with pytest.raises(Refused, match="negative_part"):
        plan(desk, **{part: -1})


def test_a_review_period_is_a_year_at_most(desk, acme):
    with pytest.raises(Refused, match="too_many_days"):
        plan(desk, review_days=366)


def test_it_has_a_title_and_is_found_in_its_own_engagement_only(desk, acme):
    with pytest.raises(Refused, match="blank_text"):
        plan(desk, " ")
    with pytest.raises(Refused, match="unknown_deliverable"):
        desk.run(start_deliverable, DeliverableStep(key="ACME", deliverable_id="nothing"))


def test_they_are_listed_by_due_date_those_without_last(desk, acme):
    desk.run(add_deliverable, NewDeliverable(key="ACME", title="No date"))
    plan(desk, "Dated")
    assert [row.title for row in desk.ask(list_deliverables, "ACME", TODAY)] == ["Dated", "No date"]


def test_a_holiday_that_is_taken_away_lets_silence_speak_in_no_covered_period(desk, acme, cover):
    fee = TermsValues(structure=Structure.FIXED_PRICE, fixed_fee_cents=100_000)
    desk.run(set_terms, SetTerms(key="ACME", effective_from=date(2026, 7, 1), values=fee))
    holidays = (date(2026, 9, 10), date(2026, 9, 11))
    for on in holidays:
        desk.run(add_holiday, NewHoliday(on=on))
    made = submitted(
        desk, on=date(2026, 9, 9), review_days=2, review_business=True, silence=Silence.ACCEPTED, amount_cents=100_000
    )
    spoken = submitted(desk, on=date(2026, 9, 3), review_days=2, review_business=True, silence=Silence.REJECTED)
    planned = plan(desk, review_business=True)
    cover(date(2026, 9, 12))
    for on in holidays:
        desk.run(remove_holiday, on)
    assert [desk.ask(position_of, "ACME", date(2026, 9, day)).earned_cents for day in (12, 13)] == [0, 100_000]
    assert state(desk, made, date(2026, 9, 12)) is DeliverableState.SUBMITTED
    assert state(desk, spoken, date(2026, 9, 12)) is DeliverableState.REJECTED
    assert state(desk, planned, date(2026, 9, 12)) is DeliverableState.PLANNED
    desk.store.undo(desk.now())
    assert desk.ask(position_of, "ACME", date(2026, 9, 13)).earned_cents == 0


def test_a_holiday_moves_nothing_while_nothing_is_published(desk, acme):
    desk.run(add_holiday, NewHoliday(on=date(2026, 9, 10)))
    made = submitted(desk, on=date(2026, 9, 9), review_days=1, review_business=True, silence=Silence.ACCEPTED)
    assert desk.run(remove_holiday, date(2026, 9, 10)).touched.keys() == {"Holiday"}
    assert state(desk, made, date(2026, 9, 10)) is DeliverableState.ACCEPTED
