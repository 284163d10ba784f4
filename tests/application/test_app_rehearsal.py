"""Trying a command: it says what it would give and refuse, and leaves nothing behind."""

from datetime import date

import pytest

from engagement_desk.application.commands.entries import TimeWords, edit_entry, log_time
from engagement_desk.application.commands.terms import SetTerms, set_terms
from engagement_desk.application.ports import EntryFilter
from engagement_desk.application.rehearsal import NEW_ID, rehearse
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import Grain, Rounding
from engagement_desk.domain.records.time import Entry

DAY = date(2026, 9, 14)


@pytest.fixture
def by_day(desk, acme):
    """Bill the day's total in steps of a quarter of an hour."""
    values = {"increment_minutes": 15, "rounding": Rounding.UP, "grain": Grain.DAY}
    desk.run(set_terms, SetTerms(key="ACME", effective_from=date(2026, 7, 1), values=values))
    return acme


def entries(desk, engagement):
    return desk.ask(lambda reading: reading.entries(EntryFilter(engagement_id=engagement.id)))


def words(seconds):
    return TimeWords(seconds=seconds, day=DAY)


def test_logging_is_tried_with_the_entries_of_its_day(desk, by_day, now):
    desk.run(log_time, "ACME", words(300))
    before = entries(desk, by_day)
    tried = desk.ask(rehearse, now, log_time, "ACME", words(900))
    assert tried.result.id == f"{NEW_ID}1"
    assert entries(desk, by_day) == before
    done = desk.run(log_time, "ACME", words(900))
    assert (tried.result.billed_minutes, tried.result.value_cents) == (15, 2_500)
    assert (done.result.billed_minutes, done.result.value_cents) == (15, 2_500)


def test_an_edit_is_tried_on_what_it_wrote_itself(desk, by_day, now):
    made = desk.run(log_time, "ACME", words(300)).result
    tried = desk.ask(rehearse, now, edit_entry, made.id, words(1800))
    assert (tried.result.id, tried.result.billed_minutes) == (made.id, 30)
    assert desk.ask(lambda reading: reading.get(Entry, made.id)) == made


def test_what_would_be_refused_is_refused(desk, acme, now):
    with pytest.raises(Refused) as refused:
        desk.ask(rehearse, now, log_time, "NOPE", words(300))
    assert refused.value.code == "unknown_engagement"


def test_other_reads_are_those_of_the_snapshot(desk, by_day, now):
    desk.run(log_time, "ACME", words(300))

    def tried(uow, _now):
        return uow.count(Entry, engagement_id=by_day.id), uow.search("nothing")

    assert desk.ask(rehearse, now, tried) == (1, [])
