"""The kinds of the log as a table: their names, fields, how they are closed, and what an empty one says."""

from __future__ import annotations

from dataclasses import dataclass

from engagement_desk.application.commands.log import AI_KINDS, AI_REASONS, LEVELS
from engagement_desk.domain.kinds import LogKind
from engagement_desk.ui.text import mark
from engagement_desk.ui.widgets.form_fields import FieldKind, FieldSpec

Rows = tuple[tuple[FieldSpec, ...], ...]

_NONE: tuple[tuple[str, object], ...] = (("–", ""),)
_AI_WORDS: dict[str, str] = {
    "prompt": mark("Prompt"),
    "retrieval": mark("Retrieval"),
    "fine_tuning": mark("Fine-tuning"),
    "agent": mark("Agent"),
    "existing_api": mark("Existing API"),
    "deterministic_rule": mark("Deterministic rule"),
    "not_an_ai_case": mark("Not an AI case"),
    "high_stakes_without_review": mark("High stakes without review"),
    "low_volume": mark("Low volume"),
    "latency_or_cost": mark("Latency or cost"),
    "no_ground_truth": mark("No ground truth"),
    "other": mark("Other"),
}
_LEVEL_WORDS: dict[str, str] = {"low": mark("Low"), "medium": mark("Medium"), "high": mark("High")}


def _chosen(words: dict[str, str], values: tuple[str, ...]) -> tuple[tuple[str, object], ...]:
    return _NONE + tuple((words[value], value) for value in values)


def _note(name: str, label: str, placeholder: str = "") -> FieldSpec:
    return FieldSpec(name, label, FieldKind.NOTE, placeholder=placeholder)


def _heading(label: str, placeholder: str = "") -> FieldSpec:
    return FieldSpec("text", label, FieldKind.HEADING, placeholder=placeholder)


_OWNER = FieldSpec("owner", mark("Owner"), placeholder=mark("Who sees to it"))
_DUE = FieldSpec("due", mark("Due"), FieldKind.DAY, placeholder="2026-09-30")
_ON = FieldSpec("on", mark("Made on"), FieldKind.DAY, clears=False)
_WEEK = FieldSpec("week", mark("Week of"), FieldKind.DAY, placeholder=mark("this week"), clears=False)


@dataclass(frozen=True, slots=True)
class KindSpec:
    """One kind. `closes` is the verb that ends a line, empty where none does; its words come from `closing_field`.

    `counts_open`: the number beside the kind is that of the lines that are open. `wordless`: what is said where it
    is to be closed without words; empty where that is allowed.
    """

    title: str
    one: str
    rows: Rows
    empty: str
    closes: str = ""
    closed: str = ""
    closing_field: str = "done_text"
    counts_open: bool = False
    wordless: str = ""


