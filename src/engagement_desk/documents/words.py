"""The words of documents in the language of the client: one language for the texts, the figures and the dates."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from engagement_desk.documents.languages import de, en, es, fr

Table = Mapping[str, str]

FALLBACK = "en"
TEXTS: dict[str, Table] = {"en": en.TEXTS, "de": de.TEXTS, "fr": fr.TEXTS, "es": es.TEXTS}
"""For each language the sentences by their codes."""
NAMES: dict[str, Mapping[str, Table]] = {"en": en.NAMES, "de": de.NAMES, "fr": fr.NAMES, "es": es.NAMES}
"""For each language the vocabularies: the name of each of the codes that records and rules use, by its kind."""
_SINGULAR_NOUGHT = ("fr",)


@dataclass(frozen=True)
class Words:
    """The words of one language; `locale` is how its documents write figures and dates (BCP 47)."""

    language: str
    locale: str

    def __call__(self, code: str, **values: object) -> str:
        """Give a code's text with its values filled in."""
        return TEXTS[self.language][code].format(**values)

    @property
    def page_words(self) -> str:
        """The words of a page's number, with its values still open."""
        return TEXTS[self.language]["page"]

    def count(self, code: str, number: int, **values: object) -> str:
        """Give the text of a code for a number of things: that of `{code}_one` for a single one."""
        single = number == 1 or (number == 0 and self.language in _SINGULAR_NOUGHT)
        return self(f"{code}_one" if single else code, number=number, **values)

    def name(self, kind: str, code: str, **values: object) -> str:
        """Give the name of a code of a vocabulary, with its values filled in."""
        return NAMES[self.language][kind][code].format(**values)

    def both(self, names: Sequence[str]) -> str:
        """Give one name, or two joined by *and*."""
        return self("and", one=names[0], other=names[1]) if len(names) > 1 else "".join(names)

    def sentences(self, kind: str) -> Callable[[str], str]:
        """Give what gives the sentences of a vocabulary, with their values still open."""
        return NAMES[self.language][kind].__getitem__

    def named(self, kind: str, typed: str) -> str:
        """Give the name of a code, or what stands in its place as it was typed."""
        return NAMES[self.language][kind].get(typed, typed)


def words_of(language: str) -> Words:
    """Give the words of a language (BCP 47), English for one that has none.

    The locale goes with the words: a document never mixes the words of one language with the dates of another.
    """
    known = language.partition("-")[0].lower()
    return Words(known, language) if known in TEXTS else Words(FALLBACK, FALLBACK)
