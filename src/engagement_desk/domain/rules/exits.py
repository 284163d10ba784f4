"""The exit statement: what is owed if notice were given on a day, for a reason (SPEC §3.8)."""

from __future__ import annotations

from datetime import date

from engagement_desk.domain.facts import Facts
from engagement_desk.domain.kinds import ExitReason
from engagement_desk.domain.rules.exit_kind import access_due, guarantees, handover_due, open_deliverables
from engagement_desk.domain.rules.exit_money import applicable_minimum, money_lines
from engagement_desk.domain.rules.exit_policy import deemed_receipt, earliest_end, latest_notice, policy_of
from engagement_desk.domain.rules.leaving import Leaving
from engagement_desk.domain.rules.notice_fees import notice_fees
from engagement_desk.domain.rules.picture import picture
from engagement_desk.domain.statements import ExitStatement

__all__ = ["exit_statement", "latest_notice"]


def exit_statement(facts: Facts, notice_on: date, reason: ExitReason) -> ExitStatement:
    """Give every line of the statement with its working, and what is still owed in kind (SPEC §3.8).

    Without a saved policy the defaults hold: no days of notice, no fee. Raises `Refused("no_planned_end")` for the
    expiry of an open-ended engagement.
    """
    policy = policy_of(facts)
    end = earliest_end(facts, notice_on, reason)
    leaving = Leaving(picture(facts, notice_on), policy, reason, end)
    fees = notice_fees(leaving)
    lines = money_lines(leaving, fees)
    return ExitStatement(
        engagement=facts.engagement.key,
        currency=facts.engagement.currency,
        notice_on=notice_on,
        reason=reason,
        deemed_receipt=deemed_receipt(policy, notice_on),
        earliest_end=end,
        earned_cents=leaving.seen.earned,
        applicable_minimum_cents=applicable_minimum(leaving).cents,
        served_days=leaving.served_days,
        notice_minutes=fees.minutes,
        lines=lines,
        total_cents=sum(line.amount_cents for line in lines),
        open_deliverables=open_deliverables(facts, notice_on),
        handover=handover_due(facts, notice_on),
        access=access_due(facts, notice_on),
        guarantees=guarantees(facts, notice_on),
        survival=policy.survival,
    )
