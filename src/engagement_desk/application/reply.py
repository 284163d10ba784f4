"""The reply to a client's ask: it cites the clause and offers the ways on (SPEC §4); to be read before it is sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from engagement_desk.application.queries.boundary_check import BoundaryCheck, Evidence
from engagement_desk.application.queries.boundary_sources import ORDER
from engagement_desk.domain.kinds import ClauseKind
from engagement_desk.domain.rules.boundary_check import Verdict

WriteDay = Callable[[date], str]
Say = Callable[[str], str]
Decided = Callable[[Evidence], str]

_LONGEST_ASK = 240
_THANKS = "Thank you for raising this: “{ask}”"
_SAID: dict[ClauseKind | None, str] = {
    ClauseKind.EXCLUDED: "The scope we agreed leaves it out.",
    ClauseKind.CONDITIONAL: "The scope we agreed covers it on a condition.",
    ClauseKind.ASSUMPTION: "The scope we agreed assumes something here.",
    ClauseKind.CLIENT_OBLIGATION: "The scope we agreed leaves this part to you.",
    ClauseKind.INCLUDED: "It is within the scope we agreed.",
}
_CLAUSE = "Clause {ref} of scope revision {revision}, in force from {since}, reads: “{text}”."
_CONDITION = "Its condition: {condition}."
_ASKED = "You asked for it before, on {day}: “{text}”. What became of it: {decision}."
_ORDERED = "There is a change order for it, {ref}, “{text}”: {decision}."
_NO_CLAUSE = "No clause of the scope we agreed, revision {revision}, speaks to it."
_NO_SCOPE = "No scope is agreed between us yet that would cover it or leave it out."
_WAYS = {
    Verdict.EXCLUDED: "There are four ways to have it all the same:",
    Verdict.CONDITIONAL: "Once that holds, it is in scope. If it cannot, there are four ways on:",
    Verdict.INCLUDED: "I take it up within the hours we agreed. Should it grow beyond that, there are four ways on:",
    Verdict.ASKED_BEFORE: "If it is still wanted, or has grown since, there are four ways on:",
    Verdict.NO_CLAUSE: "Before any work begins, let us choose one of four ways:",
}
_OPTIONS = (
    "Change order: I send you its price and its effect on the dates, and begin once both of us approve it.",
    "Swap: it takes the place of work of the same size that we agreed on, and you choose which.",
    "Defer: I note it, and we settle it with the next revision of the scope.",
    "Goodwill: if it is small, I do it this once at no charge, and the scope stays as it is.",
)
_CLOSE = "Which of them suits you?"


TEXTS = (
    *(_THANKS, *_SAID.values(), _CLAUSE, _CONDITION, _ASKED, _ORDERED, _NO_CLAUSE, _NO_SCOPE),
    *(*_WAYS.values(), *_OPTIONS, _CLOSE),
)
"""All of its sentences, to be translated."""


@dataclass(frozen=True, slots=True)
class Words:
    """How days are written, sentences translated, and what was decided on an earlier thing said."""

    day: WriteDay
    say: Say = str
    decided: Decided = lambda one: one.decision


def reply_to(found: BoundaryCheck, words: Words) -> str:
    """Give the reply as paragraphs of plain text."""
    say = words.say
    options = "\n".join(f"{number}. {say(option)}" for number, option in enumerate(_OPTIONS, 1))
    ways = f"{say(_WAYS[found.verdict])}\n{options}"
    said = " ".join(_verdict(found, words))
    return "\n\n".join((say(_THANKS).format(ask=_short(found.ask)), said, ways, say(_CLOSE))) + "\n"


def _verdict(found: BoundaryCheck, words: Words) -> list[str]:
    if found.basis is None:
        return [words.say(_NO_CLAUSE).format(revision=found.revision) if found.revision else words.say(_NO_SCOPE)]
    said = [_earlier(found.basis, found.as_of, words)] if found.verdict is Verdict.ASKED_BEFORE else []
    return said if found.clause is None else [*said, *_cited(found.clause, found, words)]


def _earlier(basis: Evidence, as_of: date, words: Words) -> str:
    pattern = words.say(_ORDERED if basis.kind == ORDER else _ASKED)
    day, decision = words.day(basis.in_force_from or as_of), _unended(words.decided(basis))
    return pattern.format(day=day, ref=basis.ref, text=_short(basis.text), decision=decision)


def _cited(clause: Evidence, found: BoundaryCheck, words: Words) -> list[str]:
    since = words.day(clause.in_force_from or found.as_of)
    cited = words.say(_CLAUSE).format(ref=clause.ref, revision=found.revision, since=since, text=_unended(clause.text))
    condition = [words.say(_CONDITION).format(condition=_unended(clause.condition))] if clause.condition else []
    return [words.say(_SAID[clause.clause_kind]), cited, *condition]


def _unended(text: str) -> str:
    return _plain(text).rstrip(".")


def _short(text: str) -> str:
    line = _plain(text)
    return line if len(line) <= _LONGEST_ASK else f"{line[: _LONGEST_ASK - 1]}…"


def _plain(text: str) -> str:
    """Give a text as one line without control characters, which a mail would choke on."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())
