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
from engagement_desk.domain.rules.workings import days, hours
from engagement_desk.domain.statements import ExitLine


class _Worked(NamedTuple):
    cents: int
    working: str


def money_lines(leaving: Leaving, fees: NoticeFees) -> tuple[ExitLine, ...]:
    """Give the six lines of the statement, those of nothing included; they add up to its total."""
    fee, credit = _termination_fee(leaving), _credits(leaving)
    return (
        _line("unbilled", "Earned and not yet invoiced", _unbilled(leaving)),
        _line("notice_fees", "Fees for the notice period", _Worked(fees.cents, fees.working)),
        _line("termination_fee", "Early termination fee", fee),
        _line("expenses", "Committed expenses", _expenses(leaving)),
        _line("credits", "Credit for unused prepaid hours", credit),
        _line("shortfall", "Shortfall against the minimum", _shortfall(leaving, fees.cents, fee.cents, -credit.cents)),
    )


def applicable_minimum(leaving: Leaving) -> _Worked:
    """Give the minimum that the rule for the reason asks for, with its working (SPEC §3.8)."""
    full = leaving.seen.terms.minimum_cents
    term_days = leaving.seen.term.days
    rule = rule_for(leaving.policy, leaving.reason)
    if rule is ShortfallRule.WAIVED:
        return _Worked(0, f"minimum {leaving.amount(full)} waived")
    if rule is ShortfallRule.FULL or term_days is None:
        return _Worked(full, f"minimum {leaving.amount(full)} in full")
    cents = half_away(full * leaving.served_days, term_days)
    share = f"{leaving.served_days} ÷ {days(term_days)}"
    return _Worked(cents, f"minimum {leaving.amount(full)} × {share}")


def _line(code: str, label: str, worked: _Worked) -> ExitLine:
    return ExitLine(code, label, worked.working, worked.cents)


def _unbilled(leaving: Leaving) -> _Worked:
    seen = leaving.seen
    open_cents = sum(item.amount_cents for item in unbilled_items(seen))
    earned = f"{leaving.amount(seen.earned)} earned through {seen.day.isoformat()}"
    return _Worked(open_cents, f"{earned} − {leaving.amount(seen.earned - open_cents)} of it invoiced")


def _termination_fee(leaving: Leaving) -> _Worked:
    if leaving.reason is not ExitReason.CONVENIENCE_CLIENT:
        return _Worked(0, f"None for {leaving.reason_text}.")
    fee = leaving.policy.termination_fee_cents
    return _Worked(fee, "As agreed in the exit policy." if fee else "None agreed in the exit policy.")


def _expenses(leaving: Leaving) -> _Worked:
    committed = [expense for expense in leaving.seen.facts.expenses if expense.committed]
    if not committed:
        return _Worked(0, "No committed expenses.")
    parts = (f"{one.on.isoformat()} {leaving.amount(one.amount_cents)}" for one in committed)
    return _Worked(sum(one.amount_cents for one in committed), " + ".join(parts))


def _credits(leaving: Leaving) -> _Worked:
    row = _running_row(leaving)
    if row is None:
        return _Worked(0, "No prepaid period is running.")
    if leaving.policy.unused is Unused.FORFEIT:
        return _Worked(0, "Unused prepaid hours are forfeited.")
    if leaving.end > row.period_end:
        return _Worked(
            0, f"The earliest end lies beyond the running period, which ends on {row.period_end.isoformat()}."
        )
    unused = max(row.available - row.used, 0)
    if row.included == 0 or unused == 0:
        return _Worked(0, "No prepaid hours are unused.")
    cents = half_away(row.fee_cents * unused, row.included)
    fee = f"fee {leaving.amount(row.fee_cents)}"
    return _Worked(-cents, f"{fee} × {hours(unused)} unused ÷ {hours(row.included)} included")


def _running_row(leaving: Leaving) -> RetainerRow | None:
    day = leaving.seen.day
    return next((row for row in leaving.seen.ledger.rows if row.period_start <= day <= row.period_end), None)


def _shortfall(leaving: Leaving, notice_cents: int, fee_cents: int, credit_cents: int) -> _Worked:
    minimum, earned = applicable_minimum(leaving), leaving.seen.earned
    parts = [
        (earned, "earned"),
        (-credit_cents, "credited"),
        (notice_cents, "notice fees"),
        (fee_cents, "termination fee"),
    ]
    missing = minimum.cents - sum(cents for cents, _ in parts)
    shown = [_taken_off(leaving, cents, what) for cents, what in parts if cents or what == "earned"]
    sum_of_parts = " ".join([f"{leaving.amount(minimum.cents)} ({minimum.working})", *shown])
    nothing = "" if missing >= 0 else ", so nothing"
    return _Worked(max(0, missing), f"{sum_of_parts} = {leaving.amount(missing)}{nothing}")


def _taken_off(leaving: Leaving, cents: int, what: str) -> str:
    return f"{'−' if cents >= 0 else '+'} {leaving.amount(abs(cents))} {what}"