KINDS: dict[LogKind, KindSpec] = {
    LogKind.DECISION: KindSpec(
        mark("Decisions"),
        mark("decision"),
        (
            (_heading(mark("Decision")),),
            (_note("context", mark("Context"), mark("What it was about")),),
            (
                FieldSpec(
                    "options",
                    mark("Options considered, one a line"),
                    FieldKind.LINES,
                    placeholder=mark("One option a line"),
                ),
            ),
            (FieldSpec("chosen", mark("Chosen")),),
            (_note("because", mark("Because"), mark("Why, and why the others were rejected")),),
            (_note("summary", mark("In plain words"), mark("As the board would read it")),),
            (
                FieldSpec("ai_kind", mark("AI: kind of answer"), FieldKind.CHOICE, words=_chosen(_AI_WORDS, AI_KINDS)),
                FieldSpec("ai_reason", mark("AI: reason"), FieldKind.CHOICE, words=_chosen(_AI_WORDS, AI_REASONS)),
            ),
            (FieldSpec("value_cents", mark("Value"), FieldKind.MONEY, placeholder=mark("Avoided or gained")), _ON),
            (FieldSpec("basis", mark("Basis of the value"), placeholder=mark("Where the figure comes from")),),
            (_note("outcome", mark("Outcome"), mark("What came of it")),),
        ),
        mark("No decisions yet. Ctrl+N keeps one: what was chosen, from what, and why?"),
        closes=mark("Record outcome"),
        closed=mark("settled"),
        closing_field="outcome",
        wordless=mark("Write what came of it, then press Ctrl+Enter again."),
    ),
    LogKind.QUESTION: KindSpec(
        mark("Questions"),
        mark("question"),
        ((_heading(mark("Question")),), (_OWNER, _DUE), (_note("done_text", mark("Answer")),), (_ON,)),
        mark("No open questions. Ctrl+N asks one: who owes the answer, by when?"),
        closes=mark("Record answer"),
        wordless=mark("Write the answer, then press Ctrl+Enter again."),
        closed=mark("answered"),
        counts_open=True,
    ),
    LogKind.PRIORITY: KindSpec(
        mark("Priorities"),
        mark("priority"),
        ((_heading(mark("Priority")),), (_WEEK, _DUE), (_OWNER,), (_note("done_text", mark("What came of it")),)),
        mark("No priorities this week. Ctrl+N sets one: what matters most until Sunday?"),
        closes=mark("Mark as done"),
        closed=mark("done"),
        counts_open=True,
    ),
    LogKind.NEXT_STEP: KindSpec(
        mark("Next steps"),
        mark("next step"),
        ((_heading(mark("Next step")),), (_WEEK, _DUE), (_OWNER,), (_note("done_text", mark("What came of it")),)),
        mark("No next steps. Ctrl+N keeps one: who does what before the next call?"),
        closes=mark("Mark as done"),
        closed=mark("done"),
        counts_open=True,
    ),
    LogKind.RISK: KindSpec(
        mark("Risks"),
        mark("risk"),
        (
            (_heading(mark("Risk")),),
            (
                FieldSpec("probability", mark("Probability"), FieldKind.CHOICE, words=_chosen(_LEVEL_WORDS, LEVELS)),
                FieldSpec("impact", mark("Impact"), FieldKind.CHOICE, words=_chosen(_LEVEL_WORDS, LEVELS)),
            ),
            (_OWNER, _ON),
            (_note("action", mark("Action"), mark("What is done about it")),),
            (_note("done_text", mark("How it ended")),),
        ),
        mark("No risks. Ctrl+N keeps one: how likely, how bad, and who acts?"),
        closes=mark("Close risk"),
        closed=mark("closed"),
        counts_open=True,
    ),
    LogKind.INCIDENT: KindSpec(
        mark("Incidents"),
        mark("incident"),
        (
            (_heading(mark("Incident")),),
            (
                FieldSpec(
                    "is_ai", mark("Was AI involved"), FieldKind.CHOICE, words=((mark("No"), False), (mark("Yes"), True))
                ),
                _ON,
            ),
            (_note("cause", mark("Cause")),),
            (_note("effect", mark("Effect")),),
            (_note("change", mark("What changed because of it")),),
            (_note("done_text", mark("How it ended")),),
        ),
        mark("No incidents. Ctrl+N keeps one: what caused it, what it did, and what changed?"),
        closes=mark("Close incident"),
        closed=mark("closed"),
    ),
    LogKind.OBJECTIVE: KindSpec(
        mark("Objectives"),
        mark("objective"),
        (
            (_heading(mark("Objective")),),
            (_note("target", mark("Target"), mark("A figure that can be measured")),),
            (_note("actual", mark("Actual"), mark("Where it stands")),),
            (FieldSpec("source", mark("Source of the figure")),),
            (_ON,),
        ),
        mark("No objectives. Ctrl+N sets one: which figure, and where does it come from?"),
        closes=mark("Close objective"),
        closed=mark("closed"),
        closing_field="actual",
        wordless=mark("Write where it stands, then press Ctrl+Enter again."),
    ),
    LogKind.OUTCOME: KindSpec(
        mark("Outcomes"),
        mark("outcome"),
        (
            (_heading(mark("Project, and what came of it"), mark("What went right, and what went wrong")),),
            (FieldSpec("confirmed_by", mark("Confirmed by"), placeholder=mark("Who can be asked")),),
            (_ON,),
        ),
        mark("No outcomes yet. Ctrl+N keeps one: which project, what came of it, who confirms it?"),
    ),
}
NOTHING = mark("Nothing in the log. Ctrl+N keeps the first decision.")
LEVEL_WORDS = _LEVEL_WORDS
