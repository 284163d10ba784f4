"""Deliverables on a day: answers, silence, and guarantees (SPEC §3.9)."""

from datetime import date

import pytest
from rules_builders import accepted, deliverable, policy, submitted

from engagement_desk.domain.kinds import DeliverableState, Silence
from engagement_desk.domain.rules.deliverables import DeliverableStanding, guarantee_until, standing

NONE: frozenset[date] = frozenset()
FRIDAY = date(2026, 9, 18)


def state(one, day):
    return standing(one, day, NONE).state


def test_planned_and_in_progress():
    assert standing(deliverable(), FRIDAY, NONE) == DeliverableStanding(DeliverableState.PLANNED)
    started = deliverable(state=DeliverableState.IN_PROGRESS, started_on=FRIDAY)
    assert state(started, date(2026, 9, 17)) is DeliverableState.PLANNED
    assert standing(started, FRIDAY, NONE) == DeliverableStanding(DeliverableState.IN_PROGRESS, FRIDAY, FRIDAY)


def test_a_submission_counts_from_its_date():
    one = submitted(FRIDAY, started_on=date(2026, 9, 1))
    assert state(one, date(2026, 9, 17)) is DeliverableState.IN_PROGRESS
    assert state(submitted(FRIDAY), date(2026, 9, 17)) is DeliverableState.PLANNED
    assert standing(one, date(2027, 9, 1), NONE) == DeliverableStanding(DeliverableState.SUBMITTED, FRIDAY, FRIDAY)


@pytest.mark.parametrize(
    ("silence", "spoken"),
    [(Silence.ACCEPTED, DeliverableState.ACCEPTED), (Silence.REJECTED, DeliverableState.REJECTED)],
)
def test_silence_speaks_on_the_deemed_date(silence, spoken):
    one = submitted(FRIDAY, silence=silence, review_days=5)
    waiting = standing(one, date(2026, 9, 22), NONE)
    assert (waiting.state, waiting.deemed, waiting.deemed_on) == (DeliverableState.SUBMITTED, False, date(2026, 9, 23))
    deemed = date(2026, 9, 23)
    assert standing(one, deemed, NONE) == DeliverableStanding(spoken, deemed, deemed, deemed=True, deemed_on=deemed)


def test_business_days_leave_out_weekends_and_holidays():
    one = submitted(FRIDAY, silence=Silence.ACCEPTED, review_days=5, review_business=True)
    assert standing(one, FRIDAY, frozenset({date(2026, 9, 21)})).deemed_on == date(2026, 9, 28)


def test_a_deemed_date_counts_no_earlier_than_the_submission_was_recorded():
    one = submitted(FRIDAY, silence=Silence.ACCEPTED, submitted_floor=date(2026, 10, 1))
    assert state(one, date(2026, 9, 30)) is DeliverableState.SUBMITTED
    found = standing(one, date(2026, 10, 1), NONE)
    assert (found.on, found.posting) == (date(2026, 9, 23), date(2026, 10, 1))
    without = submitted(FRIDAY, silence=Silence.ACCEPTED, submitted_floor=None)
    assert standing(without, date(2026, 9, 23), NONE).posting == date(2026, 9, 23)


def test_an_answer_counts_on_its_posting_date():
    one = accepted(FRIDAY, accepted_posting=date(2026, 10, 1), silence=Silence.REJECTED)
    assert state(one, date(2026, 9, 30)) is DeliverableState.SUBMITTED
    found = standing(one, date(2026, 10, 1), NONE)
    assert found == DeliverableStanding(DeliverableState.ACCEPTED, FRIDAY, date(2026, 10, 1))
    unposted = accepted(FRIDAY, accepted_posting=None)
    assert standing(unposted, FRIDAY, NONE).posting == FRIDAY


def test_an_acceptance_by_silence_that_a_publication_fixed_stays_one():
    one = accepted(FRIDAY, deemed=True)
    found = standing(one, FRIDAY, NONE)
    assert (found.deemed, found.deemed_on) == (True, FRIDAY)


def test_a_rejection_counts_from_its_date():
    one = deliverable(state=DeliverableState.REJECTED, submitted_on=FRIDAY, rejected_on=date(2026, 9, 20))
    assert state(one, date(2026, 9, 19)) is DeliverableState.SUBMITTED
    assert standing(one, date(2026, 9, 20), NONE).on == date(2026, 9, 20)
    assert state(deliverable(state=DeliverableState.REJECTED), FRIDAY) is DeliverableState.PLANNED


def test_a_guarantee_runs_on_new_builds_only():
    build = accepted(FRIDAY, new_build=True)
    assert guarantee_until(build, FRIDAY, None) == date(2026, 10, 18)
    assert guarantee_until(build, FRIDAY, policy(guarantee_days=10)) == date(2026, 9, 28)
    assert guarantee_until(accepted(FRIDAY), FRIDAY, None) is None
