from __future__ import annotations

import pytest

from engagement_desk.domain.languages import LANGUAGES, is_language


@pytest.mark.parametrize("tag", ["en", "DE", "pt-BR", "zh-Hant-TW", "fil", "sr-Latn"])
def test_a_tag_of_a_known_language_is_one(tag):
    assert is_language(tag)


@pytest.mark.parametrize("tag", ["", "xx", "qqq", "e", "english", "en_US", "en-", "de AT", "<b>", "12"])
def test_anything_else_is_none(tag):
    assert not is_language(tag)


def test_the_table_holds_codes_of_two_or_three_small_letters():
    assert all(code.isascii() and code.islower() and len(code) in (2, 3) for code in LANGUAGES)
    assert sum(len(code) == 2 for code in LANGUAGES) == 184
