"""Change orders: the states, the price, the posting dates and the three totals."""

from __future__ import annotations

from datetime import date

import pytest

from engagement_desk.application.commands.engagements import EditEngagement, edit_engagement
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.orders import (
    Approval,
    NewOrder,
    OrderStep,
    approve_order,
    complete_order,
    decline_order,
    draft_order,
    send_order,
    withdraw_order,
)
from engagement_desk.application.commands.terms import SetTerms, TermsValues, set_terms
from engagement_desk.application.queries.orders import list_orders, show_order
from engagement_desk.application.queries.position import position_of
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import BudgetKind, OrderStatus, Pricing, Structure

TODAY = date(2026, 9, 14)


def draft(desk, pricing=Pricing.LUMP_SUM, amount_cents=100_000, **parts):
    wanted = NewOrder(key="ACME", title="Interviews", pricing=pricing, amount_cents=amount_cents, **parts)
    return desk.run(draft_order, wanted).result


def step(desk, command, number="CO-001", on=None):
    return desk.run(command, OrderStep(key="ACME", number=number, on=on))


def approve(desk, number="CO-001", on=None, client="A client", consultant="A consultant"):
    wanted = Approval(key="ACME", number=number, client_by=client, consultant_by=consultant, on=on)
    return desk.run(approve_order, wanted)


def refused(call, *arguments, **named):
    with pytest.raises(Refused) as caught:
        call(*arguments, **named)
    return caught.value.code


def test_numbers_run_per_engagement_and_are_never_used_twice(desk, acme):
    assert draft(desk).label == "CO-001"
    step(desk, withdraw_order)
    second = draft(desk)
    assert (second.label, second.days, second.status) == ("CO-002", 0, OrderStatus.DRAFT)


@pytest.mark.parametrize("number", ["CO-001", "co-1", "1", "co001"])
def test_a_number_is_written_in_several_ways(desk, acme, number):
    draft(desk)
    assert step(desk, send_order, number).result.sent_on == TODAY


@pytest.mark.parametrize("number", ["CO-002", "x", "0", ""])
def test_an_unknown_number_is_refused(desk, acme, number):
    draft(desk)
    assert refused(step, desk, send_order, number) == "unknown_order"


@pytest.mark.parametrize(
    ("pricing", "parts", "code"),
    [
        (Pricing.LUMP_SUM, {"amount_cents": None}, "lump_sum_without_amount"),
        (Pricing.ZERO_COST, {"amount_cents": 1}, "zero_cost_with_amount"),
        (Pricing.TIME_AND_MATERIALS, {"amount_cents": -1}, "negative_estimate"),
        (Pricing.ZERO_COST, {"amount_cents": None, "days": -3651}, "too_many_days"),
        (Pricing.LUMP_SUM, {"estimate_minutes": -1}, "negative_estimate"),
        (Pricing.LUMP_SUM, {"request_id": "nothing"}, "unknown_request"),
    ],
)
def test_a_price_must_fit_its_pricing(desk, acme, pricing, parts, code):
    assert refused(draft, desk, pricing, **parts) == code


def test_a_negative_lump_sum_is_a_credit(desk, acme):
    order = draft(desk, amount_cents=-50_000)
    approve(desk)
    assert desk.ask(show_order, order.id, TODAY).this_change_cents == -50_000


def test_approval_names_both_sides(desk, acme):
    draft(desk)
    assert refused(approve, desk, client=" ") == "blank_text"
    assert refused(approve, desk, consultant="") == "blank_text"
    approved = approve(desk).result
    assert (approved.client_approver, approved.consultant_approver) == ("A client", "A consultant")
    assert (approved.approved_on, approved.approved_posting) == (TODAY, TODAY)


def test_an_approved_order_is_immutable_but_for_its_completion(desk, acme):
    draft(desk)
    step(desk, send_order)
    approve(desk)
    for command in (send_order, decline_order, withdraw_order):
        assert refused(step, desk, command) == "order_not_open"
    assert refused(approve, desk) == "order_not_open"
    assert step(desk, complete_order).result.completed_posting == TODAY
    assert refused(step, desk, complete_order) == "order_completed"


@pytest.mark.parametrize("command", [decline_order, withdraw_order])
def test_a_closed_order_stays_closed(desk, acme, command):
    draft(desk)
    step(desk, send_order)
    closed = step(desk, command).result
    assert closed.closed_on == TODAY
    assert refused(approve, desk) == "order_not_open"
    assert refused(step, desk, complete_order) == "order_not_open"


def test_steps_are_dated_in_their_order(desk, acme):
    draft(desk)
    step(desk, send_order, on=date(2026, 9, 10))
    assert refused(step, desk, decline_order, on=date(2026, 9, 9)) == "before_sending"
    assert refused(approve, desk, on=date(2026, 9, 9)) == "before_sending"
    approve(desk, on=date(2026, 9, 10))
    assert refused(step, desk, complete_order, on=date(2026, 9, 9)) == "completed_before_approved"


def test_an_approval_in_a_covered_period_counts_on_the_first_day_after_it(desk, acme, cover):
    draft(desk)
    cover(date(2026, 8, 31))
    changes = approve(desk, on=date(2026, 8, 1))
    assert (changes.result.approved_on, changes.result.approved_posting) == (date(2026, 8, 1), date(2026, 9, 1))
    assert [w.code for w in changes.warnings] == ["counted_later"]
    done = step(desk, complete_order, on=date(2026, 8, 15)).result
    assert (done.completed_on, done.completed_posting) == (date(2026, 8, 15), date(2026, 9, 1))


