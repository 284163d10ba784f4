"""A clause and its condition as one text."""

import pytest

from engagement_desk.application.conditions import with_condition


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        ("", "Workshops"),
        ("  ", "Workshops"),
        ("travel is approved", "Workshops, if travel is approved"),
        ("if travel is approved", "Workshops, if travel is approved"),
        ("Unless in August", "Workshops, Unless in August"),
    ],
)
def test_a_condition_is_led_by_one_word(condition, said):
    assert with_condition("Workshops", condition) == said
