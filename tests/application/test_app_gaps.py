"""Times away from the timer: held unbilled, then kept, dropped or split off (SPEC §8)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, correct_entry, edit_entry
from engagement_desk.application.commands.gaps import GapAnswer, answer_gap, hold_gap, switch_timer
from engagement_desk.application.commands.timer import start_timer, stop_timer
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import Now
from engagement_desk.application.queries.today import AWAY, foot
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.time import Entry, Timer

MORNING = datetime(2026, 9, 14, 9, 0, tzinfo=UTC)


def at(minutes: int) -> datetime:
    return MORNING + timedelta(minutes=minutes)


class Hands:
    """A clock whose hands are set, in minutes after 9:00."""

    def __init__(self) -> None:
        self.minutes = 0

    def now(self) -> Now:
        instant = at(self.minutes)
        return Now(instant, "UTC", instant.date())


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def timed(desk: Desk, acme: Engagement, hands: Hands) -> Desk:
    """Give a desk whose timer runs on ACME since 9:00."""
    del acme
    moved = replace(desk, now=hands.now)
    moved.run(start_timer, "ACME", "vendor call")
    return moved


def spans(desk: Desk) -> list[tuple[int, int, bool, str]]:
    """Give the clocked entries: from and to in minutes after 9:00, whether they are billed, and their source."""
    found = desk.ask(lambda reading: reading.find(Entry, deleted_at=None))
    minutes = [((e.start - MORNING) // timedelta(minutes=1), (e.end - MORNING) // timedelta(minutes=1)) for e in found]
    return [(*times, e.billed_minutes > 0, e.source) for times, e in sorted(zip(minutes, found, strict=True))]


def timer(desk: Desk) -> int | None:
    """Give since when the timer runs, in minutes after 9:00."""
    running = desk.ask(lambda reading: reading.first(Timer))
    return None if running is None else (running.start - MORNING) // timedelta(minutes=1)


def held(desk: Desk) -> str:
    (gap,) = desk.ask(foot, desk.now()).gaps
    return gap.entry_id


def test_switching_logs_what_ran_and_starts_anew(timed: Desk, hands: Hands) -> None:
    timed.run(new_engagement, NewEngagement(key="HALO", client="Halo", title="Advice", start=date(2026, 7, 1)))
    hands.minutes = 25
    changes = timed.run(switch_timer, "HALO", "rota")
    assert spans(timed) == [(0, 25, True, "")]
    assert (changes.result.note, timer(timed)) == ("rota", 25)
    assert set(changes.touched) == {"Entry", "Timer"}
    timed.store.undo(timed.now())
    assert (spans(timed), timer(timed)) == ([], 0)


def test_a_switch_starts_the_timer_where_none_runs(timed: Desk, hands: Hands) -> None:
    hands.minutes = 5
    assert set(timed.run(stop_timer).touched) == {"Entry", "Timer"}
    timed.run(switch_timer, "ACME")
    assert (spans(timed), timer(timed)) == ([(0, 5, True, "")], 5)


def test_a_time_away_is_held_unbilled_while_the_timer_goes_on(timed: Desk, hands: Hands) -> None:
    hands.minutes = 72
    timed.run(hold_gap, at(30), at(72))
    assert spans(timed) == [(0, 30, True, ""), (30, 72, False, AWAY)]
    assert timer(timed) == 72
    found = timed.ask(foot, timed.now())
    assert [(gap.engagement, gap.minutes) for gap in found.gaps] == [("ACME", 42)]
    assert found.currency == "USD"


def test_kept_it_is_as_if_nobody_had_left(timed: Desk, hands: Hands) -> None:
    hands.minutes = 72
    timed.run(hold_gap, at(30), at(72))
    changes = timed.run(answer_gap, held(timed), GapAnswer.KEEP)
    assert (spans(timed), timer(timed)) == ([], 0)
    assert set(changes.touched) == {"Entry", "Timer"}
    hands.minutes = 90
    timed.run(stop_timer)
    assert spans(timed) == [(0, 90, True, "")]


def test_kept_after_the_timer_was_stopped_it_joins_both_sides(timed: Desk, hands: Hands) -> None:
    hands.minutes = 72
    timed.run(hold_gap, at(30), at(72))
    hands.minutes = 90
    timed.run(stop_timer)
    gap = held(timed)
    timed.run(answer_gap, gap, GapAnswer.KEEP)
    assert spans(timed) == [(0, 90, True, "")]
    assert timed.ask(foot, timed.now()).gaps == ()


def test_two_times_away_are_answered_one_by_one(timed: Desk, hands: Hands) -> None:
    timed.run(hold_gap, at(10), at(20))
    timed.run(hold_gap, at(30), at(40))
    hands.minutes = 50
    first, second = (gap.entry_id for gap in timed.ask(foot, timed.now()).gaps)
    timed.run(answer_gap, first, GapAnswer.KEEP)
    assert spans(timed) == [(0, 30, True, ""), (30, 40, False, AWAY)]
    timed.run(answer_gap, second, GapAnswer.KEEP)
    assert (spans(timed), timer(timed)) == ([], 0)


def test_kept_beside_an_entry_that_was_changed_it_stands_alone(timed: Desk) -> None:
    timed.run(hold_gap, at(30), at(72))
    (before,) = timed.ask(lambda reading: reading.find(Entry, billable=True))
    timed.run(edit_entry, before.id, TimeWords(note="something else"))
    timed.run(answer_gap, held(timed), GapAnswer.KEEP)
    assert (spans(timed), timer(timed)) == ([(0, 30, True, "")], 30)


def test_kept_beside_an_entry_in_a_published_review_it_stands_alone(
    timed: Desk, hands: Hands, cover: Callable[[date], None]
) -> None:
    # The timer ran over midnight, and the day on which it was started is published before the question is answered.
    hands.minutes = 17 * 60
    timed.run(hold_gap, at(16 * 60), at(17 * 60))
    cover(date(2026, 9, 14))
    timed.run(answer_gap, held(timed), GapAnswer.KEEP)
    assert (spans(timed), timer(timed)) == ([(0, 16 * 60, True, "")], 16 * 60)


def test_kept_beside_a_corrected_entry_it_stands_alone(timed: Desk, hands: Hands) -> None:
    timed.run(hold_gap, at(30), at(72))
    (before,) = timed.ask(lambda reading: reading.find(Entry, billable=True))
    timed.run(correct_entry, before.id, -600, "ten minutes too long")
    hands.minutes = 90
    timed.run(answer_gap, held(timed), GapAnswer.KEEP)
    assert timer(timed) == 30


def test_dropped_it_lies_in_the_bin(timed: Desk) -> None:
    timed.run(hold_gap, at(30), at(72))
    changes = timed.run(answer_gap, held(timed), GapAnswer.DROP)
    assert (spans(timed), timer(timed)) == ([(0, 30, True, "")], 72)
    assert changes.result.source == AWAY
    with pytest.raises(Refused, match="entry_in_bin"):
        timed.run(answer_gap, changes.result.id, GapAnswer.SPLIT)


def test_split_off_it_is_an_entry_of_its_own(timed: Desk) -> None:
    timed.run(hold_gap, at(30), at(72))
    timed.run(answer_gap, held(timed), GapAnswer.SPLIT)
    assert (spans(timed), timer(timed)) == ([(0, 30, True, ""), (30, 72, True, "")], 72)


def test_away_from_the_first_second_on_nothing_is_logged_before_it(timed: Desk) -> None:
    timed.run(hold_gap, at(-10), at(40))
    assert (spans(timed), timer(timed)) == ([(0, 40, False, AWAY)], 40)


def test_a_time_away_from_before_the_timer_changes_nothing(timed: Desk) -> None:
    changes = timed.run(hold_gap, at(-20), at(-10))
    assert (spans(timed), timer(timed), changes.touched) == ([], 0, {})


def test_away_for_a_day_the_timer_stands_still_since_the_last_sign_of_life(timed: Desk) -> None:
    changes = timed.run(hold_gap, at(30), at(30 + 24 * 60))
    assert (spans(timed), timer(timed), changes.result) == ([(0, 30, True, "")], None, None)
    assert set(changes.touched) == {"Entry", "Timer"}


def test_a_second_less_than_a_day_is_held(timed: Desk) -> None:
    timed.run(hold_gap, at(0), at(24 * 60) - timedelta(seconds=1))
    assert timer(timed) == 24 * 60 - 1


def test_away_for_a_day_from_the_first_second_on_nothing_is_logged(timed: Desk) -> None:
    timed.run(hold_gap, at(0), at(24 * 60))
    assert (spans(timed), timer(timed)) == ([], None)


def test_what_would_be_a_day_or_more_is_refused_and_stays_held(timed: Desk, hands: Hands) -> None:
    timed.run(hold_gap, at(600), at(1000))
    hands.minutes = 24 * 60
    with pytest.raises(Refused, match="gap_too_long"):
        timed.run(answer_gap, held(timed), GapAnswer.KEEP)
    timed.run(stop_timer)
    with pytest.raises(Refused, match="gap_too_long"):
        timed.run(answer_gap, held(timed), GapAnswer.KEEP)
    assert spans(timed) == [(0, 600, True, ""), (600, 1000, False, AWAY), (1000, 1440, True, "")]


def test_after_a_day_without_a_break_nothing_can_be_held(timed: Desk, hands: Hands) -> None:
    hands.minutes = 25 * 60
    with pytest.raises(Refused, match="timer_too_long"):
        timed.run(hold_gap, at(24 * 60), at(25 * 60))
    assert timer(timed) == 0


def test_without_a_timer_nothing_is_held(desk: Desk) -> None:
    with pytest.raises(Refused, match="no_timer"):
        desk.run(hold_gap, at(0), at(10))


@pytest.mark.parametrize(
    "words", [TimeWords(rate="500"), TimeWords(activity="audit"), TimeWords(reason="asked"), TimeWords(billable=False)]
)
def test_kept_beside_an_entry_of_which_more_was_said_it_stands_alone(timed: Desk, words: TimeWords) -> None:
    timed.run(hold_gap, at(30), at(72))
    (before,) = timed.ask(lambda reading: reading.find(Entry, billable=True))
    timed.run(edit_entry, before.id, words)
    changed = timed.ask(lambda reading: reading.get(Entry, before.id))
    timed.run(answer_gap, held(timed), GapAnswer.KEEP)
    assert timed.ask(lambda reading: reading.find(Entry)) == [changed]
    assert timer(timed) == 30


def test_kept_beside_imported_time_it_stands_alone(timed: Desk, now: Now) -> None:
    timed.run(hold_gap, at(30), at(72))
    (before,) = timed.ask(lambda reading: reading.find(Entry, billable=True))
    with timed.store.begin("import", now) as uow:
        uow.put(replace(before, source="toggl", source_key="1"))
        uow.commit()
    timed.run(answer_gap, held(timed), GapAnswer.KEEP)
    assert (spans(timed), timer(timed)) == ([(0, 30, True, "toggl")], 30)


@pytest.mark.parametrize("words", [TimeWords(rate="500"), None])
def test_kept_when_it_was_changed_or_corrected_itself_it_stands_alone(timed: Desk, words: TimeWords | None) -> None:
    timed.run(hold_gap, at(30), at(72))
    gap = held(timed)
    if words is None:
        timed.run(correct_entry, gap, -720, "twelve minutes were lunch")
    else:
        timed.run(edit_entry, gap, words)
    timed.run(answer_gap, gap, GapAnswer.KEEP)
    billed = sum(entry.value_cents for entry in timed.ask(lambda reading: reading.find(Entry)))
    assert (billed, timer(timed)) == (5000 + (35_000 if words else 5000), 72)
