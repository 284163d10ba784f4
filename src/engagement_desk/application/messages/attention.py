"""Sentences of the attention list (SPEC §5) and of the contract clock (SPEC §3.9)."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from engagement_desk.domain.durations import say_hours
from engagement_desk.domain.statements import AttentionLine, BindingDate

ATTENTION: dict[str, str] = {
    "timer_long": "The timer has been running for {minutes}; stop it, or discard what was not work.",
    "timer_midnight": "The timer has been running over midnight, {minutes} so far; stop it, or discard it.",
    "unclassified": "{entries} without a class, {minutes}; classify before the review.",
    "at_risk": "{minutes} at risk on {orders} without approval; have it approved, or stop.",
    "declined_hours": "{minutes} on {orders}, declined or withdrawn; give them another class.",
    "budget": "{threshold} % of the budget is used.",
    "allowance_under": "{minutes} from {starts} to {ends}, below the {min_minutes} agreed.",
    "allowance_over": "{minutes} from {starts} to {ends}, above the {max_minutes} agreed.",
    "pace_low": "Pace {pace}: the minimum is being earned too slowly.",
    "deliverable_overdue": "{title} was due on {due}.",
    "deemed_accepted_soon": "{title} is deemed accepted on {on}, unless it is answered.",
    "deemed_rejected_soon": "{title} is deemed rejected on {on}, unless it is answered.",
    "notice_deadline": "{on} is the last day for the {side} to give notice for the planned end.",
    "request_unanswered": "Unanswered since {promised}, the day promised: {words}",
    "checkpoint_30": "Day 30 has passed with no evidence of what changed.",
    "checkpoint_60": "Day 60 has passed with no evidence of what changed: change the structure of this engagement.",
    "checkpoint_90": "Day 90 has passed with no evidence of what changed.",
    "review_due": "The review of {quarter} is due.",
    "question_old": "Open since {on}: {text}",
    "question_unowned": "Nobody owns the question: {text}",
    "no_priorities": "No priorities for the week of {week}.",
    "no_status": "No status for {month}.",
    "nda_unsigned": "No NDA is signed.",
    "ip_missing": "It is not agreed when the rights in the work pass to the client.",
}

CLOCK: dict[str, str] = {
    "deliverable_due": "Due: {title}",
    "deemed_accepted": "Deemed accepted, unless answered: {title}",
    "deemed_rejected": "Deemed rejected, unless answered: {title}",
    "guarantee_ends": "Guarantee ends: {title}",
    "last_notice": "Last day for the {side} to give notice for the planned end",
    "cure_ends": "Cure period of the {side}’s notice of breach ends",
    "notice_ends": "The {side}’s notice ends the engagement",
    "handover_due": "To hand over or revoke: {text}",
    "term_ends": "Planned end",
    "term_renews": "Planned end, with renewal",
    "hours_expire": "{minutes} expire unless used",
    "review_due": "Review of {quarter} due",
    "next_call": "Next call at {at} ({zone})",
}

_HUNDREDTHS = 100


def attention_text(line: AttentionLine) -> str:
    """Give the sentence of an attention line, hours and pace written out."""
    return ATTENTION[line.code].format(**_shown(line.values))


def clock_text(bound: BindingDate) -> str:
    """Give what a date of the contract clock is, hours written out."""
    return CLOCK[bound.code].format(**_shown(bound.values))


def _shown(values: Mapping[str, object]) -> dict[str, str]:
    return {name: _text(name, value) for name, value in values.items()}


def _text(name: str, value: object) -> str:
    if isinstance(value, int) and name.endswith("minutes"):
        return say_hours(value)
    if name == "entries":
        return "1 entry" if value == 1 else f"{value} entries"
    if isinstance(value, Fraction):
        sign, hundredths = "-" if value < 0 else "", abs(value * _HUNDREDTHS)
        whole, part = divmod(int(hundredths), _HUNDREDTHS)
        return f"{sign}{whole}.{part:02d}"
    return str(value)
