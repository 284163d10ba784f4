"""What an exit policy says, with the defaults of SPEC §3.8, and the dates that follow from it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

from engagement_desk.domain.calendar import add_days, is_business_day
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.facts import Facts
from engagement_desk.domain.kinds import ExitReason, ShortfallRule, Side
from engagement_desk.domain.records.exits import ExitPolicy

DEFAULT_RULES = {
    ExitReason.CONVENIENCE_CLIENT: ShortfallRule.FULL,
    ExitReason.CONVENIENCE_CONSULTANT: ShortfallRule.WAIVED,
    ExitReason.BREACH_CLIENT: ShortfallRule.FULL,
    ExitReason.BREACH_CONSULTANT: ShortfallRule.WAIVED,
    ExitReason.MUTUAL: ShortfallRule.PRORATED,
    ExitReason.EXPIRY: ShortfallRule.FULL,
}
GIVERS = {
    ExitReason.CONVENIENCE_CLIENT: Side.CLIENT,
    ExitReason.CONVENIENCE_CONSULTANT: Side.CONSULTANT,
    ExitReason.BREACH_CLIENT: Side.CONSULTANT,
    ExitReason.BREACH_CONSULTANT: Side.CLIENT,
}
"""Who gives the notice: the other side of a breach."""

_BREACHES = (ExitReason.BREACH_CLIENT, ExitReason.BREACH_CONSULTANT)
_DAY = timedelta(days=1)


def policy_of(facts: Facts) -> ExitPolicy:
    """Give the saved policy, or one of nothing but defaults: no notice, no days, no fee (SPEC §3.8)."""
    return facts.exit_policy or ExitPolicy(id="", engagement_id=facts.engagement.id)


def notice_days(policy: ExitPolicy) -> dict[Side, int | None]:
    """Give each side's days of notice, None while not agreed."""
    return {Side.CLIENT: policy.notice_client_days, Side.CONSULTANT: policy.notice_consultant_days}


def saved_rule(policy: ExitPolicy, reason: ExitReason) -> ShortfallRule | None:
    """Give the saved rule for the shortfall, None while there is none."""
    return {
        ExitReason.CONVENIENCE_CLIENT: policy.shortfall_convenience_client,
        ExitReason.CONVENIENCE_CONSULTANT: policy.shortfall_convenience_consultant,
        ExitReason.BREACH_CLIENT: policy.shortfall_breach_client,
        ExitReason.BREACH_CONSULTANT: policy.shortfall_breach_consultant,
        ExitReason.MUTUAL: policy.shortfall_mutual,
        ExitReason.EXPIRY: policy.shortfall_expiry,
    }[reason]


def rule_for(policy: ExitPolicy, reason: ExitReason) -> ShortfallRule:
    """Give the rule for the shortfall, by default that of SPEC §3.8."""
    return saved_rule(policy, reason) or DEFAULT_RULES[reason]


def deemed_receipt(policy: ExitPolicy, notice_on: date) -> date:
    """Give the day on which a notice counts as received: calendar days after it was given."""
    return notice_on + timedelta(days=policy.deemed_days)


def unclipped_end(facts: Facts, notice_on: date, reason: ExitReason) -> date:
    """Give the earliest end that a notice leads to, whatever the planned end.

    Raises `Refused("no_planned_end")` for an expiry without a planned end.
    """
    policy, planned = policy_of(facts), facts.engagement.end
    received = deemed_receipt(policy, notice_on)
    if reason is ExitReason.MUTUAL:
        return notice_on
    if reason is ExitReason.EXPIRY:
        if planned is None:
            raise Refused("no_planned_end", key=facts.engagement.key)
        return planned
    if reason in _BREACHES:
        return received + timedelta(days=policy.cure_days)
    return after_notice(facts, received, GIVERS[reason])


def after_notice(facts: Facts, received: date, side: Side) -> date:
    """Give the day on which that side's notice, so received, ends the engagement."""
    policy = policy_of(facts)
    days = notice_days(policy)[side] or 0
    return add_days(received, days, business=policy.business, holidays=facts.holidays)


def earliest_end(facts: Facts, notice_on: date, reason: ExitReason) -> date:
    """Give the earliest end, never after a planned end that is on or after the notice; raises as `unclipped_end`."""
    end, planned = unclipped_end(facts, notice_on, reason), facts.engagement.end
    return min(end, planned) if planned is not None and planned >= notice_on else end


def latest_notice(facts: Facts, side: Side) -> date | None:
    """Give the last day on which that side's notice still ends the engagement by the planned end (SPEC §3.9).

    None without a planned end, or while the side's days of notice are not agreed.
    """
    policy, planned = policy_of(facts), facts.engagement.end
    days = notice_days(policy)[side]
    if planned is None or days is None:
        return None
    received = _latest_receipt(planned, days, facts.holidays) if policy.business else planned - timedelta(days=days)
    return received - timedelta(days=policy.deemed_days)


def _latest_receipt(end: date, business_days: int, holidays: Collection[date]) -> date:
    received = end
    while business_days > 0:
        business_days -= is_business_day(received, holidays)
        received -= _DAY
    return received
