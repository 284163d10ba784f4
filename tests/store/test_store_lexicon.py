"""Stems, postings and slips."""

from engagement_desk.store.lexicon import FtsLexicon


def test_words_of_one_stem_meet():
    words = FtsLexicon()
    assert words.stem("reviews") == words.stem("reviewing") == words.stem("review")
    assert words.stem("...") == "..."


def test_a_slip_finds_its_word_and_a_strange_word_none():
    words = FtsLexicon()
    known = ["architecture", "audit", "travel"]
    assert words.nearest("architecure", known) == "architecture"
    assert words.nearest("xylophone", known) is None
    assert words.nearest("zrchitecture", known) is None
