"""The review's charts as descriptions: two renderers, the window's and the documents', draw the same look.

Values are minor units or minutes, dates are days. Words stay codes with values (`charts_words`), which the edge fills
in with its own formats; `title` and `sentence` together are the alternative text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from engagement_desk.application.charts_words import Quantity, Saying, Unit, Value
from engagement_desk.application.queries.review_figures import Hours, Minimum

MOST_TICKS = 4
_STEPS = (1, 2, 5)


class Role(StrEnum):
    """What a line shows; the renderer gives each its look."""

    ACTUAL = "actual"
    FORECAST = "forecast"
    EVEN_PACE = "even_pace"
    MINIMUM = "minimum"


@dataclass(frozen=True, slots=True)
class Point:
    """A value on a day."""

    on: date
    value: int


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a chart, labelled at its last point."""

    role: Role
    points: tuple[Point, ...]
    label: Saying


@dataclass(frozen=True, slots=True)
class LineChart:
    """Lines over days."""

    starts: date
    ends: date
    top: int
    ticks: tuple[int, ...]
    unit: Unit
    lines: tuple[Line, ...]
    title: Saying
    sentence: Saying

    def line(self, role: Role) -> Line | None:
        """Give the line of a role."""
        return next((line for line in self.lines if line.role is role), None)

    @property
    def values(self) -> tuple[Point, ...]:
        """What was earned by each day, and the forecast: the values that a reader is told one by one."""
        actual, forecast = self.line(Role.ACTUAL), self.line(Role.FORECAST)
        earned = {point.on: point for point in actual.points[1:]} if actual else {}
        return (*earned.values(), *(forecast.points[-1:] if forecast else ()))


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar. `state` is that of the allowance: under, within, over, so_far or partial; None without one."""

    starts: date
    ends: date
    value: int
    state: str | None


@dataclass(frozen=True, slots=True)
class BarChart:
    """Bars side by side before a band from `low` to `high`, either of which may be absent."""

    bars: tuple[Bar, ...]
    low: int | None
    high: int | None
    top: int
    unit: Unit
    per: str
    title: Saying
    sentence: Saying


class Course(Protocol):
    """The term, and the day through which its figures are known."""

    @property
    def term_start(self) -> date:
        """The first day."""
        ...

    @property
    def term_end(self) -> date | None:
        """The last day, None where none is agreed."""
        ...

    @property
    def cut_off(self) -> date:
        """The day of the figures."""
        ...


def burn_up(course: Course, minimum: Minimum) -> LineChart:
    """Describe what was earned against the minimum, the even pace and the forecast (SPEC §3.6)."""
    first = min([course.term_start, *(point.on for point in minimum.series)])
    ends = max(course.term_end or course.cut_off, course.cut_off)
    cut_off = max(course.cut_off, first)
    actual = (
        Point(first, 0),
        *(Point(p.on, p.earned_cents) for p in minimum.series),
        Point(cut_off, minimum.earned_cents),
    )
    earned, goal = _money(minimum.earned_cents), minimum.minimum_cents
    lines = [Line(Role.ACTUAL, actual, Saying("actual", {"earned": earned, "day": cut_off}))]
    if goal > 0:
        lines.append(
            Line(Role.MINIMUM, (Point(first, goal), Point(ends, goal)), Saying("minimum", {"minimum": _money(goal)}))
        )
        if course.term_end is not None:
            pace = (Point(course.term_start, 0), Point(course.term_end, goal))
            lines.append(Line(Role.EVEN_PACE, pace, Saying("even_pace")))
    lines.extend(_forecast(course, minimum, Point(cut_off, minimum.earned_cents)))
    top = max(point.value for line in lines for point in line.points)
    sentence = _burn_up_words(cut_off, minimum)
    return LineChart(first, ends, top, ticks(top), Unit.MONEY, tuple(lines), Saying("title_burn_up"), sentence)


def _forecast(course: Course, minimum: Minimum, now: Point) -> list[Line]:
    if minimum.projected_on is not None:
        goal = Point(minimum.projected_on, minimum.minimum_cents)
        return [Line(Role.FORECAST, (now, goal), Saying("projected", {"day": minimum.projected_on}))]
    if minimum.forecast_cents is not None and course.term_end is not None and course.term_end > now.on:
        goal = Point(course.term_end, minimum.forecast_cents)
        return [Line(Role.FORECAST, (now, goal), Saying("forecast", {"forecast": _money(minimum.forecast_cents)}))]
    return []


def _burn_up_words(day: date, minimum: Minimum) -> Saying:
    values: dict[str, Value] = {
        "earned": _money(minimum.earned_cents),
        "minimum": _money(minimum.minimum_cents),
        "day": day,
    }
    if minimum.minimum_cents <= 0:
        return Saying("burn_up", values)
    if minimum.reached_on is not None:
        return Saying("burn_up_reached", {**values, "reached": minimum.reached_on})
    if minimum.projected_on is not None:
        return Saying("burn_up_projected", {**values, "projected": minimum.projected_on})
    if minimum.forecast_cents is not None:
        return Saying("burn_up_forecast", {**values, "forecast": _money(minimum.forecast_cents)})
    return Saying("burn_up_minimum", values)


def hours_in_band(hours: Hours) -> BarChart | None:
    """Describe the hours a week (or month) against the allowance; None when there is no week."""
    if not hours.weeks:
        return None
    bars = tuple(Bar(week.starts, week.ends, week.billed_minutes, week.state) for week in hours.weeks)
    last = hours.weeks[-1]
    low, high = last.min_minutes, last.max_minutes
    top = max([bar.value for bar in bars] + [bound for bound in (low, high) if bound is not None] + [60])
    return BarChart(
        bars,
        low,
        high,
        top,
        Unit.MINUTES,
        hours.per,
        Saying(f"title_{hours.per}"),
        _band_words(hours, bars, banded=low is not None or high is not None),
    )


def _band_words(hours: Hours, bars: Sequence[Bar], *, banded: bool) -> Saying:
    if not banded:
        total = Quantity(Unit.MINUTES, sum(bar.value for bar in bars))
        return Saying(hours.per, {"total": total})
    counts: dict[str, Value] = {state: sum(bar.state == state for bar in bars) for state in ("within", "under", "over")}
    closed = sum(bar.state in counts for bar in bars)
    return Saying(f"{hours.per}_band", {**counts, "closed": closed})


def ticks(top: int) -> tuple[int, ...]:
    """Give round values from 0 up to `top`, at most four above 0."""
    if top <= 0:
        return (0,)
    step = next(
        factor * 10**power
        for power in range(len(str(top)) + 1)
        for factor in _STEPS
        if top // (factor * 10**power) <= MOST_TICKS
    )
    return tuple(range(0, top + 1, step))


def _money(cents: int) -> Quantity:
    return Quantity(Unit.MONEY, cents)
