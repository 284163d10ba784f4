"""Which way text runs: the rules of UAX 9, with python-bidi's other algorithm as the oracle."""

from __future__ import annotations

import unicodedata

import bidi
import pytest
from bidi.mirror import MIRRORED
from hypothesis import given
from hypothesis import strategies as st

from engagement_desk.documents.bidi_lines import in_visual_order, levels_of
from engagement_desk.documents.lines import is_right_to_left
from engagement_desk.documents.shaping import Line
from engagement_desk.documents.theme import BODY
from engagement_desk.documents.typeset import wrap

_HEBREW = {chr(ord("A") + number): chr(0x05D0 + number) for number in range(26)}
_NAMES = {letter: name for name, letter in _HEBREW.items()}


def seen(text: str, *, mirrored: bool = True) -> str:
    """Give the characters of a line from left to right."""
    _, levels = levels_of(text)
    order = in_visual_order(list(zip(text, levels, strict=True)), list(levels))
    return "".join(
        MIRRORED.get(char, char) if mirrored and level % 2 and unicodedata.mirrored(char) else char
        for char, level in order
    )


def told(text: str) -> str:
    """Give what is seen of a text in which capitals stand for Hebrew letters."""
    return "".join(_NAMES.get(char, char) for char in seen("".join(_HEBREW.get(char, char) for char in text)))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("plain", "plain"),
        ("abc DEF ghi", "abc FED ghi"),
        ("ABC def GHI", "IHG def CBA"),
        ("ABC 1,234.50", "1,234.50 CBA"),
        ("ABC (def) 12:30 GHI", "IHG 12:30 (def) CBA"),
        ("AB(CD[&ef]!)gh", "gh(![ef&]DC)BA"),  # the examples of rule N0
        ("SMITH (fabrikam ARABIC) HEBREW", "WERBEH (CIBARA fabrikam) HTIMS"),
        ("ARABIC book(s)", "book(s) CIBARA"),
        ("client \u2068ABC\u2069: 12", "client \u2068CBA\u2069: 12"),
        ("client ABC: 12", "client 12 :CBA"),
        ("1.1 plain · 1.2 ABC · 1.3 DEF", "1.1 plain · CBA 1.2 · FED 1.3"),
        ("ABC · def", "def · CBA"),
    ],
)
def test_lines_are_ordered(text: str, line: str) -> None:
    assert told(text) == line


@given(st.text(alphabet="abאבגע 12,.()[]-+$ש x٣", max_size=40).map(str.strip))
def test_the_order_is_that_of_the_other_algorithm(text: str) -> None:
    assert seen(text, mirrored=False) == bidi.get_display(text)


@given(st.text(alphabet="aא1 (\u200e\u200f\u2066\u2067\u2068\u2069·\u061c\u202e", max_size=60))
def test_every_text_has_levels(text: str) -> None:
    base, levels = levels_of(text)
    assert base in {0, 1}
    assert len(levels) == len(text)
    assert sorted(in_visual_order(range(len(text)), list(levels))) == list(range(len(text)))


@pytest.mark.parametrize("text", ["\u2067" * 20_000 + "א", "(" * 20_000 + "א" + ")" * 20_000, "(א)" * 10_000])
def test_what_is_deeply_nested_is_resolved(text: str) -> None:
    assert len(levels_of(text)[1]) == len(text)


def test_every_line_of_a_paragraph_runs_as_the_paragraph_does() -> None:
    text = "שלום " * 30 + "plain English words that fill some lines of their own, again and again. " * 3 + "עולם"
    lines = wrap(text, BODY, 200)
    assert all(isinstance(line, Line) and line.base == 1 for line in lines)
    assert any(line.isascii() for line in lines)
    assert all(map(is_right_to_left, lines))


def test_plain_lines_of_a_mixed_paragraph_stay_plain() -> None:
    lines = wrap("plain words " * 30 + "שלום", BODY, 200)
    assert [type(line) for line in lines[:-1]] == [str] * (len(lines) - 1)
    assert not any(map(is_right_to_left, lines))


def test_what_reads_from_the_right_is_told() -> None:
    assert is_right_to_left("שלום abc")
    assert not is_right_to_left("abc שלום")
    assert not is_right_to_left("plain")
