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


def test_a_condition_in_another_language_is_joined_in_its_way():
    joined = "{clause} – Bedingung: {condition}"
    assert with_condition("Vor Ort", "freigegeben", joined) == "Vor Ort – Bedingung: freigegeben"
    assert with_condition("Vor Ort", "Wenn freigegeben", joined) == "Vor Ort, Wenn freigegeben"
