"""The review's charts as descriptions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engagement_desk.application.charts import MOST_TICKS, Point, Role, burn_up, hours_in_band, ticks
from engagement_desk.application.charts_steps import scope_mix
from engagement_desk.application.charts_words import ClassName, Quantity, Unit
from engagement_desk.application.queries.review_content import Control
from engagement_desk.application.queries.review_figures import BurnPoint, ClassRow, Hours, Minimum, WeekRow

CONTROL = Control(
    title="Advice",
    client="Acme",
    client_legal_name="Acme Ltd",
    consultant="Owner",
    consultant_legal_name="Owner Ltd",
    engagement="ACME",
    quarter="2026Q3",
    quarter_number=3,
    quarter_year=2026,
    starts=date(2026, 7, 1),
    ends=date(2026, 9, 30),
    covers_from=date(2026, 7, 1),
    cut_off=date(2026, 9, 30),
    zone="UTC",
    currency="USD",
    decimals=2,
    language="en",
    structure="time_and_materials",
    tier="custom",
    status="active",
    term_start=date(2026, 7, 1),
    term_end=date(2026, 12, 31),
    day_number=92,
)
MINIMUM = Minimum(
    minimum_cents=2_560_000,
    minimum_minutes=15_360,
    earned_cents=1_000_000,
    shortfall_cents=1_560_000,
    rate_cents=10_000,
    pace="0.78",
    required_minutes_per_week=700,
    forecast_cents=1_900_000,
    reached_on=None,
    projected_on=None,
    series=(BurnPoint(on=date(2026, 6, 20), earned_cents=100), BurnPoint(on=date(2026, 8, 1), earned_cents=1_000_000)),
)


def roles(control: Control, minimum: Minimum) -> list[Role]:
    return [line.role for line in burn_up(control, minimum).lines]


def test_the_burn_up_ends_at_what_was_earned_and_forecasts_the_terms_end() -> None:
    chart = burn_up(CONTROL, MINIMUM)
    lines = {line.role: line for line in chart.lines}
    assert (chart.starts, chart.ends, chart.top) == (date(2026, 6, 20), date(2026, 12, 31), 2_560_000)
    assert lines[Role.ACTUAL].points[-1] == Point(date(2026, 9, 30), 1_000_000)
    assert lines[Role.FORECAST].points[-1] == Point(date(2026, 12, 31), 1_900_000)
    assert lines[Role.EVEN_PACE].points[0] == Point(date(2026, 7, 1), 0)
    assert chart.sentence.code == "burn_up_forecast"


def test_a_projected_minimum_ends_the_forecast() -> None:
    minimum = replace(MINIMUM, projected_on=date(2026, 11, 6))
    chart = burn_up(CONTROL, minimum)
    assert chart.lines[-1].points[-1] == Point(date(2026, 11, 6), 2_560_000)
    assert chart.sentence.code == "burn_up_projected"


def test_without_term_or_minimum_there_is_less_to_draw() -> None:
    assert roles(replace(CONTROL, term_end=None), replace(MINIMUM, forecast_cents=None)) == [Role.ACTUAL, Role.MINIMUM]
    assert burn_up(replace(CONTROL, term_end=None), MINIMUM).ends == date(2026, 9, 30)
    bare = replace(MINIMUM, minimum_cents=0, forecast_cents=None)
    assert roles(CONTROL, bare) == [Role.ACTUAL]
    assert burn_up(CONTROL, bare).sentence.code == "burn_up"
    assert burn_up(CONTROL, replace(MINIMUM, forecast_cents=None)).sentence.code == "burn_up_minimum"
    assert burn_up(CONTROL, replace(MINIMUM, reached_on=date(2026, 9, 1))).sentence.code == "burn_up_reached"
    over = replace(CONTROL, cut_off=date(2027, 1, 31))
    assert Role.FORECAST not in roles(over, MINIMUM)
    assert burn_up(over, MINIMUM).ends == date(2027, 1, 31)


def week(number: int, minutes: int, state: str | None = None) -> WeekRow:
    day = date(2026, 7, number)
    high = 120 if state else None
    return WeekRow(starts=day, ends=day, billed_minutes=minutes, min_minutes=None, max_minutes=high, state=state)


def test_hours_in_their_band() -> None:
    assert hours_in_band(Hours()) is None
    plain = hours_in_band(Hours(weeks=(week(1, 30), week(8, 90))))
    assert plain is not None
    assert (plain.top, plain.sentence.code) == (90, "week")
    assert plain.sentence.values == {"total": Quantity(Unit.MINUTES, 120)}
    banded = hours_in_band(Hours(weeks=(week(1, 30, "within"), week(8, 150, "over"), week(15, 0, "so_far"))))
    assert banded is not None
    assert (banded.low, banded.high, banded.top) == (None, 120, 150)
    assert banded.sentence.code == "week_band"
    assert dict(banded.sentence.values) == {"closed": 2, "within": 1, "under": 0, "over": 1}


def test_the_mix_leaves_out_what_is_nothing() -> None:
    def row(code: str, seconds: int) -> ClassRow:
        return ClassRow(code=code, entries=1, worked_seconds=seconds, billed_minutes=0, value_cents=0)

    mix = scope_mix([row("in_scope", 5_400), row("at_risk", 1_800), row("goodwill", 0)])
    assert mix is not None
    assert [(step.code, step.since, step.until) for step in mix.steps] == [("in_scope", 0, 90), ("at_risk", 0, 30)]
    assert mix.steps[1].name.values == {"name": ClassName("at_risk")}
    assert mix.steps[1].figure.values["share"] == 25
    assert mix.sentence.values == {"share": 75}
    assert mix.unit is Unit.MINUTES
    assert not mix.cascades
    assert scope_mix([]) is None
    assert scope_mix([row("in_scope", 10)]) is None


@given(st.integers(min_value=1, max_value=10**15))
def test_ticks_are_few_round_and_within(top: int) -> None:
    found = ticks(top)
    assert found[0] == 0
    assert len(found) <= MOST_TICKS + 1
    assert found[-1] <= top
    step = found[1] if len(found) > 1 else 1
    assert str(step).rstrip("0") in {"1", "2", "5"}


@pytest.mark.parametrize("top", [0, -5])
def test_nothing_has_one_tick(top: int) -> None:
    assert ticks(top) == (0,)
