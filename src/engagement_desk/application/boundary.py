"""The words of the boundary check: how texts are split, how an ask is understood, and an index kept while it holds.

Nothing here decides: the rule is `domain.rules.boundary_check`.
"""

from __future__ import annotations

import re
import threading
import tomllib
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise, zip_longest
from pathlib import Path

from engagement_desk.application.ports import Lexicon
from engagement_desk.domain.rules.boundary_check import AskedWord, Form, Texts

_WORD = re.compile(r"\w+")
_PHRASE = re.compile(r"[.,;:()?!\n]+|\b(?:and|or|including|if|with)\b")
_POSSESSIVE = re.compile(r"['’]s\b")
_BEGINNING, _SLIP = 800, 900
_LEAST_BEGINNING, _LEAST_STEM, _LEAST_SLIP, _SHORT = 4, 5, 5, 2
_JOINED = 9
_KEPT = 8


@dataclass(frozen=True)
class WordLists:
    """The words that say nothing, those that say little, and groups of like meaning (`resources/boundary`)."""

    silent: frozenset[str]
    soft: frozenset[str]
    groups: tuple[tuple[str, ...], ...]


def read_word_lists(folder: Path) -> WordLists:
    """Read the lists of a folder."""
    words = tomllib.loads((folder / "words.toml").read_text(encoding="utf-8"))
    near = tomllib.loads((folder / "near_words.toml").read_text(encoding="utf-8"))
    return WordLists(
        silent=frozenset(words["silent"].split()),
        soft=frozenset(words["soft"].split()),
        groups=tuple(tuple(group.split()) for group in near["groups"]),
    )


@dataclass(frozen=True)
class Indexed:
    """Texts made ready: their phrases, every word that stands in them with its stem, and the stems in order."""

    texts: Texts
    vocabulary: Mapping[str, str]
    ordered: tuple[str, ...]

    def beginning(self, stem: str) -> Iterator[str]:
        """Give the stems that begin with one, or (of five letters at least) are its beginning."""
        for found in self.ordered[bisect_left(self.ordered, stem) :]:
            if not found.startswith(stem):
                break
            yield found
        for length in range(_LEAST_STEM, len(stem)):
            if stem[:length] in self.texts.postings:
                yield stem[:length]


