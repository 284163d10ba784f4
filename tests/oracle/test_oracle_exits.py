"""Every line of an exit statement, against a second implementation that knows only the text of SPEC §3.8."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import oracle_earned
import oracle_exits
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from oracle_time import terms_at
from oracle_worlds import worlds

from engagement_desk.domain.kinds import ExitReason, HandoverKind, Side, Structure
from engagement_desk.domain.records.exits import HandoverItem
from engagement_desk.domain.rules.exit_policy import latest_notice
from engagement_desk.domain.rules.exits import exit_statement

DAY = timedelta(days=1)


@settings(max_examples=200)
@given(worlds(), st.sampled_from(ExitReason))
def test_statement(world, reason):
    facts, notice = world
    assume(reason is not ExitReason.EXPIRY or facts.engagement.end is not None)
    found = exit_statement(facts, notice, reason)
    end = oracle_exits.earliest_end(facts, notice, reason)
    timed = terms_at(facts.terms, notice).structure is Structure.TIME_AND_MATERIALS
    owed = timed and reason in oracle_exits.WITH_NOTICE
    lines = oracle_exits.lines(facts, notice, reason)
    assert found.deemed_receipt == oracle_exits.receipt(facts, notice)
    assert found.earliest_end == end
    assert found.earned_cents == oracle_earned.earned(facts, notice)
    assert found.applicable_minimum_cents == oracle_exits.applicable_minimum(facts, notice, reason)
    assert found.served_days == oracle_exits.served(facts, notice, reason)
    assert found.notice_minutes == (oracle_exits.notice_minutes(facts, notice, end) if owed else 0)
    assert {line.code: line.amount_cents for line in found.lines} == lines
    assert found.total_cents == sum(lines.values())


@given(worlds(), st.sampled_from(Side))
def test_latest_notice_by_trying_every_day(world, side):
    facts, _ = world
    policy = oracle_exits.policy_of(facts)
    days = policy.notice_client_days if side is Side.CLIENT else policy.notice_consultant_days
    assert latest_notice(facts, side) == (None if days is None else oracle_exits.latest_notice(facts, side))


@given(worlds(), st.data())
def test_what_is_owed_in_kind(world, data):
    facts, notice = world
    days = st.sampled_from([None, 0, 14])
    handover = tuple(
        HandoverItem(id=f"h-{kind}", engagement_id="e", kind=kind, text="Keys", days=data.draw(days))
        for kind in HandoverKind
    )
    found = exit_statement(replace(facts, handover=handover), notice, ExitReason.MUTUAL)
    guaranteed = oracle_exits.policy_of(facts).guarantee_days * DAY
    dates = {one.id: oracle_earned.acceptance(one, facts.holidays) for one in facts.deliverables}
    accepted = {key: both[0] for key, both in dates.items() if both is not None and both[1] <= notice}
    assert {one.id for one in found.open_deliverables} == set(dates) - set(accepted)
    assert {one.id: one.until for one in found.guarantees} == {
        one.id: accepted[one.id] + guaranteed
        for one in facts.deliverables
        if one.new_build and one.id in accepted and accepted[one.id] + guaranteed >= notice
    }
    assert {one.id: one.due for one in (*found.handover, *found.access)} == {
        item.id: None if item.days is None else notice + item.days * DAY for item in handover
    }
