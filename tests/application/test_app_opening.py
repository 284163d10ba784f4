"""What another start asks of the window, as one line of text."""

from __future__ import annotations

import pytest

from engagement_desk.application.opening import Opening, opening_of, opening_text


@pytest.mark.parametrize(
    "opening",
    [
        Opening(),
        Opening(key="NORTH", page="hours", focus="entries"),
        Opening(page="move", focus="/home/me/a b ü\n.engmove"),
        Opening(quick=True, minimised=True),
    ],
)
def test_it_is_one_line_and_comes_back(opening: Opening) -> None:
    text = opening_text(opening)
    assert "\n" not in text
    assert "\t" not in text
    assert opening_of(text) == opening


_STRANGE = ["", "nonsense", "[1]", '{"door": "back"}', "3", "[" * 100_000, '{"key": ["A"]}', '{"quick": "yes"}']


@pytest.mark.parametrize("text", _STRANGE, ids=range(len(_STRANGE)))
def test_what_says_nothing_we_know_asks_for_the_window_as_it_is(text: str) -> None:
    assert opening_of(text) == Opening()
