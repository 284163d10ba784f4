"""The page of terms: what each version changed, and what a new one would re-value, against what it does."""

from datetime import UTC, date, datetime

import pytest

from engagement_desk.application.commands.engagements import EditEngagement, edit_engagement
from engagement_desk.application.commands.terms import SetTerms, set_terms
from engagement_desk.application.ports import EntryFilter
from engagement_desk.application.queries.terms_page import preview_terms, terms_page, values_on
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import Grain, Rounding, Structure
from engagement_desk.domain.records.money import Invoice
from engagement_desk.domain.records.time import Entry

START = date(2026, 7, 1)
TODAY = date(2026, 9, 14)
COVERED = date(2026, 7, 31)
NEW_RATE = date(2026, 9, 7)


def setting(since, **values):
    return SetTerms(key="ACME", effective_from=since, values=values)


@pytest.fixture
def logged(desk, acme, now):
    """Log 20 minutes twice on days of July to September; one entry of August is on an invoice."""
    written = datetime(2026, 9, 1, tzinfo=UTC)
    with desk.store.begin("log", now) as uow:
        invoice = Invoice(
            id=uow.new_id(),
            engagement_id=acme.id,
            ref="2026-08",
            on=date(2026, 8, 31),
            through=date(2026, 8, 3),
            amount_cents=6_666,
            created_at=written,
        )
        uow.add(invoice)
        for number, day in enumerate((date(2026, 7, 2), date(2026, 8, 3), date(2026, 8, 4), date(2026, 9, 8))):
            for _ in range(2):
                entry = Entry(
                    id=uow.new_id(),
                    engagement_id=acme.id,
                    person="Owner",
                    work_date=day,
                    posting_date=day,
                    worked_seconds=1200,
                    billed_minutes=20,
                    rate_cents=10_000,
                    value_cents=3_333,
                    created_at=written,
                    invoice_id=invoice.id if number == 1 else None,
                )
                uow.add(entry)
        uow.commit()
    return acme


def figures(desk, engagement):
    entries = desk.ask(lambda reading: reading.entries(EntryFilter(engagement_id=engagement.id)))
    return {entry.id: (entry.billed_minutes, entry.value_cents) for entry in entries}


def test_versions_are_listed_from_the_newest_with_what_they_changed(desk, acme, cover):
    desk.run(set_terms, setting(NEW_RATE, rate_cents=12_000, increment_minutes=15))
    cover(COVERED)
    page = desk.ask(terms_page, "acme", TODAY)
    assert (page.engagement, page.currency, page.starts, page.ends) == ("ACME", "USD", START, date(2026, 12, 31))
    assert (page.covered, page.suggested_from) == (COVERED, TODAY)
    newest, oldest = page.versions
    assert [(change.name, change.before, change.after) for change in newest.changes] == [
        ("rate_cents", 10_000, 12_000),
        ("increment_minutes", 1, 15),
    ]
    assert (newest.in_force, newest.is_covered) == (True, False)
    assert (oldest.changes, oldest.in_force, oldest.is_covered) == ((), False, True)
    assert values_on(page.versions, date(2026, 9, 6))["rate_cents"] == 10_000
    assert values_on(page.versions, NEW_RATE)["rate_cents"] == 12_000
    assert values_on(page.versions, date(2026, 6, 1))["rate_cents"] == 10_000


def test_new_terms_are_suggested_from_a_day_that_takes_them(desk, acme, cover):
    assert desk.ask(terms_page, "ACME", date(2026, 6, 1)).suggested_from == START
    cover(date(2026, 9, 20))
    assert desk.ask(terms_page, "ACME", TODAY).suggested_from == date(2026, 9, 21)
    desk.run(set_terms, setting(date(2026, 9, 25), structure=Structure.RETAINER, period_fee_cents=100_000))
    assert desk.ask(terms_page, "ACME", TODAY).suggested_from == date(2026, 9, 21)
    assert desk.ask(terms_page, "ACME", date(2026, 9, 26)).suggested_from == date(2026, 10, 25)


def test_a_retainer_takes_new_terms_on_the_first_day_of_a_period(desk, acme):
    desk.run(set_terms, setting(START, structure=Structure.RETAINER, period_fee_cents=100_000))
    desk.run(edit_engagement, EditEngagement(key="ACME", values={"start": date(2026, 6, 1)}))
    assert desk.ask(terms_page, "ACME", date(2026, 5, 10)).suggested_from == date(2026, 6, 1)
    assert desk.ask(terms_page, "ACME", date(2026, 7, 2)).suggested_from == date(2026, 8, 1)


@pytest.mark.parametrize(
    ("since", "values"),
    [
        (NEW_RATE, {"rate_cents": 12_000}),
        (date(2026, 8, 1), {"rate_cents": 9_950}),
        (date(2026, 8, 1), {"increment_minutes": 15, "rounding": Rounding.UP, "grain": Grain.DAY}),
        (date(2026, 8, 4), {"minimum_cents": 1}),
        (START, {"rate_cents": 12_000}),
    ],
)
def test_a_preview_says_what_the_change_does(desk, logged, since, values):
    before = figures(desk, logged)
    found = desk.ask(preview_terms, "acme", since, values)
    assert figures(desk, logged) == before
    desk.run(set_terms, setting(since, **values))
    after = figures(desk, logged)
    changed = {key for key in after if after[key] != before[key]}
    assert found.revalued == len(changed)
    assert found.value_cents == sum(after[key][1] - before[key][1] for key in changed)
    assert found.billed_minutes == sum(after[key][0] - before[key][0] for key in changed)
    assert {change.name for change in found.changes} == set(values)


def test_what_is_locked_stays_and_is_counted(desk, logged, cover):
    found = desk.ask(preview_terms, "ACME", date(2026, 8, 1), {"rate_cents": 12_000})
    assert (found.revalued, found.value_cents, found.locked) == (4, 4 * 667, 2)
    assert not found.replaces
    desk.run(set_terms, setting(date(2026, 8, 1), rate_cents=12_000))
    again = desk.ask(preview_terms, "ACME", date(2026, 8, 1), {"rate_cents": 10_000})
    assert (again.revalued, again.value_cents, again.replaces) == (4, -4 * 667, True)
    cover(date(2026, 8, 31))
    assert desk.ask(preview_terms, "ACME", NEW_RATE, {}).changes == ()


@pytest.mark.parametrize(
    ("values", "lacks"),
    [
        ({"rate_cents": 1}, False),
        ({"structure": Structure.RETAINER}, True),
        ({"structure": Structure.FIXED_PRICE}, True),
        ({"structure": Structure.FIXED_PRICE, "fixed_fee_cents": 0}, False),
    ],
)
def test_a_version_that_would_earn_nothing_is_told(desk, acme, values, lacks):
    assert desk.ask(preview_terms, "ACME", NEW_RATE, values).lacks_fee is lacks


@pytest.mark.parametrize(
    ("since", "values", "code"),
    [
        (date(2026, 6, 30), {"rate_cents": 1}, "terms_before_start"),
        (COVERED, {"rate_cents": 1}, "terms_covered"),
        (NEW_RATE, {"rate_cents": -1}, "negative_quantity"),
        (NEW_RATE, {"increment_minutes": 7}, "unknown_increment"),
    ],
)
def test_a_preview_is_refused_as_the_change_is(desk, logged, cover, since, values, code):
    cover(COVERED)
    for attempt in (
        lambda: desk.ask(preview_terms, "ACME", since, values),
        lambda: desk.run(set_terms, setting(since, **values)),
    ):
        with pytest.raises(Refused) as refused:
            attempt()
        assert refused.value.code == code
