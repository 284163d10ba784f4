"""Terms: versions by date, what stays, what is refused, and what a change re-values."""

from dataclasses import replace
from datetime import date

import pytest

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.terms import SetTerms, set_terms
from engagement_desk.application.messages import sentence
from engagement_desk.application.ports import EntryFilter
from engagement_desk.application.queries.engagements import list_terms
from engagement_desk.application.queries.position import position_of
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import BudgetKind, Deficit, Grain, Rounding, Span, Structure, Surplus, Tier
from engagement_desk.domain.records.time import Entry

START = date(2026, 7, 1)


def setting(since, **values):
    return SetTerms(key="ACME", effective_from=since, values=values)


def last(desk):
    return desk.ask(list_terms, "ACME")[-1]


def refusal(desk, wanted):
    before = desk.ask(list_terms, "ACME")
    with pytest.raises(Refused) as refused:
        desk.run(set_terms, wanted)
    sentence(refused.value)
    assert desk.ask(list_terms, "ACME") == before
    return refused.value.code


def log(desk, now, engagement, *days):
    with desk.store.begin("log", now) as uow:
        for day in days:
            entry = Entry(
                id=uow.new_id(),
                engagement_id=engagement.id,
                person="Owner",
                work_date=day,
                posting_date=day,
                worked_seconds=3600,
                billed_minutes=60,
                rate_cents=10_000,
                value_cents=10_000,
                created_at=now.instant,
            )
            uow.add(entry)
        uow.commit()


def values(desk, engagement):
    entries = desk.ask(lambda reading: reading.entries(EntryFilter(engagement_id=engagement.id)))
    return [entry.value_cents for entry in entries]


def test_what_is_not_named_stays(desk, acme):
    desk.run(set_terms, setting(START, rate_cents=12_000, increment_minutes=15, rounding=Rounding.UP))
    desk.run(set_terms, setting(date(2026, 8, 1), grain=Grain.DAY))
    terms = last(desk)
    assert (terms.rate_cents, terms.increment_minutes, terms.rounding, terms.grain) == (
        12_000,
        15,
        Rounding.UP,
        Grain.DAY,
    )


def test_a_version_of_the_same_date_is_replaced(desk, acme):
    desk.run(set_terms, setting(date(2026, 8, 1), rate_cents=11_000))
    first = last(desk)
    changes = desk.run(set_terms, setting(date(2026, 8, 1), minimum_cents=0))
    assert [row.effective_from for row in desk.ask(list_terms, "ACME")] == [START, date(2026, 8, 1)]
    assert (last(desk).id, last(desk).rate_cents, last(desk).minimum_cents) == (first.id, 11_000, 0)
    assert changes.touched == {"TermsVersion": (first.id,), "Engagement": (acme.id,)}


def test_a_version_between_two_starts_from_the_earlier_one(desk, acme):
    desk.run(set_terms, setting(date(2026, 10, 1), rate_cents=20_000))
    desk.run(set_terms, setting(date(2026, 9, 1), at_risk_minutes=120))
    assert [row.rate_cents for row in desk.ask(list_terms, "ACME")] == [10_000, 10_000, 20_000]
    assert [row.effective_to for row in desk.ask(list_terms, "ACME")] == [date(2026, 8, 31), date(2026, 9, 30), None]


def test_a_tier_fills_the_allowance_unless_it_is_named(desk, acme):
    desk.run(set_terms, setting(START, tier=Tier.OPERATIONAL))
    assert (last(desk).allowance_per, last(desk).allowance_min_minutes) == (Span.WEEK, 900)
    desk.run(set_terms, setting(START, tier=Tier.ADVISORY, allowance_max_minutes=600))
    assert (last(desk).allowance_per, last(desk).allowance_min_minutes, last(desk).allowance_max_minutes) == (
        Span.MONTH,
        480,
        600,
    )
    desk.run(set_terms, setting(START, tier=Tier.CUSTOM))
    assert (last(desk).tier, last(desk).allowance_max_minutes) == (Tier.CUSTOM, 600)


def test_clearing_the_span_clears_the_allowance(desk, acme):
    desk.run(set_terms, setting(START, tier=Tier.ADVISORY))
    desk.run(set_terms, setting(START, allowance_min_minutes=None))
    assert (last(desk).allowance_min_minutes, last(desk).allowance_max_minutes) == (None, 720)
    desk.run(set_terms, setting(START, allowance_per=None))
    assert (last(desk).allowance_per, last(desk).allowance_max_minutes) == (None, None)


def test_a_budget_is_in_hours_or_in_money(desk, acme):
    def budget():
        return last(desk).budget_kind, last(desk).budget_minutes, last(desk).budget_cents

    assert refusal(desk, setting(START, budget_kind=BudgetKind.CAP)) == "budget_without_limit"
    assert refusal(desk, setting(START, budget_minutes=60, budget_cents=1)) == "two_budgets"
    desk.run(set_terms, setting(START, budget_minutes=6000))
    assert budget() == (BudgetKind.ALERT, 6000, None)
    desk.run(set_terms, setting(START, budget_kind=BudgetKind.CAP))
    assert budget() == (BudgetKind.CAP, 6000, None)
    desk.run(set_terms, setting(START, budget_cents=500_000))
    assert budget() == (BudgetKind.CAP, None, 500_000)
    desk.run(set_terms, setting(START, budget_minutes=60))
    assert budget() == (BudgetKind.CAP, 60, None)
    desk.run(set_terms, setting(START, budget_kind=None))
    assert budget() == (None, None, None)
    desk.run(set_terms, setting(START, budget_cents=1))
    desk.run(set_terms, setting(START, budget_cents=None))
    assert budget() == (None, None, None)


