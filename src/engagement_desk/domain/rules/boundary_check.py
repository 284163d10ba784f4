"""The boundary check (SPEC §4): how well texts speak to what is asked, and the one verdict that follows.

Scores are thousandths. A word weighs ln(1 + N/df) over the clauses in force: N of them, df of which have it; a word
that none of them has weighs as much as the rarest of those that one has, words that say little aside. Coverage is the
weight of the words that a text matches over the weight of all, share how much of its best phrase was matched: for the
ranking by any form of the words that were asked, as evidence by the best form of each. Texts are ranked by coverage ×
(½ + ½ share), and are evidence from coverage × √share = 0.32 on. The numbers were found on the half of the labelled
asks that is marked for it.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from engagement_desk.domain.kinds import ClauseKind

WHOLE = 1000
THRESHOLD = 320
_CLOSE = 900  # a clause within 10 % of the best speaks with it
_SOFT_WEIGHT = 350  # words that many asks have, whatever they are about
_NEAR_RANK, _NEAR_PROOF = 500, 650  # a word of like meaning, for the ranking and as evidence
_MOST_PHRASES, _MOST_TEXTS = 1500, 64
_NOWHERE: frozenset[int] = frozenset()


class Verdict(StrEnum):
    """What the scope says to an ask."""

    EXCLUDED = "excluded"
    CONDITIONAL = "conditional"
    INCLUDED = "included"
    ASKED_BEFORE = "asked_before"
    NO_CLAUSE = "no_clause"


VERDICTS: dict[ClauseKind, Verdict] = {
    ClauseKind.EXCLUDED: Verdict.EXCLUDED,
    ClauseKind.CONDITIONAL: Verdict.CONDITIONAL,
    ClauseKind.ASSUMPTION: Verdict.CONDITIONAL,
    ClauseKind.CLIENT_OBLIGATION: Verdict.CONDITIONAL,
    ClauseKind.INCLUDED: Verdict.INCLUDED,
}
_ORDER = (Verdict.EXCLUDED, Verdict.CONDITIONAL, Verdict.INCLUDED)


@dataclass(frozen=True, slots=True)
class Form:
    """A stem that matches a word, and how surely: 1000 for the word itself; `near` for one of like meaning."""

    stem: str
    strength: int = WHOLE
    near: bool = False


@dataclass(frozen=True, slots=True)
class AskedWord:
    """A word of the ask with the stems that match it, best first; `soft` for one that many asks have."""

    word: str
    forms: tuple[Form, ...]
    soft: bool = False


@dataclass(frozen=True, slots=True)
class Texts:
    """Texts split into phrases: which text each phrase is of, how many stems it has, where each stem stands, and how
    many of the `count` texts have it.
    """

    text_of: Sequence[int]
    sizes: Sequence[int]
    postings: Mapping[str, frozenset[int]]
    having: Mapping[str, int]
    count: int


@dataclass(frozen=True, slots=True)
class Score:
    """How well a text speaks to the ask: `rank` orders, `proof` decides whether it is evidence."""

    text: int
    rank: int
    proof: int


@dataclass(slots=True)
class _Match:
    ranked: dict[int, int]
    proved: dict[int, int]
    share_ranked: int = 0
    share_proved: int = 0


def weights(asked: Sequence[AskedWord], clauses: Texts) -> tuple[int, ...]:
    """Give the weight of each word over the clauses in force."""
    own = [_weight(word, clauses) for word in asked]
    known = [any(form.stem in clauses.having for form in word.forms) for word in asked]
    telling = (weight for word, weight, is_known in zip(asked, own, known, strict=True) if is_known and not word.soft)
    most = max(telling, default=max(own, default=0))
    return tuple(weight if is_known else min(weight, most) for weight, is_known in zip(own, known, strict=True))


def _weight(word: AskedWord, clauses: Texts) -> int:
    direct = [form.stem for form in word.forms if not form.near] or [form.stem for form in word.forms]
    having = max(min(sum(clauses.having.get(stem, 0) for stem in direct), clauses.count), 1)
    weight = int(WHOLE * (math.log(having + max(clauses.count, 1)) - math.log(having)))
    return weight * _SOFT_WEIGHT // WHOLE if word.soft else weight


def scores(asked: Sequence[AskedWord], weighed: Sequence[int], texts: Texts) -> tuple[Score, ...]:
    """Score the texts that match a word, best first; of very many, those that cover most of the ask."""
    total = sum(weighed)
    if total == 0:
        return ()
    candidates = _candidates(asked, texts)
    wanted = _best_covered(asked, weighed, texts, candidates)
    matches: dict[int, _Match] = {text: _Match({}, {}) for text in wanted}
    for phrase, hits in _hits(asked, texts, candidates, wanted).items():
        _take(matches[texts.text_of[phrase]], hits, texts.sizes[phrase])
    found = [_score(text, match, weighed, total) for text, match in matches.items()]
    return tuple(sorted(found, key=lambda score: (-score.rank, -score.proof, score.text)))


def _candidates(asked: Sequence[AskedWord], texts: Texts) -> frozenset[int]:
    """Choose the phrases to look at: those of the rarest stems first, until there are enough."""
    stems = {form.stem for word in asked for form in word.forms if form.stem in texts.postings}
    chosen: set[int] = set()
    for stem in sorted(stems, key=lambda stem: (len(texts.postings[stem]), stem)):
        room = _MOST_PHRASES - len(chosen)
        found = texts.postings[stem]
        if len(found) <= room:
            chosen |= found
        elif not chosen:
            return frozenset(sorted(found)[:room])
        else:
            break
    return frozenset(chosen)


def _best_covered(
    asked: Sequence[AskedWord], weighed: Sequence[int], texts: Texts, candidates: frozenset[int]
) -> frozenset[int]:
    """Choose the texts that match most of the ask's weight: a score is never above it."""
    covered: dict[int, int] = {}
    for word, weight in zip(asked, weighed, strict=True):
        best: dict[int, int] = {}
        for form in word.forms:
            strength = weight * (_NEAR_PROOF if form.near else form.strength)
            for phrase in texts.postings.get(form.stem, _NOWHERE) & candidates:
                best.setdefault(texts.text_of[phrase], strength)
        for text, strength in best.items():
            covered[text] = covered.get(text, 0) + strength
    return frozenset(heapq.nlargest(_MOST_TEXTS, covered, key=lambda text: (covered[text], -text)))


