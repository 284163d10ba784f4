"""Texts made printable, and broken into lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engagement_desk.documents.fonts import Printer, face
from engagement_desk.documents.theme import BODY, CELL, TITLE
from engagement_desk.documents.typeset import shortened, widest, widest_word, wrap


def test_figures_are_tabular_in_both_weights() -> None:
    for bold in (False, True):
        assert len({face(bold=bold).widths[digit] for digit in "0123456789"}) == 1


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("plain", "plain"),
        ("<b>A&B</b>", "<b>A&B</b>"),
        ("a\x00b", "a[U+0000]b"),
        ("bell\x07", "bell[U+0007]"),
        ("中", "[U+4E2D]"),
        ("😀", "[U+1F600]"),
        ("\ud800", "[U+D800]"),
        ("line\r\nline\u2028line\x85line\rline", "line\nline\nline\nline\nline"),
        ("tab\tand\u2009thin", "tab and thin"),
        ("שלום ไทย Ελλάς Привет", "שלום ไทย Ελλάς Привет"),
    ],
)
def test_nothing_is_dropped(text: str, printed: str) -> None:
    assert Printer()(text) == printed


def test_characters_without_a_glyph_are_remembered_once() -> None:
    printable = Printer()
    printable("中\x00 中")
    printable("fine\n\ttext ")
    assert printable.missing == ("\x00", "中")


@given(st.text())
def test_every_character_is_shown_as_itself_a_space_or_its_code_point(text: str) -> None:
    printed = Printer()(text)
    widths = face(bold=False).widths
    assert all(widths[char] >= 0 for char in printed if char != "\n")


@given(st.text(alphabet="ab -/éש\u0301", max_size=300), st.floats(min_value=12, max_value=300))
def test_lines_fit_and_lose_nothing_but_spaces(text: str, width: float) -> None:
    lines = wrap(text, BODY, width)
    assert all(BODY.width(line.rstrip(" ")) <= width + 0.01 for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_the_first_line_leaves_room_for_a_lead() -> None:
    plain = wrap("word " * 40, BODY, 200)
    led = wrap("word " * 40, BODY, 200, 100)
    assert len(led[0]) < len(plain[0])
    assert led[1] == plain[1]


def test_a_long_word_breaks_after_a_hyphen_before_it_breaks_anywhere() -> None:
    width = CELL.width("alpha-beta-")
    assert wrap("alpha-beta-gamma", CELL, width) == ["alpha-beta-", "gamma"]
    assert wrap("x" * 100, CELL, width)[0].startswith("xxx")


def test_combining_marks_stay_with_their_letter() -> None:
    lines = wrap("e\u0301" * 50, TITLE, 40)
    assert all(not line.startswith("\u0301") for line in lines)


def test_a_line_too_long_is_shortened() -> None:
    assert shortened("short", CELL, 100) == "short"
    cut = shortened("long " * 100, CELL, 100)
    assert cut.endswith("…")
    assert CELL.width(cut) <= 100


def test_measures() -> None:
    assert widest("a\nlonger", CELL) == CELL.width("longer")
    assert widest_word("a longest b", CELL) == CELL.width("longest")
    assert widest_word("", CELL) == 0
