"""The boundary check in words: the verdict, the rule that gave it, and a row for each piece of evidence."""

from __future__ import annotations

from datetime import date

from engagement_desk.application.conditions import with_condition
from engagement_desk.application.queries.boundary_check import BoundaryCheck, Evidence
from engagement_desk.application.queries.boundary_sources import CLAUSE, DECISION, DELIVERABLE, ORDER, REQUEST
from engagement_desk.domain.kinds import ClauseKind
from engagement_desk.domain.rules.boundary_check import Verdict
from engagement_desk.ui.pages.brief_decided import decision_said, reason_said
from engagement_desk.ui.pages.brief_words import KIND_TAGS
from engagement_desk.ui.pages.scope_words import revision_said
from engagement_desk.ui.place import Place
from engagement_desk.ui.text import day, mark, plain, quoted, tr
from engagement_desk.ui.widgets.door_rows import Door

STATES = {
    Verdict.EXCLUDED: "risk",
    Verdict.CONDITIONAL: "warn",
    Verdict.INCLUDED: "ok",
    Verdict.ASKED_BEFORE: "asked",
    Verdict.NO_CLAUSE: "silent",
}
_BY_CLAUSE: dict[ClauseKind | None, str] = {
    ClauseKind.EXCLUDED: mark("Excluded by {ref}"),
    ClauseKind.CONDITIONAL: mark("On a condition, by {ref}"),
    ClauseKind.ASSUMPTION: mark("Assumed, by {ref}"),
    ClauseKind.CLIENT_OBLIGATION: mark("The client’s part, by {ref}"),
    ClauseKind.INCLUDED: mark("Included by {ref}"),
}
_TAGS = {
    REQUEST: (mark("asked"), "asked"),
    ORDER: (mark("ordered"), "asked"),
    DELIVERABLE: (mark("deliverable"), "muted"),
    DECISION: (mark("decided"), "muted"),
}
_LONGEST, _LONGEST_TIP, _LONGEST_SAID = 300, 2_000, 60


def verdict_said(found: BoundaryCheck) -> str:
    """Say the verdict in a line: Excluded by 3.2."""
    basis = found.basis
    if basis is None:
        return tr("No clause speaks to this")
    if basis.kind == ORDER:
        return tr("Asked before: {number}").format(number=basis.ref)
    if basis.kind == REQUEST:
        return tr("Asked before, on {day}").format(day=day(basis.in_force_from, year=True))
    return tr(_BY_CLAUSE[basis.clause_kind]).format(ref=basis.ref)


def rule_said(found: BoundaryCheck) -> str:
    """Say the rule that gave the verdict, and which scope it was asked of."""
    scope = tr("Scope r{n} on {day}.").format(n=found.revision, day=day(found.as_of, year=True))
    rule = reason_said(found)
    return f"{rule} {scope}" if found.revision is not None else rule


def condition_said(found: BoundaryCheck) -> str:
    """Say the condition of the clause that the verdict rests on, empty where it has none."""
    condition = found.basis.condition if found.basis is not None and found.basis.kind == CLAUSE else ""
    return tr("Condition: {text}").format(text=_cut(condition, _LONGEST)) if condition else ""


def held_said(found: BoundaryCheck) -> str:
    """Say what a request is held against when it is logged."""
    if found.clause is None:
        return tr("Logs it as a request that no clause speaks to")
    return tr("Logs it as a request, held against {ref}").format(ref=found.clause.ref)


def copied_said(found: BoundaryCheck) -> str:
    """Say which reply was copied."""
    if found.clause is None:
        return tr("Copied a reply with the four ways on")
    return tr("Copied a reply that cites {ref}").format(ref=found.clause.ref)


def logged_said(key: str, words: str, ref: str, on: date | None) -> str:
    """Say which request was logged, what it is held against, and its day where that is not today (None)."""
    said = tr("Logged for {key}: “{words}”").format(key=key, words=_cut(words, _LONGEST_SAID))
    if ref:
        said += tr(", held against {ref}").format(ref=ref)
    return said + (tr(", asked on {day}").format(day=day(on, year=True)) if on is not None else "")


def evidence_doors(found: BoundaryCheck) -> list[Door]:
    """Give the evidence, best first; each row leads to what it stands for."""
    return [_clause(found, one) if one.kind == CLAUSE else _other(found.engagement, one) for one in found.evidence]


def _clause(found: BoundaryCheck, one: Evidence) -> Door:
    assert one.clause_kind is not None
    tag, state = KIND_TAGS[one.clause_kind]
    text = with_condition(one.text, one.condition, tr("{clause}, if {condition}"))
    since = tr("since {day}").format(day=day(one.in_force_from, year=True))
    place = Place("engagement", found.engagement, "Scope", f"revision:{found.revision}:{one.ref}")
    return Door(
        one.id,
        _cut(text),
        one.ref,
        f"{revision_said(found.revision)} · {since}",
        tag=tr(tag),
        tag_state=state,
        place=place,
        marked=one.words,
        tip=_tip(text),
    )


def _other(key: str, one: Evidence) -> Door:
    tag, state = _TAGS[one.kind]
    text = quoted(_cut(one.text)) if one.kind == REQUEST else _cut(one.text)
    made = day(one.in_force_from, year=True) if one.in_force_from is not None else ""
    aside = tr("due {day}").format(day=made) if made and one.kind == DELIVERABLE else made
    return Door(
        one.id,
        text,
        one.ref,
        aside,
        note=_cut(decision_said(one)),
        tag=tr(tag),
        tag_state=state,
        place=_place(key, one),
        marked=one.words,
        tip=_tip(one.text),
    )


def _place(key: str, one: Evidence) -> Place:
    if one.kind == DELIVERABLE:
        return Place("engagement", key, "Deliverables", one.id)
    if one.kind == DECISION:
        return Place("engagement", key, "Log", one.id)
    return Place("engagement", key, "Scope", one.ref if one.kind == ORDER else f"request:{one.id}")


def _cut(text: str, longest: int = _LONGEST) -> str:
    line = plain(text)
    return line if len(line) <= longest else f"{line[: longest - 1]}…"


def _tip(text: str) -> str:
    return _cut(text, _LONGEST_TIP) if len(text) > _LONGEST else ""
