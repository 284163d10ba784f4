"""What a chart says: its words in the window's formats, and its values as rows with the days behind them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from engagement_desk.application.charts import (
    CHART_WORDS,
    Bar,
    BarChart,
    LineChart,
    MixChart,
    Quantity,
    Role,
    Saying,
    Unit,
    Value,
)
from engagement_desk.domain.kinds import EntryClass
from engagement_desk.domain.money import decimals, half_away
from engagement_desk.ui.models.rows import Column
from engagement_desk.ui.text import DASH, day, hours, hours_spoken, money, tr

Chart = LineChart | BarChart | MixChart
_PERCENT = 100
_SIZES = ((1_000_000, "M"), (1_000, "k"))
CLASSES = {
    "in_scope": "In scope",
    "change_order": "Change orders",
    "at_risk": "At risk",
    "unclassified": "Not classified",
    "goodwill": "Goodwill",
    "guarantee": "Guarantee",
    "non_billable": "Not billable",
}
_STATES = {
    "under": "under",
    "within": "within",
    "over": "over",
    "so_far": "so far",
    "partial": "part of it",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """One value of a chart. `note` is what it means; the days and the class name the entries behind it, if any."""

    name: str
    value: str
    note: str
    spoken: str
    since: date | None
    through: date | None
    entry_class: str | None = None


def say(saying: Saying, currency: str, *, year: bool = True) -> str:
    """Give the words of a saying with its values as the window writes them."""
    return tr(CHART_WORDS[saying.code]).format(**_worded(saying.values, currency, year=year))


def money_short(cents: int, currency: str) -> str:
    """Write an amount without its decimals where they are none: $25,600."""
    text, places = money(cents, currency), decimals(currency)
    return text.replace("." + "0" * places, "", 1) if places and cents % 10**places == 0 else text


def money_axis(cents: int, currency: str) -> str:
    """Write a round amount of an axis: $20k, $2M."""
    unit = 10 ** decimals(currency)
    for size, letter in _SIZES:
        if cents and cents % (size * unit) == 0:
            text = money_short(cents // size, currency)
            figures, space, code = text.partition("\u00a0" if "\u00a0" in text else " ")
            return f"{figures}{letter}{space}{code}"
    return money_short(cents, currency)


def marks_of(chart: Chart, currency: str, since: date, through: date) -> tuple[Mark, ...]:
    """Give the values of a chart in their order; a mix has the entries between the two days behind it."""
    if isinstance(chart, LineChart):
        return _line_marks(chart, currency)
    if isinstance(chart, BarChart):
        return tuple(_bar_mark(bar) for bar in chart.bars)
    return _mix_marks(chart, since, through)


def columns_of(chart: Chart) -> tuple[Column[Mark], ...]:
    """Give the columns of a chart shown as a table."""
    if isinstance(chart, LineChart):
        titles = (tr("Day"), tr("Earned"), tr("Of the minimum"))
    elif isinstance(chart, BarChart):
        titles = (tr("Month") if chart.per == "month" else tr("Week from"), tr("Hours"), tr("Agreed"))
    else:
        titles = (tr("Class"), tr("Worked"), tr("Share"))
    return (
        Column("name", titles[0], lambda mark: mark.name, spoken=lambda mark: mark.spoken),
        Column("value", titles[1], lambda mark: mark.value, right=True),
        Column("note", titles[2], lambda mark: mark.note, state=lambda _: "muted", stretches=True),
    )


def _worded(values: Mapping[str, Value], currency: str, *, year: bool) -> dict[str, str]:
    return {name: _value(value, currency, year=year) for name, value in values.items()}


def _value(value: Value, currency: str, *, year: bool) -> str:
    if isinstance(value, Quantity):
        return money_short(value.value, currency) if value.unit is Unit.MONEY else hours(value.value)
    if isinstance(value, date):
        return day(value, year=year)
    return str(value)


def _line_marks(chart: LineChart, currency: str) -> tuple[Mark, ...]:
    lines = {line.role: line for line in chart.lines}
    goal = lines[Role.MINIMUM].points[-1].value if Role.MINIMUM in lines else 0
    earned = {point.on: point.value for point in lines[Role.ACTUAL].points[1:]}
    found = [_earned_mark(on, cents, goal, currency) for on, cents in earned.items()]
    if Role.FORECAST in lines:
        ahead = lines[Role.FORECAST].points[-1]
        name = tr("{day}, forecast").format(day=day(ahead.on, year=True))
        amount = money(ahead.value, currency)
        found.append(Mark(name, amount, _share(ahead.value, goal), f"{name}: {amount}", None, None))
    return tuple(found)


def _earned_mark(on: date, cents: int, goal: int, currency: str) -> Mark:
    name, amount, share = day(on, year=True), money(cents, currency), _share(cents, goal)
    said = tr("{day}: {amount} earned").format(day=name, amount=amount)
    if goal > 0:
        said = tr("{said}, {share} of the minimum").format(said=said, share=share)
    return Mark(name, amount, share, said, on, on)


def _bar_mark(bar: Bar) -> Mark:
    state = tr(_STATES[bar.state]) if bar.state else ""
    said = tr("{first} to {last}: {time}").format(
        first=day(bar.starts), last=day(bar.ends), time=hours_spoken(bar.value)
    )
    said = f"{said}, {state}" if state else said
    return Mark(day(bar.starts, year=True), hours(bar.value), state, said, bar.starts, bar.ends)


def _mix_marks(chart: MixChart, since: date, through: date) -> tuple[Mark, ...]:
    whole = sum(part.value for part in chart.parts)
    found = []
    for part in chart.parts:
        name, share = tr(CLASSES[part.code]), f"{half_away(part.value * _PERCENT, whole)} %"
        said = tr("{name}: {time}, {share}").format(name=name, time=hours_spoken(part.value), share=share)
        of_class = part.code if part.code in set(EntryClass) else None
        found.append(Mark(name, hours(part.value), share, said, since, through, of_class))
    return tuple(found)


def _share(cents: int, goal: int) -> str:
    """Give how much of the minimum is reached, as the brief does: 100 % is not said before it is there."""
    return f"{cents * _PERCENT // goal} %" if goal > 0 else DASH
