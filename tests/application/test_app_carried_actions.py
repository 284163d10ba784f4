"""Last quarter's actions: the lines that are carried in, and how a tick becomes a next step in the log."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from engagement_desk.application.commands.carried_actions import MarkAction, mark_action
from engagement_desk.application.commands.log import NewNote, NoteDone, add_note, close_note
from engagement_desk.application.commands.reviews import PublishReview, WriteSection, publish_review, write_section
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import Changes, Now
from engagement_desk.application.queries.carried_actions import carried_lines
from engagement_desk.application.queries.log import list_notes
from engagement_desk.application.queries.reviews import review_of
from engagement_desk.domain.calendar import parse_quarter
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import LogKind, ReviewSection
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.log import LogItem

FIRST, SECOND = "CTO hires the second engineer", "Board decides on <b>SOC 2</b>"


def at(day: date) -> Now:
    return Now(datetime(day.year, day.month, day.day, 12, tzinfo=UTC), "UTC", day)


OCTOBER, NOVEMBER, JANUARY = at(date(2026, 10, 2)), at(date(2026, 11, 20)), at(date(2027, 1, 8))


@pytest.fixture(autouse=True)
def written(desk: Desk, acme: Engagement) -> None:
    words = WriteSection(key="ACME", quarter="2026Q3", section=ReviewSection.ACTIONS, text=f"{FIRST}\n\n  {SECOND}  ")
    run(desk, write_section, words)


def run(desk: Desk, command, *args, now: Now = OCTOBER) -> Changes:  # type: ignore[no-untyped-def]
    with desk.store.begin(command.__name__, now) as uow:
        changes: Changes = command(uow, now, *args)
        uow.commit()
    return changes


def mark(desk: Desk, text: str, *, done: bool, now: Now = NOVEMBER, quarter: str = "2026Q4") -> Changes:
    return run(desk, mark_action, MarkAction(key="acme", quarter=quarter, text=text, done=done), now=now)


def steps(desk: Desk) -> list[LogItem]:
    return list(desk.ask(list_notes, "ACME", LogKind.NEXT_STEP))


def ended(desk: Desk, quarter: str = "2026Q4", now: Now = NOVEMBER) -> list[tuple[str, date | None]]:
    actions = desk.ask(review_of, "ACME", quarter, now.today).content.actions
    return [(row.text, row.done_on) for row in actions.last_rows]


def lines(desk: Desk, acme: Engagement, quarter: str) -> tuple[str, ...]:
    return desk.ask(carried_lines, acme, parse_quarter(quarter))


def test_the_lines_of_the_quarter_before_are_carried_in(desk: Desk, acme: Engagement) -> None:
    assert lines(desk, acme, "2026Q4") == (FIRST, SECOND)
    assert lines(desk, acme, "2026Q3") == ()
    assert lines(desk, acme, "2027Q1") == ()


def test_once_that_review_is_published_they_are_those_of_its_latest_edition(desk: Desk, acme: Engagement) -> None:
    run(desk, publish_review, PublishReview(key="ACME", quarter="2026Q3"), desk.documents())
    run(desk, write_section, WriteSection(key="ACME", quarter="2026Q3", section=ReviewSection.ACTIONS, text="Another"))
    assert lines(desk, acme, "2026Q4") == (FIRST, SECOND)
    run(desk, publish_review, PublishReview(key="ACME", quarter="2026Q3"), desk.documents())
    assert lines(desk, acme, "2026Q4") == ("Another",)


def test_a_tick_closes_a_next_step_of_these_words_and_the_review_shows_it(desk: Desk) -> None:
    assert ended(desk) == [(FIRST, None), (SECOND, None)]
    mark(desk, SECOND, done=True)
    (step,) = steps(desk)
    assert (step.text, step.on, step.done_on) == (SECOND, NOVEMBER.today, NOVEMBER.today)
    assert ended(desk) == [(FIRST, None), (SECOND, NOVEMBER.today)]
    content = desk.ask(review_of, "ACME", "2026Q4", NOVEMBER.today).content.actions
    assert (content.last_done, content.rows) == (1, ())


def test_a_tick_taken_back_opens_it_again_and_ticking_twice_changes_nothing(desk: Desk) -> None:
    assert mark(desk, FIRST, done=False).touched == {}
    assert steps(desk) == []
    mark(desk, FIRST, done=True)
    assert mark(desk, FIRST.upper(), done=True).touched == {}
    mark(desk, FIRST, done=False)
    (step,) = steps(desk)
    assert step.done_on is None
    assert ended(desk)[0] == (FIRST, None)
    mark(desk, FIRST, done=True)
    assert ended(desk)[0] == (FIRST, NOVEMBER.today)
    assert len(steps(desk)) == 1


def test_after_the_quarter_it_counts_as_done_on_the_quarters_last_day(desk: Desk) -> None:
    mark(desk, FIRST, done=True, now=JANUARY)
    (step,) = steps(desk)
    assert (step.on, step.done_on) == (date(2026, 12, 31), date(2026, 12, 31))
    assert ended(desk, now=JANUARY)[0] == (FIRST, date(2026, 12, 31))


def test_a_next_step_of_the_log_is_ticked_where_it_stands(desk: Desk) -> None:
    made = run(desk, add_note, NewNote(key="ACME", kind=LogKind.NEXT_STEP, text="Send the map", on=date(2026, 9, 14)))
    assert ended(desk)[0] == ("Send the map", None)
    mark(desk, "Send the map", done=True)
    (step,) = steps(desk)
    assert (step.id, step.done_on) == (made.result.id, NOVEMBER.today)


def test_a_line_that_names_its_owner_is_the_owners_next_step(desk: Desk) -> None:
    words = WriteSection(key="ACME", quarter="2026Q3", section=ReviewSection.ACTIONS, text="CTO: hire an engineer")
    run(desk, write_section, words)
    wanted = NewNote(key="ACME", kind=LogKind.NEXT_STEP, text="Hire an engineer", owner="CTO", on=date(2026, 10, 1))
    run(desk, add_note, wanted)
    assert ended(desk) == [("CTO: hire an engineer", None)]
    mark(desk, "CTO: hire an engineer", done=True)
    assert len(steps(desk)) == 1
    assert ended(desk) == [("CTO: hire an engineer", NOVEMBER.today)]


def test_one_that_was_done_before_the_quarter_is_not_that_action(desk: Desk) -> None:
    old = run(desk, add_note, NewNote(key="ACME", kind=LogKind.NEXT_STEP, text=FIRST, on=date(2026, 7, 2)))
    run(desk, close_note, NoteDone(key="ACME", note_id=old.result.id, on=date(2026, 7, 9)))
    mark(desk, FIRST, done=True)
    assert [step.done_on for step in steps(desk)] == [date(2026, 7, 9), NOVEMBER.today]


def test_one_that_was_done_after_the_quarter_is_done_in_it_once_that_is_said(desk: Desk) -> None:
    late = run(desk, add_note, NewNote(key="ACME", kind=LogKind.NEXT_STEP, text=FIRST, on=date(2026, 10, 5)))
    run(desk, close_note, NoteDone(key="ACME", note_id=late.result.id, on=date(2027, 1, 5)), now=JANUARY)
    assert ended(desk, now=JANUARY)[0] == (FIRST, None)
    mark(desk, FIRST, done=True, now=JANUARY)
    assert ended(desk, now=JANUARY)[0] == (FIRST, date(2026, 12, 31))


@pytest.mark.parametrize(("key", "quarter"), [("NONE", "2026Q4"), ("ACME", "2026Q9")])
def test_an_unknown_engagement_or_quarter_is_refused(desk: Desk, key: str, quarter: str) -> None:
    with pytest.raises(Refused):
        run(desk, mark_action, MarkAction(key=key, quarter=quarter, text=FIRST, done=True))