def test_approval_tells_which_hours_count_now(desk, acme):
    draft(desk, Pricing.TIME_AND_MATERIALS, None, estimate_minutes=600)
    desk.run(log_time, "ACME", TimeWords(seconds=5400, order="CO-001"))
    (warned,) = approve(desk).warnings
    assert (warned.code, warned.values) == (
        "hours_now_count",
        {"order": "CO-001", "entries": 1, "hours": "1 h 30"},
    )


def test_hours_of_a_declined_order_wait_to_be_classed(desk, acme):
    draft(desk, Pricing.TIME_AND_MATERIALS, None)
    desk.run(log_time, "ACME", TimeWords(seconds=3600, order="1"))
    assert [w.code for w in step(desk, decline_order).warnings] == ["hours_to_class"]


def test_three_totals(desk, acme):
    draft(desk, amount_cents=100_000, days=5)
    draft(desk, Pricing.TIME_AND_MATERIALS, None, estimate_minutes=90, days=-2)
    draft(desk, Pricing.TIME_AND_MATERIALS, 20_000)
    draft(desk, Pricing.ZERO_COST, None, estimate_minutes=600)
    draft(desk, amount_cents=7)
    for number in ("1", "2", "3", "4"):
        approve(desk, number)
    view = desk.ask(list_orders, "ACME", TODAY)
    assert [row.this_change_cents for row in view.change_orders] == [100_000, 15_000, 20_000, 0, 7]
    totals = view.totals
    assert (totals.original_cents, totals.approved_cents, totals.revised_cents) == (2_560_000, 135_000, 2_695_000)
    assert (totals.planned_end, totals.revised_end) == (date(2026, 12, 31), date(2027, 1, 3))
    before = desk.ask(list_orders, "ACME", date(2026, 9, 13)).totals
    assert (before.approved_cents, before.revised_end) == (0, date(2026, 12, 31))


def test_the_original_sum_is_the_fee_else_the_money_budget_else_the_minimum(desk, acme):
    budget = TermsValues(budget_cents=3_000_000, budget_kind=BudgetKind.ALERT)
    desk.run(set_terms, SetTerms(key="ACME", effective_from=date(2026, 8, 1), values=budget))
    fee = TermsValues(structure=Structure.FIXED_PRICE, fixed_fee_cents=4_000_000)
    desk.run(set_terms, SetTerms(key="ACME", effective_from=date(2026, 9, 1), values=fee))
    days = (date(2026, 7, 1), date(2026, 8, 1), date(2026, 9, 1))
    sums = [desk.ask(list_orders, "ACME", day).totals.original_cents for day in days]
    assert sums == [2_560_000, 3_000_000, 4_000_000]


def test_an_estimate_is_valued_at_the_rate_of_the_day_of_approval(desk, acme):
    draft(desk, Pricing.TIME_AND_MATERIALS, None, estimate_minutes=60)
    approve(desk, on=date(2026, 8, 1))
    new_rate = TermsValues(rate_cents=20_000)
    desk.run(set_terms, SetTerms(key="ACME", effective_from=date(2026, 9, 1), values=new_rate))
    assert desk.ask(list_orders, "ACME", TODAY).totals.approved_cents == 10_000


def test_an_approved_order_is_superseded_only_by_another(desk, acme):
    draft(desk, amount_cents=100_000)
    assert refused(draft, desk, supersedes="CO-001") == "not_supersedable"
    approve(desk)
    second = draft(desk, amount_cents=60_000, supersedes="co-1")
    assert desk.ask(list_orders, "ACME", TODAY).totals.approved_cents == 100_000
    approve(desk, "2")
    assert desk.ask(show_order, second.id, TODAY).supersedes == "CO-001"
    assert desk.ask(list_orders, "ACME", TODAY).totals.approved_cents == 60_000
    assert refused(step, desk, complete_order, "1") == "order_superseded"
    step(desk, complete_order, "2")
    assert refused(draft, desk, supersedes="CO-002") == "not_supersedable"


def test_an_open_ended_engagement_has_no_revised_end(desk, acme):
    from engagement_desk.application.commands.engagements import EditEngagement, EngagementValues, edit_engagement

    desk.run(edit_engagement, EditEngagement(key="ACME", values=EngagementValues(end=None)))
    assert desk.ask(list_orders, "ACME", TODAY).totals.revised_end is None


def test_an_order_is_superseded_once_and_not_after_it_was_completed(desk, acme):
    for number in ("1", "2"):
        draft(desk)
        approve(desk, number)
    rivals = [draft(desk, amount_cents=50_000, supersedes="1").number for _ in range(2)]
    late = draft(desk, amount_cents=50_000, supersedes="2").number
    approve(desk, str(rivals[0]))
    step(desk, complete_order, "2")
    assert refused(approve, desk, str(rivals[1])) == "order_superseded"
    assert refused(approve, desk, str(late)) == "not_supersedable"
    assert refused(draft, desk, supersedes="1") == "order_superseded"
    step(desk, complete_order, str(rivals[0]))
    assert desk.ask(position_of, "ACME", TODAY).earned_cents == 150_000


def test_an_edited_end_tells_that_the_days_of_approved_orders_come_on_top(desk, acme):
    draft(desk, days=14)
    edit = EditEngagement(key="ACME", values={"end": date(2027, 1, 14)})
    assert desk.run(edit_engagement, edit).warnings == ()
    approve(desk)
    later = EditEngagement(key="ACME", values={"end": date(2027, 1, 15)})
    (warned,) = desk.run(edit_engagement, later).warnings
    assert (warned.code, warned.values) == (
        "orders_move_end",
        {"key": "ACME", "days": 14, "revised": date(2027, 1, 29)},
    )
    assert desk.ask(list_orders, "ACME", TODAY).totals.revised_end == date(2027, 1, 29)
    assert desk.run(edit_engagement, later).warnings == ()
    assert desk.run(edit_engagement, EditEngagement(key="ACME", values={"end": None})).warnings == ()
