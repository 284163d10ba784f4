"""SPEC §4: coverage, share, and the verdict by its fixed rule."""

import pytest

from engagement_desk.domain.kinds import ClauseKind
from engagement_desk.domain.rules.boundary_check import (
    THRESHOLD,
    AskedWord,
    Form,
    Ruling,
    Score,
    Texts,
    Verdict,
    ruling,
    scores,
    weights,
)

EXCLUDED, CONDITIONAL, INCLUDED = ClauseKind.EXCLUDED, ClauseKind.CONDITIONAL, ClauseKind.INCLUDED


def texts(*phrases):
    """Index phrases of whole words, each a text of its own."""
    postings = {}
    for number, phrase in enumerate(phrases):
        for word in phrase.split():
            postings.setdefault(word, set()).add(number)
    return Texts(
        range(len(phrases)),
        [len(set(phrase.split())) for phrase in phrases],
        {word: frozenset(numbers) for word, numbers in postings.items()},
        {word: len(numbers) for word, numbers in postings.items()},
        len(phrases),
    )


def asked(*words):
    return [AskedWord(word, (Form(word),)) for word in words]


def test_a_text_that_has_every_word_and_no_other_scores_whole():
    clauses = texts("audit code", "hiring plan")
    words = asked("audit", "code")
    (score,) = scores(words, weights(words, clauses), clauses)
    assert score == Score(0, 1000, 1000)


def test_rare_words_weigh_more_and_unknown_ones_as_much_as_the_rarest():
    clauses = texts("code review", "code audit", "code plan")
    common, rare, unknown = weights([*asked("code", "audit"), AskedWord("carpet", ())], clauses)
    assert common < rare == unknown
    assert weights([*asked("code"), AskedWord("carpet", ())], clauses) == (common, common)
    little = AskedWord("code", (Form("code"),), soft=True)
    assert weights([little, AskedWord("carpet", ())], clauses)[1] == rare
    assert weights([], clauses) == ()
    assert weights(asked("code"), texts()) == (693,)


def test_a_word_that_many_asks_have_counts_little():
    clauses = texts("code review", "plan")
    plain, soft = weights([AskedWord("code", (Form("code"),)), AskedWord("code", (Form("code"),), soft=True)], clauses)
    assert soft == plain * 350 // 1000


def test_a_word_of_like_meaning_ranks_and_proves_less():
    clauses = texts("defect")
    near = [AskedWord("bug", (Form("defect", near=True),))]
    (score,) = scores(near, weights(near, clauses), clauses)
    assert 0 < score.proof < 1000
    assert score.rank < 1000


def test_every_word_of_like_meaning_ranks_but_only_the_best_form_proves():
    clauses = texts("software development", "software", "plan", "audit")
    word = AskedWord("code", (Form("software", near=True), Form("development", near=True)))
    first, second = scores([word], weights([word], clauses), clauses)
    assert (first.text, second.text) == (1, 0)
    assert (first.rank, second.rank) == (375, 375)
    assert first.proof > second.proof


def test_a_general_clause_speaks_to_what_no_clause_names():
    clauses = texts("code review", "coding", "production coding", "hiring")
    words = [AskedWord("code", (Form("coding"), Form("code", near=True))), AskedWord("billing", ())]
    best = scores(words, weights(words, clauses), clauses)[0]
    assert (best.text, best.proof) == (1, 500)


def test_the_same_stem_twice_fills_a_phrase_once():
    clauses = texts("order history")
    words = [AskedWord("bought", (Form("order"),)), AskedWord("ordered", (Form("order"),))]
    (score,) = scores(words, weights(words, clauses), clauses)
    assert score.rank == 750  # all words covered, half of the phrase


def test_without_telling_words_nothing_scores():
    assert scores([], (), texts("code")) == ()
    words = asked("carpet")
    assert scores(words, weights(words, texts("code")), texts("code")) == ()


def test_common_stems_do_not_choose_when_rare_ones_did():
    clauses = texts("rare word", *["word"] * 3_100)
    words = asked("rare", "word")
    found = scores(words, weights(words, clauses), clauses)
    assert [score.text for score in found] == [0]


def test_of_very_many_texts_those_that_cover_most_are_scored():
    clauses = texts(*["word"] * 3_100)
    words = asked("word")
    assert len(scores(words, weights(words, clauses), clauses)) == 64


def test_rare_stems_together_fill_the_room():
    clauses = texts(*["first"] * 1_000, *["second"] * 1_200, "first second")
    words = asked("first", "second")
    assert scores(words, weights(words, clauses), clauses)[0].text == 2_200


@pytest.mark.parametrize(
    ("clauses", "expected"),
    [
        ([], Ruling(Verdict.NO_CLAUSE)),
        ([(0, 900, THRESHOLD - 1)], Ruling(Verdict.NO_CLAUSE)),
        ([(2, 900, 900)], Ruling(Verdict.INCLUDED, 2)),
        ([(2, 1000, 900), (0, 900, 900)], Ruling(Verdict.EXCLUDED, 0)),
        ([(2, 1000, 900), (0, 899, 900)], Ruling(Verdict.INCLUDED, 2)),
        ([(2, 1000, 900), (1, 950, 900), (0, 890, 900)], Ruling(Verdict.CONDITIONAL, 1)),
        ([(2, 1000, 900), (0, 950, THRESHOLD - 1)], Ruling(Verdict.INCLUDED, 2)),
        ([(3, 900, 900)], Ruling(Verdict.CONDITIONAL, 3)),
        ([(4, 900, 900)], Ruling(Verdict.CONDITIONAL, 4)),
    ],
)
def test_the_best_clause_decides_and_close_exclusions_win(clauses, expected):
    kinds = dict(enumerate([EXCLUDED, CONDITIONAL, INCLUDED, ClauseKind.ASSUMPTION, ClauseKind.CLIENT_OBLIGATION]))
    assert ruling([Score(*one) for one in clauses], kinds) == expected


@pytest.mark.parametrize(
    ("earlier", "verdict"),
    [
        ((7, 800, 800), Verdict.ASKED_BEFORE),
        ((7, 799, 800), Verdict.INCLUDED),
        ((7, 900, THRESHOLD - 1), Verdict.INCLUDED),
    ],
)
def test_what_was_asked_as_closely_before_comes_first(earlier, verdict):
    ruled = ruling([Score(0, 800, 800)], {0: INCLUDED}, [Score(*earlier)])
    assert ruled.verdict is verdict
    assert ruled.text == (7 if verdict is Verdict.ASKED_BEFORE else 0)


def test_what_was_asked_before_speaks_without_any_clause():
    assert ruling([], {}, [Score(3, 500, 500)]) == Ruling(Verdict.ASKED_BEFORE, 3)