@pytest.mark.parametrize(
    ("named", "code"),
    [
        ({"rate_cents": -1}, "negative_quantity"),
        ({"minimum_cents": -1}, "negative_quantity"),
        ({"period_fee_cents": -1}, "negative_quantity"),
        ({"increment_minutes": 7}, "unknown_increment"),
        ({"allowance_max_minutes": 60}, "allowance_without_period"),
        (
            {"allowance_per": Span.WEEK, "allowance_min_minutes": 61, "allowance_max_minutes": 60},
            "allowance_upside_down",
        ),
        ({"expiry_periods": 0}, "expiry_of_no_periods"),
    ],
)
def test_terms_that_make_no_sense_are_refused(desk, acme, named, code):
    assert refusal(desk, setting(date(2026, 8, 1), **named)) == code


def test_an_unknown_key_and_a_date_before_the_start_are_refused(desk, acme):
    assert refusal(desk, replace(setting(START), key="NOPE")) == "unknown_engagement"
    assert refusal(desk, setting(date(2026, 6, 30), rate_cents=1)) == "terms_before_start"


def test_terms_dated_behind_a_publication_are_refused(desk, acme, cover):
    cover(date(2026, 8, 31))
    assert refusal(desk, setting(date(2026, 8, 31), rate_cents=1)) == "terms_covered"
    desk.run(set_terms, setting(date(2026, 9, 1), rate_cents=1))


def test_a_change_re_values_unlocked_time_from_its_date_on(desk, now, acme, cover):
    log(desk, now, acme, date(2026, 7, 31), date(2026, 8, 15), date(2026, 9, 1), date(2026, 9, 2))
    desk.run(set_terms, setting(date(2026, 9, 1), rate_cents=12_000))
    assert values(desk, acme) == [10_000, 10_000, 12_000, 12_000]
    cover(date(2026, 8, 31))
    desk.run(set_terms, setting(date(2026, 9, 2), rate_cents=13_000))
    assert values(desk, acme) == [10_000, 10_000, 12_000, 13_000]


def test_a_change_of_the_first_version_re_values_time_before_it(desk, now, acme):
    log(desk, now, acme, date(2026, 6, 1), date(2026, 7, 1))
    desk.run(set_terms, setting(START, rate_cents=12_000))
    assert values(desk, acme) == [12_000, 12_000]


def test_a_locked_entry_is_not_re_valued(desk, now, acme, cover):
    log(desk, now, acme, date(2026, 6, 1), date(2026, 7, 1))
    cover(date(2026, 6, 30))
    desk.run(set_terms, setting(START, rate_cents=12_000))
    assert values(desk, acme) == [10_000, 12_000]


@pytest.mark.parametrize(
    "named",
    [{"structure": Structure.FIXED_PRICE}, {"minimum_cents": 1}, {"budget_cents": 1, "budget_kind": BudgetKind.CAP}],
)
def test_what_published_time_before_the_first_version_counts_by_stays(desk, now, acme, cover, named):
    log(desk, now, acme, date(2026, 6, 1), date(2026, 7, 1))
    cover(date(2026, 6, 30))
    assert refusal(desk, setting(START, **named)) == "terms_covered"
    assert desk.ask(position_of, "ACME", date(2026, 6, 30)).earned_cents == 10_000
    desk.run(set_terms, setting(date(2026, 7, 2), **named))


def test_a_retainer_changes_on_the_first_day_of_a_period(desk):
    retainer = {"structure": Structure.RETAINER, "period_fee_cents": 500_000, "included_minutes": 2400}
    desk.run(
        new_engagement,
        NewEngagement(key="ACME", client="Acme", title="Advice", start=date(2026, 1, 31), terms=retainer),
    )
    for named in (
        {"period_fee_cents": 600_000},
        {"surplus": Surplus.CARRY},
        {"deficit": Deficit.CARRY},
        {"structure": Structure.FIXED_PRICE},
    ):
        with pytest.raises(Refused) as refused:
            desk.run(set_terms, setting(date(2026, 3, 1), **named))
        assert (refused.value.code, refused.value.values["next"]) == ("not_a_period_start", date(2026, 3, 31))
    desk.run(set_terms, setting(date(2026, 3, 1), rate_cents=12_000))
    desk.run(set_terms, setting(date(2026, 3, 31), period_fee_cents=600_000))
    assert last(desk).period_fee_cents == 600_000


def test_a_structure_without_its_fee_is_warned_about(desk, acme):
    (warned,) = desk.run(set_terms, setting(date(2026, 8, 1), structure=Structure.FIXED_PRICE)).warnings
    assert "--fixed-fee" in sentence(warned)
    assert desk.run(set_terms, setting(date(2026, 8, 1), fixed_fee_cents=1_000_000)).warnings == ()
