"""The words of the monthly status in the language of the client."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engagement_desk.documents.languages import de, en, es, fr

STATUS_WORDS: dict[str, dict[str, str]] = {"en": en.STATUS, "de": de.STATUS, "fr": fr.STATUS, "es": es.STATUS}


@dataclass(frozen=True)
class Words:
    """The words of one language."""

    language: str
    table: Mapping[str, str]

    def __call__(self, code: str, **values: object) -> str:
        """Give a code's words with its values filled in."""
        return self.table[code].format(**values)


def status_words(language: str) -> Words:
    """Give the words of a language (BCP 47), English for one that has none."""
    known = language.partition("-")[0].lower()
    known = known if known in STATUS_WORDS else "en"
    return Words(known, STATUS_WORDS[known])
