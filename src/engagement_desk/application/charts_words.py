"""The words of charts: codes with values, which the edges fill in with their own formats (`Ink.say`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Unit(StrEnum):
    """What a value counts, and how it is written: in full, on an axis, or with its sign as a change."""

    MONEY = "money"
    MONEY_AXIS = "money_axis"
    MONEY_CHANGE = "money_change"
    MINUTES = "minutes"
    MINUTES_CHANGE = "minutes_change"


class Shown(StrEnum):
    """How much of a date is written."""

    DAY = "day"
    WHOLE = "whole"
    MONTH = "month"
    MONTH_YEAR = "month_year"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value with its unit, for words."""

    unit: Unit
    value: int


@dataclass(frozen=True, slots=True)
class Day:
    """A date of which a part is written; a plain date is whole in sentences and without its year in labels."""

    on: date
    shown: Shown


@dataclass(frozen=True, slots=True)
class ClassName:
    """The name of a class of time, by its code."""

    code: str


Value = Quantity | Day | ClassName | date | int | str


@dataclass(frozen=True, slots=True)
class Saying:
    """A code of `CHART_WORDS` with its values."""

    code: str
    values: Mapping[str, Value] = field(default_factory=dict)


CHART_WORDS: dict[str, str] = {
    # what a chart shows, for the alternative text
    "titled": "{title}: {sentence}",
    "title_burn_up": "Line chart of what was earned over the term",
    "title_week": "Bar chart of the hours a week",
    "title_month": "Bar chart of the hours a month",
    "title_mix": "Bar chart of the time worked by class",
    "title_sum": "Waterfall chart from the original to the revised sum",
    "title_retainer": "Waterfall chart of the retainer's hours",
    "title_dates": "Chart of the deliverables' dates, planned and actual",
    # the burn-up
    "actual": "{earned} on {day}",
    "minimum": "{minimum} minimum",
    "even_pace": "even pace",
    "forecast": "forecast {forecast}",
    "projected": "reached {day}",
    "burn_up": "{earned} had been earned by {day}.",
    "burn_up_minimum": "{earned} of the minimum of {minimum} had been earned by {day}.",
    "burn_up_projected": "{earned} of the minimum of {minimum} had been earned by {day}; as things go, the rest "
    "is earned by {projected}.",
    "burn_up_forecast": "{earned} of the minimum of {minimum} had been earned by {day}; the forecast for the end of "
    "the term is {forecast}.",
    "burn_up_reached": "{earned} had been earned by {day}; the minimum of {minimum} was reached on {reached}.",
    # hours in their band
    "at_least": "at least {bound}",
    "at_most": "at most {bound}",
    "week_band": "Whole weeks within the agreed hours: {within} of {closed}; short (outlined): {under}; over (dark "
    "top): {over}.",
    "month_band": "Whole months within the agreed hours: {within} of {closed}; short (outlined): {under}; over (dark "
    "top): {over}.",
    "week": "{total} hours in all; no hours a week are agreed.",
    "month": "{total} hours in all; no hours a month are agreed.",
    # the scope mix
    "class": "{name}",
    "class_figure": "{figure} · {share} %",
    "mix": "{share} % of the time worked was in scope.",
    # from the original to the revised sum
    "original_sum": "Original sum",
    "order": "{number} {title}",
    "orders_smaller": "{count} smaller change orders",
    "orders_replaced": "Replaced by later orders",
    "revised_sum": "Revised sum",
    "sum_one": "One approved change order ({change}) turns the original sum of {original} into {revised}.",
    "sum": "{count} approved change orders ({change}) turn the original sum of {original} into {revised}.",
    # the retainer
    "period": "{first} to {last}",
    "period_fee": "{fee}",
    "period_beyond": "{fee}, {beyond} beyond",
    "period_running": "{fee}, still running",
    "carried_in": "Carried in",
    "included": "Included",
    "used": "Used",
    "overage": "Beyond, charged",
    "expired": "Expired",
    "carried_out": "Carried out",
    "retainer_one": "{used} of {included} included hours were used in one period; {beyond} went beyond, {expired} "
    "expired.",
    "retainer": "{used} of {included} included hours were used in {count} periods; {beyond} went beyond, {expired} "
    "expired.",
    # deliverables, planned against actual
    "title": "{text}",
    "early": "{days} days early",
    "early_one": "1 day early",
    "on_day": "on the day",
    "late": "{days} days late",
    "late_one": "1 day late",
    "overdue": "{days} days overdue",
    "overdue_one": "1 day overdue",
    "due": "due {day}",
    "accepted": "accepted {day}",
    "submitted": "submitted {day}",
    "mark_planned": "planned",
    "mark_accepted": "accepted",
    "dates": "Accepted on or before the day planned: {on_time} of {judged} due or accepted (ring: planned; dot: "
    "accepted; stroke: submitted).",
    "dates_none": "None was planned for a day that has come (ring: planned; dot: accepted; stroke: submitted).",
    "dates_latest": "Accepted on or before the day planned: {on_time} of {judged} due or accepted (ring: planned; "
    "dot: accepted; stroke: submitted). Drawn are the {shown} latest of {count}.",
    # axes
    "amount": "{amount}",
    "day": "{day}",
    "year": "{year}",
    "as_of": "{day}",
}
