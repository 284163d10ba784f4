"""The kinds of the log as a table: their names, fields, how they are closed, and what an empty one says."""

from __future__ import annotations

from dataclasses import dataclass

from engagement_desk.application.commands.log import AI_KINDS, AI_REASONS, LEVELS
from engagement_desk.domain.kinds import LogKind
from engagement_desk.ui.widgets.form_fields import FieldKind, FieldSpec

Rows = tuple[tuple[FieldSpec, ...], ...]

_NONE: tuple[tuple[str, object], ...] = (("–", ""),)
_AI_WORDS: dict[str, str] = {
    "prompt": "Prompt",
    "retrieval": "Retrieval",
    "fine_tuning": "Fine-tuning",
    "agent": "Agent",
    "existing_api": "Existing API",
    "deterministic_rule": "Deterministic rule",
    "not_an_ai_case": "Not an AI case",
    "high_stakes_without_review": "High stakes without review",
    "low_volume": "Low volume",
    "latency_or_cost": "Latency or cost",
    "no_ground_truth": "No ground truth",
    "other": "Other",
}
_LEVEL_WORDS: dict[str, str] = {"low": "Low", "medium": "Medium", "high": "High"}


def _chosen(words: dict[str, str], values: tuple[str, ...]) -> tuple[tuple[str, object], ...]:
    return _NONE + tuple((words[value], value) for value in values)


def _note(name: str, label: str, placeholder: str = "") -> FieldSpec:
    return FieldSpec(name, label, FieldKind.NOTE, placeholder=placeholder)


def _heading(label: str, placeholder: str = "") -> FieldSpec:
    return FieldSpec("text", label, FieldKind.HEADING, placeholder=placeholder)


_OWNER = FieldSpec("owner", "Owner", placeholder="Who sees to it")
_DUE = FieldSpec("due", "Due", FieldKind.DAY, placeholder="2026-09-30")
_ON = FieldSpec("on", "Made on", FieldKind.DAY, clears=False)
_WEEK = FieldSpec("week", "Week of", FieldKind.DAY, placeholder="this week", clears=False)


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
        "Decisions",
        "decision",
        (
            (_heading("Decision"),),
            (_note("context", "Context", "What it was about"),),
            (FieldSpec("options", "Options considered, one a line", FieldKind.LINES, placeholder="One option a line"),),
            (FieldSpec("chosen", "Chosen"),),
            (_note("because", "Because", "Why, and why the others were rejected"),),
            (_note("summary", "In plain words", "As the board would read it"),),
            (
                FieldSpec("ai_kind", "AI: kind of answer", FieldKind.CHOICE, words=_chosen(_AI_WORDS, AI_KINDS)),
                FieldSpec("ai_reason", "AI: reason", FieldKind.CHOICE, words=_chosen(_AI_WORDS, AI_REASONS)),
            ),
            (FieldSpec("value_cents", "Value", FieldKind.MONEY, placeholder="Avoided or gained"), _ON),
            (FieldSpec("basis", "Basis of the value", placeholder="Where the figure comes from"),),
            (_note("outcome", "Outcome", "What came of it"),),
        ),
        "No decisions yet. Ctrl+N keeps one: what was chosen, from what, and why?",
        closes="Record outcome",
        closed="settled",
        closing_field="outcome",
        wordless="Write what came of it, then press Ctrl+Enter again.",
    ),
    LogKind.QUESTION: KindSpec(
        "Questions",
        "question",
        ((_heading("Question"),), (_OWNER, _DUE), (_note("done_text", "Answer"),), (_ON,)),
        "No open questions. Ctrl+N asks one: who owes the answer, by when?",
        closes="Record answer",
        wordless="Write the answer, then press Ctrl+Enter again.",
        closed="answered",
        counts_open=True,
    ),
    LogKind.PRIORITY: KindSpec(
        "Priorities",
        "priority",
        ((_heading("Priority"),), (_WEEK, _DUE), (_OWNER,), (_note("done_text", "What came of it"),)),
        "No priorities this week. Ctrl+N sets one: what matters most until Sunday?",
        closes="Mark as done",
        closed="done",
        counts_open=True,
    ),
    LogKind.NEXT_STEP: KindSpec(
        "Next steps",
        "next step",
        ((_heading("Next step"),), (_WEEK, _DUE), (_OWNER,), (_note("done_text", "What came of it"),)),
        "No next steps. Ctrl+N keeps one: who does what before the next call?",
        closes="Mark as done",
        closed="done",
        counts_open=True,
    ),
    LogKind.RISK: KindSpec(
        "Risks",
        "risk",
        (
            (_heading("Risk"),),
            (
                FieldSpec("probability", "Probability", FieldKind.CHOICE, words=_chosen(_LEVEL_WORDS, LEVELS)),
                FieldSpec("impact", "Impact", FieldKind.CHOICE, words=_chosen(_LEVEL_WORDS, LEVELS)),
            ),
            (_OWNER, _ON),
            (_note("action", "Action", "What is done about it"),),
            (_note("done_text", "How it ended"),),
        ),
        "No risks. Ctrl+N keeps one: how likely, how bad, and who acts?",
        closes="Close risk",
        closed="closed",
        counts_open=True,
    ),
    LogKind.INCIDENT: KindSpec(
        "Incidents",
        "incident",
        (
            (_heading("Incident"),),
            (FieldSpec("is_ai", "Was AI involved", FieldKind.CHOICE, words=(("No", False), ("Yes", True))), _ON),
            (_note("cause", "Cause"),),
            (_note("effect", "Effect"),),
            (_note("change", "What changed because of it"),),
            (_note("done_text", "How it ended"),),
        ),
        "No incidents. Ctrl+N keeps one: what caused it, what it did, and what changed?",
        closes="Close incident",
        closed="closed",
    ),
    LogKind.OBJECTIVE: KindSpec(
        "Objectives",
        "objective",
        (
            (_heading("Objective"),),
            (_note("target", "Target", "A figure that can be measured"),),
            (_note("actual", "Actual", "Where it stands"),),
            (FieldSpec("source", "Source of the figure"),),
            (_ON,),
        ),
        "No objectives. Ctrl+N sets one: which figure, and where does it come from?",
        closes="Close objective",
        closed="closed",
        closing_field="actual",
        wordless="Write where it stands, then press Ctrl+Enter again.",
    ),
    LogKind.OUTCOME: KindSpec(
        "Outcomes",
        "outcome",
        (
            (_heading("Project, and what came of it", "What went right, and what went wrong"),),
            (FieldSpec("confirmed_by", "Confirmed by", placeholder="Who can be asked"),),
            (_ON,),
        ),
        "No outcomes yet. Ctrl+N keeps one: which project, what came of it, who confirms it?",
    ),
}
NOTHING = "Nothing in the log. Ctrl+N keeps the first decision."
LEVEL_WORDS = _LEVEL_WORDS
