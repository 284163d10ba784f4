"""The rule that gave a verdict, and how far what was asked before has come, in the language of the window (SPEC §4)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from engagement_desk.application.queries.boundary_check import NO_SCOPE, RULES, BoundaryCheck, Evidence
from engagement_desk.application.queries.boundary_sources import ORDER, Step
from engagement_desk.ui.text import day, mark, tr

Say = Callable[[str], str]
_in_window = partial(day, year=True)

_STATES = {
    "draft": mark("draft"),
    "sent": mark("sent"),
    "approved": mark("approved"),
    "declined": mark("declined"),
    "withdrawn": mark("withdrawn"),
    "not_answered_yet": mark("not answered yet"),
    "answered": mark("answered"),
    "planned": mark("planned"),
    "in_progress": mark("in progress"),
    "submitted": mark("submitted"),
    "accepted": mark("accepted"),
    "rejected": mark("rejected"),
}
_SINCE = {
    "sent": mark("sent on {day}"),
    "approved": mark("approved on {day}"),
    "declined": mark("declined on {day}"),
    "withdrawn": mark("withdrawn on {day}"),
    "answered": mark("answered on {day}"),
}


def reason_said(found: BoundaryCheck) -> str:
    """Say the rule that gave a verdict."""
    basis = found.basis
    if basis is None:
        return tr(RULES[found.verdict]) if found.revision else tr(NO_SCOPE).format(day=day(found.as_of, year=True))
    decision = decision_said(basis)
    said = f"{basis.ref} {decision}" if basis.kind == ORDER else decision
    return tr(RULES[found.verdict]).format(ref=basis.ref, decision=said.rstrip("."))


def decision_said(one: Evidence, say: Say = tr, write: Callable[[date], str] = _in_window) -> str:
    """Say how far an earlier thing has come (CO-001 sent on 3 Sep 2026; CO-002 draft), or what a person wrote of it."""
    if not one.steps:
        return one.decision
    return "; ".join(f"{step.order} {_step_said(step, say, write)}".lstrip() for step in one.steps)


def _step_said(step: Step, say: Say, write: Callable[[date], str]) -> str:
    if step.on is None:
        return say(_STATES[step.state])
    return say(_SINCE[step.state]).format(day=write(step.on))
