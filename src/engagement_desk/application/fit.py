"""How well a row fits what was typed: each word is sought as the beginning of one of the row's words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches

_WORD = re.compile(r"\w+")
_CLOSE = 0.6
_WHOLE, _BEGINNING = 3, 2
LEAST = 1
"""How well a row fits that holds a word beside its title, or somewhere in its texts."""


def words_of(text: str) -> list[str]:
    """Give the words of a text, folded."""
    return _WORD.findall(text.casefold())


def fit(asked: Iterable[str], title: str, aside: str = "") -> int | None:
    """Give how well a row fits the words asked for, None where one of them begins no word of it.

    A whole word counts 3, the beginning of a word of the title 2, a word that is found only in `aside` 1; the worst
    word decides, so that a row which holds all of them stands before one that holds just some in its title.
    """
    titled, beside = words_of(title), words_of(aside)
    found = [_fit_of(word, titled, beside) for word in asked]
    return min(found, default=LEAST) or None


def closest(text: str, titles: Iterable[str]) -> str:
    """Give the title with the word that is most like one of the words typed, empty where none is alike."""
    by_word: dict[str, str] = {}
    for title in titles:
        for word in words_of(title):
            by_word.setdefault(word, title)
    for word in words_of(text):
        for like in get_close_matches(word, by_word, n=1, cutoff=_CLOSE):
            return by_word[like]
    return ""


def _fit_of(word: str, titled: list[str], beside: list[str]) -> int:
    if word in titled:
        return _WHOLE
    if any(known.startswith(word) for known in titled):
        return _BEGINNING
    return LEAST if any(known.startswith(word) for known in beside) else 0
