"""The quick line: what it may name, and what a line would log, with its consequences (SPEC §8)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, correct_entry, log_time
from engagement_desk.application.commands.orders import NewOrder, OrderStep, decline_order, draft_order, send_order
from engagement_desk.application.commands.scope import Issue, NewClause, add_clause, issue_scope
from engagement_desk.application.commands.terms import SetTerms, TermsValues, set_terms
from engagement_desk.application.desk import Desk
from engagement_desk.application.queries.quick import (
    QuickReading,
    QuickWords,
    quick_words,
    read_correction,
    read_edit,
    read_line,
)
from engagement_desk.domain.clock_time import parse_range
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import ClauseKind, EntryClass, Grain, OrderStatus, Pricing, Rounding, StoredClass
from engagement_desk.domain.quick_line import parse_quick_line
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.time import Entry

TODAY = date(2026, 9, 14)
JULY = date(2026, 7, 1)


def words(desk: Desk) -> QuickWords:
    return desk.ask(quick_words, desk.now())


def read(desk: Desk, line: str) -> QuickReading:
    parsed = parse_quick_line(line, TODAY, words(desk).all_keys)
    assert parsed.key is not None
    return desk.ask(read_line, desk.now(), parsed.key, parsed)


def another(desk: Desk, key: str) -> None:
    desk.run(new_engagement, NewEngagement(key=key, client=f"{key} Ltd", title="Advice", start=JULY))


def terms(desk: Desk, **values: object) -> None:
    desk.run(set_terms, SetTerms(key="ACME", effective_from=JULY, values=TermsValues(**values)))  # type: ignore[typeddict-item]


@pytest.fixture
def scoped(desk: Desk, acme: Engagement) -> Desk:
    """Give a desk with an issued revision (1.1 included, 2.1 excluded), and an order that was sent."""
    for kind, text in ((ClauseKind.INCLUDED, "Architecture review"), (ClauseKind.EXCLUDED, "On-call rota")):
        desk.run(add_clause, NewClause(key="ACME", kind=kind, text=text))
    desk.run(issue_scope, Issue(key="ACME", effective=JULY, reason="First"))
    for title in ("Interviews", "Rota"):
        desk.run(draft_order, NewOrder(key="ACME", title=title, pricing=Pricing.LUMP_SUM, amount_cents=100_000))
        desk.run(send_order, OrderStep(key="ACME", number="2" if title == "Rota" else "1"))
    desk.run(decline_order, OrderStep(key="ACME", number="2"))
    return desk


def test_nothing_can_be_named_in_an_empty_workspace(desk: Desk) -> None:
    assert words(desk) == QuickWords((), (), (), (), ())


def test_a_line_may_name_clauses_in_force_and_orders_that_are_open(scoped: Desk) -> None:
    another(scoped, "HALO")
    acme, halo = words(scoped).keys
    assert [said.word for said in acme.clauses] == ["1.1", "2.1"]
    assert [(said.word, said.meaning) for said in acme.orders] == [("CO-001", "Interviews")]
    assert (acme.client, halo.clauses, halo.orders) == ("Acme Ltd", (), ())


def test_lines_come_once_each_the_last_first_and_the_most_frequent_are_favourites(desk: Desk, acme: Engagement) -> None:
    another(desk, "HALO")
    for note in ("call", "report", "call", "call", "report", "once"):
        desk.run(log_time, "ACME", TimeWords(seconds=600, note=note, activity="audit" if note == "call" else None))
    entry = desk.run(log_time, "HALO", TimeWords(seconds=600, note="rota", activity="ops")).result
    desk.run(correct_entry, entry.id, 60, "longer")
    found = words(desk)
    assert [line.entry.note for line in found.last] == ["rota", "once", "report", "call"]
    assert [line.entry.note for line in found.favourites] == ["call", "report"]
    assert found.active == ("HALO", "ACME")
    assert found.activities == ("audit", "ops")


def test_what_is_older_than_four_weeks_or_imported_is_not_offered(desk: Desk, acme: Engagement) -> None:
    another(desk, "HALO")
    desk.run(log_time, "HALO", TimeWords(seconds=600, note="old", day=date(2026, 8, 1)))
    found = words(desk)
    assert (found.last, found.active) == ((), ("ACME", "HALO"))


def test_a_reading_tells_rounding_clause_and_value(scoped: Desk) -> None:
    terms(scoped, increment_minutes=15, rounding=Rounding.UP, rate_cents=12_000)
    found = read(scoped, "ACME 1h25 review 1.1")
    assert (found.client, found.increment_minutes, found.clause_text) == ("Acme Ltd", 15, "Architecture review")
    assert (found.line.entry.billed_minutes, found.line.entry.value_cents) == (90, 18_000)
    assert (found.clause_kind, found.order_status, found.overlaps, found.warnings) == (
        ClauseKind.INCLUDED,
        None,
        (),
        (),
    )
    assert scoped.ask(lambda reading: reading.find(Entry)) == []


def test_a_reading_tells_the_status_of_the_order(scoped: Desk) -> None:
    found = read(scoped, "ACME 1h CO-001")
    assert (found.line.change_order, found.order_status) == ("CO-001", OrderStatus.SENT)
    assert found.line.entry_class is EntryClass.AT_RISK
    assert (found.clause_kind, found.clause_text) == (None, "")


def test_a_reading_tells_what_it_overlaps_on_any_engagement(desk: Desk, acme: Engagement) -> None:
    another(desk, "HALO")
    desk.run(log_time, "HALO", TimeWords(clock=parse_range("9:15-10:00")))
    desk.run(log_time, "ACME", TimeWords(clock=parse_range("10:00-11:00")))
    desk.run(log_time, "ACME", TimeWords(clock=parse_range("9:00-10:00"), day=date(2026, 9, 11)))
    found = read(desk, "ACME 9:30-10:10 call")
    assert [(one.engagement, one.start.hour) for one in found.overlaps] == [("HALO", 13), ("ACME", 14)]
    assert found.warnings == ()
    assert read(desk, "ACME 30m").overlaps == ()


def test_a_reading_tells_when_time_in_a_published_period_posts(
    desk: Desk, acme: Engagement, cover: Callable[[date], None]
) -> None:
    cover(date(2026, 9, 13))
    (warned,) = read(desk, "ACME 1h 2026-09-10").warnings
    assert (warned.code, warned.values["posting_date"]) == ("posts_later", TODAY)


def test_a_reading_counts_the_entries_that_are_billed_anew(desk: Desk, acme: Engagement) -> None:
    terms(desk, increment_minutes=15, rounding=Rounding.UP, grain=Grain.DAY)
    desk.run(log_time, "ACME", TimeWords(seconds=300))
    desk.run(log_time, "ACME", TimeWords(seconds=300))
    assert read(desk, "ACME 9:00-9:05").revalued == 1
    assert read(desk, "ACME 5m").revalued == 0


def test_a_reading_refuses_what_logging_refuses(desk: Desk, acme: Engagement) -> None:
    with pytest.raises(Refused, match="unknown_clause"):
        read(desk, "ACME 1h 9.9")


def test_an_edit_is_read_before_it_is_made(desk: Desk, acme: Engagement) -> None:
    entry = desk.run(log_time, "ACME", TimeWords(seconds=3600, note="call")).result
    edited = TimeWords(seconds=1800, stored_class=StoredClass.GOODWILL)
    found = desk.ask(read_edit, desk.now(), entry.id, edited)
    assert (found.line.entry.worked_seconds, found.line.entry.billed_minutes) == (1800, 0)
    assert [warned.code for warned in found.warnings] == ["goodwill_without_reason"]
    assert desk.ask(lambda reading: reading.get(Entry, entry.id)) == entry


def test_a_correction_is_read_before_it_is_made(desk: Desk, acme: Engagement, cover: Callable[[date], None]) -> None:
    entry = desk.run(log_time, "ACME", TimeWords(seconds=3600, note="call", day=date(2026, 9, 10))).result
    cover(date(2026, 9, 13))
    desk.run(correct_entry, entry.id, -600, "shorter")
    found = desk.ask(read_correction, desk.now(), entry.id, -1200, "shorter still")
    assert (found.before_seconds, found.after_seconds) == (3000, 1800)
    assert (found.correction.billed_minutes, found.correction.posting_date) == (-20, TODAY)
    assert len(desk.ask(lambda reading: reading.find(Entry))) == 2
    with pytest.raises(Refused, match="corrected_below_zero"):
        desk.ask(read_correction, desk.now(), entry.id, -3600, "all of it")
