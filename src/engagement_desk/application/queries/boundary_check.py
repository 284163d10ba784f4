"""What the scope says to a client's ask, as of a day: one verdict by a fixed rule, with its evidence (SPEC §4)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import cast

from engagement_desk.application.boundary import BoundaryWords, Indexed
from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Reading
from engagement_desk.application.queries.boundary_sources import (
    CLAUSE,
    EARLIER,
    ORDER,
    Source,
    Step,
    clause_source,
    recorded,
)
from engagement_desk.application.queries.scope import items_of, revision_on, revisions_of
from engagement_desk.domain.kinds import ClauseKind
from engagement_desk.domain.records.clients import Client
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.scope import ScopeRevision
from engagement_desk.domain.rules.boundary_check import (
    THRESHOLD,
    WHOLE,
    AskedWord,
    Ruling,
    Score,
    Verdict,
    ruling,
    scores,
    weights,
)

_MOST, _KEPT = 12, 2_000


@dataclass(frozen=True, slots=True)
class Evidence:
    """A text that speaks to the ask. `in_force_from` is when a clause first had its wording, or when the rest was made;
    `decision` what was decided on it, or a clause's kind and condition. `score` lies between 0 and 1; `words` are those
    of the text and its condition that match. `steps` are the decision as data, for those who write another language.
    """

    kind: str
    id: str
    ref: str
    text: str
    in_force_from: date | None
    decision: str
    score: float
    clause_kind: ClauseKind | None = None
    condition: str = ""
    words: tuple[str, ...] = ()
    steps: tuple[Step, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class BoundaryCheck:
    """The verdict on an ask and the rule that gave it, in words; `basis` is what it rests on, None for no clause.

    `clause` is the clause that the ask is held against: the verdict's own, and for what was asked before the one that
    it was held against then, else the one that matches best. `language` is that of the client's documents.
    """

    engagement: str
    as_of: date
    ask: str
    verdict: Verdict
    rule: str
    revision: int | None
    basis: Evidence | None
    clause: Evidence | None
    evidence: tuple[Evidence, ...]
    language: str = field(default="en", repr=False)


@dataclass(frozen=True, slots=True)
class ClauseAnswer:
    """What the clauses alone say to an ask: the verdict, its clause, and the words of that which match."""

    verdict: Verdict
    ref: str = ""
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Corpus:
    sources: tuple[Source, ...]
    indexed: Indexed
    kinds: Mapping[int, ClauseKind]


@dataclass(frozen=True)
class _Found:
    """What of a corpus matches the ask, best first."""

    corpus: _Corpus
    asked: tuple[AskedWord, ...]
    scores: tuple[Score, ...]

    def evidence(self, score: Score, words: BoundaryWords) -> Evidence:
        """Give a text of the corpus with what is shown of it."""
        source = self.corpus.sources[score.text]
        return Evidence(
            kind=source.kind,
            id=source.id,
            ref=source.ref,
            text=source.text,
            in_force_from=source.on,
            decision=source.decision,
            score=score.rank / WHOLE,
            clause_kind=source.clause_kind,
            condition=source.condition,
            words=words.matching(f"{source.text}, {source.condition}", self.asked),
            steps=source.steps,
        )


def check_boundary(reading: Reading, key: str, ask: str, day: date, words: BoundaryWords) -> BoundaryCheck:
    """Give the verdict on an ask as of a day; raises `Refused("unknown_engagement")`."""
    engagement = engagement_by_key(reading, key)
    revision = revision_on(revisions_of(reading, engagement.id), day)
    clauses, rest = _clauses(reading, engagement, revision, words), _rest(reading, engagement, day, words)
    found, others = _find(ask, clauses, clauses, words), _find(ask, rest, clauses, words)
    earlier = [score for score in others.scores if rest.sources[score.text].kind in EARLIER]
    ruled = ruling(found.scores, clauses.kinds, earlier)
    basis = _basis(ruled, found, others, words)
    return BoundaryCheck(
        engagement=engagement.key,
        as_of=day,
        ask=ask,
        verdict=ruled.verdict,
        rule=_rule_said(ruled.verdict, basis, revision, day),
        revision=revision.number if revision else None,
        basis=basis,
        clause=_held_against(ruled, found, others, words) if ruled.verdict is Verdict.ASKED_BEFORE else basis,
        evidence=_shown((found, others), words),
        language=reading.get(Client, engagement.client_id).language,
    )


def clause_answers(
    reading: Reading, engagement: Engagement, revision: ScopeRevision, words: BoundaryWords
) -> Callable[[str], ClauseAnswer]:
    """Give a function that answers asks by the clauses of a revision alone; its answers hold, so they are kept."""

    def made() -> Callable[[str], ClauseAnswer]:
        clauses = _clauses(reading, engagement, revision, words)

        @lru_cache(maxsize=_KEPT)
        def answer(ask: str) -> ClauseAnswer:
            found = _find(ask, clauses, clauses, words)
            ruled = ruling(found.scores, clauses.kinds)
            basis = _basis(ruled, found, found, words)
            return ClauseAnswer(ruled.verdict, basis.ref, basis.words) if basis else ClauseAnswer(ruled.verdict)

        return answer

    return cast("Callable[[str], ClauseAnswer]", words.kept(("answers", revision.id), made))


def _find(ask: str, texts: _Corpus, clauses: _Corpus, words: BoundaryWords) -> _Found:
    asked = words.asked(ask, texts.indexed)
    return _Found(texts, asked, scores(asked, weights(asked, clauses.indexed.texts), texts.indexed.texts))


def _shown(found: Iterable[_Found], words: BoundaryWords) -> tuple[Evidence, ...]:
    good = [(score, one) for one in found for score in one.scores if score.proof >= THRESHOLD]
    best = sorted(good, key=lambda pair: -pair[0].rank)[:_MOST]
    return tuple(one.evidence(score, words) for score, one in best)


def _basis(ruled: Ruling, clauses: _Found, others: _Found, words: BoundaryWords) -> Evidence | None:
    if ruled.text is None:
        return None
    found = others if ruled.verdict is Verdict.ASKED_BEFORE else clauses
    return found.evidence({score.text: score for score in found.scores}[ruled.text], words)


def _held_against(ruled: Ruling, clauses: _Found, others: _Found, words: BoundaryWords) -> Evidence | None:
    """Give the clause in force that an earlier request was held against, else the one that matches best."""
    assert ruled.text is not None
    held = others.corpus.sources[ruled.text].held.casefold()
    scored = {score.text: score for score in clauses.scores}
    named = [number for number, one in enumerate(clauses.corpus.sources) if held and one.ref.casefold() == held]
    good = [score for score in clauses.scores if score.proof >= THRESHOLD]
    best = [scored.get(number, Score(number, 0, 0)) for number in named] + good
    return clauses.evidence(best[0], words) if best else None


NO_SCOPE = "No scope is in force on {day}; until one is issued, nothing is excluded."
RULES = {
    Verdict.EXCLUDED: "Clause {ref} excludes it; an exclusion within 10 % of the best match decides.",
    Verdict.CONDITIONAL: "Clause {ref} speaks to it on a condition, and no exclusion comes within 10 % of it.",
    Verdict.INCLUDED: "Clause {ref} matches best, and no exclusion or condition comes within 10 % of it.",
    Verdict.ASKED_BEFORE: "It was asked before, at least as close as any clause: {decision}.",
    Verdict.NO_CLAUSE: "No clause in force reaches the threshold of a match.",
}


def _rule_said(verdict: Verdict, basis: Evidence | None, revision: ScopeRevision | None, day: date) -> str:
    if basis is None:
        return RULES[verdict] if revision else NO_SCOPE.format(day=day)
    decision = f"{basis.ref} {basis.decision}" if basis.kind == ORDER else basis.decision
    return RULES[verdict].format(ref=basis.ref, decision=decision.rstrip("."))


def _clauses(reading: Reading, engagement: Engagement, revision: ScopeRevision | None, words: BoundaryWords) -> _Corpus:
    """Give the clauses of a revision, which never change."""
    key = (CLAUSE, engagement.id, revision.id if revision else None)

    def made() -> _Corpus:
        return _corpus(map(clause_source, items_of(reading, revision) if revision else ()), words)

    return cast("_Corpus", words.kept(key, made))


def _rest(reading: Reading, engagement: Engagement, day: date, words: BoundaryWords) -> _Corpus:
    """Give what else is recorded by the day; it is made anew after every command."""
    last = reading.history(None, 1)
    key = ("rest", engagement.id, day, last[0].seq if last else 0)
    return cast("_Corpus", words.kept(key, lambda: _corpus(recorded(reading, engagement, day), words)))


def _corpus(sources: Iterable[Source], words: BoundaryWords) -> _Corpus:
    made = tuple(sources)
    kinds = {number: one.clause_kind for number, one in enumerate(made) if one.clause_kind is not None}
    return _Corpus(made, words.index(f"{one.text}, {one.condition}" for one in made), kinds)
