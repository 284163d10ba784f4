"""The money of an exit, line by line with its working (SPEC §3.8)."""

from __future__ import annotations

from typing import NamedTuple

from engagement_desk.domain.kinds import ExitReason, ShortfallRule, Unused
from engagement_desk.domain.money import half_away
from engagement_desk.domain.position import RetainerRow
from engagement_desk.domain.rules.exit_policy import rule_for
from engagement_desk.domain.rules.leaving import Leaving
from engagement_desk.domain.rules.notice_fees import NoticeFees
from engagement_desk.domain.rules.unbilled import unbilled_items
from engagement_desk.domain.rules.workings import in_english, working
from engagement_desk.domain.statements import ExitLine, Working


class _Worked(NamedTuple):
    cents: int
    working: Working


_LABELS = {
    "unbilled": "Earned and not yet invoiced",
    "notice_fees": "Fees for the notice period",
    "termination_fee": "Early termination fee",
    "expenses": "Committed expenses",
    "credits": "Credit for unused prepaid hours",
    "shortfall": "Shortfall against the minimum",
}


def money_lines(leaving: Leaving, fees: NoticeFees) -> tuple[ExitLine, ...]:
    """Give the six lines of the statement, those of nothing included; they add up to its total."""
    fee, credit = _termination_fee(leaving), _credits(leaving)
    found = {
        "unbilled": _unbilled(leaving),
        "notice_fees": _Worked(fees.cents, fees.working),
        "termination_fee": fee,
        "expenses": _expenses(leaving),
        "credits": credit,
        "shortfall": _shortfall(leaving, fees.cents, fee.cents, -credit.cents),
    }
    currency = leaving.seen.facts.engagement.currency
    return tuple(
        ExitLine(code, _LABELS[code], in_english(one.working, currency), one.cents, one.working)
        for code, one in found.items()
    )


def applicable_minimum(leaving: Leaving) -> _Worked:
    """Give the minimum that the rule for the reason asks for, with its working (SPEC §3.8)."""
    full = leaving.seen.terms.minimum_cents
    term_days = leaving.seen.term.days
    rule = rule_for(leaving.policy, leaving.reason)
    if rule is ShortfallRule.WAIVED:
        return _Worked(0, working("least_waived", full_cents=full))
    if rule is ShortfallRule.FULL or term_days is None:
        return _Worked(full, working("least_full", full_cents=full))
    served = leaving.served_days
    worked = working("least_prorated", full_cents=full, served=served, term_days=term_days)
    return _Worked(half_away(full * served, term_days), worked)


def _unbilled(leaving: Leaving) -> _Worked:
    seen = leaving.seen
    open_cents = sum(item.amount_cents for item in unbilled_items(seen))
    invoiced = seen.earned - open_cents
    worked = working("unbilled", earned_cents=seen.earned, through=seen.day, invoiced_cents=invoiced)
    return _Worked(open_cents, worked)


def _termination_fee(leaving: Leaving) -> _Worked:
    if leaving.reason is not ExitReason.CONVENIENCE_CLIENT:
        return _Worked(0, working("none_for", reason=leaving.reason.value))
    fee = leaving.policy.termination_fee_cents
    return _Worked(fee, working("fee_agreed" if fee else "fee_none"))


def _expenses(leaving: Leaving) -> _Worked:
    committed = [expense for expense in leaving.seen.facts.expenses if expense.committed]
    if not committed:
        return _Worked(0, working("no_expenses"))
    parts = (working("expense", on=one.on, cents=one.amount_cents) for one in committed)
    return _Worked(sum(one.amount_cents for one in committed), working("sum", *parts))


def _credits(leaving: Leaving) -> _Worked:
    row = _running_row(leaving)
    if row is None:
        return _Worked(0, working("no_period"))
    if leaving.policy.unused is Unused.FORFEIT:
        return _Worked(0, working("forfeited"))
    if leaving.end > row.period_end:
        return _Worked(0, working("beyond", on=row.period_end))
    unused = max(row.available - row.used, 0)
    if row.included == 0 or unused == 0:
        return _Worked(0, working("no_unused"))
    cents = half_away(row.fee_cents * unused, row.included)
    worked = working("credit", fee_cents=row.fee_cents, unused_minutes=unused, included_minutes=row.included)
    return _Worked(-cents, worked)


def _running_row(leaving: Leaving) -> RetainerRow | None:
    day = leaving.seen.day
    return next((row for row in leaving.seen.ledger.rows if row.period_start <= day <= row.period_end), None)


def _shortfall(leaving: Leaving, notice_cents: int, fee_cents: int, credit_cents: int) -> _Worked:
    minimum, earned = applicable_minimum(leaving), leaving.seen.earned
    missing = minimum.cents - (earned - credit_cents) - notice_cents - fee_cents
    parts = [minimum.working, working("less_earned" if earned >= 0 else "plus_earned", cents=abs(earned))]
    parts += [
        working(code, cents=cents)
        for code, cents in (
            ("plus_credited", credit_cents),
            ("less_notice", notice_cents),
            ("less_fee", fee_cents),
        )
        if cents
    ]
    code = "shortfall" if missing >= 0 else "shortfall_nothing"
    return _Worked(max(0, missing), working(code, *parts, minimum_cents=minimum.cents, missing_cents=missing))
