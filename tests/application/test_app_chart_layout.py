"""Pictures of charts: no label overlaps another or leaves the picture, whatever is charted and however wide it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engagement_desk.application.charts import BarChart, LineChart, Role, burn_up, hours_in_band
from engagement_desk.application.charts_bars import lay_out_bars
from engagement_desk.application.charts_dates import DatesChart, dates_chart
from engagement_desk.application.charts_days import Days
from engagement_desk.application.charts_layout import Chart, alternative, lay_out
from engagement_desk.application.charts_scene import HAIR, Box, Dot, Draft, Pen, Rect, Scene, Stroke, spread
from engagement_desk.application.charts_steps import Change, StepChart, retainer_chart, scope_mix, sum_chart
from engagement_desk.application.charts_words import CHART_WORDS, ClassName, Day, Quantity, Saying, Value
from engagement_desk.application.queries.review_figures import BurnPoint, ClassRow, Hours, LedgerRow, Minimum, WeekRow

WIDTHS = (220.0, 480.0, 1_400.0)
LONG = "Assessment of every vendor " * 8
HEBREW = "מפת דרכים לבינה מלאכותית, " * 8


class Ink:
    """Letters of five, six in bold, ten high; a value is its number."""

    height, unit = 10.0, 6.0

    def width(self, text: str, *, bold: bool = False) -> float:
        return len(text) * (6.0 if bold else 5.0)

    def cut(self, text: str, width: float, *, bold: bool = False) -> str:
        room = int(width // (6.0 if bold else 5.0))
        return text if len(text) <= room else text[: room - 1] + "…" if room > 0 else ""

    def say(self, saying: Saying, *, label: bool = True) -> str:
        return CHART_WORDS[saying.code].format(**{name: worded(value) for name, value in saying.values.items()})


def worded(value: Value) -> str:
    if isinstance(value, Quantity):
        return f"{value.value:,}"
    if isinstance(value, Day):
        return f"{value.on:%b %Y}" if "month" in value.shown else f"{value.on:%d %b}"
    if isinstance(value, ClassName):
        return value.code
    return f"{value:%d %b}" if isinstance(value, date) else str(value)


def check(chart: Chart, width: float) -> Scene:
    """Lay out a chart, and hold what must be so of each."""
    scene = lay_out(chart, width, Ink())
    frame = Rect(0.0, 0.0, scene.width, scene.height)
    assert scene.width == width
    for label in scene.labels:
        assert frame.holds(label.rect), label
        assert Ink().width(label.text, bold=label.bold) <= label.rect.right - label.rect.left + HAIR
    for one, other in combinations(scene.labels, 2):
        assert not one.rect.meets(other.rect), (one, other)
    for place in places(scene):
        assert frame.holds(Rect(*place, *place)), place
    for spot in scene.spots:
        assert frame.holds(spot.area)
    return scene


def places(scene: Scene) -> list[tuple[float, float]]:
    found = []
    for shape in scene.shapes:
        if isinstance(shape, Box):
            found += [(shape.rect.left, shape.rect.top), (shape.rect.right, shape.rect.bottom)]
        elif isinstance(shape, Stroke):
            found += shape.places
        else:
            assert isinstance(shape, Dot)
            found.append(shape.at)
    return found


def texts(scene: Scene) -> list[str]:
    return [label.text for label in scene.labels]


@dataclass(frozen=True)
class Course:
    term_start: date = date(2026, 7, 1)
    term_end: date | None = date(2026, 12, 31)
    cut_off: date = date(2026, 9, 30)


def minimum(goal: int = 2_560_000, earned: int = 1_800_000, **changed: object) -> Minimum:
    made = Minimum(
        minimum_cents=goal,
        minimum_minutes=None,
        earned_cents=earned,
        shortfall_cents=0,
        rate_cents=10_000,
        pace=None,
        required_minutes_per_week=None,
        forecast_cents=None,
        reached_on=None,
        projected_on=None,
    )
    return replace(made, **changed)


WEEKLY = tuple(BurnPoint(on=date(2026, 7, 1) + timedelta(days=7 * n), earned_cents=140_000 * n) for n in range(13))
NAMED: dict[str, Callable[[], Chart]] = {
    "usual": lambda: burn_up(Course(), minimum(projected_on=date(2026, 11, 6), series=WEEKLY)),
    "forecast": lambda: burn_up(Course(), minimum(forecast_cents=2_500_000, series=WEEKLY)),
    "forecast_high": lambda: burn_up(Course(), minimum(forecast_cents=2_600_000, series=WEEKLY)),
    "forecast_far": lambda: burn_up(Course(), minimum(forecast_cents=99_000_000, series=WEEKLY)),
    "no_minimum": lambda: burn_up(Course(), minimum(0, series=WEEKLY)),
    "nothing": lambda: burn_up(Course(), minimum(earned=0)),
    "nothing_at_all": lambda: burn_up(Course(), minimum(0, 0)),
    "no_end": lambda: burn_up(Course(term_end=None), minimum(series=WEEKLY)),
    "nine_digits": lambda: burn_up(Course(), minimum(98_765_432_199, 98_765_432_100, forecast_cents=98_765_432_150)),
    "first_day": lambda: burn_up(Course(cut_off=date(2026, 7, 1)), minimum(earned=500, forecast_cents=10_000)),
    "one_week": lambda: burn_up(
        Course(term_end=date(2026, 7, 7), cut_off=date(2026, 7, 3)),
        minimum(projected_on=date(2026, 7, 5), earned=2_000_000),
    ),
    "one_day": lambda: burn_up(Course(term_end=date(2026, 7, 1), cut_off=date(2026, 7, 1)), minimum()),
    "after_the_end": lambda: burn_up(Course(cut_off=date(2027, 2, 1)), minimum(reached_on=date(2026, 9, 1))),
    "years": lambda: burn_up(Course(date(2019, 3, 5), date(2041, 2, 1)), minimum(forecast_cents=2_000_000)),
    "ages": lambda: burn_up(Course(date(1, 1, 1), date(9999, 12, 31)), minimum(forecast_cents=2_000_000)),
}


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", NAMED)
def test_a_burn_up_names_each_of_its_lines(name: str, width: float) -> None:
    chart = NAMED[name]()
    assert isinstance(chart, LineChart)
    said = texts(check(chart, width))
    for line in chart.lines:
        words = Ink().say(line.label)
        assert any(words.startswith(text.removesuffix("…")) for text in said if text), line.role


@given(
    st.integers(0, 10**11), st.integers(0, 10**11), st.integers(0, 10**11), st.integers(0, 400), st.integers(200, 1500)
)
def test_no_burn_up_has_labels_that_meet(goal: int, earned: int, forecast: int, day: int, width: int) -> None:
    course = Course(cut_off=date(2026, 7, 1) + timedelta(days=day))
    check(burn_up(course, minimum(goal, earned, forecast_cents=forecast)), float(width))


def test_a_label_stands_where_no_line_runs_through_it() -> None:
    chart = NAMED["usual"]()
    assert isinstance(chart, LineChart)
    scene = check(chart, 480.0)
    strokes = [shape for shape in scene.shapes if isinstance(shape, Stroke) and shape.pen.token != "line"]
    named = [label for label in scene.labels if label.text in {Ink().say(line.label) for line in chart.lines}]
    assert len(named) == len(chart.lines)
    for label in named:
        assert not any(label.rect.is_crossed(*part) for stroke in strokes for part in pairwise(stroke.places))


def test_a_short_time_has_its_first_and_last_day() -> None:
    said = texts(check(NAMED["one_week"](), 480.0))
    assert {"01 Jul", "07 Jul"} <= set(said)


def test_months_of_more_than_a_year_say_which() -> None:
    draft = Draft(Ink(), 2_000.0)
    Days(date(2026, 1, 1), date(2027, 6, 30), 0.0, 1_990.0).write(draft, 5.0, (0.0, 2_000.0))
    assert draft.labels[0].text == "Jan 2026"
    assert len(draft.labels) == 18


def week(number: int, minutes: int, low: int | None, high: int | None, state: str | None) -> WeekRow:
    day = date(2026, 1, 5) + timedelta(days=7 * number)
    return WeekRow(
        starts=day,
        ends=day + timedelta(days=6),
        billed_minutes=minutes,
        min_minutes=low,
        max_minutes=high,
        state=state,
    )


def bars(minutes: list[int], low: int | None = 900, high: int | None = 1_500, per: str = "week") -> BarChart:
    states = ("under", "within", "over", "so_far", "partial")
    banded = low is not None or high is not None
    weeks = [week(n, value, low, high, states[n % 5] if banded else None) for n, value in enumerate(minutes)]
    chart = hours_in_band(Hours(weeks=tuple(weeks), per=per))
    assert chart is not None
    return chart


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(
    "chart",
    [
        bars([900]),
        bars([0]),
        bars([900, 2_000, 0, 1_499, 1_501] * 12),
        bars([0] * 13, None, None),
        bars([999_999_999, 1, 0]),
        bars([1_200] * 13, 1_190, 1_200),
        bars([1_200] * 4, 999_999_999, None),
        bars([1_200] * 4, None, 0),
        bars([600] * 3, per="month"),
        bars([600] * 400),
        bars([-60, 60]),
    ],
)
def test_bars_have_figures_and_days_that_stand_apart(chart: BarChart, width: float) -> None:
    scene = check(chart, width)
    assert len(scene.spots) == len(chart.bars)
    assert f"{chart.bars[-1].starts:%d %b}" in texts(scene) or chart.per == "month"


def test_a_figure_of_many_bars_hides_no_higher_one() -> None:
    scene = lay_out_bars(bars([900, 2_000] * 40), 480.0, Ink())
    said = texts(scene)
    assert "2,000" in said
    assert "900" not in said


@pytest.mark.parametrize("high", [1_210, 1_300, 1_400, 1_500])
def test_no_bound_runs_through_a_figure(high: int) -> None:
    scene = check(bars([1_200, 1_250, 1_100, 880, 600], 900, high), 480.0)
    lines = [shape.places for shape in scene.shapes if isinstance(shape, Stroke) and shape.pen.dash]
    figures = [label.rect for label in scene.labels if label.token == "text"]
    assert (len(lines), len(figures)) == (2, 5)
    assert not [rect for rect in figures for begin, end in lines if rect.is_crossed(begin, end)]


def test_every_bar_is_named_where_there_is_room() -> None:
    scene = lay_out_bars(bars([900, 1_000, 1_100]), 480.0, Ink())
    assert {"900", "1,000", "1,100", "05 Jan", "12 Jan", "19 Jan"} <= set(texts(scene))


def sums(cents: list[int], original: int = 2_560_000, title: str = "Vendor check") -> StepChart:
    changes = [Change(f"CO-{n:03}", title, value) for n, value in enumerate(cents, 1)]
    chart = sum_chart(original, changes, original + sum(cents))
    assert chart is not None
    return chart


def ledger(count: int, **minutes: int) -> StepChart:
    rows = []
    for number in range(count):
        quantities = {"fee_cents": 500_000, "carried_in": 60, "included": 600, "used": 700, "overage": 40}
        rows.append(
            LedgerRow(
                period_start=date(2026, 1, 1) + timedelta(days=31 * number),
                period_end=date(2026, 1, 31) + timedelta(days=31 * number),
                available=660,
                overage_cents=8_000 if number % 2 else 0,
                expired=0,
                carried_out=0,
                closed=number < count - 1,
                **{**quantities, **minutes},
            )
        )
    chart = retainer_chart(rows)
    assert chart is not None
    return chart


def mix(*seconds: int) -> StepChart:
    codes = ("in_scope", "change_order", "at_risk", "unclassified", "goodwill", "guarantee", "non_billable")
    rows = [
        ClassRow(code=code, entries=1, worked_seconds=value, billed_minutes=0, value_cents=0)
        for code, value in zip(codes, seconds, strict=False)
    ]
    chart = scope_mix(rows)
    assert chart is not None
    return chart


STEPS = {
    "one_order": sums([240_000]),
    "forty_orders": sums([1_000 * n for n in range(1, 41)]),
    "negative": sums([-500_000, 100_000, -4_000_000]),
    "nothing": sums([0], 0),
    "no_cost": sums([0, 0]),
    "nine_digits": sums([98_765_432_100, -98_765_432_199], 98_765_432_199),
    "long": sums([100, -100], title=LONG),
    "hebrew": sums([100, -100], title=HEBREW),
    "one_period": ledger(1),
    "three_periods": ledger(3),
    "many_periods": ledger(40),
    "nine_digit_periods": ledger(4, fee_cents=98_765_432_199, used=999_999_999, carried_in=-999_999_999),
    "mix": mix(5_400_000, 180_000, 3_600, 60, 60, 60, 60),
    "mix_of_one": mix(60),
}


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", STEPS)
def test_each_step_has_its_figure(name: str, width: float) -> None:
    chart = STEPS[name]
    scene = check(chart, width)
    assert len(scene.spots) == len(chart.steps)
    if width > WIDTHS[0]:
        said = texts(scene)
        assert all(Ink().say(step.figure) in said for step in chart.steps)


def test_a_change_that_is_small_beside_the_sum_is_still_seen() -> None:
    scene = check(sums([100], 98_765_432_199), 480.0)
    boxes = [shape.rect for shape in scene.shapes if isinstance(shape, Box)]
    assert min(box.right - box.left for box in boxes) >= Ink.unit / 8 - 0.01


def test_periods_stand_side_by_side_where_there_is_room() -> None:
    tops = [
        {spot.area.top for spot in check(ledger(3), width).spots if spot.area.top < 40} for width in (220.0, 1_400.0)
    ]
    assert check(ledger(3), 220.0).height > 2 * check(ledger(3), 1_400.0).height
    assert tops[0] == tops[1]


@dataclass(frozen=True)
class Planned:
    title: str = "Roadmap"
    due: date | None = None
    submitted_on: date | None = None
    accepted_on: date | None = None


def dates(*planned: Planned, cut_off: date = date(2026, 9, 30)) -> DatesChart:
    chart = dates_chart(planned, cut_off)
    assert chart is not None
    return chart


DAY = date(2026, 9, 1)
DATES = {
    "one": dates(Planned(due=DAY, submitted_on=DAY - timedelta(days=2), accepted_on=DAY)),
    "thirty": dates(*(Planned(due=DAY + timedelta(days=9 * n), accepted_on=DAY) for n in range(30))),
    "many": dates(*(Planned(due=DAY + timedelta(days=n)) for n in range(100))),
    "one_day": dates(Planned(due=DAY), cut_off=DAY),
    "late": dates(Planned(due=DAY, accepted_on=DAY + timedelta(days=9)), Planned(due=DAY)),
    "no_due": dates(Planned(accepted_on=DAY), Planned(submitted_on=DAY)),
    "ages": dates(Planned(due=date(1, 1, 1)), Planned(due=date(9999, 12, 31))),
    "long": dates(Planned(LONG, DAY), Planned(HEBREW, DAY + timedelta(days=400))),
    "before": dates(Planned(due=DAY + timedelta(days=90)), cut_off=DAY),
}


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", DATES)
def test_each_deliverable_has_its_row(name: str, width: float) -> None:
    chart = DATES[name]
    scene = check(chart, width)
    assert len(scene.spots) == len(chart.rows)
    rows = sum(label.token == "text" and label.rect.left == 0.0 for label in scene.labels)
    assert rows == len(chart.rows)


def test_the_marks_of_the_first_row_are_named_where_there_is_room() -> None:
    apart = dates(Planned(due=DAY, accepted_on=DAY + timedelta(days=10)), Planned(due=DAY + timedelta(days=90)))
    assert {"planned", "accepted"} <= set(texts(check(apart, 480.0)))
    same = dates(Planned(due=DAY, accepted_on=DAY), Planned(due=DAY + timedelta(days=1)), cut_off=DAY)
    assert "planned" not in texts(check(same, 220.0))


def test_what_came_late_is_drawn_heavier_than_what_came_early() -> None:
    late = dates(Planned(due=DAY, accepted_on=DAY + timedelta(days=9)))
    early = dates(Planned(due=DAY, accepted_on=DAY - timedelta(days=9)))
    pens = [{shape.pen for shape in check(chart, 480.0).shapes if isinstance(shape, Stroke)} for chart in (late, early)]
    assert any(pen.weight > 2 for pen in pens[0])
    assert not any(pen.weight > 2 for pen in pens[1])


def test_a_line_is_found_to_cross_a_rectangle() -> None:
    rect = Rect(10, 10, 20, 20)
    assert rect.is_crossed((0, 0), (30, 30))
    assert rect.is_crossed((15, 0), (15, 30))
    assert not rect.is_crossed((0, 12), (12, 0))
    assert not rect.is_crossed((0, 0), (5, 30))


def test_places_are_moved_apart_between_their_bounds() -> None:
    assert spread([5, 6, 7], 10, 0, 100) == [5, 15, 25]
    assert spread([98, 99], 10, 0, 100) == [90, 100]
    assert spread([], 10, 0, 100) == []


def test_a_label_with_no_room_at_all_is_left_out() -> None:
    draft = Draft(Ink(), 100.0)
    draft.write((0.0, 5.0), "words", within=(50.0, 40.0))
    assert draft.labels == []
    taken = Rect(0.0, 0.0, 90.0, 10.0)
    draft.put(taken, "words")
    assert not draft.write_clear_of_lines([taken], Rect(0, 0, 100, 10), "words")


def test_the_even_pace_is_named_on_the_side_away_from_the_forecast() -> None:
    """Between both lines its name would seem to be the other's."""
    for earned, forecast, is_above in ((900_000, 1_600_000, True), (1_800_000, 2_600_000, False)):
        chart = burn_up(Course(), minimum(earned=earned, forecast_cents=forecast))
        assert isinstance(chart, LineChart)
        pace = chart.line(Role.EVEN_PACE)
        assert pace is not None
        scene = check(chart, 480.0)
        (label,) = (one for one in scene.labels if one.text == Ink().say(pace.label))
        dotted = next(one for one in scene.shapes if isinstance(one, Stroke) and one.pen.dash == (1.0, 3.0))
        (ax, ay), (bx, by) = dotted.places
        x, y = label.rect.middle
        assert (y < ay + (by - ay) * (x - ax) / (bx - ax)) is is_above


def test_a_label_that_a_line_must_cross_has_its_ground_cleared() -> None:
    draft = Draft(Ink(), 100.0)
    draft.line((0, 5), (100, 5), Pen("text"))
    assert draft.write_clear_of_lines([Rect(0.0, 0.0, 50.0, 10.0)], Rect(0, 0, 100, 10), "words")
    assert isinstance(draft.shapes[-1], Box)


@pytest.mark.parametrize("chart", [NAMED["usual"](), bars([900]), STEPS["one_order"], DATES["one"]])
def test_the_alternative_text_names_the_chart_and_its_figures(chart: Chart) -> None:
    said = alternative(chart, Ink())
    assert said.startswith(Ink().say(chart.title))
    assert said.endswith(Ink().say(chart.sentence))


def test_the_values_of_a_burn_up_are_its_days_and_its_forecast() -> None:
    chart = NAMED["usual"]()
    assert isinstance(chart, LineChart)
    assert [point.on for point in chart.values][-2:] == [date(2026, 9, 30), date(2026, 11, 6)]
    assert replace(chart, lines=()).values == ()
    assert replace(chart, lines=()).line(Role.ACTUAL) is None
    assert len(lay_out(chart, 480.0, Ink()).spots) == len(chart.values)
