"""The page of today: the day, its week, what was promised, and what the timer does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, correct_entry, delete_entries, log_time
from engagement_desk.application.commands.gaps import hold_gap
from engagement_desk.application.commands.terms import SetTerms, TermsValues, set_terms
from engagement_desk.application.commands.timer import start_timer
from engagement_desk.application.desk import Desk
from engagement_desk.application.queries.today import Promised, Today, foot, last_logged, today
from engagement_desk.domain.clock_time import parse_range
from engagement_desk.domain.kinds import Span, Structure
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.time import Entry

MONDAY = date(2026, 9, 14)


def page(desk: Desk, day: date = MONDAY) -> Today:
    return desk.ask(today, desk.now(), day)


def another(desk: Desk, key: str, currency: str = "USD") -> None:
    wanted = NewEngagement(
        key=key,
        client=f"{key} Ltd",
        title="Advice",
        start=date(2026, 7, 1),
        currency=currency,
        terms=TermsValues(rate_cents=10_000, minimum_cents=0),
    )
    desk.run(new_engagement, wanted)


def allow(desk: Desk, key: str, per: Span, low: int | None, high: int | None) -> None:
    values = TermsValues(allowance_per=per, allowance_min_minutes=low, allowance_max_minutes=high)
    desk.run(set_terms, SetTerms(key=key, effective_from=date(2026, 7, 1), values=values))


def test_an_empty_workspace_is_new(desk: Desk) -> None:
    found = page(desk)
    assert found.is_new and found.is_today
    assert (found.lines, found.promised, found.timer, found.gaps) == ((), None, None, ())
    assert (found.worked_seconds, found.billed_minutes, found.week_seconds) == (0, 0, 0)


def test_a_day_stands_in_its_week_the_last_entry_first(desk: Desk, acme: Engagement) -> None:
    for note, day in (("one", MONDAY), ("two", MONDAY), ("before", date(2026, 9, 13)), ("later", date(2026, 9, 20))):
        desk.run(log_time, "ACME", TimeWords(seconds=1800, note=note, day=day))
    gone = desk.run(log_time, "ACME", TimeWords(seconds=60)).result
    desk.run(delete_entries, [gone.id])
    found = page(desk)
    assert [line.entry.note for line in found.lines] == ["two", "one"]
    assert [one.seconds for one in found.week] == [3600, 0, 0, 0, 0, 0, 1800]
    assert (found.worked_seconds, found.billed_minutes, found.week_seconds) == (3600, 60, 5400)
    before = page(desk, date(2026, 9, 13))
    assert not before.is_today
    assert ([line.entry.note for line in before.lines], before.week_seconds) == (["before"], 1800)


def test_promises_of_all_active_clients_are_added_up(desk: Desk, acme: Engagement) -> None:
    another(desk, "HALO")
    another(desk, "FERN")
    assert page(desk).promised is None
    allow(desk, "ACME", Span.WEEK, 15 * 60, 25 * 60)
    assert page(desk).promised == Promised(15 * 60, 25 * 60)
    # A month's hours are shared out over its days: 300 h of 30 days are 70 h of seven.
    allow(desk, "HALO", Span.MONTH, None, 300 * 60)
    assert page(desk).promised == Promised(15 * 60, 95 * 60)


def test_promises_may_have_one_side_only(desk: Desk, acme: Engagement) -> None:
    allow(desk, "ACME", Span.WEEK, None, 600)
    assert page(desk).promised == Promised(None, 600)
    allow(desk, "ACME", Span.WEEK, 300, None)
    assert page(desk).promised == Promised(300, None)


def test_a_retainer_promises_the_hours_that_it_includes(desk: Desk, acme: Engagement) -> None:
    values = TermsValues(structure=Structure.RETAINER, period_fee_cents=500_000, included_minutes=30 * 60)
    desk.run(set_terms, SetTerms(key="ACME", effective_from=date(2026, 7, 1), values=values))
    assert page(desk).promised == Promised(7 * 60, 7 * 60)


def test_the_foot_knows_the_timer_its_currency_and_what_waits(desk: Desk, acme: Engagement) -> None:
    assert desk.ask(foot, desk.now()).timer is None
    another(desk, "YEN", "JPY")
    desk.run(start_timer, "YEN", "kaizen")
    now = desk.now()
    later = replace(now, instant=now.instant + timedelta(hours=1))
    late = replace(desk, now=lambda: later)
    late.run(hold_gap, now.instant, later.instant)
    found = late.ask(foot, later)
    assert (found.timer and found.timer.engagement, found.currency) == ("YEN", "JPY")
    assert [(gap.engagement, gap.minutes) for gap in found.gaps] == [("YEN", 60)]
    assert page(late).gaps == found.gaps


def test_a_gap_that_waits_too_long_is_shown_on_its_day_alone(desk: Desk, acme: Engagement) -> None:
    desk.run(start_timer, "ACME", "")
    now = desk.now()
    later = replace(now, instant=now.instant + timedelta(hours=1))
    replace(desk, now=lambda: later).run(hold_gap, now.instant, later.instant)
    weeks = replace(now, instant=now.instant + timedelta(days=30), today=now.today + timedelta(days=30))
    aged = replace(desk, now=lambda: weeks)
    assert aged.ask(foot, weeks).gaps == ()
    assert [gap.minutes for gap in page(aged).gaps] == [60]


def test_continue_takes_what_was_logged_last_whatever_its_day(desk: Desk, acme: Engagement) -> None:
    another(desk, "HALO")
    assert desk.ask(last_logged, desk.now()) is None
    desk.run(log_time, "ACME", TimeWords(clock=parse_range("9:00-10:00"), note="call"))
    last = desk.run(log_time, "HALO", TimeWords(seconds=600, note="rota", day=date(2026, 9, 10))).result
    assert desk.ask(last_logged, desk.now()) == ("HALO", "rota")
    correction = desk.run(correct_entry, last.id, 60, "one minute more").result
    assert correction.engagement_id == last.engagement_id
    assert desk.ask(last_logged, desk.now()) == ("HALO", "rota")


def test_what_was_imported_is_not_continued(desk: Desk, acme: Engagement) -> None:
    another(desk, "HALO")
    mine = desk.run(log_time, "ACME", TimeWords(seconds=600, note="mine")).result
    with desk.store.begin("import", desk.now()) as uow:
        uow.add(replace(mine, id=uow.new_id(), note="theirs", source="toggl", source_key="1"))
        uow.commit()
    assert len(desk.ask(lambda reading: reading.find(Entry))) == 2
    assert desk.ask(last_logged, desk.now()) == ("ACME", "mine")


def test_with_one_active_engagement_and_nothing_logged_that_one_is_begun(desk: Desk, acme: Engagement) -> None:
    assert desk.ask(last_logged, desk.now()) == ("ACME", "")
