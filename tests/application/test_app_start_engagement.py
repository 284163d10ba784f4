"""Starting an engagement with all its parts in one command, and what the assistant is told before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.start_engagement import StartEngagement, start_engagement
from engagement_desk.application.commands.terms import TermsValues
from engagement_desk.application.queries.engagements import list_engagements, list_terms
from engagement_desk.application.queries.exits import show_exit_policy
from engagement_desk.application.queries.header import header
from engagement_desk.application.queries.scope import show_scope
from engagement_desk.application.queries.starting import preview_start, propose_key
from engagement_desk.application.queries.templates import Per, ValueReference
from engagement_desk.application.queries.value_sheet import Basis, Standing, cost_of, value_rows
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import Span, Structure, Tier
from engagement_desk.domain.rules.exit_policy import DEFAULT_RULES

START, END = date(2026, 10, 1), date(2027, 3, 31)
SIX_MONTHS = 182


def begun(**parts):
    terms = TermsValues(tier=Tier.OPERATIONAL)
    values = {"key": "NORTH", "client": "Northlight Labs", "title": "Advice", "start": START, "end": END}
    return NewEngagement(**{**values, "terms": terms, **parts})


def whole(desk, **parts):
    found = desk.templates()
    return StartEngagement(
        engagement=begun(**parts),
        clauses=found.scope[0].clauses,
        issues_scope=True,
        exit_policy=dict(found.exit.values),
        shortfall=DEFAULT_RULES,
        handover=found.exit.handover,
        handover_days=found.exit.handover_days,
        access=found.exit.access,
        access_days=found.exit.access_days,
        plan=desk.plan(),
    )


def test_one_command_makes_every_part_and_one_undo_takes_it_back(desk, now):
    changes = desk.run(start_engagement, whole(desk))
    assert changes.result.key == "NORTH"
    assert {kind: len(ids) for kind, ids in changes.touched.items()} == {
        "Engagement": 1,
        "TermsVersion": 1,
        "StatusChange": 1,
        "ScopeItem": 16,
        "ScopeRevision": 1,
        "ExitPolicy": 1,
        "HandoverItem": 6,
        "Deliverable": 12,
    }
    first_day = replace(now, today=START)
    found = desk.ask(header, "NORTH", first_day)
    assert (found.boundaries, found.missing) == (4, ())
    policy = desk.ask(show_exit_policy, "NORTH")
    assert (policy.notice_client_days, policy.shortfall) == (30, DEFAULT_RULES)
    assert {item.days for item in policy.handover} == {20}
    assert {item.days for item in policy.access} == {30}
    line = desk.store.undo(now)
    assert (line.command, line.subject) == ("start_engagement", "NORTH Advice")
    assert desk.ask(list_engagements, START) == ()
    desk.store.redo(now)
    assert desk.ask(header, "NORTH", first_day).boundaries == 4


def test_every_part_may_be_left_out_and_clauses_may_stay_a_draft(desk, now):
    changes = desk.run(start_engagement, StartEngagement(engagement=begun(terms=TermsValues())))
    assert set(changes.touched) == {"Engagement", "TermsVersion", "StatusChange"}
    assert desk.ask(header, "NORTH", now).boundaries == 0
    draft = StartEngagement(engagement=begun(key="SOUTH"), clauses=desk.templates().scope[1].clauses)
    desk.run(start_engagement, draft)
    assert len(desk.ask(show_scope, "SOUTH", START).draft) == 14
    assert "scope_no_revision" in desk.ask(header, "SOUTH", now).missing


def test_a_refusal_leaves_nothing(desk):
    with pytest.raises(Refused):
        desk.run(start_engagement, replace(whole(desk), exit_policy={"notice_client_days": -1}))
    assert desk.ask(list_engagements, START) == ()


def test_a_fee_that_is_missing_is_warned_of(desk):
    wanted = StartEngagement(engagement=begun(terms=TermsValues(structure=Structure.RETAINER)))
    assert [warned.code for warned in desk.run(start_engagement, wanted).warnings] == ["terms_without_fee"]


def test_the_preview_writes_nothing_and_says_what_would_be_there(desk, now):
    found = desk.ask(preview_start, now, whole(desk))
    assert (found.header.key, found.header.boundaries, found.header.missing) == ("NORTH", 4, ())
    assert (found.header.term_days, found.is_new_client, found.minimum_minutes) == (SIX_MONTHS, True, 15_360)
    assert (found.terms.tier, found.terms.allowance_per) == (Tier.OPERATIONAL, Span.WEEK)
    assert found.cost is not None
    assert desk.ask(list_engagements, START) == ()
    assert desk.ask(propose_key, "Northlight Labs") == "NORTH"
    desk.run(new_engagement, begun())
    other = StartEngagement(engagement=begun(key="OTHER", client=" northlight LABS "))
    assert not desk.ask(preview_start, now, other).is_new_client
    free = StartEngagement(engagement=begun(key="FREE", terms=TermsValues(rate_cents=0)))
    assert desk.ask(preview_start, now, free).minimum_minutes is None


def test_the_preview_passes_over_what_is_blank(desk, now):
    blank = StartEngagement(engagement=begun(key="", client=" ", title=""))
    assert desk.ask(preview_start, now, blank).header.key == "CLIENT"
    with pytest.raises(Refused):
        desk.run(start_engagement, blank)


WRONG = (
    ({"key": "1st"}, "malformed_key"),
    ({"key": "TAKEN"}, "key_taken"),
    ({"end": date(2026, 9, 1)}, "ends_before_start"),
    ({"zone": "Mars/Base"}, "unknown_zone"),
    ({"currency": "XYZ"}, "unknown_currency"),
)


def test_the_preview_says_all_that_is_wrong_with_the_engagement_and_works_out_the_rest(desk, now):
    desk.run(new_engagement, begun(key="TAKEN"))
    for parts, code in WRONG:
        found = desk.ask(preview_start, now, StartEngagement(engagement=begun(**parts)))
        assert [refused.code for refused in found.refusals] == [code]
        assert found.terms.tier is Tier.OPERATIONAL
        with pytest.raises(Refused) as caught:
            desk.run(start_engagement, StartEngagement(engagement=begun(**parts)))
        assert caught.value.code == code
    together = {name: value for parts, _ in WRONG[1:] for name, value in parts.items()}
    found = desk.ask(preview_start, now, StartEngagement(engagement=begun(**together)))
    assert {refused.code for refused in found.refusals} == {code for _, code in WRONG[1:]}
    assert (found.header.key, found.header.term_days, found.header.currency) == ("NORTH", None, "USD")


def test_the_preview_is_refused_as_the_command_is(desk, now):
    for parts, code in (
        ({"currency": "EUR"}, "currency_needs_rate"),
        ({"terms": TermsValues(rate_cents=-1)}, "negative_quantity"),
    ):
        with pytest.raises(Refused) as caught:
            desk.ask(preview_start, now, StartEngagement(engagement=begun(**parts)))
        assert caught.value.code == code


@pytest.mark.parametrize(
    ("client", "key"),
    [
        ("Halo Freight", "HALO"),
        ("The Öre Company", "ORE"),
        ("3M", "M"),
        ("a", "CLIENT"),
        ("株式会社", "CLIENT"),
        ("", "CLIENT"),
        ("<b>&\x00", "B"),
    ],
)
def test_a_key_is_proposed_from_the_client(desk, client, key):
    assert desk.ask(propose_key, client) == key


def test_a_key_that_is_taken_gets_a_number(desk):
    for wanted in ("NORTH", "NORTH2", "NORTH3"):
        assert desk.ask(propose_key, "Northlight") == wanted
        desk.run(new_engagement, begun(key=wanted))


def terms(desk, **values):
    key = f"K{len(desk.ask(list_engagements, START))}"
    desk.run(new_engagement, begun(key=key, terms=TermsValues(**values)))
    return desk.ask(list_terms, key)[0]


WEEKLY = {"allowance_per": Span.WEEK, "allowance_min_minutes": 900, "allowance_max_minutes": 1500}
AT_MOST = {"allowance_per": Span.MONTH, "allowance_max_minutes": 720}


@pytest.mark.parametrize(
    ("values", "basis", "year", "month"),
    [
        (WEEKLY, Basis.ALLOWANCE, (7_800_000, 13_000_000), (650_000, 1_083_333)),
        (AT_MOST, Basis.ALLOWANCE, (0, 1_440_000), (0, 120_000)),
        ({"structure": Structure.RETAINER, "period_fee_cents": 800_000}, Basis.FEE, (9_600_000,) * 2, (800_000,) * 2),
        (
            {"structure": Structure.FIXED_PRICE, "fixed_fee_cents": 1_820_000},
            Basis.FIXED_FEE,
            (3_650_000,) * 2,
            (304_167,) * 2,
        ),
        ({"budget_cents": 1_820_000}, Basis.BUDGET, (3_650_000,) * 2, (304_167,) * 2),
        ({}, Basis.MINIMUM, (5_134_066,) * 2, (427_839,) * 2),
    ],
)
def test_the_cost_comes_from_what_the_terms_say(desk, values, basis, year, month):
    found = cost_of(terms(desk, **values), START, END)
    assert (found.basis, found.year, found.month) == (basis, year, month)


def test_without_a_term_or_a_sum_there_is_no_cost(desk):
    assert cost_of(terms(desk), START, None) is None
    assert cost_of(terms(desk), START, date(2026, 9, 1)) is None
    assert cost_of(terms(desk, minimum_cents=0), START, END) is None


def test_the_cost_stands_below_within_or_above_a_reference(desk):
    cost = cost_of(terms(desk, **WEEKLY), START, END)

    def reference(low, high=None, per=Per.MONTH):
        return ValueReference("Other", per, low, high, "A survey")

    rows = value_rows(
        cost,
        (
            *desk.templates().references,
            reference(100_000, 600_000),
            reference(13_000_000, None, Per.YEAR),
            reference(13_000_001, None, Per.YEAR),
            reference(0, 0),
        ),
    )
    assert [(row.standing, row.share) for row in rows] == [
        (Standing.WITHIN, (130, 217)),
        (Standing.BELOW, (31, 52)),
        (Standing.ABOVE, (650, 1083)),
        (Standing.WITHIN, (60, 100)),
        (Standing.BELOW, (60, 100)),
        (Standing.ABOVE, None),
    ]
    assert rows[0].cost == cost.month
    assert rows[1].cost == cost.year
