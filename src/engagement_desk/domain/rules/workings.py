"""Workings of a statement: codes with values, and their sentences in English with plain, exact numbers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from engagement_desk.domain.durations import format_hours
from engagement_desk.domain.money import format_plain
from engagement_desk.domain.statements import Worked, Working

WORKINGS: dict[str, str] = {
    "unbilled": "{earned_cents} earned through {through} − {invoiced_cents} of it invoiced",
    "none_for": "None for {reason}.",
    "fee_agreed": "As agreed in the exit policy.",
    "fee_none": "None agreed in the exit policy.",
    "no_expenses": "No committed expenses.",
    "sum": "{parts}",
    "expense": "{on} {cents}",
    "no_period": "No prepaid period is running.",
    "forfeited": "Unused prepaid hours are forfeited.",
    "beyond": "The earliest end lies beyond the running period, which ends on {on}.",
    "no_unused": "No prepaid hours are unused.",
    "credit": "fee {fee_cents} × {unused_minutes} unused ÷ {included_minutes} included",
    "no_days": "No days between the notice and the earliest end.",
    "no_minimum_hours": "The terms promise no minimum hours.",
    "no_following": "No period starts after the notice.",
    "none_fixed": "None at a fixed price.",
    "weekly": "{least_minutes} a week × {notice_days} ÷ {week} = {minutes} at {rate_cents} an hour",
    "monthly": "{least_minutes} a month × ({parts}) = {minutes} at {rate_cents} an hour",
    "month_part": "{part} ÷ {whole_days}",
    "fee": "fee from {starts} {fee_cents}",
    "fee_cut": "fee from {starts} {fee_cents} × {served} ÷ {whole_days}",
    "shortfall": "{minimum_cents} {parts} = {missing_cents}",
    "shortfall_nothing": "{minimum_cents} {parts} = {missing_cents}, so nothing",
    "least_waived": "(minimum {full_cents} waived)",
    "least_full": "(minimum {full_cents} in full)",
    "least_prorated": "(minimum {full_cents} × {served} ÷ {term_days})",
    "less_earned": "− {cents} earned",
    "plus_earned": "+ {cents} earned",
    "plus_credited": "+ {cents} credited",
    "less_notice": "− {cents} notice fees",
    "less_fee": "− {cents} termination fee",
    "reason_convenience_client": "the client's convenience",
    "reason_convenience_consultant": "the consultant's convenience",
    "reason_breach_client": "a breach by the client",
    "reason_breach_consultant": "a breach by the consultant",
    "reason_mutual": "a mutual end",
    "reason_expiry": "an expiry",
}
"""A sentence for each code. A value is written by the end of its name (`Worked`); `{parts}` are other workings."""

_JOINED_BY_SPACES = frozenset({"shortfall", "shortfall_nothing"})


def working(code: str, *parts: Working, **values: date | int | str) -> Working:
    """Give a working by its code and the values and parts of its sentence."""
    return Working(code, tuple(Worked(name, str(value)) for name, value in values.items()), parts)


def filled(one: Working, sentences: Callable[[str], str], write: Callable[[str, str], str]) -> str:
    """Fill a working's sentence and those of its parts; `write` gives a value by its name and what is kept of it."""
    values = {value.name: write(value.name, value.value) for value in one.values}
    between = " " if one.code in _JOINED_BY_SPACES else " + "
    parts = between.join(filled(part, sentences, write) for part in one.parts)
    return sentences(one.code).format(parts=parts, **values)


def in_english(one: Working, currency: str) -> str:
    """Write a working in English, amounts without the currency's sign."""

    def write(name: str, value: str) -> str:
        ending = name.rpartition("_")[2]
        if ending == "cents":
            return amount(int(value), currency)
        if ending == "minutes":
            return hours(int(value))
        if ending == "days":
            return days(int(value))
        return WORKINGS[f"reason_{value}"] if name == "reason" else value

    return filled(one, WORKINGS.__getitem__, write)


def amount(cents: int, currency: str) -> str:
    """Write minor units with grouped thousands: `25,600.00`, `−0.05`."""
    whole, point, fraction = format_plain(abs(cents), currency).partition(".")
    return f"{'−' if cents < 0 else ''}{int(whole):,}{point}{fraction}"


def days(count: int) -> str:
    """Write a number of days: `1 day`, `30 days`."""
    return "1 day" if count == 1 else f"{count} days"


def hours(minutes: int) -> str:
    """Write minutes as hours and minutes: `64:18 h`."""
    return f"{format_hours(minutes)} h"
