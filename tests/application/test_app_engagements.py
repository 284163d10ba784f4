"""Starting, editing, renewing and ending engagements."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from engagement_desk.application.commands.engagements import (
    EditEngagement,
    NewEngagement,
    SetStatus,
    edit_engagement,
    new_engagement,
    set_status,
)
from engagement_desk.application.commands.exits import (
    NewHandoverItem,
    SetExitPolicy,
    add_handover_item,
    set_exit_policy,
)
from engagement_desk.application.commands.renewals import Renew, renew_engagement
from engagement_desk.application.commands.scope import Issue, NewClause, add_clause, issue_scope
from engagement_desk.application.commands.terms import SetTerms, set_terms
from engagement_desk.application.commands.workspace import SetSetting, set_setting
from engagement_desk.application.lookup import engagement_by_key, terms_of
from engagement_desk.application.messages import sentence
from engagement_desk.application.queries.engagements import currency_of, list_engagements, list_terms, show_engagement
from engagement_desk.application.queries.exits import show_exit_policy
from engagement_desk.application.queries.scope import show_scope
from engagement_desk.application.queries.workspace import list_clients
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import (
    ClauseKind,
    ExitReason,
    HandoverKind,
    IpPasses,
    Renewal,
    ShortfallRule,
    Span,
    Status,
    Structure,
    Tier,
)
from engagement_desk.domain.records.engagements import TermsVersion
from engagement_desk.domain.records.time import Entry

NEW = NewEngagement(key="nova", client="Nova Inc", title=" Platform ", start=date(2026, 8, 1))


def log(desk, now, engagement, day, seconds=3600):
    """Log an hour, priced as the rules would have it at the default terms."""
    with desk.store.begin("log", now) as uow:
        entry = Entry(
            id=uow.new_id(),
            engagement_id=engagement.id,
            person="Owner",
            work_date=day,
            posting_date=day,
            worked_seconds=seconds,
            billed_minutes=seconds // 60,
            rate_cents=10000,
            value_cents=seconds * 10000 // 3600,
            created_at=now.instant,
        )
        uow.add(entry)
        uow.commit()
    return entry


def entry_value(desk, entry):
    return desk.ask(lambda reading: reading.get(Entry, entry.id).value_cents)


def codes(changes):
    for warned in changes.warnings:
        sentence(warned)
    return [warned.code for warned in changes.warnings]


def refusal(desk, command, wanted):
    with pytest.raises(Refused) as refused:
        desk.run(command, wanted)
    sentence(refused.value)
    return refused.value.code


def test_a_new_engagement_has_the_defaults_and_creates_its_client(desk, now):
    changes = desk.run(new_engagement, NEW)
    row = desk.ask(list_engagements, now.today)[0]
    assert (row.key, row.client, row.title, row.status) == ("NOVA", "Nova Inc", "Platform", Status.ACTIVE)
    assert (row.start, row.end, row.currency, row.zone) == (date(2026, 8, 1), None, "USD", "America/New_York")
    (terms,) = desk.ask(list_terms, "nova")
    assert (terms.tier, terms.structure, terms.rate_cents, terms.minimum_cents) == (
        Tier.CUSTOM,
        Structure.TIME_AND_MATERIALS,
        10_000,
        2_560_000,
    )
    assert (terms.effective_from, terms.effective_to, terms.allowance_per) == (date(2026, 8, 1), None, None)
    assert [client.name for client in desk.ask(list_clients)] == ["Nova Inc"]
    assert set(changes.touched) == {"Engagement", "TermsVersion", "StatusChange"}
    assert codes(changes) == []


@pytest.mark.parametrize(
    ("tier", "per", "least", "most"),
    [
        (Tier.ADVISORY, Span.MONTH, 480, 720),
        (Tier.OPERATIONAL, Span.WEEK, 900, 1500),
        (Tier.AGENCY, None, None, None),
        (Tier.CUSTOM, None, None, None),
    ],
)
def test_the_tier_fills_the_allowance(desk, tier, per, least, most):
    desk.run(new_engagement, replace(NEW, terms={"tier": tier}))
    (terms,) = desk.ask(list_terms, "NOVA")
    assert (terms.allowance_per, terms.allowance_min_minutes, terms.allowance_max_minutes) == (per, least, most)


def test_the_zone_is_the_one_named_else_the_setting_else_the_one_in_use(desk, now):
    desk.run(set_setting, SetSetting(name="zone", value="Asia/Tokyo"))
    desk.run(new_engagement, NEW)
    desk.run(new_engagement, replace(NEW, key="N2", zone="Europe/Berlin"))
    assert [row.zone for row in desk.ask(list_engagements, now.today)] == ["Europe/Berlin", "Asia/Tokyo"]


def test_another_currency_needs_a_rate_and_a_minimum(desk):
    yen = replace(NEW, currency="jpy")
    assert refusal(desk, new_engagement, yen) == "currency_needs_rate"
    assert refusal(desk, new_engagement, replace(yen, terms={"rate_cents": 1})) == "currency_needs_rate"
    desk.run(new_engagement, replace(yen, terms={"rate_cents": 15_000, "minimum_cents": 3_000_000}))
    assert desk.ask(currency_of, "nova") == "JPY"


@pytest.mark.parametrize("key", ["", "1A", "-A", "A_B", "ABCDEFGHIJKLM", "Ä1", "A B"])
def test_a_malformed_key_is_refused_and_leaves_no_client_behind(desk, key):
    assert refusal(desk, new_engagement, replace(NEW, key=key)) == "malformed_key"
    assert desk.ask(list_clients) == ()


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (replace(NEW, key="acme"), "key_taken"),
        (replace(NEW, title=" "), "engagement_without_title"),
        (replace(NEW, client=" "), "client_without_name"),
        (replace(NEW, end=date(2026, 7, 31)), "ends_before_start"),
        (replace(NEW, zone="Mars/Olympus"), "unknown_zone"),
        (replace(NEW, currency="ZZZ"), "unknown_currency"),
        (replace(NEW, terms={"rate_cents": -1}), "negative_quantity"),
        (replace(NEW, values={"response_days": -1}), "negative_quantity"),
    ],
)
def test_an_engagement_that_makes_no_sense_is_refused(desk, now, acme, wanted, code):
    assert refusal(desk, new_engagement, wanted) == code
    assert [row.key for row in desk.ask(list_engagements, now.today)] == ["ACME"]


def test_a_key_may_have_twelve_characters_and_hyphens(desk):
    assert desk.run(new_engagement, replace(NEW, key="a-23456789-b")).result.key == "A-23456789-B"


@pytest.mark.parametrize("structure", [Structure.RETAINER, Structure.FIXED_PRICE])
def test_a_structure_without_its_fee_is_warned_about(desk, structure):
    assert codes(desk.run(new_engagement, replace(NEW, terms={"structure": structure}))) == ["terms_without_fee"]
    fee = {"fixed_fee_cents": 1, "period_fee_cents": 1}
    fixed = replace(NEW, key="N2", terms={"structure": structure, **fee})
    assert codes(desk.run(new_engagement, fixed)) == []


def test_an_edit_changes_what_is_named_and_nothing_else(desk, now, acme):
    values = {
        "title": "New title",
        "next_call": datetime(2026, 10, 1, 15, tzinfo=UTC),
        "nda_signed_on": date(2026, 7, 2),
        "nda_mutual": True,
        "ip_passes_on": IpPasses.PAYMENT,
        "renewal": Renewal.AUTO,
    }
    desk.run(edit_engagement, EditEngagement(key="acme", client="Acme Holding", values=values))
    view = desk.ask(show_engagement, "acme", now.today)
    assert {name: getattr(view.engagement, name) for name in values} == values
    assert (view.engagement.client, view.engagement.start, view.engagement.end) == (
        "Acme Holding",
        acme.start,
        acme.end,
    )
    desk.run(edit_engagement, EditEngagement(key="ACME", currency="usd", values={"next_call": None, "end": None}))
    after = desk.ask(show_engagement, "acme", now.today).engagement
    assert (after.next_call, after.end, after.title) == (None, None, "New title")


def test_the_currency_is_fixed_for_life(desk, acme):
    assert refusal(desk, edit_engagement, EditEngagement(key="ACME", currency="EUR")) == "currency_is_fixed"


def test_an_edit_is_refused_for_what_makes_no_sense(desk, acme):
    assert refusal(desk, edit_engagement, EditEngagement(key="NOPE")) == "unknown_engagement"
    early = EditEngagement(key="ACME", values={"end": date(2026, 6, 30)})
    assert refusal(desk, edit_engagement, early) == "ends_before_start"
    nowhere = EditEngagement(key="ACME", values={"zone": "Nowhere"})
    assert refusal(desk, edit_engagement, nowhere) == "unknown_zone"


def test_terms_in_an_edit_correct_the_version_in_force_today(desk, acme):
    desk.run(set_terms, SetTerms(key="ACME", effective_from=date(2026, 9, 1), values={"rate_cents": 12_000}))
    desk.run(set_terms, SetTerms(key="ACME", effective_from=date(2026, 11, 1), values={"rate_cents": 13_000}))
    changes = desk.run(
        edit_engagement, EditEngagement(key="ACME", terms={"rate_cents": 12_500, "structure": Structure.FIXED_PRICE})
    )
    assert [row.rate_cents for row in desk.ask(list_terms, "ACME")] == [10_000, 12_500, 13_000]
    assert codes(changes) == ["terms_without_fee"]


def test_the_first_terms_and_status_begin_with_an_earlier_start(desk, now, acme):
    entry = log(desk, now, acme, date(2026, 7, 15))
    desk.run(edit_engagement, EditEngagement(key="ACME", values={"start": date(2026, 6, 1)}))
    view = desk.ask(show_engagement, "ACME", date(2026, 6, 1))
    assert (view.engagement.status, view.terms.effective_from) == (Status.ACTIVE, date(2026, 6, 1))
    assert entry_value(desk, entry) == 10_000


def test_versions_that_a_later_start_passes_by_lapse(desk, now, acme):
    for month, rate in ((8, 11_000), (9, 12_000), (11, 13_000)):
        wanted = SetTerms(key="ACME", effective_from=date(2026, month, 1), values={"rate_cents": rate})
        desk.run(set_terms, wanted)
    entry = log(desk, now, acme, date(2026, 7, 15))
    changes = desk.run(edit_engagement, EditEngagement(key="ACME", values={"start": date(2026, 9, 15)}))
    rows = desk.ask(list_terms, "ACME")
    assert [(row.effective_from.isoformat(), row.rate_cents) for row in rows] == [
        ("2026-09-15", 12_000),
        ("2026-11-01", 13_000),
    ]
    assert [row.effective_to for row in rows] == [date(2026, 10, 31), None]
    assert entry_value(desk, entry) == 12_000
    assert codes(changes) == ["time_outside_term"]


def test_an_end_before_logged_time_is_warned_about(desk, now, acme):
    log(desk, now, acme, date(2026, 9, 10))
    changes = desk.run(edit_engagement, EditEngagement(key="ACME", values={"end": date(2026, 9, 9)}))
    assert codes(changes) == ["time_outside_term"]
    assert codes(desk.run(edit_engagement, EditEngagement(key="ACME", values={"end": date(2026, 9, 10)}))) == []


def test_dates_behind_a_publication_cannot_change(desk, acme, cover):
    cover(date(2026, 9, 10))
    for values in (
        {"start": date(2026, 7, 2)},
        {"start": date(2026, 6, 1)},
        {"end": date(2026, 9, 10)},
    ):
        assert refusal(desk, edit_engagement, EditEngagement(key="ACME", values=values)) == "dates_covered"
    desk.run(edit_engagement, EditEngagement(key="ACME", values={"end": date(2026, 9, 11)}))
    desk.run(edit_engagement, EditEngagement(key="ACME", values={"end": None}))
    assert refusal(desk, edit_engagement, EditEngagement(key="ACME", terms={"rate_cents": 1})) == "terms_covered"


def test_a_status_holds_from_its_day_on(desk, acme):
    desk.run(set_status, SetStatus(key="ACME", status=Status.PAUSED, on=date(2026, 8, 1)))
    desk.run(set_status, SetStatus(key="ACME", status=Status.ACTIVE, on=date(2026, 9, 1)))
    shown = [desk.ask(show_engagement, "ACME", day).engagement.status for day in (date(2026, 6, 30), acme.start)]
    assert shown == [Status.PROPOSED, Status.ACTIVE]
    days = (date(2026, 7, 31), date(2026, 8, 1), date(2026, 8, 31), date(2026, 9, 1))
    shown = [desk.ask(list_engagements, day)[0].status for day in days]
    assert shown == [Status.ACTIVE, Status.PAUSED, Status.PAUSED, Status.ACTIVE]


def test_of_two_statuses_of_one_day_the_later_record_wins(desk, acme):
    for status in (Status.PAUSED, Status.ACTIVE, Status.PAUSED):
        desk.run(set_status, SetStatus(key="ACME", status=status, on=date(2026, 8, 1)))
    assert desk.ask(show_engagement, "ACME", date(2026, 8, 1)).engagement.status is Status.PAUSED


def test_ending_behind_a_publication_is_refused_and_pausing_counts_later(desk, acme, cover):
    cover(date(2026, 8, 31))
    assert (
        refusal(desk, set_status, SetStatus(key="ACME", status=Status.ENDED, on=date(2026, 8, 31)))
        == "ended_in_covered"
    )
    paused = desk.run(set_status, SetStatus(key="ACME", status=Status.PAUSED, on=date(2026, 8, 15))).result
    assert paused.posting == date(2026, 9, 1)
    desk.run(set_status, SetStatus(key="ACME", status=Status.ENDED, on=date(2026, 9, 1)))


def test_ending_before_logged_time_is_warned_about(desk, now, acme):
    log(desk, now, acme, date(2026, 9, 10))
    ended = SetStatus(key="ACME", status=Status.ENDED, on=date(2026, 9, 1))
    assert codes(desk.run(set_status, ended)) == ["time_outside_term"]
    assert codes(desk.run(set_status, replace(ended, on=date(2026, 9, 30)))) == []


def test_a_renewal_copies_scope_terms_and_exit_policy(desk, now, acme):
    for kind, text in ((ClauseKind.INCLUDED, "Architecture review"), (ClauseKind.EXCLUDED, "Pager duty")):
        desk.run(add_clause, NewClause(key="ACME", kind=kind, text=text))
    desk.run(issue_scope, Issue(key="ACME", effective=acme.start))
    desk.run(add_clause, NewClause(key="ACME", kind=ClauseKind.INCLUDED, text="Hiring"))
    desk.run(set_terms, SetTerms(key="ACME", effective_from=date(2026, 10, 1), values={"rate_cents": 12_000}))
    rules = {ExitReason.MUTUAL: ShortfallRule.WAIVED}
    desk.run(set_exit_policy, SetExitPolicy(key="ACME", values={"notice_client_days": 30}, shortfall=rules))
    desk.run(add_handover_item, NewHandoverItem(key="ACME", kind=HandoverKind.HANDOVER, text="Runbooks"))

    wanted = Renew(key="acme", new_key="acme2", start=date(2027, 1, 1), end=date(2027, 6, 30))
    changes = desk.run(renew_engagement, wanted)

    assert codes(changes) == []
    view = desk.ask(show_engagement, "ACME2", date(2027, 1, 1))
    assert (view.engagement.renews, view.engagement.client, view.engagement.title) == ("ACME", "Acme Ltd", "Advice")
    assert (view.engagement.status, view.terms.rate_cents, view.terms.minimum_cents) == (
        Status.ACTIVE,
        12_000,
        2_560_000,
    )
    assert [row.effective_from for row in desk.ask(list_terms, "ACME2")] == [date(2027, 1, 1)]
    scope = desk.ask(show_scope, "ACME2", date(2027, 1, 1))
    assert {(item.text, item.in_force_from) for item in scope.items} == {
        ("Architecture review", date(2027, 1, 1)),
        ("Pager duty", date(2027, 1, 1)),
    }
    assert ("Hiring", None) in {(item.text, item.in_force_from) for item in scope.draft}
    policy = desk.ask(show_exit_policy, "ACME2")
    assert (policy.notice_client_days, policy.shortfall[ExitReason.MUTUAL]) == (30, ShortfallRule.WAIVED)
    assert [item.text for item in policy.handover] == ["Runbooks"]
    assert policy.id != desk.ask(show_exit_policy, "ACME").id
    assert [row.renews for row in desk.ask(list_engagements, now.today)] == [None, "ACME"]


def test_a_renewal_without_a_scope_copies_none_and_warns_of_an_overlap(desk, acme):
    changes = desk.run(renew_engagement, Renew(key="ACME", new_key="ACME2", start=date(2026, 12, 31)))
    assert codes(changes) == ["renewal_overlaps"]
    assert desk.ask(show_scope, "ACME2", date(2027, 1, 1)).revision is None


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"key": "NOPE"}, "unknown_engagement"),
        ({"new_key": "ACME"}, "key_taken"),
        ({"start": date(2026, 7, 1)}, "renewal_too_early"),
        ({"end": date(2026, 12, 31)}, "ends_before_start"),
    ],
)
def test_a_renewal_that_makes_no_sense_is_refused(desk, acme, change, code):
    wanted = replace(Renew(key="ACME", new_key="ACME2", start=date(2027, 1, 1)), **change)
    assert refusal(desk, renew_engagement, wanted) == code


def test_everything_an_engagement_begins_with_is_undone_in_one_step(desk, now):
    desk.run(new_engagement, NEW)
    desk.store.undo(now)
    assert desk.ask(list_engagements, now.today) == ()
    assert desk.ask(list_clients) == ()
    assert desk.ask(lambda reading: reading.count(TermsVersion)) == 0
    desk.store.redo(now)
    assert desk.ask(lambda reading: len(terms_of(reading, engagement_by_key(reading, "NOVA").id))) == 1


def test_an_engagement_that_starts_tomorrow_is_proposed_today(desk, now):
    desk.run(new_engagement, replace(NEW, start=now.today + timedelta(days=1)))
    assert desk.ask(show_engagement, "NOVA", now.today).engagement.status is Status.PROPOSED


@pytest.mark.parametrize(
    ("values", "code"),
    [({"response_days": 366}, "too_many_days"), ({"renewal_months": 121}, "too_many_months")],
)
def test_days_and_months_that_no_agreement_has_are_refused(desk, acme, values, code):
    with pytest.raises(Refused, match=code) as refused:
        desk.run(edit_engagement, EditEngagement(key="ACME", values=values))
    assert "{" not in sentence(refused.value)
    most = {"response_days": 365, "renewal_months": 120}
    desk.run(edit_engagement, EditEngagement(key="ACME", values=most))


def test_a_start_that_moves_a_retainers_periods_from_under_its_terms_is_refused(desk, acme):
    fees = {"structure": Structure.RETAINER, "period_fee_cents": 100_000, "included_minutes": 600}
    desk.run(edit_engagement, EditEngagement(key="ACME", terms=fees))
    desk.run(set_terms, SetTerms(key="ACME", effective_from=date(2026, 8, 1), values={"period_fee_cents": 200_000}))
    with pytest.raises(Refused, match="not_a_period_start"):
        desk.run(edit_engagement, EditEngagement(key="ACME", values={"start": date(2026, 7, 10)}))
    assert [v.effective_from.month for v in desk.ask(terms_of, acme.id)] == [7, 8]
    desk.run(edit_engagement, EditEngagement(key="ACME", values={"start": date(2026, 6, 1)}))
    assert [v.effective_from for v in desk.ask(terms_of, acme.id)] == [date(2026, 6, 1), date(2026, 8, 1)]
