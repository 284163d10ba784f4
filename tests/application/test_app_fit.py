"""How rows are ranked by what was typed, and what a mistyped word may have meant."""

from __future__ import annotations

import pytest

from engagement_desk.application.fit import closest, fit, words_of


@pytest.mark.parametrize(
    ("asked", "title", "aside", "found"),
    [
        ("north", "NORTH Reviews", "", 3),
        ("rev nor", "NORTH Reviews", "", 2),
        ("nor north", "NORTH", "", 2),
        ("nor", "Reviews", "NORTH", 1),
        ("rev nor", "Review of the board", "NORTH entry", 1),
        ("orth", "NORTH", "", None),
        ("nor halo", "NORTH", "", None),
        ("", "anything", "", 1),
        ("straße", "STRASSE", "", 3),
    ],
)
def test_the_worst_word_decides(asked: str, title: str, aside: str, found: int | None) -> None:
    assert fit(words_of(asked), title, aside) == found


def test_a_mistyped_word_is_led_to_the_title_most_like_it() -> None:
    titles = ["Hiring plan", "SOC 2 gap review", "Gap"]
    assert closest("soc3", titles) == "SOC 2 gap review"
    assert closest("zzz hirring", titles) == "Hiring plan"
    assert closest("qqqq", titles) == ""
    assert closest("", titles) == ""