class BoundaryWords:
    """Understands asks and indexes texts; what it has indexed last is kept, for any thread."""

    def __init__(self, lists: WordLists, lexicon: Lexicon) -> None:
        """Take the lists, and the lexicon that stems and mends slips."""
        self._lists, self._lexicon = lists, lexicon
        self._kept: OrderedDict[Hashable, object] = OrderedDict()
        self._lock = threading.Lock()

    @cached_property
    def _near(self) -> Mapping[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for group in self._lists.groups:
            stems = {self._lexicon.stem(word) for word in group}
            for stem in stems:
                found.setdefault(stem, set()).update(stems - {stem})
        return {stem: frozenset(others) for stem, others in found.items()}

    @cached_property
    def _near_words(self) -> frozenset[str]:
        return frozenset(word for group in self._lists.groups for word in group)

    def kept(self, key: Hashable, make: Callable[[], object]) -> object:
        """Give what was made for a key, making it when it is not among the last ones."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        made = make()
        with self._lock:
            self._kept[key] = made
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return made

    def index(self, texts: Iterable[str]) -> Indexed:
        """Split texts into phrases and index them by stem; short neighbours count as one word too: SOC 2 is soc2."""
        text_of: list[int] = []
        sizes: list[int] = []
        vocabulary: dict[str, str] = {}
        postings: dict[str, set[int]] = {}
        count = 0
        for number, text in enumerate(texts):
            count += 1
            for phrase in split(text):
                every = spoken(phrase)
                stems = {vocabulary.get(word) or self._learn(word, vocabulary) for word in every if self._tells(word)}
                if not stems:
                    continue
                joined = {self._lexicon.stem(a + b) for a, b in pairwise(every) if self._may_join(a, b)}
                for stem in stems | joined:
                    postings.setdefault(stem, set()).add(len(text_of))
                text_of.append(number)
                sizes.append(len(stems))
        having = {stem: len({text_of[phrase] for phrase in found}) for stem, found in postings.items()}
        frozen = {stem: frozenset(found) for stem, found in postings.items()}
        return Indexed(
            Texts(text_of, sizes, frozen, having, count), vocabulary, tuple(sorted(set(vocabulary.values())))
        )

    def _learn(self, word: str, vocabulary: dict[str, str]) -> str:
        stem = vocabulary[word] = self._lexicon.stem(word)
        return stem

    def _may_join(self, word: str, following: str) -> bool:
        """Tell whether neighbours may be one word: short ones, of which just one says nothing (on call, SOC 2)."""
        silent = sum(part in self._lists.silent for part in (word, following))
        weak = silent == 1 or (not silent and min(len(word), len(following)) <= _SHORT)
        return weak and len(word) + len(following) <= _JOINED

    def asked(self, ask: str, known: Indexed) -> tuple[AskedWord, ...]:
        """Give the telling words of an ask, each once, with the stems of `known` that match it."""
        words = self._joined(spoken(ask), known)
        telling = dict.fromkeys(word for word in words if self._tells(word))
        return tuple(self._asked(word, known) for word in telling)

    def matching(self, text: str, asked: Iterable[AskedWord]) -> tuple[str, ...]:
        """Give the words of a text that match words of an ask, in lower case, each once."""
        stems = {form.stem for word in asked for form in word.forms}
        every = spoken(text)
        found = [word for word in every if self._tells(word) and self._lexicon.stem(word) in stems]
        for pair in pairwise(every):
            if self._may_join(*pair) and self._lexicon.stem("".join(pair)) in stems:
                found += pair
        return tuple(dict.fromkeys(found))

    def _tells(self, word: str) -> bool:
        return word not in self._lists.silent and len(word) >= _SHORT

    def _joined(self, words: Sequence[str], known: Indexed) -> list[str]:
        """Join neighbours that texts know as one word, where one of them says nothing by itself: on call, SOC 2."""
        found: list[str] = []
        skip = False
        for word, following in zip_longest(words, words[1:], fillvalue=""):
            if skip:
                skip = False
                continue
            may = bool(following) and self._may_join(word, following)
            skip = may and self._lexicon.stem(word + following) in known.texts.postings
            found.append(word + following if skip else word)
        return found

    def _asked(self, word: str, known: Indexed) -> AskedWord:
        stem = self._lexicon.stem(word)
        forms = self._direct(word, stem, known)
        if not forms and stem not in self._near:
            stem = self._mended(word, known)
            forms = [Form(stem, _SLIP)] if stem in known.texts.postings else []
        have = {form.stem for form in forms}
        near = sorted(self._near.get(stem, frozenset()) - have)
        forms += [Form(other, near=True) for other in near if other in known.texts.postings]
        return AskedWord(word, tuple(forms), soft=word in self._lists.soft)

    def _direct(self, word: str, stem: str, known: Indexed) -> list[Form]:
        if stem in known.texts.postings:
            return [Form(stem)]
        if len(word) < _LEAST_BEGINNING:
            return []
        return [Form(found, _BEGINNING) for found in dict.fromkeys(known.beginning(stem))]

    def _mended(self, word: str, known: Indexed) -> str:
        """Give the stem of the nearest word that is known, for a slip of the keyboard; else that of the word itself."""
        if len(word) < _LEAST_SLIP:
            return self._lexicon.stem(word)
        nearest = self._lexicon.nearest(word, known.vocabulary) or self._lexicon.nearest(word, self._near_words)
        return self._lexicon.stem(nearest or word)


def split(text: str) -> list[str]:
    """Split a text into phrases, at commas and the like and at the words that join phrases."""
    return [phrase for phrase in _PHRASE.split(text.casefold()) if phrase.strip()]


def spoken(text: str) -> list[str]:
    """Give the words of a text, in lower case and without possessives."""
    return _WORD.findall(_POSSESSIVE.sub("", text.casefold()))
