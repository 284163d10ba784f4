"""Stems as SQLite's full-text index makes them, and slips of the keyboard mended against words that are known."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Collection

_TABLE = "CREATE VIRTUAL TABLE texts USING fts5(body, tokenize='porter unicode61')"
_TERMS = "CREATE VIRTUAL TABLE terms USING fts5vocab(texts, 'instance')"
_LEAST_LIKENESS = 78


class FtsLexicon:
    """Implements `ports.Lexicon` on an index in memory."""

    def __init__(self) -> None:
        """Make the index on which single words are stemmed."""
        self._stems: dict[str, str] = {}
        self._lock = threading.Lock()
        self._index = sqlite3.connect(":memory:", check_same_thread=False)
        self._index.execute(_TABLE)
        self._index.execute(_TERMS)

    def stem(self, word: str) -> str:
        """Give a word's stem; one that has none is its own."""
        found = self._stems.get(word)
        if found is None:
            found = self._stems[word] = self._stem(word)
        return found

    def _stem(self, word: str) -> str:
        with self._lock:
            self._index.execute("DELETE FROM texts")
            self._index.execute("INSERT INTO texts VALUES (?)", (word,))
            row = self._index.execute("SELECT term FROM terms").fetchone()
        return str(row[0]) if row else word

    def nearest(self, word: str, known: Collection[str]) -> str | None:
        """Give the known word with the same first letter that is most like a word, None where none is near enough."""
        from rapidfuzz import fuzz, process

        alike = [other for other in known if other[:1] == word[:1]]
        found = process.extractOne(word, alike, scorer=fuzz.ratio, score_cutoff=_LEAST_LIKENESS)
        return None if found is None else str(found[0])
