"""The reply to a client's ask: it cites the clause and offers the ways on (SPEC §4); to be read before it is sent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from engagement_desk.application.queries.boundary_check import BoundaryCheck, Evidence
from engagement_desk.application.queries.boundary_sources import ORDER
from engagement_desk.domain.kinds import ClauseKind
from engagement_desk.domain.rules.boundary_check import Verdict

WriteDay = Callable[[date], str]

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


def reply_to(found: BoundaryCheck, write_day: WriteDay) -> str:
    """Give the reply as paragraphs of plain text, with days as `write_day` writes them."""
    options = "\n".join(f"{number}. {option}" for number, option in enumerate(_OPTIONS, 1))
    ways = f"{_WAYS[found.verdict]}\n{options}"
    said = " ".join(_verdict(found, write_day))
    return "\n\n".join((_THANKS.format(ask=_short(found.ask)), said, ways, _CLOSE)) + "\n"


def _verdict(found: BoundaryCheck, write_day: WriteDay) -> list[str]:
    if found.basis is None:
        return [_NO_CLAUSE.format(revision=found.revision) if found.revision else _NO_SCOPE]
    said = [_earlier(found.basis, found.as_of, write_day)] if found.verdict is Verdict.ASKED_BEFORE else []
    return said if found.clause is None else [*said, *_cited(found.clause, found, write_day)]


def _earlier(basis: Evidence, as_of: date, write_day: WriteDay) -> str:
    pattern = _ORDERED if basis.kind == ORDER else _ASKED
    day, decision = write_day(basis.in_force_from or as_of), _unended(basis.decision)
    return pattern.format(day=day, ref=basis.ref, text=_short(basis.text), decision=decision)


def _cited(clause: Evidence, found: BoundaryCheck, write_day: WriteDay) -> list[str]:
    since = write_day(clause.in_force_from or found.as_of)
    cited = _CLAUSE.format(ref=clause.ref, revision=found.revision, since=since, text=_unended(clause.text))
    condition = [_CONDITION.format(condition=_unended(clause.condition))] if clause.condition else []
    return [_SAID[clause.clause_kind], cited, *condition]


def _unended(text: str) -> str:
    return _plain(text).rstrip(".")


def _short(text: str) -> str:
    line = _plain(text)
    return line if len(line) <= _LONGEST_ASK else f"{line[: _LONGEST_ASK - 1]}…"


def _plain(text: str) -> str:
    """Give a text as one line without control characters, which a mail would choke on."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())
