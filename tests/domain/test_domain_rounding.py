from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engagement_desk.domain.kinds import Rounding
from engagement_desk.domain.rules.rounding import INCREMENTS, round_minutes

SECONDS = st.integers(0, 40_000_000)


@pytest.mark.parametrize(
    ("seconds", "increment", "rounding", "billed"),
    [
        (0, 15, Rounding.UP, 0),
        (1, 15, Rounding.UP, 15),
        (900, 15, Rounding.UP, 15),
        (901, 15, Rounding.UP, 30),
        (179, 6, Rounding.NEAREST, 0),
        (180, 6, Rounding.NEAREST, 6),
        (539, 6, Rounding.NEAREST, 6),
        (540, 6, Rounding.NEAREST, 12),
        (29, 1, Rounding.NEAREST, 0),
        (30, 1, Rounding.NEAREST, 1),
        (899, 15, Rounding.DOWN, 0),
        (900, 15, Rounding.DOWN, 15),
    ],
)
def test_the_table_of_the_spec(seconds, increment, rounding, billed):
    assert round_minutes(seconds, increment, rounding) == billed


@given(SECONDS, st.sampled_from(INCREMENTS))
def test_the_three_ways_enclose_the_seconds(seconds, increment):
    down, nearest, up = (
        round_minutes(seconds, increment, way) for way in (Rounding.DOWN, Rounding.NEAREST, Rounding.UP)
    )
    assert down * 60 <= seconds <= up * 60
    assert down <= nearest <= up <= down + increment
    assert (nearest == up) == (2 * seconds >= (down + up) * 60)


@given(st.integers(0, 10_000), st.sampled_from(INCREMENTS), st.sampled_from(Rounding))
def test_an_exact_multiple_stays_as_it_is(count, increment, rounding):
    assert round_minutes(count * increment * 60, increment, rounding) == count * increment
