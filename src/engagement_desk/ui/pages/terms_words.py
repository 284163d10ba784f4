"""The words of terms: labels of the fields, values as people read them, and what a version changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from engagement_desk.application.queries.engagements import TermsRow
from engagement_desk.application.queries.terms_page import TermChange, TermsPreview
from engagement_desk.domain.kinds import BudgetKind, Deficit, Grain, Rounding, Span, Structure, Surplus, Tier
from engagement_desk.domain.rules.rounding import INCREMENTS
from engagement_desk.ui.text import day, hours, hours_said, mark, money, round_money, tr
from engagement_desk.ui.widgets.form_fields import FieldKind, FieldSpec

TIERS = (
    (Tier.ADVISORY, mark("Advisory")),
    (Tier.OPERATIONAL, mark("Operational")),
    (Tier.AGENCY, mark("Agency")),
    (Tier.CUSTOM, mark("Custom")),
)
STRUCTURES = (
    (Structure.TIME_AND_MATERIALS, mark("Time and materials")),
    (Structure.FIXED_PRICE, mark("Fixed price")),
    (Structure.RETAINER, mark("Retainer")),
)
_ROUNDINGS = ((Rounding.UP, mark("up")), (Rounding.NEAREST, mark("nearest")), (Rounding.DOWN, mark("down")))
_GRAINS = ((Grain.ENTRY, mark("each entry")), (Grain.DAY, mark("the day's total")))
_SPANS = ((None, mark("none")), (Span.WEEK, mark("a week")), (Span.MONTH, mark("a month")))
_BUDGETS = ((None, mark("none")), (BudgetKind.ALERT, mark("warns")), (BudgetKind.CAP, mark("not to exceed")))
_SURPLUSES = ((Surplus.NONE, mark("expire")), (Surplus.CARRY, mark("carry over")))
_DEFICITS = ((Deficit.BILL_NOW, mark("are billed now")), (Deficit.CARRY, mark("carry over")))
_MINUTES = {
    1: mark("1 minute"),
    5: mark("5 minutes"),
    6: mark("6 minutes"),
    10: mark("10 minutes"),
    15: mark("15 minutes"),
    30: mark("30 minutes"),
    60: mark("60 minutes"),
}
_INCREMENTS = tuple((minutes, _MINUTES[minutes]) for minutes in INCREMENTS)


def _choice(name: str, label: str, words: Sequence[tuple[object, str]]) -> FieldSpec:
    return FieldSpec(name, label, FieldKind.CHOICE, words=tuple((word, value) for value, word in words))


def _hours(name: str, label: str, none: str = "none", *, clears: bool = True) -> FieldSpec:
    return FieldSpec(name, label, FieldKind.HOURS, placeholder=none, clears=clears)


FORM: tuple[tuple[FieldSpec, ...], ...] = (
    (_choice("tier", mark("Tier"), TIERS), _choice("structure", mark("Structure"), STRUCTURES)),
    (
        FieldSpec("rate_cents", mark("Rate an hour"), FieldKind.MONEY, clears=False),
        FieldSpec("minimum_cents", mark("Minimum"), FieldKind.MONEY, clears=False),
        FieldSpec("fixed_fee_cents", mark("Fixed fee"), FieldKind.MONEY, placeholder=mark("none")),
    ),
    (
        FieldSpec("period_fee_cents", mark("Fee a period"), FieldKind.MONEY, placeholder=mark("none")),
        _hours("included_minutes", mark("Included hours")),
    ),
    (
        _choice("surplus", mark("Unused hours"), _SURPLUSES),
        FieldSpec("expiry_periods", mark("Lapse after, periods"), FieldKind.WHOLE, placeholder=mark("never")),
        _hours("cap_minutes", mark("Carried at most"), mark("no cap")),
    ),
    (
        _choice("deficit", mark("Hours beyond"), _DEFICITS),
        FieldSpec("overage_rate_cents", mark("Overage rate"), FieldKind.MONEY, placeholder=mark("the rate")),
    ),
    (
        _choice("allowance_per", mark("Allowance"), _SPANS),
        _hours("allowance_min_minutes", mark("At least, hours")),
        _hours("allowance_max_minutes", mark("At most, hours")),
    ),
    (
        _choice("increment_minutes", mark("Round to"), _INCREMENTS),
        _choice("rounding", mark("Direction"), _ROUNDINGS),
        _choice("grain", mark("What is rounded"), _GRAINS),
    ),
    (
        _choice("budget_kind", mark("Budget"), _BUDGETS),
        _hours("budget_minutes", mark("In hours")),
        FieldSpec("budget_cents", mark("Or in money"), FieldKind.MONEY, placeholder=mark("none")),
    ),
    (_hours("at_risk_minutes", mark("At-risk hours before a warning"), clears=False),),
)
MONEY_FIELDS = tuple(spec for row in FORM for spec in row if spec.kind is FieldKind.MONEY)
ONLY: dict[Structure, frozenset[str]] = {
    Structure.RETAINER: frozenset(
        {
            "period_fee_cents",
            "included_minutes",
            "overage_rate_cents",
            "expiry_periods",
            "surplus",
            "deficit",
            "cap_minutes",
        }
    ),
    Structure.FIXED_PRICE: frozenset({"fixed_fee_cents"}),
}
"""The fields that one structure alone has."""

FIELD_OF = {
    "allowance_upside_down": "allowance_max_minutes",
    "allowance_without_period": "allowance_per",
    "budget_without_limit": "budget_minutes",
    "two_budgets": "budget_cents",
    "expiry_of_no_periods": "expiry_periods",
    "unknown_increment": "increment_minutes",
}
"""The field that an error speaks of; the others speak of the date."""

SAID = {
    "allowance_without_period": mark("An allowance is per week or per month; choose one."),
    "budget_without_limit": mark("A budget needs a limit; give hours or money."),
}
"""Sentences for the form where the shared ones name options of the command line."""

_NAMES = {
    "tier": mark("tier"),
    "structure": mark("structure"),
    "rate_cents": mark("rate"),
    "minimum_cents": mark("minimum"),
    "increment_minutes": mark("rounding to"),
    "rounding": mark("rounding"),
    "grain": mark("rounding of"),
    "allowance_per": mark("allowance per"),
    "allowance_min_minutes": mark("allowance from"),
    "allowance_max_minutes": mark("allowance to"),
    "budget_kind": mark("budget"),
    "budget_minutes": mark("budget"),
    "budget_cents": mark("budget"),
    "at_risk_minutes": mark("at-risk hours"),
    "fixed_fee_cents": mark("fixed fee"),
    "period_fee_cents": mark("fee a period"),
    "included_minutes": mark("included"),
    "overage_rate_cents": mark("overage rate"),
    "surplus": mark("unused hours"),
    "deficit": mark("hours beyond"),
    "cap_minutes": mark("most carried"),
    "expiry_periods": mark("carried hours lapse after"),
}
_WORDS: dict[str, dict[Any, str]] = {
    **{spec.name: {value: text for text, value in spec.words} for row in FORM for spec in row if spec.words},
    "tier": {
        Tier.ADVISORY: mark("advisory"),
        Tier.OPERATIONAL: mark("operational"),
        Tier.AGENCY: mark("agency"),
        Tier.CUSTOM: mark("custom"),
    },
    "structure": {
        Structure.TIME_AND_MATERIALS: mark("time and materials"),
        Structure.FIXED_PRICE: mark("fixed price"),
        Structure.RETAINER: mark("retainer"),
    },
}


def amount(cents: int | None, currency: str) -> str:
    """Write an amount without its decimals where they are zero: $100, €99.50."""
    return round_money(cents, currency)


def value_said(name: str, value: object, currency: str) -> str:
    """Write the value of a term."""
    if name in _WORDS:
        return tr(_WORDS[name].get(value, str(value)))
    if value is None:
        return tr("none")
    if name.endswith("_cents") and isinstance(value, int):
        return amount(value, currency)
    if name.endswith("_minutes") and isinstance(value, int):
        return f"{hours(value)} h"
    return str(value)


def change_said(change: TermChange, currency: str) -> str:
    """Say one change: rate $100 → $120."""
    before, after = (value_said(change.name, value, currency) for value in (change.before, change.after))
    return f"{tr(_NAMES[change.name])} {before} → {after}"


def changes_said(changes: Sequence[TermChange], currency: str) -> str:
    """Say all changes in one line."""
    return " · ".join(change_said(change, currency) for change in changes)


def terms_said(row: TermsRow) -> str:
    """Say what a version agrees, in a line."""
    parts = [
        value_said("tier", row.tier, row.currency),
        value_said("structure", row.structure, row.currency),
        tr("{rate} an hour").format(rate=amount(row.rate_cents, row.currency)),
        tr("minimum {sum}").format(sum=amount(row.minimum_cents, row.currency)),
        *_fees_said(row),
        _allowance_said(row),
        _rounding_said(row),
        _budget_said(row),
    ]
    said = " · ".join(part for part in parts if part)
    return said[:1].upper() + said[1:]


def span_said(row: TermsRow) -> str:
    """Name a version on the time line: 1 Jul · $110 an hour."""
    terms = {
        Structure.RETAINER: (tr("{fee} a period"), row.period_fee_cents),
        Structure.FIXED_PRICE: (tr("fixed {fee}"), row.fixed_fee_cents),
    }
    said, cents = terms.get(row.structure, (tr("{fee} an hour"), row.rate_cents))
    return f"{day(row.effective_from)} · {said.format(fee=amount(cents, row.currency))}"


def preview_said(found: TermsPreview, currency: str) -> str:
    """Say what a version would re-value and what stays: would re-value 38 entries, +$1,240.00; 12 locked stay."""
    if not found.changes:
        return tr("Nothing differs from the terms in force on that day yet.")
    count = found.revalued
    sign = "+" if found.value_cents > 0 else ""
    revalued = tr("Would re-value {n} entries, {sum}") if count != 1 else tr("Would re-value 1 entry, {sum}")
    said = revalued.format(n=count, sum=f"{sign}{money(found.value_cents, currency)}") if count else (
        tr("Would re-value no entries")
    )  # fmt: skip
    if found.billed_minutes:
        more = "+" if found.billed_minutes > 0 else ""
        said += tr(" and {time} billed").format(time=f"{more}{hours_said(found.billed_minutes)}")
    if found.locked:
        said += tr("; {n} locked stay").format(n=found.locked)
    fee = " " + tr("It has no fee yet, so that nothing is earned.") if found.lacks_fee else ""
    return f"{said}.{fee}"


def _fees_said(row: TermsRow) -> list[str]:
    parts: dict[Structure, Callable[[], list[str]]] = {
        Structure.RETAINER: lambda: [
            tr("{fee} a period").format(fee=amount(row.period_fee_cents, row.currency)),
            tr("{time} included").format(time=hours_said(row.included_minutes or 0)),
        ],
        Structure.FIXED_PRICE: lambda: [tr("fixed fee {fee}").format(fee=amount(row.fixed_fee_cents, row.currency))],
    }
    made = parts.get(row.structure)
    return made() if made else []


def _allowance_said(row: TermsRow) -> str:
    if row.allowance_per is None:
        return ""
    low, high = row.allowance_min_minutes, row.allowance_max_minutes
    per = value_said("allowance_per", row.allowance_per, row.currency)
    if low is None or high is None:
        bound = tr("at least {time}") if high is None else tr("at most {time}")
        return f"{bound.format(time=hours_said((low if high is None else high) or 0))} {per}"
    return f"{_whole_hours(low)}–{_whole_hours(high)} h {per}"


def _rounding_said(row: TermsRow) -> str:
    increment = value_said("increment_minutes", row.increment_minutes, row.currency)
    return tr("{increment} {direction}, {grain}").format(
        increment=increment,
        direction=value_said("rounding", row.rounding, row.currency),
        grain=value_said("grain", row.grain, row.currency),
    )


def _budget_said(row: TermsRow) -> str:
    if row.budget_kind is None:
        return ""
    limit = amount(row.budget_cents, row.currency) if row.budget_minutes is None else hours_said(row.budget_minutes)
    return tr("budget {limit}, {kind}").format(
        limit=limit, kind=value_said("budget_kind", row.budget_kind, row.currency)
    )


def _whole_hours(minutes: int) -> str:
    whole, rest = divmod(minutes, 60)
    return hours(minutes) if rest else str(whole)
