"""The values of a chart as rows: what each is, what it says, and where what stands behind it is found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from engagement_desk.application.charts import Bar, BarChart, LineChart, Role
from engagement_desk.application.charts_dates import DateRow, DatesChart
from engagement_desk.application.charts_layout import Chart
from engagement_desk.application.charts_steps import Panel, Step, StepChart
from engagement_desk.application.charts_words import Unit
from engagement_desk.domain.kinds import EntryClass
from engagement_desk.ui.models.rows import Column
from engagement_desk.ui.text import DASH, day, hours, hours_spoken, mark, money, round_money, tr
from engagement_desk.ui.widgets.chart_ink import WindowInk

_PERCENT = 100
_STATES = {
    "under": mark("under"),
    "within": mark("within"),
    "over": mark("over"),
    "so_far": mark("so far"),
    "partial": mark("part of it"),
}


@dataclass(frozen=True, slots=True)
class Mark:
    """One value of a chart. `note` is what it means; `behind` is where a page finds what stands behind it, if any."""

    name: str
    value: str
    note: str
    spoken: str
    behind: str | None


def marks_of(chart: Chart, ink: WindowInk, currency: str, since: date, through: date) -> tuple[Mark, ...]:
    """Give the values of a chart in their order; a mix has the entries between the two days behind it."""
    if isinstance(chart, LineChart):
        return _line_marks(chart, currency)
    if isinstance(chart, BarChart):
        return tuple(_bar_mark(bar) for bar in chart.bars)
    if isinstance(chart, DatesChart):
        return tuple(_date_mark(row, ink) for row in chart.rows)
    if chart.unit is Unit.MONEY:
        return tuple(_sum_mark(step, ink, currency) for step in chart.steps)
    if chart.cascades:
        return tuple(_ledger_mark(panel, step, ink) for panel in chart.panels for step in panel.steps)
    return _mix_marks(chart, ink, since, through)


def columns_of(chart: Chart) -> tuple[Column[Mark], ...]:
    """Give the columns of a chart shown as a table."""
    titles = _titles(chart)
    is_titled = isinstance(chart, DatesChart) or (chart.unit is Unit.MONEY and isinstance(chart, StepChart))
    return (
        Column("name", titles[0], lambda mark: mark.name, spoken=lambda mark: mark.spoken, stretches=is_titled),
        Column("value", titles[1], lambda mark: mark.value, right=True),
        Column("note", titles[2], lambda mark: mark.note, state=lambda _: "muted", stretches=not is_titled),
    )


def _titles(chart: Chart) -> tuple[str, str, str]:
    if isinstance(chart, LineChart):
        return mark("Day"), mark("Earned"), mark("Of the minimum")
    if isinstance(chart, BarChart):
        return (mark("Month") if chart.per == "month" else mark("Week from")), mark("Hours"), mark("Agreed")
    if isinstance(chart, DatesChart):
        return mark("Deliverable"), mark("Planned"), mark("Came to")
    if chart.unit is Unit.MONEY:
        return mark("Sum"), mark("Amount"), mark("Leads to")
    return (
        (mark("Period"), mark("Hours"), mark("Step"))
        if chart.cascades
        else (mark("Class"), mark("Worked"), mark("Share"))
    )


def _line_marks(chart: LineChart, currency: str) -> tuple[Mark, ...]:
    minimum, forecast = chart.line(Role.MINIMUM), chart.line(Role.FORECAST)
    goal = minimum.points[-1].value if minimum else 0
    *earned, last = chart.values
    if forecast is None:
        return tuple(_earned_mark(point.on, point.value, goal, currency) for point in chart.values)
    name, amount = tr("{day}, forecast").format(day=day(last.on, year=True)), money(last.value, currency)
    ahead = Mark(name, amount, _share(last.value, goal), f"{name}: {amount}", None)
    return (*(_earned_mark(point.on, point.value, goal, currency) for point in earned), ahead)


def _earned_mark(on: date, cents: int, goal: int, currency: str) -> Mark:
    name, amount, share = day(on, year=True), money(cents, currency), _share(cents, goal)
    said = tr("{day}: {amount} earned").format(day=name, amount=amount)
    if goal > 0:
        said = tr("{said}, {share} of the minimum").format(said=said, share=share)
    return Mark(name, amount, share, said, _span(on, on))


def _bar_mark(bar: Bar) -> Mark:
    state = tr(_STATES[bar.state]) if bar.state else ""
    said = tr("{first} to {last}: {time}").format(
        first=day(bar.starts), last=day(bar.ends), time=hours_spoken(bar.value)
    )
    said = f"{said}, {state}" if state else said
    return Mark(day(bar.starts, year=True), hours(bar.value), state, said, _span(bar.starts, bar.ends))


def _mix_marks(chart: StepChart, ink: WindowInk, since: date, through: date) -> tuple[Mark, ...]:
    found = []
    for step in chart.steps:
        name, share = ink.say(step.name), f"{step.figure.values['share']} %"
        said = tr("{name}: {time}, {share}").format(name=name, time=hours_spoken(step.until), share=share)
        of_class = f" class:{step.code}" if step.code in set(EntryClass) else ""
        found.append(Mark(name, hours(step.until), share, said, _span(since, through) + of_class))
    return tuple(found)


def _sum_mark(step: Step, ink: WindowInk, currency: str) -> Mark:
    """Give a step of the sums; an order stands behind its own."""
    name, figure = ink.say(step.name), ink.say(step.figure)
    is_total, is_order = step.name.code in ("original_sum", "revised_sum"), step.name.code == "order"
    reached = "" if is_total else tr("in all {sum}").format(sum=round_money(step.until, currency))
    said = f"{name}: {figure}" + (f", {reached}" if reached else "")
    return Mark(name, figure, reached, said, step.code if is_order else None)


def _ledger_mark(panel: Panel, step: Step, ink: WindowInk) -> Mark:
    period, name, figure = ink.say(panel.heads[0]), ink.say(step.name), ink.say(step.figure)
    behind = _span(panel.starts, panel.ends) if panel.starts is not None and panel.ends is not None else None
    said = tr("{period}, {name}: {time}").format(period=period, name=name, time=figure)
    return Mark(period, figure, name, said, behind)


def _date_mark(row: DateRow, ink: WindowInk) -> Mark:
    name, came, planned = ink.say(row.name), ink.say(row.figure, label=False), day(row.due, year=True)
    if row.accepted is not None and row.due is not None:
        came = tr("accepted {day}, {came}").format(day=day(row.accepted, year=True), came=came)
    elif row.figure.code == "due":
        came = tr("not yet due")
    said = tr("{name}: planned {day}, {came}").format(name=name, day=planned, came=came)
    return Mark(name, planned, came, said, row.id or None)


def _span(since: date, through: date) -> str:
    return f"{since.isoformat()}..{through.isoformat()}"


def _share(cents: int, goal: int) -> str:
    """Give how much of the minimum is reached, as the brief does: 100 % is not said before it is there."""
    return f"{cents * _PERCENT // goal} %" if goal > 0 else DASH
