"""Prints how often the boundary check is right, over the asks that may tune it and over those that judge it.

`python -m benchmarks.boundary [--misses]`
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engagement_desk.application.boundary import BoundaryWords, Indexed, read_word_lists
from engagement_desk.domain.kinds import ClauseKind
from engagement_desk.domain.rules.boundary_check import VERDICTS, Verdict, ruling, scores, weights
from engagement_desk.store.lexicon import FtsLexicon
from engagement_desk.system.paths import resources_dir

_HERE = Path(__file__).parent
_TOP = 3
Clause = Mapping[str, Any]


@dataclass
class Tally:
    """How many asks there were of a sort, and how often the check was right."""

    covered: int = 0
    first: int = 0
    among_three: int = 0
    verdicts: int = 0
    uncovered: int = 0
    none_said: int = 0
    removed: int = 0
    none_when_removed: int = 0

    def said(self) -> str:
        """Give the figures in one line."""
        whole, right = self.covered + self.uncovered, self.verdicts + self.none_said
        return (
            f"{whole} asks, {self.uncovered} covered by no clause: right clause first "
            f"{_share(self.first, self.covered)}, among three {_share(self.among_three, self.covered)}; "
            f"verdict right {_share(right, whole)}; no clause rightly said {_share(self.none_said, self.uncovered)}, "
            f"with the right clause taken out {_share(self.none_when_removed, self.removed)}"
        )


def _share(part: int, whole: int) -> str:
    return f"{100 * part / max(whole, 1):.1f} %"


class Scope:
    """The clauses of one scope, indexed."""

    def __init__(self, clauses: Sequence[Clause], words: BoundaryWords) -> None:
        """Index them."""
        self.clauses, self._words = clauses, words
        self._indexed: Indexed = words.index(f"{one['text']}, {one.get('condition', '')}" for one in clauses)
        self._kinds = {number: ClauseKind(one["kind"]) for number, one in enumerate(clauses)}

    def check(self, ask: str) -> tuple[list[str], Verdict]:
        """Give the references, best first, and the verdict."""
        asked = self._words.asked(ask, self._indexed)
        found = scores(asked, weights(asked, self._indexed.texts), self._indexed.texts)
        return [str(self.clauses[score.text]["ref"]) for score in found], ruling(found, self._kinds).verdict


def measure(*, tune: bool, misses: bool = False) -> Tally:
    """Judge every ask of one half."""
    scopes = tomllib.loads((_HERE / "scopes.toml").read_text(encoding="utf-8"))
    asks = tomllib.loads((_HERE / "asks.toml").read_text(encoding="utf-8"))
    words = BoundaryWords(read_word_lists(resources_dir() / "boundary"), FtsLexicon())
    tally = Tally()
    for name, wanted in asks.items():
        clauses = scopes[name]["clause"]
        scope = Scope(clauses, words)
        for one in wanted["asks"]:
            if one.get("tune", False) is tune:
                _judge(tally, one, scope, words, misses=misses and tune)
    return tally


def _judge(tally: Tally, one: Mapping[str, Any], scope: Scope, words: BoundaryWords, *, misses: bool) -> None:
    right = list(one["clause"])
    refs, verdict = scope.check(one["ask"])
    if not right:
        tally.uncovered += 1
        tally.none_said += verdict is Verdict.NO_CLAUSE
        if misses and verdict is not Verdict.NO_CLAUSE:
            print("not covered, but", verdict.value, refs[0], "|", one["ask"])
        return
    expected = VERDICTS[ClauseKind(next(clause["kind"] for clause in scope.clauses if clause["ref"] == right[0]))]
    tally.covered += 1
    tally.first += refs[:1] != [] and refs[0] in right
    tally.among_three += bool(set(refs[:_TOP]) & set(right))
    tally.verdicts += verdict is expected
    rest = Scope([clause for clause in scope.clauses if clause["ref"] not in right], words)
    without, said = rest.check(one["ask"])
    tally.removed += 1
    tally.none_when_removed += said is Verdict.NO_CLAUSE
    if misses and (verdict is not expected or refs[:1] == [] or refs[0] not in right):
        print("wanted", right, expected.value, "got", refs[:_TOP], verdict.value, "|", one["ask"])
    if misses and said is not Verdict.NO_CLAUSE:
        print("without", right, "got", without[0], said.value, "|", one["ask"])


if __name__ == "__main__":
    show = "--misses" in sys.argv
    print("tuned on: ", measure(tune=True, misses=show).said())
    print("judged by:", measure(tune=False).said())
