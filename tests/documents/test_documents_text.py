"""Texts made printable, and broken into lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engagement_desk.documents.characters import UNSEEN, graphemes
from engagement_desk.documents.fonts import Printer, face
from engagement_desk.documents.theme import BODY, CELL, TITLE, Style
from engagement_desk.documents.typefaces import typeface_of
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
        ("中文 日本語 한국어", "中文 日本語 한국어"),
        ("✓ ★ ∑ 𝒜", "✓ ★ ∑ 𝒜"),
        ("😀", "[U+1F600]"),
        ("👩\u200d💻", "[U+1F469]\u200d💻"),
        ("ꡀ", "[U+A840]"),
        ("left\u202eright\u202c", "left[U+202E]right[U+202C]"),
        ("\u2067isolated\u2069 soft\u00adhyphen", "\u2067isolated\u2069 soft\u00adhyphen"),
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
    printable("😀\x00 😀")
    printable("fine\n\ttext ")
    assert printable.missing == ("\x00", "😀")


@given(st.text())
def test_every_character_is_shown_as_itself_a_space_or_its_code_point(text: str) -> None:
    printed = Printer()(text)
    for bold in (False, True):
        assert all(char == "\n" or char in UNSEEN or typeface_of(char, bold=bold) for char in printed)


def seen(line: str, style: Style) -> float:
    """Measure a line without the spaces at its end; as it stands, for it knows the directions of its paragraph."""
    return style.width(line.rstrip(" ") if line.endswith(" ") else line)


@given(st.text(alphabet="ab -/éש\u0301", max_size=300), st.floats(min_value=12, max_value=300))
def test_lines_fit_and_lose_nothing_but_spaces(text: str, width: float) -> None:
    lines = wrap(text, BODY, width)
    assert all(seen(line, BODY) <= width + 0.01 for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


SCRIPTS = "ab -/é1.()שלוםָ عَرَبيّةلا ไทยน้ำเผึ้ง हिन्दीक्षत्रि 中文、。（カ한👩\u200d💻\u200f\u200b\u2067\u2069"


@given(st.text(alphabet=SCRIPTS, max_size=200), st.floats(min_value=40, max_value=300), st.booleans())
def test_lines_of_every_script_fit_and_lose_nothing_but_spaces(text: str, width: float, bold: bool) -> None:
    style = BODY.strong() if bold else BODY
    lines = wrap(Printer()(text), style, width)
    assert all(seen(line, style) <= width + 0.01 for line in lines)
    assert "".join(lines).replace(" ", "") == Printer()(text).replace(" ", "")


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


def test_figures_are_tabular_beside_every_script() -> None:
    for other in ("ש", "ع", "ไ", "ह", "中", "e\u0301"):
        assert len({BODY.width(f"{digit} {other}") for digit in "0123456789"}) == 1


def test_east_asian_lines_end_between_letters_but_not_before_a_full_stop() -> None:
    lines = wrap("中文文本。" * 20, BODY, 100)
    assert len(lines) > 3
    assert all(not line.startswith("。") for line in lines)
    assert all(not line.endswith("（") for line in wrap("文（中文）" * 20, BODY, 100))


def test_thai_lines_end_where_a_syllable_may_and_never_before_its_signs() -> None:
    lines = wrap("สวัสดีชาวโลกน้ำผึ้งไทยเป็นภาษา" * 6, BODY, 120)
    assert all(line[0] not in "ะาำ\u0e31\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49" for line in lines)
    assert sum(line[0] in "เแโใไ" for line in lines) > len(lines) / 2


def test_letters_keep_their_joined_signs() -> None:
    assert list(graphemes("e\u0301👩\u200d💻🇩🇪🇫🇷👍🏽น้ำa")) == ["e\u0301", "👩\u200d💻", "🇩🇪", "🇫🇷", "👍🏽", "น้ำ", "a"]


def test_a_shortened_line_keeps_its_direction() -> None:
    cut = shortened("שלום עולם " * 20, CELL, 100)
    assert cut.endswith("…")
    assert CELL.width(cut) <= 100
