"""The law of SPEC §3.8 and §3.9: an exit's dates and money, by trying every day."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from math import ceil

from oracle_earned import business_days_on, earned, unbilled
from oracle_limits import span_around
from oracle_minimum import minimum, term_days
from oracle_retainer import ledger, spans
from oracle_time import half_away, terms_at, worth

from engagement_desk.domain.facts import Facts
from engagement_desk.domain.kinds import ExitReason, ShortfallRule, Side, Span, Structure, Unused
from engagement_desk.domain.records.exits import ExitPolicy

DAY = timedelta(days=1)
DEFAULTS = {
    ExitReason.CONVENIENCE_CLIENT: ShortfallRule.FULL,
    ExitReason.CONVENIENCE_CONSULTANT: ShortfallRule.WAIVED,
    ExitReason.BREACH_CLIENT: ShortfallRule.FULL,
    ExitReason.BREACH_CONSULTANT: ShortfallRule.WAIVED,
    ExitReason.MUTUAL: ShortfallRule.PRORATED,
    ExitReason.EXPIRY: ShortfallRule.FULL,
}
GIVERS = {ExitReason.CONVENIENCE_CLIENT: Side.CLIENT, ExitReason.CONVENIENCE_CONSULTANT: Side.CONSULTANT}
BREACHES = (ExitReason.BREACH_CLIENT, ExitReason.BREACH_CONSULTANT)
WITH_NOTICE = (*GIVERS, ExitReason.BREACH_CLIENT)


def policy_of(facts: Facts) -> ExitPolicy:
    return facts.exit_policy or ExitPolicy(id="none", engagement_id=facts.engagement.id)


def receipt(facts: Facts, notice: date) -> date:
    return notice + policy_of(facts).deemed_days * DAY


def end_by_notice(facts: Facts, notice: date, side: Side) -> date:
    policy = policy_of(facts)
    days = policy.notice_client_days if side is Side.CLIENT else policy.notice_consultant_days
    if policy.business:
        return business_days_on(receipt(facts, notice), days or 0, facts.holidays)
    return receipt(facts, notice) + (days or 0) * DAY


def unclipped_end(facts: Facts, notice: date, reason: ExitReason) -> date:
    if reason in GIVERS:
        return end_by_notice(facts, notice, GIVERS[reason])
    if reason in BREACHES:
        return receipt(facts, notice) + policy_of(facts).cure_days * DAY
    if reason is ExitReason.MUTUAL:
        return notice
    assert facts.engagement.end is not None
    return facts.engagement.end


def earliest_end(facts: Facts, notice: date, reason: ExitReason) -> date:
    planned, end = facts.engagement.end, unclipped_end(facts, notice, reason)
    return min(end, planned) if planned is not None and planned >= notice else end


def latest_notice(facts: Facts, side: Side) -> date | None:
    """Try every day from the planned end backwards."""
    planned = facts.engagement.end
    if planned is None:
        return None
    tried = planned
    while end_by_notice(facts, tried, side) > planned:
        tried -= DAY
    return tried


def notice_minutes(facts: Facts, notice: date, end: date) -> int:
    """Add up each day's share of the allowance's minimum, rounded up once."""
    terms = terms_at(facts.terms, notice)
    least, total = terms.allowance_min_minutes, Fraction(0)
    if terms.allowance_per is None or not least:
        return 0
    day = notice + DAY
    while day <= end:
        first, last = span_around(day, terms.allowance_per)
        total += Fraction(least, 7 if terms.allowance_per is Span.WEEK else (last - first).days + 1)
        day += DAY
    return ceil(total)


def notice_fees(facts: Facts, notice: date, reason: ExitReason) -> int:
    end, terms = earliest_end(facts, notice, reason), terms_at(facts.terms, notice)
    if reason not in WITH_NOTICE:
        return 0
    if terms.structure is Structure.TIME_AND_MATERIALS:
        return worth(notice_minutes(facts, notice, end), terms.rate_cents)
    if terms.structure is Structure.FIXED_PRICE:
        return 0
    total = 0
    for stretch in spans(facts, notice, end):
        for span in stretch:
            if span.first > notice:
                stayed, whole = (min(end, span.last) - span.first).days + 1, (span.last - span.first).days + 1
                total += half_away(Fraction((span.terms.period_fee_cents or 0) * stayed, whole))
    return total


def termination_fee(facts: Facts, reason: ExitReason) -> int:
    return policy_of(facts).termination_fee_cents if reason is ExitReason.CONVENIENCE_CLIENT else 0


def credits(facts: Facts, notice: date, reason: ExitReason) -> int:
    """Give the refund of the running period's unused minutes, as a negative amount."""
    if policy_of(facts).unused is not Unused.REFUND:
        return 0
    end = earliest_end(facts, notice, reason)
    for row in ledger(facts, notice):
        if row.span.first <= notice <= row.span.last and end <= row.span.last:
            included, unused = row.span.terms.included_minutes or 0, max(0, row.available - row.used)
            fee = row.span.terms.period_fee_cents or 0
            return -half_away(Fraction(fee * unused, included)) if included else 0
    return 0


def rule_for(facts: Facts, reason: ExitReason) -> ShortfallRule:
    saved = getattr(policy_of(facts), f"shortfall_{reason.value}")
    return DEFAULTS[reason] if saved is None else saved


def served(facts: Facts, notice: date, reason: ExitReason) -> int:
    days = max(0, (earliest_end(facts, notice, reason) - facts.engagement.start).days + 1)
    term = term_days(facts)
    return days if term is None else min(days, term)


def applicable_minimum(facts: Facts, notice: date, reason: ExitReason) -> int:
    rule, full, term = rule_for(facts, reason), minimum(facts, notice), term_days(facts)
    if rule is ShortfallRule.WAIVED:
        return 0
    if rule is ShortfallRule.FULL or term is None:
        return full
    return half_away(Fraction(full * served(facts, notice, reason), term))


def expenses(facts: Facts) -> int:
    return sum(expense.amount_cents for expense in facts.expenses if expense.committed)


def lines(facts: Facts, notice: date, reason: ExitReason) -> dict[str, int]:
    """Give the lines of the statement."""
    fees, fee, credit = (
        notice_fees(facts, notice, reason),
        termination_fee(facts, reason),
        credits(facts, notice, reason),
    )
    counted = earned(facts, notice) - abs(credit)
    return {
        "unbilled": unbilled(facts, notice),
        "notice_fees": fees,
        "termination_fee": fee,
        "expenses": expenses(facts),
        "credits": credit,
        "shortfall": max(0, applicable_minimum(facts, notice, reason) - counted - fees - fee),
    }
