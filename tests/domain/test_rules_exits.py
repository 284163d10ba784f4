"""The exit statement and the dates it rests on (SPEC §3.8, §3.9)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rules_builders import (
    END,
    FIXED,
    RETAINER,
    START,
    accepted,
    deliverable,
    engagement,
    expense,
    facts,
    handover,
    policy,
    status,
    submitted,
    terms,
    worked,
)

from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import (
    DeliverableState,
    ExitReason,
    HandoverKind,
    ShortfallRule,
    Side,
    Silence,
    Span,
    Status,
    Surplus,
    Unused,
)
from engagement_desk.domain.rules.exit_policy import after_notice, policy_of, rule_for
from engagement_desk.domain.rules.exits import exit_statement, latest_notice

SEP_18 = date(2026, 9, 18)
CLIENT, CONSULTANT = ExitReason.CONVENIENCE_CLIENT, ExitReason.CONVENIENCE_CONSULTANT
WEEKLY = {"allowance_per": Span.WEEK, "allowance_min_minutes": 900}
MONTHLY = {"allowance_per": Span.MONTH, "allowance_min_minutes": 480}


def leave(of, reason=CLIENT, on=SEP_18):
    return exit_statement(of, on, reason)


def cents(statement):
    return {line.code: line.amount_cents for line in statement.lines}


def working(statement, code):
    [line] = [line for line in statement.lines if line.code == code]
    return line.working


def test_thirty_days_of_notice():
    found = leave(facts(exit_policy=policy(notice_client_days=30)))
    assert (found.deemed_receipt, found.earliest_end) == (SEP_18, date(2026, 10, 18))


def test_deemed_days_and_business_days():
    of = facts(exit_policy=policy(notice_client_days=10, business=True, deemed_days=2))
    found = leave(of)
    assert (found.deemed_receipt, found.earliest_end) == (date(2026, 9, 20), date(2026, 10, 2))
    with_holiday = replace(of, holidays=frozenset({date(2026, 9, 30)}))
    assert leave(with_holiday).earliest_end == date(2026, 10, 5)


@pytest.mark.parametrize(
    ("reason", "end"),
    [
        (CLIENT, date(2026, 10, 18)),
        (CONSULTANT, date(2026, 11, 2)),
        (ExitReason.BREACH_CLIENT, date(2026, 9, 28)),
        (ExitReason.BREACH_CONSULTANT, date(2026, 9, 28)),
        (ExitReason.MUTUAL, SEP_18),
        (ExitReason.EXPIRY, END),
    ],
)
def test_the_earliest_end_goes_by_the_reason(reason, end):
    of = facts(exit_policy=policy(notice_client_days=30, notice_consultant_days=45, cure_days=10))
    assert leave(of, reason).earliest_end == end


def test_the_earliest_end_is_not_after_a_planned_end_ahead():
    of = facts(exit_policy=policy(notice_client_days=30))
    assert leave(of, on=date(2026, 12, 15)).earliest_end == END
    assert leave(of, on=END).earliest_end == END
    assert leave(of, on=date(2027, 1, 1)).earliest_end == date(2027, 1, 31)
    assert leave(of, ExitReason.EXPIRY, date(2027, 1, 5)).earliest_end == END


def test_an_open_engagement_cannot_expire():
    with pytest.raises(Refused) as refused:
        leave(facts(engagement=engagement(end=None)), ExitReason.EXPIRY)
    assert (refused.value.code, refused.value.values) == ("no_planned_end", {"key": "ACME"})


def test_the_prorated_minimum_of_the_worked_example():
    of = facts(exit_policy=policy(notice_client_days=30, shortfall_convenience_client=ShortfallRule.PRORATED))
    found = leave(of)
    assert (found.applicable_minimum_cents, found.served_days) == (1_530_435, 110)
    assert cents(found)["shortfall"] == found.total_cents == 1_530_435
    assert working(found, "shortfall") == ("15,304.35 (minimum 25,600.00 × 110 ÷ 184 days) − 0.00 earned = 15,304.35")


def test_without_a_policy_the_defaults_hold():
    of = facts()
    assert policy_of(of).notice_client_days is None
    assert leave(of).earliest_end == SEP_18
    expected = {
        CLIENT: 2_560_000,
        CONSULTANT: 0,
        ExitReason.BREACH_CLIENT: 2_560_000,
        ExitReason.BREACH_CONSULTANT: 0,
        ExitReason.MUTUAL: 1_113_043,
        ExitReason.EXPIRY: 2_560_000,
    }
    assert {reason: leave(of, reason).total_cents for reason in ExitReason} == expected


@pytest.mark.parametrize("reason", ExitReason)
def test_a_saved_rule_replaces_the_default(reason):
    saved = policy(**{f"shortfall_{reason.value}": ShortfallRule.PRORATED})
    assert rule_for(saved, reason) is ShortfallRule.PRORATED


def test_served_days_are_at_most_the_term_and_at_least_none():
    of = facts(exit_policy=policy(shortfall_mutual=ShortfallRule.PRORATED))
    late = leave(of, ExitReason.MUTUAL, date(2027, 2, 1))
    assert (late.served_days, late.applicable_minimum_cents) == (184, 2_560_000)
    early = leave(of, ExitReason.MUTUAL, date(2026, 6, 1))
    assert (early.served_days, early.applicable_minimum_cents) == (0, 0)
    endless = leave(facts(engagement=engagement(end=None)), ExitReason.MUTUAL)
    assert (endless.served_days, endless.applicable_minimum_cents) == (80, 2_560_000)


def test_unbilled_is_what_no_invoice_holds():
    of = facts(day_sums=[worked(START, 60, invoiced=True), worked(START, 90), worked(date(2026, 9, 19), 600)])
    found = leave(of)
    assert found.earned_cents == 25_000
    assert cents(found)["unbilled"] == 15_000
    assert working(found, "unbilled") == "250.00 earned through 2026-09-18 − 100.00 of it invoiced"


def test_notice_fees_by_the_week():
    found = leave(facts(terms(**WEEKLY, rate_cents=12_000), exit_policy=policy(notice_client_days=30)))
    assert found.notice_minutes == 3_858
    assert cents(found)["notice_fees"] == 771_600
    assert working(found, "notice_fees") == "15:00 h a week × 30 days ÷ 7 = 64:18 h at 120.00 an hour"


def test_notice_fees_by_the_month_are_rounded_up_once():
    found = leave(facts(terms(**MONTHLY), exit_policy=policy(notice_client_days=45)))
    # 480 × 12/30 + 480 × 31/31 + 480 × 2/30 = 192 + 480 + 32
    assert found.notice_minutes == 704
    shorter = leave(facts(terms(**MONTHLY), exit_policy=policy(notice_client_days=30)))
    assert shorter.notice_minutes == 471
    parts = "(12 ÷ 30 days + 18 ÷ 31 days)"
    assert working(shorter, "notice_fees") == f"8:00 h a month × {parts} = 7:51 h at 100.00 an hour"


@pytest.mark.parametrize(
    ("reason", "owed"),
    [
        (CLIENT, True),
        (CONSULTANT, True),
        (ExitReason.BREACH_CLIENT, True),
        (ExitReason.BREACH_CONSULTANT, False),
        (ExitReason.MUTUAL, False),
        (ExitReason.EXPIRY, False),
    ],
)
def test_notice_fees_are_owed_for_three_reasons(reason, owed):
    agreed = policy(notice_client_days=7, notice_consultant_days=7, cure_days=7)
    found = leave(facts(terms(**WEEKLY), exit_policy=agreed), reason)
    assert found.notice_minutes == (900 if owed else 0)
    assert bool(cents(found)["notice_fees"]) is owed


@pytest.mark.parametrize(
    ("version", "text"),
    [
        (terms(), "The terms promise no minimum hours."),
        (terms(allowance_per=Span.WEEK), "The terms promise no minimum hours."),
        (terms(**FIXED), "None at a fixed price."),
    ],
)
def test_no_notice_fees_without_promised_hours_or_at_a_fixed_price(version, text):
    found = leave(facts(version, exit_policy=policy(notice_client_days=30)))
    assert (cents(found)["notice_fees"], working(found, "notice_fees")) == (0, text)
    at_once = leave(facts(terms(**WEEKLY)))
    assert (cents(at_once)["notice_fees"], at_once.notice_minutes) == (0, 0)


def test_notice_fees_of_a_retainer_are_the_fees_of_later_periods():
    found = leave(facts(terms(**RETAINER), exit_policy=policy(notice_client_days=45)))
    # October whole, 2 of November's 30 days
    assert cents(found)["notice_fees"] == 500_000 + 33_333
    assert working(found, "notice_fees") == "fee from 2026-10-01 5,000.00 + fee from 2026-11-01 5,000.00 × 2 ÷ 30 days"
    none = leave(facts(terms(**RETAINER), exit_policy=policy(notice_client_days=10)))
    assert (cents(none)["notice_fees"], none.notice_minutes) == (0, 0)


def test_no_retainer_period_starts_after_the_planned_end():
    found = leave(facts(terms(**RETAINER), exit_policy=policy(notice_client_days=60)), on=date(2027, 1, 5))
    assert cents(found)["notice_fees"] == 0
    endless = facts(terms(**RETAINER), exit_policy=policy(notice_client_days=15), engagement=engagement(end=None))
    assert cents(leave(endless))["notice_fees"] == half(500_000 * 3, 31)


def half(numerator, denominator):
    return (2 * numerator + denominator) // (2 * denominator)


def test_the_termination_fee_is_owed_for_the_clients_convenience_alone():
    of = facts(exit_policy=policy(termination_fee_cents=100_000))
    assert {reason: cents(leave(of, reason))["termination_fee"] for reason in ExitReason} == {
        reason: 100_000 if reason is CLIENT else 0 for reason in ExitReason
    }
    assert working(leave(facts()), "termination_fee") == "None agreed in the exit policy."


def test_committed_expenses_are_owed():
    spent = [expense(12_345, START, committed=True), expense(5, SEP_18, committed=True), expense(99, START)]
    found = leave(facts(expenses=spent))
    assert cents(found)["expenses"] == 12_350
    assert working(found, "expenses") == "2026-07-01 123.45 + 2026-09-18 0.05"


def test_unused_prepaid_hours_are_refunded():
    refund = policy(notice_client_days=5, unused=Unused.REFUND)
    carrying = terms(**RETAINER, surplus=Surplus.CARRY)
    sums = [worked(date(2026, 9, 2), 1_000)]
    found = leave(facts(carrying, exit_policy=refund, day_sums=sums))
    # 3 × 1,200 minutes less 1,000 used, at 5,000.00 for 1,200
    assert cents(found)["credits"] == -half(500_000 * 2_600, 1_200)
    assert working(found, "credits") == "fee 5,000.00 × 43:20 h unused ÷ 20:00 h included"
    earned, credit = found.earned_cents, -cents(found)["credits"]
    assert cents(found)["shortfall"] == 2_560_000 - (earned - credit)
    assert "− 15,000.00 earned + 10,833.33 credited =" in working(found, "shortfall")


@pytest.mark.parametrize(
    ("version", "agreed", "sums"),
    [
        (terms(**RETAINER), policy(notice_client_days=5), []),
        (terms(**RETAINER), policy(notice_client_days=13, unused=Unused.REFUND), []),
        (terms(**{**RETAINER, "included_minutes": 0}), policy(unused=Unused.REFUND), []),
        (terms(**RETAINER), policy(unused=Unused.REFUND), [worked(date(2026, 9, 2), 1_300)]),
        (terms(), policy(unused=Unused.REFUND), []),
    ],
)
def test_nothing_is_credited(version, agreed, sums):
    assert cents(leave(facts(version, exit_policy=agreed, day_sums=sums)))["credits"] == 0


def test_the_credit_holds_on_the_last_day_of_the_running_period():
    found = leave(facts(terms(**RETAINER), exit_policy=policy(notice_client_days=12, unused=Unused.REFUND)))
    assert cents(found)["credits"] == -500_000


def test_the_shortfall_takes_off_fees_and_is_never_negative():
    agreed = policy(notice_client_days=7, termination_fee_cents=200_000)
    found = leave(facts(terms(**WEEKLY), exit_policy=agreed, day_sums=[worked(START, 600)]))
    assert cents(found)["shortfall"] == 2_560_000 - 100_000 - 150_000 - 200_000
    assert working(found, "shortfall") == (
        "25,600.00 (minimum 25,600.00 in full) − 1,000.00 earned − 1,500.00 notice fees"
        " − 2,000.00 termination fee = 21,100.00"
    )
    paid = leave(facts(day_sums=[worked(START, 20_000)]))
    assert cents(paid)["shortfall"] == 0
    assert working(paid, "shortfall").endswith("− 33,333.33 earned = −7,733.33, so nothing")
    waived = leave(facts(), CONSULTANT)
    assert working(waived, "shortfall") == "0.00 (minimum 25,600.00 waived) − 0.00 earned = 0.00"


def test_what_is_owed_in_kind():
    open_one = deliverable(title="Roadmap", due=END, amount_cents=7)
    build = accepted(date(2026, 9, 1), title="Pipeline", new_build=True)
    silent = submitted(date(2026, 8, 1), title="Gate", new_build=True, silence=Silence.ACCEPTED)
    agreed = policy(survival=("Confidentiality",))
    of = facts(
        exit_policy=agreed,
        deliverables=[open_one, build, silent, accepted(START)],
        handover=[
            handover(days=10, owner="Owner", form="Git"),
            handover("Database", HandoverKind.ACCESS),
            handover("Done", days=1, done_on=START),
        ],
        deliverable_seconds={open_one.id: 5_400},
    )
    found = leave(of)
    [still_open] = found.open_deliverables
    assert (still_open.title, still_open.state, still_open.worked_seconds) == (
        "Roadmap",
        DeliverableState.PLANNED,
        5_400,
    )
    assert [(item.text, item.due, item.done_on) for item in found.handover] == [
        ("Repository", date(2026, 9, 28), None),
        ("Done", date(2026, 9, 19), START),
    ]
    assert [(item.text, item.due) for item in found.access] == [("Database", None)]
    assert [(item.title, item.until) for item in found.guarantees] == [("Pipeline", date(2026, 10, 1))]
    assert found.survival == ("Confidentiality",)


def test_amounts_are_written_in_the_currency():
    of = facts(terms(minimum_cents=2_560_000), engagement=engagement(currency="JPY"), day_sums=[worked(START, -1, 60)])
    assert working(leave(of), "shortfall") == "2,560,000 (minimum 2,560,000 in full) + 1 earned = 2,560,001"


def test_the_last_day_to_give_notice():
    of = facts(exit_policy=policy(notice_client_days=30, notice_consultant_days=10, deemed_days=2))
    assert latest_notice(of, Side.CLIENT) == date(2026, 11, 29)
    assert latest_notice(of, Side.CONSULTANT) == date(2026, 12, 19)
    assert latest_notice(facts(), Side.CLIENT) is None
    assert latest_notice(replace(of, engagement=engagement(end=None)), Side.CLIENT) is None
    assert latest_notice(facts(exit_policy=policy(notice_client_days=30)), Side.CONSULTANT) is None


@given(
    days=st.integers(0, 40),
    deemed=st.integers(0, 5),
    business=st.booleans(),
    holidays=st.frozensets(st.dates(date(2026, 10, 1), END), max_size=5),
    end=st.dates(date(2026, 12, 1), END),
)
def test_the_last_day_is_the_latest_that_ends_in_time(days, deemed, business, holidays, end):
    of = facts(
        engagement=engagement(end=end),
        exit_policy=policy(notice_client_days=days, deemed_days=deemed, business=business),
        holidays=holidays,
    )
    latest = latest_notice(of, Side.CLIENT)
    assert latest is not None
    deemed_on = latest + timedelta(days=deemed)
    assert after_notice(of, deemed_on, Side.CLIENT) <= end
    assert after_notice(of, deemed_on + timedelta(days=1), Side.CLIENT) > end


@given(
    reason=st.sampled_from(ExitReason),
    on=st.dates(date(2026, 6, 1), date(2027, 2, 1)),
    version=st.sampled_from((terms(), terms(**WEEKLY), terms(**MONTHLY), terms(**RETAINER), terms(**FIXED))),
    notice=st.integers(0, 90),
    unused=st.sampled_from(Unused),
    ended=st.booleans(),
)
def test_the_lines_add_up_and_served_days_stay_in_the_term(reason, on, version, notice, unused, ended):
    agreed = policy(notice_client_days=notice, notice_consultant_days=notice, cure_days=notice, unused=unused)
    changes = [status(Status.ACTIVE, START)] + [status(Status.ENDED, date(2026, 10, 9))] * ended
    found = leave(facts(version, exit_policy=agreed, statuses=changes, day_sums=[worked(START, 500)]), reason, on)
    assert sum(line.amount_cents for line in found.lines) == found.total_cents
    assert [line.code for line in found.lines] == [
        "unbilled",
        "notice_fees",
        "termination_fee",
        "expenses",
        "credits",
        "shortfall",
    ]
    assert cents(found)["credits"] <= 0
    assert 0 <= found.served_days <= 184
    assert all(line.working for line in found.lines)