def _hits(
    asked: Sequence[AskedWord], texts: Texts, candidates: frozenset[int], wanted: frozenset[int]
) -> dict[int, list[tuple[int, Form]]]:
    """Give, by phrase of the wanted texts, the forms by which words of the ask stand in it, of each word best first."""
    hits: dict[int, list[tuple[int, Form]]] = {}
    for number, word in enumerate(asked):
        for form in word.forms:
            for phrase in texts.postings.get(form.stem, _NOWHERE) & candidates:
                if texts.text_of[phrase] in wanted:
                    hits.setdefault(phrase, []).append((number, form))
    return hits


def _take(match: _Match, hits: Sequence[tuple[int, Form]], size: int) -> None:
    ranked: dict[str, int] = {}
    proved: dict[str, int] = {}
    told: set[int] = set()
    for number, form in hits:
        rank, proof = (_NEAR_RANK, _NEAR_PROOF) if form.near else (form.strength, form.strength)
        ranked[form.stem] = max(ranked.get(form.stem, 0), rank)
        if number not in told:
            told.add(number)
            match.ranked[number] = max(match.ranked.get(number, 0), rank)
            match.proved[number] = max(match.proved.get(number, 0), proof)
            proved.setdefault(form.stem, proof)
    match.share_ranked = max(match.share_ranked, min(WHOLE, sum(ranked.values()) // size))
    match.share_proved = max(match.share_proved, min(WHOLE, sum(proved.values()) // size))


def _score(text: int, match: _Match, weighed: Sequence[int], total: int) -> Score:
    ranked = sum(weighed[number] * strength for number, strength in match.ranked.items()) // total
    proved = sum(weighed[number] * strength for number, strength in match.proved.items()) // total
    rank = ranked * (WHOLE + match.share_ranked) // (2 * WHOLE)
    return Score(text, rank, proved * math.isqrt(match.share_proved * WHOLE) // WHOLE)


@dataclass(frozen=True, slots=True)
class Ruling:
    """The verdict, and the number of the clause (or of what was asked before) that it rests on; None for none."""

    verdict: Verdict
    text: int | None = None


def ruling(clauses: Iterable[Score], kinds: Mapping[int, ClauseKind], earlier: Iterable[Score] = ()) -> Ruling:
    """Give the verdict of SPEC §4 from the scores of the clauses, and of the requests and orders made earlier."""
    good = [score for score in clauses if score.proof >= THRESHOLD]
    asked = [score for score in earlier if score.proof >= THRESHOLD]
    best_asked = max(asked, key=lambda score: (score.rank, score.proof), default=None)
    best = max((score.rank for score in good), default=0)
    if best_asked is not None and best_asked.rank >= best:
        return Ruling(Verdict.ASKED_BEFORE, best_asked.text)
    speaking = [score for score in good if score.rank * WHOLE >= best * _CLOSE]
    for verdict in _ORDER:
        for score in speaking:
            if VERDICTS[kinds[score.text]] is verdict:
                return Ruling(verdict, score.text)
    return Ruling(Verdict.NO_CLAUSE)
